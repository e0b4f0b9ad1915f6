#pragma once

#include <cub/cub.cuh>

#include "device/cuda/workspace.h"
#include "kernels/cuda/launch.h"

namespace dlcore::cuda {

enum class Order { kAscending, kDescending };

// Sorts keys, and with them the numbers 0 ... n - 1 as their places: keys_out[i] = keys[order[i]].
// Equal keys keep their order. All on the device; `keys` stays as it is.
template <class Place>
__global__ void count_up_kernel(Place* places, int64_t n) {
  for (int64_t i = thread_number(); i < n; i += thread_count()) places[i] = i;
}

// Sorts keys, and with them the numbers 0 ... n - 1 as their places: keys_out[i] = keys[order[i]].
// Equal keys keep their order. All on the device; `keys` stays as it is.
template <class Key>
void sort_with_places(const Launch& launch, const Key* keys, Key* keys_out, int64_t* order,
                      int64_t n, Order direction = Order::kAscending) {
  const Workspace places(launch.device.index, n * int64_t{sizeof(int64_t)});
  const auto count_up = &count_up_kernel<int64_t>;
  DL_LAUNCH(count_up, grid_for(n), kBlock, 0, launch.stream, places.as<int64_t>(), n);
  const auto sort = [&](void* room, size_t& bytes) {
    const auto stream = static_cast<cudaStream_t>(launch.stream);
    constexpr int kBits = 8 * sizeof(Key);
    if (direction == Order::kAscending) {
      return cub::DeviceRadixSort::SortPairs(room, bytes, keys, keys_out, places.as<int64_t>(),
                                             order, n, 0, kBits, stream);
    }
    return cub::DeviceRadixSort::SortPairsDescending(
        room, bytes, keys, keys_out, places.as<int64_t>(), order, n, 0, kBits, stream);
  };
  size_t bytes = 0;
  DL_CUDA_CHECK(sort(nullptr, bytes));
  const Workspace room(launch.device.index, static_cast<int64_t>(bytes));
  DL_CUDA_CHECK(sort(room.as<void>(), bytes));
}

}  // namespace dlcore::cuda
