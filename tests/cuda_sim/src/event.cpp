#include "event.h"

#include "error.h"
#include "stream.h"

namespace cuda_sim {
namespace {

template <class Body>
cudaError_t with_event(cudaEvent_t handle, Body body) {
  return api([&](Machine& m) {
    Lock lock(m.mutex);
    const EventRef event = find_event(lock, handle);
    return event ? body(lock, event) : cudaErrorInvalidResourceHandle;
  });
}

bool finished(const EventRef& event) { return event->record->state == Task::kDone; }

}  // namespace

EventRef find_event(Lock&, cudaEvent_t handle) {
  const auto found = machine().events.find(handle);
  return found == machine().events.end() ? nullptr : found->second;
}

}  // namespace cuda_sim

using namespace cuda_sim;

cudaError_t cudaEventCreate(cudaEvent_t* event) { return cudaEventCreateWithFlags(event, 0); }

cudaError_t cudaEventCreateWithFlags(cudaEvent_t* handle, unsigned flags) {
  return api([&](Machine& m) {
    if (flags & ~unsigned{cudaEventBlockingSync | cudaEventDisableTiming})
      return cudaErrorInvalidValue;
    auto event = std::make_shared<CUevent_st>();
    event->device = current_device();
    event->timing = !(flags & cudaEventDisableTiming);
    Lock lock(m.mutex);
    m.events[event.get()] = event;
    *handle = event.get();
    return cudaSuccess;
  });
}

cudaError_t cudaEventDestroy(cudaEvent_t handle) {
  return with_event(handle, [&](Lock&, const EventRef& event) {
    machine().events.erase(event.get());
    return cudaSuccess;
  });
}

cudaError_t cudaEventRecord(cudaEvent_t handle, cudaStream_t stream_handle) {
  return with_event(handle, [&](Lock& lock, const EventRef& event) {
    const StreamRef stream = find_stream(lock, stream_handle);
    if (!stream || stream->device != event->device) return cudaErrorInvalidResourceHandle;
    event->record = std::make_shared<Task>();
    enqueue(lock, stream, event->record);
    return cudaSuccess;
  });
}

cudaError_t cudaEventQuery(cudaEvent_t handle) {
  return with_event(handle, [&](Lock& lock, const EventRef& event) {
    if (!poll(lock, event->record)) return cudaErrorNotReady;
    return machine().device(event->device).broken.load();
  });
}

cudaError_t cudaEventSynchronize(cudaEvent_t handle) {
  return with_event(handle, [&](Lock& lock, const EventRef& event) {
    wait(lock, event->record);
    return machine().device(event->device).broken.load();
  });
}

cudaError_t cudaEventElapsedTime(float* milliseconds, cudaEvent_t start, cudaEvent_t end) {
  return with_event(start, [&](Lock& lock, const EventRef& first) {
    const EventRef second = find_event(lock, end);
    if (!second || !first->timing || !second->timing || !first->record || !second->record ||
        first->device != second->device)
      return cudaErrorInvalidResourceHandle;
    if (!finished(first) || !finished(second)) return cudaErrorNotReady;
    *milliseconds =
        std::chrono::duration<float, std::milli>(second->record->end - first->record->end).count();
    return cudaSuccess;
  });
}
