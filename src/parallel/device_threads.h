#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <vector>

#include "base/background_thread.h"
#include "device/device.h"

namespace dlcore::parallel {

// A thread for each of several devices; the first one's is the calling thread. The others start
// when they are first needed and live as long as this object.
class DeviceThreads {
 public:
  explicit DeviceThreads(std::vector<Device> devices);
  ~DeviceThreads();
  DeviceThreads(const DeviceThreads&) = delete;
  DeviceThreads& operator=(const DeviceThreads&) = delete;

  const std::vector<Device>& devices() const { return devices_; }
  int size() const { return static_cast<int>(devices_.size()); }

  // Runs job(i) for each i in [0, count) on device i's thread, with that device as the thread's
  // default and the caller's grad mode and default dtype. Returns when all are done, with what each
  // has thrown. Any thread; jobs of several callers take turns.
  using Job = std::function<void(int)>;
  std::vector<std::exception_ptr> run(int count, const Job& job);
  // The same for one device's job on the calling thread; throws what it throws.
  void run_here(int i, const Job& job) const;

 private:
  struct Batch;

  void start();
  void work(int self);

  const std::vector<Device> devices_;
  std::mutex mutex_;
  std::condition_variable asked_, done_;
  std::vector<std::deque<Batch*>> waiting_;  // by device
  bool stopping_ = false;
  BackgroundThreads threads_;
};

// Throws the first of the errors, if there is one.
void throw_first(const std::vector<std::exception_ptr>& errors);

}  // namespace dlcore::parallel
