-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_text = core.text
local as_options = core.options
local free, module, state_dict = {}, {}, {}

--- Writes the tensors and the metadata of a state dict; returns when they are on the disk.
function state_dict.safetensors_save(state, path)
  check(C.dl_safetensors_save(as_handle("state_dict", state, "safetensors_save: state"),
      as_text(path, "safetensors_save: path")))
  keep(state)
  return true
end

--- Reads a file that is right in every detail; never takes more memory than the file holds.
function free.safetensors_load(path, given)
  local raw_options = as_options("safetensors_load", given, "safetensors_load")
  local out_state = new("dl_state_dict *[1]")
  check(C.dl_safetensors_load(as_text(path, "safetensors_load: path"), raw_options, out_state))
  return own("state_dict", out_state[0])
end

--- Writes the module's state dict as safetensors; returns when it is on the disk.
function module.save(module, path)
  check(C.dl_module_save(as_handle("module", module, "save: module"), as_text(path, "save: path")))
  keep(module)
  return true
end

--- Reads a safetensors file into the module, as dl_module_load_state_dict does.
function module.load(module, path, given)
  local raw_options = as_options("module_load", given, "load")
  check(C.dl_module_load(as_handle("module", module, "load: module"), as_text(path, "load: path"),
      raw_options))
  keep(module)
  return true
end

return { free = free, methods = { module = module, state_dict = state_dict } }
