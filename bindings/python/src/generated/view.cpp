// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* view_names[] = {"x", "shape"};
constexpr Signature view_signature = {
    "view", view_names, 2, 2, 2};

PyObject* view_function(const Given& given) {
  const Arguments a(view_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> shape(a, 1);
  dl_tensor* y_result = nullptr;
  check(dl_view(x, shape.data(), shape.size(), &y_result));
  return to_python(y_result);
}

constexpr const char* reshape_names[] = {"x", "shape"};
constexpr Signature reshape_signature = {
    "reshape", reshape_names, 2, 2, 2};

PyObject* reshape_function(const Given& given) {
  const Arguments a(reshape_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> shape(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_reshape(x, shape.data(), shape.size(), &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* flatten_names[] = {"x", "start_dim", "end_dim"};
constexpr Signature flatten_signature = {
    "flatten", flatten_names, 3, 3, 3};

PyObject* flatten_function(const Given& given) {
  const Arguments a(flatten_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto start_dim = to_i64(a, 1);
  const auto end_dim = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_flatten(x, start_dim, end_dim, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* unflatten_names[] = {"x", "dim", "sizes"};
constexpr Signature unflatten_signature = {
    "unflatten", unflatten_names, 3, 3, 3};

PyObject* unflatten_function(const Given& given) {
  const Arguments a(unflatten_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const List<int64_t> sizes(a, 2);
  dl_tensor* y_result = nullptr;
  check(dl_unflatten(x, dim, sizes.data(), sizes.size(), &y_result));
  return to_python(y_result);
}

constexpr const char* squeeze_names[] = {"x"};
constexpr Signature squeeze_signature = {
    "squeeze", squeeze_names, 1, 1, 1};

PyObject* squeeze_function(const Given& given) {
  const Arguments a(squeeze_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(dl_squeeze(x, &y_result));
  return to_python(y_result);
}

constexpr const char* squeeze_dim_names[] = {"x", "dim"};
constexpr Signature squeeze_dim_signature = {
    "squeeze_dim", squeeze_dim_names, 2, 2, 2};

PyObject* squeeze_dim_function(const Given& given) {
  const Arguments a(squeeze_dim_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(dl_squeeze_dim(x, dim, &y_result));
  return to_python(y_result);
}

constexpr const char* unsqueeze_names[] = {"x", "dim"};
constexpr Signature unsqueeze_signature = {
    "unsqueeze", unsqueeze_names, 2, 2, 2};

PyObject* unsqueeze_function(const Given& given) {
  const Arguments a(unsqueeze_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(dl_unsqueeze(x, dim, &y_result));
  return to_python(y_result);
}

constexpr const char* expand_names[] = {"x", "shape"};
constexpr Signature expand_signature = {
    "expand", expand_names, 2, 2, 2};

PyObject* expand_function(const Given& given) {
  const Arguments a(expand_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> shape(a, 1);
  dl_tensor* y_result = nullptr;
  check(dl_expand(x, shape.data(), shape.size(), &y_result));
  return to_python(y_result);
}

constexpr const char* permute_names[] = {"x", "dims"};
constexpr Signature permute_signature = {
    "permute", permute_names, 2, 2, 2};

PyObject* permute_function(const Given& given) {
  const Arguments a(permute_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> dims(a, 1);
  dl_tensor* y_result = nullptr;
  check(dl_permute(x, dims.data(), dims.size(), &y_result));
  return to_python(y_result);
}

constexpr const char* transpose_names[] = {"x", "dim0", "dim1"};
constexpr Signature transpose_signature = {
    "transpose", transpose_names, 3, 3, 3};

PyObject* transpose_function(const Given& given) {
  const Arguments a(transpose_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim0 = to_i64(a, 1);
  const auto dim1 = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(dl_transpose(x, dim0, dim1, &y_result));
  return to_python(y_result);
}

constexpr const char* t_names[] = {"x"};
constexpr Signature t_signature = {
    "t", t_names, 1, 1, 1};

PyObject* t_function(const Given& given) {
  const Arguments a(t_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(dl_t(x, &y_result));
  return to_python(y_result);
}

constexpr const char* select_names[] = {"x", "dim", "index"};
constexpr Signature select_signature = {
    "select", select_names, 3, 3, 3};

PyObject* select_function(const Given& given) {
  const Arguments a(select_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto index = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(dl_select(x, dim, index, &y_result));
  return to_python(y_result);
}

constexpr const char* slice_names[] = {"x", "dim", "start", "end", "step"};
constexpr Signature slice_signature = {
    "slice", slice_names, 5, 5, 5};

PyObject* slice_function(const Given& given) {
  const Arguments a(slice_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto start = to_i64(a, 2);
  const auto end = to_i64(a, 3);
  const auto step = to_i64(a, 4);
  dl_tensor* y_result = nullptr;
  check(dl_slice(x, dim, start, end, step, &y_result));
  return to_python(y_result);
}

constexpr const char* narrow_names[] = {"x", "dim", "start", "length"};
constexpr Signature narrow_signature = {
    "narrow", narrow_names, 4, 4, 4};

PyObject* narrow_function(const Given& given) {
  const Arguments a(narrow_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto start = to_i64(a, 2);
  const auto length = to_i64(a, 3);
  dl_tensor* y_result = nullptr;
  check(dl_narrow(x, dim, start, length, &y_result));
  return to_python(y_result);
}

constexpr const char* split_names[] = {"x", "size", "dim"};
constexpr Signature split_signature = {
    "split", split_names, 3, 3, 3};

PyObject* split_function(const Given& given) {
  const Arguments a(split_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto size = to_i64(a, 1);
  const auto dim = to_i64(a, 2);
  HandleResults<dl_tensor> pieces;
  do {
    check(dl_split(x, size, dim, pieces.data(), pieces.capacity(), &pieces.count));
  } while (pieces.too_small());
  return pieces.to_python();
}

constexpr const char* split_sizes_names[] = {"x", "sizes", "dim"};
constexpr Signature split_sizes_signature = {
    "split_sizes", split_sizes_names, 3, 3, 3};

PyObject* split_sizes_function(const Given& given) {
  const Arguments a(split_sizes_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> sizes(a, 1);
  const auto dim = to_i64(a, 2);
  HandleResults<dl_tensor> pieces;
  do {
    check(dl_split_sizes(x, sizes.data(), sizes.size(), dim, pieces.data(), pieces.capacity(),
          &pieces.count));
  } while (pieces.too_small());
  return pieces.to_python();
}

constexpr const char* chunk_names[] = {"x", "chunks", "dim"};
constexpr Signature chunk_signature = {
    "chunk", chunk_names, 3, 3, 3};

PyObject* chunk_function(const Given& given) {
  const Arguments a(chunk_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto chunks = to_i64(a, 1);
  const auto dim = to_i64(a, 2);
  HandleResults<dl_tensor> pieces;
  do {
    check(dl_chunk(x, chunks, dim, pieces.data(), pieces.capacity(), &pieces.count));
  } while (pieces.too_small());
  return pieces.to_python();
}

constexpr const char* unbind_names[] = {"x", "dim"};
constexpr Signature unbind_signature = {
    "unbind", unbind_names, 2, 2, 2};

PyObject* unbind_function(const Given& given) {
  const Arguments a(unbind_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  HandleResults<dl_tensor> pieces;
  do {
    check(dl_unbind(x, dim, pieces.data(), pieces.capacity(), &pieces.count));
  } while (pieces.too_small());
  return pieces.to_python();
}

constexpr const char* as_strided_names[] = {"x", "shape", "strides", "offset"};
constexpr Signature as_strided_signature = {
    "as_strided", as_strided_names, 4, 4, 4};

PyObject* as_strided_function(const Given& given) {
  const Arguments a(as_strided_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const List<int64_t> shape(a, 1);
  const List<int64_t> strides(a, 2);
  const auto offset = to_i64(a, 3);
  dl_tensor* y_result = nullptr;
  check(dl_as_strided(x, shape.data(), shape.size(), strides.data(), strides.size(), offset,
          &y_result));
  return to_python(y_result);
}

}  // namespace

PyMethodDef view_functions[] = {
    {"view", as_method(entry<view_function>),
     kFast,
     "view(x, shape)\n"
     "--\n"
     "\n"
     "The same elements in another shape; x's strides must allow it without a copy."},
    {"reshape", as_method(entry<reshape_function>),
     kFast,
     "reshape(x, shape)\n"
     "--\n"
     "\n"
     "The same elements in another shape; a view where strides allow it, else a copy."},
    {"flatten", as_method(entry<flatten_function>),
     kFast,
     "flatten(x, start_dim, end_dim)\n"
     "--\n"
     "\n"
     "Joins the dimensions start_dim to end_dim, both included."},
    {"unflatten", as_method(entry<unflatten_function>),
     kFast,
     "unflatten(x, dim, sizes)\n"
     "--\n"
     "\n"
     "Splits a dimension into several."},
    {"squeeze", as_method(entry<squeeze_function>),
     kFast,
     "squeeze(x)\n"
     "--\n"
     "\n"
     "Drops every dimension of size 1."},
    {"squeeze_dim", as_method(entry<squeeze_dim_function>),
     kFast,
     "squeeze_dim(x, dim)\n"
     "--\n"
     "\n"
     "Drops one dimension if its size is 1."},
    {"unsqueeze", as_method(entry<unsqueeze_function>),
     kFast,
     "unsqueeze(x, dim)\n"
     "--\n"
     "\n"
     "Adds a dimension of size 1."},
    {"expand", as_method(entry<expand_function>),
     kFast,
     "expand(x, shape)\n"
     "--\n"
     "\n"
     "Repeats dimensions of size 1, and new leading ones, without copying."},
    {"permute", as_method(entry<permute_function>),
     kFast,
     "permute(x, dims)\n"
     "--\n"
     "\n"
     "The dimensions in another order."},
    {"transpose", as_method(entry<transpose_function>),
     kFast,
     "transpose(x, dim0, dim1)\n"
     "--\n"
     "\n"
     "Two dimensions exchanged."},
    {"t", as_method(entry<t_function>),
     kFast,
     "t(x)\n"
     "--\n"
     "\n"
     "A matrix transposed; x of fewer than two dimensions as it is."},
    {"select", as_method(entry<select_function>),
     kFast,
     "select(x, dim, index)\n"
     "--\n"
     "\n"
     "What stands at one index of a dimension, without that dimension."},
    {"slice", as_method(entry<slice_function>),
     kFast,
     "slice(x, dim, start, end, step)\n"
     "--\n"
     "\n"
     "The elements start, start + step, ... before end along a dimension. Negative "
     "bounds count from the end, excessive ones are cut, as in Python."},
    {"narrow", as_method(entry<narrow_function>),
     kFast,
     "narrow(x, dim, start, length)\n"
     "--\n"
     "\n"
     "The elements start to start + length - 1 along a dimension."},
    {"split", as_method(entry<split_function>),
     kFast,
     "split(x, size, dim)\n"
     "--\n"
     "\n"
     "Pieces of one size along a dimension; the last one may be smaller."},
    {"split_sizes", as_method(entry<split_sizes_function>),
     kFast,
     "split_sizes(x, sizes, dim)\n"
     "--\n"
     "\n"
     "Pieces of given sizes along a dimension; they must add up to its size."},
    {"chunk", as_method(entry<chunk_function>),
     kFast,
     "chunk(x, chunks, dim)\n"
     "--\n"
     "\n"
     "At most so many pieces of equal size along a dimension; the last one may be "
     "smaller."},
    {"unbind", as_method(entry<unbind_function>),
     kFast,
     "unbind(x, dim)\n"
     "--\n"
     "\n"
     "What stands at each index of a dimension, without that dimension."},
    {"as_strided", as_method(entry<as_strided_function>),
     kFast,
     "as_strided(x, shape, strides, offset)\n"
     "--\n"
     "\n"
     "Any look at x's storage: shape, strides and offset in elements. A gradient flows "
     "only if x is contiguous."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
