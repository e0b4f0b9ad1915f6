#include "ops/scan/scan.h"

#include <algorithm>

#include "autograd/record.h"
#include "base/thread_pool.h"
#include "kernels/wrapping.h"
#include "ops/common/ref_as.h"
#include "ops/copy/copy.h"
#include "ops/rearrange/rearrange.h"

namespace dlcore {
namespace cpu {
namespace {

constexpr int64_t kWork = 32768;  // elements worth a piece of their own

// Sums in f64 for f32, as PyTorch's are.
template <class T, class Sum>
void accumulate(const TensorRef& y, const TensorRef& x) {
  const int64_t n = x.shape[1], inner = x.shape[2], columns = x.shape[0] * inner;
  const auto body = [&](int64_t begin, int64_t end) {
    for (int64_t c = begin; c < end; ++c) {
      const int64_t first = c / inner * n * inner + c % inner;
      Sum sum(0);
      for (int64_t i = first; i < first + n * inner; i += inner) {
        sum = sum + Sum(x.as<T>()[i]);
        if constexpr (std::is_same_v<T, int64_t>) {
          y.as<T>()[i] = sum.raw;
        } else {
          y.as<T>()[i] = static_cast<T>(sum);
        }
      }
    }
  };
  parallel_range(columns, std::max<int64_t>(1, kWork / std::max<int64_t>(1, n)), body);
}

}  // namespace

void cumsum(const Launch&, const TensorRef& y, const TensorRef& x) {
  if (x.numel == 0) return;
  if (x.dtype == DType::kF32) return accumulate<float, double>(y, x);
  if (x.dtype == DType::kF64) return accumulate<double, double>(y, x);
  accumulate<int64_t, Wrapping<int64_t>>(y, x);
}

}  // namespace cpu

namespace ops {

Tensor cumsum(const Tensor& x0, int64_t dim) {
  const int at = wrap_dim("cumsum", dim, x0.ndim());
  const Tensor x = x0.is_floating() ? x0 : to(x0, DType::kI64);
  const Tensor row_major = contiguous(x);
  Tensor y = empty("cumsum", x.shape(), x.dtype(), x.device());
  kernels::cumsum(x.device(), around(y, at), around(row_major, at));
  return record("cumsum", {x}, y,
                [at](const Tensor& dy) { return Grads{flip(cumsum(flip(dy, {at}), at), {at})}; });
}

}  // namespace ops
}  // namespace dlcore
