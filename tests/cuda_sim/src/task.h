// Work and what it must come after. Streams, events and collectives are all made of this.
#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

#include "machine.h"

namespace cuda_sim {

struct Task {
  std::function<void()> work;  // none: the task only marks a place
  int device = -1;             // once that device is broken, the work is left undone; -1: never
  uint64_t memory = 0;         // a bit for each device whose memory the work may touch
  std::vector<TaskRef> after;  // until done
  bool queued = false;         // in a stream, so that its thread will run it (Mode::kThreads)
  bool open = false;           // more may be added to `after`: it cannot run yet
  enum { kWaiting, kRunning, kDone } state = kWaiting;
  std::chrono::steady_clock::time_point end;

  void add_dependency(const TaskRef& task) {
    if (task && task->state != kDone) after.push_back(task);
  }
};

using Lock = std::unique_lock<std::mutex>;  // of machine().mutex, in all that follows

// Returns when the task is done. Mode::kDelayed: by doing what it needs, in an order that varies.
void wait(Lock& lock, const TaskRef& task);
// Whether the task is done; where it is not, some of what it needs may be done by the call.
bool poll(Lock& lock, const TaskRef& task);
// Does the task, whose dependencies are done.
void run(Lock& lock, const TaskRef& task);
// Mode::kThreads: returns when the task is done; does what belongs to no stream here.
void settle(Lock& lock, const TaskRef& task);

}  // namespace cuda_sim
