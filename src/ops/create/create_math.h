#pragma once

#include <cstdint>
#include <type_traits>

#include "kernels/macros.h"
#include "tensor/scalar.h"

// Element i of a ramp. Plain numbers: the same on every backend.
namespace dlcore {

// start + i step, computed in double, or exactly in i64 for integers, and rounded once.
template <class T>
struct Arange {
  using Wide = std::conditional_t<std::is_floating_point_v<T>, double, int64_t>;
  Wide start, step;

  Arange(Scalar start_, Scalar step_) : start(start_.as<Wide>()), step(step_.as<Wide>()) {}
  DL_BOTH T operator()(int64_t i) const {
    return static_cast<T>(start + static_cast<Wide>(i) * step);
  }
};

// n numbers from both ends to the middle, as PyTorch does, so that the last one is `end` itself.
template <class T>
struct Linspace {
  using Step = std::conditional_t<std::is_floating_point_v<T>, T, double>;
  int64_t n;
  Step first, last, step;

  Linspace(int64_t n_, Scalar start, Scalar end)
      : n(n_),
        first(static_cast<Step>(start.as<T>())),
        last(static_cast<Step>(end.as<T>())),
        step(n > 1 ? (last - first) / static_cast<Step>(n - 1) : Step(0)) {}
  DL_BOTH T operator()(int64_t i) const {
    return static_cast<T>(i < n / 2 || n == 1 ? first + step * static_cast<Step>(i)
                                              : last - step * static_cast<Step>(n - 1 - i));
  }
};

}  // namespace dlcore
