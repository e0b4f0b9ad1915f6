// Streams: queues of tasks on a device.
#pragma once

#include <deque>
#include <thread>

#include "task.h"

struct CUstream_st {
  int device = 0;
  unsigned flags = 0;
  int priority = 0;
  bool legacy = false;     // the device's default stream
  bool destroyed = false;  // by its owner; what it holds is still done
  cuda_sim::TaskRef last;

  // Mode::kThreads
  std::deque<cuda_sim::TaskRef> queue;
  std::thread worker;
  bool stop = false;

  bool blocking() const { return !(flags & cudaStreamNonBlocking); }
};

namespace cuda_sim {

// The stream behind a handle; null if there is none. 0 is the current device's default stream.
StreamRef find_stream(Lock& lock, cudaStream_t handle);

// Puts the task behind what the stream holds, with the order among a device's default stream and
// its blocking streams that CUDA promises.
void enqueue(Lock& lock, const StreamRef& stream, const TaskRef& task);
// Queues work which touches memory of the stream's device, of its peers and of `devices`.
TaskRef enqueue_work(Lock& lock, const StreamRef& stream, std::function<void()> work,
                     uint64_t devices = 0);

void synchronize_device(Lock& lock, int device);
// Finishes everything; ends the threads of streams.
void stop_all_streams(Lock& lock);

}  // namespace cuda_sim
