// The typed side of <dl/device.h>; capi/device.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "device/stream.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/device.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_stream> {
  using Value = Ref<Stream>;
  static constexpr Kind kind = Kind::kStream;
  static constexpr bool scoped = true;
};

template <>
struct HandleOf<dl_event> {
  using Value = Ref<Event>;
  static constexpr Kind kind = Kind::kEvent;
  static constexpr bool scoped = true;
};

Ref<Stream> stream_create(Device device);
Ref<Stream> stream_current(Device device);
Device stream_device(const Ref<Stream>& stream);
void stream_push(const Ref<Stream>& stream);
void stream_pop();
void stream_synchronize(const Ref<Stream>& stream);
bool stream_query(const Ref<Stream>& stream);
void stream_wait_event(const Ref<Stream>& stream, const Ref<Event>& event);
void tensor_record_stream(const Tensor& x, const Ref<Stream>& stream);
Ref<Event> event_create(Device device, bool enable_timing);
void event_record(const Ref<Event>& event, const Ref<Stream>& stream);
bool event_query(const Ref<Event>& event);
void event_synchronize(const Ref<Event>& event);
double event_elapsed_time(const Ref<Event>& start, const Ref<Event>& end);
Tensor pin_memory(const Tensor& x);
bool is_pinned(const Tensor& x);
Tensor to_device_async(const Tensor& x, Device device);

}  // namespace dlcore::capi
