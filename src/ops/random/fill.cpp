#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "autograd/record.h"
#include "base/error.h"
#include "ops/common/apply.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/random/memory_order.h"
#include "ops/random/random.h"
#include "ops/reduce/reduce.h"
#include "tensor/host_value.h"

namespace dlcore::ops {
namespace {

// Fills x in the order of its memory: kernel(y) draws into a contiguous y.
template <class F>
void fill(const char* operation, const Tensor& x, Generator* generator, F kernel) {
  check_inplace(operation, x);
  Generator& source = generator ? *generator : default_generator(x.device());
  const Tensor y = in_memory_order(x);
  const Tensor drawn = y.is_contiguous() ? y : empty_like(y);
  {
    const std::lock_guard<std::mutex> lock(source.mutex());
    kernel(drawn, source);
  }
  if (!y.is_contiguous()) copy_(y, drawn);
  // Nothing of the old x is left: its gradient is zero.
  record_inplace(operation, {x}, x, [](const Tensor&) { return Grads{Tensor()}; });
}

// Whether a dtype holds every integer from `low` to `high`; floating ones round.
bool holds(DType dtype, int64_t low, int64_t high) {
  return dispatch(dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_floating_point_v<T>) return true;
    return low >= static_cast<int64_t>(std::numeric_limits<T>::lowest()) &&
           high <= static_cast<int64_t>(std::numeric_limits<T>::max());
  });
}

void check_range(const char* operation, DType dtype, int64_t from, int64_t to) {
  DL_CHECK(from < to, Code::kInvalidArgument, operation, ": from (", from,
           ") must be less than to (", to, ")");
  DL_CHECK(holds(dtype, from, to - 1), Code::kInvalidArgument, operation, ": numbers from ", from,
           " to ", to - 1, " do not fit ", dtype);
}

void fill_integers(const char* operation, const Tensor& x, int64_t from, int64_t to,
                   Generator* generator) {
  const uint64_t range = static_cast<uint64_t>(to) - static_cast<uint64_t>(from);
  fill(operation, x, generator, [&](const Tensor& y, Generator& source) {
    kernels::draw_integers(y.device(), ref(y), source, range, from);
  });
}

}  // namespace

void uniform_(const Tensor& x, double from, double to, Generator* generator) {
  check_floating("uniform_", "x", x);
  DL_CHECK(from <= to, Code::kInvalidArgument, "uniform_: from (", from,
           ") must not be greater than to (", to, ")");
  fill("uniform_", x, generator, [&](const Tensor& y, Generator& source) {
    kernels::draw_uniform(y.device(), ref(y), source, from, to);
  });
}

void normal_(const Tensor& x, double mean, double std, Generator* generator) {
  check_floating("normal_", "x", x);
  DL_CHECK(std >= 0, Code::kInvalidArgument, "normal_: std (", std, ") must not be negative");
  const auto& kernel = x.is_contiguous() ? kernels::draw_normal : kernels::draw_normal_pairs;
  fill("normal_", x, generator,
       [&](const Tensor& y, Generator& source) { kernel(y.device(), ref(y), source, mean, std); });
}

void exponential_(const Tensor& x, double rate, Generator* generator) {
  check_floating("exponential_", "x", x);
  DL_CHECK(rate > 0, Code::kInvalidArgument, "exponential_: rate (", rate, ") must be positive");
  fill("exponential_", x, generator, [&](const Tensor& y, Generator& source) {
    kernels::draw_exponential(y.device(), ref(y), source, rate);
  });
}

void random_(const Tensor& x, int64_t from, int64_t to, Generator* generator) {
  check_range("random_", x.dtype(), from, to);
  fill_integers("random_", x, from, to, generator);
}

void random_(const Tensor& x, Generator* generator) {
  fill("random_", x, generator, [](const Tensor& y, Generator& source) {
    kernels::draw_any_integers(y.device(), ref(y), source);
  });
}

void bernoulli_(const Tensor& x, double p, Generator* generator) {
  DL_CHECK(p >= 0 && p <= 1, Code::kInvalidArgument, "bernoulli_: p (", p,
           ") must lie between 0 and 1");
  fill("bernoulli_", x, generator, [&](const Tensor& y, Generator& source) {
    kernels::draw_bernoulli(y.device(), ref(y), source, p);
  });
}

Tensor bernoulli(const Tensor& p, Generator* generator) {
  check_floating("bernoulli", "p", p);
  const NoGrad no_grad;  // the draw does not change with p smoothly: its gradient is zero
  DL_CHECK(host_value<bool>("bernoulli", all(logical_and(ge(p, 0), le(p, 1)))),
           Code::kInvalidArgument,
           "bernoulli: every element of p must lie between 0 and 1; p: ", p);
  const Tensor probability = contiguous(p);
  const Tensor y = empty_like(probability);
  fill("bernoulli", y, generator, [&](const Tensor& drawn, Generator& source) {
    kernels::draw_bernoulli_of(drawn.device(), ref(drawn), source, ref(probability));
  });
  return y;
}

Tensor rand(const Dims& shape, DType dtype, Device device, Generator* generator) {
  const Tensor y = empty("rand", shape, dtype, device);
  uniform_(y, 0, 1, generator);
  return y;
}

Tensor randn(const Dims& shape, DType dtype, Device device, Generator* generator) {
  const Tensor y = empty("randn", shape, dtype, device);
  normal_(y, 0, 1, generator);
  return y;
}

Tensor randint(int64_t low, int64_t high, const Dims& shape, DType dtype, Device device,
               Generator* generator) {
  check_range("randint", dtype, low, high);
  const Tensor y = empty("randint", shape, dtype, device);
  fill_integers("randint", y, low, high, generator);
  return y;
}

Tensor randperm(int64_t n, DType dtype, Device device, Generator* generator) {
  DL_CHECK(n >= 0, Code::kInvalidArgument, "randperm: n (", n, ") must not be negative");
  DL_CHECK(n == 0 || holds(dtype, 0, n - 1), Code::kInvalidArgument, "randperm: n (", n,
           ") is too large for ", dtype);
  const Tensor y = empty("randperm", {n}, DType::kI64, device);
  fill("randperm", y, generator, [](const Tensor& drawn, Generator& source) {
    kernels::draw_permutation(drawn.device(), ref(drawn), source);
  });
  return to(y, dtype);
}

}  // namespace dlcore::ops
