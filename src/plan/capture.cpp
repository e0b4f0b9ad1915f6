#include "plan/capture.h"

#include "autograd/node.h"
#include "base/error.h"

namespace dlcore::plan {

Capture::Capture() : program_(std::make_unique<Program>()) {
  program_->memory_ = make_ref<Memory>();
}

void Capture::add(std::unique_ptr<PlanStep> step) {
  program_->steps_.push_back(std::move(step));
  program_->memory_->count_step();
}

// Memory of others must be there when a replay comes, and still be that of its tensor: a module's
// parameters get other memory when they are moved.
void Capture::keep(const Tensor& x) {
  const Ref<Storage>& storage = x.impl()->storage;
  if (storage->bytes() == 0 || program_->memory_->owns(storage->data())) return;
  DL_CHECK(storage->device().is_cpu(), Code::kUnsupported,
           "plan: only the CPU's work can be captured; a tensor is on ", storage->device());
  if (versions_.emplace(storage.get(), storage->version()).second) {
    program_->kept_.push_back(storage);
  }
  const Ref<TensorImpl>& owner = x.impl()->base ? x.impl()->base : x.ref();
  if (!owners_.insert(owner.get()).second) return;
  guard([owner, storage = owner->storage] { return owner->storage == storage; });
}

Recorder::Block Capture::allocate(Device device, int64_t bytes) {
  DL_CHECK(device.is_cpu(), Code::kUnsupported,
           "plan: only the CPU's work can be captured; a tensor is made on ", device);
  return program_->memory_->allocate(device, bytes);
}

// What a replay does to a gradient is right only if what stands there before is as it was.
void Capture::gradient(RefCounted* place, GradientUse use) {
  for (const Program::Gradient& known : program_->gradients_) {
    if (known.place.get() == place) return;
  }
  const Ref<GradSlot> slot(static_cast<GradSlot*>(place));
  program_->gradients_.push_back({slot, Tensor()});
  if (use == GradientUse::kMake) guard([slot] { return !slot->get().defined(); });
  if (use == GradientUse::kAdd) {
    guard([slot, sum = slot->get()] { return slot->get().is_same(sum); });
  }
}

void Capture::guard(std::function<bool()> condition) {
  program_->guards_.push_back(std::move(condition));
}

void Capture::note_gradients() {
  for (Program::Gradient& gradient : program_->gradients_) gradient.value = gradient.place->get();
}

void Capture::note_changes() {
  for (const Ref<Storage>& storage : program_->kept_) {
    if (storage->version() != versions_.at(storage.get())) program_->changed_.push_back(storage);
  }
}

std::unique_ptr<Program> Capture::finish() {
  note_gradients();
  note_changes();
  program_->memory_->lay_out(program_->steps_);
  return std::move(program_);
}

}  // namespace dlcore::plan
