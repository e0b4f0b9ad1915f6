#pragma once

#include "autograd/node.h"

namespace dlcore {

// The end of a path: adds what arrives to a leaf's gradient.
class Accumulator final : public Node {
 public:
  explicit Accumulator(const Tensor& leaf);
  const Ref<GradSlot>& slot() const { return slot_; }
  Grads apply(Grads dys) override;

 private:
  Ref<GradSlot> slot_;
};

// What autograd keeps for one tensor. A leaf that asks for gradients has an accumulator, a result
// has the node that made it.
struct GradMeta final : AutogradMeta {
  Ref<Node> node;
  int output = 0;
  Ref<Accumulator> accumulator;
  Ref<GradSlot> slot;         // where grad() looks; null until there is something to keep
  uint32_t view_version = 0;  // of a view: the storage's version when `node` was set

  DL_POOLED
};

// The tensor's own meta, or nullptr; of a view whose base was changed in place it is brought up to
// date first.
GradMeta* meta_of(const Tensor& x);
GradMeta& ensure_meta(const Tensor& x);
const Ref<GradSlot>& slot_of(const Tensor& x);

// Where x's gradient flows to; empty if x asks for none.
Edge gradient_edge(const Tensor& x);

// Makes x the given output of a node.
void set_history(const Tensor& x, const Ref<Node>& node, int output);

// The node whose apply runs on this thread, or nullptr.
const Node* current_node();
class CurrentNode {
 public:
  explicit CurrentNode(const Node* node);
  ~CurrentNode();

 private:
  const Node* before_;
};

}  // namespace dlcore
