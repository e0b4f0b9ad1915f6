-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local string_of = core.string_of
local numbers_of = core.numbers_of
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_handles = core.handles
local as_whole = core.whole
local free, plan = {}, {}

--- Begins to capture what this thread computes, up to dl_plan_end: one step, which is done as
--- always. The plan's inputs are the tensors that were there before: a replay works on what then
--- stands in them.
function free.plan_begin()
  check(C.dl_plan_begin())
  return true
end

--- The plan of what was computed since dl_plan_begin. It has no outputs: results stand in the
--- tensors that the step made and the caller has kept, gradients among them, and each replay writes
--- into them. A call that failed meanwhile asks for dl_plan_abandon.
function free.plan_end()
  local out_plan = new("dl_plan *[1]")
  check(C.dl_plan_end(out_plan))
  return own("plan", out_plan[0])
end

--- Ends a capture, if this thread has begun one, without a plan.
function free.plan_abandon()
  check(C.dl_plan_abandon())
  return true
end

--- The plan's last step again, `count` times, on what stands in its inputs. Fails where that takes
--- another capture, as above: a step that makes gradients has to clear them
--- (dl_optimizer_zero_grad), before or after.
function plan.replay(plan, count)
  check(C.dl_plan_replay(as_handle("plan", plan, "replay: plan"), as_whole(count, "replay: count")))
  keep(plan)
  return true
end

--- One step on copies of the inputs: captured where it is the first with inputs like these, else
--- replayed. dl_plan_output gives its results. An error in the middle of a step, such as a label
--- out of range, leaves the plan usable, and done what was done before it.
function plan.run(plan, inputs)
  local inputs_raw, inputs_count = as_handles("tensor", inputs, "run: inputs")
  check(C.dl_plan_run(as_handle("plan", plan, "run: plan"), inputs_raw, inputs_count))
  keep(plan)
  keep_all(inputs)
  return true
end

--- How many outputs the last step gave.
function plan.output_count(plan)
  local out_count = new("int64_t[1]")
  check(C.dl_plan_output_count(as_handle("plan", plan, "output_count: plan"), out_count))
  keep(plan)
  return tonumber(out_count[0])
end

--- An output of the last step, as a fresh tensor without a graph.
function plan.output(plan, index)
  local out_output = new("dl_tensor *[1]")
  check(C.dl_plan_output(as_handle("plan", plan, "output: plan"), as_whole(index, "output: index"),
      out_output))
  keep(plan)
  return own("tensor", out_output[0])
end

--- The losses of the last call of dl_plan_run_over, a number for each step.
function plan.losses(plan)
  local out_losses, out_losses_size = nil, 0
  local out_losses_count = new("int64_t[1]")
  check(C.dl_plan_losses(as_handle("plan", plan, "losses: plan"), out_losses, out_losses_size,
      out_losses_count))
  out_losses_size = tonumber(out_losses_count[0])
  out_losses = new("double[?]", out_losses_size)
  check(C.dl_plan_losses(as_handle("plan", plan, "losses: plan"), out_losses, out_losses_size,
      out_losses_count))
  keep(plan)
  return numbers_of(out_losses, tonumber(out_losses_count[0]))
end

--- How many captures were made.
function plan.capture_count(plan)
  local out_count = new("int64_t[1]")
  check(C.dl_plan_capture_count(as_handle("plan", plan, "capture_count: plan"), out_count))
  keep(plan)
  return tonumber(out_count[0])
end

--- What was captured: a line for each step with its operands, the constants among them, and where
--- in the plan's memory they lie; the bytes that the step asked for and those that it is given.
function plan.to_string(plan)
  local out_string, out_string_size = nil, 0
  local out_string_count = new("int64_t[1]")
  check(C.dl_plan_to_string(as_handle("plan", plan, "to_string: plan"), out_string,
      out_string_size, out_string_count))
  out_string_size = tonumber(out_string_count[0]) + 1
  out_string = new("char[?]", out_string_size)
  check(C.dl_plan_to_string(as_handle("plan", plan, "to_string: plan"), out_string,
      out_string_size, out_string_count))
  keep(plan)
  return string_of(out_string)
end

return { free = free, methods = { plan = plan } }
