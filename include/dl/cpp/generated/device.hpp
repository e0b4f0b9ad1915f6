// Streams, events and pinned memory. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// A copy of x in page-locked host memory, from which copies to a GPU need not wait
// (dl_to_device_async); x itself if it lies there or has no elements. Needs CUDA. x is on a CPU
// device. Gradients flow through it.
inline Tensor pin_memory(const Tensor& x) { return detail::tensor_of(dl_pin_memory, x.handle()); }

// Whether x lies in page-locked host memory; 0 where there is no CUDA.
inline bool is_pinned(const Tensor& x) {
  return detail::value_of<int32_t>(dl_is_pinned, x.handle()) != 0;
}

// As dl_to_device, but a copy of contiguous pinned memory to a GPU is only given to the GPU's
// current stream: until that has done it, the elements of x must not change; x may be released.
// Other copies are done as dl_to_device does them. PyTorch's non_blocking=True.
inline Tensor to_device_async(const Tensor& x, Device device = Device()) {
  return detail::tensor_of(dl_to_device_async, x.handle(), device.value());
}

}  // namespace dl

namespace dl::detail {

// Makes a stream of a device beside the device's own.
inline detail::Handle<dl_stream> stream_create(Device device = Device()) {
  return detail::handle_of<dl_stream>(dl_stream_create, device.value());
}

// The stream that this thread's work for a device is given to: what was pushed last for it, or the
// device's own.
inline detail::Handle<dl_stream> stream_current(Device device = Device()) {
  return detail::handle_of<dl_stream>(dl_stream_current, device.value());
}

// The device of a stream.
inline Device stream_device(dl_stream* stream) {
  return Device::of(detail::value_of<dl_device>(dl_stream_device, stream));
}

// Makes the stream its device's current one on this thread until dl_stream_pop. Other devices and
// other threads keep theirs.
inline void stream_push(dl_stream* stream) { detail::check(dl_stream_push(stream)); }

// Gives this thread the current stream it had before the matching dl_stream_push.
inline void stream_pop() { detail::check(dl_stream_pop()); }

// Waits for the work given to a stream. Reports what went wrong in it, as dl_device_synchronize
// does for all streams of a device.
inline void stream_synchronize(dl_stream* stream) { detail::check(dl_stream_synchronize(stream)); }

// Whether the work given to a stream is done. Waits for nothing and reports no bad data.
inline bool stream_query(dl_stream* stream) {
  return detail::value_of<int32_t>(dl_stream_query, stream) != 0;
}

// What is given to the stream from now on waits for the place that the event marks now, of whatever
// device; the caller does not wait, but for a stream of a CPU device. An event that was never
// recorded is waited for by nobody.
inline void stream_wait_event(dl_stream* stream, dl_event* event) {
  detail::check(dl_stream_wait_event(stream, event));
}

// Makes an event for streams of a device.
inline detail::Handle<dl_event> event_create(Device device, bool enable_timing) {
  return detail::handle_of<dl_event>(dl_event_create, device.value(), enable_timing);
}

// Marks the place that a stream has come to: the event is done when the work given to the stream so
// far is. Recording it again moves it.
inline void event_record(dl_event* event, dl_stream* stream = nullptr) {
  detail::check(dl_event_record(event, stream));
}

// Whether the work that the event marks is done; also if it was never recorded.
inline bool event_query(dl_event* event) {
  return detail::value_of<int32_t>(dl_event_query, event) != 0;
}

// Waits for the work that the event marks. Bad data in it is reported by the next call that waits
// for its stream or device.
inline void event_synchronize(dl_event* event) { detail::check(dl_event_synchronize(event)); }

// The milliseconds from one event to another, both of one device, made with enable_timing, recorded
// and done.
inline double event_elapsed_time(dl_event* start, dl_event* end) {
  return detail::value_of<double>(dl_event_elapsed_time, start, end);
}

inline Tensor TensorMethods::pin_memory() const { return dl::pin_memory(self()); }

inline bool TensorMethods::is_pinned() const { return dl::is_pinned(self()); }

inline Tensor TensorMethods::to_device_async(Device device) const {
  return dl::to_device_async(self(), device);
}

}  // namespace dl::detail
