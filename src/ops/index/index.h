#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "kernels/kernel.h"
#include "tensor/checked_data.h"
#include "tensor/tensor.h"

namespace dlcore {

// Lowers *finding (device/data_check.h) to the first i with index[i] outside [0, size) and not
// `ignored`. safe: like index, with 0 in such places; without data none is made. i64, contiguous.
using FindOutsideKernel = void(const Launch&, int64_t* finding, const TensorRef& safe,
                               const TensorRef& index, int64_t size,
                               std::optional<int64_t> ignored);
DL_KERNEL(find_outside, FindOutsideKernel)

// The shapes: kernels/cpu/index.h. `index` is i64, contiguous and inside.
// y: the positions of the true elements of x, in order; y has as many. Both in row-major order.
DL_KERNEL(true_positions, kernels::Unary)

using GatherKernel = void(const Launch&, const TensorRef& y, const TensorRef& x,
                          const TensorRef& index, int dim);
DL_KERNEL(index_select, kernels::Binary)
DL_KERNEL(index_add, kernels::Binary)
DL_KERNEL(index_copy, kernels::Binary)
DL_KERNEL(gather, GatherKernel)
DL_KERNEL(scatter_add, GatherKernel)

namespace ops {

// Indices are of any integer dtype and count from 0; one outside is an error, found before
// anything is written.

// Slices of x along dim; index: [k] or 0-d.
Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index);
// x with src's slices added at `index`, repeated ones one after another.
Tensor index_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src);
// x with its slices at `index` replaced by src's; the last of repeated ones stays.
Tensor index_copy(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src);

// PyTorch's x[i, j, ...]: an index for each dimension, or an undefined tensor for all of it; those
// at the end may be left out. Integers count from the end if negative and broadcast together; a
// bool mask stands for as many dimensions as it has, which are then of its sizes. The dimensions of
// the broadcast indices stand where the indexed dimensions stood if these are neighbours, else
// first.
Tensor index(const Tensor& x, const std::vector<Tensor>& indices);
// x with the elements that index(x, indices) gives replaced by values, which broadcasts, or with
// values added to them, repeated ones one after another. Without accumulate the last of repeated
// ones stays.
Tensor index_put(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
                 bool accumulate = false);
void index_put_(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
                bool accumulate = false);

// The coordinates of the elements that are not zero, in row-major order: [count, x.ndim()].
Tensor nonzero(const Tensor& x);
// The elements of x where mask is true, in row-major order; the two broadcast.
Tensor masked_select(const Tensor& x, const Tensor& mask);

// y[..., i, ...] = x[..., index[..., i, ...], ...] along dim. index has x's rank, and except in dim
// no more than x's size.
Tensor gather(const Tensor& x, int64_t dim, const Tensor& index);
// x with x[..., index[..., i, ...], ...] += src[..., i, ...]; src has at least index's size.
Tensor scatter_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& src);

// The rows of weight [rows, features] that x names: [x's shape..., features]. The row at
// padding_index gets no gradient.
Tensor embedding(const Tensor& weight, const Tensor& x,
                 std::optional<int64_t> padding_index = std::nullopt);

// 1 at the place of each class x in a new last dimension, else 0; i64. classes -1: one more than
// the largest, for which the call waits for the device.
Tensor one_hot(const Tensor& x, int64_t classes = -1);
// How often each number stands in x [n], or the sum of its weights; as long as the largest needs,
// min_length at least. Waits for the device.
Tensor bincount(const Tensor& x, const Tensor& weights = {}, int64_t min_length = 0);

// index as i64 in row-major order; it must have an integer dtype.
Tensor row_major_index(const char* operation, const char* argument, const Tensor& index);

// "target[2,0] is 12, but "
std::string describe_outside(const char* operation, const char* argument, const Tensor& index,
                             int64_t position);
// Row-major i64 values that must lie in [0, size) or be `ignored`, for an operation to use: where
// the failure comes later (tensor/checked_data.h), a copy with 0 in the bad places.
template <class Describe>
Tensor checked_values(const Tensor& values, int64_t size, std::optional<int64_t> ignored,
                      const Describe& describe) {
  const Device device = values.device();
  Tensor safe = device.is_cpu() ? values : empty_like(values);
  check_data("check_index", device, Code::kIndex, describe, [&](int64_t* finding) {
    kernels::find_outside(device, finding, ref(safe), ref(values), size, ignored);
  });
  // Even 0 would do harm where there is nothing.
  if (size == 0 && !device.is_cpu()) backend(device.kind)->synchronize(device.index);
  return safe;
}

// row_major_index whose elements lie in [0, size) or are `ignored`. bound() ends the message of a
// failure: "target[2,0] is 12, but " + "scores has 10 classes".
template <class F>
Tensor checked_index(const char* operation, const char* argument, const Tensor& index, int64_t size,
                     std::optional<int64_t> ignored, F bound) {
  Tensor values = row_major_index(operation, argument, index);
  if (values.device().is_cpu() && !recording()) {
    return checked_values(values, size, ignored, [&](int64_t position) {
      return describe_outside(operation, argument, values, position) + bound();
    });
  }
  return checked_values(values, size, ignored, [=, text = std::string(bound())](int64_t position) {
    return describe_outside(operation, argument, values, position) + text;
  });
}

}  // namespace ops
}  // namespace dlcore
