#include "tensor/dtype.h"

#include <ostream>

#include "base/hot_tls.h"
#include "tensor/scalar.h"

namespace dlcore {
namespace {
DL_HOT_TLS DType default_dtype_of_thread = DType::kF32;

int rank(DType dtype) {
  switch (dtype) {
    case DType::kBool:
      return 0;
    case DType::kU8:
      return 1;
    case DType::kI32:
      return 2;
    case DType::kI64:
      return 3;
    case DType::kF32:
      return 4;
    case DType::kF64:
      return 5;
  }
  return 0;
}
}  // namespace

const char* name_of(DType dtype) {
  switch (dtype) {
#define DL_CASE(enumerator, T, name) \
  case DType::enumerator:            \
    return name;
    DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
  }
  return "?";
}

std::ostream& operator<<(std::ostream& out, DType dtype) { return out << name_of(dtype); }

DType promote(DType a, DType b) { return rank(a) >= rank(b) ? a : b; }

DType unpack_dtype(const char* operation, const char* argument, int32_t value) {
  switch (value) {
    case DL_DTYPE_DEFAULT:
      return default_dtype();
#define DL_CASE(enumerator, T, name)            \
  case static_cast<int32_t>(DType::enumerator): \
    return DType::enumerator;
      DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
  }
  fail(Code::kDtype, operation, ": ", argument, " (", value, ") is not a dl_dtype value");
}

DType default_dtype() { return default_dtype_of_thread; }
void set_default_dtype(DType dtype) {
  DL_CHECK(is_floating(dtype), Code::kDtype, "set_default_dtype: dtype (", dtype,
           ") must be a floating type");
  default_dtype_of_thread = dtype;
}

std::ostream& operator<<(std::ostream& out, Scalar value) {
  return value.is_floating() ? out << value.as_double() : out << value.as_int64();
}

}  // namespace dlcore
