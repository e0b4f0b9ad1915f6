#include "buffers.h"
#include "entry.h"
#include "handles.h"
#include "numbers.h"
#include "tensor_slots.h"
#include "work.h"

// Arithmetic and comparison: the operators of tensors among themselves and with Python's numbers.
namespace dlpython {

namespace {

using OfTensors = dl_status (*)(dl_tensor*, dl_tensor*, dl_tensor**);
using OfF64 = dl_status (*)(dl_tensor*, double, dl_tensor**);
using OfI64 = dl_status (*)(dl_tensor*, int64_t, dl_tensor**);

struct Operator {
  OfTensors tensors;
  OfF64 right_f64;  // tensor op number
  OfI64 right_i64;
  OfF64 left_f64;  // number op tensor; null: the number becomes a tensor
  OfI64 left_i64;
};

Owned scalar_tensor(const Number& number) {
  dl_tensor* y = nullptr;
  // A bool changes no dtype; the other numbers change that of bool tensors.
  const dl_dtype dtype = number.is_bool ? DL_DTYPE_BOOL : DL_DTYPE_DEFAULT;
  check(number.is_float ? dl_scalar(number.f, dtype, &y) : dl_scalar_i64(number.i, dtype, &y));
  return Owned(to_python(y));
}

PyObject* of_tensors(const Operator& op, dl_tensor* x, dl_tensor* y) {
  dl_tensor* z = nullptr;
  check(run(elements(x) * elements(y), [&] { return op.tensors(x, y, &z); }));
  return to_python(z);
}

PyObject* of_number(OfF64 by_f64, OfI64 by_i64, dl_tensor* x, const Number& number) {
  dl_tensor* z = nullptr;
  check(run(elements(x),
            [&] { return number.is_float ? by_f64(x, number.f, &z) : by_i64(x, number.i, &z); }));
  return to_python(z);
}

PyObject* not_implemented() {
  Py_INCREF(Py_NotImplemented);
  return Py_NotImplemented;
}

// An array beside a tensor becomes one.
PyObject* apply_to_array(const Operator& op, PyObject* left, PyObject* right) {
  PyObject* array = is_tensor(left) ? right : left;
  if (!PyObject_CheckBuffer(array) || PyBytes_Check(array)) return not_implemented();
  const Owned x = tensor_from_buffer(array);
  return is_tensor(left) ? of_tensors(op, tensor_in(left), tensor_in(x.get()))
                         : of_tensors(op, tensor_in(x.get()), tensor_in(right));
}

// Either side may be the tensor.
PyObject* apply(const Operator& op, PyObject* left, PyObject* right) {
  const bool left_tensor = is_tensor(left);
  if (left_tensor && is_tensor(right)) return of_tensors(op, tensor_in(left), tensor_in(right));
  const Number number = to_number(left_tensor ? right : left);
  if (!number.is_number) return apply_to_array(op, left, right);
  if (left_tensor && op.right_f64 && !number.is_bool)
    return of_number(op.right_f64, op.right_i64, tensor_in(left), number);
  if (!left_tensor && op.left_f64 && !number.is_bool)
    return of_number(op.left_f64, op.left_i64, tensor_in(right), number);
  const Owned scalar = scalar_tensor(number);
  return left_tensor ? of_tensors(op, tensor_in(left), tensor_in(scalar.get()))
                     : of_tensors(op, tensor_in(scalar.get()), tensor_in(right));
}

constexpr Operator kAdd = {dl_add, dl_add_scalar, dl_add_scalar_i64, dl_add_scalar,
                           dl_add_scalar_i64};
constexpr Operator kSub = {dl_sub, dl_sub_scalar, dl_sub_scalar_i64, dl_rsub_scalar,
                           dl_rsub_scalar_i64};
constexpr Operator kMul = {dl_mul, dl_mul_scalar, dl_mul_scalar_i64, dl_mul_scalar,
                           dl_mul_scalar_i64};
constexpr Operator kDiv = {dl_div, dl_div_scalar, dl_div_scalar_i64, dl_rdiv_scalar,
                           dl_rdiv_scalar_i64};
constexpr Operator kFloorDivide = {dl_floor_divide, dl_floor_divide_scalar,
                                   dl_floor_divide_scalar_i64, nullptr, nullptr};
constexpr Operator kRemainder = {dl_remainder, dl_remainder_scalar, dl_remainder_scalar_i64,
                                 nullptr, nullptr};
constexpr Operator kPow = {dl_pow, dl_pow_scalar, dl_pow_scalar_i64, nullptr, nullptr};

template <const Operator& op>
PyObject* binary(PyObject* left, PyObject* right) {
  return at_border<PyObject*>(nullptr, [&] { return apply(op, left, right); });
}

PyObject* power(PyObject* left, PyObject* right, PyObject* modulus) {
  if (modulus != Py_None) return not_implemented();
  return binary<kPow>(left, right);
}

PyObject* matmul(PyObject* left, PyObject* right) {
  if (!is_tensor(left) || !is_tensor(right)) return not_implemented();
  return at_border<PyObject*>(nullptr, [&] {
    dl_tensor *x = tensor_in(left), *y = tensor_in(right), *z = nullptr;
    check(run(elements(x) * elements(y), [&] { return dl_matmul(x, y, &z); }));
    return to_python(z);
  });
}

template <dl_status (*call)(dl_tensor*, dl_tensor**)>
PyObject* unary(PyObject* self) {
  return at_border<PyObject*>(nullptr, [&] {
    dl_tensor* x = tensor_in(self);
    dl_tensor* y = nullptr;
    check(run(elements(x), [&] { return call(x, &y); }));
    return to_python(y);
  });
}

PyObject* positive(PyObject* self) {
  Py_INCREF(self);
  return self;
}

struct InPlace {
  dl_status (*tensor)(dl_tensor*, dl_tensor*);
  dl_status (*f64)(dl_tensor*, double);
  dl_status (*i64)(dl_tensor*, int64_t);
};

constexpr InPlace kAddInPlace = {dl_add_, dl_add_scalar_, dl_add_scalar_i64_};
constexpr InPlace kSubInPlace = {dl_sub_, dl_sub_scalar_, dl_sub_scalar_i64_};
constexpr InPlace kMulInPlace = {dl_mul_, dl_mul_scalar_, dl_mul_scalar_i64_};
constexpr InPlace kDivInPlace = {dl_div_, dl_div_scalar_, [](dl_tensor* x, int64_t y) {
                                   return dl_div_scalar_(x, static_cast<double>(y));
                                 }};

template <const InPlace& op>
PyObject* in_place(PyObject* self, PyObject* other) {
  return at_border<PyObject*>(nullptr, [&] {
    dl_tensor* x = tensor_in(self);
    if (is_tensor(other)) {
      dl_tensor* y = tensor_in(other);
      check(run(elements(x) * elements(y), [&] { return op.tensor(x, y); }));
    } else {
      const Number number = to_number(other);
      if (!number.is_number) return not_implemented();
      check(run(elements(x),
                [&] { return number.is_float ? op.f64(x, number.f) : op.i64(x, number.i); }));
    }
    return positive(self);
  });
}

// In the order of Py_LT, Py_LE, Py_EQ, Py_NE, Py_GT, Py_GE.
constexpr Operator kComparisons[] = {{dl_lt, dl_lt_scalar, dl_lt_scalar_i64, nullptr, nullptr},
                                     {dl_le, dl_le_scalar, dl_le_scalar_i64, nullptr, nullptr},
                                     {dl_eq, dl_eq_scalar, dl_eq_scalar_i64, nullptr, nullptr},
                                     {dl_ne, dl_ne_scalar, dl_ne_scalar_i64, nullptr, nullptr},
                                     {dl_gt, dl_gt_scalar, dl_gt_scalar_i64, nullptr, nullptr},
                                     {dl_ge, dl_ge_scalar, dl_ge_scalar_i64, nullptr, nullptr}};

}  // namespace

PyObject* tensor_compare(PyObject* left, PyObject* right, int comparison) {
  return at_border<PyObject*>(nullptr,
                              [&] { return apply(kComparisons[comparison], left, right); });
}

PyNumberMethods tensor_as_number() {
  PyNumberMethods methods = {};
  methods.nb_add = binary<kAdd>;
  methods.nb_subtract = binary<kSub>;
  methods.nb_multiply = binary<kMul>;
  methods.nb_true_divide = binary<kDiv>;
  methods.nb_floor_divide = binary<kFloorDivide>;
  methods.nb_remainder = binary<kRemainder>;
  methods.nb_power = power;
  methods.nb_matrix_multiply = matmul;
  methods.nb_negative = unary<dl_neg>;
  methods.nb_positive = positive;
  methods.nb_absolute = unary<dl_abs>;
  methods.nb_inplace_add = in_place<kAddInPlace>;
  methods.nb_inplace_subtract = in_place<kSubInPlace>;
  methods.nb_inplace_multiply = in_place<kMulInPlace>;
  methods.nb_inplace_true_divide = in_place<kDivInPlace>;
  add_value_conversions(methods);
  return methods;
}

}  // namespace dlpython
