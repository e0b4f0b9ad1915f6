-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local own_all = core.own_all
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_optional_handle = core.optional_handle
local as_handles = core.handles
local as_flag = core.flag
local as_options = core.options
local free, tensor = {}, {}

--- Whether the tensor is a leaf that asks for gradients or depends on one.
function tensor.requires_grad(x)
  local out_requires_grad = new("int32_t[1]")
  check(C.dl_tensor_requires_grad(as_handle("tensor", x, "requires_grad: x"), out_requires_grad))
  keep(x)
  return out_requires_grad[0] ~= 0
end

--- Asks for gradients of a leaf, or stops asking. The tensor must be floating; the result of a
--- recorded operation cannot be told to stop (dl_detach it).
function tensor.set_requires_grad(x, requires_grad)
  check(C.dl_tensor_set_requires_grad(as_handle("tensor", x, "set_requires_grad: x"),
      as_flag(requires_grad, "set_requires_grad: requires_grad")))
  keep(x)
  return true
end

--- Whether the tensor is no result of a recorded operation.
function tensor.is_leaf(x)
  local out_is_leaf = new("int32_t[1]")
  check(C.dl_tensor_is_leaf(as_handle("tensor", x, "is_leaf: x"), out_is_leaf))
  keep(x)
  return out_is_leaf[0] ~= 0
end

--- The gradient that backward passes have accumulated, NULL if there is none.
function tensor.grad(x)
  local out_grad = new("dl_tensor *[1]")
  check(C.dl_tensor_grad(as_handle("tensor", x, "grad: x"), out_grad))
  keep(x)
  return own("tensor", out_grad[0])
end

--- Puts a gradient in the place of what was accumulated; NULL for none.
function tensor.set_grad(x, grad)
  check(C.dl_tensor_set_grad(as_handle("tensor", x, "set_grad: x"), as_optional_handle("tensor",
      grad, "set_grad: grad")))
  keep(x)
  keep(grad)
  return true
end

--- Has backward keep the gradient of a tensor that is no leaf, too.
function tensor.retain_grad(x)
  check(C.dl_tensor_retain_grad(as_handle("tensor", x, "retain_grad: x")))
  keep(x)
  return true
end

--- The same data as a tensor that asks for no gradients. They share memory: changing one in place
--- changes the other.
function tensor.detach(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_detach(as_handle("tensor", x, "detach: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Adds the gradient of a one-element tensor to every leaf it depends on that asks for gradients,
--- and frees the graph.
function tensor.backward(loss)
  check(C.dl_backward(as_handle("tensor", loss, "backward: loss")))
  keep(loss)
  return true
end

--- The same from several outputs of any shape, each with its gradient; where none are given, each
--- output has one element and its gradient is 1.
function free.backward_from(outputs, output_grads, given)
  local outputs_raw, outputs_count = as_handles("tensor", outputs, "backward_from: outputs")
  local output_grads_raw, output_grads_count = as_handles("tensor", output_grads,
      "backward_from: output_grads")
  local raw_options = as_options("backward", given, "backward_from")
  check(C.dl_backward_from(outputs_raw, outputs_count, output_grads_raw, output_grads_count,
      raw_options))
  keep_all(outputs)
  keep_all(output_grads)
  return true
end

--- The gradients of some inputs alone; no leaf's gradient changes. With create_graph they can be
--- differentiated again.
function free.grad(outputs, output_grads, inputs, given)
  local outputs_raw, outputs_count = as_handles("tensor", outputs, "grad: outputs")
  local output_grads_raw, output_grads_count = as_handles("tensor", output_grads,
      "grad: output_grads")
  local inputs_raw, inputs_count = as_handles("tensor", inputs, "grad: inputs")
  local raw_options = as_options("grad", given, "grad")
  local out_grads = new("dl_tensor *[?]", inputs_count)
  check(C.dl_grad(outputs_raw, outputs_count, output_grads_raw, output_grads_count, inputs_raw,
      inputs_count, raw_options, out_grads))
  keep_all(outputs)
  keep_all(output_grads)
  keep_all(inputs)
  return own_all("tensor", out_grads, inputs_count)
end

--- Whether this thread records operations.
function free.grad_enabled()
  return C.dl_grad_enabled() ~= 0
end

--- Has this thread record operations or not.
function free.set_grad_enabled(enabled)
  check(C.dl_set_grad_enabled(as_flag(enabled, "set_grad_enabled: enabled")))
  return true
end

return { free = free, methods = { tensor = tensor } }
