// Gradients: recording, walking the record, operations of the caller's own.
#include "capi/generated/autograd.h"

#include "autograd/autograd.h"
#include "autograd/custom.h"
#include "capi/callback.h"

namespace dlcore::capi {

namespace {

thread_local std::vector<bool> grad_modes;  // what dl_grad_mode_pop goes back to

// Takes over every handle that the callback gave, also where one of them is none or it failed.
Grads receive_grads(const std::string& name, const std::vector<dl_tensor*>& handles) {
  Grads grads;
  std::optional<Error> first_error;
  for (dl_tensor* handle : handles) {
    try {
      grads.push_back(receive(name.c_str(), "input_grads", handle));
    } catch (const Error& error) {
      if (!first_error) first_error = error;
    }
  }
  if (first_error) throw *first_error;
  return grads;
}

CustomBackward call_backward(const std::string& name, dl_backward_fn backward, Owner user_data,
                             size_t input_count) {
  return [name, backward, user_data = std::move(user_data), input_count](
             const std::vector<Tensor>& saved, const Grads& dys) {
    const LentTensors lent_saved(saved), lent_dys(dys);
    std::vector<dl_tensor*> dx_handles(input_count, nullptr);
    const dl_status status =
        backward(user_data.get(), lent_saved.data(), lent_saved.size(), lent_dys.data(),
                 lent_dys.size(), dx_handles.data(), static_cast<int64_t>(input_count));
    Grads dxs = receive_grads(name, dx_handles);
    check_callback(name.c_str(), "backward", status);
    return dxs;
  };
}

}  // namespace

bool tensor_requires_grad(const Tensor& x) { return requires_grad(x); }
void tensor_set_requires_grad(const Tensor& x, bool value) { set_requires_grad(x, value); }
bool tensor_is_leaf(const Tensor& x) { return is_leaf(x); }
Tensor tensor_grad(const Tensor& x) { return dlcore::grad(x); }
void tensor_set_grad(const Tensor& x, const Tensor& grad) { set_grad(x, grad); }
void tensor_retain_grad(const Tensor& x) { retain_grad(x); }
Tensor detach(const Tensor& x) { return dlcore::detach(x); }

void backward(const Tensor& loss) {
  DL_CHECK(requires_grad(loss), Code::kState,
           "backward: loss does not require grad and is not the result of an operation that does; "
           "loss: ",
           loss);
  DL_CHECK(loss.numel() == 1, Code::kShape,
           "backward: loss must have one element; use dl_backward_from to give the gradients of a "
           "larger one; loss: ",
           loss);
  dlcore::backward(loss);
}

void backward_from(const std::vector<Tensor>& outputs, const std::vector<Tensor>& output_grads,
                   const BackwardOptions& options) {
  dlcore::backward(outputs, output_grads, options.retain_graph, options.create_graph);
}

std::vector<Tensor> grad(const std::vector<Tensor>& outputs,
                         const std::vector<Tensor>& output_grads, const std::vector<Tensor>& inputs,
                         const GradOptions& options) {
  return gradients(outputs, inputs, output_grads, options.retain_graph, options.create_graph,
                   options.allow_unused);
}

bool grad_enabled() noexcept { return dlcore::grad_enabled(); }
void set_grad_enabled(bool enabled) { dlcore::set_grad_enabled(enabled); }
void grad_mode_push(bool enabled) {
  grad_modes.push_back(dlcore::grad_enabled());
  dlcore::set_grad_enabled(enabled);
}
void grad_mode_pop() {
  DL_CHECK(!grad_modes.empty(), Code::kState, "grad_mode_pop: there was no grad_mode_push");
  dlcore::set_grad_enabled(grad_modes.back());
  grad_modes.pop_back();
}

std::vector<Tensor> custom_function(const char* name, const std::vector<Tensor>& inputs,
                                    const std::vector<Tensor>& outputs,
                                    const std::vector<Tensor>& saved, dl_backward_fn backward,
                                    Owner user_data) {
  return record_custom(name, inputs, outputs, saved,
                       call_backward(name, backward, std::move(user_data), inputs.size()));
}

}  // namespace dlcore::capi
