// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* matmul_names[] = {"x", "y"};
constexpr Signature matmul_signature = {
    "matmul", matmul_names, 2, 2, 2};

PyObject* matmul_function(const Given& given) {
  const Arguments a(matmul_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_matmul(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* mm_names[] = {"x", "y"};
constexpr Signature mm_signature = {
    "mm", mm_names, 2, 2, 2};

PyObject* mm_function(const Given& given) {
  const Arguments a(mm_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_mm(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* bmm_names[] = {"x", "y"};
constexpr Signature bmm_signature = {
    "bmm", bmm_names, 2, 2, 2};

PyObject* bmm_function(const Given& given) {
  const Arguments a(bmm_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_bmm(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* dot_names[] = {"x", "y"};
constexpr Signature dot_signature = {
    "dot", dot_names, 2, 2, 2};

PyObject* dot_function(const Given& given) {
  const Arguments a(dot_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_dot(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* outer_names[] = {"x", "y"};
constexpr Signature outer_signature = {
    "outer", outer_names, 2, 2, 2};

PyObject* outer_function(const Given& given) {
  const Arguments a(outer_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_tensor* z_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_outer(x, y, &z_result);
    }));
  return to_python(z_result);
}

constexpr const char* linear_names[] = {"x", "weight", "bias"};
constexpr Signature linear_signature = {
    "linear", linear_names, 3, 3, 2};

PyObject* linear_function(const Given& given) {
  const Arguments a(linear_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto weight = to_handle<dl_tensor>(a, 1);
  const auto bias = to_nullable_handle<dl_tensor>(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * elements(weight), [&] {
      return dl_linear(x, weight, bias, &y_result);
    }));
  return to_python(y_result);
}

}  // namespace

PyMethodDef linalg_functions[] = {
    {"matmul", as_method(entry<matmul_function>),
     kFast,
     "matmul(x, y)\n"
     "--\n"
     "\n"
     "The matrix product of the last two dimensions. A vector is taken as a row on the "
     "left and as a column on the right; leading dimensions are batches and broadcast."},
    {"mm", as_method(entry<mm_function>),
     kFast,
     "mm(x, y)\n"
     "--\n"
     "\n"
     "The product of two matrices, [M, K] and [K, N]."},
    {"bmm", as_method(entry<bmm_function>),
     kFast,
     "bmm(x, y)\n"
     "--\n"
     "\n"
     "The products of two batches of matrices, [B, M, K] and [B, K, N]."},
    {"dot", as_method(entry<dot_function>),
     kFast,
     "dot(x, y)\n"
     "--\n"
     "\n"
     "The sum of the products of two vectors' elements."},
    {"outer", as_method(entry<outer_function>),
     kFast,
     "outer(x, y)\n"
     "--\n"
     "\n"
     "The products of every pair of elements of two vectors, [M, N]."},
    {"linear", as_method(entry<linear_function>),
     kFast,
     "linear(x, weight, bias=None)\n"
     "--\n"
     "\n"
     "x times the transposed weight, plus bias."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
