#pragma once

#include <cstdint>
#include <mutex>
#include <utility>
#include <vector>

#include "base/pool.h"
#include "base/small_vector.h"
#include "tensor/tensor.h"

namespace dlcore {

class Node;

// Where a gradient flows to: input `slot` of a node. An empty edge wants no gradient.
struct Edge {
  Ref<Node> node;
  int slot = 0;
  explicit operator bool() const { return static_cast<bool>(node); }
};

// Gradients in the order of an operation's inputs (or outputs); undefined tensors stand for "none"
// (zero).
using Grads = SmallVector<Tensor, 4>;

// Where the gradient of a tensor is kept. Graph and tensor share it, so that neither needs the
// other.
class GradSlot final : public RefCounted {
 public:
  Tensor get() const;
  void set(Tensor grad);
  // Adds to what stands there. With grad mode on the sum is recorded.
  void accumulate(Tensor grad);

  DL_POOLED

 private:
  mutable std::mutex mutex_;  // two threads may run graphs that share a leaf
  Tensor grad_;
};

// One recorded operation: turns the gradients of its outputs into those of its inputs.
class Node : public RefCounted {
 public:
  // What a missing gradient of an output is made of.
  struct OutputInfo {
    Dims shape;
    DType dtype = DType::kF32;
    Device device;
  };

  explicit Node(const char* name);

  const char* name() const { return name_; }
  // Later operations have higher numbers and run earlier in the backward pass.
  uint64_t sequence() const { return sequence_; }
  const SmallVector<Edge, 3>& edges() const { return edges_; }
  const SmallVector<OutputInfo, 1>& outputs() const { return outputs_; }
  // Whether anyone wants the gradient of input i.
  bool needs(int i) const { return static_cast<bool>(edges_[i]); }

  void add_edge(Edge edge) { edges_.push_back(std::move(edge)); }
  // Returns the number of the output.
  int add_output(const Tensor& y);
  // From now on the gradient of this output is kept in `slot` too.
  void keep_grad(int output, Ref<GradSlot> slot) {
    retained_.emplace_back(output, std::move(slot));
  }
  const std::vector<std::pair<int, Ref<GradSlot>>>& retained() const { return retained_; }

  // dys: one per output, all defined. Returns one gradient per input; undefined stands for none.
  virtual Grads apply(Grads dys) = 0;
  // Frees what was saved for apply; a later apply fails.
  virtual void release_saved() {}

  DL_POOLED

 protected:
  // Leaves come first, whenever they are ready.
  static constexpr uint64_t kLeafSequence = UINT64_MAX;
  Node(const char* name, uint64_t sequence) : name_(name), sequence_(sequence) {}
  // Nodes die one after another, not one inside another: releasing a chain of a million does not
  // overflow the stack.
  void dispose() noexcept override;

 private:
  const char* name_;
  uint64_t sequence_;
  SmallVector<Edge, 3> edges_;
  SmallVector<OutputInfo, 1> outputs_;
  std::vector<std::pair<int, Ref<GradSlot>>> retained_;
};

}  // namespace dlcore
