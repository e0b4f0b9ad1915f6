// The typed side of <dl/plan.h>; capi/plan.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "plan/plan.h"
#include "capi/generated/data.h"
#include "capi/generated/tensor.h"
#include <dl/plan.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_plan> {
  using Value = Ref<plan::Plan>;
  static constexpr Kind kind = Kind::kPlan;
  static constexpr bool scoped = true;
};

void plan_begin();
Ref<plan::Plan> plan_end();
void plan_abandon();
void plan_replay(const Ref<plan::Plan>& plan, int64_t count);
Ref<plan::Plan> plan_create(dl_plan_step_fn step, Owner user_data);
void plan_run(const Ref<plan::Plan>& plan, const std::vector<Tensor>& inputs);
int64_t plan_output_count(const Ref<plan::Plan>& plan);
Tensor plan_output(const Ref<plan::Plan>& plan, int64_t index);
int64_t plan_run_over(const Ref<plan::Plan>& plan, const Ref<data::Loader>& loader, int64_t most,
    dl_plan_progress_fn progress, Owner user_data);
std::vector<double> plan_losses(const Ref<plan::Plan>& plan);
int64_t plan_capture_count(const Ref<plan::Plan>& plan);
std::string plan_to_string(const Ref<plan::Plan>& plan);

}  // namespace dlcore::capi
