#pragma once

#include <string>

#include "tensor/generator.h"
#include "tensor/tensor.h"

// Fill a tensor in place, without recording; PyTorch's torch.nn.init. `generator` is the default
// one where it is null.
namespace dlcore::nn::init {

struct Fans {
  int64_t in;
  int64_t out;
};
// Of a weight of two or more dimensions [out, in, ...].
Fans fans(const char* operation, const Tensor& weight);

enum class FanMode { kIn, kOut };
enum class Nonlinearity { kLinear, kSigmoid, kTanh, kReLU, kLeakyReLU, kSELU };
// `slope` matters to leaky ReLU only.
double calculate_gain(Nonlinearity nonlinearity, double slope = 0.01);

void constant_(const Tensor& x, double value);
void zeros_(const Tensor& x);
void ones_(const Tensor& x);
void uniform_(const Tensor& x, double low = 0, double high = 1, Generator* generator = nullptr);
void normal_(const Tensor& x, double mean = 0, double std = 1, Generator* generator = nullptr);
// The normal distribution, values outside [low, high] drawn again.
void trunc_normal_(const Tensor& x, double mean = 0, double std = 1, double low = -2,
                   double high = 2, Generator* generator = nullptr);
void xavier_uniform_(const Tensor& x, double gain = 1, Generator* generator = nullptr);
void xavier_normal_(const Tensor& x, double gain = 1, Generator* generator = nullptr);
// `a`: the slope of the leaky ReLU that follows.
void kaiming_uniform_(const Tensor& x, double a = 0, FanMode mode = FanMode::kIn,
                      Nonlinearity nonlinearity = Nonlinearity::kLeakyReLU,
                      Generator* generator = nullptr);
void kaiming_normal_(const Tensor& x, double a = 0, FanMode mode = FanMode::kIn,
                     Nonlinearity nonlinearity = Nonlinearity::kLeakyReLU,
                     Generator* generator = nullptr);

}  // namespace dlcore::nn::init
