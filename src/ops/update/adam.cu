#include <vector>

#include "ops/update/update.cuh"

#include "ops/update/adam_math.h"

namespace dlcore::cuda {
namespace {

struct AdamWork {
  AdamTensor tensor;
  AdamStep step;
  int64_t numel;
};

template <class T>
__device__ void update(const AdamWork& work, int64_t i, const AdamRule& rule) {
  const AdamFormula<T> f = adam_formula<T>(rule, work.step);
  T* const x = static_cast<T*>(work.tensor.x);
  T* const m = static_cast<T*>(work.tensor.first_moment);
  T* const v = static_cast<T*>(work.tensor.second_moment);
  const Vec<T> old = Vec<T>(x[i]) * Vec<T>(f.shrink);
  const Vec<T> g = f.gradient(old, Vec<T>(static_cast<const T*>(work.tensor.dx)[i]));
  const Vec<T> first = f.first_moment(Vec<T>(m[i]), g);
  const Vec<T> second = f.second_moment(Vec<T>(v[i]), g);
  m[i] = first.raw;
  v[i] = second.raw;
  x[i] = f.parameter(old, first, second).raw;
}

__global__ void adam_kernel(ParameterGroup<AdamWork> group, AdamRule rule) {
  group.for_elements([&](const AdamWork& work, int64_t i) {
    if (work.tensor.dtype == DType::kF32) return update<float>(work, i, rule);
    update<double>(work, i, rule);
  });
}

}  // namespace

void adam_update(const Launch& launch, const AdamTensor* tensors, int64_t count,
                 const AdamRule& rule) {
  std::vector<AdamWork> work;
  for (int64_t k = 0; k < count; ++k) {
    work.push_back({tensors[k], adam_step(rule, tensors[k].step), tensors[k].numel});
  }
  update_all(launch, work.data(), count, &adam_kernel, rule);
}

}  // namespace dlcore::cuda
