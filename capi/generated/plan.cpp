// The extern "C" side of <dl/plan.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/plan.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API void DL_CALL dl_plan_retain(dl_plan *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_plan_release(dl_plan *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_plan_begin(void) {
  return guard("plan_begin", [&] {
    capi::plan_begin();
  });
}

DL_API dl_status DL_CALL dl_plan_end(dl_plan **plan) {
  return guard("plan_end", [&] {
    not_null("plan_end", "plan", plan);
    auto result = capi::plan_end();
    NewHandle<dl_plan> plan_new(std::move(result));
    plan_new.give(plan);
  });
}

DL_API dl_status DL_CALL dl_plan_abandon(void) {
  return guard("plan_abandon", [&] {
    capi::plan_abandon();
  });
}

DL_API dl_status DL_CALL dl_plan_replay(dl_plan *plan, int64_t count) {
  return guard("plan_replay", [&] {
    const auto plan_ = borrow("plan_replay", "plan", plan);
    auto count_ = ranged("plan_replay", "count", count, "lie in [0, 1000000]", [](auto v) { return v >= 0 && v <= 1000000; });
    capi::plan_replay(plan_, count_);
  });
}

DL_API dl_status DL_CALL dl_plan_create(dl_plan_step_fn step, void *user_data,
    dl_destroy_fn destroy, dl_plan **plan) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("plan_create", [&] {
    auto step_ = not_null("plan_create", "step", step);
    not_null("plan_create", "plan", plan);
    auto result = capi::plan_create(step_, std::move(user_data_owner));
    NewHandle<dl_plan> plan_new(std::move(result));
    plan_new.give(plan);
  });
}

DL_API dl_status DL_CALL dl_plan_run(dl_plan *plan, dl_tensor *const *inputs, int64_t count) {
  return guard("plan_run", [&] {
    const auto plan_ = borrow("plan_run", "plan", plan);
    auto inputs_ = borrow_all("plan_run", "inputs", inputs, "count", count);
    capi::plan_run(plan_, inputs_);
  });
}

DL_API dl_status DL_CALL dl_plan_output_count(dl_plan *plan, int64_t *count) {
  return guard("plan_output_count", [&] {
    const auto& plan_ = borrow("plan_output_count", "plan", plan);
    not_null("plan_output_count", "count", count);
    auto result = capi::plan_output_count(plan_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_plan_output(dl_plan *plan, int64_t index, dl_tensor **output) {
  return guard("plan_output", [&] {
    const auto& plan_ = borrow("plan_output", "plan", plan);
    auto index_ = ranged("plan_output", "index", index, "be >= 0", [](auto v) { return v >= 0; });
    not_null("plan_output", "output", output);
    auto result = capi::plan_output(plan_, index_);
    NewHandle<dl_tensor> output_new(std::move(result));
    output_new.give(output);
  });
}

DL_API dl_status DL_CALL dl_plan_run_over(dl_plan *plan, dl_loader *loader, int64_t most,
    dl_plan_progress_fn progress, void *user_data, dl_destroy_fn destroy, int64_t *steps) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("plan_run_over", [&] {
    const auto plan_ = borrow("plan_run_over", "plan", plan);
    const auto loader_ = borrow("plan_run_over", "loader", loader);
    auto most_ = most;
    auto progress_ = progress;
    not_null("plan_run_over", "steps", steps);
    auto result = capi::plan_run_over(plan_, loader_, most_, progress_, std::move(user_data_owner));
    *steps = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_plan_losses(dl_plan *plan, double *losses, int64_t capacity,
    int64_t *count) {
  return guard("plan_losses", [&] {
    const auto& plan_ = borrow("plan_losses", "plan", plan);
    check_list("plan_losses", "losses", losses, "capacity", capacity, "count", count);
    auto result = capi::plan_losses(plan_);
    give(result, losses, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_plan_capture_count(dl_plan *plan, int64_t *count) {
  return guard("plan_capture_count", [&] {
    const auto& plan_ = borrow("plan_capture_count", "plan", plan);
    not_null("plan_capture_count", "count", count);
    auto result = capi::plan_capture_count(plan_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_plan_to_string(dl_plan *plan, char *string, int64_t capacity,
    int64_t *length) {
  return guard("plan_to_string", [&] {
    const auto& plan_ = borrow("plan_to_string", "plan", plan);
    check_buffer("plan_to_string", "string", string, "capacity", capacity);
    auto result = capi::plan_to_string(plan_);
    give(result, string, capacity, length);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
