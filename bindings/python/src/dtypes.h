#pragma once

#include <cstdint>

#include "python.h"

// What Python must know of the dtypes: names, sizes, the buffer protocol's letters.
namespace dlpython {

struct DTypeInfo {
  dl_dtype code;
  const char* name;
  int64_t size;
  const char* format;  // the buffer protocol's and struct's
};

inline bool is_floating(dl_dtype dtype) { return dtype == DL_DTYPE_F32 || dtype == DL_DTYPE_F64; }

// DL_DTYPE_DEFAULT's row for a code that is none.
const DTypeInfo& dtype_info(dl_dtype code);
dl_dtype dtype_named(const char* name, size_t length);
// DL_DTYPE_DEFAULT for a format that no dtype has.
dl_dtype dtype_of_format(const char* format, int64_t size);

}  // namespace dlpython
