#include "nn/init.h"

#include <cmath>

#include "autograd/autograd.h"
#include "ops/copy/copy.h"
#include "ops/random/random.h"

namespace dlcore::nn::init {
namespace {

// The weight's fan that the variance is kept over, as PyTorch's kaiming initialisers count it.
double kaiming_std(const char* operation, const Tensor& x, double a, FanMode mode,
                   Nonlinearity nonlinearity) {
  DL_CHECK(!std::isnan(a), Code::kInvalidArgument, operation, ": a (", a, ") must be a number");
  const Fans both = fans(operation, x);
  const int64_t fan = mode == FanMode::kIn ? both.in : both.out;
  return calculate_gain(nonlinearity, a) / std::sqrt(static_cast<double>(fan));
}

double xavier_std(const char* operation, const Tensor& x, double gain) {
  DL_CHECK(gain >= 0, Code::kInvalidArgument, operation, ": gain (", gain,
           ") must not be negative");
  const Fans both = fans(operation, x);
  return gain * std::sqrt(2.0 / static_cast<double>(both.in + both.out));
}

// U(-b, b) has the standard deviation b / sqrt(3).
double uniform_bound(double std) { return std::sqrt(3.0) * std; }

}  // namespace

Fans fans(const char* operation, const Tensor& weight) {
  DL_CHECK(weight.ndim() >= 2, Code::kShape, operation, ": x must have at least 2 dimensions; got ",
           weight);
  int64_t receptive_field = 1;
  for (int i = 2; i < weight.ndim(); ++i) receptive_field *= weight.size(i);
  return {weight.size(1) * receptive_field, weight.size(0) * receptive_field};
}

double calculate_gain(Nonlinearity nonlinearity, double slope) {
  switch (nonlinearity) {
    case Nonlinearity::kTanh:
      return 5.0 / 3;
    case Nonlinearity::kReLU:
      return std::sqrt(2.0);
    case Nonlinearity::kLeakyReLU:
      return std::sqrt(2.0 / (1 + slope * slope));
    case Nonlinearity::kSELU:
      return 3.0 / 4;
    case Nonlinearity::kLinear:
    case Nonlinearity::kSigmoid:
      break;
  }
  return 1;
}

void constant_(const Tensor& x, double value) {
  const NoGrad no_grad;
  ops::fill_(x, value);
}

void zeros_(const Tensor& x) { constant_(x, 0); }
void ones_(const Tensor& x) { constant_(x, 1); }

void uniform_(const Tensor& x, double low, double high, Generator* generator) {
  DL_CHECK(low <= high, Code::kInvalidArgument, "uniform_: low (", low,
           ") must not be greater than high (", high, ")");
  const NoGrad no_grad;
  ops::uniform_(x, low, high, generator);
}

void normal_(const Tensor& x, double mean, double std, Generator* generator) {
  const NoGrad no_grad;
  ops::normal_(x, mean, std, generator);
}

void xavier_uniform_(const Tensor& x, double gain, Generator* generator) {
  if (x.numel() == 0) return;
  const double bound = uniform_bound(xavier_std("xavier_uniform_", x, gain));
  uniform_(x, -bound, bound, generator);
}

void xavier_normal_(const Tensor& x, double gain, Generator* generator) {
  if (x.numel() == 0) return;
  normal_(x, 0, xavier_std("xavier_normal_", x, gain), generator);
}

void kaiming_uniform_(const Tensor& x, double a, FanMode mode, Nonlinearity nonlinearity,
                      Generator* generator) {
  if (x.numel() == 0) return;
  const double bound = uniform_bound(kaiming_std("kaiming_uniform_", x, a, mode, nonlinearity));
  uniform_(x, -bound, bound, generator);
}

void kaiming_normal_(const Tensor& x, double a, FanMode mode, Nonlinearity nonlinearity,
                     Generator* generator) {
  if (x.numel() == 0) return;
  normal_(x, 0, kaiming_std("kaiming_normal_", x, a, mode, nonlinearity), generator);
}

}  // namespace dlcore::nn::init
