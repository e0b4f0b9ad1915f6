#include "ops/create/create.h"

#include <algorithm>
#include <cmath>

#include "ops/common/apply.h"
#include "ops/common/promotion.h"
#include "ops/copy/copy.h"
#include "ops/create/create_math.h"

namespace dlcore {
namespace {

template <class Formula, class T>
void fill(const Formula& f, T* y, int64_t n) {
  for (int64_t i = 0; i < n; ++i) y[i] = f(i);
}

template <class F>
void with_elements(const TensorRef& y, F&& f) {
  dispatch(y.dtype, [&](auto tag) { f(y.as<typename decltype(tag)::type>()); });
}

}  // namespace

void cpu::arange(const Launch&, const TensorRef& y, Scalar start, Scalar step) {
  with_elements(y, [&](auto* data) {
    fill(Arange<std::decay_t<decltype(*data)>>(start, step), data, y.numel);
  });
}

void cpu::linspace(const Launch&, const TensorRef& y, Scalar start, Scalar end) {
  with_elements(y, [&](auto* data) {
    fill(Linspace<std::decay_t<decltype(*data)>>(y.numel, start, end), data, y.numel);
  });
}

namespace ops {
namespace {

Tensor filled(const char* operation, const Dims& shape, Scalar value, DType dtype, Device device) {
  check_fits(operation, value, dtype);
  check_device(operation, device);
  Tensor y = empty(operation, shape, dtype, device);
  kernels::cast(device, ref(y), Immediate(value, dtype));
  return y;
}

void check_number_type(const char* operation, DType dtype) {
  DL_CHECK(!is_bool(dtype), Code::kDtype, operation, ": dtype (bool) must be a number type");
}

// Of the largest dtype, 8 bytes each.
constexpr int64_t kMostElements = INT64_MAX / 8;

int64_t whole_count(int64_t start, int64_t end, int64_t step) {
  const uint64_t span = step > 0 ? static_cast<uint64_t>(end) - static_cast<uint64_t>(start)
                                 : static_cast<uint64_t>(start) - static_cast<uint64_t>(end);
  const uint64_t by = step > 0 ? static_cast<uint64_t>(step) : 0 - static_cast<uint64_t>(step);
  const uint64_t count = span / by + (span % by != 0);
  return static_cast<int64_t>(std::min<uint64_t>(count, INT64_MAX));
}

// ceil((end - start) / step)
int64_t arange_count(Scalar start, Scalar end, Scalar step) {
  const double from = start.as_double(), to = end.as_double(), by = step.as_double();
  DL_CHECK(std::isfinite(from) && std::isfinite(to), Code::kInvalidArgument, "arange: start (",
           start, ") and end (", end, ") must be finite");
  DL_CHECK(by != 0 && std::isfinite(by), Code::kInvalidArgument, "arange: step (", step,
           ") must be finite and not 0");
  DL_CHECK(by > 0 ? to >= from : to <= from, Code::kInvalidArgument, "arange: from start (", start,
           ") one does not reach end (", end, ") by steps of ", step);
  const bool whole = !start.is_floating() && !end.is_floating() && !step.is_floating();
  const double count = std::ceil((to - from) / by);
  DL_CHECK(count < static_cast<double>(kMostElements), Code::kLimit, "arange: from start (", start,
           ") to end (", end, ") there are too many steps of ", step);
  if (whole) return whole_count(start.as_int64(), end.as_int64(), step.as_int64());
  return static_cast<int64_t>(count);
}

}  // namespace

Tensor full(const Dims& shape, Scalar value, DType dtype, Device device) {
  return filled("full", shape, value, dtype, device);
}
Tensor zeros(const Dims& shape, DType dtype, Device device) {
  return filled("zeros", shape, 0, dtype, device);
}
Tensor ones(const Dims& shape, DType dtype, Device device) {
  return filled("ones", shape, 1, dtype, device);
}
Tensor full_like(const Tensor& x, Scalar value) {
  return filled("full_like", x.shape(), value, x.dtype(), x.device());
}
Tensor zeros_like(const Tensor& x) {
  return filled("zeros_like", x.shape(), 0, x.dtype(), x.device());
}
Tensor ones_like(const Tensor& x) {
  return filled("ones_like", x.shape(), 1, x.dtype(), x.device());
}

Tensor arange(Scalar start, Scalar end, Scalar step, DType dtype, Device device) {
  check_number_type("arange", dtype);
  check_device("arange", device);
  const int64_t count = arange_count(start, end, step);
  for (Scalar value : {start, end, step}) check_fits("arange", value, dtype);
  Tensor y = empty("arange", {count}, dtype, device);
  kernels::arange(device, ref(y), start, step);
  return y;
}

Tensor linspace(Scalar start, Scalar end, int64_t steps, DType dtype, Device device) {
  check_number_type("linspace", dtype);
  check_device("linspace", device);
  DL_CHECK(steps >= 0, Code::kInvalidArgument, "linspace: steps (", steps,
           ") must not be negative");
  DL_CHECK(steps <= kMostElements, Code::kLimit, "linspace: steps (", steps, ") are too many");
  for (Scalar value : {start, end}) check_fits("linspace", value, dtype);
  Tensor y = empty("linspace", {steps}, dtype, device);
  kernels::linspace(device, ref(y), start, end);
  return y;
}

Tensor eye(int64_t rows, int64_t columns, DType dtype, Device device) {
  DL_CHECK(rows >= 0 && columns >= 0, Code::kInvalidArgument, "eye: rows (", rows,
           ") and columns (", columns, ") must not be negative");
  DL_CHECK(columns == 0 || rows <= kMostElements / columns, Code::kLimit, "eye: rows (", rows,
           ") times columns (", columns, ") are too many elements");
  Tensor y = filled("eye", {rows, columns}, 0, dtype, device);
  if (y.numel() == 0) return y;
  const Tensor diagonal = alias(y, {std::min(rows, columns)}, {columns + 1}, 0);
  kernels::cast(device, ref(diagonal), Immediate(1, dtype));
  return y;
}

}  // namespace ops
}  // namespace dlcore
