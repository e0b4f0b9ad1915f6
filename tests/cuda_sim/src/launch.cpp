#include "cuda_sim/launch.h"

#include "block.h"
#include "cuda_sim/library.h"
#include "device_limits.h"
#include "error.h"
#include "stream.h"

namespace cuda_sim {
namespace {

bool within(dim3 n, unsigned x, unsigned y, unsigned z) {
  return n.x > 0 && n.y > 0 && n.z > 0 && n.x <= x && n.y <= y && n.z <= z;
}

cudaError_t check(Lock&, const LaunchConfiguration& c) {
  const uint64_t threads = uint64_t{c.block.x} * c.block.y * c.block.z;
  if (!within(c.grid, kMaxGridX, kMaxGridYZ, kMaxGridYZ) ||
      !within(c.block, kMaxThreadsPerBlock, kMaxThreadsPerBlock, kMaxBlockZ) ||
      threads > kMaxThreadsPerBlock)
    return cudaErrorInvalidConfiguration;
  const auto& limits = machine().dynamic_shared_limit;
  const auto own = limits.find(c.kernel);
  const int limit = own == limits.end() ? kSharedPerBlock : std::max(own->second, kSharedPerBlock);
  return c.shared_bytes > static_cast<size_t>(limit) ? cudaErrorInvalidValue : cudaSuccess;
}

}  // namespace

void launch_grid(const LaunchConfiguration& configuration, std::function<void()> thread) {
  api([&](Machine& m) {
    Lock lock(m.mutex);
    const StreamRef stream = find_stream(lock, configuration.stream);
    if (!stream || stream->device != current_device()) return cudaErrorInvalidResourceHandle;
    if (const cudaError_t error = check(lock, configuration)) return error;
    const uint64_t number = static_cast<uint64_t>(++m.launches);
    if (m.launch.strikes()) {
      enqueue_work(lock, stream, [&device = m.device(stream->device), error = m.launch_error] {
        device.broken = error;
      });
      return cudaSuccess;
    }
    enqueue_work(lock, stream, [grid = Grid{configuration, std::move(thread), m.seed + number}] {
      run_grid(grid);
    });
    return cudaSuccess;
  });
}

cudaError_t queue_library_work(cudaStream_t handle, std::function<void()> work) {
  return api([&](Machine& m) {
    Lock lock(m.mutex);
    const StreamRef stream = find_stream(lock, handle);
    if (!stream || stream->device != current_device()) return cudaErrorInvalidResourceHandle;
    enqueue_work(lock, stream, std::move(work));
    return cudaSuccess;
  });
}

}  // namespace cuda_sim
