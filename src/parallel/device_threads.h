#pragma once

#include <exception>
#include <functional>
#include <memory>
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

  const std::vector<Device>& devices() const;
  int size() const { return static_cast<int>(devices().size()); }

  // Runs job(i) for each i in [0, count) on device i's thread, with that device as the thread's
  // default and the caller's grad mode, default dtype and current streams. Returns when all are
  // done, with what each has thrown. Any thread; jobs of several callers take turns.
  using Job = std::function<void(int)>;
  std::vector<std::exception_ptr> run(int count, const Job& job);
  // The same for one device's job on the calling thread; throws what it throws.
  void run_here(int i, const Job& job) const;

 private:
  struct Batch;
  struct State;

  void start(std::unique_lock<std::mutex>& lock);
  static void work(State& state, int self);

  const std::shared_ptr<State> state_;  // with the threads
  BackgroundThreads threads_;
};

// Throws the first of the errors, if there is one.
void throw_first(const std::vector<std::exception_ptr>& errors);

}  // namespace dlcore::parallel
