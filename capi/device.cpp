// Streams, events and pinned memory.
#include "capi/generated/device.h"

#include "ops/copy/pinned.h"

namespace dlcore::capi {

Ref<Stream> stream_create(Device device) { return Stream::create(device); }
Ref<Stream> stream_current(Device device) { return Stream::current(device); }
Device stream_device(const Ref<Stream>& stream) { return stream->device(); }
void stream_push(const Ref<Stream>& stream) { push_stream(stream); }
void stream_pop() { pop_stream(); }
void stream_synchronize(const Ref<Stream>& stream) { stream->synchronize(); }
bool stream_query(const Ref<Stream>& stream) { return stream->done(); }
void stream_wait_event(const Ref<Stream>& stream, const Ref<Event>& event) { stream->wait(*event); }

void tensor_record_stream(const Tensor& x, const Ref<Stream>& stream) {
  DL_CHECK(x.device() == stream->device(), Code::kDevice, "tensor_record_stream: stream is of ",
           stream->device(), ", x is ", x);
  record_stream_use(x.impl()->storage->data(), *stream);
}

Ref<Event> event_create(Device device, bool enable_timing) {
  return make_ref<Event>(device, enable_timing);
}
void event_record(const Ref<Event>& event, const Ref<Stream>& stream) {
  event->record(stream ? *stream : *Stream::current(event->device()));
}
bool event_query(const Ref<Event>& event) { return event->done(); }
void event_synchronize(const Ref<Event>& event) { event->synchronize(); }
double event_elapsed_time(const Ref<Event>& start, const Ref<Event>& end) {
  return start->milliseconds_until(*end);
}

Tensor pin_memory(const Tensor& x) { return ops::pin_memory(x); }
bool is_pinned(const Tensor& x) { return ops::is_pinned(x); }
Tensor to_device_async(const Tensor& x, Device device) { return ops::to_async(x, device); }

}  // namespace dlcore::capi
