#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "ops/random/random.h"

// The order and the number of draws are PyTorch's, and so is the rounding: where it was compiled to
// fused multiplications, std::fma stands.
namespace dlcore::cpu {
namespace {

template <class T>
T uniform(Generator& generator);
template <>
double uniform<double>(Generator& generator) {
  return generator.uniform();
}
template <>
float uniform<float>(Generator& generator) {
  return static_cast<float>(generator.random() & 0xffffff) * 0x1p-24f;
}

template <class T, class F>
void fill(const TensorRef& y, F draw) {
  T* data = y.as<T>();
  for (int64_t i = 0; i < y.numel; ++i) data[i] = static_cast<T>(draw());
}

// Ranges from here on take 64 bits: the remainder of 32 would favour small numbers noticeably.
constexpr uint64_t kWideRange = uint64_t{1} << 28;

template <class T>
void any_integers(const TensorRef& y, Generator& generator) {
  if constexpr (std::is_same_v<T, bool>) {
    fill<T>(y, [&] { return generator.random() & 1; });
  } else if constexpr (std::is_floating_point_v<T>) {
    constexpr uint64_t kEnd = (uint64_t{1} << std::numeric_limits<T>::digits) + 1;
    fill<T>(y, [&] { return (sizeof(T) == 8 ? generator.random64() : generator.random()) % kEnd; });
  } else {
    constexpr uint64_t kMask = std::numeric_limits<T>::max();
    fill<T>(y,
            [&] { return (sizeof(T) == 8 ? generator.random64() : generator.random()) & kMask; });
  }
}

// x becomes the cumulative distribution, its last element 1.
template <class T>
void accumulate(T* x, int64_t k) {
  std::partial_sum(x, x + k, x);
  const T sum = x[k - 1];
  for (int64_t i = 0; i < k; ++i) x[i] /= sum;
  x[k - 1] = 1;
}

template <class T>
void multinomial(const TensorRef& index, Generator& generator, const TensorRef& x) {
  const int64_t m = index.shape[0], n = index.shape[1], k = x.shape[1];
  for (int64_t row = 0; row < m; ++row) {
    T* bounds = x.as<T>() + row * k;
    accumulate(bounds, k);
    for (int64_t i = 0; i < n; ++i) {
      const double u = generator.uniform();
      const T* at = std::lower_bound(bounds, bounds + k, u,
                                     [](T bound, double value) { return bound < value; });
      index.as<int64_t>()[row * n + i] = std::min<int64_t>(at - bounds, k - 1);
    }
  }
}

template <class T>
void top(const TensorRef& index, const TensorRef& x, int64_t* order) {
  const int64_t n = index.shape[1], k = x.shape[1];
  for (int64_t row = 0; row < index.shape[0]; ++row) {
    const T* values = x.as<T>() + row * k;
    const auto before = [values](int64_t a, int64_t b) {
      return values[a] > values[b] || (values[a] == values[b] && a < b);
    };
    std::iota(order, order + k, int64_t{0});
    std::partial_sort(order, order + n, order + k, before);
    std::copy_n(order, n, index.as<int64_t>() + row * n);
  }
}

}  // namespace

void draw_uniform(const Launch&, const TensorRef& y, Generator& generator, double from, double to) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T low = static_cast<T>(from), width = static_cast<T>(to) - low;
    if (low == 0 && width == 1) return fill<T>(y, [&] { return uniform<T>(generator); });
    fill<T>(y, [&] { return std::fma(uniform<T>(generator), width, low); });
  });
}

void draw_normal_pairs(const Launch&, const TensorRef& y, Generator& generator, double mean,
                       double std) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(y, [&] { return std::fma(generator.normal(), std, mean); });
  });
}

void draw_exponential(const Launch&, const TensorRef& y, Generator& generator, double rate) {
  dispatch_floating(y.dtype, [&](auto tag) {
    const double scale = -1.0 / rate;
    fill<typename decltype(tag)::type>(y, [&] { return scale * std::log1p(-generator.uniform()); });
  });
}

void draw_bernoulli(const Launch&, const TensorRef& y, Generator& generator, double p) {
  dispatch(y.dtype, [&](auto tag) {
    fill<typename decltype(tag)::type>(y, [&] { return generator.uniform() < p; });
  });
}

void draw_bernoulli_of(const Launch&, const TensorRef& y, Generator& generator,
                       const TensorRef& p) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* probability = p.as<T>();
    fill<T>(y, [&] { return uniform<T>(generator) < *probability++; });
  });
}

void draw_integers(const Launch&, const TensorRef& y, Generator& generator, uint64_t range,
                   int64_t base) {
  dispatch(y.dtype, [&](auto tag) {
    fill<typename decltype(tag)::type>(y, [&] {
      const uint64_t bits = range >= kWideRange ? generator.random64() : generator.random();
      return static_cast<int64_t>(bits % range + static_cast<uint64_t>(base));
    });
  });
}

void draw_any_integers(const Launch&, const TensorRef& y, Generator& generator) {
  dispatch(y.dtype, [&](auto tag) { any_integers<typename decltype(tag)::type>(y, generator); });
}

void draw_permutation(const Launch&, const TensorRef& y, Generator& generator) {
  // Where n comes near 2^32 the remainder of 32 bits would not be uniform.
  const bool wide = y.numel >= std::numeric_limits<uint32_t>::max() / 20;
  int64_t* order = y.as<int64_t>();
  std::iota(order, order + y.numel, int64_t{0});
  for (int64_t i = 0; i + 1 < y.numel; ++i) {
    const uint64_t bits = wide ? generator.random64() : generator.random();
    std::swap(order[i], order[i + static_cast<int64_t>(bits % static_cast<uint64_t>(y.numel - i))]);
  }
}

void draw_multinomial(const Launch&, const TensorRef& index, Generator& generator,
                      const TensorRef& x) {
  dispatch_floating(
      x.dtype, [&](auto tag) { multinomial<typename decltype(tag)::type>(index, generator, x); });
}

void top_indices(const Launch&, const TensorRef& index, const TensorRef& x,
                 const TensorRef& scratch) {
  dispatch_floating(x.dtype, [&](auto tag) {
    top<typename decltype(tag)::type>(index, x, scratch.as<int64_t>());
  });
}

}  // namespace dlcore::cpu
