#include "autograd/autograd.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/index/index.h"
#include "ops/index/positions.h"
#include "ops/join/join.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"
#include "tensor/host_value.h"

namespace dlcore {
namespace cpu {

void true_positions(const Launch&, const TensorRef& y, const TensorRef& x) {
  const bool* values = x.as<bool>();
  int64_t* to = y.as<int64_t>();
  for (int64_t i = 0; i < x.numel; ++i) {
    if (values[i]) *to++ = i;
  }
}

}  // namespace cpu

namespace ops {

Tensor positions_of(const char* operation, const Tensor& mask) {
  const NoGrad no_grad;
  const auto count = host_value<int64_t>(operation, sum(mask));
  Tensor y = empty(operation, {count}, DType::kI64, mask.device());
  const Tensor values = contiguous(mask);
  kernels::true_positions(mask.device(), ref(y), ref(values));
  return y;
}

// No gradient: where x is zero says nothing of how it changes.
Tensor nonzero(const Tensor& x) {
  const NoGrad no_grad;
  Tensor rest = positions_of("nonzero", is_bool(x.dtype()) ? x : ne(x, 0));
  if (x.ndim() == 0) return empty("nonzero", {rest.numel(), 0}, DType::kI64, x.device());
  std::vector<Tensor> coordinates(static_cast<size_t>(x.ndim()));
  for (int i = x.ndim() - 1; i >= 0; --i) {
    const int64_t size = std::max<int64_t>(1, x.shape()[i]);
    coordinates[static_cast<size_t>(i)] = remainder(rest, size);
    rest = floor_divide(rest, size);
  }
  return stack(coordinates, 1);
}

Tensor masked_select(const Tensor& x, const Tensor& mask) {
  DL_CHECK(is_bool(mask.dtype()), Code::kDtype, "masked_select: mask must be bool; mask: ", mask);
  check_same_device("masked_select", x, mask, "x", "mask");
  const Dims shape = broadcast("masked_select", x.shape(), mask.shape(), "x", "mask");
  const Tensor all = flatten(expand(x, shape));
  return index_select(all, 0, positions_of("masked_select", expand(mask, shape)));
}

}  // namespace ops
}  // namespace dlcore
