#pragma once

#include <array>
#include <cstdint>

#include "errors.h"

// Shapes and strides, which have at most 16 numbers, and devices.
namespace dlpython {

struct Dims {
  std::array<int64_t, 16> values;
  int64_t count = 0;

  int64_t* begin() { return values.data(); }
  int64_t* end() { return values.data() + count; }
  const int64_t* begin() const { return values.data(); }
  const int64_t* end() const { return values.data() + count; }
  int64_t& operator[](int64_t i) { return values[static_cast<size_t>(i)]; }
};

inline Dims shape_of(dl_tensor* x) {
  Dims shape;
  check(dl_tensor_shape(x, shape.begin(), 16, &shape.count));
  return shape;
}

inline Dims strides_of(dl_tensor* x) {
  Dims strides;
  check(dl_tensor_strides(x, strides.begin(), 16, &strides.count));
  return strides;
}

inline bool is_on_cpu(dl_tensor* x) {
  dl_device device = 0;
  check(dl_tensor_device(x, &device));
  return device < DL_DEVICE_OF(DL_DEVICE_KIND_CPU + 1, 0);
}

// Fills a new tuple, or an object of a class derived from it.
inline PyObject* filled(Owned tuple, const int64_t* values, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    PyTuple_SET_ITEM(tuple.get(), i, owned(PyLong_FromLongLong(values[i])).release());
  return tuple.release();
}

inline PyObject* tuple_of_numbers(const int64_t* values, int64_t count) {
  return filled(owned(PyTuple_New(count)), values, count);
}

}  // namespace dlpython
