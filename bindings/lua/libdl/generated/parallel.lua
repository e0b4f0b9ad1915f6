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
local as_handles = core.handles
local as_whole = core.whole
local as_enum = core.enum
local as_device = core.device
local as_devices = core.devices
local as_text = core.text
local as_options = core.options
local free, tensor, module, communicator = {}, {}, {}, {}

--- Cuts x along dim into pieces of ceil(size / device_count), as torch.chunk does, and copies piece
--- i to devices[i]; 5 rows on 4 devices give 2, 2 and 1, so there may be fewer pieces than devices.
--- An empty x gives an empty piece to each device. A piece whose device x is on shares x's memory.
--- The gradient of x is gathered from those of the pieces.
function tensor.parallel_scatter(x, devices, dim)
  local devices_raw, devices_count = as_devices(devices, "parallel_scatter: devices")
  local out_pieces, out_pieces_size = nil, 0
  local out_pieces_count = new("int64_t[1]")
  check(C.dl_parallel_scatter(as_handle("tensor", x, "parallel_scatter: x"), devices_raw,
      devices_count, as_whole(dim, "parallel_scatter: dim"), out_pieces, out_pieces_size,
      out_pieces_count))
  out_pieces_size = tonumber(out_pieces_count[0])
  out_pieces = new("dl_tensor *[?]", out_pieces_size)
  check(C.dl_parallel_scatter(as_handle("tensor", x, "parallel_scatter: x"), devices_raw,
      devices_count, as_whole(dim, "parallel_scatter: dim"), out_pieces, out_pieces_size,
      out_pieces_count))
  keep(x)
  return own_all("tensor", out_pieces, tonumber(out_pieces_count[0]))
end

--- Copies the tensors to a device and joins them along dim; 0-d ones become a vector. Each gets its
--- part of the gradient back, on its own device.
function free.parallel_gather(xs, device, dim)
  local xs_raw, xs_count = as_handles("tensor", xs, "parallel_gather: xs")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_parallel_gather(xs_raw, xs_count, as_device(device, "parallel_gather: device"),
      as_whole(dim, "parallel_gather: dim"), out_y))
  keep_all(xs)
  return own("tensor", out_y[0])
end

--- Copies of a module for several devices. Replica 0 shares the module's memory; the parameters of
--- all are results of the module's (no leaves), whose gradients are the sums over the replicas;
--- buffers carry no gradient, and what a forward pass does to those of replica 1 and on is lost. A
--- module of the caller's own keeps its forward and user_data: dl_module_parameter gives the
--- replica's parameters there.
function module.parallel_replicate(module, devices)
  local devices_raw, devices_count = as_devices(devices, "parallel_replicate: devices")
  local out_modules = new("dl_module *[?]", devices_count)
  check(C.dl_parallel_replicate(as_handle("module", module, "parallel_replicate: module"),
      devices_raw, devices_count, out_modules))
  keep(module)
  return own_all("module", out_modules, devices_count)
end

--- Calls each module with inputs of its own, each on a thread of its own with its first input's
--- device as the default, and with the caller's grad mode and default dtype. Random numbers of
--- module i > 0 follow from the default generator's state and i. Where a tree holds a module that
--- only the calling thread may call (dl_module_set_any_thread), all run on it, one after another.
function free.parallel_apply(modules, inputs)
  local modules_raw, modules_count = as_handles("module", modules, "parallel_apply: modules")
  local inputs_raw, inputs_count = as_handles("tensor", inputs, "parallel_apply: inputs")
  local out_outputs = new("dl_tensor *[?]", modules_count)
  check(C.dl_parallel_apply(modules_raw, modules_count, inputs_raw, inputs_count, out_outputs))
  keep_all(modules)
  keep_all(inputs)
  return own_all("tensor", out_outputs, modules_count)
end

--- The module's output for inputs that several devices share: each input is scattered along dim,
--- replicas compute at the same time, and the outputs are gathered on the output device. Inputs
--- that come to different numbers of pieces are an error. One device computes without replicas; no
--- devices stand for all CUDA devices or, where there are none, for a plain call.
function module.data_parallel(module, inputs, devices, given)
  local inputs_raw, inputs_count = as_handles("tensor", inputs, "data_parallel: inputs")
  local devices_raw, devices_count = as_devices(devices, "data_parallel: devices")
  local raw_options = as_options("data_parallel", given, "data_parallel")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_data_parallel(as_handle("module", module, "data_parallel: module"), inputs_raw,
      inputs_count, devices_raw, devices_count, raw_options, out_y))
  keep(module)
  keep_all(inputs)
  return own("tensor", out_y[0])
end

--- A module that does what dl_data_parallel does, with the module as its child "module". A thread
--- for each device but the first and the replicas' memory live as long as it does; parameters are
--- copied to the devices only after they changed. Train the module's parameters as ever. One device
--- takes the module over; with several, move it to devices[0] first.
function free.data_parallel(module, devices, given)
  local devices_raw, devices_count = as_devices(devices, "data_parallel: devices")
  local raw_options = as_options("data_parallel", given, "data_parallel")
  local out_parallel = new("dl_module *[1]")
  check(C.dl_data_parallel_create(as_handle("module", module, "data_parallel: module"),
      devices_raw, devices_count, raw_options, out_parallel))
  keep(module)
  return own("module", out_parallel[0])
end

--- A group of ranks in this process: communicators[i] is rank i, on devices[i], for a thread of its
--- own. Every rank makes the same collective calls in the same order; each returns when its part is
--- done. A collective that fails, is aborted or takes longer than the timeout is an error for every
--- rank that waits, and for each later call: make a new group then. Collectives are not recorded
--- for gradients. Where each rank has a GPU of its own and NCCL is installed, it moves the numbers;
--- else the ranks read each other's memory.
function free.communicators(devices, given)
  local devices_raw, devices_count = as_devices(devices, "communicators: devices")
  local raw_options = as_options("communicators", given, "communicators")
  local out_communicators = new("dl_communicator *[?]", devices_count)
  check(C.dl_communicators_create(devices_raw, devices_count, raw_options, out_communicators))
  return own_all("communicator", out_communicators, devices_count)
end

--- The number of this rank, from 0.
function communicator.rank(communicator)
  local out_rank = new("int32_t[1]")
  check(C.dl_communicator_rank(as_handle("communicator", communicator, "rank: communicator"),
      out_rank))
  keep(communicator)
  return tonumber(out_rank[0])
end

--- How many ranks the group has.
function communicator.size(communicator)
  local out_size = new("int32_t[1]")
  check(C.dl_communicator_size(as_handle("communicator", communicator, "size: communicator"),
      out_size))
  keep(communicator)
  return tonumber(out_size[0])
end

--- x of every rank becomes the root's, in place.
function communicator.broadcast(communicator, x, root)
  check(C.dl_communicator_broadcast(as_handle("communicator", communicator,
      "broadcast: communicator"), as_handle("tensor", x, "broadcast: x"), as_whole(root,
      "broadcast: root")))
  keep(communicator)
  keep(x)
  return true
end

--- x of every rank becomes the reduction over all ranks, in place: added up in a fixed order, the
--- same bits on each rank and in each run.
function communicator.all_reduce(communicator, x, op)
  check(C.dl_communicator_all_reduce(as_handle("communicator", communicator,
      "all_reduce: communicator"), as_handle("tensor", x, "all_reduce: x"), as_enum("reduce_op",
      op, "all_reduce: op")))
  keep(communicator)
  keep(x)
  return true
end

--- The same for the root's x alone; those of the other ranks stay as they are.
function communicator.reduce(communicator, x, root, op)
  check(C.dl_communicator_reduce(as_handle("communicator", communicator, "reduce: communicator"),
      as_handle("tensor", x, "reduce: x"), as_whole(root, "reduce: root"), as_enum("reduce_op", op,
      "reduce: op")))
  keep(communicator)
  keep(x)
  return true
end

--- New tensors on this rank's device: the i-th holds rank i's x.
function communicator.all_gather(communicator, x)
  local out_ys, out_ys_size = nil, 0
  local out_ys_count = new("int64_t[1]")
  check(C.dl_communicator_all_gather(as_handle("communicator", communicator,
      "all_gather: communicator"), as_handle("tensor", x, "all_gather: x"), out_ys, out_ys_size,
      out_ys_count))
  out_ys_size = tonumber(out_ys_count[0])
  out_ys = new("dl_tensor *[?]", out_ys_size)
  check(C.dl_communicator_all_gather(as_handle("communicator", communicator,
      "all_gather: communicator"), as_handle("tensor", x, "all_gather: x"), out_ys, out_ys_size,
      out_ys_count))
  keep(communicator)
  keep(x)
  return own_all("tensor", out_ys, tonumber(out_ys_count[0]))
end

--- Returns when all ranks have come.
function communicator.barrier(communicator)
  check(C.dl_communicator_barrier(as_handle("communicator", communicator, "barrier: communicator")))
  keep(communicator)
  return true
end

--- Wakes every rank that waits in a collective, with an error that gives the reason; the group is
--- of no use from then on.
function communicator.abort(communicator, reason)
  check(C.dl_communicator_abort(as_handle("communicator", communicator, "abort: communicator"),
      as_text(reason, "abort: reason")))
  keep(communicator)
  return true
end

return { free = free, methods = { tensor = tensor, module = module, communicator = communicator } }
