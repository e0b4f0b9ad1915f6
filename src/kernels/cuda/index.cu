#include "kernels/cuda/index.h"

#include "kernels/cuda/sort.h"
#include "kernels/cuda/vec.h"

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

}  // namespace

void add_by_key(const Launch& launch, const TensorRef& y, const TensorRef& x,
                const KeyedRows& rows) {
  if (rows.count == 0 || rows.width == 0 || rows.outer == 0) return;
  const Workspace room(launch.device.index, 2 * rows.count * int64_t{sizeof(int64_t)});
  int64_t* const sorted = room.as<int64_t>();
  int64_t* const order = sorted + rows.count;
  sort_with_places(launch, rows.keys, sorted, order, rows.count);
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const auto kernel = &add_runs_kernel<T>;
    DL_LAUNCH(kernel, grid_for(rows.outer * rows.count * rows.width), kBlock, 0, launch.stream,
              y.as<T>(), x.as<T>(), rows, sorted, order);
  });
}

}  // namespace dlcore::cuda
