#include "kernels/cpu/index.h"

#include <algorithm>
#include <cstring>

#include "base/checked.h"
#include "base/thread_pool.h"
#include "kernels/wrapping.h"

namespace dlcore::cpu {
namespace {

constexpr int64_t kWork = 32768;  // bytes or elements worth a piece of their own

template <class T>
T sum_of(T a, T b) {
  if constexpr (std::is_floating_point_v<T>) {
    return a + b;
  } else {
    return (Wrapping<T>(a) + Wrapping<T>(b)).raw;
  }
}

// Where each row of `index` along its last dimension begins in x: all coordinates but that of `dim`
// count, and that of the last dimension, which `step` is for.
struct Rows {
  Rows(const TensorRef& x, const TensorRef& index, int dim_)
      : x_ref(x), index_ref(index), dim(dim_), last(index.ndim - 1) {
    length = index.ndim == 0 ? 1 : index.shape[last];
    count = length == 0 ? 0 : index.numel / length;
    step = x.ndim == 0 || dim == last ? 0 : x.strides[last];
    dim_stride = x.ndim == 0 ? 0 : x.strides[dim];
  }

  int64_t begin(int64_t row) const {
    int64_t offset = 0;
    for (int i = last - 1; i >= 0; --i) {
      if (i != dim) offset += row % index_ref.shape[i] * x_ref.strides[i];
      row /= index_ref.shape[i];
    }
    return offset;
  }

  const TensorRef& x_ref;
  const TensorRef& index_ref;
  int dim;
  int last;
  int64_t length, count, step, dim_stride;
};

template <class T>
void gather(const TensorRef& y, const TensorRef& x, const TensorRef& index, int dim) {
  const Rows rows(x, index, dim);
  const auto body = [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) {
      const T* from = x.as<T>() + rows.begin(r);
      const int64_t* places = index.as<int64_t>() + r * rows.length;
      T* to = y.as<T>() + r * rows.length;
      for (int64_t i = 0; i < rows.length; ++i) {
        to[i] = from[places[i] * rows.dim_stride + i * rows.step];
      }
    }
  };
  parallel_range(rows.count, std::max<int64_t>(1, kWork / std::max<int64_t>(1, rows.length)), body);
}

// x's own strides, for the source of a scatter.
int64_t offset_in(const TensorRef& x, const TensorRef& index, int64_t row) {
  int64_t offset = 0;
  for (int i = index.ndim - 2; i >= 0; --i) {
    offset += row % index.shape[i] * x.strides[i];
    row /= index.shape[i];
  }
  return offset;
}

template <class T>
void scatter(const TensorRef& y, const TensorRef& x, const TensorRef& index, int dim) {
  const Rows rows(y, index, dim);
  const int64_t x_step = x.ndim == 0 ? 0 : x.strides[rows.last];
  for (int64_t r = 0; r < rows.count; ++r) {
    T* to = y.as<T>() + rows.begin(r);
    const int64_t* places = index.as<int64_t>() + r * rows.length;
    const T* from = x.as<T>() + offset_in(x, index, r);
    for (int64_t i = 0; i < rows.length; ++i) {
      T& sum = to[places[i] * rows.dim_stride + i * rows.step];
      sum = sum_of(sum, from[i * x_step]);
    }
  }
}

// Puts `width` neighbours from column `first` on of each row into y: to = merge(to, from).
template <class T, class Merge>
void put_columns(T* y, const T* x, const int64_t* index, int64_t k, int64_t inner, int64_t first,
                 int64_t width, Merge merge) {
  for (int64_t i = 0; i < k; ++i) {
    T* to = y + index[i] * inner + first;
    const T* from = x + i * inner + first;
    for (int64_t j = 0; j < width; ++j) to[j] = merge(to[j], from[j]);
  }
}

template <class T, class Merge>
void put(const TensorRef& y, const TensorRef& x, const TensorRef& index, Merge merge) {
  constexpr int64_t kTile = 1024;
  const int64_t outer = y.shape[0], n = y.shape[1], inner = y.shape[2], k = x.shape[1];
  const int64_t tiles = ceil_div(inner, kTile);
  const int64_t tile_work = std::max<int64_t>(1, k * std::min(inner, kTile));
  parallel_range(
      outer * tiles, std::max<int64_t>(1, kWork / tile_work), [&](int64_t begin, int64_t end) {
        for (int64_t t = begin; t < end; ++t) {
          const int64_t o = t / tiles, first = t % tiles * kTile;
          put_columns(y.as<T>() + o * n * inner, x.as<T>() + o * k * inner, index.as<int64_t>(), k,
                      inner, first, std::min(kTile, inner - first), merge);
        }
      });
}

}  // namespace

void select_rows(const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  const int64_t n = x.shape[1], k = y.shape[1], bytes = x.shape[2] * size_of(x.dtype);
  const int64_t* places = index.as<int64_t>();
  const auto body = [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) {
      const int64_t from = r / k * n + places[r % k];
      std::memcpy(y.as<char>() + r * bytes, x.as<char>() + from * bytes,
                  static_cast<size_t>(bytes));
    }
  };
  if (y.numel == 0) return;
  parallel_range(y.shape[0] * k, std::max<int64_t>(1, kWork / bytes), body);
}

void add_rows(const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  if (x.numel == 0) return;
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    put<T>(y, x, index, [](T sum, T added) { return sum_of(sum, added); });
  });
}

void copy_rows(const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  if (x.numel == 0) return;
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    put<T>(y, x, index, [](T, T now) { return now; });
  });
}

void gather_elements(const TensorRef& y, const TensorRef& x, const TensorRef& index, int dim) {
  switch (size_of(y.dtype)) {
    case 1:
      return gather<uint8_t>(y, x, index, dim);
    case 4:
      return gather<uint32_t>(y, x, index, dim);
    default:
      return gather<uint64_t>(y, x, index, dim);
  }
}

void scatter_elements(const TensorRef& y, const TensorRef& x, const TensorRef& index, int dim) {
  dispatch(y.dtype, [&](auto tag) { scatter<typename decltype(tag)::type>(y, x, index, dim); });
}

}  // namespace dlcore::cpu
