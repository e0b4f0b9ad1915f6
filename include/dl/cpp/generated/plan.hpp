// Plans. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// Begins to capture what this thread computes, up to dl_plan_end: one step, which is done as
// always. The plan's inputs are the tensors that were there before: a replay works on what then
// stands in them.
inline void plan_begin() { detail::check(dl_plan_begin()); }

// Ends a capture, if this thread has begun one, without a plan.
inline void plan_abandon() { detail::check(dl_plan_abandon()); }

}  // namespace dl

namespace dl::detail {

// The plan of what was computed since dl_plan_begin. It has no outputs: results stand in the
// tensors that the step made and the caller has kept, gradients among them, and each replay writes
// into them. A call that failed meanwhile asks for dl_plan_abandon.
inline detail::Handle<dl_plan> plan_end() { return detail::handle_of<dl_plan>(dl_plan_end); }

// The plan's last step again, `count` times, on what stands in its inputs. Fails where that takes
// another capture, as above: a step that makes gradients has to clear them
// (dl_optimizer_zero_grad), before or after.
inline void plan_replay(dl_plan* plan, int64_t count) {
  detail::check(dl_plan_replay(plan, count));
}

// One step on copies of the inputs: captured where it is the first with inputs like these, else
// replayed. dl_plan_output gives its results. An error in the middle of a step, such as a label out
// of range, leaves the plan usable, and done what was done before it.
inline void plan_run(dl_plan* plan, const std::vector<Tensor>& inputs) {
  const auto inputs_handles = detail::handles_of(inputs);
  detail::check(dl_plan_run(plan, inputs_handles.data(), detail::size_of(inputs)));
}

// How many outputs the last step gave.
inline int64_t plan_output_count(dl_plan* plan) {
  return detail::value_of<int64_t>(dl_plan_output_count, plan);
}

// An output of the last step, as a fresh tensor without a graph.
inline Tensor plan_output(dl_plan* plan, int64_t index) {
  return detail::tensor_of(dl_plan_output, plan, index);
}

// The losses of the last call of dl_plan_run_over, a number for each step.
inline std::vector<double> plan_losses(dl_plan* plan) {
  return detail::array_of<double>([&](double* results, int64_t capacity,
      int64_t* count) {
    return dl_plan_losses(plan, results, capacity, count);
  });
}

// How many captures were made.
inline int64_t plan_capture_count(dl_plan* plan) {
  return detail::value_of<int64_t>(dl_plan_capture_count, plan);
}

// What was captured: a line for each step with its operands, the constants among them, and where in
// the plan's memory they lie; the bytes that the step asked for and those that it is given.
inline std::string plan_to_string(dl_plan* plan) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_plan_to_string(plan, text, capacity, length);
  });
}

}  // namespace dl::detail
