#include "plan/capture.h"

#include "base/error.h"

namespace dlcore::plan {

Capture::Capture() : program_(std::make_unique<Program>()) {
  program_->memory_ = make_ref<Memory>();
}

void Capture::add(std::unique_ptr<PlanStep> step) {
  program_->steps_.push_back(std::move(step));
  program_->memory_->count_step();
}

void Capture::keep(const Ref<Storage>& storage) {
  if (storage->bytes() == 0 || program_->memory_->owns(storage->data())) return;
  DL_CHECK(storage->device().is_cpu(), Code::kUnsupported,
           "plan: only the CPU's work can be captured; a tensor is on ", storage->device());
  if (!versions_.emplace(storage.get(), storage->version()).second) return;
  program_->kept_.push_back(storage);
}

Recorder::Block Capture::allocate(Device device, int64_t bytes) {
  DL_CHECK(device.is_cpu(), Code::kUnsupported,
           "plan: only the CPU's work can be captured; a tensor is made on ", device);
  return program_->memory_->allocate(device, bytes);
}

Capture::GradientUse& Capture::use_of(RefCounted* place) {
  for (GradientUse& use : gradient_uses_) {
    if (use.place.get() == place) return use;
  }
  return gradient_uses_.emplace_back(
      GradientUse{false, false, Ref<GradSlot>(static_cast<GradSlot*>(place))});
}

void Capture::gradient_made(RefCounted* place) { use_of(place).made = true; }
void Capture::gradient_set(RefCounted* place) { use_of(place).set = true; }

void Capture::guard(std::function<bool()> condition) {
  program_->guards_.push_back(std::move(condition));
}

// A gradient that the step makes where none stood would be added to by the next step, unless the
// step itself clears it.
void Capture::note_gradients() {
  for (const GradientUse& use : gradient_uses_) {
    const Tensor value = use.place->get();
    DL_CHECK(use.set || !use.made, Code::kState,
             "plan: the step makes the gradient of a leaf and does not clear it; call zero_grad in "
             "the step; gradient: ",
             value);
    program_->gradients_.push_back({use.place, value});
  }
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
