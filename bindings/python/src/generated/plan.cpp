// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

PyObject* plan_begin_function(const Given& given) {
  expect_no_arguments("plan_begin", given);
  check(without_gil([&] {
      return dl_plan_begin();
    }));
  return none();
}

PyObject* plan_end_function(const Given& given) {
  expect_no_arguments("plan_end", given);
  dl_plan* plan_result = nullptr;
  check(without_gil([&] {
      return dl_plan_end(&plan_result);
    }));
  return to_python(plan_result);
}

PyObject* plan_abandon_function(const Given& given) {
  expect_no_arguments("plan_abandon", given);
  check(without_gil([&] {
      return dl_plan_abandon();
    }));
  return none();
}

constexpr const char* plan_replay_names[] = {"plan", "count"};
constexpr Signature plan_replay_signature = {
    "plan_replay", plan_replay_names, 2, 2, 2};

PyObject* plan_replay_function(const Given& given) {
  const Arguments a(plan_replay_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  const auto count = to_i64(a, 1);
  check(without_gil([&] {
      return dl_plan_replay(plan, count);
    }));
  return none();
}

constexpr const char* plan_create_names[] = {"step"};
constexpr Signature plan_create_signature = {
    "plan_create", plan_create_names, 1, 1, 1};

PyObject* plan_create_function(const Given& given) {
  const Arguments a(plan_create_signature, given);
  auto callables = std::make_unique<Callables>();
  Callables::set(callables->plan_step_fn, a, 0);
  void* user_data = callables.release();
  dl_plan* plan_result = nullptr;
  check(without_gil([&] {
      return dl_plan_create(call_plan_step_fn, user_data, destroy_callables, &plan_result);
    }));
  return to_python(plan_result);
}

constexpr const char* plan_run_names[] = {"plan", "inputs"};
constexpr Signature plan_run_signature = {
    "plan_run", plan_run_names, 2, 2, 2};

PyObject* plan_run_function(const Given& given) {
  const Arguments a(plan_run_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  const Handles<dl_tensor> inputs(a, 1, false);
  check(without_gil([&] {
      return dl_plan_run(plan, inputs.data(), inputs.size());
    }));
  return none();
}

constexpr const char* plan_output_count_names[] = {"plan"};
constexpr Signature plan_output_count_signature = {
    "plan_output_count", plan_output_count_names, 1, 1, 1};

PyObject* plan_output_count_function(const Given& given) {
  const Arguments a(plan_output_count_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_plan_output_count(plan, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* plan_output_names[] = {"plan", "index"};
constexpr Signature plan_output_signature = {
    "plan_output", plan_output_names, 2, 2, 2};

PyObject* plan_output_function(const Given& given) {
  const Arguments a(plan_output_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  const auto index = to_i64(a, 1);
  dl_tensor* output_result = nullptr;
  check(without_gil([&] {
      return dl_plan_output(plan, index, &output_result);
    }));
  return to_python(output_result);
}

constexpr const char* plan_run_over_names[] = {"plan", "loader", "most", "progress"};
constexpr Signature plan_run_over_signature = {
    "plan_run_over", plan_run_over_names, 4, 4, 3};

PyObject* plan_run_over_function(const Given& given) {
  const Arguments a(plan_run_over_signature, given);
  auto callables = std::make_unique<Callables>();
  const auto plan = to_handle<dl_plan>(a, 0);
  const auto loader = to_handle<dl_loader>(a, 1);
  const auto most = to_i64(a, 2);
  Callables::set(callables->plan_progress_fn, a, 3);
  const bool given_progress = static_cast<bool>(callables->plan_progress_fn);
  void* user_data = callables.release();
  int64_t steps_result = 0;
  check(without_gil([&] {
      return dl_plan_run_over(plan, loader, most,
          given_progress ? call_plan_progress_fn : nullptr, user_data,
          destroy_callables, &steps_result);
    }));
  return PyLong_FromLongLong(steps_result);
}

constexpr const char* plan_losses_names[] = {"plan"};
constexpr Signature plan_losses_signature = {
    "plan_losses", plan_losses_names, 1, 1, 1};

PyObject* plan_losses_function(const Given& given) {
  const Arguments a(plan_losses_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  NumberResults<double> losses;
  do {
    check(without_gil([&] {
      return dl_plan_losses(plan, losses.data(), losses.capacity(), &losses.count);
    }));
  } while (losses.too_small());
  return losses.to_python();
}

constexpr const char* plan_capture_count_names[] = {"plan"};
constexpr Signature plan_capture_count_signature = {
    "plan_capture_count", plan_capture_count_names, 1, 1, 1};

PyObject* plan_capture_count_function(const Given& given) {
  const Arguments a(plan_capture_count_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  int64_t count_result = 0;
  check(without_gil([&] {
      return dl_plan_capture_count(plan, &count_result);
    }));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* plan_to_string_names[] = {"plan"};
constexpr Signature plan_to_string_signature = {
    "plan_to_string", plan_to_string_names, 1, 1, 1};

PyObject* plan_to_string_function(const Given& given) {
  const Arguments a(plan_to_string_signature, given);
  const auto plan = to_handle<dl_plan>(a, 0);
  Text string;
  do {
    check(without_gil([&] {
      return dl_plan_to_string(plan, string.data(), string.capacity(), &string.length);
    }));
  } while (string.too_small());
  return string.to_python();
}

}  // namespace

PyMethodDef plan_functions[] = {
    {"plan_begin", as_method(entry<plan_begin_function>),
     kFast,
     "plan_begin()\n"
     "--\n"
     "\n"
     "Begins to capture what this thread computes, up to dl_plan_end: one step, which "
     "is done as always. The plan's inputs are the tensors that were there before: a "
     "replay works on what then stands in them."},
    {"plan_end", as_method(entry<plan_end_function>),
     kFast,
     "plan_end()\n"
     "--\n"
     "\n"
     "The plan of what was computed since dl_plan_begin. It has no outputs: results "
     "stand in the tensors that the step made and the caller has kept, gradients among "
     "them, and each replay writes into them. A call that failed meanwhile asks for "
     "dl_plan_abandon."},
    {"plan_abandon", as_method(entry<plan_abandon_function>),
     kFast,
     "plan_abandon()\n"
     "--\n"
     "\n"
     "Ends a capture, if this thread has begun one, without a plan."},
    {"plan_replay", as_method(entry<plan_replay_function>),
     kFast,
     "plan_replay(plan, count)\n"
     "--\n"
     "\n"
     "The plan's last step again, `count` times, on what stands in its inputs. Fails "
     "where that takes another capture, as above: a step that makes gradients has to "
     "clear them (dl_optimizer_zero_grad), before or after."},
    {"plan_create", as_method(entry<plan_create_function>),
     kFast,
     "plan_create(step)\n"
     "--\n"
     "\n"
     "A plan of a step; it is captured when it first runs."},
    {"plan_run", as_method(entry<plan_run_function>),
     kFast,
     "plan_run(plan, inputs)\n"
     "--\n"
     "\n"
     "One step on copies of the inputs: captured where it is the first with inputs like"
     " these, else replayed. dl_plan_output gives its results. An error in the middle "
     "of a step, such as a label out of range, leaves the plan usable, and done what "
     "was done before it."},
    {"plan_output_count", as_method(entry<plan_output_count_function>),
     kFast,
     "plan_output_count(plan)\n"
     "--\n"
     "\n"
     "How many outputs the last step gave."},
    {"plan_output", as_method(entry<plan_output_function>),
     kFast,
     "plan_output(plan, index)\n"
     "--\n"
     "\n"
     "An output of the last step, as a fresh tensor without a graph."},
    {"plan_run_over", as_method(entry<plan_run_over_function>),
     kFast,
     "plan_run_over(plan, loader, most, progress=None)\n"
     "--\n"
     "\n"
     "A step for each batch of a loader, whose fields are the inputs, until its epoch "
     "is over or `most` steps are done. The first output must be one floating number, "
     "the loss (dl_plan_losses). Other outputs are passed over."},
    {"plan_losses", as_method(entry<plan_losses_function>),
     kFast,
     "plan_losses(plan)\n"
     "--\n"
     "\n"
     "The losses of the last call of dl_plan_run_over, a number for each step."},
    {"plan_capture_count", as_method(entry<plan_capture_count_function>),
     kFast,
     "plan_capture_count(plan)\n"
     "--\n"
     "\n"
     "How many captures were made."},
    {"plan_to_string", as_method(entry<plan_to_string_function>),
     kFast,
     "plan_to_string(plan)\n"
     "--\n"
     "\n"
     "What was captured: a line for each step with its operands, the constants among "
     "them, and where in the plan's memory they lie; the bytes that the step asked for "
     "and those that it is given."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
