#include "autograd/record.h"

#include <algorithm>

#include "autograd/meta.h"
#include "autograd/needs.h"

namespace dlcore {
namespace {

// The gradient of an in-place change of a view, as its base sees it: the change's own gradient
// inside the view, the identity elsewhere.
class ChangeOfView final : public Node {
 public:
  ChangeOfView(Ref<Node> change, const Tensor& view, const Tensor& base)
      : Node(change->name()),
        change_(std::move(change)),
        shape_(view.shape()),
        strides_(view.strides()),
        offset_(view.offset() - base.offset()),
        base_shape_(base.shape()),
        base_strides_(base.strides()),
        base_is_row_major_(base.is_contiguous()) {}

  Grads apply(Grads dys) override {
    namespace needs = autograd_needs;
    const Tensor dbase = base_is_row_major_ ? needs::copy_of(dys[0]) : laid_out(dys[0]);
    const Tensor inside = needs::view_of(dbase, shape_, strides_, offset_);
    CurrentNode now(change_.get());
    Grads dxs = change_->apply({needs::copy_of(inside)});
    needs::copy_into(
        inside, dxs[0].defined() ? dxs[0] : needs::zeros(shape_, dbase.dtype(), dbase.device()));
    dxs[0] = dbase;
    return dxs;
  }
  void release_saved() override { change_->release_saved(); }

 private:
  // A copy with the base's strides, so that the view's fit it.
  Tensor laid_out(const Tensor& dy) const {
    namespace needs = autograd_needs;
    int64_t span = 1;
    for (int i = 0; i < base_shape_.size(); ++i) span += (base_shape_[i] - 1) * base_strides_[i];
    const Tensor memory = needs::zeros({std::max<int64_t>(span, 0)}, dy.dtype(), dy.device());
    Tensor copy = needs::view_of(memory, base_shape_, base_strides_, 0);
    needs::copy_into(copy, dy);
    return copy;
  }

  Ref<Node> change_;
  Dims shape_;
  Dims strides_;
  int64_t offset_;  // from the base's first element
  Dims base_shape_;
  Dims base_strides_;
  bool base_is_row_major_;
};

bool overlaps_itself(const Tensor& x) {
  for (int i = 0; i < x.ndim(); ++i) {
    if (x.strides()[i] == 0 && x.shape()[i] > 1) return true;
  }
  return false;
}

bool is_leaf_that_requires_grad(const Tensor& x) { return is_leaf(x) && requires_grad(x); }

}  // namespace

Tensor Saved::get() const {
  const Node* node = current_node();
  const char* name = node ? node->name() : "backward";
  if (!tensor_.defined()) detail::fail_freed(name);
  DL_CHECK(tensor_.version() == version_, Code::kState, name,
           ": a tensor needed for the gradient was modified by an in-place operation: ", tensor_,
           " is at version ", tensor_.version(), "; expected version ", version_);
  if (output_slot_ < 0 || !node || !grad_enabled()) return tensor_;
  Tensor with_history = alias(tensor_);
  set_history(with_history, Ref<Node>(const_cast<Node*>(node)), output_slot_);
  return with_history;
}

Saved save(const Tensor& x) {
  Saved saved;
  saved.tensor_ = x;
  if (x.defined()) saved.version_ = x.version();
  return saved;
}

Saved save_output(const Tensor& y, int slot) {
  Saved saved = save(alias(y));
  saved.output_slot_ = slot;
  return saved;
}

Saved save_changed(const Tensor& x) {
  Saved saved = save_output(x);
  ++saved.version_;
  return saved;
}

Saved save_overwritten(const Tensor& x) { return save(alias(x)); }

bool any_requires_grad(Inputs inputs) {
  if (!grad_enabled()) return false;
  for (const Tensor& x : inputs) {
    if (x.defined() && requires_grad(x)) return true;
  }
  return false;
}

bool any_requires_grad(const std::vector<Tensor>& inputs) {
  if (!grad_enabled()) return false;
  for (const Tensor& x : inputs) {
    if (x.defined() && requires_grad(x)) return true;
  }
  return false;
}

void check_inplace(const char* operation, const Tensor& x) {
  DL_CHECK(
      !overlaps_itself(x), Code::kUnsupported, operation,
      ": x is expanded: several of its elements share one place in memory; clone it first; x: ", x);
  if (!grad_enabled()) return;
  DL_CHECK(!is_leaf_that_requires_grad(x), Code::kState, operation,
           ": x is a leaf that requires grad and cannot be changed in place; x: ", x);
  const Ref<TensorImpl>& base = x.impl()->base;
  DL_CHECK(!base || !is_leaf_that_requires_grad(Tensor(base)), Code::kState, operation,
           ": x is a view of a leaf that requires grad and cannot be changed in place; x: ", x);
  DL_CHECK(
      !x.impl()->cut_without_grad, Code::kState, operation,
      ": x is a view that was made with grad mode off, its base would not learn of the change; "
      "make the view in grad mode, or change it with grad mode off; x: ",
      x);
}

namespace detail {

void fail_freed(const char* name) {
  fail(Code::kState, name,
       ": the graph was already freed by an earlier backward; pass retain_graph to that one to run "
       "it again");
}

namespace {
Edge edge_of(const Tensor& x) { return x.defined() ? gradient_edge(x) : Edge{}; }
}  // namespace

void attach(const Ref<Node>& node, Inputs inputs, const Tensor* outputs, int count) {
  for (const Tensor& x : inputs) node->add_edge(edge_of(x));
  for (int i = 0; i < count; ++i) {
    const int output = node->add_output(outputs[i]);
    if (outputs[i].is_floating()) set_history(outputs[i], node, output);
  }
}

void attach_list(const Ref<Node>& node, const std::vector<Tensor>& inputs, const Tensor& output) {
  for (const Tensor& x : inputs) node->add_edge(edge_of(x));
  set_history(output, node, node->add_output(output));
}

void set_base(const Tensor& view, const Tensor& x) {
  if (grad_enabled()) {
    view.impl()->base = x.impl()->base ? x.impl()->base : x.ref();
  }
  view.impl()->cut_without_grad =
      x.impl()->cut_without_grad || (!grad_enabled() && requires_grad(x));
}

void attach_inplace(const Ref<Node>& node, Inputs inputs, const Tensor& x) {
  const Ref<TensorImpl> base_impl = x.impl()->base;
  const Tensor whole = base_impl ? Tensor(base_impl) : x;
  const Ref<Node> outer = base_impl ? Ref<Node>(new ChangeOfView(node, x, whole)) : node;
  for (const Tensor& input : inputs) {
    const Edge edge = edge_of(outer != node && &input == &inputs.begin()->get() ? whole : input);
    node->add_edge(edge);
    if (outer != node) outer->add_edge(edge);
  }
  // Not before: an input that is a view of the same memory would take the change for an old one.
  x.impl()->storage->bump_version();
  if (outer != node) node->add_output(x);
  set_history(whole, outer, outer->add_output(whole));
}

}  // namespace detail
}  // namespace dlcore
