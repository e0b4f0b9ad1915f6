#include <algorithm>
#include <cstdio>
#include <cstring>

#include "device_limits.h"
#include "error.h"
#include "stream.h"

namespace cuda_sim {
namespace {

thread_local int selected = 0;

bool exists(const Machine& m, int device) { return device >= 0 && device < m.device_count(); }

void name_device(cudaDeviceProp& p, int device) {
  std::snprintf(p.name, sizeof p.name, "Simulated CUDA device %d", device);
  p.uuid.bytes[15] = static_cast<char>(device + 1);
  p.pciBusID = device + 1;
}

void set_limits(cudaDeviceProp& p) {
  p.sharedMemPerBlock = kSharedPerBlock;
  p.sharedMemPerBlockOptin = kSharedPerBlockOptin;
  p.sharedMemPerMultiprocessor = kSharedPerMultiprocessor;
  p.regsPerBlock = p.regsPerMultiprocessor = 65536;
  p.warpSize = 32;
  p.maxThreadsPerBlock = p.maxThreadsDim[0] = p.maxThreadsDim[1] = kMaxThreadsPerBlock;
  p.maxThreadsDim[2] = kMaxBlockZ;
  p.maxGridSize[0] = kMaxGridX;
  p.maxGridSize[1] = p.maxGridSize[2] = kMaxGridYZ;
  p.totalConstMem = 65536;
  p.major = kMajor;
  p.minor = kMinor;
  p.multiProcessorCount = kMultiprocessors;
  p.canMapHostMemory = p.concurrentKernels = p.unifiedAddressing = 1;
  p.asyncEngineCount = 2;
  p.memoryBusWidth = 256;
  p.l2CacheSize = kL2Bytes;
  p.maxThreadsPerMultiProcessor = kThreadsPerMultiprocessor;
  p.maxBlocksPerMultiProcessor = kBlocksPerMultiprocessor;
}

// 0 for what the simulation does not know.
int attribute_of(cudaDeviceAttr attribute) {
  switch (attribute) {
    case cudaDevAttrMaxThreadsPerBlock:
    case cudaDevAttrMaxBlockDimX:
    case cudaDevAttrMaxBlockDimY:
      return kMaxThreadsPerBlock;
    case cudaDevAttrMaxBlockDimZ:
      return kMaxBlockZ;
    case cudaDevAttrMaxGridDimX:
      return kMaxGridX;
    case cudaDevAttrMaxGridDimY:
    case cudaDevAttrMaxGridDimZ:
      return kMaxGridYZ;
    case cudaDevAttrMaxSharedMemoryPerBlock:
      return kSharedPerBlock;
    case cudaDevAttrMaxSharedMemoryPerBlockOptin:
      return kSharedPerBlockOptin;
    case cudaDevAttrMaxSharedMemoryPerMultiprocessor:
      return kSharedPerMultiprocessor;
    case cudaDevAttrWarpSize:
      return 32;
    case cudaDevAttrMultiProcessorCount:
      return kMultiprocessors;
    case cudaDevAttrL2CacheSize:
      return kL2Bytes;
    case cudaDevAttrMaxThreadsPerMultiProcessor:
      return kThreadsPerMultiprocessor;
    case cudaDevAttrMaxBlocksPerMultiprocessor:
      return kBlocksPerMultiprocessor;
    case cudaDevAttrComputeCapabilityMajor:
      return kMajor;
    case cudaDevAttrComputeCapabilityMinor:
      return kMinor;
    case cudaDevAttrConcurrentKernels:
    case cudaDevAttrUnifiedAddressing:
      return 1;
    case cudaDevAttrAsyncEngineCount:
      return 2;
  }
  return 0;
}

cudaError_t change_peer(int peer, bool enable) {
  return api([&](Machine& m) {
    if (!exists(m, peer) || peer == selected) return cudaErrorInvalidDevice;
    Lock lock(m.mutex);
    uint64_t& peers = m.device(selected).peers;
    if (((peers & device_bit(peer)) != 0) == enable)
      return enable ? cudaErrorPeerAccessAlreadyEnabled : cudaErrorPeerAccessNotEnabled;
    peers ^= device_bit(peer);
    return cudaSuccess;
  });
}

}  // namespace

int current_device() { return selected; }

cudaError_t select_device(int device) {
  if (!exists(machine(), device)) return cudaErrorInvalidDevice;
  selected = device;
  return machine().device(device).broken;
}

}  // namespace cuda_sim

using namespace cuda_sim;

cudaError_t cudaDriverGetVersion(int* version) { return *version = CUDART_VERSION, cudaSuccess; }
cudaError_t cudaRuntimeGetVersion(int* version) { return *version = CUDART_VERSION, cudaSuccess; }

cudaError_t cudaGetDeviceCount(int* count) {
  *count = machine().device_count();
  return remember(*count ? cudaSuccess : cudaErrorNoDevice);
}

cudaError_t cudaSetDevice(int device) {
  if (machine().devices.empty()) return remember(cudaErrorNoDevice);
  return remember(select_device(device));
}

cudaError_t cudaGetDevice(int* device) {
  if (machine().devices.empty()) return remember(cudaErrorNoDevice);
  *device = selected;
  return cudaSuccess;
}

cudaError_t cudaGetDeviceProperties(cudaDeviceProp* properties, int device) {
  return api([&](Machine& m) {
    if (!exists(m, device)) return cudaErrorInvalidDevice;
    *properties = {};
    name_device(*properties, device);
    properties->totalGlobalMem = m.device_memory;
    set_limits(*properties);
    return cudaSuccess;
  });
}

cudaError_t cudaDeviceGetAttribute(int* value, cudaDeviceAttr attribute, int device) {
  return api([&](Machine& m) {
    if (!exists(m, device)) return cudaErrorInvalidDevice;
    *value = attribute_of(attribute);
    return *value ? cudaSuccess : cudaErrorInvalidValue;
  });
}

cudaError_t cudaDeviceGetPCIBusId(char* id, int length, int device) {
  return api([&](Machine& m) {
    if (!exists(m, device)) return cudaErrorInvalidDevice;
    if (length < 13) return cudaErrorInvalidValue;
    std::snprintf(id, static_cast<size_t>(length), "0000:%02x:00.0", device + 1);
    return cudaSuccess;
  });
}

cudaError_t cudaDeviceReset() { return cudaDeviceSynchronize(); }

cudaError_t cudaDeviceCanAccessPeer(int* can, int device, int peer) {
  return api([&](Machine& m) {
    if (!exists(m, device) || !exists(m, peer)) return cudaErrorInvalidDevice;
    *can = device != peer;
    return cudaSuccess;
  });
}

cudaError_t cudaDeviceEnablePeerAccess(int peer, unsigned flags) {
  return flags ? remember(cudaErrorInvalidValue) : change_peer(peer, true);
}

cudaError_t cudaDeviceDisablePeerAccess(int peer) { return change_peer(peer, false); }

cudaError_t cudaFuncSetAttribute(const void* kernel, cudaFuncAttribute attribute, int value) {
  return api([&](Machine& m) {
    if (!kernel) return cudaErrorInvalidDeviceFunction;
    if (attribute == cudaFuncAttributePreferredSharedMemoryCarveout) return cudaSuccess;
    if (attribute != cudaFuncAttributeMaxDynamicSharedMemorySize || value < 0 ||
        value > kSharedPerBlockOptin)
      return cudaErrorInvalidValue;
    Lock lock(m.mutex);
    m.dynamic_shared_limit[kernel] = value;
    return cudaSuccess;
  });
}

cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, const void*, int block_size,
                                                          size_t shared_bytes) {
  return api([&](Machine&) {
    if (block_size < 1 || block_size > kMaxThreadsPerBlock) return cudaErrorInvalidValue;
    *blocks = std::min(kThreadsPerMultiprocessor / block_size, kBlocksPerMultiprocessor);
    if (shared_bytes)
      *blocks = std::min(*blocks, static_cast<int>(kSharedPerMultiprocessor / shared_bytes));
    return cudaSuccess;
  });
}
