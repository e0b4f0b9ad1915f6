#include "ops/index/index.h"

#include "autograd/record.h"
#include "kernels/cpu/index.h"
#include "ops/common/apply.h"
#include "ops/common/ref_as.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"

namespace dlcore {
namespace cpu {

void index_select(const Launch&, const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  select_rows(y, x, index);
}
void index_add(const Launch&, const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  add_rows(y, x, index);
}
void index_copy(const Launch&, const TensorRef& y, const TensorRef& x, const TensorRef& index) {
  copy_rows(y, x, index);
}
void gather(const Launch&, const TensorRef& y, const TensorRef& x, const TensorRef& index,
            int dim) {
  gather_elements(y, x, index, dim);
}
void scatter_add(const Launch&, const TensorRef& y, const TensorRef& x, const TensorRef& index,
                 int dim) {
  scatter_elements(y, x, index, dim);
}

}  // namespace cpu

namespace ops {
namespace {

// A 0-d tensor counts as one of one element.
int64_t size_along(const Tensor& x, int dim) { return x.ndim() == 0 ? 1 : x.shape()[dim]; }

Tensor check_index(const char* operation, const Tensor& x, int dim, const Tensor& index) {
  check_same_device(operation, x, index, "x", "index");
  const int64_t size = size_along(x, dim);
  return checked_index(operation, "index", index, size, std::nullopt, [&] {
    return cat("x.shape[", dim, "] is ", size, " (x: ", x, ", index: ", index, ")");
  });
}

void check_vector(const char* operation, const Tensor& x, const Tensor& index) {
  DL_CHECK(index.ndim() <= 1 && (x.ndim() > 0 || index.numel() == 1), Code::kShape, operation,
           ": index must be one-dimensional", x.ndim() ? "" : " with one element for a 0-d x",
           "; x: ", x, ", index: ", index);
}

void check_gather(const char* operation, const Tensor& x, int dim, const Tensor& index) {
  bool fits = x.ndim() == index.ndim() || (x.ndim() <= 1 && index.ndim() <= 1);
  for (int i = 0; fits && i < x.ndim() && i < index.ndim(); ++i) {
    fits = i == dim || index.shape()[i] <= x.shape()[i] || index.numel() == 0;
  }
  DL_CHECK(fits, Code::kShape, operation, ": index must have x's rank and, except in dimension ",
           dim, ", at most x's sizes; x: ", x, ", index: ", index);
}

void check_source(const char* operation, const Tensor& x, const Tensor& src) {
  check_same_device(operation, x, src, "x", "src");
  DL_CHECK(x.dtype() == src.dtype(), Code::kDtype, operation,
           ": x and src must have one dtype; x: ", x, ", src: ", src);
}

// The places of src's slices in x.
Tensor check_slices(const char* operation, const Tensor& x, int dim, const Tensor& index,
                    const Tensor& src) {
  check_vector(operation, x, index);
  check_source(operation, x, src);
  Dims shape = x.shape();
  if (x.ndim() > 0) shape[dim] = index.numel();
  DL_CHECK(src.shape() == shape, Code::kShape, operation, ": src must have the shape ", shape,
           "; x: ", x, ", index: ", index, ", src: ", src);
  return check_index(operation, x, dim, index);
}

// x, or its only element, as a vector: what a kernel walks over must have a dimension.
TensorRef at_least_1d(const Tensor& x) {
  TensorRef r = ref(x);
  if (r.ndim == 0) {
    r.ndim = 1;
    r.shape[0] = r.strides[0] = 1;
  }
  return r;
}

}  // namespace

Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index) {
  const int at = wrap_dim("index_select", dim, x.ndim());
  check_vector("index_select", x, index);
  const Tensor places = check_index("index_select", x, at, index);
  const Tensor rows = contiguous(x);
  Dims shape = x.shape();
  if (x.ndim() > 0) shape[at] = index.numel();
  Tensor y = empty("index_select", shape, x.dtype(), x.device());
  kernels::index_select(x.device(), around(y, at), around(rows, at), ref(places));
  return record("index_select", {x}, y, [shape = x.shape(), at, places](const Tensor& dy) {
    return Grads{index_add(zeros(shape, dy.dtype(), dy.device()), at, places, dy)};
  });
}

Tensor index_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  const int at = wrap_dim("index_add", dim, x.ndim());
  const Tensor places = check_slices("index_add", x, at, index, src);
  Tensor y = clone(detach(x));
  const Tensor rows = contiguous(src);
  kernels::index_add(x.device(), around(y, at), around(rows, at), ref(places));
  return record("index_add", {x, src}, y, [at, places](const Tensor& dy, const Needs& needs) {
    return Grads{dy, needs[1] ? index_select(dy, at, places) : Tensor()};
  });
}

Tensor index_copy(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  const int at = wrap_dim("index_copy", dim, x.ndim());
  const Tensor places = check_slices("index_copy", x, at, index, src);
  Tensor y = clone(detach(x));
  const Tensor rows = contiguous(src);
  kernels::index_copy(x.device(), around(y, at), around(rows, at), ref(places));
  return record("index_copy", {x, src}, y, [at, places](const Tensor& dy, const Needs& needs) {
    const Tensor picked = index_select(dy, at, places);
    return Grads{needs[0] ? index_copy(dy, at, places, zeros_like(picked)) : Tensor(),
                 needs[1] ? picked : Tensor()};
  });
}

Tensor gather(const Tensor& x, int64_t dim, const Tensor& index) {
  const int at = wrap_dim("gather", dim, x.ndim());
  check_gather("gather", x, at, index);
  const Tensor places = check_index("gather", x, at, index);
  Tensor y = empty("gather", index.shape(), x.dtype(), x.device());
  kernels::gather(x.device(), ref(y), at_least_1d(x), at_least_1d(places), at);
  return record("gather", {x}, y, [shape = x.shape(), at, places](const Tensor& dy) {
    return Grads{scatter_add(zeros(shape, dy.dtype(), dy.device()), at, places, dy)};
  });
}

Tensor scatter_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src) {
  const int at = wrap_dim("scatter_add", dim, x.ndim());
  check_gather("scatter_add", x, at, index);
  check_source("scatter_add", x, src);
  bool fits = src.ndim() == index.ndim();
  for (int i = 0; fits && i < index.ndim(); ++i) fits = index.shape()[i] <= src.shape()[i];
  DL_CHECK(fits, Code::kShape, "scatter_add: src must have at least index's sizes; index: ", index,
           ", src: ", src);
  const Tensor places = check_index("scatter_add", x, at, index);
  Tensor y = clone(detach(x));
  kernels::scatter_add(x.device(), at_least_1d(y), at_least_1d(src), at_least_1d(places), at);
  return record("scatter_add", {x, src}, y,
                [at, places, whole = src.shape()](const Tensor& dy, const Needs& needs) {
                  DL_CHECK(!needs[1] || whole == places.shape(), Code::kUnsupported,
                           "scatter_add: the gradient of src needs src of index's shape ",
                           places.shape(), ", it is ", whole);
                  return Grads{dy, needs[1] ? gather(dy, at, places) : Tensor()};
                });
}

}  // namespace ops
}  // namespace dlcore
