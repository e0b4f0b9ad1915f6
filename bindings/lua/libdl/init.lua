-- libdl in LuaJIT: tensors, gradients, networks, optimizers and data with PyTorch's semantics.
--
-- Functions give `nil, message` where something is wrong (and true where there is nothing to give);
-- operators, which can give one value alone, raise the message.
local core = require("libdl.core")
local modules = require("libdl.generated.modules")
local C = core.C
local dl = { nn = {}, optim = {}, data = {}, parallel = {}, io = {} }

-- ---- The generated functions ----

local function space_of(name) return name == "" and dl or dl[name] end

for _, entry in ipairs(modules) do
  local space, module = space_of(entry[1]), entry[2]
  for name, f in pairs(module.free) do space[name] = f end
  for kind, functions in pairs(module.methods) do
    for name, f in pairs(functions) do core.methods[kind][name] = f end
  end
end

local tensors = require("libdl.tensor")
dl.tensor = tensors.tensor
tensors.make_operators()
for _, kind in ipairs({ "module", "optimizer" }) do
  local to_string = core.methods[kind].to_string
  core.metatables[kind].__tostring = function(x) return to_string(x) end
end

-- ---- Networks ----

local module_call = core.methods.module.call
core.methods.module.call = function(net, ...) return module_call(net, { ... }) end
core.metatables.module.__call = core.methods.module.forward

local empty_sequential, append = dl.nn.sequential, core.methods.module.sequential_append

--- A module that calls layers one after another: sequential(layer, ...), or with names
--- sequential({ "fc", layer }, ...).
function dl.nn.sequential(...)
  local net = empty_sequential()
  for i = 1, select("#", ...) do
    local layer, name = (select(i, ...)), nil
    if type(layer) == "table" then name, layer = layer[1], layer[2] end
    append(net, name, layer)
  end
  return net
end

-- ---- Data ----

local most_fields = 64

--- The fields of the next batch; nil after an epoch's last one.
local function next_batch(loader)
  local fields, count = core.new("dl_tensor *[?]", most_fields), core.new("int64_t[1]")
  local raw = core.handle("loader", loader, "next_batch: loader")
  local ended = core.check(C.dl_loader_next_batch(raw, fields, most_fields, count)) > 0
  if ended then return nil end
  local all = tonumber(count[0])
  local given = core.own_all("tensor", fields, math.min(all, most_fields))
  if all > most_fields then
    error("next_batch: at most " .. most_fields .. " fields, not " .. all, 0)
  end
  return unpack(given)
end

-- ---- nil, message ----

local function finish(ok, ...)
  if ok then return ... end
  return nil, tostring((...))
end

local function guarded(f)
  return function(...) return finish(pcall(f, ...)) end
end

-- Operators and the loader's iterator keep the functions that raise.
for _, functions in pairs(core.methods) do
  for name, f in pairs(functions) do
    if name ~= "close" then functions[name] = guarded(f) end
  end
end
for _, space in ipairs({ dl, dl.nn, dl.optim, dl.data, dl.parallel, dl.io }) do
  for name, f in pairs(space) do
    if type(f) == "function" then space[name] = guarded(f) end
  end
end

-- What is done with tensors is also a function of the top: dl.matmul(x, y).
for name, f in pairs(core.methods.tensor) do dl[name] = dl[name] or f end

core.methods.loader.next_batch = guarded(next_batch)

--- `for x, y in loader:batches() do`: the rest of this epoch; raises an error's message.
function core.methods.loader.batches(loader)
  return function() return next_batch(loader) end
end

-- ---- Grad mode ----

local function end_mode(ok, ...)
  C.dl_grad_mode_pop()
  if not ok then error((...), 0) end
  return ...
end

local function with_grad_mode(enabled)
  return function(block, ...)
    core.check(C.dl_grad_mode_push(enabled))
    return end_mode(pcall(block, ...))
  end
end

--- Calls block(...) with operations not recorded, and gives what it gives; its errors stay its own.
dl.no_grad = with_grad_mode(0)

--- The same with operations recorded, also inside of no_grad.
dl.enable_grad = with_grad_mode(1)

-- ---- Plans ----

local plan_begin, plan_end = dl.plan_begin, dl.plan_end

local function end_capture(ok, ...)
  if ok then return plan_end() end
  dl.plan_abandon()
  error((...), 0)
end

--- Calls step() and gives a plan of what it computed: plan:replay(n) does it again, n times, on what
--- then stands in the tensors that it used.
function dl.capture(step)
  local begun, message = plan_begin()
  if not begun then return nil, message end
  return end_capture(pcall(step))
end

core.make_types()
return dl
