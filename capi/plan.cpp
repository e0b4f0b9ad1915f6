// Plans.
#include "capi/generated/plan.h"

#include <array>

#include "capi/callback.h"
#include "plan/open_capture.h"

namespace dlcore::capi {

namespace {

// A step of the caller's as the core calls it.
struct Step {
  dl_plan_step_fn function;
  Owner user_data;

  plan::Plan::Tensors operator()(const plan::Plan::Tensors& inputs) const {
    const LentTensors lent(inputs);
    std::array<dl_tensor*, DL_PLAN_MOST_OUTPUTS> handles{};
    int64_t count = 0;
    const dl_status status =
        function(user_data.get(), lent.data(), lent.size(), handles.data(), &count);
    plan::Plan::Tensors outputs;
    for (dl_tensor* handle : handles) {
      if (handle) outputs.push_back(receive("plan_run", "an output of step", handle));
    }
    check_callback("plan_run", "step", status);
    DL_CHECK(static_cast<int64_t>(outputs.size()) == count, Code::kCallback, "plan_run: step gave ",
             outputs.size(), " outputs, but *output_count is ", count);
    return outputs;
  }
};

}  // namespace

// ---- A step between two calls ----

void plan_begin() { plan::begin_capture(); }
Ref<plan::Plan> plan_end() { return plan::end_capture(); }
void plan_abandon() { plan::abandon_capture(); }
void plan_replay(const Ref<plan::Plan>& plan, int64_t count) { plan->replay(count); }

Ref<plan::Plan> plan_create(dl_plan_step_fn step, Owner user_data) {
  return make_ref<plan::Plan>(Step{step, std::move(user_data)});
}

void plan_run(const Ref<plan::Plan>& plan, const std::vector<Tensor>& inputs) { plan->run(inputs); }
int64_t plan_output_count(const Ref<plan::Plan>& plan) { return plan->output_count(); }
Tensor plan_output(const Ref<plan::Plan>& plan, int64_t index) { return plan->output(index); }

int64_t plan_run_over(const Ref<plan::Plan>& plan, const Ref<data::Loader>& loader, int64_t most,
                      dl_plan_progress_fn progress, Owner user_data) {
  if (!progress) return plan->run_over(*loader, most, nullptr);
  return plan->run_over(*loader, most, [&](int64_t steps, double loss) {
    int32_t stop = 0;
    check_callback("plan_run_over", "progress", progress(user_data.get(), steps, loss, &stop));
    return stop == 0;
  });
}

std::vector<double> plan_losses(const Ref<plan::Plan>& plan) { return plan->losses(); }
int64_t plan_capture_count(const Ref<plan::Plan>& plan) { return plan->capture_count(); }
std::string plan_to_string(const Ref<plan::Plan>& plan) { return plan->to_string(); }

}  // namespace dlcore::capi
