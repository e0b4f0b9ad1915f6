#include "parallel/device_threads.h"

#include <condition_variable>
#include <deque>

#include "autograd/autograd.h"
#include "device/stream.h"
#include "tensor/dtype.h"
#include "tensor/recorder.h"

namespace dlcore::parallel {
namespace {

// What a thread computes with unless it is told otherwise.
struct Settings {
  Device device = default_device();
  DType dtype = default_dtype();
  bool grad_enabled = dlcore::grad_enabled();

  Settings on(Device other) const {
    Settings settings = *this;
    settings.device = other;
    return settings;
  }
  void apply() const {
    set_grad_enabled(grad_enabled);
    if (default_dtype() != dtype) set_default_dtype(dtype);
    if (default_device() != device) set_default_device(device);
  }
};

// Settings of this thread for a time.
class With {
 public:
  explicit With(const Settings& settings) {
    try {
      settings.apply();
    } catch (...) {
      restore();
      throw;
    }
  }
  ~With() { restore(); }
  With(const With&) = delete;
  With& operator=(const With&) = delete;

 private:
  void restore() const noexcept {
    try {
      before_.apply();
    } catch (...) {  // the default device has been taken away meanwhile; the next use says so
    }
  }
  const Settings before_;
};

}  // namespace

struct DeviceThreads::Batch {
  const Job* job;
  Settings settings;                 // the caller's
  std::vector<Ref<Stream>> streams;  // that the caller has pushed, by device
  std::vector<std::exception_ptr> errors;
  int remaining;  // jobs on other threads; under the mutex

  void attempt(int i, Device device) noexcept {
    try {
      const With with(settings.on(device));
      const WithStream with_stream(streams[static_cast<size_t>(i)]);
      (*job)(i);
    } catch (...) {
      errors[static_cast<size_t>(i)] = std::current_exception();
    }
  }
};

struct DeviceThreads::State {
  explicit State(std::vector<Device> list) : devices(std::move(list)), waiting(devices.size()) {}

  const std::vector<Device> devices;
  std::mutex mutex;
  std::condition_variable asked, done;
  std::vector<std::deque<Batch*>> waiting;  // by device
  bool stopping = false;
};

DeviceThreads::DeviceThreads(std::vector<Device> devices)
    : state_(std::make_shared<State>(std::move(devices))) {}

DeviceThreads::~DeviceThreads() {
  // In a forked child a lock that a worker held stays held.
  if (!threads_.in_forked_child()) {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    state_->stopping = true;
    state_->asked.notify_all();
  }
  threads_.join();
}

const std::vector<Device>& DeviceThreads::devices() const { return state_->devices; }

void DeviceThreads::start(std::unique_lock<std::mutex>& lock) {
  if (threads_.started()) return;
  try {
    threads_.start("data_parallel", size() - 1, [state = state_](int i) { work(*state, i + 1); });
  } catch (...) {
    // Those that did start end again: a later call finds all or none.
    state_->stopping = true;
    lock.unlock();
    state_->asked.notify_all();
    threads_.join();
    lock.lock();
    state_->stopping = false;
    throw;
  }
}

std::vector<std::exception_ptr> DeviceThreads::run(int count, const Job& job) {
  refuse_in_plan("data_parallel", "its replicas compute on threads of their own");
  threads_.check_process("data_parallel");
  Batch batch{
      &job, Settings(), {}, std::vector<std::exception_ptr>(static_cast<size_t>(count)), count - 1};
  for (const Device device : devices()) batch.streams.push_back(pushed_stream(device));
  std::unique_lock<std::mutex> lock(state_->mutex);
  if (count > 1) start(lock);
  for (int i = 1; i < count; ++i) {
    try {
      state_->waiting[static_cast<size_t>(i)].push_back(&batch);
    } catch (...) {
      batch.errors[static_cast<size_t>(i)] = std::current_exception();
      --batch.remaining;
    }
  }
  lock.unlock();
  state_->asked.notify_all();
  batch.attempt(0, devices()[0]);
  lock.lock();
  state_->done.wait(lock, [&] { return batch.remaining == 0; });
  return std::move(batch.errors);
}

void DeviceThreads::run_here(int i, const Job& job) const {
  const With with(Settings().on(devices()[static_cast<size_t>(i)]));
  job(i);
}

void DeviceThreads::work(State& state, int self) {
  const auto place = static_cast<size_t>(self);
  std::deque<Batch*>& mine = state.waiting[place];
  std::unique_lock<std::mutex> lock(state.mutex);
  for (;;) {
    state.asked.wait(lock, [&] { return state.stopping || !mine.empty(); });
    if (mine.empty()) return;
    Batch* batch = mine.front();
    mine.pop_front();
    lock.unlock();
    batch->attempt(self, state.devices[place]);
    lock.lock();
    if (--batch->remaining == 0) state.done.notify_all();
  }
}

void throw_first(const std::vector<std::exception_ptr>& errors) {
  for (const std::exception_ptr& error : errors) {
    if (error) std::rethrow_exception(error);
  }
}

}  // namespace dlcore::parallel
