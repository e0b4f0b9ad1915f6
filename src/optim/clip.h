#pragma once

#include <vector>

#include "tensor/tensor.h"

namespace dlcore::optim {

// Scales the gradients of the parameters, in place, so that their common 2-norm is at most
// max_norm. Returns the norm before, an f64 number on the first gradient's device; parameters
// without gradient do not count.
Tensor clip_grad_norm_(const std::vector<Tensor>& parameters, double max_norm);

// Cuts each element of the gradients to [-limit, limit], in place.
void clip_grad_value_(const std::vector<Tensor>& parameters, double limit);

}  // namespace dlcore::optim
