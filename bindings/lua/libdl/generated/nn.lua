-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local own_all = core.own_all
local string_of = core.string_of
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_handles = core.handles
local as_whole = core.whole
local as_real = core.real
local as_wholes = core.wholes
local as_flag = core.flag
local as_enum = core.enum
local as_dtype = core.dtype
local as_device = core.device
local as_text = core.text
local as_optional_text = core.optional_text
local as_options = core.options
local free, tensor, module, state_dict = {}, {}, {}, {}

--- Says whether replicas of a module of the caller's own (dl_data_parallel, dl_parallel_apply) may
--- call its forward on threads that the library made, several at a time; at first they may not, and
--- a tree that holds the module then runs its replicas one after another on the calling thread.
--- Such threads have no scope open: forward releases what it makes.
function module.set_any_thread(module, allowed)
  check(C.dl_module_set_any_thread(as_handle("module", module, "set_any_thread: module"),
      as_flag(allowed, "set_any_thread: allowed")))
  keep(module)
  return true
end

--- The tensor itself becomes a parameter: a leaf that asks for gradients. A name holds no '.' and
--- is given once in a module.
function module.register_parameter(module, name, parameter)
  check(C.dl_module_register_parameter(as_handle("module", module, "register_parameter: module"),
      as_text(name, "register_parameter: name"), as_handle("tensor", parameter,
      "register_parameter: parameter")))
  keep(module)
  keep(parameter)
  return true
end

--- The tensor becomes part of the module's state; it is not trained.
function module.register_buffer(module, name, buffer, persistent)
  check(C.dl_module_register_buffer(as_handle("module", module, "register_buffer: module"),
      as_text(name, "register_buffer: name"), as_handle("tensor", buffer,
      "register_buffer: buffer"), as_flag(persistent, "register_buffer: persistent")))
  keep(module)
  keep(buffer)
  return true
end

--- Adds a child. A module that would contain itself is an error.
function module.register_module(module, name, child)
  check(C.dl_module_register_module(as_handle("module", module, "register_module: module"),
      as_text(name, "register_module: name"), as_handle("module", child, "register_module: child")))
  keep(module)
  keep(child)
  return true
end

--- Puts another tensor, a leaf that asks for gradients from now on, in the place of a parameter.
function module.replace_parameter(module, name, parameter)
  check(C.dl_module_replace_parameter(as_handle("module", module, "replace_parameter: module"),
      as_text(name, "replace_parameter: name"), as_handle("tensor", parameter,
      "replace_parameter: parameter")))
  keep(module)
  keep(parameter)
  return true
end

--- Puts another tensor in the place of a buffer.
function module.replace_buffer(module, name, buffer)
  check(C.dl_module_replace_buffer(as_handle("module", module, "replace_buffer: module"),
      as_text(name, "replace_buffer: name"), as_handle("tensor", buffer, "replace_buffer: buffer")))
  keep(module)
  keep(buffer)
  return true
end

--- Puts another module in the place of a child.
function module.replace_module(module, name, child)
  check(C.dl_module_replace_module(as_handle("module", module, "replace_module: module"),
      as_text(name, "replace_module: name"), as_handle("module", child, "replace_module: child")))
  keep(module)
  keep(child)
  return true
end

--- Forgets a parameter, buffer or child of the module's own.
function module.remove(module, name)
  check(C.dl_module_remove(as_handle("module", module, "remove: module"), as_text(name,
      "remove: name")))
  keep(module)
  return true
end

--- The module's output for one input.
function module.forward(module, x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_module_forward(as_handle("module", module, "forward: module"), as_handle("tensor", x,
      "forward: x"), out_y))
  keep(module)
  keep(x)
  return own("tensor", out_y[0])
end

--- The module's output for any number of inputs.
function module.call(module, inputs)
  local inputs_raw, inputs_count = as_handles("tensor", inputs, "call: inputs")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_module_call(as_handle("module", module, "call: module"), inputs_raw, inputs_count,
      out_y))
  keep(module)
  keep_all(inputs)
  return own("tensor", out_y[0])
end

--- Training mode for the whole tree; new modules are in it.
function module.train(module)
  check(C.dl_module_train(as_handle("module", module, "train: module")))
  keep(module)
  return true
end

--- Evaluation mode for the whole tree: dropout does nothing.
function module.eval(module)
  check(C.dl_module_eval(as_handle("module", module, "eval: module")))
  keep(module)
  return true
end

--- Whether the module is in training mode.
function module.is_training(module)
  local out_training = new("int32_t[1]")
  check(C.dl_module_is_training(as_handle("module", module, "is_training: module"), out_training))
  keep(module)
  return out_training[0] ~= 0
end

--- The printed form, as PyTorch prints a module.
function module.to_string(module)
  local out_string, out_string_size = nil, 0
  local out_string_count = new("int64_t[1]")
  check(C.dl_module_to_string(as_handle("module", module, "to_string: module"), out_string,
      out_string_size, out_string_count))
  out_string_size = tonumber(out_string_count[0]) + 1
  out_string = new("char[?]", out_string_size)
  check(C.dl_module_to_string(as_handle("module", module, "to_string: module"), out_string,
      out_string_size, out_string_count))
  keep(module)
  return string_of(out_string)
end

--- A table of the layers with their numbers of parameters, and the total.
function module.summary(module)
  local out_summary, out_summary_size = nil, 0
  local out_summary_count = new("int64_t[1]")
  check(C.dl_module_summary(as_handle("module", module, "summary: module"), out_summary,
      out_summary_size, out_summary_count))
  out_summary_size = tonumber(out_summary_count[0]) + 1
  out_summary = new("char[?]", out_summary_size)
  check(C.dl_module_summary(as_handle("module", module, "summary: module"), out_summary,
      out_summary_size, out_summary_count))
  keep(module)
  return string_of(out_summary)
end

--- What kind of module this is, such as "Linear".
function module.type_name(module)
  local out_name, out_name_size = nil, 0
  local out_name_count = new("int64_t[1]")
  check(C.dl_module_type_name(as_handle("module", module, "type_name: module"), out_name,
      out_name_size, out_name_count))
  out_name_size = tonumber(out_name_count[0]) + 1
  out_name = new("char[?]", out_name_size)
  check(C.dl_module_type_name(as_handle("module", module, "type_name: module"), out_name,
      out_name_size, out_name_count))
  keep(module)
  return string_of(out_name)
end

--- The parameters of the whole tree, each once, in PyTorch's order. Every handle written is a new
--- reference.
function module.parameters(module)
  local out_parameters, out_parameters_size = nil, 0
  local out_parameters_count = new("int64_t[1]")
  check(C.dl_module_parameters(as_handle("module", module, "parameters: module"), out_parameters,
      out_parameters_size, out_parameters_count))
  out_parameters_size = tonumber(out_parameters_count[0])
  out_parameters = new("dl_tensor *[?]", out_parameters_size)
  check(C.dl_module_parameters(as_handle("module", module, "parameters: module"), out_parameters,
      out_parameters_size, out_parameters_count))
  keep(module)
  return own_all("tensor", out_parameters, tonumber(out_parameters_count[0]))
end

--- How many parameters dl_module_parameters gives.
function module.parameter_count(module)
  local out_count = new("int64_t[1]")
  check(C.dl_module_parameter_count(as_handle("module", module, "parameter_count: module"),
      out_count))
  keep(module)
  return tonumber(out_count[0])
end

--- The path of a parameter, by its place in dl_module_parameters.
function module.parameter_name(module, index)
  local out_path, out_path_size = nil, 0
  local out_path_count = new("int64_t[1]")
  check(C.dl_module_parameter_name(as_handle("module", module, "parameter_name: module"),
      as_whole(index, "parameter_name: index"), out_path, out_path_size, out_path_count))
  out_path_size = tonumber(out_path_count[0]) + 1
  out_path = new("char[?]", out_path_size)
  check(C.dl_module_parameter_name(as_handle("module", module, "parameter_name: module"),
      as_whole(index, "parameter_name: index"), out_path, out_path_size, out_path_count))
  keep(module)
  return string_of(out_path)
end

--- A parameter by its path, such as "fc1.weight".
function module.parameter(module, path)
  local out_parameter = new("dl_tensor *[1]")
  check(C.dl_module_parameter(as_handle("module", module, "parameter: module"), as_text(path,
      "parameter: path"), out_parameter))
  keep(module)
  return own("tensor", out_parameter[0])
end

--- A buffer by its path.
function module.buffer(module, path)
  local out_buffer = new("dl_tensor *[1]")
  check(C.dl_module_buffer(as_handle("module", module, "buffer: module"), as_text(path,
      "buffer: path"), out_buffer))
  keep(module)
  return own("tensor", out_buffer[0])
end

--- A module of the tree by its path; "" is the module itself.
function module.child(module, path)
  local out_child = new("dl_module *[1]")
  check(C.dl_module_child(as_handle("module", module, "child: module"), as_text(path,
      "child: path"), out_child))
  keep(module)
  return own("module", out_child[0])
end

--- How many children the module itself has.
function module.child_count(module)
  local out_count = new("int64_t[1]")
  check(C.dl_module_child_count(as_handle("module", module, "child_count: module"), out_count))
  keep(module)
  return tonumber(out_count[0])
end

--- The name of a child, in the order of registration.
function module.child_name(module, index)
  local out_name, out_name_size = nil, 0
  local out_name_count = new("int64_t[1]")
  check(C.dl_module_child_name(as_handle("module", module, "child_name: module"), as_whole(index,
      "child_name: index"), out_name, out_name_size, out_name_count))
  out_name_size = tonumber(out_name_count[0]) + 1
  out_name = new("char[?]", out_name_size)
  check(C.dl_module_child_name(as_handle("module", module, "child_name: module"), as_whole(index,
      "child_name: index"), out_name, out_name_size, out_name_count))
  keep(module)
  return string_of(out_name)
end

--- Whether the parameters of the whole tree ask for gradients from now on.
function module.requires_grad(module, requires_grad)
  check(C.dl_module_requires_grad(as_handle("module", module, "requires_grad: module"),
      as_flag(requires_grad, "requires_grad: requires_grad")))
  keep(module)
  return true
end

--- Forgets the gradients of the whole tree's parameters.
function module.zero_grad(module)
  check(C.dl_module_zero_grad(as_handle("module", module, "zero_grad: module")))
  keep(module)
  return true
end

--- Converts the floating parameters and buffers of the whole tree, in place: the handles of
--- parameters, and the optimizers that have them, stay good.
function module.to_dtype(module, dtype)
  check(C.dl_module_to_dtype(as_handle("module", module, "to_dtype: module"), as_dtype(dtype,
      "to_dtype: dtype")))
  keep(module)
  return true
end

--- Moves the parameters and buffers of the whole tree, in place as dl_module_to_dtype does.
function module.to_device(module, device)
  check(C.dl_module_to_device(as_handle("module", module, "to_device: module"), as_device(device,
      "to_device: device")))
  keep(module)
  return true
end

--- Parameters and persistent buffers by path, sharing their memory.
function module.state_dict(module)
  local out_state = new("dl_state_dict *[1]")
  check(C.dl_module_state_dict(as_handle("module", module, "state_dict: module"), out_state))
  keep(module)
  return own("state_dict", out_state[0])
end

--- Copies values into the parameters and buffers. One error names every missing and unexpected name
--- and every wrong shape; then nothing has been changed.
function module.load_state_dict(module, state, given)
  local raw_options = as_options("load_state_dict", given, "load_state_dict")
  check(C.dl_module_load_state_dict(as_handle("module", module, "load_state_dict: module"),
      as_handle("state_dict", state, "load_state_dict: state"), raw_options))
  keep(module)
  keep(state)
  return true
end

--- An empty state dict.
function free.state_dict()
  local out_state = new("dl_state_dict *[1]")
  check(C.dl_state_dict_create(out_state))
  return own("state_dict", out_state[0])
end

--- Adds a tensor, or replaces the one of this name.
function state_dict.set(state, name, x)
  check(C.dl_state_dict_set(as_handle("state_dict", state, "set: state"), as_text(name,
      "set: name"), as_handle("tensor", x, "set: x")))
  keep(state)
  keep(x)
  return true
end

--- A tensor by name.
function state_dict.get(state, name)
  local out_x = new("dl_tensor *[1]")
  check(C.dl_state_dict_get(as_handle("state_dict", state, "get: state"), as_text(name,
      "get: name"), out_x))
  keep(state)
  return own("tensor", out_x[0])
end

--- How many tensors there are.
function state_dict.count(state)
  local out_count = new("int64_t[1]")
  check(C.dl_state_dict_count(as_handle("state_dict", state, "count: state"), out_count))
  keep(state)
  return tonumber(out_count[0])
end

--- The name of a tensor, by its place.
function state_dict.name(state, index)
  local out_name, out_name_size = nil, 0
  local out_name_count = new("int64_t[1]")
  check(C.dl_state_dict_name(as_handle("state_dict", state, "name: state"), as_whole(index,
      "name: index"), out_name, out_name_size, out_name_count))
  out_name_size = tonumber(out_name_count[0]) + 1
  out_name = new("char[?]", out_name_size)
  check(C.dl_state_dict_name(as_handle("state_dict", state, "name: state"), as_whole(index,
      "name: index"), out_name, out_name_size, out_name_count))
  keep(state)
  return string_of(out_name)
end

--- Adds a text, or replaces the one of this key.
function state_dict.set_metadata(state, key, text)
  check(C.dl_state_dict_set_metadata(as_handle("state_dict", state, "set_metadata: state"),
      as_text(key, "set_metadata: key"), as_text(text, "set_metadata: text")))
  keep(state)
  return true
end

--- A text by its key.
function state_dict.metadata(state, key)
  local out_text, out_text_size = nil, 0
  local out_text_count = new("int64_t[1]")
  check(C.dl_state_dict_metadata(as_handle("state_dict", state, "metadata: state"), as_text(key,
      "metadata: key"), out_text, out_text_size, out_text_count))
  out_text_size = tonumber(out_text_count[0]) + 1
  out_text = new("char[?]", out_text_size)
  check(C.dl_state_dict_metadata(as_handle("state_dict", state, "metadata: state"), as_text(key,
      "metadata: key"), out_text, out_text_size, out_text_count))
  keep(state)
  return string_of(out_text)
end

--- An empty module that calls its children in turn, each with the result of the one before.
function free.sequential()
  local out_net = new("dl_module *[1]")
  check(C.dl_sequential_create(out_net))
  return own("module", out_net[0])
end

--- Adds a module at the end.
function module.sequential_append(net, name, module)
  check(C.dl_sequential_append(as_handle("module", net, "sequential_append: net"),
      as_optional_text(name, "sequential_append: name"), as_handle("module", module,
      "sequential_append: module")))
  keep(net)
  keep(module)
  return true
end

--- How many modules there are.
function module.sequential_count(net)
  local out_count = new("int64_t[1]")
  check(C.dl_sequential_count(as_handle("module", net, "sequential_count: net"), out_count))
  keep(net)
  return tonumber(out_count[0])
end

--- The module at a place, counted from the end if negative.
function module.sequential_at(net, index)
  local out_module = new("dl_module *[1]")
  check(C.dl_sequential_at(as_handle("module", net, "sequential_at: net"), as_whole(index,
      "sequential_at: index"), out_module))
  keep(net)
  return own("module", out_module[0])
end

--- y = x W^T + b for the last dimension of x. W, then b, are drawn from U(-1/sqrt(in_features),
--- 1/sqrt(in_features)) with the default generator.
function free.linear(in_features, out_features, given)
  local raw_options = as_options("linear", given, "linear")
  local out_module = new("dl_module *[1]")
  check(C.dl_linear_create(as_whole(in_features, "linear: in_features"), as_whole(out_features,
      "linear: out_features"), raw_options, out_module))
  return own("module", out_module[0])
end

--- Adds what dl_linear_create makes to the end of net.
function module.sequential_add_linear(net, name, in_features, out_features, given)
  local raw_options = as_options("linear", given, "sequential_add_linear")
  check(C.dl_sequential_add_linear(as_handle("module", net, "sequential_add_linear: net"),
      as_optional_text(name, "sequential_add_linear: name"), as_whole(in_features,
      "sequential_add_linear: in_features"), as_whole(out_features,
      "sequential_add_linear: out_features"), raw_options))
  keep(net)
  return true
end

--- Makes the dimensions from start_dim to end_dim, inclusive, one.
function free.flatten(start_dim, end_dim)
  local out_module = new("dl_module *[1]")
  check(C.dl_flatten_create(as_whole(start_dim, "flatten: start_dim"), as_whole(end_dim,
      "flatten: end_dim"), out_module))
  return own("module", out_module[0])
end

--- Makes all dimensions but the first one. Adds the layer to the end of net.
function module.sequential_add_flatten(net, name)
  check(C.dl_sequential_add_flatten(as_handle("module", net, "sequential_add_flatten: net"),
      as_optional_text(name, "sequential_add_flatten: name")))
  keep(net)
  return true
end

--- max(x, 0).
function free.relu()
  local out_module = new("dl_module *[1]")
  check(C.dl_relu_create(out_module))
  return own("module", out_module[0])
end

--- Adds what dl_relu_create makes to the end of net.
function module.sequential_add_relu(net, name)
  check(C.dl_sequential_add_relu(as_handle("module", net, "sequential_add_relu: net"),
      as_optional_text(name, "sequential_add_relu: name")))
  keep(net)
  return true
end

--- 1 / (1 + e^-x).
function free.sigmoid()
  local out_module = new("dl_module *[1]")
  check(C.dl_sigmoid_create(out_module))
  return own("module", out_module[0])
end

--- Adds what dl_sigmoid_create makes to the end of net.
function module.sequential_add_sigmoid(net, name)
  check(C.dl_sequential_add_sigmoid(as_handle("module", net, "sequential_add_sigmoid: net"),
      as_optional_text(name, "sequential_add_sigmoid: name")))
  keep(net)
  return true
end

--- The hyperbolic tangent.
function free.tanh()
  local out_module = new("dl_module *[1]")
  check(C.dl_tanh_create(out_module))
  return own("module", out_module[0])
end

--- Adds what dl_tanh_create makes to the end of net.
function module.sequential_add_tanh(net, name)
  check(C.dl_sequential_add_tanh(as_handle("module", net, "sequential_add_tanh: net"),
      as_optional_text(name, "sequential_add_tanh: name")))
  keep(net)
  return true
end

--- e^x, divided by its sum along a dimension.
function free.softmax(dim)
  local out_module = new("dl_module *[1]")
  check(C.dl_softmax_create(as_whole(dim, "softmax: dim"), out_module))
  return own("module", out_module[0])
end

--- Adds what dl_softmax_create makes to the end of net.
function module.sequential_add_softmax(net, name, dim)
  check(C.dl_sequential_add_softmax(as_handle("module", net, "sequential_add_softmax: net"),
      as_optional_text(name, "sequential_add_softmax: name"), as_whole(dim,
      "sequential_add_softmax: dim")))
  keep(net)
  return true
end

--- The logarithm of softmax along a dimension.
function free.log_softmax(dim)
  local out_module = new("dl_module *[1]")
  check(C.dl_log_softmax_create(as_whole(dim, "log_softmax: dim"), out_module))
  return own("module", out_module[0])
end

--- Adds what dl_log_softmax_create makes to the end of net.
function module.sequential_add_log_softmax(net, name, dim)
  check(C.dl_sequential_add_log_softmax(as_handle("module", net,
      "sequential_add_log_softmax: net"), as_optional_text(name,
      "sequential_add_log_softmax: name"), as_whole(dim, "sequential_add_log_softmax: dim")))
  keep(net)
  return true
end

--- In training sets each element to 0 with probability p and divides the others by 1 - p.
function free.dropout(p)
  local out_module = new("dl_module *[1]")
  check(C.dl_dropout_create(as_real(p, "dropout: p"), out_module))
  return own("module", out_module[0])
end

--- Adds what dl_dropout_create makes to the end of net.
function module.sequential_add_dropout(net, name, p)
  check(C.dl_sequential_add_dropout(as_handle("module", net, "sequential_add_dropout: net"),
      as_optional_text(name, "sequential_add_dropout: name"), as_real(p,
      "sequential_add_dropout: p")))
  keep(net)
  return true
end

--- The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one after another
--- in a new last dimension. The table is drawn from N(0, 1) with the default generator.
function free.embedding(num_embeddings, embedding_dim, given)
  local raw_options = as_options("embedding", given, "embedding")
  local out_module = new("dl_module *[1]")
  check(C.dl_embedding_create(as_whole(num_embeddings, "embedding: num_embeddings"),
      as_whole(embedding_dim, "embedding: embedding_dim"), raw_options, out_module))
  return own("module", out_module[0])
end

--- Adds what dl_embedding_create makes to the end of net.
function module.sequential_add_embedding(net, name, num_embeddings, embedding_dim, given)
  local raw_options = as_options("embedding", given, "sequential_add_embedding")
  check(C.dl_sequential_add_embedding(as_handle("module", net, "sequential_add_embedding: net"),
      as_optional_text(name, "sequential_add_embedding: name"), as_whole(num_embeddings,
      "sequential_add_embedding: num_embeddings"), as_whole(embedding_dim,
      "sequential_add_embedding: embedding_dim"), raw_options))
  keep(net)
  return true
end

--- (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
--- dimensions, whose sizes are `shape`. weight is ones and bias zeros at first.
function free.layer_norm(shape, given)
  local shape_raw, shape_count = as_wholes(shape, "layer_norm: shape")
  local raw_options = as_options("layer_norm", given, "layer_norm")
  local out_module = new("dl_module *[1]")
  check(C.dl_layer_norm_create(shape_raw, shape_count, raw_options, out_module))
  return own("module", out_module[0])
end

--- Adds what dl_layer_norm_create makes to the end of net.
function module.sequential_add_layer_norm(net, name, shape, given)
  local shape_raw, shape_count = as_wholes(shape, "sequential_add_layer_norm: shape")
  local raw_options = as_options("layer_norm", given, "sequential_add_layer_norm")
  check(C.dl_sequential_add_layer_norm(as_handle("module", net, "sequential_add_layer_norm: net"),
      as_optional_text(name, "sequential_add_layer_norm: name"), shape_raw, shape_count,
      raw_options))
  keep(net)
  return true
end

--- (x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C, L]. In
--- training mean and variance are the batch's, and the buffers running_mean, running_var (with the
--- corrected variance) and num_batches_tracked follow them; in evaluation they are the running
--- ones, where these are kept. weight is ones and bias zeros at first. A call in training changes
--- the buffers: one thread at a time.
function free.batch_norm1d(num_features, given)
  local raw_options = as_options("batch_norm1d", given, "batch_norm1d")
  local out_module = new("dl_module *[1]")
  check(C.dl_batch_norm1d_create(as_whole(num_features, "batch_norm1d: num_features"), raw_options,
      out_module))
  return own("module", out_module[0])
end

--- Adds what dl_batch_norm1d_create makes to the end of net.
function module.sequential_add_batch_norm1d(net, name, num_features, given)
  local raw_options = as_options("batch_norm1d", given, "sequential_add_batch_norm1d")
  check(C.dl_sequential_add_batch_norm1d(as_handle("module", net,
      "sequential_add_batch_norm1d: net"), as_optional_text(name,
      "sequential_add_batch_norm1d: name"), as_whole(num_features,
      "sequential_add_batch_norm1d: num_features"), raw_options))
  keep(net)
  return true
end

--- x itself.
function free.identity()
  local out_module = new("dl_module *[1]")
  check(C.dl_identity_create(out_module))
  return own("module", out_module[0])
end

--- Adds what dl_identity_create makes to the end of net.
function module.sequential_add_identity(net, name)
  check(C.dl_sequential_add_identity(as_handle("module", net, "sequential_add_identity: net"),
      as_optional_text(name, "sequential_add_identity: name")))
  keep(net)
  return true
end

--- dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call.
function free.mse_loss(reduction)
  local out_module = new("dl_module *[1]")
  check(C.dl_mse_loss_create(as_enum("reduction", reduction, "mse_loss: reduction"), out_module))
  return own("module", out_module[0])
end

--- dl_bce_loss as a module of two inputs. The weight is a buffer.
function free.bce_loss(given)
  local raw_options = as_options("bce_loss_module", given, "bce_loss")
  local out_module = new("dl_module *[1]")
  check(C.dl_bce_loss_create(raw_options, out_module))
  return own("module", out_module[0])
end

--- dl_bce_with_logits_loss as a module of two inputs. The weights are buffers.
function free.bce_with_logits_loss(given)
  local raw_options = as_options("bce_with_logits_loss_module", given, "bce_with_logits_loss")
  local out_module = new("dl_module *[1]")
  check(C.dl_bce_with_logits_loss_create(raw_options, out_module))
  return own("module", out_module[0])
end

--- dl_cross_entropy as a module of two inputs. The weight is a buffer.
function free.cross_entropy_loss(given)
  local raw_options = as_options("cross_entropy_loss_module", given, "cross_entropy_loss")
  local out_module = new("dl_module *[1]")
  check(C.dl_cross_entropy_loss_create(raw_options, out_module))
  return own("module", out_module[0])
end

--- dl_nll_loss as a module of two inputs. The weight is a buffer.
function free.nll_loss(given)
  local raw_options = as_options("nll_loss_module", given, "nll_loss")
  local out_module = new("dl_module *[1]")
  check(C.dl_nll_loss_create(raw_options, out_module))
  return own("module", out_module[0])
end

--- Fills x from N(mean, std^2). Draws from the default generator, in PyTorch's order. Nothing is
--- recorded.
function tensor.init_normal(x, mean, std)
  check(C.dl_init_normal(as_handle("tensor", x, "init_normal: x"), as_real(mean,
      "init_normal: mean"), as_real(std, "init_normal: std")))
  keep(x)
  return true
end

--- Fills x from U(low, high). Draws from the default generator, in PyTorch's order. Nothing is
--- recorded.
function tensor.init_uniform(x, low, high)
  check(C.dl_init_uniform(as_handle("tensor", x, "init_uniform: x"), as_real(low,
      "init_uniform: low"), as_real(high, "init_uniform: high")))
  keep(x)
  return true
end

--- Fills x from N(mean, std^2), values outside [low, high] drawn again. Draws from the default
--- generator, in PyTorch's order. Nothing is recorded.
function tensor.init_trunc_normal(x, mean, std, low, high)
  check(C.dl_init_trunc_normal(as_handle("tensor", x, "init_trunc_normal: x"), as_real(mean,
      "init_trunc_normal: mean"), as_real(std, "init_trunc_normal: std"), as_real(low,
      "init_trunc_normal: low"), as_real(high, "init_trunc_normal: high")))
  keep(x)
  return true
end

--- Fills x with a value. Nothing is recorded.
function tensor.init_constant(x, value)
  check(C.dl_init_constant(as_handle("tensor", x, "init_constant: x"), as_real(value,
      "init_constant: value")))
  keep(x)
  return true
end

--- Fills x with 0. Nothing is recorded.
function tensor.init_zeros(x)
  check(C.dl_init_zeros(as_handle("tensor", x, "init_zeros: x")))
  keep(x)
  return true
end

--- Fills x with 1. Nothing is recorded.
function tensor.init_ones(x)
  check(C.dl_init_ones(as_handle("tensor", x, "init_ones: x")))
  keep(x)
  return true
end

--- Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(6 / (fan_in + fan_out)).
--- Draws from the default generator, in PyTorch's order. Nothing is recorded.
function tensor.init_xavier_uniform(x, gain)
  check(C.dl_init_xavier_uniform(as_handle("tensor", x, "init_xavier_uniform: x"), as_real(gain,
      "init_xavier_uniform: gain")))
  keep(x)
  return true
end

--- Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain sqrt(2 / (fan_in +
--- fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
function tensor.init_xavier_normal(x, gain)
  check(C.dl_init_xavier_normal(as_handle("tensor", x, "init_xavier_normal: x"), as_real(gain,
      "init_xavier_normal: gain")))
  keep(x)
  return true
end

--- Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(3 / fan). Draws from the
--- default generator, in PyTorch's order. Nothing is recorded.
function tensor.init_kaiming_uniform(x, given)
  local raw_options = as_options("kaiming", given, "init_kaiming_uniform")
  check(C.dl_init_kaiming_uniform(as_handle("tensor", x, "init_kaiming_uniform: x"), raw_options))
  keep(x)
  return true
end

--- Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain / sqrt(fan). Draws from
--- the default generator, in PyTorch's order. Nothing is recorded.
function tensor.init_kaiming_normal(x, given)
  local raw_options = as_options("kaiming", given, "init_kaiming_normal")
  check(C.dl_init_kaiming_normal(as_handle("tensor", x, "init_kaiming_normal: x"), raw_options))
  keep(x)
  return true
end

--- How much a nonlinearity shrinks the standard deviation of what goes through it, to make up for.
function free.calculate_gain(nonlinearity, slope)
  local out_gain = new("double[1]")
  check(C.dl_calculate_gain(as_enum("nonlinearity", nonlinearity, "calculate_gain: nonlinearity"),
      as_real(slope, "calculate_gain: slope"), out_gain))
  return tonumber(out_gain[0])
end

--- The share of samples whose largest score is that of the target: scores [N, C], target [N] of
--- class numbers. NaN without samples.
function tensor.accuracy(scores, target)
  local out_accuracy = new("double[1]")
  check(C.dl_accuracy(as_handle("tensor", scores, "accuracy: scores"), as_handle("tensor", target,
      "accuracy: target"), out_accuracy))
  keep(scores)
  keep(target)
  return tonumber(out_accuracy[0])
end

--- i64 [C, C]: row t, column p counts the samples of class t whose largest score is that of p;
--- scores [N, C], target [N] of class numbers. Matrices of batches are added up with dl_add.
function tensor.confusion_matrix(scores, target)
  local out_matrix = new("dl_tensor *[1]")
  check(C.dl_confusion_matrix(as_handle("tensor", scores, "confusion_matrix: scores"),
      as_handle("tensor", target, "confusion_matrix: target"), out_matrix))
  keep(scores)
  keep(target)
  return own("tensor", out_matrix[0])
end

return { free = free, methods = { tensor = tensor, module = module, state_dict = state_dict } }
