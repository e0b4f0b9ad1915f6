-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local own_all = core.own_all
local string_of = core.string_of
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_handles = core.handles
local as_whole = core.whole
local as_real = core.real
local as_wholes = core.wholes
local as_text = core.text
local as_options = core.options
local free, optimizer, scheduler = {}, {}, {}

--- Stochastic gradient descent on all parameters of a module.
function free.sgd(module, given)
  local raw_options = as_options("sgd", given, "sgd")
  local out_optimizer = new("dl_optimizer *[1]")
  check(C.dl_sgd_create(as_handle("module", module, "sgd: module"), raw_options, out_optimizer))
  keep(module)
  return own("optimizer", out_optimizer[0])
end

--- Stochastic gradient descent on a list of floating leaf tensors.
function free.sgd_from_parameters(parameters, given)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "sgd_from_parameters: parameters")
  local raw_options = as_options("sgd", given, "sgd_from_parameters")
  local out_optimizer = new("dl_optimizer *[1]")
  check(C.dl_sgd_create_from_parameters(parameters_raw, parameters_count, raw_options,
      out_optimizer))
  keep_all(parameters)
  return own("optimizer", out_optimizer[0])
end

--- Adds a group of parameters with options of their own to an SGD optimizer.
function optimizer.sgd_add_group(optimizer, parameters, given)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "sgd_add_group: parameters")
  local raw_options = as_options("sgd", given, "sgd_add_group")
  check(C.dl_sgd_add_group(as_handle("optimizer", optimizer, "sgd_add_group: optimizer"),
      parameters_raw, parameters_count, raw_options))
  keep(optimizer)
  keep_all(parameters)
  return true
end

--- Adam on all parameters of a module.
function free.adam(module, given)
  local raw_options = as_options("adam", given, "adam")
  local out_optimizer = new("dl_optimizer *[1]")
  check(C.dl_adam_create(as_handle("module", module, "adam: module"), raw_options, out_optimizer))
  keep(module)
  return own("optimizer", out_optimizer[0])
end

--- Adam on a list of floating leaf tensors.
function free.adam_from_parameters(parameters, given)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "adam_from_parameters: parameters")
  local raw_options = as_options("adam", given, "adam_from_parameters")
  local out_optimizer = new("dl_optimizer *[1]")
  check(C.dl_adam_create_from_parameters(parameters_raw, parameters_count, raw_options,
      out_optimizer))
  keep_all(parameters)
  return own("optimizer", out_optimizer[0])
end

--- AdamW on all parameters of a module.
function free.adamw(module, given)
  local raw_options = as_options("adamw", given, "adamw")
  local out_optimizer = new("dl_optimizer *[1]")
  check(C.dl_adamw_create(as_handle("module", module, "adamw: module"), raw_options, out_optimizer))
  keep(module)
  return own("optimizer", out_optimizer[0])
end

--- AdamW on a list of floating leaf tensors.
function free.adamw_from_parameters(parameters, given)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "adamw_from_parameters: parameters")
  local raw_options = as_options("adamw", given, "adamw_from_parameters")
  local out_optimizer = new("dl_optimizer *[1]")
  check(C.dl_adamw_create_from_parameters(parameters_raw, parameters_count, raw_options,
      out_optimizer))
  keep_all(parameters)
  return own("optimizer", out_optimizer[0])
end

--- Adds a group of parameters with options of their own to an Adam or AdamW optimizer.
function optimizer.adam_add_group(optimizer, parameters, given)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "adam_add_group: parameters")
  local raw_options = as_options("adam", given, "adam_add_group")
  check(C.dl_adam_add_group(as_handle("optimizer", optimizer, "adam_add_group: optimizer"),
      parameters_raw, parameters_count, raw_options))
  keep(optimizer)
  keep_all(parameters)
  return true
end

--- Scales the gradients of the parameters, in place, so that their common 2-norm is at most
--- max_norm; gives the norm before. While a plan is captured it is not known: *norm becomes NaN.
function free.clip_grad_norm(parameters, max_norm)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "clip_grad_norm: parameters")
  local out_norm = new("double[1]")
  check(C.dl_clip_grad_norm(parameters_raw, parameters_count, as_real(max_norm,
      "clip_grad_norm: max_norm"), out_norm))
  keep_all(parameters)
  return tonumber(out_norm[0])
end

--- Cuts each element of the parameters' gradients to [-limit, limit], in place.
function free.clip_grad_value(parameters, limit)
  local parameters_raw, parameters_count = as_handles("tensor", parameters,
      "clip_grad_value: parameters")
  check(C.dl_clip_grad_value(parameters_raw, parameters_count, as_real(limit,
      "clip_grad_value: limit")))
  keep_all(parameters)
  return true
end

--- Changes every parameter that has a gradient; the others and their state stay as they are.
--- Nothing is recorded.
function optimizer.step(optimizer)
  check(C.dl_optimizer_step(as_handle("optimizer", optimizer, "step: optimizer")))
  keep(optimizer)
  return true
end

--- Forgets the gradients of all parameters.
function optimizer.zero_grad(optimizer)
  check(C.dl_optimizer_zero_grad(as_handle("optimizer", optimizer, "zero_grad: optimizer")))
  keep(optimizer)
  return true
end

--- The number of groups.
function optimizer.group_count(optimizer)
  local out_count = new("int64_t[1]")
  check(C.dl_optimizer_group_count(as_handle("optimizer", optimizer, "group_count: optimizer"),
      out_count))
  keep(optimizer)
  return tonumber(out_count[0])
end

--- The parameters of a group. Every handle written is a new reference.
function optimizer.parameters(optimizer, group)
  local out_parameters, out_parameters_size = nil, 0
  local out_parameters_count = new("int64_t[1]")
  check(C.dl_optimizer_parameters(as_handle("optimizer", optimizer, "parameters: optimizer"),
      as_whole(group, "parameters: group"), out_parameters, out_parameters_size,
      out_parameters_count))
  out_parameters_size = tonumber(out_parameters_count[0])
  out_parameters = new("dl_tensor *[?]", out_parameters_size)
  check(C.dl_optimizer_parameters(as_handle("optimizer", optimizer, "parameters: optimizer"),
      as_whole(group, "parameters: group"), out_parameters, out_parameters_size,
      out_parameters_count))
  keep(optimizer)
  return own_all("tensor", out_parameters, tonumber(out_parameters_count[0]))
end

--- A setting of a group by PyTorch's name, such as "lr" or "momentum"; flags are 0 and 1.
function optimizer.get(optimizer, group, name)
  local out_value = new("double[1]")
  check(C.dl_optimizer_get(as_handle("optimizer", optimizer, "get: optimizer"), as_whole(group,
      "get: group"), as_text(name, "get: name"), out_value))
  keep(optimizer)
  return tonumber(out_value[0])
end

--- Changes a setting of a group; a value that the optimizer could not be made with is refused.
function optimizer.set(optimizer, group, name, value)
  check(C.dl_optimizer_set(as_handle("optimizer", optimizer, "set: optimizer"), as_whole(group,
      "set: group"), as_text(name, "set: name"), as_real(value, "set: value")))
  keep(optimizer)
  return true
end

--- The learning rate of the first group.
function optimizer.lr(optimizer)
  local out_lr = new("double[1]")
  check(C.dl_optimizer_lr(as_handle("optimizer", optimizer, "lr: optimizer"), out_lr))
  keep(optimizer)
  return tonumber(out_lr[0])
end

--- Sets the learning rate of all groups.
function optimizer.set_lr(optimizer, lr)
  check(C.dl_optimizer_set_lr(as_handle("optimizer", optimizer, "set_lr: optimizer"), as_real(lr,
      "set_lr: lr")))
  keep(optimizer)
  return true
end

--- The printed form, as PyTorch prints an optimizer.
function optimizer.to_string(optimizer)
  local out_string, out_string_size = nil, 0
  local out_string_count = new("int64_t[1]")
  check(C.dl_optimizer_to_string(as_handle("optimizer", optimizer, "to_string: optimizer"),
      out_string, out_string_size, out_string_count))
  out_string_size = tonumber(out_string_count[0]) + 1
  out_string = new("char[?]", out_string_size)
  check(C.dl_optimizer_to_string(as_handle("optimizer", optimizer, "to_string: optimizer"),
      out_string, out_string_size, out_string_count))
  keep(optimizer)
  return string_of(out_string)
end

--- All that the optimizer goes on from: tensors as "state.<parameter>.<name>", parameters counted
--- over all groups, and settings as metadata "group.<group>.<name>". The tensors share memory.
function optimizer.state_dict(optimizer)
  local out_state = new("dl_state_dict *[1]")
  check(C.dl_optimizer_state_dict(as_handle("optimizer", optimizer, "state_dict: optimizer"),
      out_state))
  keep(optimizer)
  return own("state_dict", out_state[0])
end

--- Takes over the state of an optimizer with the same groups and shapes, and goes on from there bit
--- for bit. On an error nothing has been changed.
function optimizer.load_state_dict(optimizer, state)
  check(C.dl_optimizer_load_state_dict(as_handle("optimizer", optimizer,
      "load_state_dict: optimizer"), as_handle("state_dict", state, "load_state_dict: state")))
  keep(optimizer)
  keep(state)
  return true
end

--- Multiplies the rates by gamma every step_size epochs.
function free.step_lr(optimizer, step_size, gamma)
  local out_scheduler = new("dl_scheduler *[1]")
  check(C.dl_step_lr_create(as_handle("optimizer", optimizer, "step_lr: optimizer"),
      as_whole(step_size, "step_lr: step_size"), as_real(gamma, "step_lr: gamma"), out_scheduler))
  keep(optimizer)
  return own("scheduler", out_scheduler[0])
end

--- Multiplies the rates by gamma at each epoch that is one of the milestones, by gamma^n where it
--- stands n times.
function free.multi_step_lr(optimizer, milestones, gamma)
  local milestones_raw, milestones_count = as_wholes(milestones, "multi_step_lr: milestones")
  local out_scheduler = new("dl_scheduler *[1]")
  check(C.dl_multi_step_lr_create(as_handle("optimizer", optimizer, "multi_step_lr: optimizer"),
      milestones_raw, milestones_count, as_real(gamma, "multi_step_lr: gamma"), out_scheduler))
  keep(optimizer)
  return own("scheduler", out_scheduler[0])
end

--- Multiplies the rates by gamma at each epoch.
function free.exponential_lr(optimizer, gamma)
  local out_scheduler = new("dl_scheduler *[1]")
  check(C.dl_exponential_lr_create(as_handle("optimizer", optimizer, "exponential_lr: optimizer"),
      as_real(gamma, "exponential_lr: gamma"), out_scheduler))
  keep(optimizer)
  return own("scheduler", out_scheduler[0])
end

--- Takes the rates along half a cosine down to eta_min over t_max epochs, and back up.
function free.cosine_annealing_lr(optimizer, t_max, eta_min)
  local out_scheduler = new("dl_scheduler *[1]")
  check(C.dl_cosine_annealing_lr_create(as_handle("optimizer", optimizer,
      "cosine_annealing_lr: optimizer"), as_whole(t_max, "cosine_annealing_lr: t_max"),
      as_real(eta_min, "cosine_annealing_lr: eta_min"), out_scheduler))
  keep(optimizer)
  return own("scheduler", out_scheduler[0])
end

--- Multiplies the base rates by a factor that goes in a straight line from start_factor, in (0, 1],
--- at epoch 0 to end_factor at epoch total_iters.
function free.linear_lr(optimizer, start_factor, end_factor, total_iters)
  local out_scheduler = new("dl_scheduler *[1]")
  check(C.dl_linear_lr_create(as_handle("optimizer", optimizer, "linear_lr: optimizer"),
      as_real(start_factor, "linear_lr: start_factor"), as_real(end_factor,
      "linear_lr: end_factor"), as_whole(total_iters, "linear_lr: total_iters"), out_scheduler))
  keep(optimizer)
  return own("scheduler", out_scheduler[0])
end

--- Multiplies the rates by a factor when a metric has not become better for more than `patience`
--- epochs; its steps are dl_scheduler_step_metric.
function free.reduce_lr_on_plateau(optimizer, given)
  local raw_options = as_options("reduce_lr_on_plateau", given, "reduce_lr_on_plateau")
  local out_scheduler = new("dl_scheduler *[1]")
  check(C.dl_reduce_lr_on_plateau_create(as_handle("optimizer", optimizer,
      "reduce_lr_on_plateau: optimizer"), raw_options, out_scheduler))
  keep(optimizer)
  return own("scheduler", out_scheduler[0])
end

--- Goes on to the next epoch. On an error nothing has been changed.
function scheduler.step(scheduler)
  check(C.dl_scheduler_step(as_handle("scheduler", scheduler, "step: scheduler")))
  keep(scheduler)
  return true
end

--- Goes on to the next epoch; metric is what the scheduler follows, such as the loss.
function scheduler.step_metric(scheduler, metric)
  check(C.dl_scheduler_step_metric(as_handle("scheduler", scheduler, "step_metric: scheduler"),
      as_real(metric, "step_metric: metric")))
  keep(scheduler)
  return true
end

--- The number of steps taken since the scheduler was made.
function scheduler.last_epoch(scheduler)
  local out_epoch = new("int64_t[1]")
  check(C.dl_scheduler_last_epoch(as_handle("scheduler", scheduler, "last_epoch: scheduler"),
      out_epoch))
  keep(scheduler)
  return tonumber(out_epoch[0])
end

--- The rate of a group as the last step left it.
function scheduler.last_lr(scheduler, group)
  local out_lr = new("double[1]")
  check(C.dl_scheduler_last_lr(as_handle("scheduler", scheduler, "last_lr: scheduler"),
      as_whole(group, "last_lr: group"), out_lr))
  keep(scheduler)
  return tonumber(out_lr[0])
end

--- What the scheduler goes on from and its options, as metadata by PyTorch's names: "last_epoch",
--- "base_lr.<group>", "gamma". The optimizer's state is not part of it.
function scheduler.state_dict(scheduler)
  local out_state = new("dl_state_dict *[1]")
  check(C.dl_scheduler_state_dict(as_handle("scheduler", scheduler, "state_dict: scheduler"),
      out_state))
  keep(scheduler)
  return own("state_dict", out_state[0])
end

--- Takes over the state, options included, of a scheduler of the same kind with as many groups. On
--- an error nothing has been changed.
function scheduler.load_state_dict(scheduler, state)
  check(C.dl_scheduler_load_state_dict(as_handle("scheduler", scheduler,
      "load_state_dict: scheduler"), as_handle("state_dict", state, "load_state_dict: state")))
  keep(scheduler)
  keep(state)
  return true
end

return { free = free, methods = { optimizer = optimizer, scheduler = scheduler } }
