#pragma once

#include <dl/codes.h>

#include <cstdint>
#include <iosfwd>

#include "base/error.h"

namespace dlcore {

enum class DType : int8_t {
  kF32 = DL_DTYPE_F32,
  kF64 = DL_DTYPE_F64,
  kI64 = DL_DTYPE_I64,
  kI32 = DL_DTYPE_I32,
  kU8 = DL_DTYPE_U8,
  kBool = DL_DTYPE_BOOL,
};

// The element types, once: F(enumerator, C++ type, name).
#define DL_FOR_EACH_DTYPE(F) \
  F(kF32, float, "f32")      \
  F(kF64, double, "f64")     \
  F(kI64, int64_t, "i64")    \
  F(kI32, int32_t, "i32")    \
  F(kU8, uint8_t, "u8")      \
  F(kBool, bool, "bool")

template <class T>
struct TypeTag {
  using type = T;
};

// Calls f(TypeTag<T>{}) with the C++ type of the dtype.
template <class F>
decltype(auto) dispatch(DType dtype, F&& f) {
  switch (dtype) {
#define DL_CASE(enumerator, T, name) \
  case DType::enumerator:            \
    return f(TypeTag<T>{});
    DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
  }
  fail(Code::kInternal, "unknown dtype ", static_cast<int>(dtype));
}

// The same over the floating types, and over the others.
template <class F>
decltype(auto) dispatch_floating(DType dtype, F&& f) {
  return dtype == DType::kF32 ? f(TypeTag<float>{}) : f(TypeTag<double>{});
}
template <class F>
decltype(auto) dispatch_integers(DType dtype, F&& f) {
  switch (dtype) {
    case DType::kI64:
      return f(TypeTag<int64_t>{});
    case DType::kI32:
      return f(TypeTag<int32_t>{});
    case DType::kU8:
      return f(TypeTag<uint8_t>{});
    default:
      return f(TypeTag<bool>{});
  }
}

template <class T>
struct DTypeOf;
#define DL_CASE(enumerator, T, name)                  \
  template <>                                         \
  struct DTypeOf<T> {                                 \
    static constexpr DType value = DType::enumerator; \
  };
DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
template <class T>
inline constexpr DType dtype_of = DTypeOf<T>::value;

// Bytes of an element.
inline int64_t size_of(DType dtype) {
  switch (dtype) {
#define DL_CASE(enumerator, T, name) \
  case DType::enumerator:            \
    return sizeof(T);
    DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
  }
  return 0;
}
const char* name_of(DType dtype);
std::ostream& operator<<(std::ostream& out, DType dtype);

inline bool is_floating(DType dtype) { return dtype == DType::kF32 || dtype == DType::kF64; }
inline bool is_bool(DType dtype) { return dtype == DType::kBool; }

// PyTorch's promotion of two tensors of equal standing: bool < u8 < i32 < i64 < f32 < f64.
DType promote(DType a, DType b);

DType unpack_dtype(const char* operation, const char* argument, int32_t value);

DType default_dtype();
void set_default_dtype(DType dtype);

}  // namespace dlcore
