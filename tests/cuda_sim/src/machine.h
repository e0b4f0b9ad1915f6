// The simulated machine: its devices, its settings, and what is injected. One for the process.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

#include "cuda_runtime_api.h"
#include "cuda_sim/cuda_sim.h"
#include "random.h"

namespace cuda_sim {

struct Task;
using TaskRef = std::shared_ptr<Task>;
using StreamRef = std::shared_ptr<CUstream_st>;
using EventRef = std::shared_ptr<CUevent_st>;

struct Device {
  std::atomic<cudaError_t> broken{cudaSuccess};  // a sticky error
  uint64_t peers = 0;                            // a bit for each device whose memory it may use
  StreamRef legacy;                              // the default stream
  std::vector<StreamRef> streams;  // the others; destroyed ones while they have work to do
};

// Counts down to an injected failure; `times` of them in a row.
struct Injection {
  int countdown = 0, times = 0;
  bool strikes();
};

struct Machine {
  std::mutex mutex;  // of everything here, and of tasks, streams and events
  std::condition_variable changed;

  std::atomic<Mode> mode{Mode::kDelayed};
  std::atomic<size_t> device_memory{0};
  Random random;
  std::vector<std::unique_ptr<Device>> devices;
  std::map<CUstream_st*, StreamRef> streams;
  std::map<CUevent_st*, EventRef> events;
  std::map<const void*, int> dynamic_shared_limit;  // of kernels that asked for more
  uint64_t seed = 0;
  int64_t launches = 0;
  int64_t communicators = 0;

  Injection allocation, launch, hanging_collective, failing_collective;
  cudaError_t launch_error = cudaErrorLaunchFailure;
  int nccl_version = 0;
  std::atomic<bool> epilogues{true};
  std::atomic<int64_t> heuristics{0};

  Device& device(int index) { return *devices[static_cast<size_t>(index)]; }
  int device_count() const { return static_cast<int>(devices.size()); }
};

// Never destroyed: threads of streams may outlive main.
Machine& machine();

// The calling thread's.
int current_device();
cudaError_t select_device(int device);

constexpr uint64_t device_bit(int device) { return uint64_t{1} << device; }
constexpr int kMostDevices = 64;

}  // namespace cuda_sim
