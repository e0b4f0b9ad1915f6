#include "kernels/cuda/index.h"

#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/sort.h"

namespace dlcore::cuda {
namespace {

// Rows of one key stand next to each other. The thread of the first of them adds them all.
template <class T>
__global__ void add_runs_kernel(T* y, const T* x, KeyedRows rows, const int64_t* keys,
                                const int64_t* order) {
  const int64_t work = rows.outer * rows.count * rows.width;
  for (int64_t i = thread_number(); i < work; i += thread_count()) {
    const int64_t column = i % rows.width, at = i / rows.width % rows.count;
    const int64_t slice = i / rows.width / rows.count;
    if (at > 0 && keys[at] == keys[at - 1]) continue;
    T* const to = y + slice * rows.y_slice + keys[at] * rows.width + column;
    const T* const from = x + slice * rows.x_slice + column;
    Number<T> sum(*to);
    for (int64_t k = at; k < rows.count && keys[k] == keys[at]; ++k) {
      sum = sum + Number<T>(from[order[k] * rows.width]);
    }
    *to = sum.raw;
  }
}

// The last row of each key is written.
template <class T>
__global__ void copy_last_kernel(T* y, const T* x, KeyedRows rows, const int64_t* keys,
                                 const int64_t* order) {
  const int64_t work = rows.outer * rows.count * rows.width;
  for (int64_t i = thread_number(); i < work; i += thread_count()) {
    const int64_t column = i % rows.width, at = i / rows.width % rows.count;
    const int64_t slice = i / rows.width / rows.count;
    if (at + 1 < rows.count && keys[at] == keys[at + 1]) continue;
    y[slice * rows.y_slice + keys[at] * rows.width + column] =
        x[slice * rows.x_slice + order[at] * rows.width + column];
  }
}

// launch_one(grid, sorted keys, where each stood).
template <class F>
void with_sorted(const Launch& launch, const KeyedRows& rows, F launch_one) {
  const int64_t work = rows.outer * rows.count * rows.width;
  if (work == 0) return;
  const Workspace room(launch.device.index, 2 * rows.count * int64_t{sizeof(int64_t)});
  int64_t* const sorted = room.as<int64_t>();
  int64_t* const order = sorted + rows.count;
  sort_with_places(launch, rows.keys, sorted, order, rows.count);
  launch_one(grid_for(work), sorted, order);
}

}  // namespace

void add_by_key(const Launch& launch, const TensorRef& y, const TensorRef& x,
                const KeyedRows& rows) {
  with_sorted(launch, rows, [&](dim3 grid, const int64_t* sorted, const int64_t* order) {
    dispatch(y.dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      const auto kernel = &add_runs_kernel<T>;
      DL_LAUNCH(kernel, grid, kBlock, 0, launch.stream, y.as<T>(), x.as<T>(), rows, sorted, order);
    });
  });
}

void copy_by_key(const Launch& launch, const TensorRef& y, const TensorRef& x,
                 const KeyedRows& rows) {
  with_sorted(launch, rows, [&](dim3 grid, const int64_t* sorted, const int64_t* order) {
    dispatch_bits(size_of(y.dtype), [&](auto tag) {
      using Bits = typename decltype(tag)::type;
      const auto kernel = &copy_last_kernel<Bits>;
      DL_LAUNCH(kernel, grid, kBlock, 0, launch.stream, y.as<Bits>(), x.as<Bits>(), rows, sorted,
                order);
    });
  });
}

}  // namespace dlcore::cuda
