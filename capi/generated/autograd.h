// The typed side of <dl/autograd.h>; capi/autograd.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "tensor/tensor.h"
#include "capi/generated/tensor.h"
#include <dl/autograd.h>

namespace dlcore::capi {

struct BackwardOptions {
  bool retain_graph;
  bool create_graph;
};

struct GradOptions {
  bool retain_graph;
  bool create_graph;
  bool allow_unused;
};

bool tensor_requires_grad(const Tensor& x);
void tensor_set_requires_grad(const Tensor& x, bool requires_grad);
bool tensor_is_leaf(const Tensor& x);
Tensor tensor_grad(const Tensor& x);
void tensor_set_grad(const Tensor& x, const Tensor& grad);
void tensor_retain_grad(const Tensor& x);
Tensor detach(const Tensor& x);
void backward(const Tensor& loss);
void backward_from(const std::vector<Tensor>& outputs, const std::vector<Tensor>& output_grads,
    const BackwardOptions& options);
std::vector<Tensor> grad(const std::vector<Tensor>& outputs,
    const std::vector<Tensor>& output_grads, const std::vector<Tensor>& inputs,
    const GradOptions& options);
bool grad_enabled() noexcept;
void set_grad_enabled(bool enabled);
void grad_mode_push(bool enabled);
void grad_mode_pop();
std::vector<Tensor> custom_function(const char* name, const std::vector<Tensor>& inputs,
    const std::vector<Tensor>& outputs, const std::vector<Tensor>& saved, dl_backward_fn backward,
    Owner user_data);

}  // namespace dlcore::capi
