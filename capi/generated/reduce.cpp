// The extern "C" side of <dl/reduce.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/reduce.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_sum(dl_tensor *x, dl_tensor **y) {
  return guard("sum", [&] {
    const auto& x_ = borrow("sum", "x", x);
    not_null("sum", "y", y);
    auto result = capi::sum(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_sum_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("sum_dims", [&] {
    const auto& x_ = borrow("sum_dims", "x", x);
    auto dims_ = dims_of("sum_dims", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("sum_dims", "keepdim", keepdim);
    not_null("sum_dims", "y", y);
    auto result = capi::sum_dims(x_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_mean(dl_tensor *x, dl_tensor **y) {
  return guard("mean", [&] {
    const auto& x_ = borrow("mean", "x", x);
    not_null("mean", "y", y);
    auto result = capi::mean(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_mean_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("mean_dims", [&] {
    const auto& x_ = borrow("mean_dims", "x", x);
    auto dims_ = dims_of("mean_dims", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("mean_dims", "keepdim", keepdim);
    not_null("mean_dims", "y", y);
    auto result = capi::mean_dims(x_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_prod(dl_tensor *x, dl_tensor **y) {
  return guard("prod", [&] {
    const auto& x_ = borrow("prod", "x", x);
    not_null("prod", "y", y);
    auto result = capi::prod(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_max(dl_tensor *x, dl_tensor **y) {
  return guard("max", [&] {
    const auto& x_ = borrow("max", "x", x);
    not_null("max", "y", y);
    auto result = capi::max(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_max_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **values,
    dl_tensor **indices) {
  return guard("max_dim", [&] {
    const auto& x_ = borrow("max_dim", "x", x);
    auto dim_ = dim;
    auto keepdim_ = flag_of("max_dim", "keepdim", keepdim);
    not_null("max_dim", "values", values);
    not_null("max_dim", "indices", indices);
    auto result = capi::max_dim(x_, dim_, keepdim_);
    NewHandle<dl_tensor> values_new(std::move(std::get<0>(result)));
    NewHandle<dl_tensor> indices_new(std::move(std::get<1>(result)));
    values_new.give(values);
    indices_new.give(indices);
  });
}

DL_API dl_status DL_CALL dl_min(dl_tensor *x, dl_tensor **y) {
  return guard("min", [&] {
    const auto& x_ = borrow("min", "x", x);
    not_null("min", "y", y);
    auto result = capi::min(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_min_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **values,
    dl_tensor **indices) {
  return guard("min_dim", [&] {
    const auto& x_ = borrow("min_dim", "x", x);
    auto dim_ = dim;
    auto keepdim_ = flag_of("min_dim", "keepdim", keepdim);
    not_null("min_dim", "values", values);
    not_null("min_dim", "indices", indices);
    auto result = capi::min_dim(x_, dim_, keepdim_);
    NewHandle<dl_tensor> values_new(std::move(std::get<0>(result)));
    NewHandle<dl_tensor> indices_new(std::move(std::get<1>(result)));
    values_new.give(values);
    indices_new.give(indices);
  });
}

DL_API dl_status DL_CALL dl_amax(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("amax", [&] {
    const auto& x_ = borrow("amax", "x", x);
    auto dims_ = dims_of("amax", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("amax", "keepdim", keepdim);
    not_null("amax", "y", y);
    auto result = capi::amax(x_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_amin(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("amin", [&] {
    const auto& x_ = borrow("amin", "x", x);
    auto dims_ = dims_of("amin", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("amin", "keepdim", keepdim);
    not_null("amin", "y", y);
    auto result = capi::amin(x_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_argmax(dl_tensor *x, dl_tensor **y) {
  return guard("argmax", [&] {
    const auto& x_ = borrow("argmax", "x", x);
    not_null("argmax", "y", y);
    auto result = capi::argmax(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_argmax_dim(dl_tensor *x, int64_t dim, int32_t keepdim,
    dl_tensor **indices) {
  return guard("argmax_dim", [&] {
    const auto& x_ = borrow("argmax_dim", "x", x);
    auto dim_ = dim;
    auto keepdim_ = flag_of("argmax_dim", "keepdim", keepdim);
    not_null("argmax_dim", "indices", indices);
    auto result = capi::argmax_dim(x_, dim_, keepdim_);
    NewHandle<dl_tensor> indices_new(std::move(result));
    indices_new.give(indices);
  });
}

DL_API dl_status DL_CALL dl_argmin(dl_tensor *x, dl_tensor **y) {
  return guard("argmin", [&] {
    const auto& x_ = borrow("argmin", "x", x);
    not_null("argmin", "y", y);
    auto result = capi::argmin(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_argmin_dim(dl_tensor *x, int64_t dim, int32_t keepdim,
    dl_tensor **indices) {
  return guard("argmin_dim", [&] {
    const auto& x_ = borrow("argmin_dim", "x", x);
    auto dim_ = dim;
    auto keepdim_ = flag_of("argmin_dim", "keepdim", keepdim);
    not_null("argmin_dim", "indices", indices);
    auto result = capi::argmin_dim(x_, dim_, keepdim_);
    NewHandle<dl_tensor> indices_new(std::move(result));
    indices_new.give(indices);
  });
}

DL_API dl_status DL_CALL dl_all(dl_tensor *x, dl_tensor **y) {
  return guard("all", [&] {
    const auto& x_ = borrow("all", "x", x);
    not_null("all", "y", y);
    auto result = capi::all(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_all_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("all_dims", [&] {
    const auto& x_ = borrow("all_dims", "x", x);
    auto dims_ = dims_of("all_dims", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("all_dims", "keepdim", keepdim);
    not_null("all_dims", "y", y);
    auto result = capi::all_dims(x_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_any(dl_tensor *x, dl_tensor **y) {
  return guard("any", [&] {
    const auto& x_ = borrow("any", "x", x);
    not_null("any", "y", y);
    auto result = capi::any(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_any_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("any_dims", [&] {
    const auto& x_ = borrow("any_dims", "x", x);
    auto dims_ = dims_of("any_dims", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("any_dims", "keepdim", keepdim);
    not_null("any_dims", "y", y);
    auto result = capi::any_dims(x_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_var(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    double correction, int32_t keepdim, dl_tensor **y) {
  return guard("var", [&] {
    const auto& x_ = borrow("var", "x", x);
    auto dims_ = dims_of("var", "dims", dims, "dim_count", dim_count);
    auto correction_ = correction;
    auto keepdim_ = flag_of("var", "keepdim", keepdim);
    not_null("var", "y", y);
    auto result = capi::var(x_, dims_, correction_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_std(dl_tensor *x, const int64_t *dims, int64_t dim_count,
    double correction, int32_t keepdim, dl_tensor **y) {
  return guard("std", [&] {
    const auto& x_ = borrow("std", "x", x);
    auto dims_ = dims_of("std", "dims", dims, "dim_count", dim_count);
    auto correction_ = correction;
    auto keepdim_ = flag_of("std", "keepdim", keepdim);
    not_null("std", "y", y);
    auto result = capi::std(x_, dims_, correction_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_softmax(dl_tensor *x, int64_t dim, dl_tensor **y) {
  return guard("softmax", [&] {
    const auto& x_ = borrow("softmax", "x", x);
    auto dim_ = dim;
    not_null("softmax", "y", y);
    auto result = capi::softmax(x_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_log_softmax(dl_tensor *x, int64_t dim, dl_tensor **y) {
  return guard("log_softmax", [&] {
    const auto& x_ = borrow("log_softmax", "x", x);
    auto dim_ = dim;
    not_null("log_softmax", "y", y);
    auto result = capi::log_softmax(x_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_norm(dl_tensor *x, double p, const int64_t *dims, int64_t dim_count,
    int32_t keepdim, dl_tensor **y) {
  return guard("norm", [&] {
    const auto& x_ = borrow("norm", "x", x);
    auto p_ = p;
    auto dims_ = dims_of("norm", "dims", dims, "dim_count", dim_count);
    auto keepdim_ = flag_of("norm", "keepdim", keepdim);
    not_null("norm", "y", y);
    auto result = capi::norm(x_, p_, dims_, keepdim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_cumsum(dl_tensor *x, int64_t dim, dl_tensor **y) {
  return guard("cumsum", [&] {
    const auto& x_ = borrow("cumsum", "x", x);
    auto dim_ = dim;
    not_null("cumsum", "y", y);
    auto result = capi::cumsum(x_, dim_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_layer_norm(dl_tensor *x, const int64_t *shape, int64_t ndim,
    dl_tensor *weight, dl_tensor *bias, double eps, dl_tensor **y) {
  return guard("layer_norm", [&] {
    const auto& x_ = borrow("layer_norm", "x", x);
    auto shape_ = dims_of("layer_norm", "shape", shape, "ndim", ndim);
    const auto& weight_ = borrow_optional("layer_norm", "weight", weight);
    const auto& bias_ = borrow_optional("layer_norm", "bias", bias);
    auto eps_ = ranged("layer_norm", "eps", eps, "be >= 0", [](auto v) { return v >= 0; });
    not_null("layer_norm", "y", y);
    auto result = capi::layer_norm(x_, shape_, weight_, bias_, eps_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_batch_norm(dl_tensor *x, dl_tensor *running_mean,
    dl_tensor *running_var, dl_tensor *weight, dl_tensor *bias, int32_t training, double momentum,
    double eps, dl_tensor **y) {
  return guard("batch_norm", [&] {
    const auto& x_ = borrow("batch_norm", "x", x);
    const auto& running_mean_ = borrow_optional("batch_norm", "running_mean", running_mean);
    const auto& running_var_ = borrow_optional("batch_norm", "running_var", running_var);
    const auto& weight_ = borrow_optional("batch_norm", "weight", weight);
    const auto& bias_ = borrow_optional("batch_norm", "bias", bias);
    auto training_ = flag_of("batch_norm", "training", training);
    auto momentum_ = momentum;
    auto eps_ = ranged("batch_norm", "eps", eps, "be >= 0", [](auto v) { return v >= 0; });
    not_null("batch_norm", "y", y);
    auto result = capi::batch_norm(x_, running_mean_, running_var_, weight_, bias_, training_, momentum_, eps_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
