// Layers without parameters and losses as functions: dl::nn::functional, as PyTorch names them.
#pragma once

#include <dl/cpp/create.hpp>
#include <dl/cpp/generated/elementwise.hpp>
#include <dl/cpp/generated/linalg.hpp>
#include <dl/cpp/generated/loss.hpp>
#include <dl/cpp/generated/random.hpp>
#include <dl/cpp/generated/reduce.hpp>

namespace dl::nn::functional {

using dl::dropout;
using dl::elu;
using dl::gelu;
using dl::leaky_relu;
using dl::linear;
using dl::log_softmax;
using dl::relu;
using dl::sigmoid;
using dl::silu;
using dl::softmax;
using dl::softplus;
using dl::tanh;

}  // namespace dl::nn::functional
