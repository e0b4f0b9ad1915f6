// What one simulated device can do; a modest one, so that a launch that it takes is taken anywhere.
#pragma once

#include <cstddef>

namespace cuda_sim {

constexpr int kMaxThreadsPerBlock = 1024, kMaxBlockZ = 64;
constexpr int kMaxGridX = 2147483647, kMaxGridYZ = 65535;
constexpr int kSharedPerBlock = 48 * 1024, kSharedPerBlockOptin = 64 * 1024;  // Turing's
constexpr int kSharedPerMultiprocessor = 64 * 1024;
constexpr int kMultiprocessors = 4, kThreadsPerMultiprocessor = 1024, kBlocksPerMultiprocessor = 16;
constexpr int kL2Bytes = 4 << 20;
constexpr int kMajor = 7, kMinor = 5;
constexpr size_t kDefaultMemory = size_t{2} << 30;

}  // namespace cuda_sim
