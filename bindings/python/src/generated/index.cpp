// Generated from bindings/dl_api.json by bindings/python/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"

namespace dlpython {

namespace {

constexpr const char* index_select_names[] = {"x", "dim", "index"};
constexpr Signature index_select_signature = {
    "index_select", index_select_names, 3, 3, 3};

PyObject* index_select_function(const Given& given) {
  const Arguments a(index_select_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto index = to_handle<dl_tensor>(a, 2);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_index_select(x, dim, index, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* index_add_names[] = {"x", "dim", "index", "src"};
constexpr Signature index_add_signature = {
    "index_add", index_add_names, 4, 4, 4};

PyObject* index_add_function(const Given& given) {
  const Arguments a(index_add_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto index = to_handle<dl_tensor>(a, 2);
  const auto src = to_handle<dl_tensor>(a, 3);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_index_add(x, dim, index, src, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* gather_names[] = {"x", "dim", "index"};
constexpr Signature gather_signature = {
    "gather", gather_names, 3, 3, 3};

PyObject* gather_function(const Given& given) {
  const Arguments a(gather_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto index = to_handle<dl_tensor>(a, 2);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_gather(x, dim, index, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* scatter_add_names[] = {"x", "dim", "index", "src"};
constexpr Signature scatter_add_signature = {
    "scatter_add", scatter_add_names, 4, 4, 4};

PyObject* scatter_add_function(const Given& given) {
  const Arguments a(scatter_add_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto index = to_handle<dl_tensor>(a, 2);
  const auto src = to_handle<dl_tensor>(a, 3);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_scatter_add(x, dim, index, src, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* cat_names[] = {"xs", "dim"};
constexpr Signature cat_signature = {
    "cat", cat_names, 2, 2, 2};

PyObject* cat_function(const Given& given) {
  const Arguments a(cat_signature, given);
  const Handles<dl_tensor> xs(a, 0, false);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_cat(xs.data(), xs.size(), dim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* stack_names[] = {"xs", "dim"};
constexpr Signature stack_signature = {
    "stack", stack_names, 2, 2, 2};

PyObject* stack_function(const Given& given) {
  const Arguments a(stack_signature, given);
  const Handles<dl_tensor> xs(a, 0, false);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_stack(xs.data(), xs.size(), dim, &y_result);
    }));
  return to_python(y_result);
}

}  // namespace

PyMethodDef index_functions[] = {
    {"index_select", as_method(entry<index_select_function>),
     kFast,
     "index_select(x, dim, index)\n"
     "--\n"
     "\n"
     "The slices of x along a dimension that the indices name, in their order."},
    {"index_add", as_method(entry<index_add_function>),
     kFast,
     "index_add(x, dim, index, src)\n"
     "--\n"
     "\n"
     "x with the slices of src added at the indices; repeated ones are added one after "
     "another."},
    {"gather", as_method(entry<gather_function>),
     kFast,
     "gather(x, dim, index)\n"
     "--\n"
     "\n"
     "For each place of index, the element of x at the same place but for the "
     "dimension, where it stands at the index."},
    {"scatter_add", as_method(entry<scatter_add_function>),
     kFast,
     "scatter_add(x, dim, index, src)\n"
     "--\n"
     "\n"
     "x with each element of src added at the place that dl_gather would take it from."},
    {"cat", as_method(entry<cat_function>),
     kFast,
     "cat(xs, dim)\n"
     "--\n"
     "\n"
     "The tensors one after another along a dimension. Their other sizes agree; they "
     "are brought to one dtype."},
    {"stack", as_method(entry<stack_function>),
     kFast,
     "stack(xs, dim)\n"
     "--\n"
     "\n"
     "The tensors, all of one shape, along a new dimension."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
