#pragma once

#include <cstdint>
#include <vector>

#include "base/fixed_vector.h"
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
using Grads = std::vector<Tensor>;

// One recorded operation: turns the gradients of its outputs into those of its inputs.
class Node : public RefCounted {
 public:
  Node(const char* name, int outputs);

  const char* name() const { return name_; }
  uint64_t sequence() const { return sequence_; }
  int output_count() const { return outputs_; }
  const std::vector<Edge>& edges() const { return edges_; }
  void set_edges(std::vector<Edge> edges) { edges_ = std::move(edges); }
  // Whether anyone wants the gradient of input i.
  bool needs(int i) const { return static_cast<bool>(edges_[i]); }

  // dys: one per output, all defined unless `accepts_undefined`.
  virtual Grads apply(const Grads& dys) = 0;
  // Frees what was saved for apply; a later apply fails.
  virtual void release_saved() {}
  virtual bool accepts_undefined() const { return false; }

  // Shape, dtype and device of output i, so that a missing gradient can be made of zeros.
  struct OutputInfo {
    Dims shape;
    DType dtype;
    Device device;
  };
  std::vector<OutputInfo> outputs_info;

  static void* operator new(size_t size);
  static void operator delete(void* memory, size_t size) noexcept;

 protected:
  // Nodes die one after another, not one inside another: a chain of a million does not overflow the
  // stack.
  void dispose() noexcept override;

 private:
  const char* name_;
  uint64_t sequence_;
  int outputs_;
  std::vector<Edge> edges_;
};

}  // namespace dlcore
