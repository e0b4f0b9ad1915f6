#include "parallel/device_threads.h"

#include "autograd/autograd.h"
#include "tensor/dtype.h"

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
  Settings settings;  // the caller's
  std::vector<std::exception_ptr> errors;
  int remaining;  // jobs on other threads; under the mutex

  void attempt(int i, Device device) noexcept {
    try {
      const With with(settings.on(device));
      (*job)(i);
    } catch (...) {
      errors[static_cast<size_t>(i)] = std::current_exception();
    }
  }
};

DeviceThreads::DeviceThreads(std::vector<Device> devices)
    : devices_(std::move(devices)), waiting_(devices_.size()) {}

DeviceThreads::~DeviceThreads() {
  if (!threads_.in_forked_child()) {
    const std::lock_guard<std::mutex> lock(mutex_);
    stopping_ = true;
    asked_.notify_all();
  }
  threads_.join();
}

void DeviceThreads::start() {
  if (threads_.started()) return;
  threads_.start("data_parallel", size() - 1, [this](int i) { work(i + 1); });
}

std::vector<std::exception_ptr> DeviceThreads::run(int count, const Job& job) {
  threads_.check_process("data_parallel");
  Batch batch{&job, Settings(), std::vector<std::exception_ptr>(static_cast<size_t>(count)),
              count - 1};
  std::unique_lock<std::mutex> lock(mutex_);
  if (count > 1) start();
  for (int i = 1; i < count; ++i) {
    try {
      waiting_[static_cast<size_t>(i)].push_back(&batch);
    } catch (...) {
      batch.errors[static_cast<size_t>(i)] = std::current_exception();
      --batch.remaining;
    }
  }
  lock.unlock();
  asked_.notify_all();
  batch.attempt(0, devices_[0]);
  lock.lock();
  done_.wait(lock, [&] { return batch.remaining == 0; });
  return std::move(batch.errors);
}

void DeviceThreads::run_here(int i, const Job& job) const {
  const With with(Settings().on(devices_[static_cast<size_t>(i)]));
  job(i);
}

void DeviceThreads::work(int self) {
  std::deque<Batch*>& mine = waiting_[static_cast<size_t>(self)];
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    asked_.wait(lock, [&] { return stopping_ || !mine.empty(); });
    if (mine.empty()) return;
    Batch* batch = mine.front();
    mine.pop_front();
    lock.unlock();
    batch->attempt(self, devices_[static_cast<size_t>(self)]);
    lock.lock();
    if (--batch->remaining == 0) done_.notify_all();
  }
}

void throw_first(const std::vector<std::exception_ptr>& errors) {
  for (const std::exception_ptr& error : errors) {
    if (error) std::rethrow_exception(error);
  }
}

}  // namespace dlcore::parallel
