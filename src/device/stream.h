#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "base/ref.h"
#include "device/device.h"

namespace dlcore {

class Event;

// A queue of a device's work, done in the order in which it was given; different streams of a
// device know no order but the one that events make. A CPU device's work is done when the call that
// gives it returns: its streams are always empty. Any thread.
class Stream final : public RefCounted {
 public:
  // A stream beside the device's own.
  static Ref<Stream> create(Device device);
  // The one that the calling thread gives its work to.
  static Ref<Stream> current(Device device);

  Stream(Device device, void* native, bool owned)
      : device_(device), native_(native), owned_(owned) {}

  Device device() const { return device_; }
  void* native() const { return native_; }  // nullptr: a CPU device's

  void synchronize() const;  // reports what went wrong in its work
  bool done() const;
  // What is given from now on waits for what `event` marks now; nothing, if it was never recorded.
  void wait(const Event& event) const;

 private:
  ~Stream() override;

  const Device device_;
  void* const native_;
  const bool owned_;
};

// Makes the stream its device's current one on this thread, until the matching pop.
void push_stream(const Ref<Stream>& stream);
void pop_stream();
// What was pushed last for a device on this thread; nullptr: nothing, its own stream is current.
Ref<Stream> pushed_stream(Device device);

// The stream, if there is one, is current on this thread for a time, whatever is pushed and popped
// meanwhile.
class WithStream {
 public:
  explicit WithStream(const Ref<Stream>& stream);
  ~WithStream();
  WithStream(const WithStream&) = delete;
  WithStream& operator=(const WithStream&) = delete;

 private:
  const size_t depth_;  // how many were pushed before
};

// Waits for all streams of a device and reports what went wrong in their work.
void synchronize_device(Device device);

// Work of `stream` uses memory from `allocate`: freed, it is not reused before that work is done.
void record_stream_use(void* data, const Stream& stream);

// A place in the work of a stream. Recording needs the object to itself.
class Event final : public RefCounted {
 public:
  Event(Device device, bool timing);

  Device device() const { return device_; }
  void* native() const { return native_; }
  bool recorded() const { return recorded_.load(std::memory_order_acquire); }

  void record(const Stream& stream);
  bool done() const;  // so is what was never recorded
  void synchronize() const;
  double milliseconds_until(const Event& end) const;

 private:
  ~Event() override;

  const Device device_;
  const bool timing_;
  void* native_ = nullptr;  // a CPU device's has none: it is done when it is recorded
  std::atomic<bool> recorded_{false};
  std::atomic<int64_t> host_nanoseconds_{0};  // when a CPU device's was recorded
};

}  // namespace dlcore
