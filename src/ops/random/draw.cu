#include <limits>

#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/philox.h"

// Number i of a draw comes from block i of the generator's stream for devices: the numbers are not
// the CPU's, but the same on every device and for every shape of the launch.
namespace dlcore::cuda {
namespace {

template <class Draw, class T>
__global__ void draw_kernel(Draw draw, T* y, int64_t n, CounterStream stream) {
  for (int64_t i = thread_number(); i < n; i += thread_count()) y[i] = draw(Philox(stream, i), i);
}

template <class T, class Draw>
void fill(const Launch& launch, const Draw& draw, const TensorRef& y, Generator& generator) {
  if (y.numel == 0) return;
  const auto kernel = &draw_kernel<Draw, T>;
  DL_LAUNCH(kernel, grid_for(y.numel), kBlock, 0, launch.stream, draw, y.as<T>(), y.numel,
            generator.take(y.numel));
}

template <class T>
struct Uniform {
  T low, width;
  __device__ T operator()(const Philox& random, int64_t) const {
    return std::fma(random.uniform<T>(), width, low);
  }
};

// Box-Muller; 1 - u lies in (0, 1], where the logarithm is finite.
template <class T>
struct Normal {
  T mean, std;
  __device__ T operator()(const Philox& random, int64_t) const {
    const T radius = std::sqrt(T(-2) * std::log(T(1) - random.uniform<T>(0)));
    const T angle = T(6.28318530717958647693) * random.uniform<T>(1);
    return std::fma(radius * std::cos(angle), std, mean);
  }
};

template <class T>
struct Exponential {
  double scale;
  __device__ T operator()(const Philox& random, int64_t) const {
    return static_cast<T>(scale * std::log1p(-random.uniform<double>()));
  }
};

template <class T>
struct Bernoulli {
  double p;
  __device__ T operator()(const Philox& random, int64_t) const {
    return static_cast<T>(random.uniform<double>() < p);
  }
};
template <class T>
struct BernoulliOf {
  const T* p;
  __device__ T operator()(const Philox& random, int64_t i) const {
    return static_cast<T>(random.uniform<T>() < p[i]);
  }
};

template <class T>
struct Integers {
  uint64_t range;
  int64_t base;
  __device__ T operator()(const Philox& random, int64_t) const {
    const uint64_t number = range == 0 ? random.bits(0) : random.below(range);
    return static_cast<T>(static_cast<int64_t>(number + static_cast<uint64_t>(base)));
  }
};

// One past the largest number that random_ without bounds gives: floating dtypes up to 2^24 and
// 2^53, the others all that they hold from 0 on.
template <class T>
uint64_t end_of() {
  if constexpr (std::is_floating_point_v<T>) {
    return (uint64_t{1} << std::numeric_limits<T>::digits) + 1;
  } else {
    return static_cast<uint64_t>(std::numeric_limits<T>::max()) + 1;
  }
}

void normal(const Launch& launch, const TensorRef& y, Generator& generator, double mean,
            double std) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Normal<T>{static_cast<T>(mean), static_cast<T>(std)}, y, generator);
  });
}

}  // namespace

void draw_uniform(const Launch& launch, const TensorRef& y, Generator& generator, double from,
                  double to) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T low = static_cast<T>(from);
    fill<T>(launch, Uniform<T>{low, static_cast<T>(to) - low}, y, generator);
  });
}

void draw_normal(const Launch& launch, const TensorRef& y, Generator& generator, double mean,
                 double std) {
  normal(launch, y, generator, mean, std);
}
// The CPU fills what is not contiguous in another order; here there is one.
void draw_normal_pairs(const Launch& launch, const TensorRef& y, Generator& generator, double mean,
                       double std) {
  normal(launch, y, generator, mean, std);
}

void draw_exponential(const Launch& launch, const TensorRef& y, Generator& generator, double rate) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Exponential<T>{-1.0 / rate}, y, generator);
  });
}

void draw_bernoulli(const Launch& launch, const TensorRef& y, Generator& generator, double p) {
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Bernoulli<T>{p}, y, generator);
  });
}

void draw_bernoulli_of(const Launch& launch, const TensorRef& y, Generator& generator,
                       const TensorRef& p) {
  dispatch_floating(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, BernoulliOf<T>{p.as<T>()}, y, generator);
  });
}

void draw_integers(const Launch& launch, const TensorRef& y, Generator& generator, uint64_t range,
                   int64_t base) {
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Integers<T>{range, base}, y, generator);
  });
}

void draw_any_integers(const Launch& launch, const TensorRef& y, Generator& generator) {
  dispatch(y.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    fill<T>(launch, Integers<T>{end_of<T>(), 0}, y, generator);
  });
}

}  // namespace dlcore::cuda
