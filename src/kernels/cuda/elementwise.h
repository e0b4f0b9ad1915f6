#pragma once

// The elementwise machine: y[i] = f(x0[i], x1[i], ...) over a result of any strides and inputs that
// broadcast to it. An input may be the result itself; otherwise they do not overlap.

#include <cstring>
#include <utility>

#include "kernels/cuda/launch.h"
#include "kernels/cuda/vec.h"
#include "kernels/nest.h"

namespace dlcore::cuda {

// Elements that a thread loads at once.
inline constexpr int kPack = 4;
template <class T>
struct alignas(kPack * sizeof(T)) Pack {
  T item[kPack];
};

// ---- Operands without gaps ----

// An input whose elements lie side by side, or one that is a single element: in memory, or where
// `data` is null, the number itself.
template <class X>
struct DenseInput {
  const X* data;
  X value;
  bool single;

  __device__ X at(int64_t i) const { return data ? data[single ? 0 : i] : value; }
  __device__ Pack<X> pack(int64_t p) const {
    if (data && !single) return reinterpret_cast<const Pack<X>*>(data)[p];
    Pack<X> all;
    for (X& item : all.item) item = at(0);
    return all;
  }
};

template <class Y, class F, class... X>
__device__ Pack<Y> map_pack(const F& f, const Pack<X>&... x) {
  Pack<Y> y;
  for (int k = 0; k < kPack; ++k) y.item[k] = f(x.item[k]...);
  return y;
}
// Every array begins where a pack may.
template <class F, class Y, class... X>
__global__ void packed_kernel(F f, Y* y, int64_t n, DenseInput<X>... x) {
  const int64_t packs = n / kPack;
  for (int64_t p = thread_number(); p < packs; p += thread_count()) {
    reinterpret_cast<Pack<Y>*>(y)[p] = map_pack<Y>(f, x.pack(p)...);
  }
  const int64_t i = packs * kPack + thread_number();
  if (i < n) y[i] = f(x.at(i)...);
}

// ---- Any strides ----

// Where element i of a nest lies in each operand.
template <int kCount>
struct NestShape {
  int ndim;
  int64_t shape[kMaxNdim];
  int64_t strides[kCount][kMaxNdim];

  explicit NestShape(const kernels::Nest& nest) : ndim(nest.ndim) {
    for (int dim = 0; dim < ndim; ++dim) {
      shape[dim] = nest.shape[dim];
      for (int k = 0; k < kCount; ++k) strides[k][dim] = nest.strides[k][dim];
    }
  }

  // Division of 32 bits is several times as fast as that of 64.
  __device__ void find(int64_t i, int64_t (&offset)[kCount]) const {
    if (i <= UINT32_MAX) return find_as(static_cast<uint32_t>(i), offset);
    find_as(static_cast<uint64_t>(i), offset);
  }

 private:
  template <class Index>
  __device__ void find_as(Index i, int64_t (&offset)[kCount]) const {
    for (int64_t& o : offset) o = 0;
    for (int dim = 0; dim < ndim; ++dim) {
      const auto size = static_cast<Index>(shape[dim]);
      const Index rest = i / size;
      for (int k = 0; k < kCount; ++k) {
        offset[k] += static_cast<int64_t>(i - rest * size) * strides[k][dim];
      }
      i = rest;
    }
  }
};

template <class X>
struct StridedInput {
  const char* data;  // null: `value` is meant
  X value;
  __device__ X at(int64_t offset) const {
    return data ? *reinterpret_cast<const X*>(data + offset) : value;
  }
};

template <class F, class Y, class... X, size_t... k>
__device__ void map_strided(const F& f, char* y, int64_t i, const NestShape<1 + sizeof...(X)>& nest,
                            std::index_sequence<k...>, const StridedInput<X>&... x) {
  int64_t offset[1 + sizeof...(X)];
  nest.find(i, offset);
  *reinterpret_cast<Y*>(y + offset[0]) = f(x.at(offset[1 + k])...);
}
template <class F, class Y, class... X>
__global__ void strided_kernel(F f, char* y, int64_t n, NestShape<1 + sizeof...(X)> nest,
                               StridedInput<X>... x) {
  for (int64_t i = thread_number(); i < n; i += thread_count()) {
    map_strided<F, Y>(f, y, i, nest, std::index_sequence_for<X...>(), x...);
  }
}

// ---- On the host ----

// The number behind a TensorRef whose memory is the host's.
template <class X>
X immediate_value(const TensorRef& x) {
  X value{};
  if (x.immediate) std::memcpy(&value, x.data, sizeof(X));
  return value;
}

// A single element, or n of them without gaps from where a pack may begin.
template <class T>
bool is_packable(const TensorRef& x, int64_t n) {
  if (x.numel == 1) return true;
  return x.numel == n && kernels::is_row_major(x) &&
         reinterpret_cast<uintptr_t>(x.data) % sizeof(Pack<T>) == 0;
}

template <class X>
DenseInput<X> dense_input(const TensorRef& x) {
  return {x.immediate ? nullptr : x.as<X>(), immediate_value<X>(x), x.numel == 1};
}
template <class X>
StridedInput<X> strided_input(const TensorRef& x) {
  return {x.immediate ? nullptr : x.as<char>(), immediate_value<X>(x)};
}

// y[i] = f(x0[i], x1[i], ...) on numbers of given types.
template <class Y, class... X, class F, class... Refs>
void map_typed(const Launch& launch, const F& f, const TensorRef& y, const Refs&... x) {
  const int64_t n = y.numel;
  if (n == 0) return;
  if (is_packable<Y>(y, n) && (is_packable<X>(x, n) && ...)) {
    const auto kernel = &packed_kernel<F, Y, X...>;
    DL_LAUNCH(kernel, grid_for(n, kPack), kBlock, 0, launch.stream, f, y.as<Y>(), n,
              dense_input<X>(x)...);
  } else {
    const TensorRef* const operands[] = {&y, &x...};
    const auto kernel = &strided_kernel<F, Y, X...>;
    DL_LAUNCH(kernel, grid_for(n), kBlock, 0, launch.stream, f, y.as<char>(), n,
              NestShape<1 + sizeof...(X)>(kernels::Nest(operands, 1 + sizeof...(X))),
              strided_input<X>(x)...);
  }
}

// Calls f with the type that has the bits of an element of `size` bytes.
template <class F>
void dispatch_bits(int64_t size, F&& f) {
  if (size == 8) return f(TypeTag<uint64_t>{});
  if (size == 4) return f(TypeTag<uint32_t>{});
  f(TypeTag<uint8_t>{});
}

// All operands of y's dtype.
template <class T, class F, class... Refs>
void map_one_type(const Launch& launch, const F& f, const TensorRef& y, const Refs&... x) {
  map_typed<T, std::conditional_t<true, T, Refs>...>(launch, OnNumbers<F>{f}, y, x...);
}
template <class F, class... Refs>
void map_floating(const Launch& launch, const F& f, const TensorRef& y, const Refs&... x) {
  dispatch_floating(
      y.dtype, [&](auto tag) { map_one_type<typename decltype(tag)::type>(launch, f, y, x...); });
}
// Every dtype.
template <class F, class... Refs>
void map_any(const Launch& launch, const F& f, const TensorRef& y, const Refs&... x) {
  dispatch(y.dtype,
           [&](auto tag) { map_one_type<typename decltype(tag)::type>(launch, f, y, x...); });
}

}  // namespace dlcore::cuda

// Kernels of one, two and three tensors: `map` is map_any, map_floating or one of the room's.
#define DL_UNARY_KERNEL(name, map, Functor)                                 \
  namespace dlcore::cuda {                                                  \
  void name(const Launch& launch, const TensorRef& y, const TensorRef& x) { \
    map(launch, Functor{}, y, x);                                           \
  }                                                                         \
  }
#define DL_BINARY_KERNEL(name, map, Functor)                                                    \
  namespace dlcore::cuda {                                                                      \
  void name(const Launch& launch, const TensorRef& z, const TensorRef& x, const TensorRef& y) { \
    map(launch, Functor{}, z, x, y);                                                            \
  }                                                                                             \
  }
#define DL_TERNARY_KERNEL(name, map, Functor)                                                 \
  namespace dlcore::cuda {                                                                    \
  void name(const Launch& launch, const TensorRef& w, const TensorRef& x, const TensorRef& y, \
            const TensorRef& z) {                                                             \
    map(launch, Functor{}, w, x, y, z);                                                       \
  }                                                                                           \
  }
