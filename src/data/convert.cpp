// Compiled once per instruction set; the first part holds the loops.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "data/convert.cpp"
#include <hwy/foreach_target.h>
// The order matters.
#include <hwy/highway.h>

#include "data/convert.h"

#include <cstring>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace dlcore::data::HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// y = x / divisor. A true division: the reciprocal's product would differ in the last bit.
void scale_bytes(const uint8_t* HWY_RESTRICT x, float* HWY_RESTRICT y, int64_t n, float divisor) {
  const hn::ScalableTag<float> d;
  const hn::RebindToSigned<decltype(d)> d32;
  const hn::Rebind<uint8_t, decltype(d)> d8;
  const auto by = hn::Set(d, divisor);
  const auto lanes = static_cast<int64_t>(hn::Lanes(d));
  int64_t i = 0;
  for (; i + lanes <= n; i += lanes) {
    const auto v = hn::ConvertTo(d, hn::PromoteTo(d32, hn::LoadU(d8, x + i)));
    hn::StoreU(hn::Div(v, by), d, y + i);
  }
  for (; i < n; ++i) y[i] = static_cast<float>(x[i]) / divisor;
}

}  // namespace dlcore::data::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dlcore::data {
namespace {

HWY_EXPORT(scale_bytes);

template <class Y>
void cast_to(DType stored, const void* x, Y* y, int64_t n) {
  dispatch(stored, [&](auto tag) {
    const auto* from = static_cast<const typename decltype(tag)::type*>(x);
    for (int64_t i = 0; i < n; ++i) y[i] = static_cast<Y>(from[i]);
  });
}

void check(DType stored, const Field& field, const Conversion& to) {
  DL_CHECK(promote(stored, to.dtype) == to.dtype, Code::kDtype, "dataset: field '", field.name,
           "' is stored as ", stored, ", which ", to.dtype, " cannot hold");
  DL_CHECK(to.divisor != 0, Code::kInvalidArgument, "dataset: the divisor of field '", field.name,
           "' must not be 0");
  const bool plain = to.divisor == 1 && to.mean.empty();
  DL_CHECK(plain || is_floating(to.dtype), Code::kDtype, "dataset: field '", field.name,
           "' can only be scaled or normalized as a floating dtype, not as ", to.dtype);
}

void check_normalization(const Field& field, const Conversion& to) {
  const size_t channels = to.mean.size();
  DL_CHECK(to.stddev.size() == channels, Code::kInvalidArgument, "normalize: ", channels,
           " means but ", to.stddev.size(), " standard deviations were given");
  DL_CHECK(
      channels <= 1 || (!field.shape.empty() && field.shape[0] == static_cast<int64_t>(channels)),
      Code::kShape, "normalize: ", channels, " means were given, but field '", field.name,
      "' has the shape ", field.shape, ", whose first dimension is the channel");
  for (double value : to.stddev) {
    DL_CHECK(value != 0, Code::kInvalidArgument, "normalize: std must not be 0");
  }
}

}  // namespace

RowConverter::RowConverter(DType stored, const Field& field, Conversion to)
    : stored_(stored), numel_(field.numel()), to_(std::move(to)) {
  check(stored, field, to_);
  check_normalization(field, to_);
}

void RowConverter::operator()(const void* x, void* y) const {
  if (stored_ == DType::kU8 && to_.dtype == DType::kF32) {
    HWY_DYNAMIC_DISPATCH(scale_bytes)
    (static_cast<const uint8_t*>(x), static_cast<float*>(y), numel_,
     static_cast<float>(to_.divisor));
  } else {
    cast(x, y);
    if (to_.divisor != 1) {
      to_.dtype == DType::kF32 ? divide(static_cast<float*>(y)) : divide(static_cast<double*>(y));
    }
  }
  if (to_.mean.empty()) return;
  to_.dtype == DType::kF32 ? normalize(static_cast<float*>(y)) : normalize(static_cast<double*>(y));
}

void RowConverter::cast(const void* x, void* y) const {
  if (stored_ == to_.dtype) {
    std::memcpy(y, x, static_cast<size_t>(numel_ * size_of(stored_)));
    return;
  }
  dispatch(to_.dtype, [&](auto tag) {
    cast_to(stored_, x, static_cast<typename decltype(tag)::type*>(y), numel_);
  });
}

template <class T>
void RowConverter::divide(T* y) const {
  const T divisor = static_cast<T>(to_.divisor);
  for (int64_t i = 0; i < numel_; ++i) y[i] /= divisor;
}

template <class T>
void RowConverter::normalize(T* y) const {
  const int64_t n = numel_ / static_cast<int64_t>(to_.mean.size());
  for (size_t channel = 0; channel < to_.mean.size(); ++channel, y += n) {
    const T mean = static_cast<T>(to_.mean[channel]), stddev = static_cast<T>(to_.stddev[channel]);
    for (int64_t i = 0; i < n; ++i) y[i] = (y[i] - mean) / stddev;
  }
}

}  // namespace dlcore::data
#endif
