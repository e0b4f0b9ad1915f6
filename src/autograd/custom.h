#pragma once

#include <functional>
#include <string>
#include <vector>

#include "autograd/node.h"

namespace dlcore {

// The gradients of a custom operation's inputs, from what it saved and the gradients of its outputs
// (all defined). An undefined one stands for zero.
using CustomBackward =
    std::function<Grads(const std::vector<Tensor>& saved, const Grads& output_grads)>;

// Makes new tensors that share the outputs' data the results of an operation on `inputs`. Whatever
// history the outputs have is ignored. `saved` may hold inputs, outputs and others; changing one in
// place before the backward pass is an error there.
std::vector<Tensor> record_custom(const std::string& name, const std::vector<Tensor>& inputs,
                                  const std::vector<Tensor>& outputs,
                                  const std::vector<Tensor>& saved, CustomBackward backward);

}  // namespace dlcore
