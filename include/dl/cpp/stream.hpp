// Streams and events: work of a device that runs beside other work of it.
#pragma once

#include <dl/cpp/generated/device.hpp>

namespace dl {

class Event;

// A device does the work it is given in the order of a stream: its own one, or the one that a
// StreamGuard of the calling thread names. Different streams know no order but the one that events
// make. The streams of a CPU device are always empty. A value whose copies are the same stream;
// any thread may use it.
class Stream {
 public:
  // A new one, beside the device's own.
  explicit Stream(Device device = {}) : Stream(detail::stream_create(device)) {}
  explicit Stream(detail::Handle<dl_stream> handle) noexcept : handle_(std::move(handle)) {}
  // That which this thread's work for the device is given to.
  static Stream current(Device device = {}) { return Stream(detail::stream_current(device)); }
  dl_stream* handle() const noexcept { return handle_.get(); }

  Device device() const { return detail::stream_device(handle()); }
  // Waits for the work given to it, and throws what went wrong in it.
  void synchronize() const { detail::stream_synchronize(handle()); }
  // Whether that work is done.
  bool query() const { return detail::stream_query(handle()); }
  // What it is given from now on waits for the place that the event marks now, or for what the
  // other stream was given so far.
  void wait_event(const Event& event) const;
  void wait_stream(const Stream& other) const;
  // Marks the place that it has come to.
  Event record_event() const;

 private:
  detail::Handle<dl_stream> handle_;
};

// A place in a stream. A value whose copies are the same event; while one thread records it, no
// other uses it.
class Event {
 public:
  explicit Event(Device device = {}, bool enable_timing = false)
      : handle_(detail::event_create(device, enable_timing)) {}
  dl_event* handle() const noexcept { return handle_.get(); }

  // Marks the place that a stream, without one the thread's current one, has come to.
  void record() { detail::event_record(handle()); }
  void record(const Stream& stream) { detail::event_record(handle(), stream.handle()); }
  // Whether the work up to there is done; also if it was never recorded.
  bool query() const { return detail::event_query(handle()); }
  void synchronize() const { detail::event_synchronize(handle()); }
  // The milliseconds to another event of the device, both with enable_timing and done.
  double elapsed_time(const Event& end) const {
    return detail::event_elapsed_time(handle(), end.handle());
  }

 private:
  detail::Handle<dl_event> handle_;
};

inline void Stream::wait_event(const Event& event) const {
  detail::stream_wait_event(handle(), event.handle());
}
inline void Stream::wait_stream(const Stream& other) const { wait_event(other.record_event()); }
inline Event Stream::record_event() const {
  Event event(device());
  event.record(*this);
  return event;
}

// While it lives, this thread's work for the stream's device is given to the stream. Guards of a
// thread end in the reverse of their order.
class StreamGuard {
 public:
  explicit StreamGuard(const Stream& stream) { detail::stream_push(stream.handle()); }
  StreamGuard(const StreamGuard&) = delete;
  StreamGuard& operator=(const StreamGuard&) = delete;
  ~StreamGuard() { (void)dl_stream_pop(); }
};

inline void Tensor::record_stream(const Stream& stream) const {
  detail::check(dl_tensor_record_stream(handle(), stream.handle()));
}

}  // namespace dl
