// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

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
  check(run(elements(x) * elements(index), [&] {
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
  check(run(elements(x) * elements(index) * elements(src), [&] {
      return dl_index_add(x, dim, index, src, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* index_copy_names[] = {"x", "dim", "index", "src"};
constexpr Signature index_copy_signature = {
    "index_copy", index_copy_names, 4, 4, 4};

PyObject* index_copy_function(const Given& given) {
  const Arguments a(index_copy_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto dim = to_i64(a, 1);
  const auto index = to_handle<dl_tensor>(a, 2);
  const auto src = to_handle<dl_tensor>(a, 3);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * elements(index) * elements(src), [&] {
      return dl_index_copy(x, dim, index, src, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* index_names[] = {"x", "indices"};
constexpr Signature index_signature = {
    "index", index_names, 2, 2, 1};

PyObject* index_function(const Given& given) {
  const Arguments a(index_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const Handles<dl_tensor> indices(a, 1, true);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * product_of_elements(indices), [&] {
      return dl_index(x, indices.data(), indices.size(), &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* index_put_names[] = {"x", "indices", "values", "accumulate"};
constexpr Signature index_put_signature = {
    "index_put", index_put_names, 4, 4, 4};

PyObject* index_put_function(const Given& given) {
  const Arguments a(index_put_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const Handles<dl_tensor> indices(a, 1, true);
  const auto values = to_handle<dl_tensor>(a, 2);
  const auto accumulate = to_flag(a, 3);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * product_of_elements(indices) * elements(values), [&] {
      return dl_index_put(x, indices.data(), indices.size(), values, accumulate, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* index_put__names[] = {"x", "indices", "values", "accumulate"};
constexpr Signature index_put__signature = {
    "index_put_", index_put__names, 4, 4, 4};

PyObject* index_put__function(const Given& given) {
  const Arguments a(index_put__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const Handles<dl_tensor> indices(a, 1, true);
  const auto values = to_handle<dl_tensor>(a, 2);
  const auto accumulate = to_flag(a, 3);
  check(run(elements(x) * product_of_elements(indices) * elements(values), [&] {
      return dl_index_put_(x, indices.data(), indices.size(), values, accumulate);
    }));
  return none();
}

constexpr const char* nonzero_names[] = {"x"};
constexpr Signature nonzero_signature = {
    "nonzero", nonzero_names, 1, 1, 1};

PyObject* nonzero_function(const Given& given) {
  const Arguments a(nonzero_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(run(elements(x), [&] {
      return dl_nonzero(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* masked_select_names[] = {"x", "mask"};
constexpr Signature masked_select_signature = {
    "masked_select", masked_select_names, 2, 2, 2};

PyObject* masked_select_function(const Given& given) {
  const Arguments a(masked_select_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto mask = to_handle<dl_tensor>(a, 1);
  dl_tensor* y_result = nullptr;
  check(run(elements(x) * elements(mask), [&] {
      return dl_masked_select(x, mask, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* embedding_names[] = {"weight", "x", "padding_index"};
constexpr Signature embedding_signature = {
    "embedding", embedding_names, 3, 3, 3};

PyObject* embedding_function(const Given& given) {
  const Arguments a(embedding_signature, given);
  const auto weight = to_handle<dl_tensor>(a, 0);
  const auto x = to_handle<dl_tensor>(a, 1);
  const auto padding_index = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(run(elements(weight) * elements(x), [&] {
      return dl_embedding(weight, x, padding_index, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* one_hot_names[] = {"x", "classes"};
constexpr Signature one_hot_signature = {
    "one_hot", one_hot_names, 2, 2, 2};

PyObject* one_hot_function(const Given& given) {
  const Arguments a(one_hot_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto classes = to_i64(a, 1);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_one_hot(x, classes, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* bincount_names[] = {"x", "weights", "min_length"};
constexpr Signature bincount_signature = {
    "bincount", bincount_names, 3, 3, 3};

PyObject* bincount_function(const Given& given) {
  const Arguments a(bincount_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto weights = to_nullable_handle<dl_tensor>(a, 1);
  const auto min_length = to_i64(a, 2);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_bincount(x, weights, min_length, &y_result);
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
  check(run(elements(x) * elements(index), [&] {
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
  check(run(elements(x) * elements(index) * elements(src), [&] {
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
  check(run(sum_of_elements(xs), [&] {
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
  check(run(sum_of_elements(xs), [&] {
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
    {"index_copy", as_method(entry<index_copy_function>),
     kFast,
     "index_copy(x, dim, index, src)\n"
     "--\n"
     "\n"
     "x with its slices at the indices replaced by those of src; the last of repeated "
     "ones stays."},
    {"index", as_method(entry<index_function>),
     kFast,
     "index(x, indices=None)\n"
     "--\n"
     "\n"
     "PyTorch's x[i, j, ...]. An index for each dimension of x, NULL for all of it; "
     "those at the end may be left out. Integers count from the end if negative, and "
     "broadcast together. A bool mask stands for as many dimensions as it has, which "
     "must have its sizes; it counts as the indices of its true elements. In the result"
     " the dimensions of the broadcast indices stand where the indexed dimensions stood"
     " if these are neighbours, else they come first. With a mask the call waits for "
     "the device."},
    {"index_put", as_method(entry<index_put_function>),
     kFast,
     "index_put(x, indices, values, accumulate)\n"
     "--\n"
     "\n"
     "x with the elements that dl_index gives replaced by values, or, to accumulate, "
     "with values added to them. values broadcasts to the shape of dl_index's result. "
     "Of repeated places the last stays; additions happen one after another."},
    {"index_put_", as_method(entry<index_put__function>),
     kFast,
     "index_put_(x, indices, values, accumulate)\n"
     "--\n"
     "\n"
     "dl_index_put into x itself."},
    {"nonzero", as_method(entry<nonzero_function>),
     kFast,
     "nonzero(x)\n"
     "--\n"
     "\n"
     "The coordinates of the elements that are not zero, in row-major order; no "
     "gradient. Waits for the device."},
    {"masked_select", as_method(entry<masked_select_function>),
     kFast,
     "masked_select(x, mask)\n"
     "--\n"
     "\n"
     "The elements of x where mask is true, in row-major order; the two broadcast. "
     "Waits for the device."},
    {"embedding", as_method(entry<embedding_function>),
     kFast,
     "embedding(weight, x, padding_index)\n"
     "--\n"
     "\n"
     "The rows of weight that x names, one after another in a new last dimension. The "
     "row at padding_index gets no gradient."},
    {"one_hot", as_method(entry<one_hot_function>),
     kFast,
     "one_hot(x, classes)\n"
     "--\n"
     "\n"
     "1 at the place of each class in a new last dimension, 0 elsewhere. classes -1 is "
     "one more than the largest; the call then waits for the device."},
    {"bincount", as_method(entry<bincount_function>),
     kFast,
     "bincount(x, weights, min_length)\n"
     "--\n"
     "\n"
     "How often each number stands in x, or the sum of its weights; as long as the "
     "largest number needs, min_length at least. No gradient. Waits for the device."},
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
