#include "autograd/node.h"

#include <atomic>

#include "autograd/autograd.h"
#include "autograd/needs.h"
#include "base/hot_tls.h"
#include "base/pooled_vector.h"
#include "tensor/recorder.h"

namespace dlcore {
namespace {
// Numbers are drawn in blocks, so that threads do not share a cache line for each operation.
uint64_t next_sequence() {
  constexpr uint64_t kBlock = 1024;
  static std::atomic<uint64_t> blocks{0};
  static DL_HOT_TLS uint64_t next = 0;
  if (next % kBlock == 0) next = blocks.fetch_add(1, std::memory_order_relaxed) * kBlock;
  return ++next;
}
}  // namespace

Node::Node(const char* name) : Node(name, next_sequence()) {}

int Node::add_output(const Tensor& y) {
  outputs_.push_back({y.shape(), y.dtype(), y.device()});
  return outputs_.size() - 1;
}

void Node::dispose() noexcept {
  thread_local PooledVector<Node*>* pending = nullptr;
  if (pending) {
    try {
      pending->push_back(this);
    } catch (...) {
      delete this;
    }
    return;
  }
  PooledVector<Node*> queue;
  pending = &queue;
  delete this;
  while (!queue.empty()) {
    Node* node = queue.back();
    queue.pop_back();
    delete node;
  }
  pending = nullptr;
}

Tensor GradSlot::get() const {
  std::lock_guard<std::mutex> lock(mutex_);
  return grad_;
}

void GradSlot::set(Tensor grad) {
  if (Recorder* recorder = recording()) recorder->gradient(this, Recorder::GradientUse::kSet);
  std::lock_guard<std::mutex> lock(mutex_);
  std::swap(grad_, grad);
}

void GradSlot::accumulate(Tensor grad) {
  namespace needs = autograd_needs;
  if (Recorder* recorder = recording()) {
    using Use = Recorder::GradientUse;
    recorder->gradient(this, get().defined() ? Use::kAdd : Use::kMake);
  }
  std::lock_guard<std::mutex> lock(mutex_);
  if (grad_.defined()) {
    if (grad_enabled()) {
      grad_ = needs::sum_of(grad_, grad);
    } else {
      needs::add_to(grad_, grad);
    }
    return;
  }
  // Nobody else sees a fresh result: it can be kept as it is.
  const bool ours = grad.impl()->use_count() == 1 && grad.impl()->storage->use_count() == 1;
  grad_ = grad_enabled() || (ours && grad.is_contiguous()) ? std::move(grad) : needs::copy_of(grad);
}

}  // namespace dlcore
