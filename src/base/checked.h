#pragma once

#include <cstdint>

#include "base/error.h"

namespace dlcore {

// Size arithmetic that fails instead of wrapping. `what` names the quantity in the message.
inline int64_t checked_mul(int64_t a, int64_t b, const char* what) {
  int64_t product;
  DL_CHECK(!__builtin_mul_overflow(a, b, &product), Code::kLimit, what, ": ", a, " * ", b,
           " exceeds the range of 64-bit sizes");
  return product;
}

inline int64_t checked_add(int64_t a, int64_t b, const char* what) {
  int64_t sum;
  DL_CHECK(!__builtin_add_overflow(a, b, &sum), Code::kLimit, what, ": ", a, " + ", b,
           " exceeds the range of 64-bit sizes");
  return sum;
}

inline int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }

}  // namespace dlcore
