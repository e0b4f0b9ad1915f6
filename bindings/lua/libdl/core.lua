-- What the generated functions stand on: the library, errors, owned handles, and the ways of Lua's
-- values into C and back. What is wrong is raised; libdl/init.lua makes `nil, message` of it.
local ffi = require("ffi")
local types = require("libdl.generated.types")
ffi.cdef(require("libdl.generated.cdef"))

local function load_library()
  local folder = os.getenv("DLCORE_LIB_DIR")
  return ffi.load(folder and folder .. "/libdlcore.so.0.1" or "libdlcore.so.0.1")
end

local C = load_library()
local core = { C = C, new = ffi.new }

-- ---- Errors ----

local function fail(where, wanted, value)
  local shown = type(value) == "string" and '"' .. value .. '"' or tostring(value)
  error(where .. " must be " .. wanted .. ", not " .. shown, 0)
end

--- Raises libdl's message for a negative status.
function core.check(status)
  if status < 0 then error(ffi.string(C.dl_last_error_message()), 0) end
  return status
end

-- ---- Owned handles ----

-- Lua's collector sees a few bytes where a tensor may hold megabytes. So it is run whenever the
-- library's memory has grown to more than twice of what was in use after the last time.
local slack = 64 * 1024 * 1024
local base = 0
local made = 0
local amount = { ffi.new("int64_t[1]"), ffi.new("int64_t[1]"), ffi.new("int64_t[1]"),
  ffi.new("int64_t[1]") }

local function allocated_on(device)
  C.dl_memory_stats(device, amount[1], amount[2], amount[3], amount[4])
  return tonumber(amount[1][0])
end

local function allocated()
  local sum, count = 0, ffi.new("int32_t[1]")
  for kind = 0, 1 do
    if C.dl_device_count(kind, count) >= 0 then
      for index = 0, count[0] - 1 do sum = sum + allocated_on(kind * 65536 + index) end
    end
  end
  return sum
end

local function collect_when_grown()
  made = made + 1
  if made % 8 ~= 0 then return end
  local now = allocated()
  if now < base then base = now end
  if now <= 2 * base + slack then return end
  collectgarbage()
  base = allocated()
end

-- The type of each kind's objects: a struct with the handle, which its finalizer releases.
local ctypes, methods = {}, {}

local function make_type(kind)
  local release = C["dl_" .. kind .. "_release"]
  local metatable = { __index = {} }
  methods[kind] = metatable.__index

  --- Releases the object now instead of when it is collected; it cannot be used any more.
  function metatable.__index.close(x)
    release(x.raw)
    x.raw = nil
  end
  metatable.__gc = metatable.__index.close
  metatable.__tostring = function(x) return kind .. ": " .. tostring(x.raw) end
  return metatable
end

local metatables = {}
for _, kind in ipairs(types.kinds) do metatables[kind] = make_type(kind) end
core.methods, core.metatables = methods, metatables

--- Has the kinds' metatables, complete by now, take effect.
function core.make_types()
  for _, kind in ipairs(types.kinds) do
    ctypes[kind] = ffi.metatype("libdl_" .. kind, metatables[kind])
  end
end

--- Takes over a reference; nil for NULL.
function core.own(kind, raw)
  if raw == nil then return nil end
  local object = ctypes[kind](raw)
  collect_when_grown()
  return object
end

function core.own_all(kind, raws, count)
  local objects = {}
  for i = 1, count do objects[i] = core.own(kind, raws[i - 1]) end
  return objects
end

-- Compiled code may drop an object as soon as its handle is read. A use after the call, which must
-- be one that the compiler cannot leave out, keeps the collector from it.
local closed, no_table = 0, {}

function core.keep(object)
  if object ~= nil and object.raw == nil then closed = closed + 1 end
end

function core.keep_all(objects)
  if objects == no_table then closed = closed + 1 end
end

-- ---- Lua to C ----

function core.handle(kind, value, where)
  if not ffi.istype(ctypes[kind], value) then fail(where, "a " .. kind, value) end
  return value.raw
end

function core.optional_handle(kind, value, where)
  if value == nil then return nil end
  return core.handle(kind, value, where)
end

-- A C array of a table's values, each converted, and its length.
local function array(ctype, values, where, convert)
  if type(values) ~= "table" then fail(where, "a table", values) end
  local count = #values
  local raw = ffi.new(ctype, count)
  for i = 1, count do raw[i - 1] = convert(values[i], where) end
  return raw, count
end

function core.handles(kind, values, where)
  return array("dl_" .. kind .. " *[?]", values, where,
    function(value) return core.handle(kind, value, where) end)
end

--- A whole number; no other can pass for one.
function core.whole(value, where)
  if type(value) == "cdata" and (ffi.istype("int64_t", value) or ffi.istype("uint64_t", value)) then
    return value
  end
  if type(value) ~= "number" or value % 1 ~= 0 or math.abs(value) > 2 ^ 53 then
    fail(where, "a whole number", value)
  end
  return value
end

function core.real(value, where)
  if type(value) ~= "number" then fail(where, "a number", value) end
  return value
end

function core.wholes(values, where) return array("int64_t[?]", values, where, core.whole) end
function core.reals(values, where) return array("double[?]", values, where, core.real) end

--- true, false, or nil for false.
function core.flag(value, where)
  if value ~= nil and type(value) ~= "boolean" then fail(where, "true or false", value) end
  return value and 1 or 0
end

--- A word of an enumeration, such as "mean".
function core.enum(name, value, where)
  local number = type(value) == "string" and types.enums[name][value]
  if number then return number end
  local words = {}
  for word in pairs(types.enums[name]) do words[#words + 1] = '"' .. word .. '"' end
  table.sort(words)
  fail(where, "one of " .. table.concat(words, ", "), value)
end

--- "f32", ...; nil for the default.
function core.dtype(value, where)
  return value == nil and 0 or core.enum("dtype", value, where)
end

--- "cpu", "cuda:1"; nil for the default.
function core.device(value, where)
  if value == nil then return -1 end
  local device = ffi.new("int32_t[1]")
  core.check(C.dl_device_parse(core.text(value, where), device))
  return device[0]
end

function core.devices(values, where) return array("int32_t[?]", values, where, core.device) end

function core.text(value, where)
  if type(value) ~= "string" then fail(where, "a string", value) end
  if value:find("\0", 1, true) then fail(where, "a string without NUL", value) end
  return value
end

function core.optional_text(value, where)
  if value == nil then return nil end
  return core.text(value, where)
end

--- The C struct of a table of options; what it leaves out has its default.
function core.options(name, given, where)
  local fields = types.options[name]
  local raw = ffi.new("dl_" .. name .. "_options")
  core.check(C["dl_" .. name .. "_options_init"](raw, ffi.sizeof(raw)))
  if given == nil then return raw end
  if type(given) ~= "table" then fail(where .. ": options", "a table", given) end
  for field, value in pairs(given) do
    local how = fields[field]
    if not how then error(where .. ": no option '" .. tostring(field) .. "'", 0) end
    local convert = core[how[1]]
    if how[2] then
      raw[field] = convert(how[2], value, where .. ": " .. field)
    else
      raw[field] = convert(value, where .. ": " .. field)
    end
  end
  return raw
end

core.str = core.text -- the word of the options' table for a text

-- ---- C to Lua ----

local words = {}
for name, values in pairs(types.enums) do
  words[name] = {}
  for word, number in pairs(values) do words[name][number] = word end
end

function core.name_of(enum, number) return words[enum][number] or tonumber(number) end

function core.string_of(text)
  return text ~= nil and ffi.string(text) or nil
end

function core.device_name(device)
  local name = ffi.new("char[64]")
  core.check(C.dl_device_format(device, name, 64, nil))
  return ffi.string(name)
end

function core.numbers_of(values, count)
  local numbers = {}
  for i = 1, count do numbers[i] = tonumber(values[i - 1]) end
  return numbers
end

return core
