#include "dtypes.h"

#include <cstring>

namespace dlpython {

namespace {

constexpr DTypeInfo kDTypes[] = {
    {DL_DTYPE_DEFAULT, "default", 0, ""}, {DL_DTYPE_F32, "f32", 4, "f"},
    {DL_DTYPE_F64, "f64", 8, "d"},        {DL_DTYPE_I64, "i64", 8, "l"},
    {DL_DTYPE_I32, "i32", 4, "i"},        {DL_DTYPE_U8, "u8", 1, "B"},
    {DL_DTYPE_BOOL, "bool", 1, "?"},
};

bool is_signed_integer(char letter) { return letter && std::strchr("ilq", letter); }

}  // namespace

const DTypeInfo& dtype_info(dl_dtype code) {
  for (const DTypeInfo& info : kDTypes)
    if (info.code == code) return info;
  return kDTypes[0];
}

dl_dtype dtype_named(const char* name, size_t length) {
  for (const DTypeInfo& info : kDTypes)
    if (std::strlen(info.name) == length && std::memcmp(info.name, name, length) == 0)
      return info.code;
  return DL_DTYPE_DEFAULT;
}

dl_dtype dtype_of_format(const char* format, int64_t size) {
  if (!format) return DL_DTYPE_U8;  // the protocol's rule: unsigned bytes
  if (*format == '@' || *format == '=' || *format == '<') ++format;
  if (std::strlen(format) != 1) return DL_DTYPE_DEFAULT;
  // 'l' has 4 bytes in standard sizes and 8 in native ones: the size decides.
  if (is_signed_integer(*format))
    return size == 8 ? DL_DTYPE_I64 : size == 4 ? DL_DTYPE_I32 : DL_DTYPE_DEFAULT;
  for (const DTypeInfo& info : kDTypes)
    if (info.size == size && info.format[0] == *format) return info.code;
  return DL_DTYPE_DEFAULT;
}

}  // namespace dlpython
