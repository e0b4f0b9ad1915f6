#pragma once

#include <vector>

#include "nn/module.h"
#include "tensor/tensor.h"

namespace dlcore::parallel {

// x cut along dim into torch.chunk's pieces, ceil(size / devices) long (so there may be fewer than
// devices), piece i on devices[i]; where x is there already it shares x's memory. An empty x gives
// an empty piece to each device. The gradient of x is gathered from those of the pieces.
std::vector<Tensor> scatter(const Tensor& x, const std::vector<Device>& devices, int64_t dim = 0);

// The tensors one after another along dim, on `device`; 0-d ones become a vector. Each gets its
// part of the gradient back, on its own device.
Tensor gather(const std::vector<Tensor>& xs, Device device, int64_t dim = 0);

// The arguments of each replica: all inputs, scattered. They must come to equally many pieces.
std::vector<std::vector<Tensor>> scatter_inputs(const nn::Arguments& inputs,
                                                const std::vector<Device>& devices, int64_t dim);

}  // namespace dlcore::parallel
