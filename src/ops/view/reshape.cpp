#include <algorithm>

#include "autograd/record.h"
#include "base/checked.h"
#include "ops/copy/copy.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

// Replaces a -1 by the size that makes the element count fit.
Dims infer_shape(const char* operation, const Tensor& x, const Dims& shape) {
  Dims result = shape;
  int unknown = -1;
  int64_t known = 1;
  for (int i = 0; i < shape.size(); ++i) {
    DL_CHECK(shape[i] >= -1, Code::kShape, operation, ": shape ", shape,
             " has a negative size; x: ", x);
    if (shape[i] >= 0) {
      DL_CHECK(!__builtin_mul_overflow(known, shape[i], &known), Code::kLimit, operation,
               ": shape ", shape, " has more elements than 64 bits can count; x: ", x);
      continue;
    }
    DL_CHECK(unknown < 0, Code::kShape, operation, ": shape ", shape,
             " has more than one -1; x: ", x);
    unknown = i;
  }
  if (unknown >= 0) {
    DL_CHECK(known > 0 && x.numel() % known == 0, Code::kShape, operation, ": shape ", shape,
             " does not fit the ", x.numel(), " elements of x: ", x);
    result[unknown] = x.numel() / known;
  } else {
    DL_CHECK(known == x.numel(), Code::kShape, operation, ": shape ", shape, " has ", known,
             " elements, x has ", x.numel(), "; x: ", x);
  }
  return result;
}

// The strides that show x's memory in the new shape, if there are any: each run of new dimensions
// must fall into a run of old ones that is contiguous within itself.
std::optional<Dims> strides_for(const Tensor& x, const Dims& shape) {
  if (x.numel() == 0) return contiguous_strides(shape);
  Dims strides(shape.size());
  int to = shape.size() - 1;
  int64_t run = 1, filled = 1;
  int64_t base = x.ndim() ? x.strides()[x.ndim() - 1] : 1;
  for (int from = x.ndim() - 1; from >= 0; --from) {
    run *= x.shape()[from];
    const bool run_ends =
        from == 0 || (x.shape()[from - 1] != 1 && x.strides()[from - 1] != run * base);
    if (!run_ends) continue;
    while (to >= 0 && (filled < run || shape[to] == 1)) {
      strides[to] = filled * base;
      filled *= shape[to--];
    }
    if (filled != run) return std::nullopt;
    if (from > 0) base = x.strides()[from - 1];
    run = filled = 1;
  }
  for (; to >= 0; --to) strides[to] = base;
  return strides;
}

Tensor with_strides(const char* name, const Tensor& x, const Dims& shape, const Dims& strides) {
  return record_view(name, x, alias(x, shape, strides, x.offset()),
                     [before = x.shape()](const Tensor& dy) { return Grads{reshape(dy, before)}; });
}

}  // namespace

Tensor view(const Tensor& x, const Dims& shape) {
  const Dims full = infer_shape("view", x, shape);
  const std::optional<Dims> strides = strides_for(x, full);
  DL_CHECK(strides, Code::kShape, "view: no strides give shape ", full,
           " without a copy; use reshape; x: ", x, " with strides ", x.strides());
  return with_strides("view", x, full, *strides);
}

Tensor reshape(const Tensor& x, const Dims& shape) {
  const Dims full = infer_shape("reshape", x, shape);
  if (const std::optional<Dims> strides = strides_for(x, full)) {
    return with_strides("reshape", x, full, *strides);
  }
  const Tensor row_major = contiguous(x);
  return with_strides("reshape", row_major, full, contiguous_strides(full));
}

Tensor flatten(const Tensor& x, int64_t start_dim, int64_t end_dim) {
  const int start = wrap_dim("flatten", start_dim, x.ndim());
  const int end = wrap_dim("flatten", end_dim, x.ndim());
  DL_CHECK(start <= end, Code::kInvalidArgument, "flatten: start_dim (", start_dim,
           ") must not come after end_dim (", end_dim, "); x: ", x);
  if (x.ndim() == 0) return reshape(x, {1});
  if (start == end) return x;
  Dims shape(x.shape().begin(), x.shape().begin() + start);
  int64_t size = 1;
  for (int i = start; i <= end; ++i) size *= x.shape()[i];
  shape.push_back(size);
  for (int i = end + 1; i < x.ndim(); ++i) shape.push_back(x.shape()[i]);
  return reshape(x, shape);
}

Tensor unflatten(const Tensor& x, int64_t dim, const Dims& sizes) {
  const int at = wrap_dim("unflatten", dim, x.ndim());
  DL_CHECK(!sizes.empty() && x.ndim() - 1 + sizes.size() <= kMaxNdim, Code::kShape,
           "unflatten: sizes ", sizes, " must have 1 to ", kMaxNdim - x.ndim() + 1,
           " entries; x: ", x);
  DL_CHECK(x.ndim() > 0, Code::kShape, "unflatten: x has no dimensions; x: ", x);
  Dims inner = sizes;
  int64_t known = 1;
  for (int64_t size : sizes) {
    DL_CHECK(size >= -1, Code::kShape, "unflatten: sizes ", sizes, " has a negative size; x: ", x);
    if (size >= 0) known = checked_mul(known, size, "unflatten: sizes");
  }
  for (int64_t& size : inner) {
    if (size == -1 && known > 0) size = x.shape()[at] / known;
  }
  DL_CHECK(numel_of("unflatten", inner) == x.shape()[at], Code::kShape, "unflatten: sizes ", sizes,
           " do not multiply to x.shape[", at, "] (", x.shape()[at], "); x: ", x);
  Dims shape(x.shape().begin(), x.shape().begin() + at);
  for (int64_t size : inner) shape.push_back(size);
  for (int i = at + 1; i < x.ndim(); ++i) shape.push_back(x.shape()[i]);
  return view(x, shape);
}

Tensor squeeze(const Tensor& x) {
  Dims shape, strides;
  for (int i = 0; i < x.ndim(); ++i) {
    if (x.shape()[i] == 1) continue;
    shape.push_back(x.shape()[i]);
    strides.push_back(x.strides()[i]);
  }
  return with_strides("squeeze", x, shape, strides);
}

Tensor squeeze(const Tensor& x, int64_t dim) {
  const int at = wrap_dim("squeeze", dim, x.ndim());
  Dims shape = x.shape(), strides = x.strides();
  if (x.ndim() > 0 && shape[at] == 1) {
    shape.erase(at);
    strides.erase(at);
  }
  return with_strides("squeeze", x, shape, strides);
}

Tensor unsqueeze(const Tensor& x, int64_t dim) {
  DL_CHECK(x.ndim() < kMaxNdim, Code::kShape, "unsqueeze: x has ", x.ndim(),
           " dimensions, and tensors at most ", kMaxNdim, "; x: ", x);
  const int at = wrap_dim("unsqueeze", dim, x.ndim() + 1);
  Dims shape = x.shape(), strides = x.strides();
  const int64_t stride = at < x.ndim() ? shape[at] * strides[at] : 1;
  shape.insert(at, 1);
  strides.insert(at, stride);
  return with_strides("unsqueeze", x, shape, strides);
}

Tensor expand(const Tensor& x, const Dims& shape) {
  const int added = shape.size() - x.ndim();
  DL_CHECK(added >= 0, Code::kShape, "expand: shape ", shape, " has fewer dimensions than x: ", x);
  Dims full = shape, strides(shape.size(), 0);
  for (int i = 0; i < full.size(); ++i) {
    const int64_t size = i < added ? 1 : x.shape()[i - added];
    if (full[i] == -1 && i >= added) full[i] = size;
    DL_CHECK(full[i] == size || (size == 1 && full[i] >= 0), Code::kShape, "expand: shape ", shape,
             " asks for ", full[i], " in dimension ", i, ", where x has ", size, "; x: ", x);
    if (i >= added && full[i] == size) strides[i] = x.strides()[i - added];
  }
  numel_of("expand", full);
  return record_view("expand", x, alias(x, full, strides, x.offset()),
                     [before = x.shape()](const Tensor& dy) { return Grads{sum_to(dy, before)}; });
}

}  // namespace dlcore::ops
