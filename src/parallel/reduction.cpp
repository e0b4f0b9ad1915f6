#include "parallel/reduction.h"

#include "base/error.h"

namespace dlcore::parallel {

Tensor combined(ReduceOp op, const Tensor& a, const Tensor& b) {
  switch (op) {
    case ReduceOp::kSum:
    case ReduceOp::kMean:
      return ops::add(a, b);
    case ReduceOp::kMin:
      return ops::minimum(a, b);
    case ReduceOp::kMax:
      return ops::maximum(a, b);
    case ReduceOp::kProduct:
      return ops::mul(a, b);
  }
  fail(Code::kInternal, "reduce: unknown operation");
}

}  // namespace dlcore::parallel
