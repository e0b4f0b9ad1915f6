#include "autograd/meta.h"

#include "autograd/autograd.h"
#include "autograd/needs.h"
#include "base/hot_tls.h"

namespace dlcore {
namespace {

DL_HOT_TLS bool grad_mode = true;
DL_HOT_TLS const Node* node_now = nullptr;

GradMeta* own_meta(const Tensor& x) { return static_cast<GradMeta*>(x.impl()->autograd.get()); }

// A view keeps its node only as long as its memory has not been changed in place; then its history
// is that of its base, seen through the view.
void refresh_view(const Tensor& x) {
  const Ref<TensorImpl>& base = x.impl()->base;
  GradMeta* meta = own_meta(x);
  if (!base || !base->autograd || (meta && meta->view_version == x.version())) return;
  const Tensor whole(base);
  const GradMeta* base_meta = own_meta(whole);
  if (!base_meta->node) return;
  GradMode on(true);
  const Tensor view = autograd_needs::view_of(whole, x.shape(), x.strides(), x.offset());
  const GradMeta* fresh = own_meta(view);
  set_history(x, fresh->node, fresh->output);
}

}  // namespace

Accumulator::Accumulator(const Tensor& leaf)
    : Node("accumulate", kLeafSequence), slot_(slot_of(leaf)) {
  add_output(leaf);
}

Grads Accumulator::apply(Grads dys) {
  slot_->accumulate(std::move(dys[0]));
  return {};
}

GradMeta* meta_of(const Tensor& x) {
  if (x.impl()->base) refresh_view(x);
  return own_meta(x);
}

GradMeta& ensure_meta(const Tensor& x) {
  if (GradMeta* meta = own_meta(x)) return *meta;
  auto meta = std::make_unique<GradMeta>();
  GradMeta& result = *meta;
  result.view_version = x.version();
  x.impl()->autograd = std::move(meta);
  return result;
}

const Ref<GradSlot>& slot_of(const Tensor& x) {
  GradMeta& meta = ensure_meta(x);
  if (!meta.slot) meta.slot = make_ref<GradSlot>();
  return meta.slot;
}

Edge gradient_edge(const Tensor& x) {
  const GradMeta* meta = meta_of(x);
  if (!meta) return {};
  if (meta->node) return {meta->node, meta->output};
  return {meta->accumulator, 0};
}

void set_history(const Tensor& x, const Ref<Node>& node, int output) {
  GradMeta& meta = ensure_meta(x);
  meta.node = node;
  meta.output = output;
  meta.view_version = x.version();
}

const Node* current_node() { return node_now; }
CurrentNode::CurrentNode(const Node* node) : before_(node_now) { node_now = node; }
CurrentNode::~CurrentNode() { node_now = before_; }

bool grad_enabled() { return grad_mode; }
void set_grad_enabled(bool enabled) { grad_mode = enabled; }

bool requires_grad(const Tensor& x) {
  const GradMeta* meta = meta_of(x);
  return meta && (meta->node || meta->accumulator);
}

bool is_leaf(const Tensor& x) {
  const GradMeta* meta = meta_of(x);
  return !meta || !meta->node;
}

void set_requires_grad(const Tensor& x, bool value) {
  DL_CHECK(!value || x.is_floating(), Code::kDtype,
           "requires_grad: only floating tensors have gradients; x: ", x);
  GradMeta* meta = meta_of(x);
  if (meta && meta->node) {
    DL_CHECK(value, Code::kState, "requires_grad: x is the result of ", meta->node->name(),
             " and cannot be told to need no gradient; detach it instead; x: ", x);
    return;
  }
  if (!value) {
    if (meta) meta->accumulator = nullptr;
  } else if (!meta || !meta->accumulator) {
    ensure_meta(x).accumulator = make_ref<Accumulator>(x);
  }
}

Tensor grad(const Tensor& x) {
  const GradMeta* meta = own_meta(x);
  return meta && meta->slot ? meta->slot->get() : Tensor();
}

void set_grad(const Tensor& x, const Tensor& grad) {
  if (grad.defined()) {
    DL_CHECK(is_like(grad, x), Code::kShape, "set_grad: grad must match x; grad: ", grad,
             ", x: ", x);
    slot_of(x)->set(grad);
  } else if (GradMeta* meta = own_meta(x); meta && meta->slot) {
    meta->slot->set(Tensor());
  }
}

Ref<Node> grad_fn(const Tensor& x) {
  const GradMeta* meta = meta_of(x);
  return meta ? meta->node : nullptr;
}

int output_slot(const Tensor& x) {
  const GradMeta* meta = meta_of(x);
  return meta ? meta->output : 0;
}

void retain_grad(const Tensor& x) {
  GradMeta* meta = meta_of(x);
  DL_CHECK(meta && (meta->node || meta->accumulator), Code::kState,
           "retain_grad: x does not require grad; x: ", x);
  if (!meta->node) return;
  const Ref<GradSlot>& kept = slot_of(x);
  for (const auto& [output, slot] : meta->node->retained()) {
    if (slot == kept) return;
  }
  meta->node->keep_grad(meta->output, kept);
}

Tensor detach(const Tensor& x) { return alias(x); }

}  // namespace dlcore
