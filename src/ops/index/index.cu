#include "kernels/cuda/index.h"

#include <optional>

#include "device/cuda/workspace.h"
#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/find.h"
#include "kernels/cuda/sort.h"

namespace dlcore::cuda {
namespace {

// y[o][i][:] = x[o][index[i]][:]; x: [outer, n, inner], y: [outer, k, inner].
template <class T>
__global__ void select_kernel(T* y, const T* x, const int64_t* index, int64_t numel, int64_t n,
                              int64_t k, int64_t inner) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) {
    const int64_t row = i / inner, column = i % inner;
    y[i] = x[(row / k * n + index[row % k]) * inner + column];
  }
}

// Of the elements of an index: where each lies in a tensor that it addresses along `dim`, and where
// in one that has the index's own coordinates.
struct Coordinates {
  int ndim, dim;
  int64_t shape[kMaxNdim];    // of the index
  int64_t strides[kMaxNdim];  // of the tensor

  Coordinates(const TensorRef& index, const TensorRef& x, int dim_) : ndim(index.ndim), dim(dim_) {
    for (int i = 0; i < ndim; ++i) {
      shape[i] = index.shape[i];
      strides[i] = x.strides[i];
    }
  }
  __device__ int64_t addressed(int64_t i, int64_t place) const { return find(i, true, place); }
  __device__ int64_t own(int64_t i) const { return find(i, false, 0); }

 private:
  __device__ int64_t find(int64_t i, bool is_addressed, int64_t place) const {
    int64_t offset = 0;
    for (int at = ndim - 1; at >= 0; --at) {
      const int64_t coordinate = is_addressed && at == dim ? place : i % shape[at];
      offset += coordinate * strides[at];
      i /= shape[at];
    }
    return offset;
  }
};

template <class T>
__global__ void gather_kernel(T* y, const T* x, const int64_t* index, int64_t numel,
                              Coordinates at) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) {
    y[i] = x[at.addressed(i, index[i])];
  }
}

// The places of a scatter in y, and its numbers side by side.
template <class T>
__global__ void scatter_keys_kernel(int64_t* keys, T* values, const T* x, const int64_t* index,
                                    int64_t numel, Coordinates in_y, Coordinates in_x) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) {
    keys[i] = in_y.addressed(i, index[i]);
    values[i] = x[in_x.own(i)];
  }
}

template <class T>
void scatter(const Launch& launch, const TensorRef& y, const TensorRef& x, const TensorRef& index,
             int dim) {
  const int64_t n = index.numel;
  const Workspace keys(launch.device.index, n * int64_t{sizeof(int64_t)});
  const Workspace values(launch.device.index, n * int64_t{sizeof(T)});
  const auto kernel = &scatter_keys_kernel<T>;
  DL_LAUNCH(kernel, grid_for(n), kBlock, 0, launch.stream, keys.as<int64_t>(), values.as<T>(),
            x.as<T>(), index.as<int64_t>(), n, Coordinates(index, y, dim),
            Coordinates(index, x, dim));
  TensorRef side_by_side = x;
  side_by_side.data = values.as<T>();
  add_by_key(launch, y, side_by_side, {keys.as<int64_t>(), n, 1, 1, 0, 0});
}

// x's slices, which go to the places of y that the index names.
KeyedRows slices_of(const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  const int64_t outer = y.shape[0], n = y.shape[1], inner = y.shape[2], k = x.shape[1];
  return {index.as<int64_t>(), k, inner, outer, n * inner, k * inner};
}

// Whether an index is outside; where it is, the safe copy gets 0.
struct Outside {
  int64_t* safe;
  int64_t size, ignored;
  bool ignores;

  __device__ bool operator()(int64_t i, int64_t index) const {
    const bool inside = static_cast<uint64_t>(index) < static_cast<uint64_t>(size);
    const bool is_bad = !inside && !(ignores && index == ignored);
    safe[i] = is_bad ? 0 : index;
    return is_bad;
  }
};

}  // namespace

void find_outside(const Launch& launch, int64_t* finding, const TensorRef& safe,
                  const TensorRef& index, int64_t size, std::optional<int64_t> ignored) {
  find_first(launch, finding, index.as<int64_t>(), index.numel,
             Outside{safe.as<int64_t>(), size, ignored.value_or(0), ignored.has_value()});
}

void index_select(const Launch& launch, const TensorRef& y, const TensorRef& x,
                  const TensorRef& index) {
  if (y.numel == 0) return;
  dispatch_bits(size_of(y.dtype), [&](auto tag) {
    using Bits = typename decltype(tag)::type;
    const auto kernel = &select_kernel<Bits>;
    DL_LAUNCH(kernel, grid_for(y.numel), kBlock, 0, launch.stream, y.as<Bits>(), x.as<Bits>(),
              index.as<int64_t>(), y.numel, x.shape[1], y.shape[1], y.shape[2]);
  });
}

void index_add(const Launch& launch, const TensorRef& y, const TensorRef& x,
               const TensorRef& index) {
  add_by_key(launch, y, x, slices_of(y, x, index));
}

void index_copy(const Launch& launch, const TensorRef& y, const TensorRef& x,
                const TensorRef& index) {
  copy_by_key(launch, y, x, slices_of(y, x, index));
}

// A stable sort of the elements brings the places of the true ones to the front.
void true_positions(const Launch& launch, const TensorRef& y, const TensorRef& x) {
  if (y.numel == 0) return;
  const Workspace room(launch.device.index, x.numel * int64_t{sizeof(int64_t) + 1});
  auto* const order = room.as<int64_t>();
  auto* const sorted = reinterpret_cast<uint8_t*>(order + x.numel);
  sort_with_places(launch, x.as<uint8_t>(), sorted, order, x.numel, Order::kDescending);
  DL_CUDA_CHECK(cudaMemcpyAsync(y.data, order, static_cast<size_t>(y.numel) * sizeof(int64_t),
                                cudaMemcpyDeviceToDevice,
                                static_cast<cudaStream_t>(launch.stream)));
}

void gather(const Launch& launch, const TensorRef& y, const TensorRef& x, const TensorRef& index,
            int dim) {
  if (index.numel == 0) return;
  dispatch_bits(size_of(y.dtype), [&](auto tag) {
    using Bits = typename decltype(tag)::type;
    const auto kernel = &gather_kernel<Bits>;
    DL_LAUNCH(kernel, grid_for(index.numel), kBlock, 0, launch.stream, y.as<Bits>(), x.as<Bits>(),
              index.as<int64_t>(), index.numel, Coordinates(index, x, dim));
  });
}

void scatter_add(const Launch& launch, const TensorRef& y, const TensorRef& x,
                 const TensorRef& index, int dim) {
  if (index.numel == 0) return;
  dispatch(y.dtype,
           [&](auto tag) { scatter<typename decltype(tag)::type>(launch, y, x, index, dim); });
}

}  // namespace dlcore::cuda
