#include <algorithm>

#include "base/checked.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {
constexpr int64_t kMaxEmptyChunks = 1 << 16;
}

std::vector<Tensor> split(const Tensor& x, const std::vector<int64_t>& sizes, int64_t dim) {
  DL_CHECK(x.ndim() > 0, Code::kShape, "split: x has no dimension to cut; x: ", x);
  const int at = wrap_dim("split", dim, x.ndim());
  int64_t total = 0;
  for (int64_t size : sizes) {
    DL_CHECK(size >= 0, Code::kInvalidArgument, "split: a size (", size, ") is negative; x: ", x);
    total = checked_add(total, size, "split");
  }
  DL_CHECK(total == x.shape()[at], Code::kShape, "split: the sizes add up to ", total, ", x.shape[",
           at, "] is ", x.shape()[at], "; x: ", x);
  std::vector<Tensor> pieces;
  int64_t start = 0;
  for (int64_t size : sizes) {
    pieces.push_back(narrow(x, at, start, size));
    start += size;
  }
  return pieces;
}

std::vector<Tensor> split(const Tensor& x, int64_t size, int64_t dim) {
  DL_CHECK(x.ndim() > 0, Code::kShape, "split: x has no dimension to cut; x: ", x);
  const int64_t whole = x.shape()[wrap_dim("split", dim, x.ndim())];
  DL_CHECK(size > 0 || (size == 0 && whole == 0), Code::kInvalidArgument, "split: size (", size,
           ") must be positive; x: ", x);
  std::vector<int64_t> sizes;
  for (int64_t left = whole; left > 0; left -= sizes.back()) {
    sizes.push_back(std::min(left, size));
  }
  if (sizes.empty()) sizes.push_back(0);
  return split(x, sizes, dim);
}

std::vector<Tensor> chunk(const Tensor& x, int64_t chunks, int64_t dim) {
  DL_CHECK(chunks > 0, Code::kInvalidArgument, "chunk: chunks (", chunks,
           ") must be positive; x: ", x);
  DL_CHECK(x.ndim() > 0, Code::kShape, "chunk: x has no dimension to cut; x: ", x);
  const int64_t whole = x.shape()[wrap_dim("chunk", dim, x.ndim())];
  if (whole == 0) {
    // As in PyTorch: as many empty pieces as were asked for.
    DL_CHECK(chunks <= kMaxEmptyChunks, Code::kLimit, "chunk: chunks (", chunks,
             ") must be at most ", kMaxEmptyChunks, " for an empty dimension; x: ", x);
    return split(x, std::vector<int64_t>(static_cast<size_t>(chunks), 0), dim);
  }
  return split(x, whole / chunks + (whole % chunks != 0), dim);
}

std::vector<Tensor> unbind(const Tensor& x, int64_t dim) {
  DL_CHECK(x.ndim() > 0, Code::kShape, "unbind: x has no dimension to cut; x: ", x);
  const int at = wrap_dim("unbind", dim, x.ndim());
  std::vector<Tensor> pieces;
  for (int64_t i = 0; i < x.shape()[at]; ++i) pieces.push_back(select(x, at, i));
  return pieces;
}

}  // namespace dlcore::ops
