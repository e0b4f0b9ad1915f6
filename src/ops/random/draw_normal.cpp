#include <cmath>

#include "ops/random/random.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ops/random/draw_normal.cpp"
#include <hwy/foreach_target.h>

#include "kernels/cpu/elementwise-inl.h"
#include "ops/random/normal_math.h"

DL_CPU_KERNEL(normal_blocks_f32, (float* data, int64_t count, float mean, float std),
              (data, count, mean, std),
              for (int64_t i = 0; i < count; ++i) normal_block(data + 16 * i, mean, std))

#if HWY_ONCE
namespace dlcore::cpu {
namespace {

void normal_blocks(float* data, int64_t count, float mean, float std) {
  normal_blocks_f32(data, count, mean, std);
}

void normal_blocks(double* data, int64_t count, double mean, double std) {
  for (int64_t i = 0; i < count; ++i) {
    for (double* at = data + 16 * i; at < data + 16 * i + 8; ++at) {
      const double radius = std::sqrt(-2 * std::log(1 - at[0]));
      const double theta = 2 * 3.14159265358979323846 * at[8];
      at[0] = std::fma(radius * std::cos(theta), std, mean);
      at[8] = std::fma(radius * std::sin(theta), std, mean);
    }
  }
}

// Fills with uniform numbers and transforms them in blocks of 16; what is left over is made by
// drawing the last 16 anew.
template <class T>
void draw_blocks(const Launch& launch, const TensorRef& y, Generator& generator, double mean,
                 double std) {
  const T m = static_cast<T>(mean), s = static_cast<T>(std);
  draw_uniform(launch, y, generator, 0, 1);
  normal_blocks(y.as<T>(), y.numel / 16, m, s);
  if (y.numel % 16 == 0) return;
  TensorRef tail = y;
  tail.data = y.as<T>() + y.numel - 16;
  tail.numel = 16;
  draw_uniform(launch, tail, generator, 0, 1);
  normal_blocks(tail.as<T>(), 1, m, s);
}

}  // namespace

void draw_normal(const Launch& launch, const TensorRef& y, Generator& generator, double mean,
                 double std) {
  if (y.numel < 16) return draw_normal_pairs(launch, y, generator, mean, std);
  if (y.dtype == DType::kF32) return draw_blocks<float>(launch, y, generator, mean, std);
  draw_blocks<double>(launch, y, generator, mean, std);
}

}  // namespace dlcore::cpu
#endif
