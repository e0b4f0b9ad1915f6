// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* add_names[] = {"x", "y"};
constexpr Signature add_signature = {
    "add", add_names, 2, 2, 2};

PyObject* add_function(const Given& given) {
  const Arguments a(add_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_add(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* add_scalar_names[] = {"x", "y"};
constexpr Signature add_scalar_signature = {
    "add_scalar", add_scalar_names, 2, 2, 2};

PyObject* add_scalar_function(const Given& given) {
  const Arguments a(add_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_add_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* add_scalar_i64_names[] = {"x", "y"};
constexpr Signature add_scalar_i64_signature = {
    "add_scalar_i64", add_scalar_i64_names, 2, 2, 2};

PyObject* add_scalar_i64_function(const Given& given) {
  const Arguments a(add_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_add_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* sub_names[] = {"x", "y"};
constexpr Signature sub_signature = {
    "sub", sub_names, 2, 2, 2};

PyObject* sub_function(const Given& given) {
  const Arguments a(sub_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_sub(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* sub_scalar_names[] = {"x", "y"};
constexpr Signature sub_scalar_signature = {
    "sub_scalar", sub_scalar_names, 2, 2, 2};

PyObject* sub_scalar_function(const Given& given) {
  const Arguments a(sub_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sub_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* sub_scalar_i64_names[] = {"x", "y"};
constexpr Signature sub_scalar_i64_signature = {
    "sub_scalar_i64", sub_scalar_i64_names, 2, 2, 2};

PyObject* sub_scalar_i64_function(const Given& given) {
  const Arguments a(sub_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sub_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* rsub_scalar_names[] = {"x", "y"};
constexpr Signature rsub_scalar_signature = {
    "rsub_scalar", rsub_scalar_names, 2, 2, 2};

PyObject* rsub_scalar_function(const Given& given) {
  const Arguments a(rsub_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_rsub_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* rsub_scalar_i64_names[] = {"x", "y"};
constexpr Signature rsub_scalar_i64_signature = {
    "rsub_scalar_i64", rsub_scalar_i64_names, 2, 2, 2};

PyObject* rsub_scalar_i64_function(const Given& given) {
  const Arguments a(rsub_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_rsub_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* mul_names[] = {"x", "y"};
constexpr Signature mul_signature = {
    "mul", mul_names, 2, 2, 2};

PyObject* mul_function(const Given& given) {
  const Arguments a(mul_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_mul(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* mul_scalar_names[] = {"x", "y"};
constexpr Signature mul_scalar_signature = {
    "mul_scalar", mul_scalar_names, 2, 2, 2};

PyObject* mul_scalar_function(const Given& given) {
  const Arguments a(mul_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_mul_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* mul_scalar_i64_names[] = {"x", "y"};
constexpr Signature mul_scalar_i64_signature = {
    "mul_scalar_i64", mul_scalar_i64_names, 2, 2, 2};

PyObject* mul_scalar_i64_function(const Given& given) {
  const Arguments a(mul_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_mul_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* div_names[] = {"x", "y"};
constexpr Signature div_signature = {
    "div", div_names, 2, 2, 2};

PyObject* div_function(const Given& given) {
  const Arguments a(div_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_div(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* div_scalar_names[] = {"x", "y"};
constexpr Signature div_scalar_signature = {
    "div_scalar", div_scalar_names, 2, 2, 2};

PyObject* div_scalar_function(const Given& given) {
  const Arguments a(div_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_div_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* div_scalar_i64_names[] = {"x", "y"};
constexpr Signature div_scalar_i64_signature = {
    "div_scalar_i64", div_scalar_i64_names, 2, 2, 2};

PyObject* div_scalar_i64_function(const Given& given) {
  const Arguments a(div_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_div_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* rdiv_scalar_names[] = {"x", "y"};
constexpr Signature rdiv_scalar_signature = {
    "rdiv_scalar", rdiv_scalar_names, 2, 2, 2};

PyObject* rdiv_scalar_function(const Given& given) {
  const Arguments a(rdiv_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_rdiv_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* rdiv_scalar_i64_names[] = {"x", "y"};
constexpr Signature rdiv_scalar_i64_signature = {
    "rdiv_scalar_i64", rdiv_scalar_i64_names, 2, 2, 2};

PyObject* rdiv_scalar_i64_function(const Given& given) {
  const Arguments a(rdiv_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_rdiv_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* floor_divide_names[] = {"x", "y"};
constexpr Signature floor_divide_signature = {
    "floor_divide", floor_divide_names, 2, 2, 2};

PyObject* floor_divide_function(const Given& given) {
  const Arguments a(floor_divide_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_floor_divide(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* floor_divide_scalar_names[] = {"x", "y"};
constexpr Signature floor_divide_scalar_signature = {
    "floor_divide_scalar", floor_divide_scalar_names, 2, 2, 2};

PyObject* floor_divide_scalar_function(const Given& given) {
  const Arguments a(floor_divide_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_floor_divide_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* floor_divide_scalar_i64_names[] = {"x", "y"};
constexpr Signature floor_divide_scalar_i64_signature = {
    "floor_divide_scalar_i64", floor_divide_scalar_i64_names, 2, 2, 2};

PyObject* floor_divide_scalar_i64_function(const Given& given) {
  const Arguments a(floor_divide_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_floor_divide_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* remainder_names[] = {"x", "y"};
constexpr Signature remainder_signature = {
    "remainder", remainder_names, 2, 2, 2};

PyObject* remainder_function(const Given& given) {
  const Arguments a(remainder_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_remainder(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* remainder_scalar_names[] = {"x", "y"};
constexpr Signature remainder_scalar_signature = {
    "remainder_scalar", remainder_scalar_names, 2, 2, 2};

PyObject* remainder_scalar_function(const Given& given) {
  const Arguments a(remainder_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_remainder_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* remainder_scalar_i64_names[] = {"x", "y"};
constexpr Signature remainder_scalar_i64_signature = {
    "remainder_scalar_i64", remainder_scalar_i64_names, 2, 2, 2};

PyObject* remainder_scalar_i64_function(const Given& given) {
  const Arguments a(remainder_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_remainder_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* pow_names[] = {"x", "y"};
constexpr Signature pow_signature = {
    "pow", pow_names, 2, 2, 2};

PyObject* pow_function(const Given& given) {
  const Arguments a(pow_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_pow(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* pow_scalar_names[] = {"x", "y"};
constexpr Signature pow_scalar_signature = {
    "pow_scalar", pow_scalar_names, 2, 2, 2};

PyObject* pow_scalar_function(const Given& given) {
  const Arguments a(pow_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_pow_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* pow_scalar_i64_names[] = {"x", "y"};
constexpr Signature pow_scalar_i64_signature = {
    "pow_scalar_i64", pow_scalar_i64_names, 2, 2, 2};

PyObject* pow_scalar_i64_function(const Given& given) {
  const Arguments a(pow_scalar_i64_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_pow_scalar_i64(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* rpow_scalar_names[] = {"x", "y"};
constexpr Signature rpow_scalar_signature = {
    "rpow_scalar", rpow_scalar_names, 2, 2, 2};

PyObject* rpow_scalar_function(const Given& given) {
  const Arguments a(rpow_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_rpow_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* maximum_names[] = {"x", "y"};
constexpr Signature maximum_signature = {
    "maximum", maximum_names, 2, 2, 2};

PyObject* maximum_function(const Given& given) {
  const Arguments a(maximum_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_maximum(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* maximum_scalar_names[] = {"x", "y"};
constexpr Signature maximum_scalar_signature = {
    "maximum_scalar", maximum_scalar_names, 2, 2, 2};

PyObject* maximum_scalar_function(const Given& given) {
  const Arguments a(maximum_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_maximum_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* minimum_names[] = {"x", "y"};
constexpr Signature minimum_signature = {
    "minimum", minimum_names, 2, 2, 2};

PyObject* minimum_function(const Given& given) {
  const Arguments a(minimum_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_minimum(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* minimum_scalar_names[] = {"x", "y"};
constexpr Signature minimum_scalar_signature = {
    "minimum_scalar", minimum_scalar_names, 2, 2, 2};

PyObject* minimum_scalar_function(const Given& given) {
  const Arguments a(minimum_scalar_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x), [&] {
      return dl_minimum_scalar(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* neg_names[] = {"x"};
constexpr Signature neg_signature = {
    "neg", neg_names, 1, 1, 1};

PyObject* neg_function(const Given& given) {
  const Arguments a(neg_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_neg(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* add__names[] = {"x", "y"};
constexpr Signature add__signature = {
    "add_", add__names, 2, 2, 2};

PyObject* add__function(const Given& given) {
  const Arguments a(add__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  check(run(elements(x) * elements(y), [&] {
      return dl_add_(x, y);
    }));
  return none();
}

constexpr const char* add_scaled__names[] = {"x", "y", "alpha"};
constexpr Signature add_scaled__signature = {
    "add_scaled_", add_scaled__names, 3, 3, 3};

PyObject* add_scaled__function(const Given& given) {
  const Arguments a(add_scaled__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  const auto alpha = to_f64(a, 2);
  check(run(elements(x) * elements(y), [&] {
      return dl_add_scaled_(x, y, alpha);
    }));
  return none();
}

constexpr const char* add_scalar__names[] = {"x", "y"};
constexpr Signature add_scalar__signature = {
    "add_scalar_", add_scalar__names, 2, 2, 2};

PyObject* add_scalar__function(const Given& given) {
  const Arguments a(add_scalar__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  check(run(elements(x), [&] {
      return dl_add_scalar_(x, y);
    }));
  return none();
}

constexpr const char* add_scalar_i64__names[] = {"x", "y"};
constexpr Signature add_scalar_i64__signature = {
    "add_scalar_i64_", add_scalar_i64__names, 2, 2, 2};

PyObject* add_scalar_i64__function(const Given& given) {
  const Arguments a(add_scalar_i64__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  check(run(elements(x), [&] {
      return dl_add_scalar_i64_(x, y);
    }));
  return none();
}

constexpr const char* sub__names[] = {"x", "y"};
constexpr Signature sub__signature = {
    "sub_", sub__names, 2, 2, 2};

PyObject* sub__function(const Given& given) {
  const Arguments a(sub__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  check(run(elements(x) * elements(y), [&] {
      return dl_sub_(x, y);
    }));
  return none();
}

constexpr const char* sub_scalar__names[] = {"x", "y"};
constexpr Signature sub_scalar__signature = {
    "sub_scalar_", sub_scalar__names, 2, 2, 2};

PyObject* sub_scalar__function(const Given& given) {
  const Arguments a(sub_scalar__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  check(run(elements(x), [&] {
      return dl_sub_scalar_(x, y);
    }));
  return none();
}

constexpr const char* sub_scalar_i64__names[] = {"x", "y"};
constexpr Signature sub_scalar_i64__signature = {
    "sub_scalar_i64_", sub_scalar_i64__names, 2, 2, 2};

PyObject* sub_scalar_i64__function(const Given& given) {
  const Arguments a(sub_scalar_i64__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  check(run(elements(x), [&] {
      return dl_sub_scalar_i64_(x, y);
    }));
  return none();
}

constexpr const char* mul__names[] = {"x", "y"};
constexpr Signature mul__signature = {
    "mul_", mul__names, 2, 2, 2};

PyObject* mul__function(const Given& given) {
  const Arguments a(mul__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  check(run(elements(x) * elements(y), [&] {
      return dl_mul_(x, y);
    }));
  return none();
}

constexpr const char* mul_scalar__names[] = {"x", "y"};
constexpr Signature mul_scalar__signature = {
    "mul_scalar_", mul_scalar__names, 2, 2, 2};

PyObject* mul_scalar__function(const Given& given) {
  const Arguments a(mul_scalar__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  check(run(elements(x), [&] {
      return dl_mul_scalar_(x, y);
    }));
  return none();
}

constexpr const char* mul_scalar_i64__names[] = {"x", "y"};
constexpr Signature mul_scalar_i64__signature = {
    "mul_scalar_i64_", mul_scalar_i64__names, 2, 2, 2};

PyObject* mul_scalar_i64__function(const Given& given) {
  const Arguments a(mul_scalar_i64__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_i64(a, 1);
  check(run(elements(x), [&] {
      return dl_mul_scalar_i64_(x, y);
    }));
  return none();
}

constexpr const char* div__names[] = {"x", "y"};
constexpr Signature div__signature = {
    "div_", div__names, 2, 2, 2};

PyObject* div__function(const Given& given) {
  const Arguments a(div__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  check(run(elements(x) * elements(y), [&] {
      return dl_div_(x, y);
    }));
  return none();
}

constexpr const char* div_scalar__names[] = {"x", "y"};
constexpr Signature div_scalar__signature = {
    "div_scalar_", div_scalar__names, 2, 2, 2};

PyObject* div_scalar__function(const Given& given) {
  const Arguments a(div_scalar__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_f64(a, 1);
  check(run(elements(x), [&] {
      return dl_div_scalar_(x, y);
    }));
  return none();
}

constexpr const char* exp_names[] = {"x"};
constexpr Signature exp_signature = {
    "exp", exp_names, 1, 1, 1};

PyObject* exp_function(const Given& given) {
  const Arguments a(exp_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_exp(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* expm1_names[] = {"x"};
constexpr Signature expm1_signature = {
    "expm1", expm1_names, 1, 1, 1};

PyObject* expm1_function(const Given& given) {
  const Arguments a(expm1_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_expm1(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* log_names[] = {"x"};
constexpr Signature log_signature = {
    "log", log_names, 1, 1, 1};

PyObject* log_function(const Given& given) {
  const Arguments a(log_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_log(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* log1p_names[] = {"x"};
constexpr Signature log1p_signature = {
    "log1p", log1p_names, 1, 1, 1};

PyObject* log1p_function(const Given& given) {
  const Arguments a(log1p_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_log1p(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* sqrt_names[] = {"x"};
constexpr Signature sqrt_signature = {
    "sqrt", sqrt_names, 1, 1, 1};

PyObject* sqrt_function(const Given& given) {
  const Arguments a(sqrt_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sqrt(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* rsqrt_names[] = {"x"};
constexpr Signature rsqrt_signature = {
    "rsqrt", rsqrt_names, 1, 1, 1};

PyObject* rsqrt_function(const Given& given) {
  const Arguments a(rsqrt_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_rsqrt(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* reciprocal_names[] = {"x"};
constexpr Signature reciprocal_signature = {
    "reciprocal", reciprocal_names, 1, 1, 1};

PyObject* reciprocal_function(const Given& given) {
  const Arguments a(reciprocal_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_reciprocal(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* square_names[] = {"x"};
constexpr Signature square_signature = {
    "square", square_names, 1, 1, 1};

PyObject* square_function(const Given& given) {
  const Arguments a(square_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_square(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* abs_names[] = {"x"};
constexpr Signature abs_signature = {
    "abs", abs_names, 1, 1, 1};

PyObject* abs_function(const Given& given) {
  const Arguments a(abs_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_abs(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* sign_names[] = {"x"};
constexpr Signature sign_signature = {
    "sign", sign_names, 1, 1, 1};

PyObject* sign_function(const Given& given) {
  const Arguments a(sign_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sign(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* floor_names[] = {"x"};
constexpr Signature floor_signature = {
    "floor", floor_names, 1, 1, 1};

PyObject* floor_function(const Given& given) {
  const Arguments a(floor_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_floor(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* ceil_names[] = {"x"};
constexpr Signature ceil_signature = {
    "ceil", ceil_names, 1, 1, 1};

PyObject* ceil_function(const Given& given) {
  const Arguments a(ceil_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_ceil(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* round_names[] = {"x"};
constexpr Signature round_signature = {
    "round", round_names, 1, 1, 1};

PyObject* round_function(const Given& given) {
  const Arguments a(round_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_round(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* trunc_names[] = {"x"};
constexpr Signature trunc_signature = {
    "trunc", trunc_names, 1, 1, 1};

PyObject* trunc_function(const Given& given) {
  const Arguments a(trunc_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_trunc(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* sin_names[] = {"x"};
constexpr Signature sin_signature = {
    "sin", sin_names, 1, 1, 1};

PyObject* sin_function(const Given& given) {
  const Arguments a(sin_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sin(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* cos_names[] = {"x"};
constexpr Signature cos_signature = {
    "cos", cos_names, 1, 1, 1};

PyObject* cos_function(const Given& given) {
  const Arguments a(cos_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_cos(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* tan_names[] = {"x"};
constexpr Signature tan_signature = {
    "tan", tan_names, 1, 1, 1};

PyObject* tan_function(const Given& given) {
  const Arguments a(tan_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_tan(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* erf_names[] = {"x"};
constexpr Signature erf_signature = {
    "erf", erf_names, 1, 1, 1};

PyObject* erf_function(const Given& given) {
  const Arguments a(erf_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_erf(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* log2_names[] = {"x"};
constexpr Signature log2_signature = {
    "log2", log2_names, 1, 1, 1};

PyObject* log2_function(const Given& given) {
  const Arguments a(log2_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_log2(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* log10_names[] = {"x"};
constexpr Signature log10_signature = {
    "log10", log10_names, 1, 1, 1};

PyObject* log10_function(const Given& given) {
  const Arguments a(log10_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_log10(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* lerp_names[] = {"x", "y", "weight"};
constexpr Signature lerp_signature = {
    "lerp", lerp_names, 3, 3, 3};

PyObject* lerp_function(const Given& given) {
  const Arguments a(lerp_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  const auto weight = to_f64(a, 2);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_lerp(x, y, weight, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* relu_names[] = {"x"};
constexpr Signature relu_signature = {
    "relu", relu_names, 1, 1, 1};

PyObject* relu_function(const Given& given) {
  const Arguments a(relu_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_relu(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* sigmoid_names[] = {"x"};
constexpr Signature sigmoid_signature = {
    "sigmoid", sigmoid_names, 1, 1, 1};

PyObject* sigmoid_function(const Given& given) {
  const Arguments a(sigmoid_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sigmoid(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* tanh_names[] = {"x"};
constexpr Signature tanh_signature = {
    "tanh", tanh_names, 1, 1, 1};

PyObject* tanh_function(const Given& given) {
  const Arguments a(tanh_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_tanh(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* leaky_relu_names[] = {"x", "slope"};
constexpr Signature leaky_relu_signature = {
    "leaky_relu", leaky_relu_names, 2, 2, 2};

PyObject* leaky_relu_function(const Given& given) {
  const Arguments a(leaky_relu_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto slope = to_f64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_leaky_relu(x, slope, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* elu_names[] = {"x", "alpha"};
constexpr Signature elu_signature = {
    "elu", elu_names, 2, 2, 2};

PyObject* elu_function(const Given& given) {
  const Arguments a(elu_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto alpha = to_f64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_elu(x, alpha, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* gelu_names[] = {"x"};
constexpr Signature gelu_signature = {
    "gelu", gelu_names, 1, 1, 1};

PyObject* gelu_function(const Given& given) {
  const Arguments a(gelu_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_gelu(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* gelu_tanh_names[] = {"x"};
constexpr Signature gelu_tanh_signature = {
    "gelu_tanh", gelu_tanh_names, 1, 1, 1};

PyObject* gelu_tanh_function(const Given& given) {
  const Arguments a(gelu_tanh_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_gelu_tanh(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* silu_names[] = {"x"};
constexpr Signature silu_signature = {
    "silu", silu_names, 1, 1, 1};

PyObject* silu_function(const Given& given) {
  const Arguments a(silu_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_silu(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* softplus_names[] = {"x", "beta", "threshold"};
constexpr Signature softplus_signature = {
    "softplus", softplus_names, 3, 3, 3};

PyObject* softplus_function(const Given& given) {
  const Arguments a(softplus_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto beta = to_f64(a, 1);
  const auto threshold = to_f64(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_softplus(x, beta, threshold, &y_result);
    }));
  return to_python(y_result);
}

}  // namespace

PyMethodDef elementwise_functions[] = {
    {"add", as_method(entry<add_function>),
     kFast,
     "add(x, y)\n"
     "--\n"
     "\n"
     "x + y."},
    {"add_scalar", as_method(entry<add_scalar_function>),
     kFast,
     "add_scalar(x, y)\n"
     "--\n"
     "\n"
     "x + y."},
    {"add_scalar_i64", as_method(entry<add_scalar_i64_function>),
     kFast,
     "add_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "x + y."},
    {"sub", as_method(entry<sub_function>),
     kFast,
     "sub(x, y)\n"
     "--\n"
     "\n"
     "x - y."},
    {"sub_scalar", as_method(entry<sub_scalar_function>),
     kFast,
     "sub_scalar(x, y)\n"
     "--\n"
     "\n"
     "x - y."},
    {"sub_scalar_i64", as_method(entry<sub_scalar_i64_function>),
     kFast,
     "sub_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "x - y."},
    {"rsub_scalar", as_method(entry<rsub_scalar_function>),
     kFast,
     "rsub_scalar(x, y)\n"
     "--\n"
     "\n"
     "y - x."},
    {"rsub_scalar_i64", as_method(entry<rsub_scalar_i64_function>),
     kFast,
     "rsub_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "y - x."},
    {"mul", as_method(entry<mul_function>),
     kFast,
     "mul(x, y)\n"
     "--\n"
     "\n"
     "x y."},
    {"mul_scalar", as_method(entry<mul_scalar_function>),
     kFast,
     "mul_scalar(x, y)\n"
     "--\n"
     "\n"
     "x y."},
    {"mul_scalar_i64", as_method(entry<mul_scalar_i64_function>),
     kFast,
     "mul_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "x y."},
    {"div", as_method(entry<div_function>),
     kFast,
     "div(x, y)\n"
     "--\n"
     "\n"
     "x / y; of integers it gives floating numbers."},
    {"div_scalar", as_method(entry<div_scalar_function>),
     kFast,
     "div_scalar(x, y)\n"
     "--\n"
     "\n"
     "x / y; of integers it gives floating numbers."},
    {"div_scalar_i64", as_method(entry<div_scalar_i64_function>),
     kFast,
     "div_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "x / y; of integers it gives floating numbers."},
    {"rdiv_scalar", as_method(entry<rdiv_scalar_function>),
     kFast,
     "rdiv_scalar(x, y)\n"
     "--\n"
     "\n"
     "y / x; of integers it gives floating numbers."},
    {"rdiv_scalar_i64", as_method(entry<rdiv_scalar_i64_function>),
     kFast,
     "rdiv_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "y / x; of integers it gives floating numbers."},
    {"floor_divide", as_method(entry<floor_divide_function>),
     kFast,
     "floor_divide(x, y)\n"
     "--\n"
     "\n"
     "The floor of x / y. It has no gradient; an integer y that holds a zero is an "
     "error."},
    {"floor_divide_scalar", as_method(entry<floor_divide_scalar_function>),
     kFast,
     "floor_divide_scalar(x, y)\n"
     "--\n"
     "\n"
     "The floor of x / y. It has no gradient."},
    {"floor_divide_scalar_i64", as_method(entry<floor_divide_scalar_i64_function>),
     kFast,
     "floor_divide_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "The floor of x / y. It has no gradient."},
    {"remainder", as_method(entry<remainder_function>),
     kFast,
     "remainder(x, y)\n"
     "--\n"
     "\n"
     "x - y floor(x / y), which has y's sign."},
    {"remainder_scalar", as_method(entry<remainder_scalar_function>),
     kFast,
     "remainder_scalar(x, y)\n"
     "--\n"
     "\n"
     "x - y floor(x / y), which has y's sign."},
    {"remainder_scalar_i64", as_method(entry<remainder_scalar_i64_function>),
     kFast,
     "remainder_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "x - y floor(x / y), which has y's sign."},
    {"pow", as_method(entry<pow_function>),
     kFast,
     "pow(x, y)\n"
     "--\n"
     "\n"
     "x to the power of y."},
    {"pow_scalar", as_method(entry<pow_scalar_function>),
     kFast,
     "pow_scalar(x, y)\n"
     "--\n"
     "\n"
     "x to the power of y."},
    {"pow_scalar_i64", as_method(entry<pow_scalar_i64_function>),
     kFast,
     "pow_scalar_i64(x, y)\n"
     "--\n"
     "\n"
     "x to the power of y; an integer x to a negative y is an error."},
    {"rpow_scalar", as_method(entry<rpow_scalar_function>),
     kFast,
     "rpow_scalar(x, y)\n"
     "--\n"
     "\n"
     "y to the power of x."},
    {"maximum", as_method(entry<maximum_function>),
     kFast,
     "maximum(x, y)\n"
     "--\n"
     "\n"
     "The larger of x and y; NaN wins. Equal elements share the gradient evenly."},
    {"maximum_scalar", as_method(entry<maximum_scalar_function>),
     kFast,
     "maximum_scalar(x, y)\n"
     "--\n"
     "\n"
     "The larger of x and y; NaN wins."},
    {"minimum", as_method(entry<minimum_function>),
     kFast,
     "minimum(x, y)\n"
     "--\n"
     "\n"
     "The smaller of x and y; NaN wins. Equal elements share the gradient evenly."},
    {"minimum_scalar", as_method(entry<minimum_scalar_function>),
     kFast,
     "minimum_scalar(x, y)\n"
     "--\n"
     "\n"
     "The smaller of x and y; NaN wins."},
    {"neg", as_method(entry<neg_function>),
     kFast,
     "neg(x)\n"
     "--\n"
     "\n"
     "-x."},
    {"add_", as_method(entry<add__function>),
     kFast,
     "add_(x, y)\n"
     "--\n"
     "\n"
     "x += y."},
    {"add_scaled_", as_method(entry<add_scaled__function>),
     kFast,
     "add_scaled_(x, y, alpha)\n"
     "--\n"
     "\n"
     "x += alpha y."},
    {"add_scalar_", as_method(entry<add_scalar__function>),
     kFast,
     "add_scalar_(x, y)\n"
     "--\n"
     "\n"
     "x += y."},
    {"add_scalar_i64_", as_method(entry<add_scalar_i64__function>),
     kFast,
     "add_scalar_i64_(x, y)\n"
     "--\n"
     "\n"
     "x += y."},
    {"sub_", as_method(entry<sub__function>),
     kFast,
     "sub_(x, y)\n"
     "--\n"
     "\n"
     "x -= y."},
    {"sub_scalar_", as_method(entry<sub_scalar__function>),
     kFast,
     "sub_scalar_(x, y)\n"
     "--\n"
     "\n"
     "x -= y."},
    {"sub_scalar_i64_", as_method(entry<sub_scalar_i64__function>),
     kFast,
     "sub_scalar_i64_(x, y)\n"
     "--\n"
     "\n"
     "x -= y."},
    {"mul_", as_method(entry<mul__function>),
     kFast,
     "mul_(x, y)\n"
     "--\n"
     "\n"
     "x *= y."},
    {"mul_scalar_", as_method(entry<mul_scalar__function>),
     kFast,
     "mul_scalar_(x, y)\n"
     "--\n"
     "\n"
     "x *= y."},
    {"mul_scalar_i64_", as_method(entry<mul_scalar_i64__function>),
     kFast,
     "mul_scalar_i64_(x, y)\n"
     "--\n"
     "\n"
     "x *= y."},
    {"div_", as_method(entry<div__function>),
     kFast,
     "div_(x, y)\n"
     "--\n"
     "\n"
     "x /= y."},
    {"div_scalar_", as_method(entry<div_scalar__function>),
     kFast,
     "div_scalar_(x, y)\n"
     "--\n"
     "\n"
     "x /= y."},
    {"exp", as_method(entry<exp_function>),
     kFast,
     "exp(x)\n"
     "--\n"
     "\n"
     "e to the power of x; of integers it gives floating numbers."},
    {"expm1", as_method(entry<expm1_function>),
     kFast,
     "expm1(x)\n"
     "--\n"
     "\n"
     "e to the power of x, minus 1, exact for small x."},
    {"log", as_method(entry<log_function>),
     kFast,
     "log(x)\n"
     "--\n"
     "\n"
     "The natural logarithm; of integers it gives floating numbers."},
    {"log1p", as_method(entry<log1p_function>),
     kFast,
     "log1p(x)\n"
     "--\n"
     "\n"
     "The natural logarithm of 1 + x, exact for small x."},
    {"sqrt", as_method(entry<sqrt_function>),
     kFast,
     "sqrt(x)\n"
     "--\n"
     "\n"
     "The square root; its gradient at 0 is infinite."},
    {"rsqrt", as_method(entry<rsqrt_function>),
     kFast,
     "rsqrt(x)\n"
     "--\n"
     "\n"
     "1 divided by the square root."},
    {"reciprocal", as_method(entry<reciprocal_function>),
     kFast,
     "reciprocal(x)\n"
     "--\n"
     "\n"
     "1 / x."},
    {"square", as_method(entry<square_function>),
     kFast,
     "square(x)\n"
     "--\n"
     "\n"
     "x x."},
    {"abs", as_method(entry<abs_function>),
     kFast,
     "abs(x)\n"
     "--\n"
     "\n"
     "The absolute value; its gradient at 0 is 0."},
    {"sign", as_method(entry<sign_function>),
     kFast,
     "sign(x)\n"
     "--\n"
     "\n"
     "-1, 0 or 1; its gradient is 0."},
    {"floor", as_method(entry<floor_function>),
     kFast,
     "floor(x)\n"
     "--\n"
     "\n"
     "The largest integer that is not above x; its gradient is 0."},
    {"ceil", as_method(entry<ceil_function>),
     kFast,
     "ceil(x)\n"
     "--\n"
     "\n"
     "The smallest integer that is not below x; its gradient is 0."},
    {"round", as_method(entry<round_function>),
     kFast,
     "round(x)\n"
     "--\n"
     "\n"
     "The nearest integer, halves to the even one; its gradient is 0."},
    {"trunc", as_method(entry<trunc_function>),
     kFast,
     "trunc(x)\n"
     "--\n"
     "\n"
     "x without its fraction; its gradient is 0."},
    {"sin", as_method(entry<sin_function>),
     kFast,
     "sin(x)\n"
     "--\n"
     "\n"
     "The sine, x in radians."},
    {"cos", as_method(entry<cos_function>),
     kFast,
     "cos(x)\n"
     "--\n"
     "\n"
     "The cosine, x in radians."},
    {"tan", as_method(entry<tan_function>),
     kFast,
     "tan(x)\n"
     "--\n"
     "\n"
     "The tangent, x in radians."},
    {"erf", as_method(entry<erf_function>),
     kFast,
     "erf(x)\n"
     "--\n"
     "\n"
     "The error function."},
    {"log2", as_method(entry<log2_function>),
     kFast,
     "log2(x)\n"
     "--\n"
     "\n"
     "The logarithm to base 2; of integers it gives floating numbers."},
    {"log10", as_method(entry<log10_function>),
     kFast,
     "log10(x)\n"
     "--\n"
     "\n"
     "The logarithm to base 10; of integers it gives floating numbers."},
    {"lerp", as_method(entry<lerp_function>),
     kFast,
     "lerp(x, y, weight)\n"
     "--\n"
     "\n"
     "x + weight (y - x); x and y are floating, of one dtype, and broadcast."},
    {"relu", as_method(entry<relu_function>),
     kFast,
     "relu(x)\n"
     "--\n"
     "\n"
     "max(x, 0); NaN stays NaN; the gradient at 0 is 0."},
    {"sigmoid", as_method(entry<sigmoid_function>),
     kFast,
     "sigmoid(x)\n"
     "--\n"
     "\n"
     "1 / (1 + exp(-x)); of integers it gives floating numbers."},
    {"tanh", as_method(entry<tanh_function>),
     kFast,
     "tanh(x)\n"
     "--\n"
     "\n"
     "The hyperbolic tangent; of integers it gives floating numbers."},
    {"leaky_relu", as_method(entry<leaky_relu_function>),
     kFast,
     "leaky_relu(x, slope)\n"
     "--\n"
     "\n"
     "x, but slope x below 0."},
    {"elu", as_method(entry<elu_function>),
     kFast,
     "elu(x, alpha)\n"
     "--\n"
     "\n"
     "x, but alpha (exp(x) - 1) below 0."},
    {"gelu", as_method(entry<gelu_function>),
     kFast,
     "gelu(x)\n"
     "--\n"
     "\n"
     "x times the probability that a normal variable is below x; x must be floating."},
    {"gelu_tanh", as_method(entry<gelu_tanh_function>),
     kFast,
     "gelu_tanh(x)\n"
     "--\n"
     "\n"
     "gelu's approximation x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2; x must be"
     " floating."},
    {"silu", as_method(entry<silu_function>),
     kFast,
     "silu(x)\n"
     "--\n"
     "\n"
     "x sigmoid(x)."},
    {"softplus", as_method(entry<softplus_function>),
     kFast,
     "softplus(x, beta, threshold)\n"
     "--\n"
     "\n"
     "log(1 + exp(beta x)) / beta, but x where beta x is above the threshold."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
