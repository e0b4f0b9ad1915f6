-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local device_name = core.device_name
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_optional_handle = core.optional_handle
local as_flag = core.flag
local as_device = core.device
local free, stream, event, tensor = {}, {}, {}, {}

--- Makes a stream of a device beside the device's own.
function free.stream(device)
  local out_stream = new("dl_stream *[1]")
  check(C.dl_stream_create(as_device(device, "stream: device"), out_stream))
  return own("stream", out_stream[0])
end

--- The stream that this thread's work for a device is given to: what was pushed last for it, or the
--- device's own.
function free.stream_current(device)
  local out_stream = new("dl_stream *[1]")
  check(C.dl_stream_current(as_device(device, "stream_current: device"), out_stream))
  return own("stream", out_stream[0])
end

--- The device of a stream.
function stream.device(stream)
  local out_device = new("int32_t[1]")
  check(C.dl_stream_device(as_handle("stream", stream, "device: stream"), out_device))
  keep(stream)
  return device_name(out_device[0])
end

--- Makes the stream its device's current one on this thread until dl_stream_pop. Other devices and
--- other threads keep theirs.
function stream.push(stream)
  check(C.dl_stream_push(as_handle("stream", stream, "push: stream")))
  keep(stream)
  return true
end

--- Gives this thread the current stream it had before the matching dl_stream_push.
function free.stream_pop()
  check(C.dl_stream_pop())
  return true
end

--- Waits for the work given to a stream. Reports what went wrong in it, as dl_device_synchronize
--- does for all streams of a device.
function stream.synchronize(stream)
  check(C.dl_stream_synchronize(as_handle("stream", stream, "synchronize: stream")))
  keep(stream)
  return true
end

--- Whether the work given to a stream is done. Waits for nothing and reports no bad data.
function stream.query(stream)
  local out_done = new("int32_t[1]")
  check(C.dl_stream_query(as_handle("stream", stream, "query: stream"), out_done))
  keep(stream)
  return out_done[0] ~= 0
end

--- What is given to the stream from now on waits for the place that the event marks now, of
--- whatever device; the caller does not wait, but for a stream of a CPU device. An event that was
--- never recorded is waited for by nobody.
function stream.wait_event(stream, event)
  check(C.dl_stream_wait_event(as_handle("stream", stream, "wait_event: stream"),
      as_handle("event", event, "wait_event: event")))
  keep(stream)
  keep(event)
  return true
end

--- Tells that work given to `stream` uses x, which was made on another stream: when x is released,
--- its memory is not reused before the work given to `stream` by then is done.
function tensor.record_stream(x, stream)
  check(C.dl_tensor_record_stream(as_handle("tensor", x, "record_stream: x"), as_handle("stream",
      stream, "record_stream: stream")))
  keep(x)
  keep(stream)
  return true
end

--- Makes an event for streams of a device.
function free.event(device, enable_timing)
  local out_event = new("dl_event *[1]")
  check(C.dl_event_create(as_device(device, "event: device"), as_flag(enable_timing,
      "event: enable_timing"), out_event))
  return own("event", out_event[0])
end

--- Marks the place that a stream has come to: the event is done when the work given to the stream
--- so far is. Recording it again moves it.
function event.record(event, stream)
  check(C.dl_event_record(as_handle("event", event, "record: event"), as_optional_handle("stream",
      stream, "record: stream")))
  keep(event)
  keep(stream)
  return true
end

--- Whether the work that the event marks is done; also if it was never recorded.
function event.query(event)
  local out_done = new("int32_t[1]")
  check(C.dl_event_query(as_handle("event", event, "query: event"), out_done))
  keep(event)
  return out_done[0] ~= 0
end

--- Waits for the work that the event marks. Bad data in it is reported by the next call that waits
--- for its stream or device.
function event.synchronize(event)
  check(C.dl_event_synchronize(as_handle("event", event, "synchronize: event")))
  keep(event)
  return true
end

--- The milliseconds from one event to another, both of one device, made with enable_timing,
--- recorded and done.
function event.elapsed_time(start, end_)
  local out_milliseconds = new("double[1]")
  check(C.dl_event_elapsed_time(as_handle("event", start, "elapsed_time: start"),
      as_handle("event", end_, "elapsed_time: end"), out_milliseconds))
  keep(start)
  keep(end_)
  return tonumber(out_milliseconds[0])
end

--- A copy of x in page-locked host memory, from which copies to a GPU need not wait
--- (dl_to_device_async); x itself if it lies there or has no elements. Needs CUDA. x is on a CPU
--- device. Gradients flow through it.
function tensor.pin_memory(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_pin_memory(as_handle("tensor", x, "pin_memory: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether x lies in page-locked host memory; 0 where there is no CUDA.
function tensor.is_pinned(x)
  local out_pinned = new("int32_t[1]")
  check(C.dl_is_pinned(as_handle("tensor", x, "is_pinned: x"), out_pinned))
  keep(x)
  return out_pinned[0] ~= 0
end

--- As dl_to_device, but a copy of contiguous pinned memory to a GPU is only given to the GPU's
--- current stream: until that has done it, the elements of x must not change; x may be released.
--- Other copies are done as dl_to_device does them. PyTorch's non_blocking=True.
function tensor.to_device_async(x, device)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_to_device_async(as_handle("tensor", x, "to_device_async: x"), as_device(device,
      "to_device_async: device"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

return { free = free, methods = { stream = stream, event = event, tensor = tensor } }
