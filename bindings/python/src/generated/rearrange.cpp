// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* flip_names[] = {"x", "dims"};
constexpr Signature flip_signature = {
    "flip", flip_names, 2, 2, 2};

PyObject* flip_function(const Given& given) {
  const Arguments a(flip_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_flip(x, dims.data(), dims.size(), &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* roll_names[] = {"x", "shifts", "dims"};
constexpr Signature roll_signature = {
    "roll", roll_names, 3, 3, 3};

PyObject* roll_function(const Given& given) {
  const Arguments a(roll_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> shifts(a, 1);
  const List<int64_t> dims(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_roll(x, shifts.data(), shifts.size(), dims.data(), dims.size(), &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* repeat_names[] = {"x", "repeats"};
constexpr Signature repeat_signature = {
    "repeat", repeat_names, 2, 2, 2};

PyObject* repeat_function(const Given& given) {
  const Arguments a(repeat_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> repeats(a, 1);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_repeat(x, repeats.data(), repeats.size(), &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* tril_names[] = {"x", "diagonal"};
constexpr Signature tril_signature = {
    "tril", tril_names, 2, 2, 2};

PyObject* tril_function(const Given& given) {
  const Arguments a(tril_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto diagonal = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_tril(x, diagonal, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* triu_names[] = {"x", "diagonal"};
constexpr Signature triu_signature = {
    "triu", triu_names, 2, 2, 2};

PyObject* triu_function(const Given& given) {
  const Arguments a(triu_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto diagonal = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_triu(x, diagonal, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* sort_names[] = {"x", "dim", "descending"};
constexpr Signature sort_signature = {
    "sort", sort_names, 3, 3, 3};

PyObject* sort_function(const Given& given) {
  const Arguments a(sort_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto descending = to_flag(a, 2);
  dl_tensor* values_result = nullptr;
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_sort(x, dim, descending, &values_result, &indices_result);
    }));
  return tuple_of({Owned(to_python(values_result)), Owned(to_python(indices_result))});
}

constexpr const char* argsort_names[] = {"x", "dim", "descending"};
constexpr Signature argsort_signature = {
    "argsort", argsort_names, 3, 3, 3};

PyObject* argsort_function(const Given& given) {
  const Arguments a(argsort_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto descending = to_flag(a, 2);
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_argsort(x, dim, descending, &indices_result);
    }));
  return to_python(indices_result);
}

constexpr const char* topk_names[] = {"x", "k", "dim", "largest"};
constexpr Signature topk_signature = {
    "topk", topk_names, 4, 4, 4};

PyObject* topk_function(const Given& given) {
  const Arguments a(topk_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto k = to_i64(a, 1);
  const auto dim = to_i64(a, 2);
  const auto largest = to_flag(a, 3);
  dl_tensor* values_result = nullptr;
  dl_tensor* indices_result = nullptr;
  check(run(elements(x), [&] {
      return dl_topk(x, k, dim, largest, &values_result, &indices_result);
    }));
  return tuple_of({Owned(to_python(values_result)), Owned(to_python(indices_result))});
}

}  // namespace

PyMethodDef rearrange_functions[] = {
    {"flip", as_method(entry<flip_function>),
     kFast,
     "flip(x, dims)\n"
     "--\n"
     "\n"
     "x backwards along each of the dimensions."},
    {"roll", as_method(entry<roll_function>),
     kFast,
     "roll(x, shifts, dims)\n"
     "--\n"
     "\n"
     "x moved on by shifts[i] places along dims[i], from the end back to the start. "
     "With one shift and no dimensions the elements in row-major order are moved."},
    {"repeat", as_method(entry<repeat_function>),
     kFast,
     "repeat(x, repeats)\n"
     "--\n"
     "\n"
     "x, repeats[i] times along dimension i. repeats may have more dimensions than x, "
     "which come first."},
    {"tril", as_method(entry<tril_function>),
     kFast,
     "tril(x, diagonal)\n"
     "--\n"
     "\n"
     "The elements on and below a diagonal of the last two dimensions, zeros elsewhere."},
    {"triu", as_method(entry<triu_function>),
     kFast,
     "triu(x, diagonal)\n"
     "--\n"
     "\n"
     "The elements on and above a diagonal of the last two dimensions, zeros elsewhere."},
    {"sort", as_method(entry<sort_function>),
     kFast,
     "sort(x, dim, descending)\n"
     "--\n"
     "\n"
     "x in order along a dimension, and the indices where the elements stood. NaN "
     "counts as the largest number; equal elements keep their order."},
    {"argsort", as_method(entry<argsort_function>),
     kFast,
     "argsort(x, dim, descending)\n"
     "--\n"
     "\n"
     "The indices that dl_sort gives."},
    {"topk", as_method(entry<topk_function>),
     kFast,
     "topk(x, k, dim, largest)\n"
     "--\n"
     "\n"
     "The k largest or smallest elements along a dimension in order, and their indices "
     "there."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
