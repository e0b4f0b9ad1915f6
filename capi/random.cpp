// Random numbers.
#include "ops/random/random.h"

#include "capi/generated/random.h"

namespace dlcore::capi {

using Choice = std::optional<DType>;
using Source = Ref<Generator>;

Tensor rand(const Dims& shape, Choice dtype, Device device, const Source& generator) {
  return ops::rand(shape, dtype.value_or(dlcore::default_dtype()), device, generator.get());
}
Tensor randn(const Dims& shape, Choice dtype, Device device, const Source& generator) {
  return ops::randn(shape, dtype.value_or(dlcore::default_dtype()), device, generator.get());
}
Tensor randint(int64_t low, int64_t high, const Dims& shape, Choice dtype, Device device,
               const Source& generator) {
  return ops::randint(low, high, shape, dtype.value_or(DType::kI64), device, generator.get());
}
Tensor randperm(int64_t n, Device device, const Source& generator) {
  return ops::randperm(n, DType::kI64, device, generator.get());
}
Tensor bernoulli(const Tensor& p, const Source& generator) {
  return ops::bernoulli(p, generator.get());
}
Tensor multinomial(const Tensor& weights, int64_t count, bool replacement,
                   const Source& generator) {
  return ops::multinomial(weights, count, replacement, generator.get());
}
Tensor dropout(const Tensor& x, double p, bool training, const Source& generator) {
  return ops::dropout(x, p, training, generator.get());
}

void uniform_(const Tensor& x, double from, double to, const Source& generator) {
  ops::uniform_(x, from, to, generator.get());
}
void normal_(const Tensor& x, double mean, double std, const Source& generator) {
  ops::normal_(x, mean, std, generator.get());
}
void exponential_(const Tensor& x, double rate, const Source& generator) {
  ops::exponential_(x, rate, generator.get());
}
void random_(const Tensor& x, int64_t from, int64_t to, const Source& generator) {
  ops::random_(x, from, to, generator.get());
}
void bernoulli_(const Tensor& x, double p, const Source& generator) {
  ops::bernoulli_(x, p, generator.get());
}

}  // namespace dlcore::capi
