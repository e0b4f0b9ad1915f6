// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* sum_names[] = {"x"};
constexpr Signature sum_signature = {
    "sum", sum_names, 1, 1, 1};

PyObject* sum_function(const Given& given) {
  const Arguments a(sum_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sum(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* sum_dims_names[] = {"x", "dims", "keepdim"};
constexpr Signature sum_dims_signature = {
    "sum_dims", sum_dims_names, 3, 3, 3};

PyObject* sum_dims_function(const Given& given) {
  const Arguments a(sum_dims_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sum_dims(x, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* mean_names[] = {"x"};
constexpr Signature mean_signature = {
    "mean", mean_names, 1, 1, 1};

PyObject* mean_function(const Given& given) {
  const Arguments a(mean_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_mean(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* mean_dims_names[] = {"x", "dims", "keepdim"};
constexpr Signature mean_dims_signature = {
    "mean_dims", mean_dims_names, 3, 3, 3};

PyObject* mean_dims_function(const Given& given) {
  const Arguments a(mean_dims_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_mean_dims(x, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* prod_names[] = {"x"};
constexpr Signature prod_signature = {
    "prod", prod_names, 1, 1, 1};

PyObject* prod_function(const Given& given) {
  const Arguments a(prod_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_prod(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* max_names[] = {"x"};
constexpr Signature max_signature = {
    "max", max_names, 1, 1, 1};

PyObject* max_function(const Given& given) {
  const Arguments a(max_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_max(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* max_dim_names[] = {"x", "dim", "keepdim"};
constexpr Signature max_dim_signature = {
    "max_dim", max_dim_names, 3, 3, 3};

PyObject* max_dim_function(const Given& given) {
  const Arguments a(max_dim_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* values_result = nullptr;
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_max_dim(x, dim, keepdim, &values_result, &indices_result);
    }));
  return tuple_of({Owned(to_python(values_result)), Owned(to_python(indices_result))});
}

constexpr const char* min_names[] = {"x"};
constexpr Signature min_signature = {
    "min", min_names, 1, 1, 1};

PyObject* min_function(const Given& given) {
  const Arguments a(min_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_min(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* min_dim_names[] = {"x", "dim", "keepdim"};
constexpr Signature min_dim_signature = {
    "min_dim", min_dim_names, 3, 3, 3};

PyObject* min_dim_function(const Given& given) {
  const Arguments a(min_dim_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* values_result = nullptr;
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_min_dim(x, dim, keepdim, &values_result, &indices_result);
    }));
  return tuple_of({Owned(to_python(values_result)), Owned(to_python(indices_result))});
}

constexpr const char* amax_names[] = {"x", "dims", "keepdim"};
constexpr Signature amax_signature = {
    "amax", amax_names, 3, 3, 3};

PyObject* amax_function(const Given& given) {
  const Arguments a(amax_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_amax(x, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* amin_names[] = {"x", "dims", "keepdim"};
constexpr Signature amin_signature = {
    "amin", amin_names, 3, 3, 3};

PyObject* amin_function(const Given& given) {
  const Arguments a(amin_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_amin(x, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* argmax_names[] = {"x"};
constexpr Signature argmax_signature = {
    "argmax", argmax_names, 1, 1, 1};

PyObject* argmax_function(const Given& given) {
  const Arguments a(argmax_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_argmax(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* argmax_dim_names[] = {"x", "dim", "keepdim"};
constexpr Signature argmax_dim_signature = {
    "argmax_dim", argmax_dim_names, 3, 3, 3};

PyObject* argmax_dim_function(const Given& given) {
  const Arguments a(argmax_dim_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_argmax_dim(x, dim, keepdim, &indices_result);
    }));
  return to_python(indices_result);
}

constexpr const char* argmin_names[] = {"x"};
constexpr Signature argmin_signature = {
    "argmin", argmin_names, 1, 1, 1};

PyObject* argmin_function(const Given& given) {
  const Arguments a(argmin_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_argmin(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* argmin_dim_names[] = {"x", "dim", "keepdim"};
constexpr Signature argmin_dim_signature = {
    "argmin_dim", argmin_dim_names, 3, 3, 3};

PyObject* argmin_dim_function(const Given& given) {
  const Arguments a(argmin_dim_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_argmin_dim(x, dim, keepdim, &indices_result);
    }));
  return to_python(indices_result);
}

constexpr const char* all_names[] = {"x"};
constexpr Signature all_signature = {
    "all", all_names, 1, 1, 1};

PyObject* all_function(const Given& given) {
  const Arguments a(all_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_all(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* all_dims_names[] = {"x", "dims", "keepdim"};
constexpr Signature all_dims_signature = {
    "all_dims", all_dims_names, 3, 3, 3};

PyObject* all_dims_function(const Given& given) {
  const Arguments a(all_dims_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_all_dims(x, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* any_names[] = {"x"};
constexpr Signature any_signature = {
    "any", any_names, 1, 1, 1};

PyObject* any_function(const Given& given) {
  const Arguments a(any_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_any(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* any_dims_names[] = {"x", "dims", "keepdim"};
constexpr Signature any_dims_signature = {
    "any_dims", any_dims_names, 3, 3, 3};

PyObject* any_dims_function(const Given& given) {
  const Arguments a(any_dims_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto keepdim = to_flag(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_any_dims(x, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* var_names[] = {"x", "dims", "correction", "keepdim"};
constexpr Signature var_signature = {
    "var", var_names, 4, 4, 4};

PyObject* var_function(const Given& given) {
  const Arguments a(var_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto correction = to_f64(a, 2);
  const auto keepdim = to_flag(a, 3);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_var(x, dims.data(), dims.size(), correction, keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* std_names[] = {"x", "dims", "correction", "keepdim"};
constexpr Signature std_signature = {
    "std", std_names, 4, 4, 4};

PyObject* std_function(const Given& given) {
  const Arguments a(std_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  const auto correction = to_f64(a, 2);
  const auto keepdim = to_flag(a, 3);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_std(x, dims.data(), dims.size(), correction, keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* softmax_names[] = {"x", "dim"};
constexpr Signature softmax_signature = {
    "softmax", softmax_names, 2, 2, 2};

PyObject* softmax_function(const Given& given) {
  const Arguments a(softmax_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_softmax(x, dim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* log_softmax_names[] = {"x", "dim"};
constexpr Signature log_softmax_signature = {
    "log_softmax", log_softmax_names, 2, 2, 2};

PyObject* log_softmax_function(const Given& given) {
  const Arguments a(log_softmax_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_log_softmax(x, dim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* norm_names[] = {"x", "p", "dims", "keepdim"};
constexpr Signature norm_signature = {
    "norm", norm_names, 4, 4, 4};

PyObject* norm_function(const Given& given) {
  const Arguments a(norm_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto p = to_f64(a, 1);
  const List<int64_t> dims(a, 2);
  const auto keepdim = to_flag(a, 3);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_norm(x, p, dims.data(), dims.size(), keepdim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* cumsum_names[] = {"x", "dim"};
constexpr Signature cumsum_signature = {
    "cumsum", cumsum_names, 2, 2, 2};

PyObject* cumsum_function(const Given& given) {
  const Arguments a(cumsum_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_cumsum(x, dim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* layer_norm_names[] = {"x", "shape", "weight", "bias", "eps"};
constexpr Signature layer_norm_signature = {
    "layer_norm", layer_norm_names, 5, 5, 5};

PyObject* layer_norm_function(const Given& given) {
  const Arguments a(layer_norm_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> shape(a, 1);
  const auto weight = to_nullable_handle<dl_tensor>(a, 2);
  const auto bias = to_nullable_handle<dl_tensor>(a, 3);
  const auto eps = to_f64(a, 4);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * elements(weight) * elements(bias), [&] {
      return dl_layer_norm(x, shape.data(), shape.size(), weight, bias, eps, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* batch_norm_names[] = {"x", "running_mean", "running_var", "weight",
    "bias", "training", "momentum", "eps"};
constexpr Signature batch_norm_signature = {
    "batch_norm", batch_norm_names, 8, 8, 8};

PyObject* batch_norm_function(const Given& given) {
  const Arguments a(batch_norm_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto running_mean = to_nullable_handle<dl_tensor>(a, 1);
  const auto running_var = to_nullable_handle<dl_tensor>(a, 2);
  const auto weight = to_nullable_handle<dl_tensor>(a, 3);
  const auto bias = to_nullable_handle<dl_tensor>(a, 4);
  const auto training = to_flag(a, 5);
  const auto momentum = to_f64(a, 6);
  const auto eps = to_f64(a, 7);
  dl_tensor* y_result = nullptr;
  check(run(
          elements(x) * elements(running_mean) * elements(running_var) * elements(weight) * elements(bias), [&] {
      return dl_batch_norm(x, running_mean, running_var, weight, bias, training, momentum, eps,
          &y_result);
    }));
  return to_python(y_result);
}

}  // namespace

PyMethodDef reduce_functions[] = {
    {"sum", as_method(entry<sum_function>),
     kFast,
     "sum(x)\n"
     "--\n"
     "\n"
     "The sum of all elements."},
    {"sum_dims", as_method(entry<sum_dims_function>),
     kFast,
     "sum_dims(x, dims, keepdim)\n"
     "--\n"
     "\n"
     "Sums along dimensions."},
    {"mean", as_method(entry<mean_function>),
     kFast,
     "mean(x)\n"
     "--\n"
     "\n"
     "The mean of all elements; x must be floating."},
    {"mean_dims", as_method(entry<mean_dims_function>),
     kFast,
     "mean_dims(x, dims, keepdim)\n"
     "--\n"
     "\n"
     "Means along dimensions; x must be floating."},
    {"prod", as_method(entry<prod_function>),
     kFast,
     "prod(x)\n"
     "--\n"
     "\n"
     "The product of all elements."},
    {"max", as_method(entry<max_function>),
     kFast,
     "max(x)\n"
     "--\n"
     "\n"
     "The largest element; NaN wins. Equal elements share the gradient evenly."},
    {"max_dim", as_method(entry<max_dim_function>),
     kFast,
     "max_dim(x, dim, keepdim)\n"
     "--\n"
     "\n"
     "The largest elements along a dimension and the index of the first of each. The "
     "gradient goes to that element."},
    {"min", as_method(entry<min_function>),
     kFast,
     "min(x)\n"
     "--\n"
     "\n"
     "The smallest element; NaN wins. Equal elements share the gradient evenly."},
    {"min_dim", as_method(entry<min_dim_function>),
     kFast,
     "min_dim(x, dim, keepdim)\n"
     "--\n"
     "\n"
     "The smallest elements along a dimension and the index of the first of each. The "
     "gradient goes to that element."},
    {"amax", as_method(entry<amax_function>),
     kFast,
     "amax(x, dims, keepdim)\n"
     "--\n"
     "\n"
     "The largest elements along dimensions. Equal elements share the gradient evenly."},
    {"amin", as_method(entry<amin_function>),
     kFast,
     "amin(x, dims, keepdim)\n"
     "--\n"
     "\n"
     "The smallest elements along dimensions. Equal elements share the gradient evenly."},
    {"argmax", as_method(entry<argmax_function>),
     kFast,
     "argmax(x)\n"
     "--\n"
     "\n"
     "The index (i64) of the first largest element in row-major order; a NaN counts as "
     "largest."},
    {"argmax_dim", as_method(entry<argmax_dim_function>),
     kFast,
     "argmax_dim(x, dim, keepdim)\n"
     "--\n"
     "\n"
     "The indices (i64) of the first largest elements along a dimension."},
    {"argmin", as_method(entry<argmin_function>),
     kFast,
     "argmin(x)\n"
     "--\n"
     "\n"
     "The index (i64) of the first smallest element in row-major order; a NaN counts as"
     " smallest."},
    {"argmin_dim", as_method(entry<argmin_dim_function>),
     kFast,
     "argmin_dim(x, dim, keepdim)\n"
     "--\n"
     "\n"
     "The indices (i64) of the first smallest elements along a dimension."},
    {"all", as_method(entry<all_function>),
     kFast,
     "all(x)\n"
     "--\n"
     "\n"
     "Whether every element is true (not zero)."},
    {"all_dims", as_method(entry<all_dims_function>),
     kFast,
     "all_dims(x, dims, keepdim)\n"
     "--\n"
     "\n"
     "Whether every element along dimensions is true."},
    {"any", as_method(entry<any_function>),
     kFast,
     "any(x)\n"
     "--\n"
     "\n"
     "Whether an element is true (not zero)."},
    {"any_dims", as_method(entry<any_dims_function>),
     kFast,
     "any_dims(x, dims, keepdim)\n"
     "--\n"
     "\n"
     "Whether an element along dimensions is true."},
    {"var", as_method(entry<var_function>),
     kFast,
     "var(x, dims, correction, keepdim)\n"
     "--\n"
     "\n"
     "The variance along dimensions: the squared distances from the mean, summed and "
     "divided by n - correction."},
    {"std", as_method(entry<std_function>),
     kFast,
     "std(x, dims, correction, keepdim)\n"
     "--\n"
     "\n"
     "The standard deviation along dimensions, the square root of dl_var."},
    {"softmax", as_method(entry<softmax_function>),
     kFast,
     "softmax(x, dim)\n"
     "--\n"
     "\n"
     "exp(x), divided by its sum along a dimension."},
    {"log_softmax", as_method(entry<log_softmax_function>),
     kFast,
     "log_softmax(x, dim)\n"
     "--\n"
     "\n"
     "The logarithm of dl_softmax, computed without overflow."},
    {"norm", as_method(entry<norm_function>),
     kFast,
     "norm(x, p, dims, keepdim)\n"
     "--\n"
     "\n"
     "(sum |x|^p)^(1 / p) along dimensions; x must be floating. For p = infinity it is "
     "the largest |x|, for -infinity the smallest, for 0 the count of those that are "
     "not 0. The gradient where the norm is 0 is 0."},
    {"cumsum", as_method(entry<cumsum_function>),
     kFast,
     "cumsum(x, dim)\n"
     "--\n"
     "\n"
     "The sums of the elements up to each along a dimension; of integers and bools in "
     "i64."},
    {"layer_norm", as_method(entry<layer_norm_function>),
     kFast,
     "layer_norm(x, shape, weight, bias, eps)\n"
     "--\n"
     "\n"
     "(x - mean) / sqrt(var + eps) weight + bias, mean and variance (without "
     "correction) over the last dimensions, whose sizes are `shape`."},
    {"batch_norm", as_method(entry<batch_norm_function>),
     kFast,
     "batch_norm(x, running_mean, running_var, weight, bias, training, momentum, eps)\n"
     "--\n"
     "\n"
     "(x - mean) / sqrt(var + eps) weight + bias for each channel. In training mean and"
     " variance are x's, and running = (1 - momentum) running + momentum new in place, "
     "with the corrected variance, where running statistics are given. Else these are "
     "taken, or where there are none x's."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
