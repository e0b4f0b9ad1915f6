#pragma once

#include <vector>

#include "autograd/node.h"
#include "tensor/tensor.h"

namespace dlcore {

// ---- What a tensor knows of the graph ----
bool requires_grad(const Tensor& x);  // a leaf that asks for gradients, or the result of one
bool is_leaf(const Tensor& x);
void set_requires_grad(const Tensor& x, bool value);
Tensor grad(const Tensor& x);  // undefined until backward has run
void set_grad(const Tensor& x, const Tensor& grad);
Ref<Node> grad_fn(const Tensor& x);
int output_slot(const Tensor& x);
// Keeps the gradient of a non-leaf in grad() too.
void retain_grad(const Tensor& x);
// The same data as a leaf that asks for nothing.
Tensor detach(const Tensor& x);

// ---- Grad mode, thread-local ----
bool grad_enabled();
void set_grad_enabled(bool enabled);
class GradMode {
 public:
  explicit GradMode(bool enabled) : before_(grad_enabled()) { set_grad_enabled(enabled); }
  ~GradMode() { set_grad_enabled(before_); }
  GradMode(const GradMode&) = delete;
  GradMode& operator=(const GradMode&) = delete;

 private:
  bool before_;
};
struct NoGrad : GradMode {
  NoGrad() : GradMode(false) {}
};

// ---- Running the graph ----
// Adds d(loss)/d(leaf) to every reachable leaf's grad; the loss has one element.
void backward(const Tensor& loss);
// The same for d(sum of outputs * output_grads)/d(leaf). An undefined output_grad of a one-element
// output is 1.
void backward(const std::vector<Tensor>& outputs, const std::vector<Tensor>& output_grads,
              bool retain_graph, bool create_graph);
// The gradients of `inputs` alone; nothing is accumulated. An input that was not used fails unless
// allow_unused (then undefined).
std::vector<Tensor> gradients(const std::vector<Tensor>& outputs, const std::vector<Tensor>& inputs,
                              const std::vector<Tensor>& output_grads, bool retain_graph,
                              bool create_graph, bool allow_unused);

}  // namespace dlcore
