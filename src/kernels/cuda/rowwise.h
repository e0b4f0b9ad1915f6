#pragma once

// The rowwise machine: [outer, n, inner] arrays, contiguous, with a formula for each row of n. A
// row is walked by a group of kWidth threads, each taking every kWidth-th element. The formulas are
// those of the CPU's machine (kernels/cpu/rowwise-inl.h), written for any walk.

#include "kernels/cuda/launch.h"
#include "kernels/cuda/vec.h"
#include "kernels/rowwise_math.h"

namespace dlcore::cuda {

inline constexpr int kWarp = 32;

// What the threads of a group tell each other: within a warp by shuffles, in a block through shared
// memory. All threads of the block take part, those without a row too.
template <class T, int kWidth>
struct Group {
  static constexpr bool kInWarp = kWidth <= kWarp;
  static constexpr unsigned kAll = 0xffffffffu;

  // v joined with those of the others, in an order that kWidth alone decides.
  template <class F>
  static __device__ T join(T v, F f) {
    if constexpr (kInWarp) {
      for (int half = kWidth / 2; half > 0; half /= 2) {
        v = f(v, __shfl_xor_sync(kAll, v, half, kWarp));
      }
      return v;
    } else {
      __shared__ T parts[kWidth];
      const int thread = static_cast<int>(threadIdx.x);
      __syncthreads();  // the last join's result has been read
      parts[thread] = v;
      for (int half = kWidth / 2; half > 0; half /= 2) {
        __syncthreads();
        if (thread < half) parts[thread] = f(parts[thread], parts[thread + half]);
      }
      __syncthreads();
      return parts[0];
    }
  }
  // The first thread's v.
  static __device__ T first(T v) {
    if constexpr (kInWarp) {
      return __shfl_sync(kAll, v, 0, kWidth);
    } else {
      __shared__ T value;
      __syncthreads();
      if (threadIdx.x == 0) value = v;
      __syncthreads();
      return value;
    }
  }
  static __device__ void settle() {
    if constexpr (kInWarp) {
      __syncwarp();
    } else {
      __syncthreads();
    }
  }
};

template <class T, int kWidth>
struct GroupWalk {
  using V = Vec<T>;
  int64_t n, inner;
  int lane;
  bool has_row;  // else the row belongs to another group: it is read, and nothing is stored

  DL_BOTH int64_t steps() const { return (n + kWidth - 1) / kWidth; }
  __device__ V load(const T* x, int64_t step, T padding) const {
    const int64_t i = step * kWidth + lane;
    return V(i < n ? x[i * inner] : padding);
  }
  __device__ void store(T* y, int64_t step, V v) const {
    const int64_t i = step * kWidth + lane;
    if (has_row && i < n) y[i * inner] = v.raw;
  }
  static __device__ V sum(V v) {
    return V(Group<T, kWidth>::join(v.raw, [](T a, T b) { return a + b; }));
  }
  static __device__ V max(V v) {
    return V(Group<T, kWidth>::join(v.raw, [](T a, T b) { return cuda::max(V(a), V(b)).raw; }));
  }
  // The factors of positions in a row (null: 1), which are 0 where the row is over.
  __device__ V factor(const T* factors, int64_t step) const {
    const int64_t i = step * kWidth + lane;
    return V(i < n ? (factors ? factors[i] : T(1)) : T(0));
  }
  // What is done once for a row is the first thread's work.
  __device__ int64_t rows() const { return has_row && lane == 0 ? 1 : 0; }
  __device__ int64_t place(int64_t, int64_t i) const { return i * inner; }
  __device__ V row_value(const T* values) const { return V(Group<T, kWidth>::first(*values)); }
  __device__ void store_row_value(T* values, V v) const {
    if (rows()) *values = v.raw;
  }
  __device__ void settle() const { Group<T, kWidth>::settle(); }
};

// body(walk, offset, row): offset is where the row begins in the array, row its number.
template <class T, int kWidth, class Body>
__global__ void rows_kernel(Body body, int64_t rows, int64_t n, int64_t inner) {
  const int64_t group = thread_number() / kWidth;
  const int64_t row = group < rows ? group : rows - 1;
  const GroupWalk<T, kWidth> walk{n, inner, static_cast<int>(threadIdx.x) % kWidth, group < rows};
  body(walk, row / inner * n * inner + row % inner, row);
}

template <class T, int kWidth, class Body>
void launch_rows(const Launch& launch, const Body& body, int64_t rows, int64_t n, int64_t inner) {
  const auto kernel = &rows_kernel<T, kWidth, Body>;
  const auto blocks = static_cast<unsigned>(ceil_div(rows, int64_t{kBlock / kWidth}));
  DL_LAUNCH(kernel, blocks, kBlock, 0, launch.stream, body, rows, n, inner);
}

// Runs body for all rows of an array of x's shape. Columns are walked by a thread each, side by
// side with their neighbours.
template <class T, class Body>
void for_each_row(const Launch& launch, const TensorRef& x, const Body& body) {
  const int64_t rows = x.shape[0] * x.shape[2], n = x.shape[1], inner = x.shape[2];
  if (rows == 0) return;
  if (inner > 1) return launch_rows<T, 1>(launch, body, rows, n, inner);
  if (n <= 64) return launch_rows<T, 8>(launch, body, rows, n, inner);
  if (n <= 2048) return launch_rows<T, kWarp>(launch, body, rows, n, inner);
  launch_rows<T, kBlock>(launch, body, rows, n, inner);
}

// y[row] = f(x0[row], x1[row], ...): f(walk, y, x...), each at the beginning of the row.
template <class T, class F>
struct MapRow {
  F f;
  T* y;
  const T* x;
  template <class Walk>
  __device__ void operator()(const Walk& walk, int64_t at, int64_t) const {
    f(walk, y + at, x + at);
  }
};
template <class T, class F>
struct MapTwoRows {
  F f;
  T* z;
  const T* x;
  const T* y;
  template <class Walk>
  __device__ void operator()(const Walk& walk, int64_t at, int64_t) const {
    f(walk, z + at, x + at, y + at);
  }
};
template <class F>
void map_rows(const Launch& launch, const F& f, const TensorRef& y, const TensorRef& x) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    for_each_row<T>(launch, y, MapRow<T, F>{f, y.as<T>(), x.as<T>()});
  });
}
template <class F>
void map_rows(const Launch& launch, const F& f, const TensorRef& z, const TensorRef& x,
              const TensorRef& y) {
  dispatch_floating(z.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    for_each_row<T>(launch, z, MapTwoRows<T, F>{f, z.as<T>(), x.as<T>(), y.as<T>()});
  });
}

}  // namespace dlcore::cuda
