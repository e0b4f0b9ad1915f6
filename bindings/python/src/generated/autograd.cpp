// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* tensor_requires_grad_names[] = {"x"};
constexpr Signature tensor_requires_grad_signature = {
    "tensor_requires_grad", tensor_requires_grad_names, 1, 1, 1};

PyObject* tensor_requires_grad_function(const Given& given) {
  const Arguments a(tensor_requires_grad_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int32_t requires_grad_result = 0;
  check(dl_tensor_requires_grad(x, &requires_grad_result));
  return PyBool_FromLong(requires_grad_result);
}

constexpr const char* tensor_set_requires_grad_names[] = {"x", "requires_grad"};
constexpr Signature tensor_set_requires_grad_signature = {
    "tensor_set_requires_grad", tensor_set_requires_grad_names, 2, 2, 2};

PyObject* tensor_set_requires_grad_function(const Given& given) {
  const Arguments a(tensor_set_requires_grad_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto requires_grad = to_flag(a, 1);
  check(dl_tensor_set_requires_grad(x, requires_grad));
  return none();
}

constexpr const char* tensor_is_leaf_names[] = {"x"};
constexpr Signature tensor_is_leaf_signature = {
    "tensor_is_leaf", tensor_is_leaf_names, 1, 1, 1};

PyObject* tensor_is_leaf_function(const Given& given) {
  const Arguments a(tensor_is_leaf_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int32_t is_leaf_result = 0;
  check(dl_tensor_is_leaf(x, &is_leaf_result));
  return PyBool_FromLong(is_leaf_result);
}

constexpr const char* tensor_grad_names[] = {"x"};
constexpr Signature tensor_grad_signature = {
    "tensor_grad", tensor_grad_names, 1, 1, 1};

PyObject* tensor_grad_function(const Given& given) {
  const Arguments a(tensor_grad_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* grad_result = nullptr;
  check(dl_tensor_grad(x, &grad_result));
  return to_python(grad_result);
}

constexpr const char* tensor_set_grad_names[] = {"x", "grad"};
constexpr Signature tensor_set_grad_signature = {
    "tensor_set_grad", tensor_set_grad_names, 2, 2, 1};

PyObject* tensor_set_grad_function(const Given& given) {
  const Arguments a(tensor_set_grad_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto grad = to_nullable_handle<dl_tensor>(a, 1);
  check(without_gil([&] {
      return dl_tensor_set_grad(x, grad);
    }));
  return none();
}

constexpr const char* tensor_retain_grad_names[] = {"x"};
constexpr Signature tensor_retain_grad_signature = {
    "tensor_retain_grad", tensor_retain_grad_names, 1, 1, 1};

PyObject* tensor_retain_grad_function(const Given& given) {
  const Arguments a(tensor_retain_grad_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  check(dl_tensor_retain_grad(x));
  return none();
}

constexpr const char* detach_names[] = {"x"};
constexpr Signature detach_signature = {
    "detach", detach_names, 1, 1, 1};

PyObject* detach_function(const Given& given) {
  const Arguments a(detach_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(dl_detach(x, &y_result));
  return to_python(y_result);
}

constexpr const char* backward_names[] = {"loss"};
constexpr Signature backward_signature = {
    "backward", backward_names, 1, 1, 1};

PyObject* backward_function(const Given& given) {
  const Arguments a(backward_signature, given);
  const auto loss = to_handle<dl_tensor>(a, 0);
  check(without_gil([&] {
      return dl_backward(loss);
    }));
  return none();
}

constexpr const char* backward_from_names[] = {"outputs", "output_grads", "retain_graph",
    "create_graph"};
constexpr Signature backward_from_signature = {
    "backward_from", backward_from_names, 4, 2, 1};

PyObject* backward_from_function(const Given& given) {
  const Arguments a(backward_from_signature, given);
  const Handles<dl_tensor> outputs(a, 0, false);
  const Handles<dl_tensor> output_grads(a, 1, true);
  dl_backward_options options = DL_BACKWARD_OPTIONS_INIT;
  if (a.unless_none(2)) options.retain_graph = to_flag(a, 2);
  if (a.unless_none(3)) options.create_graph = to_flag(a, 3);
  check(without_gil([&] {
      return dl_backward_from(outputs.data(), outputs.size(), output_grads.data(),
          output_grads.size(), &options);
    }));
  return none();
}

constexpr const char* grad_names[] = {"outputs", "output_grads", "inputs", "retain_graph",
    "create_graph", "allow_unused"};
constexpr Signature grad_signature = {
    "grad", grad_names, 6, 3, 3};

PyObject* grad_function(const Given& given) {
  const Arguments a(grad_signature, given);
  const Handles<dl_tensor> outputs(a, 0, false);
  const Handles<dl_tensor> output_grads(a, 1, true);
  const Handles<dl_tensor> inputs(a, 2, false);
  dl_grad_options options = DL_GRAD_OPTIONS_INIT;
  if (a.unless_none(3)) options.retain_graph = to_flag(a, 3);
  if (a.unless_none(4)) options.create_graph = to_flag(a, 4);
  if (a.unless_none(5)) options.allow_unused = to_flag(a, 5);
  HandleResults<dl_tensor> grads(inputs.size());
  check(without_gil([&] {
      return dl_grad(outputs.data(), outputs.size(), output_grads.data(), output_grads.size(),
          inputs.data(), inputs.size(), &options, grads.data());
    }));
  return grads.to_python();
}

PyObject* grad_enabled_function(const Given& given) {
  expect_no_arguments("grad_enabled", given);
  return PyBool_FromLong(dl_grad_enabled());
}

constexpr const char* set_grad_enabled_names[] = {"enabled"};
constexpr Signature set_grad_enabled_signature = {
    "set_grad_enabled", set_grad_enabled_names, 1, 1, 1};

PyObject* set_grad_enabled_function(const Given& given) {
  const Arguments a(set_grad_enabled_signature, given);
  const auto enabled = to_flag(a, 0);
  check(dl_set_grad_enabled(enabled));
  return none();
}

constexpr const char* grad_mode_push_names[] = {"enabled"};
constexpr Signature grad_mode_push_signature = {
    "grad_mode_push", grad_mode_push_names, 1, 1, 1};

PyObject* grad_mode_push_function(const Given& given) {
  const Arguments a(grad_mode_push_signature, given);
  const auto enabled = to_flag(a, 0);
  check(dl_grad_mode_push(enabled));
  return none();
}

PyObject* grad_mode_pop_function(const Given& given) {
  expect_no_arguments("grad_mode_pop", given);
  check(dl_grad_mode_pop());
  return none();
}

constexpr const char* custom_function_names[] = {"name", "inputs", "outputs", "saved",
    "backward"};
constexpr Signature custom_function_signature = {
    "custom_function", custom_function_names, 5, 5, 5};

PyObject* custom_function_function(const Given& given) {
  const Arguments a(custom_function_signature, given);
  auto callables = std::make_unique<Callables>();
  const auto name = to_str(a, 0);
  const Handles<dl_tensor> inputs(a, 1, false);
  const Handles<dl_tensor> outputs(a, 2, false);
  const Handles<dl_tensor> saved(a, 3, false);
  Callables::set(callables->backward_fn, a, 4);
  void* user_data = callables.release();
  HandleResults<dl_tensor> results(outputs.size());
  check(without_gil([&] {
      return dl_custom_function(name, inputs.data(), inputs.size(), outputs.data(),
          outputs.size(), saved.data(), saved.size(), call_backward_fn, user_data,
          destroy_callables, results.data());
    }));
  return results.to_python();
}

}  // namespace

PyMethodDef autograd_functions[] = {
    {"tensor_requires_grad", as_method(entry<tensor_requires_grad_function>),
     kFast,
     "tensor_requires_grad(x)\n"
     "--\n"
     "\n"
     "Whether the tensor is a leaf that asks for gradients or depends on one."},
    {"tensor_set_requires_grad", as_method(entry<tensor_set_requires_grad_function>),
     kFast,
     "tensor_set_requires_grad(x, requires_grad)\n"
     "--\n"
     "\n"
     "Asks for gradients of a leaf, or stops asking. The tensor must be floating; the "
     "result of a recorded operation cannot be told to stop (dl_detach it)."},
    {"tensor_is_leaf", as_method(entry<tensor_is_leaf_function>),
     kFast,
     "tensor_is_leaf(x)\n"
     "--\n"
     "\n"
     "Whether the tensor is no result of a recorded operation."},
    {"tensor_grad", as_method(entry<tensor_grad_function>),
     kFast,
     "tensor_grad(x)\n"
     "--\n"
     "\n"
     "The gradient that backward passes have accumulated, NULL if there is none."},
    {"tensor_set_grad", as_method(entry<tensor_set_grad_function>),
     kFast,
     "tensor_set_grad(x, grad=None)\n"
     "--\n"
     "\n"
     "Puts a gradient in the place of what was accumulated; NULL for none."},
    {"tensor_retain_grad", as_method(entry<tensor_retain_grad_function>),
     kFast,
     "tensor_retain_grad(x)\n"
     "--\n"
     "\n"
     "Has backward keep the gradient of a tensor that is no leaf, too."},
    {"detach", as_method(entry<detach_function>),
     kFast,
     "detach(x)\n"
     "--\n"
     "\n"
     "The same data as a tensor that asks for no gradients. They share memory: changing"
     " one in place changes the other."},
    {"backward", as_method(entry<backward_function>),
     kFast,
     "backward(loss)\n"
     "--\n"
     "\n"
     "Adds the gradient of a one-element tensor to every leaf it depends on that asks "
     "for gradients, and frees the graph."},
    {"backward_from", as_method(entry<backward_from_function>),
     kFast,
     "backward_from(outputs, output_grads=None, *, retain_graph=None, "
     "create_graph=None)\n"
     "--\n"
     "\n"
     "The same from several outputs of any shape, each with its gradient; where none "
     "are given, each output has one element and its gradient is 1."},
    {"grad", as_method(entry<grad_function>),
     kFast,
     "grad(outputs, output_grads, inputs, *, retain_graph=None, create_graph=None, "
     "allow_unused=None)\n"
     "--\n"
     "\n"
     "The gradients of some inputs alone; no leaf's gradient changes. With create_graph"
     " they can be differentiated again."},
    {"grad_enabled", as_method(entry<grad_enabled_function>),
     kFast,
     "grad_enabled()\n"
     "--\n"
     "\n"
     "Whether this thread records operations."},
    {"set_grad_enabled", as_method(entry<set_grad_enabled_function>),
     kFast,
     "set_grad_enabled(enabled)\n"
     "--\n"
     "\n"
     "Has this thread record operations or not."},
    {"grad_mode_push", as_method(entry<grad_mode_push_function>),
     kFast,
     "grad_mode_push(enabled)\n"
     "--\n"
     "\n"
     "Sets this thread's grad mode until dl_grad_mode_pop; dl_grad_mode_push(0) is \"no "
     "grad\"."},
    {"grad_mode_pop", as_method(entry<grad_mode_pop_function>),
     kFast,
     "grad_mode_pop()\n"
     "--\n"
     "\n"
     "Gives this thread the grad mode it had before the matching dl_grad_mode_push."},
    {"custom_function", as_method(entry<custom_function_function>),
     kFast,
     "custom_function(name, inputs, outputs, saved, backward)\n"
     "--\n"
     "\n"
     "Makes an operation of the caller's own differentiable. The caller has computed "
     "`outputs` from `inputs`; the results share their data, and on the backward pass "
     "`backward` is called with the saved tensors and the gradients of the results. "
     "Saved tensors may be inputs, outputs or others; one that is changed in place "
     "meanwhile is an error on the backward pass. Any thread that runs a backward pass "
     "may call it."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
