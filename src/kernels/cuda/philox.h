#pragma once

#include <cuda_runtime.h>

#include <cstdint>

#include "kernels/macros.h"
#include "tensor/generator.h"

namespace dlcore::cuda {

// Philox 4x32 with 10 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011):
// 128 random bits for each number of a stream, computed from that number alone.
class Philox {
 public:
  DL_BOTH Philox(CounterStream stream, int64_t i) {
    const uint64_t block = stream.offset + static_cast<uint64_t>(i);
    uint32_t key0 = static_cast<uint32_t>(stream.seed);
    uint32_t key1 = static_cast<uint32_t>(stream.seed >> 32);
    word_[0] = static_cast<uint32_t>(block);
    word_[1] = static_cast<uint32_t>(block >> 32);
    word_[2] = word_[3] = 0;
    for (int round = 0; round < 10; ++round) {
      mix(key0, key1);
      key0 += 0x9e3779b9u;
      key1 += 0xbb67ae85u;
    }
  }

  DL_BOTH uint64_t bits(int half) const {
    return static_cast<uint64_t>(word_[2 * half]) << 32 | word_[2 * half + 1];
  }
  // In [0, 1), of as many bits as T holds; two of them, half 0 and 1.
  template <class T>
  DL_BOTH T uniform(int half = 0) const {
    if constexpr (sizeof(T) == 4) {
      return static_cast<T>(word_[2 * half] >> 8) * T(0x1p-24);
    } else {
      return static_cast<T>(bits(half) >> 11) * T(0x1p-53);
    }
  }
  // Below `range`: the high half of a product, whose bias of range / 2^64 nobody can see.
  DL_BOTH uint64_t below(uint64_t range) const {
    const uint64_t a = bits(0);
    const uint64_t a0 = a & 0xffffffffu, a1 = a >> 32, b0 = range & 0xffffffffu, b1 = range >> 32;
    const uint64_t middle = a1 * b0 + (a0 * b0 >> 32);
    const uint64_t rest = (middle & 0xffffffffu) + a0 * b1;
    return a1 * b1 + (middle >> 32) + (rest >> 32);
  }

 private:
  DL_BOTH void mix(uint32_t key0, uint32_t key1) {
    const uint64_t a = uint64_t{0xd2511f53u} * word_[0], b = uint64_t{0xcd9e8d57u} * word_[2];
    const uint32_t word1 = word_[1], word3 = word_[3];
    word_[0] = static_cast<uint32_t>(b >> 32) ^ word1 ^ key0;
    word_[1] = static_cast<uint32_t>(b);
    word_[2] = static_cast<uint32_t>(a >> 32) ^ word3 ^ key1;
    word_[3] = static_cast<uint32_t>(a);
  }

  uint32_t word_[4];
};

}  // namespace dlcore::cuda
