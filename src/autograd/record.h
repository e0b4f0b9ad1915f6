#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <type_traits>
#include <utility>

#include "autograd/autograd.h"

namespace dlcore {

// A tensor kept for the backward pass. Using it fails if its memory was changed in place since, and
// after its node has been freed.
class Saved {
 public:
  Saved() = default;
  Tensor get() const;

 private:
  friend Saved save(const Tensor& x);
  friend Saved save_output(const Tensor& y, int slot);
  friend Saved save_changed(const Tensor& x);
  Tensor tensor_;
  uint32_t version_ = 0;
  // >= 0: an output of the node itself, kept without its graph so that no cycle forms.
  int output_slot_ = -1;
};

Saved save(const Tensor& x);
// For a result of the operation being recorded.
Saved save_output(const Tensor& y, int slot = 0);
// For x as an in-place operation that is being recorded has left it.
Saved save_changed(const Tensor& x);
// For x as it was before an in-place operation that is being recorded: its values are gone, so that
// using it always fails; save(x) there would tie x to its own history and leak.
Saved save_overwritten(const Tensor& x);

// Which gradients are wanted, by input.
class Needs {
 public:
  explicit Needs(const Node& node) : node_(node) {}
  bool operator[](int i) const { return node_.needs(i); }

 private:
  const Node& node_;
};

using Inputs = std::initializer_list<std::reference_wrapper<const Tensor>>;

// True if grad mode is on and an input asks for gradients.
bool any_requires_grad(Inputs inputs);
bool any_requires_grad(const std::vector<Tensor>& inputs);

namespace detail {
[[noreturn]] void fail_freed(const char* name);
void attach(const Ref<Node>& node, Inputs inputs, const Tensor* outputs, int count);
void attach_list(const Ref<Node>& node, const std::vector<Tensor>& inputs, const Tensor& output);
void set_base(const Tensor& view, const Tensor& x);
void attach_inplace(const Ref<Node>& node, Inputs inputs, const Tensor& x);

template <class F>
class FunctionNode final : public Node {
 public:
  FunctionNode(const char* name, F function)
      : Node(name), function_(std::in_place, std::move(function)) {}
  Grads apply(Grads dys) override {
    if (!function_) fail_freed(name());
    if constexpr (std::is_invocable_v<F&, const Grads&, const Needs&>) {
      return (*function_)(dys, Needs(*this));
    } else if constexpr (std::is_invocable_v<F&, const Tensor&, const Needs&>) {
      return (*function_)(dys[0], Needs(*this));
    } else {
      return (*function_)(dys[0]);
    }
  }
  void release_saved() override {
    // What holds no tensor has nothing to free, and may run again.
    if constexpr (!std::is_trivially_destructible_v<F>) function_.reset();
  }

 private:
  std::optional<F> function_;
};
template <class F>
Ref<Node> make_node(const char* name, F backward) {
  return Ref<Node>(new FunctionNode<F>(name, std::move(backward)));
}
}  // namespace detail

// Makes y the result of an operation on `inputs`. `backward` is (dy), (dy, needs) or (dys, needs)
// -> Grads, one per input; it is written with ops, so that it can be differentiated again. Where no
// input asks for gradients nothing is recorded.
template <class F>
Tensor record(const char* name, Inputs inputs, Tensor y, F backward) {
  if (any_requires_grad(inputs)) {
    detail::attach(detail::make_node(name, std::move(backward)), inputs, &y, 1);
  }
  return y;
}

// The same for an operation with several results: `backward` is (dys, needs), dys all defined
// (zeros where a result was not used).
template <class F>
void record_all(const char* name, Inputs inputs, const std::vector<Tensor>& ys, F backward) {
  if (any_requires_grad(inputs)) {
    const int count = static_cast<int>(ys.size());
    detail::attach(detail::make_node(name, std::move(backward)), inputs, ys.data(), count);
  }
}

// The same for an operation on a list of tensors (cat, stack).
template <class F>
Tensor record_list(const char* name, const std::vector<Tensor>& inputs, Tensor y, F backward) {
  if (any_requires_grad(inputs)) {
    detail::attach_list(detail::make_node(name, std::move(backward)), inputs, y);
  }
  return y;
}

// Before an operation writes into x: fails for a leaf that asks for gradients, and for a view of
// one, and where x overlaps itself (an expanded tensor).
void check_inplace(const char* operation, const Tensor& x);

// After it has written into x: counts the change and makes x the result of the operation, whose
// input 0 is x as it was before.
template <class F>
void record_inplace(const char* name, Inputs inputs, const Tensor& x, F backward) {
  if (any_requires_grad(inputs)) {
    detail::attach_inplace(detail::make_node(name, std::move(backward)), inputs, x);
  } else {
    x.impl()->storage->bump_version();
  }
}

// Makes y, an alias of x's storage, a differentiable view of x.
template <class F>
Tensor record_view(const char* name, const Tensor& x, Tensor y, F backward) {
  detail::set_base(y, x);
  return record(name, {x}, std::move(y), std::move(backward));
}

}  // namespace dlcore
