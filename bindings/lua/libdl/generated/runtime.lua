-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local name_of = core.name_of
local device_name = core.device_name
local string_of = core.string_of
local numbers_of = core.numbers_of
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_whole = core.whole
local as_flag = core.flag
local as_enum = core.enum
local as_dtype = core.dtype
local as_device = core.device
local as_text = core.text
local as_optional_text = core.optional_text
local free, generator = {}, {}

--- The library's version, "major.minor.patch".
function free.version()
  return string_of(C.dl_version())
end

--- The library's version as major * 10000 + minor * 100 + patch.
function free.version_number()
  return tonumber(C.dl_version_number())
end

--- One "name: value" line for each fact about this build and machine: version, compiler, the
--- instruction sets in use, who multiplies matrices, threads, backends.
function free.build_info()
  local out_info, out_info_size = nil, 0
  local out_info_count = new("int64_t[1]")
  check(C.dl_build_info(out_info, out_info_size, out_info_count))
  out_info_size = tonumber(out_info_count[0]) + 1
  out_info = new("char[?]", out_info_size)
  check(C.dl_build_info(out_info, out_info_size, out_info_count))
  return string_of(out_info)
end

--- Whether the library can do something on this machine: "cpu", "cuda", "virtual_devices". A name
--- it does not know is a feature it does not have.
function free.has_feature(name)
  local out_has = new("int32_t[1]")
  check(C.dl_has_feature(as_text(name, "has_feature: name"), out_has))
  return out_has[0] ~= 0
end

--- How many threads share out the work of one operation, the calling one included.
function free.num_threads()
  return tonumber(C.dl_num_threads())
end

--- Sets how many threads share out the work of one operation. Results do not depend on it.
function free.set_num_threads(count)
  check(C.dl_set_num_threads(as_whole(count, "set_num_threads: count")))
  return true
end

--- How many devices of a kind there are now.
function free.device_count(kind)
  local out_count = new("int32_t[1]")
  check(C.dl_device_count(as_enum("device_kind", kind, "device_count: kind"), out_count))
  return tonumber(out_count[0])
end

--- Whether there is a device of a kind.
function free.device_is_available(kind)
  local out_available = new("int32_t[1]")
  check(C.dl_device_is_available(as_enum("device_kind", kind, "device_is_available: kind"),
      out_available))
  return out_available[0] ~= 0
end

--- Reads a device's name such as "cpu", "cpu:1" or "cuda:0". The device need not exist.
function free.device_parse(name)
  local out_device = new("int32_t[1]")
  check(C.dl_device_parse(as_text(name, "device_parse: name"), out_device))
  return device_name(out_device[0])
end

--- The name of a device, such as "cpu:0".
function free.device_format(device)
  local out_name, out_name_size = nil, 0
  local out_name_count = new("int64_t[1]")
  check(C.dl_device_format(as_device(device, "device_format: device"), out_name, out_name_size,
      out_name_count))
  out_name_size = tonumber(out_name_count[0]) + 1
  out_name = new("char[?]", out_name_size)
  check(C.dl_device_format(as_device(device, "device_format: device"), out_name, out_name_size,
      out_name_count))
  return string_of(out_name)
end

--- Waits for all work given to a device. Reports what went wrong in it: an index or a label out of
--- range, say, under the name of its operation. So does every call that copies from a device.
function free.device_synchronize(device)
  check(C.dl_device_synchronize(as_device(device, "device_synchronize: device")))
  return true
end

--- What a device is. Memory counts bytes, other programs' share included; a CPU device shows the
--- host's. The compute capability is CUDA's, as major * 10 + minor; 0 for CPU devices.
function free.device_properties(device)
  local out_name, out_name_size = nil, 0
  local out_name_count = new("int64_t[1]")
  local out_total_memory = new("int64_t[1]")
  local out_free_memory = new("int64_t[1]")
  local out_processors = new("int32_t[1]")
  local out_compute_capability = new("int32_t[1]")
  check(C.dl_device_properties(as_device(device, "device_properties: device"), out_name,
      out_name_size, out_name_count, out_total_memory, out_free_memory, out_processors,
      out_compute_capability))
  out_name_size = tonumber(out_name_count[0]) + 1
  out_name = new("char[?]", out_name_size)
  check(C.dl_device_properties(as_device(device, "device_properties: device"), out_name,
      out_name_size, out_name_count, out_total_memory, out_free_memory, out_processors,
      out_compute_capability))
  return string_of(out_name), tonumber(out_total_memory[0]), tonumber(out_free_memory[0]),
      tonumber(out_processors[0]), tonumber(out_compute_capability[0])
end

--- The device of new tensors on this thread.
function free.default_device()
  return device_name(C.dl_default_device())
end

--- Sets the device of new tensors on this thread.
function free.set_default_device(device)
  check(C.dl_set_default_device(as_device(device, "set_default_device: device")))
  return true
end

--- Makes devices cpu:0 to cpu:count-1. All but the first are virtual: the host's memory, with
--- accounting of their own, and tensors move between them only when asked to. Devices that hold
--- memory cannot be taken away.
function free.set_cpu_device_count(count)
  check(C.dl_set_cpu_device_count(as_whole(count, "set_cpu_device_count: count")))
  return true
end

--- The dtype of new floating tensors.
function free.default_dtype()
  return name_of("dtype", C.dl_default_dtype())
end

--- Sets the dtype of new floating tensors; it must be floating.
function free.set_default_dtype(dtype)
  check(C.dl_set_default_dtype(as_dtype(dtype, "set_default_dtype: dtype")))
  return true
end

--- Whether products of f32 matrices may use TF32 on GPUs (dl_allow_tf32).
function free.tf32_allowed()
  local out_allowed = new("int32_t[1]")
  check(C.dl_tf32_allowed(out_allowed))
  return out_allowed[0] ~= 0
end

--- Lets GPUs round the factors of f32 matrix products to TF32, which keeps 10 bits of the fraction
--- in place of 23, or forbids it, as it is at first. PyTorch's
--- torch.backends.cuda.matmul.allow_tf32. For all threads; no effect without CUDA.
function free.allow_tf32(allowed)
  check(C.dl_allow_tf32(as_flag(allowed, "allow_tf32: allowed")))
  return true
end

--- What a device's memory holds, in bytes.
function free.memory_stats(device)
  local out_allocated = new("int64_t[1]")
  local out_peak = new("int64_t[1]")
  local out_cached = new("int64_t[1]")
  local out_allocations = new("int64_t[1]")
  check(C.dl_memory_stats(as_device(device, "memory_stats: device"), out_allocated, out_peak,
      out_cached, out_allocations))
  return tonumber(out_allocated[0]), tonumber(out_peak[0]), tonumber(out_cached[0]),
      tonumber(out_allocations[0])
end

--- Sets a device's peak to what is in use now.
function free.memory_reset_peak(device)
  check(C.dl_memory_reset_peak(as_device(device, "memory_reset_peak: device")))
  return true
end

--- The most bytes that a device may have in use or cached; 0 for as much as there is. What is
--- cached makes way; beyond it DL_ERROR_OUT_OF_MEMORY comes. CPU devices take 0 alone.
function free.memory_set_limit(device, bytes)
  check(C.dl_memory_set_limit(as_device(device, "memory_set_limit: device"), as_whole(bytes,
      "memory_set_limit: bytes")))
  return true
end

--- Gives a device's cached memory back to the system.
function free.memory_trim(device)
  check(C.dl_memory_trim(as_device(device, "memory_trim: device")))
  return true
end

--- How many objects of a kind ("tensor", "module", ...) have a live handle.
function free.live_handle_count(kind)
  local out_count = new("int64_t[1]")
  check(C.dl_live_handle_count(as_optional_text(kind, "live_handle_count: kind"), out_count))
  return tonumber(out_count[0])
end

--- How many retains and releases were given a handle that was not live (released before, of another
--- kind, or none at all). They do no harm; each is an error in the calling program.
function free.misused_handle_count()
  return tonumber(C.dl_misused_handle_count())
end

--- Seeds the generators that operations use unless they are given one: the CPU's, and one for each
--- GPU. On the CPU the low 32 bits count, as in PyTorch, and the same seed gives PyTorch's numbers.
function free.manual_seed(seed)
  check(C.dl_manual_seed(as_whole(seed, "manual_seed: seed")))
  return true
end

--- The generator that operations on the CPU use unless they are given one.
function free.default_generator()
  local out_generator = new("dl_generator *[1]")
  check(C.dl_default_generator(out_generator))
  return own("generator", out_generator[0])
end

--- Makes a generator with a seed.
function free.generator(seed)
  local out_generator = new("dl_generator *[1]")
  check(C.dl_generator_create(as_whole(seed, "generator: seed"), out_generator))
  return own("generator", out_generator[0])
end

--- Starts a generator's sequence anew.
function generator.manual_seed(generator, seed)
  check(C.dl_generator_manual_seed(as_handle("generator", generator, "manual_seed: generator"),
      as_whole(seed, "manual_seed: seed")))
  keep(generator)
  return true
end

--- The seed that a generator was last given.
function generator.initial_seed(generator)
  local out_seed = new("uint64_t[1]")
  check(C.dl_generator_initial_seed(as_handle("generator", generator, "initial_seed: generator"),
      out_seed))
  keep(generator)
  return tonumber(out_seed[0])
end

--- A generator's place in its sequence, as PyTorch's torch.Generator.get_state() writes it.
function generator.state(generator)
  local out_state, out_state_size = nil, 0
  local out_state_count = new("int64_t[1]")
  check(C.dl_generator_state(as_handle("generator", generator, "state: generator"), out_state,
      out_state_size, out_state_count))
  out_state_size = tonumber(out_state_count[0])
  out_state = new("uint8_t[?]", out_state_size)
  check(C.dl_generator_state(as_handle("generator", generator, "state: generator"), out_state,
      out_state_size, out_state_count))
  keep(generator)
  return numbers_of(out_state, tonumber(out_state_count[0]))
end

return { free = free, methods = { generator = generator } }
