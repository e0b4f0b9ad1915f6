#include "ops/update/update.cuh"

#include "ops/update/sgd_math.h"

namespace dlcore::cuda {
namespace {

template <class T>
__device__ void update(const SGDTensor& tensor, int64_t i, const SGDRule& rule) {
  const SGDFormula<T> f = sgd_formula<T>(rule);
  T* const x = static_cast<T*>(tensor.x);
  T* const velocity = static_cast<T*>(tensor.velocity);
  const Vec<T> old(x[i]);
  const Vec<T> g = f.gradient(old, Vec<T>(static_cast<const T*>(tensor.dx)[i]));
  Vec<T> direction = g;
  if (velocity) {
    const Vec<T> v = tensor.first ? g : f.velocity(Vec<T>(velocity[i]), g);
    velocity[i] = v.raw;
    direction = f.direction(v, g);
  }
  x[i] = f.parameter(old, direction).raw;
}

__global__ void sgd_kernel(ParameterGroup<SGDTensor> group, SGDRule rule) {
  group.for_elements([&](const SGDTensor& tensor, int64_t i) {
    if (tensor.dtype == DType::kF32) return update<float>(tensor, i, rule);
    update<double>(tensor, i, rule);
  });
}

}  // namespace

void sgd_update(const Launch& launch, const SGDTensor* tensors, int64_t count,
                const SGDRule& rule) {
  update_all(launch, tensors, count, &sgd_kernel, rule);
}

}  // namespace dlcore::cuda
