#pragma once

#include "tensor/recorder.h"
#include "tensor/tensor.h"

// Copies of bytes into a row-major tensor, as steps of a plan.
namespace dlcore {

// From the host's memory, which becomes a constant of the plan.
std::unique_ptr<PlanStep> constant_copy(const char* name, const Tensor& y, const void* data);
// From a row-major tensor of y's size, on any device.
std::unique_ptr<PlanStep> device_copy(const char* name, const Tensor& y, const Tensor& x);

}  // namespace dlcore
