#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/sort.h"

namespace dlcore::cuda {
namespace {

// The bits of a number as a key that sorts as it does: NaN last, the two zeros alike.
__device__ inline uint64_t key_of(double x) {
  if (x != x) return ~uint64_t{0};
  if (x == 0) x = 0;
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits >> 63 ? ~bits : bits | uint64_t{1} << 63;
}
__device__ inline uint64_t key_of(float x) { return key_of(static_cast<double>(x)); }
template <class T>
__device__ uint64_t key_of(T x) {
  return static_cast<uint64_t>(static_cast<int64_t>(x)) ^ uint64_t { 1 } << 63;
}

template <class T>
__global__ void keys_kernel(uint64_t* keys, const T* x, int64_t numel, bool descending) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) {
    keys[i] = descending ? ~key_of(x[i]) : key_of(x[i]);
  }
}

__global__ void rows_kernel(int64_t* rows, const int64_t* order, int64_t numel, int64_t n) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) rows[i] = order[i] / n;
}

// Element i of the result is the one at order[by_row[i]].
template <class T>
__global__ void pick_kernel(T* y, int64_t* places, const T* x, const int64_t* order,
                            const int64_t* by_row, int64_t numel, int64_t n) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) {
    const int64_t from = order[by_row[i]];
    y[i] = x[from];
    places[i] = from % n;
  }
}

template <class T>
void sort_all(const Launch& launch, const TensorRef& y, const TensorRef& places, const TensorRef& x,
              bool descending) {
  const int64_t numel = x.numel, n = x.shape[1];
  const Workspace room(launch.device.index, 4 * numel * int64_t{sizeof(int64_t)});
  auto* const keys = room.as<uint64_t>();
  auto* const rows = room.as<int64_t>();  // in the place of the keys, which are done with
  auto* const order = room.as<int64_t>() + 2 * numel;
  auto* const by_row = order + numel;
  const auto make_keys = &keys_kernel<T>;
  DL_LAUNCH(make_keys, grid_for(numel), kBlock, 0, launch.stream, keys, x.as<T>(), numel,
            descending);
  sort_with_places(launch, keys, keys + numel, order, numel);
  DL_LAUNCH(rows_kernel, grid_for(numel), kBlock, 0, launch.stream, rows, order, numel, n);
  sort_with_places(launch, rows, rows + numel, by_row, numel);
  const auto pick = &pick_kernel<T>;
  DL_LAUNCH(pick, grid_for(numel), kBlock, 0, launch.stream, y.as<T>(), places.as<int64_t>(),
            x.as<T>(), order, by_row, numel, n);
}

}  // namespace

// All elements by their numbers, and then by their rows: both sorts keep the order of equal keys.
void sort_rows(const Launch& launch, const TensorRef& y, const TensorRef& places,
               const TensorRef& x, bool descending) {
  if (x.numel == 0) return;
  dispatch(x.dtype, [&](auto tag) {
    sort_all<typename decltype(tag)::type>(launch, y, places, x, descending);
  });
}

}  // namespace dlcore::cuda
