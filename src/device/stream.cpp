#include "device/stream.h"

#include <chrono>
#include <vector>

#include "base/error.h"
#include "device/gpu_backend.h"

namespace dlcore {
namespace {

thread_local std::vector<Ref<Stream>> pushed;  // the last one of a device is its current one

void make_current(Device device, void* native) noexcept {
  if (!device.is_cpu()) gpu_backend()->set_current_stream(device.index, native);
}

void pop_last() noexcept {
  const Ref<Stream> last = std::move(pushed.back());
  pushed.pop_back();
  const Ref<Stream> before = pushed_stream(last->device());
  make_current(last->device(), before ? before->native() : nullptr);
}

void check_timed(const char* which, bool timing, bool recorded) {
  DL_CHECK(timing, Code::kState, "event_elapsed_time: ", which, " was made without enable_timing");
  DL_CHECK(recorded, Code::kState, "event_elapsed_time: ", which, " has not been recorded");
}

}  // namespace

Ref<Stream> Stream::create(Device device) {
  check_device("stream_create", device);
  if (device.is_cpu()) return make_ref<Stream>(device, nullptr, false);
  return make_ref<Stream>(device, gpu_backend()->take_stream(device.index), true);
}

Ref<Stream> Stream::current(Device device) {
  check_device("stream_current", device);
  if (Ref<Stream> stream = pushed_stream(device)) return stream;
  if (device.is_cpu()) return make_ref<Stream>(device, nullptr, false);
  return make_ref<Stream>(device, gpu_backend()->current_stream(device.index), false);
}

Stream::~Stream() {
  if (owned_) gpu_backend()->give_stream(device_.index, native_);
}

void Stream::synchronize() const {
  if (native_) gpu_backend()->synchronize_stream(device_.index, native_);
}

bool Stream::done() const { return !native_ || gpu_backend()->stream_done(device_.index, native_); }

void Stream::wait(const Event& event) const {
  if (!event.native() || !event.recorded()) return;
  if (!native_) return event.synchronize();  // the host itself is the CPU's stream
  gpu_backend()->stream_wait_event(device_.index, native_, event.native());
}

void push_stream(const Ref<Stream>& stream) {
  pushed.push_back(stream);
  make_current(stream->device(), stream->native());
}

void pop_stream() {
  DL_CHECK(!pushed.empty(), Code::kState, "stream_pop: there was no stream_push");
  pop_last();
}

WithStream::WithStream(const Ref<Stream>& stream) : depth_(pushed.size()) {
  if (stream) push_stream(stream);
}

WithStream::~WithStream() {
  while (pushed.size() > depth_) pop_last();
}

Ref<Stream> pushed_stream(Device device) {
  for (auto stream = pushed.rbegin(); stream != pushed.rend(); ++stream) {
    if ((*stream)->device() == device) return *stream;
  }
  return nullptr;
}

void synchronize_device(Device device) {
  check_device("device_synchronize", device);
  if (!device.is_cpu()) gpu_backend()->synchronize_device(device.index);
}

void record_stream_use(void* data, const Stream& stream) {
  if (data && stream.native()) {
    gpu_backend()->record_use(stream.device().index, data, stream.native());
  }
}

Event::Event(Device device, bool timing) : device_(device), timing_(timing) {
  check_device("event_create", device);
  if (!device.is_cpu()) native_ = gpu_backend()->make_event(device.index, timing);
}

Event::~Event() {
  if (native_) gpu_backend()->destroy_event(native_);
}

void Event::record(const Stream& stream) {
  DL_CHECK(stream.device() == device_, Code::kDevice, "event_record: stream is of ",
           stream.device(), ", event of ", device_);
  if (native_) {
    gpu_backend()->record_event(device_.index, native_, stream.native());
  } else {
    host_nanoseconds_ =
        std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
  }
  recorded_.store(true, std::memory_order_release);
}

bool Event::done() const {
  return !native_ || !recorded() || gpu_backend()->event_done(device_.index, native_);
}

void Event::synchronize() const {
  if (native_ && recorded()) gpu_backend()->synchronize_event(device_.index, native_);
}

double Event::milliseconds_until(const Event& end) const {
  check_timed("start", timing_, recorded());
  check_timed("end", end.timing_, end.recorded());
  DL_CHECK(device_ == end.device_, Code::kDevice, "event_elapsed_time: start is of ", device_,
           ", end of ", end.device_);
  DL_CHECK(done() && end.done(), Code::kState,
           "event_elapsed_time: start and end must be done; synchronize end first");
  if (native_) return gpu_backend()->milliseconds_between(device_.index, native_, end.native_);
  return static_cast<double>(end.host_nanoseconds_ - host_nanoseconds_) / 1e6;
}

}  // namespace dlcore
