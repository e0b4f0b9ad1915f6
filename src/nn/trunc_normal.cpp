// The truncated normal distribution, drawn in PyTorch 2.15's order.
#include <algorithm>
#include <cmath>

#include "autograd/autograd.h"
#include "nn/init.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/compare/compare.h"
#include "ops/copy/copy.h"
#include "ops/random/random.h"
#include "ops/reduce/reduce.h"
#include "ops/select/select.h"
#include "ops/unary/unary.h"
#include "tensor/host_value.h"

namespace dlcore::nn::init {
namespace {

struct TruncatedNormal {
  double mean, std, low, high;
  Generator* generator;

  double share() const;       // of the untruncated distribution that lies in [low, high]
  double log_peak() const;    // of exp(-z^2/2) over [low, high]
  double acceptance() const;  // of a uniform draw from [low, high]
  Tensor log_height(const Tensor& x) const;
};

double normal_cdf(double x) { return (1 + std::erf(x / std::sqrt(2.0))) / 2; }

bool any_true(const Tensor& mask) { return host_value<bool>("trunc_normal_", ops::any(mask)); }

double TruncatedNormal::share() const {
  return normal_cdf((high - mean) / std) - normal_cdf((low - mean) / std);
}

double TruncatedNormal::log_peak() const {
  const double z = (std::clamp(mean, low, high) - mean) / std;
  return -0.5 * z * z;
}

double TruncatedNormal::acceptance() const {
  constexpr double kSqrt2Pi = 2.5066282746310002;
  return share() * kSqrt2Pi * std / std::exp(log_peak()) / (high - low);
}

// log(exp(-z^2/2) / peak)
Tensor TruncatedNormal::log_height(const Tensor& x) const {
  const Tensor z = ops::div(ops::sub(x, mean), std);
  return ops::sub(ops::mul(ops::pow(z, 2), -0.5), log_peak());
}

// Most of the distribution lies inside: draw from it, and again what fell outside.
void draw_from_normal(const Tensor& x, const TruncatedNormal& d) {
  Tensor drawn = x;
  ops::normal_(x, d.mean, d.std, d.generator);
  for (;;) {
    const Tensor outside = ops::logical_or(ops::lt(drawn, d.low), ops::gt(drawn, d.high));
    if (!any_true(outside)) break;
    const Tensor again = empty_like(drawn);
    ops::normal_(again, d.mean, d.std, d.generator);
    drawn = ops::where(outside, again, drawn);
  }
  if (!drawn.is_same(x)) ops::copy_(x, drawn);
}

// Else draw uniformly, and again where a second draw lies above the density.
void draw_from_uniform(const Tensor& x, const TruncatedNormal& d) {
  const Tensor draw = empty_like(x);
  const auto rejected = [&](const Tensor& candidates) {
    ops::uniform_(draw, 0, 1, d.generator);
    return ops::gt(ops::log(draw), d.log_height(candidates));
  };
  ops::uniform_(x, d.low, d.high, d.generator);
  Tensor drawn = x;
  Tensor pending = rejected(x);
  while (any_true(pending)) {
    const Tensor candidates = empty_like(x);
    ops::uniform_(candidates, d.low, d.high, d.generator);
    drawn = ops::where(pending, candidates, drawn);
    pending = ops::logical_and(pending, rejected(candidates));
  }
  if (!drawn.is_same(x)) ops::copy_(x, drawn);
}

}  // namespace

void trunc_normal_(const Tensor& x, double mean, double std, double low, double high,
                   Generator* generator) {
  DL_CHECK(std::isfinite(mean), Code::kInvalidArgument, "trunc_normal_: mean (", mean,
           ") must be finite");
  DL_CHECK(std > 0 && std::isfinite(std), Code::kInvalidArgument, "trunc_normal_: std (", std,
           ") must be positive");
  DL_CHECK(low < high, Code::kInvalidArgument, "trunc_normal_: low (", low,
           ") must be less than high (", high, ")");
  const TruncatedNormal d{mean, std, low, high, generator};
  const NoGrad no_grad;
  if (d.share() > 0.3) return draw_from_normal(x, d);
  // Where nearly every draw is rejected the loop would take without end.
  DL_CHECK(d.acceptance() > 1e-4, Code::kInvalidArgument, "trunc_normal_: mean (", mean,
           ") is too many std (", std, ") outside of [", low, ", ", high, "]");
  draw_from_uniform(x, d);
}

}  // namespace dlcore::nn::init
