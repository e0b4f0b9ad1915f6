// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* empty_names[] = {"shape", "dtype", "device"};
constexpr Signature empty_signature = {
    "empty", empty_names, 3, 3, 1};

PyObject* empty_function(const Given& given) {
  const Arguments a(empty_signature, given);
  const List<int64_t> shape(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 2, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_empty(shape.data(), shape.size(), dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* zeros_names[] = {"shape", "dtype", "device"};
constexpr Signature zeros_signature = {
    "zeros", zeros_names, 3, 3, 1};

PyObject* zeros_function(const Given& given) {
  const Arguments a(zeros_signature, given);
  const List<int64_t> shape(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 2, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_zeros(shape.data(), shape.size(), dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* ones_names[] = {"shape", "dtype", "device"};
constexpr Signature ones_signature = {
    "ones", ones_names, 3, 3, 1};

PyObject* ones_function(const Given& given) {
  const Arguments a(ones_signature, given);
  const List<int64_t> shape(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 2, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_ones(shape.data(), shape.size(), dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* full_names[] = {"shape", "value", "dtype", "device"};
constexpr Signature full_signature = {
    "full", full_names, 4, 4, 2};

PyObject* full_function(const Given& given) {
  const Arguments a(full_signature, given);
  const List<int64_t> shape(a, 0);
  const auto value = to_f64(a, 1);
  const auto dtype = to_code(a, 2, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 3, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_full(shape.data(), shape.size(), value, dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* full_i64_names[] = {"shape", "value", "dtype", "device"};
constexpr Signature full_i64_signature = {
    "full_i64", full_i64_names, 4, 4, 2};

PyObject* full_i64_function(const Given& given) {
  const Arguments a(full_i64_signature, given);
  const List<int64_t> shape(a, 0);
  const auto value = to_i64(a, 1);
  const auto dtype = to_code(a, 2, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 3, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_full_i64(shape.data(), shape.size(), value, dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* scalar_names[] = {"value", "dtype"};
constexpr Signature scalar_signature = {
    "scalar", scalar_names, 2, 2, 1};

PyObject* scalar_function(const Given& given) {
  const Arguments a(scalar_signature, given);
  const auto value = to_f64(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(dl_scalar(value, dtype, &y_result));
  return to_python(y_result);
}

constexpr const char* scalar_i64_names[] = {"value", "dtype"};
constexpr Signature scalar_i64_signature = {
    "scalar_i64", scalar_i64_names, 2, 2, 1};

PyObject* scalar_i64_function(const Given& given) {
  const Arguments a(scalar_i64_signature, given);
  const auto value = to_i64(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(dl_scalar_i64(value, dtype, &y_result));
  return to_python(y_result);
}

constexpr const char* empty_like_names[] = {"x"};
constexpr Signature empty_like_signature = {
    "empty_like", empty_like_names, 1, 1, 1};

PyObject* empty_like_function(const Given& given) {
  const Arguments a(empty_like_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_empty_like(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* zeros_like_names[] = {"x"};
constexpr Signature zeros_like_signature = {
    "zeros_like", zeros_like_names, 1, 1, 1};

PyObject* zeros_like_function(const Given& given) {
  const Arguments a(zeros_like_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_zeros_like(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* ones_like_names[] = {"x"};
constexpr Signature ones_like_signature = {
    "ones_like", ones_like_names, 1, 1, 1};

PyObject* ones_like_function(const Given& given) {
  const Arguments a(ones_like_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_ones_like(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* full_like_names[] = {"x", "value"};
constexpr Signature full_like_signature = {
    "full_like", full_like_names, 2, 2, 2};

PyObject* full_like_function(const Given& given) {
  const Arguments a(full_like_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto value = to_f64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_full_like(x, value, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* arange_names[] = {"start", "end", "step", "dtype", "device"};
constexpr Signature arange_signature = {
    "arange", arange_names, 5, 5, 3};

PyObject* arange_function(const Given& given) {
  const Arguments a(arange_signature, given);
  const auto start = to_f64(a, 0);
  const auto end = to_f64(a, 1);
  const auto step = to_f64(a, 2);
  const auto dtype = to_code(a, 3, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 4, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_arange(start, end, step, dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* arange_i64_names[] = {"start", "end", "step", "dtype", "device"};
constexpr Signature arange_i64_signature = {
    "arange_i64", arange_i64_names, 5, 5, 3};

PyObject* arange_i64_function(const Given& given) {
  const Arguments a(arange_i64_signature, given);
  const auto start = to_i64(a, 0);
  const auto end = to_i64(a, 1);
  const auto step = to_i64(a, 2);
  const auto dtype = to_code(a, 3, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 4, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_arange_i64(start, end, step, dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* linspace_names[] = {"start", "end", "steps", "dtype", "device"};
constexpr Signature linspace_signature = {
    "linspace", linspace_names, 5, 5, 3};

PyObject* linspace_function(const Given& given) {
  const Arguments a(linspace_signature, given);
  const auto start = to_f64(a, 0);
  const auto end = to_f64(a, 1);
  const auto steps = to_i64(a, 2);
  const auto dtype = to_code(a, 3, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 4, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_linspace(start, end, steps, dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* eye_names[] = {"rows", "columns", "dtype", "device"};
constexpr Signature eye_signature = {
    "eye", eye_names, 4, 4, 2};

PyObject* eye_function(const Given& given) {
  const Arguments a(eye_signature, given);
  const auto rows = to_i64(a, 0);
  const auto columns = to_i64(a, 1);
  const auto dtype = to_code(a, 2, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 3, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_eye(rows, columns, dtype, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* to_dtype_names[] = {"x", "dtype"};
constexpr Signature to_dtype_signature = {
    "to_dtype", to_dtype_names, 2, 2, 2};

PyObject* to_dtype_function(const Given& given) {
  const Arguments a(to_dtype_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_to_dtype(x, dtype, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* to_device_names[] = {"x", "device"};
constexpr Signature to_device_signature = {
    "to_device", to_device_names, 2, 2, 1};

PyObject* to_device_function(const Given& given) {
  const Arguments a(to_device_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto device = to_code(a, 1, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_to_device(x, device, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* contiguous_names[] = {"x"};
constexpr Signature contiguous_signature = {
    "contiguous", contiguous_names, 1, 1, 1};

PyObject* contiguous_function(const Given& given) {
  const Arguments a(contiguous_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_contiguous(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* clone_names[] = {"x"};
constexpr Signature clone_signature = {
    "clone", clone_names, 1, 1, 1};

PyObject* clone_function(const Given& given) {
  const Arguments a(clone_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_clone(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* copy__names[] = {"x", "src"};
constexpr Signature copy__signature = {
    "copy_", copy__names, 2, 2, 2};

PyObject* copy__function(const Given& given) {
  const Arguments a(copy__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto src = to_handle<dl_tensor>(a, 1);
  check(run(elements(x) * elements(src), [&] {
      return dl_copy_(x, src);
    }));
  return none();
}

constexpr const char* fill__names[] = {"x", "value"};
constexpr Signature fill__signature = {
    "fill_", fill__names, 2, 2, 2};

PyObject* fill__function(const Given& given) {
  const Arguments a(fill__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto value = to_f64(a, 1);
  check(run(elements(x), [&] {
      return dl_fill_(x, value);
    }));
  return none();
}

constexpr const char* fill_i64__names[] = {"x", "value"};
constexpr Signature fill_i64__signature = {
    "fill_i64_", fill_i64__names, 2, 2, 2};

PyObject* fill_i64__function(const Given& given) {
  const Arguments a(fill_i64__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto value = to_i64(a, 1);
  check(run(elements(x), [&] {
      return dl_fill_i64_(x, value);
    }));
  return none();
}

constexpr const char* zero__names[] = {"x"};
constexpr Signature zero__signature = {
    "zero_", zero__names, 1, 1, 1};

PyObject* zero__function(const Given& given) {
  const Arguments a(zero__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  check(run(elements(x), [&] {
      return dl_zero_(x);
    }));
  return none();
}

}  // namespace

PyMethodDef create_functions[] = {
    {"empty", as_method(entry<empty_function>),
     kFast,
     "empty(shape, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "A tensor whose elements are not initialised."},
    {"zeros", as_method(entry<zeros_function>),
     kFast,
     "zeros(shape, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "A tensor of zeros."},
    {"ones", as_method(entry<ones_function>),
     kFast,
     "ones(shape, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "A tensor of ones."},
    {"full", as_method(entry<full_function>),
     kFast,
     "full(shape, value, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "A tensor with every element the same floating number."},
    {"full_i64", as_method(entry<full_i64_function>),
     kFast,
     "full_i64(shape, value, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "A tensor with every element the same integer."},
    {"scalar", as_method(entry<scalar_function>),
     kFast,
     "scalar(value, dtype=None)\n"
     "--\n"
     "\n"
     "A 0-d tensor on the default device with a floating number."},
    {"scalar_i64", as_method(entry<scalar_i64_function>),
     kFast,
     "scalar_i64(value, dtype=None)\n"
     "--\n"
     "\n"
     "A 0-d tensor on the default device with an integer."},
    {"empty_like", as_method(entry<empty_like_function>),
     kFast,
     "empty_like(x)\n"
     "--\n"
     "\n"
     "A tensor of x's shape, dtype and device that is not initialised."},
    {"zeros_like", as_method(entry<zeros_like_function>),
     kFast,
     "zeros_like(x)\n"
     "--\n"
     "\n"
     "A tensor of zeros of x's shape, dtype and device."},
    {"ones_like", as_method(entry<ones_like_function>),
     kFast,
     "ones_like(x)\n"
     "--\n"
     "\n"
     "A tensor of ones of x's shape, dtype and device."},
    {"full_like", as_method(entry<full_like_function>),
     kFast,
     "full_like(x, value)\n"
     "--\n"
     "\n"
     "A tensor of x's shape, dtype and device with every element the same number."},
    {"arange", as_method(entry<arange_function>),
     kFast,
     "arange(start, end, step, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "The numbers start, start + step, ... up to, without, end."},
    {"arange_i64", as_method(entry<arange_i64_function>),
     kFast,
     "arange_i64(start, end, step, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "The integers start, start + step, ... up to, without, end."},
    {"linspace", as_method(entry<linspace_function>),
     kFast,
     "linspace(start, end, steps, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "Numbers at equal distances from start to end, both included."},
    {"eye", as_method(entry<eye_function>),
     kFast,
     "eye(rows, columns, dtype=None, device=None)\n"
     "--\n"
     "\n"
     "A matrix with ones on its diagonal and zeros elsewhere."},
    {"to_dtype", as_method(entry<to_dtype_function>),
     kFast,
     "to_dtype(x, dtype)\n"
     "--\n"
     "\n"
     "x in another dtype, x itself where nothing changes. Floating numbers lose their "
     "fraction on the way to integers; everything but zero is true."},
    {"to_device", as_method(entry<to_device_function>),
     kFast,
     "to_device(x, device=None)\n"
     "--\n"
     "\n"
     "x on another device, x itself where nothing changes."},
    {"contiguous", as_method(entry<contiguous_function>),
     kFast,
     "contiguous(x)\n"
     "--\n"
     "\n"
     "x itself if it lies in row-major order, else a copy that does."},
    {"clone", as_method(entry<clone_function>),
     kFast,
     "clone(x)\n"
     "--\n"
     "\n"
     "A copy in row-major order; gradients flow through it."},
    {"copy_", as_method(entry<copy__function>),
     kFast,
     "copy_(x, src)\n"
     "--\n"
     "\n"
     "Overwrites x with src, which broadcasts to x's shape, is converted and crosses "
     "devices."},
    {"fill_", as_method(entry<fill__function>),
     kFast,
     "fill_(x, value)\n"
     "--\n"
     "\n"
     "Overwrites every element of x with a number."},
    {"fill_i64_", as_method(entry<fill_i64__function>),
     kFast,
     "fill_i64_(x, value)\n"
     "--\n"
     "\n"
     "Overwrites every element of x with an integer."},
    {"zero_", as_method(entry<zero__function>),
     kFast,
     "zero_(x)\n"
     "--\n"
     "\n"
     "Overwrites every element of x with 0."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
