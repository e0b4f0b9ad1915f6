#pragma once

#include <cstdint>
#include <iosfwd>

#include "tensor/dtype.h"

namespace dlcore {

// A Python number: an integer (or bool) keeps an integer tensor's dtype, a floating one makes it
// floating. Kernels of every backend compute with it, hence constexpr.
class Scalar {
 public:
  constexpr Scalar(double value) : floating_(true), f_(value) {}
  constexpr Scalar(float value) : Scalar(static_cast<double>(value)) {}
  constexpr Scalar(int64_t value) : floating_(false), i_(value) {}
  constexpr Scalar(int value) : Scalar(static_cast<int64_t>(value)) {}

  constexpr bool is_floating() const { return floating_; }
  constexpr double as_double() const { return floating_ ? f_ : static_cast<double>(i_); }
  constexpr int64_t as_int64() const { return floating_ ? static_cast<int64_t>(f_) : i_; }
  template <class T>
  constexpr T as() const {
    return floating_ ? static_cast<T>(f_) : static_cast<T>(i_);
  }

 private:
  bool floating_;
  union {
    double f_;
    int64_t i_;
  };
};

std::ostream& operator<<(std::ostream& out, Scalar value);

}  // namespace dlcore
