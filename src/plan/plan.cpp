#include "plan/plan.h"

#include <algorithm>

#include "autograd/autograd.h"
#include "base/error.h"
#include "ops/copy/copy.h"
#include "plan/capture.h"
#include "tensor/host_value.h"

namespace dlcore::plan {
namespace {

Tensor copy_of(const Tensor& x) {
  const NoGrad no_grad;
  return ops::clone(x);
}

double loss_of(const Plan::Tensors& outputs) {
  DL_CHECK(!outputs.empty() && outputs[0].numel() == 1 && outputs[0].is_floating(), Code::kShape,
           "plan_run_over: the step's first output must be one floating number, the loss; got ",
           outputs.empty() ? "no output" : describe(outputs[0]));
  if (outputs[0].dtype() == DType::kF32) return host_value<float>("plan_run_over", outputs[0]);
  return host_value<double>("plan_run_over", outputs[0]);
}

}  // namespace

// A plan at work: its own step must not run it. Afterwards others may look at what it computed.
class Plan::Turn {
 public:
  explicit Turn(Plan* plan) : plan_(plan) {
    refuse_in_plan("plan_run", "another plan is being captured");
    DL_CHECK(!plan->busy_, Code::kState, "plan_run: the plan is running already, in its own step");
    plan->busy_ = true;
  }
  ~Turn() {
    plan_->settle();
    plan_->busy_ = false;
  }

 private:
  Plan* const plan_;
};

Plan::Variant* Plan::find(const Tensors& inputs) {
  const bool grad_mode = grad_enabled();
  for (Variant& variant : variants_) {
    if (variant.grad_mode == grad_mode && variant.inputs.size() == inputs.size() &&
        std::equal(inputs.begin(), inputs.end(), variant.inputs.begin(), is_like) &&
        variant.program->is_valid()) {
      return &variant;
    }
  }
  return nullptr;
}

Plan::Plan(std::unique_ptr<Program> program) {
  variants_.push_back({grad_enabled(), {}, {}, std::move(program)});
}

Plan::Variant Plan::capture(const Tensors& inputs) {
  DL_CHECK(step_, Code::kState,
           "plan_run: the plan was captured between plan_begin and plan_end "
           "for one mode and without inputs of its own; it got ",
           inputs.size());
  Variant variant{grad_enabled(), {}, {}, nullptr};
  for (const Tensor& x : inputs) variant.inputs.push_back(copy_of(x));
  Capture capture;
  {
    const WithRecorder recorder(&capture);
    for (const Tensor& y : step_(variant.inputs)) variant.outputs.push_back(detach(y));
  }
  variant.program = capture.finish();
  return variant;
}

size_t Plan::captured_for(const Tensors& inputs) {
  if (const Variant* known = find(inputs)) return static_cast<size_t>(known - variants_.data());
  settle();
  variants_.push_back(capture(inputs));
  return variants_.size() - 1;
}

void Plan::step(const Tensors& inputs) {
  const size_t captured = variants_.size();
  const size_t number = captured_for(inputs);
  if (number != last_) settle();
  last_ = number;
  if (number == captured) return;  // the capture was the step
  const Variant& variant = variants_[number];
  const NoGrad no_grad;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (!variant.inputs[i].is_same(inputs[i])) ops::copy_(variant.inputs[i], inputs[i]);
  }
  unsettled_ = true;
  variant.program->run();
}

void Plan::settle() {
  if (std::exchange(unsettled_, false)) variants_[last_].program->settle();
}

void Plan::run(const Tensors& inputs) {
  const Turn turn(this);
  step(inputs);
}

void Plan::replay(int64_t count) {
  const Turn turn(this);
  const Program& program = *last().program;
  DL_CHECK(program.is_valid(), Code::kState,
           "plan_replay: a module's mode, a tensor's memory or what stood as a gradient before the "
           "step is not as it was at the capture (is zero_grad part of the step?)");
  unsettled_ = true;
  for (int64_t i = 0; i < count; ++i) variants_[last_].program->run();
}

const Plan::Variant& Plan::last() const {
  DL_CHECK(!variants_.empty(), Code::kState, "plan: no step has been run yet");
  return variants_[last_];
}

int64_t Plan::output_count() const { return static_cast<int64_t>(last().outputs.size()); }

Tensor Plan::output(int64_t index) const {
  DL_CHECK(index >= 0 && index < output_count(), Code::kIndex, "plan_output: index (", index,
           ") must be in [0, ", output_count(), ")");
  return copy_of(last().outputs[static_cast<size_t>(index)]);
}

int64_t Plan::run_over(data::Loader& loader, int64_t most, const Progress& progress) {
  const Turn turn(this);
  losses_.clear();
  const auto steps = [this] { return static_cast<int64_t>(losses_.size()); };
  while (most < 0 || steps() < most) {
    const Tensors none;
    const std::optional<data::Batch> batch =
        loader.next(variants_.empty() ? none : variants_[last_].inputs);
    if (!batch) break;
    step(Tensors(batch->begin(), batch->end()));
    losses_.push_back(loss_of(last().outputs));
    if (!progress) continue;
    settle();
    if (!progress(steps(), losses_.back())) break;
  }
  return steps();
}

std::string Plan::to_string() const {
  std::string text;
  for (const Variant& variant : variants_) {
    text += "capture for inputs (";
    for (size_t i = 0; i < variant.inputs.size(); ++i) {
      text += cat(i ? ", " : "", variant.inputs[i]);
    }
    text += "): " + variant.program->to_string();
  }
  return text;
}

}  // namespace dlcore::plan
