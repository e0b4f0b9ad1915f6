// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* tensor_from_data_names[] = {"data", "shape", "dtype"};
constexpr Signature tensor_from_data_signature = {
    "tensor_from_data", tensor_from_data_names, 3, 3, 3};

PyObject* tensor_from_data_function(const Given& given) {
  const Arguments a(tensor_from_data_signature, given);
  const Bytes data(a, 0, false);
  const List<int64_t> shape(a, 1);
  const auto dtype = to_code(a, 2, DL_DTYPE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(run(static_cast<double>(data.size()), [&] {
      return dl_tensor_from_data(data.data(), data.size(), shape.data(), shape.size(), dtype,
          &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* tensor_borrow_names[] = {"data", "shape", "dtype", "user_data"};
constexpr Signature tensor_borrow_signature = {
    "tensor_borrow", tensor_borrow_names, 4, 4, 3};

PyObject* tensor_borrow_function(const Given& given) {
  const Arguments a(tensor_borrow_signature, given);
  const Bytes data(a, 0, true);
  const List<int64_t> shape(a, 1);
  const auto dtype = to_code(a, 2, DL_DTYPE_DEFAULT);
  PyObject* user_data = a.unless_none(3);
  Py_XINCREF(user_data);
  dl_tensor* y_result = nullptr;
  check(dl_tensor_borrow(data.data(), data.size(), shape.data(), shape.size(), dtype,
          user_data, user_data ? destroy_object : nullptr, &y_result));
  return to_python(y_result);
}

constexpr const char* tensor_ndim_names[] = {"x"};
constexpr Signature tensor_ndim_signature = {
    "tensor_ndim", tensor_ndim_names, 1, 1, 1};

PyObject* tensor_ndim_function(const Given& given) {
  const Arguments a(tensor_ndim_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int64_t ndim_result = 0;
  check(dl_tensor_ndim(x, &ndim_result));
  return PyLong_FromLongLong(ndim_result);
}

constexpr const char* tensor_shape_names[] = {"x"};
constexpr Signature tensor_shape_signature = {
    "tensor_shape", tensor_shape_names, 1, 1, 1};

PyObject* tensor_shape_function(const Given& given) {
  const Arguments a(tensor_shape_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  NumberResults<int64_t> shape;
  do {
    check(dl_tensor_shape(x, shape.data(), shape.capacity(), &shape.count));
  } while (shape.too_small());
  return shape.to_python();
}

constexpr const char* tensor_size_names[] = {"x", "dim"};
constexpr Signature tensor_size_signature = {
    "tensor_size", tensor_size_names, 2, 2, 2};

PyObject* tensor_size_function(const Given& given) {
  const Arguments a(tensor_size_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  int64_t size_result = 0;
  check(dl_tensor_size(x, dim, &size_result));
  return PyLong_FromLongLong(size_result);
}

constexpr const char* tensor_strides_names[] = {"x"};
constexpr Signature tensor_strides_signature = {
    "tensor_strides", tensor_strides_names, 1, 1, 1};

PyObject* tensor_strides_function(const Given& given) {
  const Arguments a(tensor_strides_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  NumberResults<int64_t> strides;
  do {
    check(dl_tensor_strides(x, strides.data(), strides.capacity(), &strides.count));
  } while (strides.too_small());
  return strides.to_python();
}

constexpr const char* tensor_offset_names[] = {"x"};
constexpr Signature tensor_offset_signature = {
    "tensor_offset", tensor_offset_names, 1, 1, 1};

PyObject* tensor_offset_function(const Given& given) {
  const Arguments a(tensor_offset_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int64_t offset_result = 0;
  check(dl_tensor_offset(x, &offset_result));
  return PyLong_FromLongLong(offset_result);
}

constexpr const char* tensor_numel_names[] = {"x"};
constexpr Signature tensor_numel_signature = {
    "tensor_numel", tensor_numel_names, 1, 1, 1};

PyObject* tensor_numel_function(const Given& given) {
  const Arguments a(tensor_numel_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int64_t numel_result = 0;
  check(dl_tensor_numel(x, &numel_result));
  return PyLong_FromLongLong(numel_result);
}

constexpr const char* tensor_dtype_names[] = {"x"};
constexpr Signature tensor_dtype_signature = {
    "tensor_dtype", tensor_dtype_names, 1, 1, 1};

PyObject* tensor_dtype_function(const Given& given) {
  const Arguments a(tensor_dtype_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_dtype dtype_result = 0;
  check(dl_tensor_dtype(x, &dtype_result));
  return PyLong_FromLongLong(dtype_result);
}

constexpr const char* tensor_device_names[] = {"x"};
constexpr Signature tensor_device_signature = {
    "tensor_device", tensor_device_names, 1, 1, 1};

PyObject* tensor_device_function(const Given& given) {
  const Arguments a(tensor_device_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_device device_result = 0;
  check(dl_tensor_device(x, &device_result));
  return PyLong_FromLongLong(device_result);
}

constexpr const char* tensor_is_contiguous_names[] = {"x"};
constexpr Signature tensor_is_contiguous_signature = {
    "tensor_is_contiguous", tensor_is_contiguous_names, 1, 1, 1};

PyObject* tensor_is_contiguous_function(const Given& given) {
  const Arguments a(tensor_is_contiguous_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int32_t contiguous_result = 0;
  check(dl_tensor_is_contiguous(x, &contiguous_result));
  return PyBool_FromLong(contiguous_result);
}

constexpr const char* tensor_version_names[] = {"x"};
constexpr Signature tensor_version_signature = {
    "tensor_version", tensor_version_names, 1, 1, 1};

PyObject* tensor_version_function(const Given& given) {
  const Arguments a(tensor_version_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int64_t version_result = 0;
  check(dl_tensor_version(x, &version_result));
  return PyLong_FromLongLong(version_result);
}

constexpr const char* tensor_is_same_names[] = {"x", "y"};
constexpr Signature tensor_is_same_signature = {
    "tensor_is_same", tensor_is_same_names, 2, 2, 2};

PyObject* tensor_is_same_function(const Given& given) {
  const Arguments a(tensor_is_same_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  int32_t same_result = 0;
  check(dl_tensor_is_same(x, y, &same_result));
  return PyBool_FromLong(same_result);
}

constexpr const char* tensor_data_names[] = {"x"};
constexpr Signature tensor_data_signature = {
    "tensor_data", tensor_data_names, 1, 1, 1};

PyObject* tensor_data_function(const Given& given) {
  const Arguments a(tensor_data_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  void* data_result = nullptr;
  check(dl_tensor_data(x, &data_result));
  return PyLong_FromVoidPtr(data_result);
}

constexpr const char* tensor_copy_to_host_names[] = {"x", "data"};
constexpr Signature tensor_copy_to_host_signature = {
    "tensor_copy_to_host", tensor_copy_to_host_names, 2, 2, 2};

PyObject* tensor_copy_to_host_function(const Given& given) {
  const Arguments a(tensor_copy_to_host_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const Bytes data(a, 1, true);
  check(run(elements(x), [&] {
      return dl_tensor_copy_to_host(x, data.data(), data.size());
    }));
  return none();
}

constexpr const char* tensor_copy_from_host_names[] = {"x", "data"};
constexpr Signature tensor_copy_from_host_signature = {
    "tensor_copy_from_host", tensor_copy_from_host_names, 2, 2, 2};

PyObject* tensor_copy_from_host_function(const Given& given) {
  const Arguments a(tensor_copy_from_host_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const Bytes data(a, 1, false);
  check(run(elements(x), [&] {
      return dl_tensor_copy_from_host(x, data.data(), data.size());
    }));
  return none();
}

constexpr const char* item_f64_names[] = {"x"};
constexpr Signature item_f64_signature = {
    "item_f64", item_f64_names, 1, 1, 1};

PyObject* item_f64_function(const Given& given) {
  const Arguments a(item_f64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  double value_result = 0;
  check(run(elements(x), [&] {
      return dl_item_f64(x, &value_result);
    }));
  return PyFloat_FromDouble(value_result);
}

constexpr const char* item_i64_names[] = {"x"};
constexpr Signature item_i64_signature = {
    "item_i64", item_i64_names, 1, 1, 1};

PyObject* item_i64_function(const Given& given) {
  const Arguments a(item_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int64_t value_result = 0;
  check(run(elements(x), [&] {
      return dl_item_i64(x, &value_result);
    }));
  return PyLong_FromLongLong(value_result);
}

constexpr const char* tensor_to_string_names[] = {"x"};
constexpr Signature tensor_to_string_signature = {
    "tensor_to_string", tensor_to_string_names, 1, 1, 1};

PyObject* tensor_to_string_function(const Given& given) {
  const Arguments a(tensor_to_string_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  Text text;
  do {
    check(run(elements(x), [&] {
      return dl_tensor_to_string(x, text.data(), text.capacity(), &text.length);
    }));
  } while (text.too_small());
  return text.to_python();
}

}  // namespace

PyMethodDef tensor_functions[] = {
    {"tensor_from_data", as_method(entry<tensor_from_data_function>),
     kFast,
     "tensor_from_data(data, shape, dtype)\n"
     "--\n"
     "\n"
     "A tensor on the default device with a copy of host memory in row-major order."},
    {"tensor_borrow", as_method(entry<tensor_borrow_function>),
     kFast,
     "tensor_borrow(data, shape, dtype, user_data=None)\n"
     "--\n"
     "\n"
     "A tensor on cpu:0 that uses the caller's memory, in row-major order, without a "
     "copy. The memory must stay until destroy is called, which happens when the last "
     "tensor that shares it is gone."},
    {"tensor_ndim", as_method(entry<tensor_ndim_function>),
     kFast,
     "tensor_ndim(x)\n"
     "--\n"
     "\n"
     "The number of dimensions."},
    {"tensor_shape", as_method(entry<tensor_shape_function>),
     kFast,
     "tensor_shape(x)\n"
     "--\n"
     "\n"
     "The size of each dimension."},
    {"tensor_size", as_method(entry<tensor_size_function>),
     kFast,
     "tensor_size(x, dim)\n"
     "--\n"
     "\n"
     "The size of one dimension."},
    {"tensor_strides", as_method(entry<tensor_strides_function>),
     kFast,
     "tensor_strides(x)\n"
     "--\n"
     "\n"
     "The distance between neighbours along each dimension, in elements."},
    {"tensor_offset", as_method(entry<tensor_offset_function>),
     kFast,
     "tensor_offset(x)\n"
     "--\n"
     "\n"
     "Where the first element lies in the storage, in elements."},
    {"tensor_numel", as_method(entry<tensor_numel_function>),
     kFast,
     "tensor_numel(x)\n"
     "--\n"
     "\n"
     "The number of elements."},
    {"tensor_dtype", as_method(entry<tensor_dtype_function>),
     kFast,
     "tensor_dtype(x)\n"
     "--\n"
     "\n"
     "The type of the elements."},
    {"tensor_device", as_method(entry<tensor_device_function>),
     kFast,
     "tensor_device(x)\n"
     "--\n"
     "\n"
     "Where the elements live."},
    {"tensor_is_contiguous", as_method(entry<tensor_is_contiguous_function>),
     kFast,
     "tensor_is_contiguous(x)\n"
     "--\n"
     "\n"
     "Whether the elements lie in row-major order without gaps."},
    {"tensor_version", as_method(entry<tensor_version_function>),
     kFast,
     "tensor_version(x)\n"
     "--\n"
     "\n"
     "How often the storage was changed in place."},
    {"tensor_is_same", as_method(entry<tensor_is_same_function>),
     kFast,
     "tensor_is_same(x, y)\n"
     "--\n"
     "\n"
     "Whether two handles stand for one tensor."},
    {"tensor_data", as_method(entry<tensor_data_function>),
     kFast,
     "tensor_data(x)\n"
     "--\n"
     "\n"
     "The address of the first element of a tensor on a CPU device, valid while the "
     "tensor is. Other elements lie where the strides say. Who writes through it must "
     "not do so between a recorded operation and its backward pass."},
    {"tensor_copy_to_host", as_method(entry<tensor_copy_to_host_function>),
     kFast,
     "tensor_copy_to_host(x, data)\n"
     "--\n"
     "\n"
     "Copies the elements to host memory in row-major order, from any device and "
     "layout."},
    {"tensor_copy_from_host", as_method(entry<tensor_copy_from_host_function>),
     kFast,
     "tensor_copy_from_host(x, data)\n"
     "--\n"
     "\n"
     "Overwrites the elements with host memory in row-major order, in place: any device"
     " and layout."},
    {"item_f64", as_method(entry<item_f64_function>),
     kFast,
     "item_f64(x)\n"
     "--\n"
     "\n"
     "The value of a one-element tensor."},
    {"item_i64", as_method(entry<item_i64_function>),
     kFast,
     "item_i64(x)\n"
     "--\n"
     "\n"
     "The value of a one-element tensor, without its fraction."},
    {"tensor_to_string", as_method(entry<tensor_to_string_function>),
     kFast,
     "tensor_to_string(x)\n"
     "--\n"
     "\n"
     "The tensor as PyTorch prints it: 4 digits, 80 columns, the middle of more than "
     "1000 elements left out, and dtype, device and gradient where they are not the "
     "usual ones."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
