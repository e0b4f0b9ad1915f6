#pragma once

#include <cstdint>
#include <vector>

#include "autograd/node.h"
#include "base/pooled_vector.h"

namespace dlcore {

// One run over the graph: which nodes take part, how many gradients each still waits for, and what
// has arrived. Nothing is kept in the nodes, so that several threads may run graphs that share
// nodes.
class GraphTask {
 public:
  // Where the gradient of an input of gradients() is caught instead of (or before) flowing on.
  struct Capture {
    Node* node;
    int output;
    Tensor grad;
  };

  GraphTask(bool retain_graph, bool create_graph);

  void add_root(const Edge& edge, Tensor grad);
  // With captures only what leads to one of them runs, and leaves accumulate nothing.
  void capture(std::vector<Capture>* captures) { captures_ = captures; }
  void run();

 private:
  struct State {
    Node* node = nullptr;
    int waiting = 0;     // edges into this node that have not delivered yet
    bool needed = true;  // leads to a capture
    int next_edge = 0;   // of the walk
    SmallVector<Tensor, 1> grads;
  };

  int state_of(Node* node);
  int add_state(Node* node);
  void grow_table();
  void discover();
  void mark_needed();
  bool is_captured(const Node* node) const;
  void deliver(int state, int output, Tensor grad);
  void run_node(int state);
  void keep_retained(const State& state) const;
  void keep_captured(const State& state);
  bool has_work(const State& state) const;
  void fill_missing(State& state) const;
  void flow(const Node& node, Grads grads);
  void push_ready(int state);

  bool retain_graph_;
  bool create_graph_;
  std::vector<Capture>* captures_ = nullptr;
  PooledVector<std::pair<Edge, Tensor>> roots_;
  PooledVector<State> states_;
  PooledVector<int> order_;                       // every node after all nodes its edges lead to
  PooledVector<int> table_;                       // open addressing: index into states_, or -1
  PooledVector<std::pair<uint64_t, int>> ready_;  // a heap: the latest operation first
};

}  // namespace dlcore
