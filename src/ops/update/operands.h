#pragma once

#include "autograd/autograd.h"
#include "base/pooled_vector.h"
#include "kernels/kernel.h"
#include "ops/copy/copy.h"

// What an update's kernel works on: the tensors themselves where they are dense, else dense copies.
namespace dlcore::ops {

inline void check_update(const char* operation, const Tensor& x, const Tensor& dx) {
  DL_CHECK(x.is_floating(), Code::kDtype, operation, ": x must be floating; got ", x);
  DL_CHECK(is_like(dx, x), Code::kShape, operation, ": the gradient must match x; dx: ", dx,
           ", x: ", x);
}

inline void check_state(const char* operation, const Tensor& state, const Tensor& x) {
  DL_CHECK(!state.defined() || (is_like(state, x) && state.is_contiguous()), Code::kShape,
           operation, ": the state must match x; state: ", state, ", x: ", x);
}

inline Tensor dense(const Tensor& x) { return x.is_contiguous() ? x : contiguous(x); }

// After the kernel: x, or the dense copy of it that was changed, counts as changed in place.
inline void keep_update(const Tensor& x, const Tensor& changed) {
  if (changed.is_same(x)) return x.impl()->storage->bump_version();
  copy_(x, changed);
}

// Calls kernel(device, first, count) for each run of tensors on one device.
template <class Raw, class Operands, class F>
void run_by_device(const PooledVector<Operands>& operands, const F& kernel) {
  PooledVector<Raw> raw;
  raw.reserve(operands.size());
  for (size_t i = 0; i < operands.size(); ++i) {
    const Device device = operands[i].x.device();
    raw.push_back(operands[i].raw());
    if (i + 1 < operands.size() && operands[i + 1].x.device() == device) continue;
    kernel(device, raw.data(), static_cast<int64_t>(raw.size()));
    raw.clear();
  }
}

}  // namespace dlcore::ops
