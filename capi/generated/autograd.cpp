// The extern "C" side of <dl/autograd.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/autograd.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

BackwardOptions read_options(const char* op, const dl_backward_options* given) {
  dl_backward_options o = DL_BACKWARD_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return BackwardOptions{flag_of(op, "options.retain_graph", o.retain_graph),
    flag_of(op, "options.create_graph", o.create_graph)};
}

GradOptions read_options(const char* op, const dl_grad_options* given) {
  dl_grad_options o = DL_GRAD_OPTIONS_INIT;
  copy_options(op, given, &o);
  return GradOptions{flag_of(op, "options.retain_graph", o.retain_graph),
    flag_of(op, "options.create_graph", o.create_graph),
    flag_of(op, "options.allow_unused", o.allow_unused)};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_backward_options_init(dl_backward_options *o, uint32_t size) {
  static const dl_backward_options defaults = DL_BACKWARD_OPTIONS_INIT;
  return guard("backward_options_init", [&] {
    init_options("backward_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_grad_options_init(dl_grad_options *o, uint32_t size) {
  static const dl_grad_options defaults = DL_GRAD_OPTIONS_INIT;
  return guard("grad_options_init", [&] {
    init_options("grad_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_tensor_requires_grad(dl_tensor *x, int32_t *requires_grad) {
  return guard("tensor_requires_grad", [&] {
    const auto& x_ = borrow("tensor_requires_grad", "x", x);
    not_null("tensor_requires_grad", "requires_grad", requires_grad);
    auto result = capi::tensor_requires_grad(x_);
    *requires_grad = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_set_requires_grad(dl_tensor *x, int32_t requires_grad) {
  return guard("tensor_set_requires_grad", [&] {
    const auto& x_ = borrow("tensor_set_requires_grad", "x", x);
    auto requires_grad_ = flag_of("tensor_set_requires_grad", "requires_grad", requires_grad);
    capi::tensor_set_requires_grad(x_, requires_grad_);
  });
}

DL_API dl_status DL_CALL dl_tensor_is_leaf(dl_tensor *x, int32_t *is_leaf) {
  return guard("tensor_is_leaf", [&] {
    const auto& x_ = borrow("tensor_is_leaf", "x", x);
    not_null("tensor_is_leaf", "is_leaf", is_leaf);
    auto result = capi::tensor_is_leaf(x_);
    *is_leaf = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_tensor_grad(dl_tensor *x, dl_tensor **grad) {
  return guard("tensor_grad", [&] {
    const auto& x_ = borrow("tensor_grad", "x", x);
    not_null("tensor_grad", "grad", grad);
    auto result = capi::tensor_grad(x_);
    NewHandle<dl_tensor> grad_new(std::move(result));
    grad_new.give(grad);
  });
}

DL_API dl_status DL_CALL dl_tensor_set_grad(dl_tensor *x, dl_tensor *grad) {
  return guard("tensor_set_grad", [&] {
    const auto x_ = borrow("tensor_set_grad", "x", x);
    const auto grad_ = borrow_optional("tensor_set_grad", "grad", grad);
    capi::tensor_set_grad(x_, grad_);
  });
}

DL_API dl_status DL_CALL dl_tensor_retain_grad(dl_tensor *x) {
  return guard("tensor_retain_grad", [&] {
    const auto& x_ = borrow("tensor_retain_grad", "x", x);
    capi::tensor_retain_grad(x_);
  });
}

DL_API dl_status DL_CALL dl_detach(dl_tensor *x, dl_tensor **y) {
  return guard("detach", [&] {
    const auto& x_ = borrow("detach", "x", x);
    not_null("detach", "y", y);
    auto result = capi::detach(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_backward(dl_tensor *loss) {
  return guard("backward", [&] {
    const auto loss_ = borrow("backward", "loss", loss);
    capi::backward(loss_);
  });
}

DL_API dl_status DL_CALL dl_backward_from(dl_tensor *const *outputs, int64_t output_count,
    dl_tensor *const *output_grads, int64_t grad_count, const dl_backward_options *options) {
  return guard("backward_from", [&] {
    auto outputs_ = borrow_all("backward_from", "outputs", outputs, "output_count", output_count);
    auto output_grads_ = borrow_optionals("backward_from", "output_grads", output_grads, "grad_count", grad_count);
    const auto options_ = read_options("backward_from", options);
    capi::backward_from(outputs_, output_grads_, options_);
  });
}

DL_API dl_status DL_CALL dl_grad(dl_tensor *const *outputs, int64_t output_count,
    dl_tensor *const *output_grads, int64_t grad_count, dl_tensor *const *inputs,
    int64_t input_count, const dl_grad_options *options, dl_tensor **grads) {
  return guard("grad", [&] {
    auto outputs_ = borrow_all("grad", "outputs", outputs, "output_count", output_count);
    auto output_grads_ = borrow_optionals("grad", "output_grads", output_grads, "grad_count", grad_count);
    auto inputs_ = borrow_all("grad", "inputs", inputs, "input_count", input_count);
    const auto options_ = read_options("grad", options);
    check_filled("grad", "grads", grads, inputs_);
    auto result = capi::grad(outputs_, output_grads_, inputs_, options_);
    NewHandles<dl_tensor> grads_new(std::move(result));
    grads_new.give(grads);
  });
}

DL_API int32_t DL_CALL dl_grad_enabled(void) {
  return static_cast<int32_t>(capi::grad_enabled());
}

DL_API dl_status DL_CALL dl_set_grad_enabled(int32_t enabled) {
  return guard("set_grad_enabled", [&] {
    auto enabled_ = flag_of("set_grad_enabled", "enabled", enabled);
    capi::set_grad_enabled(enabled_);
  });
}

DL_API dl_status DL_CALL dl_grad_mode_push(int32_t enabled) {
  return guard("grad_mode_push", [&] {
    auto enabled_ = flag_of("grad_mode_push", "enabled", enabled);
    capi::grad_mode_push(enabled_);
  });
}

DL_API dl_status DL_CALL dl_grad_mode_pop(void) {
  return guard("grad_mode_pop", [&] {
    capi::grad_mode_pop();
  });
}

DL_API dl_status DL_CALL dl_custom_function(const char *name, dl_tensor *const *inputs,
    int64_t input_count, dl_tensor *const *outputs, int64_t output_count, dl_tensor *const *saved,
    int64_t saved_count, dl_backward_fn backward, void *user_data, dl_destroy_fn destroy,
    dl_tensor **results) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("custom_function", [&] {
    auto name_ = text_of("custom_function", "name", name);
    auto inputs_ = borrow_all("custom_function", "inputs", inputs, "input_count", input_count);
    auto outputs_ = borrow_all("custom_function", "outputs", outputs, "output_count", output_count);
    auto saved_ = borrow_all("custom_function", "saved", saved, "saved_count", saved_count);
    auto backward_ = not_null("custom_function", "backward", backward);
    check_filled("custom_function", "results", results, outputs_);
    auto result = capi::custom_function(name_, inputs_, outputs_, saved_, backward_, std::move(user_data_owner));
    NewHandles<dl_tensor> results_new(std::move(result));
    results_new.give(results);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
