// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* eq_names[] = {"x", "y"};
constexpr Signature eq_signature = {
    "eq", eq_names, 2, 2, 2};

PyObject* eq_function(const Given& given) {
  const Arguments a(eq_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_eq(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* eq_scalar_names[] = {"x", "y"};
constexpr Signature eq_scalar_signature = {
    "eq_scalar", eq_scalar_names, 2, 2, 2};

PyObject* eq_scalar_function(const Given& given) {
  const Arguments a(eq_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_eq_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* eq_scalar_i64_names[] = {"x", "y"};
constexpr Signature eq_scalar_i64_signature = {
    "eq_scalar_i64", eq_scalar_i64_names, 2, 2, 2};

PyObject* eq_scalar_i64_function(const Given& given) {
  const Arguments a(eq_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_eq_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* ne_names[] = {"x", "y"};
constexpr Signature ne_signature = {
    "ne", ne_names, 2, 2, 2};

PyObject* ne_function(const Given& given) {
  const Arguments a(ne_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_ne(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* ne_scalar_names[] = {"x", "y"};
constexpr Signature ne_scalar_signature = {
    "ne_scalar", ne_scalar_names, 2, 2, 2};

PyObject* ne_scalar_function(const Given& given) {
  const Arguments a(ne_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_ne_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* ne_scalar_i64_names[] = {"x", "y"};
constexpr Signature ne_scalar_i64_signature = {
    "ne_scalar_i64", ne_scalar_i64_names, 2, 2, 2};

PyObject* ne_scalar_i64_function(const Given& given) {
  const Arguments a(ne_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_ne_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* lt_names[] = {"x", "y"};
constexpr Signature lt_signature = {
    "lt", lt_names, 2, 2, 2};

PyObject* lt_function(const Given& given) {
  const Arguments a(lt_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_lt(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* lt_scalar_names[] = {"x", "y"};
constexpr Signature lt_scalar_signature = {
    "lt_scalar", lt_scalar_names, 2, 2, 2};

PyObject* lt_scalar_function(const Given& given) {
  const Arguments a(lt_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_lt_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* lt_scalar_i64_names[] = {"x", "y"};
constexpr Signature lt_scalar_i64_signature = {
    "lt_scalar_i64", lt_scalar_i64_names, 2, 2, 2};

PyObject* lt_scalar_i64_function(const Given& given) {
  const Arguments a(lt_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_lt_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* le_names[] = {"x", "y"};
constexpr Signature le_signature = {
    "le", le_names, 2, 2, 2};

PyObject* le_function(const Given& given) {
  const Arguments a(le_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_le(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* le_scalar_names[] = {"x", "y"};
constexpr Signature le_scalar_signature = {
    "le_scalar", le_scalar_names, 2, 2, 2};

PyObject* le_scalar_function(const Given& given) {
  const Arguments a(le_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_le_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* le_scalar_i64_names[] = {"x", "y"};
constexpr Signature le_scalar_i64_signature = {
    "le_scalar_i64", le_scalar_i64_names, 2, 2, 2};

PyObject* le_scalar_i64_function(const Given& given) {
  const Arguments a(le_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_le_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* gt_names[] = {"x", "y"};
constexpr Signature gt_signature = {
    "gt", gt_names, 2, 2, 2};

PyObject* gt_function(const Given& given) {
  const Arguments a(gt_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_gt(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* gt_scalar_names[] = {"x", "y"};
constexpr Signature gt_scalar_signature = {
    "gt_scalar", gt_scalar_names, 2, 2, 2};

PyObject* gt_scalar_function(const Given& given) {
  const Arguments a(gt_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_gt_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* gt_scalar_i64_names[] = {"x", "y"};
constexpr Signature gt_scalar_i64_signature = {
    "gt_scalar_i64", gt_scalar_i64_names, 2, 2, 2};

PyObject* gt_scalar_i64_function(const Given& given) {
  const Arguments a(gt_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_gt_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* ge_names[] = {"x", "y"};
constexpr Signature ge_signature = {
    "ge", ge_names, 2, 2, 2};

PyObject* ge_function(const Given& given) {
  const Arguments a(ge_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_ge(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* ge_scalar_names[] = {"x", "y"};
constexpr Signature ge_scalar_signature = {
    "ge_scalar", ge_scalar_names, 2, 2, 2};

PyObject* ge_scalar_function(const Given& given) {
  const Arguments a(ge_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_ge_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* ge_scalar_i64_names[] = {"x", "y"};
constexpr Signature ge_scalar_i64_signature = {
    "ge_scalar_i64", ge_scalar_i64_names, 2, 2, 2};

PyObject* ge_scalar_i64_function(const Given& given) {
  const Arguments a(ge_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_ge_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* logical_and_names[] = {"x", "y"};
constexpr Signature logical_and_signature = {
    "logical_and", logical_and_names, 2, 2, 2};

PyObject* logical_and_function(const Given& given) {
  const Arguments a(logical_and_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_logical_and(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* logical_or_names[] = {"x", "y"};
constexpr Signature logical_or_signature = {
    "logical_or", logical_or_names, 2, 2, 2};

PyObject* logical_or_function(const Given& given) {
  const Arguments a(logical_or_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_logical_or(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* logical_xor_names[] = {"x", "y"};
constexpr Signature logical_xor_signature = {
    "logical_xor", logical_xor_names, 2, 2, 2};

PyObject* logical_xor_function(const Given& given) {
  const Arguments a(logical_xor_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_logical_xor(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* logical_not_names[] = {"x"};
constexpr Signature logical_not_signature = {
    "logical_not", logical_not_names, 1, 1, 1};

PyObject* logical_not_function(const Given& given) {
  const Arguments a(logical_not_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_logical_not(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* bitwise_and_names[] = {"x", "y"};
constexpr Signature bitwise_and_signature = {
    "bitwise_and", bitwise_and_names, 2, 2, 2};

PyObject* bitwise_and_function(const Given& given) {
  const Arguments a(bitwise_and_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_bitwise_and(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* bitwise_or_names[] = {"x", "y"};
constexpr Signature bitwise_or_signature = {
    "bitwise_or", bitwise_or_names, 2, 2, 2};

PyObject* bitwise_or_function(const Given& given) {
  const Arguments a(bitwise_or_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_bitwise_or(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* bitwise_xor_names[] = {"x", "y"};
constexpr Signature bitwise_xor_signature = {
    "bitwise_xor", bitwise_xor_names, 2, 2, 2};

PyObject* bitwise_xor_function(const Given& given) {
  const Arguments a(bitwise_xor_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_bitwise_xor(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* bitwise_not_names[] = {"x"};
constexpr Signature bitwise_not_signature = {
    "bitwise_not", bitwise_not_names, 1, 1, 1};

PyObject* bitwise_not_function(const Given& given) {
  const Arguments a(bitwise_not_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_bitwise_not(x, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* bitwise_left_shift_names[] = {"x", "y"};
constexpr Signature bitwise_left_shift_signature = {
    "bitwise_left_shift", bitwise_left_shift_names, 2, 2, 2};

PyObject* bitwise_left_shift_function(const Given& given) {
  const Arguments a(bitwise_left_shift_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_bitwise_left_shift(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* bitwise_right_shift_names[] = {"x", "y"};
constexpr Signature bitwise_right_shift_signature = {
    "bitwise_right_shift", bitwise_right_shift_names, 2, 2, 2};

PyObject* bitwise_right_shift_function(const Given& given) {
  const Arguments a(bitwise_right_shift_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_bitwise_right_shift(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* where_names[] = {"condition", "x", "y"};
constexpr Signature where_signature = {
    "where", where_names, 3, 3, 3};

PyObject* where_function(const Given& given) {
  const Arguments a(where_signature, given);
  const auto condition = to_handle<dl_tensor>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  const auto y = to_handle<dl_tensor>(a, 2);
  dl_tensor* z_result = nullptr;
  check(run(elements(condition) * elements(x) * elements(y), [&] {
      return dl_where(condition, x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* masked_fill_names[] = {"x", "mask", "value"};
constexpr Signature masked_fill_signature = {
    "masked_fill", masked_fill_names, 3, 3, 3};

PyObject* masked_fill_function(const Given& given) {
  const Arguments a(masked_fill_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto mask = to_handle<dl_tensor>(a, 1);
  const auto value = to_f64(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * elements(mask), [&] {
      return dl_masked_fill(x, mask, value, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* clamp_names[] = {"x", "low", "high"};
constexpr Signature clamp_signature = {
    "clamp", clamp_names, 3, 3, 3};

PyObject* clamp_function(const Given& given) {
  const Arguments a(clamp_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto low = to_f64(a, 1);
  const auto high = to_f64(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_clamp(x, low, high, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* clamp_i64_names[] = {"x", "low", "high"};
constexpr Signature clamp_i64_signature = {
    "clamp_i64", clamp_i64_names, 3, 3, 3};

PyObject* clamp_i64_function(const Given& given) {
  const Arguments a(clamp_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto low = to_i64(a, 1);
  const auto high = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_clamp_i64(x, low, high, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* isnan_names[] = {"x"};
constexpr Signature isnan_signature = {
    "isnan", isnan_names, 1, 1, 1};

PyObject* isnan_function(const Given& given) {
  const Arguments a(isnan_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_isnan(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* isinf_names[] = {"x"};
constexpr Signature isinf_signature = {
    "isinf", isinf_names, 1, 1, 1};

PyObject* isinf_function(const Given& given) {
  const Arguments a(isinf_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_isinf(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* isfinite_names[] = {"x"};
constexpr Signature isfinite_signature = {
    "isfinite", isfinite_names, 1, 1, 1};

PyObject* isfinite_function(const Given& given) {
  const Arguments a(isfinite_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_isfinite(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* isclose_names[] = {"x", "y", "rtol", "atol", "equal_nan"};
constexpr Signature isclose_signature = {
    "isclose", isclose_names, 5, 5, 5};

PyObject* isclose_function(const Given& given) {
  const Arguments a(isclose_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  const auto rtol = to_f64(a, 2);
  const auto atol = to_f64(a, 3);
  const auto equal_nan = to_flag(a, 4);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_isclose(x, y, rtol, atol, equal_nan, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* allclose_names[] = {"x", "y", "rtol", "atol", "equal_nan"};
constexpr Signature allclose_signature = {
    "allclose", allclose_names, 5, 5, 5};

PyObject* allclose_function(const Given& given) {
  const Arguments a(allclose_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  const auto rtol = to_f64(a, 2);
  const auto atol = to_f64(a, 3);
  const auto equal_nan = to_flag(a, 4);
  int32_t close_result = 0;
  check(run(elements(x) * elements(y), [&] {
      return dl_allclose(x, y, rtol, atol, equal_nan, &close_result);
    }));
  return PyBool_FromLong(close_result);
}

constexpr const char* equal_names[] = {"x", "y"};
constexpr Signature equal_signature = {
    "equal", equal_names, 2, 2, 2};

PyObject* equal_function(const Given& given) {
  const Arguments a(equal_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  int32_t equal_result = 0;
  check(run(elements(x) * elements(y), [&] {
      return dl_equal(x, y, &equal_result);
    }));
  return PyBool_FromLong(equal_result);
}

}  // namespace

PyMethodDef compare_functions[] = {
    {"eq", as_method(entry<eq_function>),
     kFast,
     "eq(x, y)\n"
     "--\n"
     "\n"
     "Whether x is equal to y."},
    {"eq_scalar", as_method(entry<eq_scalar_function>),
     kFast,
     "eq_scalar(x, y)\n"
     "--\n"
     "\n"
     "Whether x is equal to y."},
    {"eq_scalar_i64", as_method(entry<eq_scalar_i64_function>),
     kFast,
     "eq_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "Whether x is equal to y."},
    {"ne", as_method(entry<ne_function>),
     kFast,
     "ne(x, y)\n"
     "--\n"
     "\n"
     "Whether x differs from y."},
    {"ne_scalar", as_method(entry<ne_scalar_function>),
     kFast,
     "ne_scalar(x, y)\n"
     "--\n"
     "\n"
     "Whether x differs from y."},
    {"ne_scalar_i64", as_method(entry<ne_scalar_i64_function>),
     kFast,
     "ne_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "Whether x differs from y."},
    {"lt", as_method(entry<lt_function>),
     kFast,
     "lt(x, y)\n"
     "--\n"
     "\n"
     "Whether x is less than y."},
    {"lt_scalar", as_method(entry<lt_scalar_function>),
     kFast,
     "lt_scalar(x, y)\n"
     "--\n"
     "\n"
     "Whether x is less than y."},
    {"lt_scalar_i64", as_method(entry<lt_scalar_i64_function>),
     kFast,
     "lt_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "Whether x is less than y."},
    {"le", as_method(entry<le_function>),
     kFast,
     "le(x, y)\n"
     "--\n"
     "\n"
     "Whether x is at most y."},
    {"le_scalar", as_method(entry<le_scalar_function>),
     kFast,
     "le_scalar(x, y)\n"
     "--\n"
     "\n"
     "Whether x is at most y."},
    {"le_scalar_i64", as_method(entry<le_scalar_i64_function>),
     kFast,
     "le_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "Whether x is at most y."},
    {"gt", as_method(entry<gt_function>),
     kFast,
     "gt(x, y)\n"
     "--\n"
     "\n"
     "Whether x is greater than y."},
    {"gt_scalar", as_method(entry<gt_scalar_function>),
     kFast,
     "gt_scalar(x, y)\n"
     "--\n"
     "\n"
     "Whether x is greater than y."},
    {"gt_scalar_i64", as_method(entry<gt_scalar_i64_function>),
     kFast,
     "gt_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "Whether x is greater than y."},
    {"ge", as_method(entry<ge_function>),
     kFast,
     "ge(x, y)\n"
     "--\n"
     "\n"
     "Whether x is at least y."},
    {"ge_scalar", as_method(entry<ge_scalar_function>),
     kFast,
     "ge_scalar(x, y)\n"
     "--\n"
     "\n"
     "Whether x is at least y."},
    {"ge_scalar_i64", as_method(entry<ge_scalar_i64_function>),
     kFast,
     "ge_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "Whether x is at least y."},
    {"logical_and", as_method(entry<logical_and_function>),
     kFast,
     "logical_and(x, y)\n"
     "--\n"
     "\n"
     "Whether x and y are both true (not zero)."},
    {"logical_or", as_method(entry<logical_or_function>),
     kFast,
     "logical_or(x, y)\n"
     "--\n"
     "\n"
     "Whether x or y is true (not zero)."},
    {"logical_xor", as_method(entry<logical_xor_function>),
     kFast,
     "logical_xor(x, y)\n"
     "--\n"
     "\n"
     "Whether just one of x and y is true (not zero)."},
    {"logical_not", as_method(entry<logical_not_function>),
     kFast,
     "logical_not(x)\n"
     "--\n"
     "\n"
     "Whether x is zero."},
    {"bitwise_and", as_method(entry<bitwise_and_function>),
     kFast,
     "bitwise_and(x, y)\n"
     "--\n"
     "\n"
     "The bits that x and y both have; integers or bools. No gradient."},
    {"bitwise_or", as_method(entry<bitwise_or_function>),
     kFast,
     "bitwise_or(x, y)\n"
     "--\n"
     "\n"
     "The bits that x or y has; integers or bools. No gradient."},
    {"bitwise_xor", as_method(entry<bitwise_xor_function>),
     kFast,
     "bitwise_xor(x, y)\n"
     "--\n"
     "\n"
     "The bits that one of x and y has; integers or bools. No gradient."},
    {"bitwise_not", as_method(entry<bitwise_not_function>),
     kFast,
     "bitwise_not(x)\n"
     "--\n"
     "\n"
     "The bits that x has not; integers or bools. No gradient."},
    {"bitwise_left_shift", as_method(entry<bitwise_left_shift_function>),
     kFast,
     "bitwise_left_shift(x, y)\n"
     "--\n"
     "\n"
     "x 2^y, integers; bits that leave the dtype are lost, all of them if y is negative"
     " or no less than their number. No gradient."},
    {"bitwise_right_shift", as_method(entry<bitwise_right_shift_function>),
     kFast,
     "bitwise_right_shift(x, y)\n"
     "--\n"
     "\n"
     "x / 2^y rounded down, integers; 0, or -1 for a negative x, if y is negative or no"
     " less than the number of x's bits. No gradient."},
    {"where", as_method(entry<where_function>),
     kFast,
     "where(condition, x, y)\n"
     "--\n"
     "\n"
     "x where the condition is true, y elsewhere. All three broadcast."},
    {"masked_fill", as_method(entry<masked_fill_function>),
     kFast,
     "masked_fill(x, mask, value)\n"
     "--\n"
     "\n"
     "x with a number wherever the mask is true, in x's dtype."},
    {"clamp", as_method(entry<clamp_function>),
     kFast,
     "clamp(x, low, high)\n"
     "--\n"
     "\n"
     "x limited to low at least and high at most; where low > high every element "
     "becomes high. The gradient passes where low <= x <= high."},
    {"clamp_i64", as_method(entry<clamp_i64_function>),
     kFast,
     "clamp_i64(x, low, high)\n"
     "--\n"
     "\n"
     "The same with integer bounds, which leave an integer tensor's dtype as it is."},
    {"isnan", as_method(entry<isnan_function>),
     kFast,
     "isnan(x)\n"
     "--\n"
     "\n"
     "Whether each element is NaN."},
    {"isinf", as_method(entry<isinf_function>),
     kFast,
     "isinf(x)\n"
     "--\n"
     "\n"
     "Whether each element is infinite."},
    {"isfinite", as_method(entry<isfinite_function>),
     kFast,
     "isfinite(x)\n"
     "--\n"
     "\n"
     "Whether each element is neither infinite nor NaN."},
    {"isclose", as_method(entry<isclose_function>),
     kFast,
     "isclose(x, y, rtol, atol, equal_nan)\n"
     "--\n"
     "\n"
     "Whether x == y, or both are finite and |x - y| <= atol + rtol |y|, or with "
     "equal_nan both are NaN. x and y have one dtype and broadcast."},
    {"allclose", as_method(entry<allclose_function>),
     kFast,
     "allclose(x, y, rtol, atol, equal_nan)\n"
     "--\n"
     "\n"
     "Whether dl_isclose is true everywhere. Waits for the device."},
    {"equal", as_method(entry<equal_function>),
     kFast,
     "equal(x, y)\n"
     "--\n"
     "\n"
     "Whether x and y have one shape and equal elements. Waits for the device."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
