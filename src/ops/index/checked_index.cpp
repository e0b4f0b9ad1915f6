#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/copy/copy.h"
#include "ops/index/index.h"
#include "tensor/host_value.h"

namespace dlcore {
namespace cpu {

void find_outside(const Launch&, int64_t* finding, const TensorRef&, const TensorRef& index,
                  int64_t size, std::optional<int64_t> ignored) {
  const int64_t* values = index.as<int64_t>();
  for (int64_t i = 0; i < index.numel; ++i) {
    const bool inside = static_cast<uint64_t>(values[i]) < static_cast<uint64_t>(size);
    if (!inside && (!ignored || values[i] != *ignored)) {
      *finding = i;
      return;
    }
  }
}

}  // namespace cpu

namespace ops {
namespace {

// Element `position` of a tensor as Python writes it: "[2,0]"; nothing for a 0-d tensor.
std::string subscript(const Dims& shape, int64_t position) {
  if (shape.empty()) return "";
  Dims at = shape;
  for (int i = shape.size() - 1; i >= 0; --i) {
    at[i] = position % shape[i];
    position /= shape[i];
  }
  return cat(at);
}

int64_t value_at(const Tensor& index, int64_t position) {
  return host_value<int64_t>("index", alias(index, {}, {}, index.offset() + position));
}

}  // namespace

Tensor row_major_index(const char* operation, const char* argument, const Tensor& index) {
  DL_CHECK(!index.is_floating() && !is_bool(index.dtype()), Code::kDtype, operation, ": ", argument,
           " must have an integer dtype; ", argument, ": ", index);
  const NoGrad no_grad;
  return contiguous(to(index, DType::kI64));
}

std::string describe_outside(const char* operation, const char* argument, const Tensor& index,
                             int64_t position) {
  return cat(operation, ": ", argument, subscript(index.shape(), position), " is ",
             value_at(index, position), ", but ");
}

}  // namespace ops
}  // namespace dlcore
