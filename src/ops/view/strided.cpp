#include <algorithm>
#include <numeric>

#include "autograd/record.h"
#include "base/checked.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/index/index.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

// The gradient of a cut: zeros of x's shape with dy where the cut lies.
template <class Cut>
Tensor embed(const Tensor& dy, const Dims& shape, Cut cut) {
  Tensor dx = zeros(shape, dy.dtype(), dy.device());
  copy_(cut(dx), dy);
  return dx;
}

// A stretch of one dimension: `length` elements from `start` in steps of `step`.
Tensor cut_range(const char* name, const Tensor& x, int dim, int64_t start, int64_t length,
                 int64_t step) {
  Dims shape = x.shape(), strides = x.strides();
  shape[dim] = length;
  strides[dim] *= step;
  const int64_t offset = x.offset() + (length > 0 ? start * x.strides()[dim] : 0);
  return record_view(name, x, alias(x, shape, strides, offset),
                     [=, before = x.shape()](const Tensor& dy) {
                       return Grads{embed(dy, before, [=](const Tensor& dx) {
                         return cut_range(name, dx, dim, start, length, step);
                       })};
                     });
}

int sized_dim(const char* operation, const Tensor& x, int64_t dim) {
  DL_CHECK(x.ndim() > 0, Code::kShape, operation, ": x has no dimension to cut; x: ", x);
  return wrap_dim(operation, dim, x.ndim());
}

bool overlaps(const Dims& shape, const Dims& strides) {
  FixedVector<int, kMaxNdim> order;
  for (int i = 0; i < shape.size(); ++i) {
    if (shape[i] > 1) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](int a, int b) { return strides[a] < strides[b]; });
  int64_t reach = 0;  // the furthest element that the faster dimensions touch
  for (int i : order) {
    if (strides[i] <= reach) return true;
    reach += (shape[i] - 1) * strides[i];
  }
  return false;
}

void check_inside_storage(const char* operation, const Tensor& x, const Dims& shape,
                          const Dims& strides, int64_t offset) {
  DL_CHECK(offset >= 0, Code::kIndex, operation, ": offset (", offset, ") is negative; x: ", x);
  int64_t last = offset;
  const char* const reach = "as_strided: shape, strides and offset";
  for (int i = 0; i < shape.size(); ++i) {
    DL_CHECK(strides[i] >= 0, Code::kIndex, operation, ": strides ", strides,
             " has a negative entry; x: ", x);
    last = checked_add(last, checked_mul(std::max<int64_t>(shape[i] - 1, 0), strides[i], reach),
                       reach);
  }
  const int64_t room = x.impl()->storage->bytes() / size_of(x.dtype());
  DL_CHECK(numel_of(operation, shape) == 0 || last < room, Code::kIndex, operation, ": shape ",
           shape, ", strides ", strides, " and offset ", offset, " reach element ", last,
           " of a storage of ", room, "; x: ", x);
}

// How many elements of memory lie between the first and the last one of a tensor.
int64_t span_of(const Dims& shape, const Dims& strides) {
  int64_t span = 1;
  for (int i = 0; i < shape.size(); ++i) span += (shape[i] - 1) * strides[i];
  return std::max<int64_t>(span, 0);
}

// Undone in memory laid out as x's. offset: from x's first element.
Tensor as_strided_gradient(const Tensor& dy, const Dims& x_shape, const Dims& x_strides,
                           const Dims& shape, const Dims& strides, int64_t offset) {
  const int64_t span = span_of(x_shape, x_strides);
  Tensor memory = zeros({span}, dy.dtype(), dy.device());
  if (!overlaps(shape, strides)) {
    copy_(as_strided(memory, shape, strides, offset), dy);
  } else {
    // Several elements of y are one element of x: their gradients are added up.
    const Tensor numbers = arange(0, span, 1, DType::kI64, dy.device());
    const Tensor index = reshape(as_strided(numbers, shape, strides, offset), {-1});
    memory = index_add(memory, 0, index, reshape(dy, {-1}));
  }
  return as_strided(memory, x_shape, x_strides, 0);
}

}  // namespace

Tensor permute(const Tensor& x, const Dims& dims) {
  DL_CHECK(dims.size() == x.ndim(), Code::kShape, "permute: dims ", dims, " must name each of the ",
           x.ndim(), " dimensions of x: ", x);
  Dims shape(x.ndim()), strides(x.ndim()), inverse(x.ndim(), -1);
  for (int i = 0; i < x.ndim(); ++i) {
    const int from = wrap_dim("permute", dims[i], x.ndim());
    DL_CHECK(inverse[from] == -1, Code::kInvalidArgument, "permute: dims ", dims,
             " names dimension ", from, " twice; x: ", x);
    inverse[from] = i;
    shape[i] = x.shape()[from];
    strides[i] = x.strides()[from];
  }
  return record_view("permute", x, alias(x, shape, strides, x.offset()),
                     [inverse](const Tensor& dy) { return Grads{permute(dy, inverse)}; });
}

Tensor transpose(const Tensor& x, int64_t dim0, int64_t dim1) {
  const int a = wrap_dim("transpose", dim0, x.ndim()), b = wrap_dim("transpose", dim1, x.ndim());
  Dims shape = x.shape(), strides = x.strides();
  if (x.ndim() > 0) {
    std::swap(shape[a], shape[b]);
    std::swap(strides[a], strides[b]);
  }
  return record_view("transpose", x, alias(x, shape, strides, x.offset()),
                     [a, b](const Tensor& dy) { return Grads{transpose(dy, a, b)}; });
}

Tensor t(const Tensor& x) {
  DL_CHECK(x.ndim() <= 2, Code::kShape, "t: x must have at most 2 dimensions; x: ", x);
  return x.ndim() == 2 ? transpose(x, 0, 1) : transpose(x, 0, 0);
}

Tensor select(const Tensor& x, int64_t dim, int64_t index) {
  const int at = sized_dim("select", x, dim);
  const int64_t size = x.shape()[at];
  DL_CHECK(index >= -size && index < size, Code::kIndex, "select: index (", index,
           ") is out of range for dimension ", at, " of size ", size, "; x: ", x);
  const int64_t i = index < 0 ? index + size : index;
  Dims shape = x.shape(), strides = x.strides();
  shape.erase(at);
  strides.erase(at);
  return record_view(
      "select", x, alias(x, shape, strides, x.offset() + i * x.strides()[at]),
      [at, i, before = x.shape()](const Tensor& dy) {
        return Grads{embed(dy, before, [=](const Tensor& dx) { return select(dx, at, i); })};
      });
}

Tensor slice(const Tensor& x, int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end,
             int64_t step) {
  const int at = sized_dim("slice", x, dim);
  DL_CHECK(step > 0, Code::kInvalidArgument, "slice: step (", step, ") must be positive; x: ", x);
  const int64_t size = x.shape()[at];
  const auto bound = [size](int64_t i) {
    return std::clamp(i < 0 ? i + size : i, int64_t{0}, size);
  };
  const int64_t first = bound(start.value_or(0));
  const int64_t last = std::max(first, bound(end.value_or(size)));
  const int64_t length = (last - first) / step + ((last - first) % step != 0);
  // One element needs no step; a huge one must not overflow the stride.
  return cut_range("slice", x, at, first, length, length > 1 ? step : 1);
}

Tensor narrow(const Tensor& x, int64_t dim, int64_t start, int64_t length) {
  const int at = sized_dim("narrow", x, dim);
  const int64_t size = x.shape()[at];
  DL_CHECK(start >= -size && start <= size, Code::kIndex, "narrow: start (", start,
           ") is out of range for dimension ", at, " of size ", size, "; x: ", x);
  const int64_t first = start < 0 ? start + size : start;
  DL_CHECK(length >= 0 && length <= size - first, Code::kIndex, "narrow: length (", length,
           ") from ", start, " is out of range for dimension ", at, " of size ", size, "; x: ", x);
  return cut_range("narrow", x, at, first, length, 1);
}

Tensor as_strided(const Tensor& x, const Dims& shape, const Dims& strides, int64_t offset) {
  DL_CHECK(shape.size() == strides.size(), Code::kShape, "as_strided: shape ", shape,
           " and strides ", strides, " must have one entry per dimension each; x: ", x);
  numel_of("as_strided", shape);
  check_inside_storage("as_strided", x, shape, strides, offset);
  const int64_t inside = offset - x.offset();  // counted from x's first element
  return record_view(
      "as_strided", x, alias(x, shape, strides, offset),
      [=, x_shape = x.shape(), x_strides = x.strides()](const Tensor& dy) {
        return Grads{as_strided_gradient(dy, x_shape, x_strides, shape, strides, inside)};
      });
}

}  // namespace dlcore::ops
