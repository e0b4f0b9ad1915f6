#include "ops/common/promotion.h"

#include <cmath>
#include <limits>
#include <optional>

namespace dlcore::ops {
namespace {

// The dtype of a group of operands, if there are any.
using Group = std::optional<DType>;

Group join(Group a, DType b) { return a ? promote(*a, b) : b; }

// What the earlier group becomes in the presence of a later one.
Group combine(Group earlier, Group later) {
  if (!earlier || !later) return earlier ? earlier : later;
  if (is_floating(*earlier)) return earlier;
  if (is_bool(*earlier) || is_floating(*later)) return promote(*earlier, *later);
  return earlier;
}

struct Groups {
  Group tensors, zero_dim, numbers;
  void add(const Tensor& x) {
    Group& group = x.ndim() > 0 ? tensors : zero_dim;
    group = join(group, x.dtype());
  }
  void add(Scalar x) { numbers = join(numbers, dtype_for(x)); }
  DType result() const { return *combine(tensors, combine(zero_dim, numbers)); }
};

template <class X, class Y>
DType result_of(const X& x, const Y& y) {
  Groups groups;
  groups.add(x);
  groups.add(y);
  return groups.result();
}

// PyTorch lets a negative number wrap around in an unsigned dtype.
template <class T>
bool fits_in(Scalar value) {
  constexpr auto highest = std::numeric_limits<T>::max();
  constexpr auto lowest =
      std::is_signed_v<T> ? std::numeric_limits<T>::lowest() : -static_cast<int64_t>(highest);
  if (!value.is_floating()) return value.as_int64() >= lowest && value.as_int64() <= highest;
  // 2^63 itself is the first double past i64.
  const double limit = sizeof(T) == 8 ? 9223372036854775808.0 : static_cast<double>(highest) + 1;
  return value.as_double() > static_cast<double>(lowest) - 1 && value.as_double() < limit;
}

}  // namespace

DType result_type(const Tensor& x, const Tensor& y) {
  if (x.dtype() == y.dtype()) return x.dtype();
  return result_of(x, y);
}
DType result_type(const Tensor& x, Scalar y) { return result_of(x, y); }
DType result_type(Scalar x, Scalar y) { return result_of(x, y); }

DType dtype_for(Scalar value) { return value.is_floating() ? default_dtype() : DType::kI64; }

DType floating_type(DType dtype) { return is_floating(dtype) ? dtype : default_dtype(); }

void check_can_cast(const char* operation, DType from, DType to) {
  const bool loses_fraction = is_floating(from) && !is_floating(to);
  const bool loses_number = !is_bool(from) && is_bool(to);
  DL_CHECK(!loses_fraction && !loses_number, Code::kDtype, operation, ": the result is ", from,
           " and cannot be written into x, which is ", to);
}

bool fits(Scalar value, DType dtype) {
  switch (dtype) {
    case DType::kI64:
      return fits_in<int64_t>(value);
    case DType::kI32:
      return fits_in<int32_t>(value);
    case DType::kU8:
      return fits_in<uint8_t>(value);
    default:
      return true;
  }
}

void check_fits(const char* operation, Scalar value, DType dtype) {
  DL_CHECK(fits(value, dtype), Code::kInvalidArgument, operation, ": value (", value,
           ") cannot be converted to ", dtype, " without overflow");
}

}  // namespace dlcore::ops
