#include <cstring>
#include <vector>

#include "dtypes.h"
#include "entry.h"
#include "handles.h"
#include "shapes.h"
#include "tensor_slots.h"
#include "work.h"

// The values of tensors as Python's numbers and lists.
namespace dlpython {

namespace {

dl_dtype dtype_of(dl_tensor* x) {
  dl_dtype dtype = DL_DTYPE_DEFAULT;
  check(dl_tensor_dtype(x, &dtype));
  return dtype;
}

double item_f64(dl_tensor* x) {
  double value = 0;
  check(run(elements(x), [&] { return dl_item_f64(x, &value); }));
  return value;
}

int64_t item_i64(dl_tensor* x) {
  int64_t value = 0;
  check(run(elements(x), [&] { return dl_item_i64(x, &value); }));
  return value;
}

PyObject* item_of(dl_tensor* x) {
  const dl_dtype dtype = dtype_of(x);
  if (is_floating(dtype)) return PyFloat_FromDouble(item_f64(x));
  if (dtype == DL_DTYPE_BOOL) return PyBool_FromLong(item_i64(x) != 0);
  return PyLong_FromLongLong(item_i64(x));
}

int truth(PyObject* self) {
  return at_border(-1, [&] {
    dl_tensor* x = tensor_in(self);
    return is_floating(dtype_of(x)) ? item_f64(x) != 0 : item_i64(x) != 0;
  });
}

PyObject* to_int(PyObject* self) {
  const Owned value(tensor_item(self, nullptr));
  return value ? PyNumber_Long(value.get()) : nullptr;
}

PyObject* to_float(PyObject* self) {
  return at_border<PyObject*>(nullptr,
                              [&] { return PyFloat_FromDouble(item_f64(tensor_in(self))); });
}

PyObject* to_index(PyObject* self) {
  return at_border<PyObject*>(nullptr, [&] {
    dl_tensor* x = tensor_in(self);
    if (is_floating(dtype_of(x)))
      raise(PyExc_TypeError, "only integer tensors of one element can be converted to an index");
    return PyLong_FromLongLong(item_i64(x));
  });
}

template <class T>
T load(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

PyObject* element(dl_dtype dtype, const char* at) {
  switch (dtype) {
    case DL_DTYPE_F32:
      return PyFloat_FromDouble(static_cast<double>(load<float>(at)));
    case DL_DTYPE_F64:
      return PyFloat_FromDouble(load<double>(at));
    case DL_DTYPE_I32:
      return PyLong_FromLong(load<int32_t>(at));
    case DL_DTYPE_U8:
      return PyLong_FromLong(load<uint8_t>(at));
    case DL_DTYPE_BOOL:
      return PyBool_FromLong(load<uint8_t>(at));
    default:
      return PyLong_FromLongLong(load<int64_t>(at));
  }
}

// Row-major values as nested lists; `at` moves on.
PyObject* nested(dl_dtype dtype, const Dims& shape, int64_t dim, const char*& at) {
  if (dim == shape.count) {
    PyObject* value = element(dtype, at);
    at += dtype_info(dtype).size;
    return value;
  }
  const int64_t size = shape.values[static_cast<size_t>(dim)];
  Owned list = owned(PyList_New(size));
  for (int64_t i = 0; i < size; ++i)
    PyList_SET_ITEM(list.get(), i, owned(nested(dtype, shape, dim + 1, at)).release());
  return list.release();
}

}  // namespace

PyObject* tensor_item(PyObject* self, PyObject*) {
  return at_border<PyObject*>(nullptr, [&] { return item_of(tensor_in(self)); });
}

PyObject* tensor_tolist(PyObject* self, PyObject*) {
  return at_border<PyObject*>(nullptr, [&] {
    dl_tensor* x = tensor_in(self);
    const dl_dtype dtype = dtype_of(x);
    int64_t numel = 0;
    check(dl_tensor_numel(x, &numel));
    std::vector<char> values(static_cast<size_t>(numel * dtype_info(dtype).size));
    const auto bytes = static_cast<int64_t>(values.size());
    check(run(elements(x), [&] { return dl_tensor_copy_to_host(x, values.data(), bytes); }));
    const char* at = values.data();
    return nested(dtype, shape_of(x), 0, at);
  });
}

void add_value_conversions(PyNumberMethods& methods) {
  methods.nb_bool = truth;
  methods.nb_int = to_int;
  methods.nb_float = to_float;
  methods.nb_index = to_index;
}

}  // namespace dlpython
