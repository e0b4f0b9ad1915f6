#include "stream.h"

#include "error.h"
#include "event.h"

namespace cuda_sim {
namespace {

constexpr int kLeastPriority = 0, kGreatestPriority = -5;

// What the thread of a stream does (Mode::kThreads).
void work_off(StreamRef stream) {
  Machine& m = machine();
  Lock lock(m.mutex);
  for (;;) {
    m.changed.wait(lock, [&] { return stream->stop || !stream->queue.empty(); });
    if (stream->queue.empty()) return;
    const TaskRef task = stream->queue.front();
    stream->queue.pop_front();
    const std::vector<TaskRef> after = task->after;
    for (const TaskRef& other : after) settle(lock, other);
    run(lock, task);
  }
}

void stop_worker(Lock& lock, const StreamRef& stream) {
  if (!stream->worker.joinable()) return;
  stream->stop = true;
  machine().changed.notify_all();
  std::thread worker = std::move(stream->worker);
  lock.unlock();
  worker.join();
  lock.lock();
  stream->stop = false;
}

bool idle(const StreamRef& stream) { return !stream->last || stream->last->state == Task::kDone; }

// Forgets destroyed streams that have nothing left to do.
void sweep(Lock& lock, int device) {
  std::vector<StreamRef> gone;
  std::vector<StreamRef>& streams = machine().device(device).streams;
  for (size_t i = streams.size(); i-- > 0;) {
    if (!streams[i]->destroyed || !idle(streams[i])) continue;
    gone.push_back(streams[i]);
    streams.erase(streams.begin() + static_cast<std::ptrdiff_t>(i));
  }
  for (const StreamRef& stream : gone) stop_worker(lock, stream);
}

cudaError_t create_stream(cudaStream_t* handle, unsigned flags, int priority) {
  return api([&](Machine& m) {
    if (flags > cudaStreamNonBlocking) return cudaErrorInvalidValue;
    Lock lock(m.mutex);
    sweep(lock, current_device());
    auto stream = std::make_shared<CUstream_st>();
    stream->device = current_device();
    stream->flags = flags;
    stream->priority = std::min(std::max(priority, kGreatestPriority), kLeastPriority);
    m.device(stream->device).streams.push_back(stream);
    m.streams[stream.get()] = stream;
    *handle = stream.get();
    return cudaSuccess;
  });
}

// Calls `body` with the lock and the handle's stream.
template <class Body>
cudaError_t with_stream(cudaStream_t handle, Body body) {
  return api([&](Machine& m) {
    Lock lock(m.mutex);
    const StreamRef stream = find_stream(lock, handle);
    return stream ? body(lock, stream) : cudaErrorInvalidResourceHandle;
  });
}

// An error that came up while waiting.
cudaError_t broken(int device) { return machine().device(device).broken; }

}  // namespace

StreamRef find_stream(Lock&, cudaStream_t handle) {
  Machine& m = machine();
  if (!handle || handle == cudaStreamLegacy) return m.device(current_device()).legacy;
  const auto found = m.streams.find(handle);
  return found == m.streams.end() ? nullptr : found->second;
}

void enqueue(Lock&, const StreamRef& stream, const TaskRef& task) {
  Machine& m = machine();
  Device& device = m.device(stream->device);
  task->add_dependency(stream->last);
  if (stream->legacy) {
    for (const StreamRef& other : device.streams)
      if (other->blocking()) task->add_dependency(other->last);
  } else if (stream->blocking()) {
    task->add_dependency(device.legacy->last);
  }
  task->device = stream->device;
  stream->last = task;
  if (m.mode != Mode::kThreads) return;
  task->queued = true;
  stream->queue.push_back(task);
  if (!stream->worker.joinable()) stream->worker = std::thread(work_off, stream);
  m.changed.notify_all();
}

TaskRef enqueue_work(Lock& lock, const StreamRef& stream, std::function<void()> work,
                     uint64_t devices) {
  auto task = std::make_shared<Task>();
  task->work = std::move(work);
  task->memory = devices | device_bit(stream->device) | machine().device(stream->device).peers;
  enqueue(lock, stream, task);
  return task;
}

void synchronize_device(Lock& lock, int device) {
  Device& d = machine().device(device);
  auto all = std::make_shared<Task>();
  all->add_dependency(d.legacy->last);
  for (const StreamRef& stream : d.streams) all->add_dependency(stream->last);
  wait(lock, all);
  sweep(lock, device);
}

void stop_all_streams(Lock& lock) {
  Machine& m = machine();
  for (int i = 0; i < m.device_count(); ++i) {
    synchronize_device(lock, i);
    std::vector<StreamRef> streams = m.device(i).streams;
    streams.push_back(m.device(i).legacy);
    for (const StreamRef& stream : streams) stop_worker(lock, stream);
  }
}

}  // namespace cuda_sim

using namespace cuda_sim;

cudaError_t cudaStreamCreate(cudaStream_t* stream) { return create_stream(stream, 0, 0); }

cudaError_t cudaStreamCreateWithFlags(cudaStream_t* stream, unsigned flags) {
  return create_stream(stream, flags, 0);
}

cudaError_t cudaStreamCreateWithPriority(cudaStream_t* stream, unsigned flags, int priority) {
  return create_stream(stream, flags, priority);
}

cudaError_t cudaDeviceGetStreamPriorityRange(int* least, int* greatest) {
  return api([&](Machine&) {
    *least = kLeastPriority;
    *greatest = kGreatestPriority;
    return cudaSuccess;
  });
}

cudaError_t cudaStreamGetPriority(cudaStream_t handle, int* priority) {
  return with_stream(handle, [&](Lock&, const StreamRef& stream) {
    *priority = stream->priority;
    return cudaSuccess;
  });
}

cudaError_t cudaStreamGetFlags(cudaStream_t handle, unsigned* flags) {
  return with_stream(handle, [&](Lock&, const StreamRef& stream) {
    *flags = stream->flags;
    return cudaSuccess;
  });
}

cudaError_t cudaStreamGetDevice(cudaStream_t handle, int* device) {
  return with_stream(handle, [&](Lock&, const StreamRef& stream) {
    *device = stream->device;
    return cudaSuccess;
  });
}

cudaError_t cudaStreamDestroy(cudaStream_t handle) {
  return with_stream(handle, [&](Lock& lock, const StreamRef& stream) {
    if (stream->legacy) return cudaErrorInvalidResourceHandle;
    machine().streams.erase(stream.get());
    stream->destroyed = true;
    sweep(lock, stream->device);
    return cudaSuccess;
  });
}

cudaError_t cudaStreamSynchronize(cudaStream_t handle) {
  return with_stream(handle, [&](Lock& lock, const StreamRef& stream) {
    wait(lock, stream->last);
    return broken(stream->device);
  });
}

cudaError_t cudaStreamQuery(cudaStream_t handle) {
  return with_stream(handle, [&](Lock& lock, const StreamRef& stream) {
    if (!poll(lock, stream->last)) return cudaErrorNotReady;
    return broken(stream->device);
  });
}

cudaError_t cudaStreamWaitEvent(cudaStream_t handle, cudaEvent_t event_handle, unsigned flags) {
  return with_stream(handle, [&](Lock& lock, const StreamRef& stream) {
    const EventRef event = find_event(lock, event_handle);
    if (!event) return cudaErrorInvalidResourceHandle;
    if (flags != cudaEventWaitDefault) return cudaErrorInvalidValue;
    if (!event->record || event->record->state == Task::kDone) return cudaSuccess;
    auto task = std::make_shared<Task>();
    task->add_dependency(event->record);
    enqueue(lock, stream, task);
    return cudaSuccess;
  });
}

cudaError_t cudaLaunchHostFunc(cudaStream_t handle, cudaHostFn_t function, void* user_data) {
  return with_stream(handle, [&](Lock& lock, const StreamRef& stream) {
    auto task = std::make_shared<Task>();
    task->work = [function, user_data] { function(user_data); };
    enqueue(lock, stream, task);
    return cudaSuccess;
  });
}

cudaError_t cudaDeviceSynchronize() {
  return api([&](Machine& m) {
    Lock lock(m.mutex);
    synchronize_device(lock, current_device());
    return broken(current_device());
  });
}
