// The extern "C" side of <dl/device.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/device.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API void DL_CALL dl_stream_retain(dl_stream *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_stream_release(dl_stream *x) {
  if (x) release_bits(bits_of(x));
}

DL_API void DL_CALL dl_event_retain(dl_event *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_event_release(dl_event *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_stream_create(dl_device device, dl_stream **stream) {
  return guard("stream_create", [&] {
    auto device_ = device_of("stream_create", "device", device);
    not_null("stream_create", "stream", stream);
    auto result = capi::stream_create(device_);
    NewHandle<dl_stream> stream_new(std::move(result));
    stream_new.give(stream);
  });
}

DL_API dl_status DL_CALL dl_stream_current(dl_device device, dl_stream **stream) {
  return guard("stream_current", [&] {
    auto device_ = device_of("stream_current", "device", device);
    not_null("stream_current", "stream", stream);
    auto result = capi::stream_current(device_);
    NewHandle<dl_stream> stream_new(std::move(result));
    stream_new.give(stream);
  });
}

DL_API dl_status DL_CALL dl_stream_device(dl_stream *stream, dl_device *device) {
  return guard("stream_device", [&] {
    const auto& stream_ = borrow("stream_device", "stream", stream);
    not_null("stream_device", "device", device);
    auto result = capi::stream_device(stream_);
    *device = result.packed();
  });
}

DL_API dl_status DL_CALL dl_stream_push(dl_stream *stream) {
  return guard("stream_push", [&] {
    const auto& stream_ = borrow("stream_push", "stream", stream);
    capi::stream_push(stream_);
  });
}

DL_API dl_status DL_CALL dl_stream_pop(void) {
  return guard("stream_pop", [&] {
    capi::stream_pop();
  });
}

DL_API dl_status DL_CALL dl_stream_synchronize(dl_stream *stream) {
  return guard("stream_synchronize", [&] {
    const auto& stream_ = borrow("stream_synchronize", "stream", stream);
    capi::stream_synchronize(stream_);
  });
}

DL_API dl_status DL_CALL dl_stream_query(dl_stream *stream, int32_t *done) {
  return guard("stream_query", [&] {
    const auto& stream_ = borrow("stream_query", "stream", stream);
    not_null("stream_query", "done", done);
    auto result = capi::stream_query(stream_);
    *done = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_stream_wait_event(dl_stream *stream, dl_event *event) {
  return guard("stream_wait_event", [&] {
    const auto& stream_ = borrow("stream_wait_event", "stream", stream);
    const auto& event_ = borrow("stream_wait_event", "event", event);
    capi::stream_wait_event(stream_, event_);
  });
}

DL_API dl_status DL_CALL dl_tensor_record_stream(dl_tensor *x, dl_stream *stream) {
  return guard("tensor_record_stream", [&] {
    const auto& x_ = borrow("tensor_record_stream", "x", x);
    const auto& stream_ = borrow("tensor_record_stream", "stream", stream);
    capi::tensor_record_stream(x_, stream_);
  });
}

DL_API dl_status DL_CALL dl_event_create(dl_device device, int32_t enable_timing, dl_event **event) {
  return guard("event_create", [&] {
    auto device_ = device_of("event_create", "device", device);
    auto enable_timing_ = flag_of("event_create", "enable_timing", enable_timing);
    not_null("event_create", "event", event);
    auto result = capi::event_create(device_, enable_timing_);
    NewHandle<dl_event> event_new(std::move(result));
    event_new.give(event);
  });
}

DL_API dl_status DL_CALL dl_event_record(dl_event *event, dl_stream *stream) {
  return guard("event_record", [&] {
    const auto& event_ = borrow("event_record", "event", event);
    const auto& stream_ = borrow_optional("event_record", "stream", stream);
    capi::event_record(event_, stream_);
  });
}

DL_API dl_status DL_CALL dl_event_query(dl_event *event, int32_t *done) {
  return guard("event_query", [&] {
    const auto& event_ = borrow("event_query", "event", event);
    not_null("event_query", "done", done);
    auto result = capi::event_query(event_);
    *done = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_event_synchronize(dl_event *event) {
  return guard("event_synchronize", [&] {
    const auto& event_ = borrow("event_synchronize", "event", event);
    capi::event_synchronize(event_);
  });
}

DL_API dl_status DL_CALL dl_event_elapsed_time(dl_event *start, dl_event *end,
    double *milliseconds) {
  return guard("event_elapsed_time", [&] {
    const auto& start_ = borrow("event_elapsed_time", "start", start);
    const auto& end_ = borrow("event_elapsed_time", "end", end);
    not_null("event_elapsed_time", "milliseconds", milliseconds);
    auto result = capi::event_elapsed_time(start_, end_);
    *milliseconds = static_cast<double>(result);
  });
}

DL_API dl_status DL_CALL dl_pin_memory(dl_tensor *x, dl_tensor **y) {
  return guard("pin_memory", [&] {
    const auto& x_ = borrow("pin_memory", "x", x);
    not_null("pin_memory", "y", y);
    auto result = capi::pin_memory(x_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_is_pinned(dl_tensor *x, int32_t *pinned) {
  return guard("is_pinned", [&] {
    const auto& x_ = borrow("is_pinned", "x", x);
    not_null("is_pinned", "pinned", pinned);
    auto result = capi::is_pinned(x_);
    *pinned = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_to_device_async(dl_tensor *x, dl_device device, dl_tensor **y) {
  return guard("to_device_async", [&] {
    const auto& x_ = borrow("to_device_async", "x", x);
    auto device_ = device_of("to_device_async", "device", device);
    not_null("to_device_async", "y", y);
    auto result = capi::to_device_async(x_, device_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
