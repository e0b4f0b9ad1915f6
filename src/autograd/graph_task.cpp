#include "autograd/graph_task.h"

#include <algorithm>

#include "autograd/autograd.h"
#include "autograd/meta.h"
#include "autograd/needs.h"

namespace dlcore {
namespace {
constexpr size_t kUsualNodes = 16;  // of a small model: room for them is made once

size_t hash(const Node* node) {
  return static_cast<size_t>((reinterpret_cast<uintptr_t>(node) >> 6) * 0x9E3779B97F4A7C15u >> 20);
}
}  // namespace

GraphTask::GraphTask(bool retain_graph, bool create_graph)
    : retain_graph_(retain_graph), create_graph_(create_graph) {
  states_.reserve(kUsualNodes);
  order_.reserve(kUsualNodes);
  ready_.reserve(kUsualNodes);
}

int GraphTask::state_of(Node* node) {
  if (table_.size() < 2 * (states_.size() + 1)) grow_table();
  const size_t mask = table_.size() - 1;
  size_t at = hash(node) & mask;
  while (table_[at] >= 0 && states_[static_cast<size_t>(table_[at])].node != node) {
    at = (at + 1) & mask;
  }
  if (table_[at] < 0) table_[at] = add_state(node);
  return table_[at];
}

int GraphTask::add_state(Node* node) {
  State state;
  state.node = node;
  state.grads.resize(node->outputs().size());
  states_.push_back(std::move(state));
  return static_cast<int>(states_.size()) - 1;
}

void GraphTask::grow_table() {
  table_.assign(std::max<size_t>(64, 2 * table_.size()), -1);
  const size_t mask = table_.size() - 1;
  for (size_t i = 0; i < states_.size(); ++i) {
    size_t at = hash(states_[i].node) & mask;
    while (table_[at] >= 0) at = (at + 1) & mask;
    table_[at] = static_cast<int>(i);
  }
}

void GraphTask::add_root(const Edge& edge, Tensor grad) {
  roots_.emplace_back(edge, std::move(grad));
}

// Walks the graph depth first without recursion, counts the edges into every node, and lists the
// nodes in post-order.
void GraphTask::discover() {
  PooledVector<int> stack;
  stack.reserve(kUsualNodes);
  const auto visit = [&](Node* node) {
    const size_t known = states_.size();
    const int state = state_of(node);
    if (states_.size() > known) stack.push_back(state);
    return state;
  };
  for (const auto& [edge, grad] : roots_) {
    visit(edge.node.get());
    while (!stack.empty()) {
      const int top = stack.back();
      Node* node = states_[static_cast<size_t>(top)].node;
      int& next = states_[static_cast<size_t>(top)].next_edge;
      if (next == node->edges().size()) {
        order_.push_back(top);
        stack.pop_back();
        continue;
      }
      const Edge& edge_out = node->edges()[next++];
      if (edge_out) ++states_[static_cast<size_t>(visit(edge_out.node.get()))].waiting;
    }
  }
}

bool GraphTask::is_captured(const Node* node) const {
  return std::any_of(captures_->begin(), captures_->end(),
                     [&](const Capture& capture) { return capture.node == node; });
}

void GraphTask::mark_needed() {
  for (int index : order_) {
    State& state = states_[static_cast<size_t>(index)];
    state.needed = false;
    for (const Edge& edge : state.node->edges()) {
      if (!edge) continue;
      const State& target = states_[static_cast<size_t>(state_of(edge.node.get()))];
      state.needed = state.needed || target.needed || is_captured(target.node);
    }
  }
}

void GraphTask::push_ready(int state) {
  ready_.emplace_back(states_[static_cast<size_t>(state)].node->sequence(), state);
  std::push_heap(ready_.begin(), ready_.end());
}

void GraphTask::deliver(int index, int output, Tensor grad) {
  Tensor& arrived = states_[static_cast<size_t>(index)].grads[output];
  arrived = arrived.defined() ? autograd_needs::sum_of(arrived, grad) : std::move(grad);
}

void GraphTask::run() {
  GradMode mode(create_graph_);
  discover();
  if (captures_) mark_needed();
  for (auto& [edge, grad] : roots_) deliver(state_of(edge.node.get()), edge.slot, grad);
  for (size_t i = 0; i < states_.size(); ++i) {
    if (states_[i].waiting == 0) push_ready(static_cast<int>(i));
  }
  while (!ready_.empty()) {
    std::pop_heap(ready_.begin(), ready_.end());
    const int index = ready_.back().second;
    ready_.pop_back();
    run_node(index);
  }
}

void GraphTask::keep_retained(const State& state) const {
  for (const auto& [output, slot] : state.node->retained()) {
    const Tensor& grad = state.grads[output];
    if (grad.defined()) slot->accumulate(create_graph_ ? grad : autograd_needs::copy_of(grad));
  }
}

void GraphTask::keep_captured(const State& state) {
  for (Capture& capture : *captures_) {
    if (capture.node == state.node) capture.grad = state.grads[capture.output];
  }
}

bool GraphTask::has_work(const State& state) const {
  if (captures_ && !state.needed) return false;
  return std::any_of(state.grads.begin(), state.grads.end(),
                     [](const Tensor& grad) { return grad.defined(); });
}

void GraphTask::fill_missing(State& state) const {
  for (int i = 0; i < state.grads.size(); ++i) {
    if (state.grads[i].defined()) continue;
    const Node::OutputInfo& info = state.node->outputs()[i];
    state.grads[i] = autograd_needs::zeros(info.shape, info.dtype, info.device);
  }
}

void GraphTask::run_node(int index) {
  State& state = states_[static_cast<size_t>(index)];
  Node* node = state.node;
  keep_retained(state);
  if (captures_) keep_captured(state);
  Grads results;
  if (has_work(state)) {
    fill_missing(state);
    Grads dys;
    for (Tensor& grad : state.grads) dys.push_back(std::move(grad));
    CurrentNode now(node);
    results = node->apply(std::move(dys));
    if (!retain_graph_) node->release_saved();
  }
  state.grads.clear();
  flow(*node, std::move(results));
}

namespace {
// A gradient must look like the output it is of; one from a custom function may not.
void check_fits(const Node& node, int input, const Edge& edge, const Tensor& grad) {
  const Node::OutputInfo& of = edge.node->outputs()[edge.slot];
  DL_CHECK(grad.shape() == of.shape && grad.dtype() == of.dtype && grad.device() == of.device,
           Code::kCallback, node.name(), ": the gradient of input ", input, " must be ", of.dtype,
           of.shape, " ", of.device, "; gradient: ", grad);
}
}  // namespace

void GraphTask::flow(const Node& node, Grads grads) {
  for (int i = 0; i < node.edges().size(); ++i) {
    const Edge& edge = node.edges()[i];
    if (!edge) continue;
    const int target = state_of(edge.node.get());
    if (i < grads.size() && grads[i].defined()) {
      check_fits(node, i, edge, grads[i]);
      deliver(target, edge.slot, std::move(grads[i]));
    }
    if (--states_[static_cast<size_t>(target)].waiting == 0) push_ready(target);
  }
}

}  // namespace dlcore
