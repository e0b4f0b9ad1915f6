#pragma once

#include <cstdint>
#include <iosfwd>

#include "base/fixed_vector.h"

namespace dlcore {

inline constexpr int kMaxNdim = 16;
using Dims = FixedVector<int64_t, kMaxNdim>;

std::ostream& operator<<(std::ostream& out, const Dims& dims);  // "[2,3]"

// The number of elements; fails on a negative size or on overflow.
int64_t numel_of(const char* operation, const Dims& shape);
Dims contiguous_strides(const Dims& shape);
bool is_contiguous(const Dims& shape, const Dims& strides);

// NumPy's broadcasting of two shapes; the message names both arguments.
Dims broadcast(const char* operation, const Dims& a, const Dims& b, const char* a_name = "x",
               const char* b_name = "y");

// A dimension counted from the end if negative: -ndim <= dim < ndim (a 0-d tensor counts as having
// one).
int wrap_dim(const char* operation, int64_t dim, int ndim);

}  // namespace dlcore
