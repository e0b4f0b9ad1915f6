// cudaMemcpy and cudaMemset, as strict as CUDA's documentation lets a caller rely on: a copy from
// pageable memory is staged when the call returns, a copy to it is done; all else is queued.
#include <cstring>

#include "error.h"
#include "memory.h"
#include "stream.h"

namespace cuda_sim {
namespace {

// `height` rows of `width` bytes.
struct Extent {
  size_t width, height;
  bool empty() const { return width == 0 || height == 0; }
  size_t reach(size_t pitch) const { return pitch * (height - 1) + width; }
};

// One side of a copy.
struct Side {
  char* data;
  size_t pitch;
  int device = -1;  // -1: host
  bool pageable = false;
};

struct Copy {
  Side to, from;
  Extent extent;

  void operator()() const {
    for (size_t y = 0; y < extent.height; ++y)
      std::memmove(to.data + y * to.pitch, from.data + y * from.pitch, extent.width);
  }
  uint64_t devices() const {
    return (to.device < 0 ? 0 : device_bit(to.device)) |
           (from.device < 0 ? 0 : device_bit(from.device));
  }
};

// Finds out whose memory it is; false if it does not lie within one allocation.
bool locate(Side& side, const Extent& extent) {
  if (!side.data || side.pitch < extent.width) return false;
  const auto a = find_allocation(side.data);
  if (a && a->kind == MemoryKind::kDevice) side.device = a->device;
  side.pageable = !a;
  return !a || side.data + extent.reach(side.pitch) <= a->data + a->bytes;
}

bool agrees(cudaMemcpyKind kind, const Copy& copy) {
  if (kind == cudaMemcpyDefault) return true;
  const bool to_device = kind == cudaMemcpyHostToDevice || kind == cudaMemcpyDeviceToDevice;
  const bool from_device = kind == cudaMemcpyDeviceToHost || kind == cudaMemcpyDeviceToDevice;
  return (copy.to.device >= 0) == to_device && (copy.from.device >= 0) == from_device;
}

// Takes pageable bytes now, rows closed up.
Copy staged(Copy copy, std::shared_ptr<std::vector<char>>& bytes) {
  bytes = std::make_shared<std::vector<char>>(copy.extent.width * copy.extent.height);
  Side stage{bytes->data(), copy.extent.width};
  Copy{stage, copy.from, copy.extent}();
  copy.from.data = stage.data;
  copy.from.pitch = stage.pitch;
  return copy;
}

TaskRef enqueue_copy(Lock& lock, const StreamRef& stream, const Copy& copy) {
  if (copy.from.device >= 0 || !copy.from.pageable)
    return enqueue_work(lock, stream, copy, copy.devices());
  std::shared_ptr<std::vector<char>> bytes;
  const Copy from_stage = staged(copy, bytes);
  return enqueue_work(
      lock, stream, [from_stage, bytes] { from_stage(); }, copy.devices());
}

// What a caller may rely on is done when this returns.
void wait_as_promised(Lock& lock, const TaskRef& task, const Copy& copy, bool blocking) {
  const bool to_pageable = copy.to.device < 0 && copy.to.pageable;
  const bool from_pinned = copy.from.device < 0 && !copy.from.pageable;
  if (to_pageable || (blocking && (copy.to.device < 0 || from_pinned))) wait(lock, task);
}

cudaError_t copy_memory(Copy copy, cudaMemcpyKind kind, cudaStream_t handle, bool blocking) {
  return api([&](Machine& m) {
    if (copy.extent.empty()) return cudaSuccess;
    if (kind < cudaMemcpyHostToHost || kind > cudaMemcpyDefault)
      return cudaErrorInvalidMemcpyDirection;
    if (!locate(copy.to, copy.extent) || !locate(copy.from, copy.extent) || !agrees(kind, copy))
      return cudaErrorInvalidValue;
    Lock lock(m.mutex);
    const StreamRef stream = find_stream(lock, handle);
    if (!stream) return cudaErrorInvalidResourceHandle;
    if (blocking && copy.from.pageable) wait(lock, stream->last);
    wait_as_promised(lock, enqueue_copy(lock, stream, copy), copy, blocking);
    return m.device(stream->device).broken.load();
  });
}

Copy flat(void* to, const void* from, size_t bytes) {
  return {{static_cast<char*>(to), bytes},
          {static_cast<char*>(const_cast<void*>(from)), bytes},
          {bytes, 1}};
}

Copy rows(void* to, size_t to_pitch, const void* from, size_t from_pitch, Extent extent) {
  return {{static_cast<char*>(to), to_pitch},
          {static_cast<char*>(const_cast<void*>(from)), from_pitch},
          extent};
}

cudaError_t copy_peer(Copy copy, int to_device, int from_device, cudaStream_t handle) {
  return api([&](Machine& m) {
    for (int device : {to_device, from_device})
      if (device < 0 || device >= m.device_count()) return cudaErrorInvalidDevice;
    if (copy.extent.empty()) return cudaSuccess;
    if (device_of(copy.to.data) != to_device || device_of(copy.from.data) != from_device)
      return cudaErrorInvalidValue;
    return copy_memory(copy, cudaMemcpyDeviceToDevice, handle, false);
  });
}

cudaError_t set_memory(void* to, int value, size_t bytes, cudaStream_t handle, bool blocking) {
  return api([&](Machine& m) {
    if (bytes == 0) return cudaSuccess;
    Side side{static_cast<char*>(to), bytes};
    // CUDA also takes pinned memory here; pageable memory it refuses.
    if (!locate(side, {bytes, 1}) || side.pageable) return cudaErrorInvalidValue;
    Lock lock(m.mutex);
    const StreamRef stream = find_stream(lock, handle);
    if (!stream) return cudaErrorInvalidResourceHandle;
    const TaskRef task = enqueue_work(
        lock, stream, [=] { std::memset(to, value, bytes); },
        side.device < 0 ? 0 : device_bit(side.device));
    if (blocking && side.device < 0) wait(lock, task);
    return m.device(stream->device).broken.load();
  });
}

}  // namespace
}  // namespace cuda_sim

using namespace cuda_sim;

cudaError_t cudaMemcpy(void* to, const void* from, size_t bytes, cudaMemcpyKind kind) {
  return copy_memory(flat(to, from, bytes), kind, nullptr, true);
}

cudaError_t cudaMemcpyAsync(void* to, const void* from, size_t bytes, cudaMemcpyKind kind,
                            cudaStream_t stream) {
  return copy_memory(flat(to, from, bytes), kind, stream, false);
}

cudaError_t cudaMemcpy2D(void* to, size_t to_pitch, const void* from, size_t from_pitch,
                         size_t width, size_t height, cudaMemcpyKind kind) {
  return copy_memory(rows(to, to_pitch, from, from_pitch, {width, height}), kind, nullptr, true);
}

cudaError_t cudaMemcpy2DAsync(void* to, size_t to_pitch, const void* from, size_t from_pitch,
                              size_t width, size_t height, cudaMemcpyKind kind,
                              cudaStream_t stream) {
  return copy_memory(rows(to, to_pitch, from, from_pitch, {width, height}), kind, stream, false);
}

cudaError_t cudaMemcpyPeer(void* to, int to_device, const void* from, int from_device,
                           size_t bytes) {
  return copy_peer(flat(to, from, bytes), to_device, from_device, nullptr);
}

cudaError_t cudaMemcpyPeerAsync(void* to, int to_device, const void* from, int from_device,
                                size_t bytes, cudaStream_t stream) {
  return copy_peer(flat(to, from, bytes), to_device, from_device, stream);
}

cudaError_t cudaMemset(void* to, int value, size_t bytes) {
  return set_memory(to, value, bytes, nullptr, true);
}

cudaError_t cudaMemsetAsync(void* to, int value, size_t bytes, cudaStream_t stream) {
  return set_memory(to, value, bytes, stream, false);
}
