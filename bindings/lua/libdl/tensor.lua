-- Tensors of Lua's tables and back, and the operators.
local ffi = require("ffi")
local core = require("libdl.core")
local tensor, metatable = core.methods.tensor, core.metatables.tensor

local elements = { f32 = "float", f64 = "double", i64 = "int64_t", i32 = "int32_t", u8 = "uint8_t",
  bool = "uint8_t" }
local M = {}

-- ---- Tables ----

local function shape_of(data)
  local shape = {}
  while type(data) == "table" do
    shape[#shape + 1] = #data
    data = data[1]
  end
  return shape
end

-- Writes the numbers of nested tables to raw[next], raw[next + 1], ...; gives the next index.
local function fill(raw, next, data, shape, depth, convert)
  if depth > #shape then
    raw[next] = convert(data, "tensor: data")
    return next + 1
  end
  if type(data) ~= "table" or #data ~= shape[depth] then
    error("tensor: data must have tables of " .. shape[depth] .. " elements at depth " .. depth, 0)
  end
  for i = 1, #data do next = fill(raw, next, data[i], shape, depth + 1, convert) end
  return next
end

--- A tensor of a number or of nested tables of numbers; dtype "f32" unless given.
function M.tensor(data, dtype)
  dtype = dtype or "f32"
  local number = core.dtype(dtype, "tensor: dtype")
  local shape, numel = shape_of(data), 1
  for _, size in ipairs(shape) do numel = numel * size end
  local raw = ffi.new(elements[dtype] .. "[?]", numel)
  fill(raw, 0, data, shape, 1, dtype:sub(1, 1) == "f" and core.real or core.whole)
  local dims, ndim = core.wholes(shape, "tensor: shape")
  local out = ffi.new("dl_tensor *[1]")
  core.check(core.C.dl_tensor_from_data(raw, ffi.sizeof(raw), dims, ndim, number, out))
  return core.own("tensor", out[0])
end

local function nested(raw, next, shape, depth)
  if depth > #shape then return tonumber(raw[next]), next + 1 end
  local rows = {}
  for i = 1, shape[depth] do rows[i], next = nested(raw, next, shape, depth + 1) end
  return rows, next
end

-- The elements in the host's memory, and how many.
local function elements_of(x)
  local numel = tensor.numel(x)
  local raw = ffi.new(elements[tensor.dtype(x)] .. "[?]", numel)
  core.check(core.C.dl_tensor_copy_to_host(x.raw, raw, ffi.sizeof(raw)))
  return raw, numel
end

--- The numbers as nested tables; of a tensor without dimensions the number.
function tensor.totable(x)
  core.handle("tensor", x, "totable: x")
  return (nested(elements_of(x), 0, tensor.shape(x), 1))
end

--- The elements in row-major order as a C array, and their number.
function tensor.elements(x)
  core.handle("tensor", x, "elements: x")
  return elements_of(x)
end

-- ---- Numbers as operands ----

-- add also takes a number where there is add_scalar; whole numbers stay whole.
local function with_numbers(both, real, whole)
  return function(x, y)
    if type(y) ~= "number" then return both(x, y) end
    if whole and y % 1 == 0 and math.abs(y) <= 2 ^ 53 then return whole(x, y) end
    return real(x, y)
  end
end

local function accept_numbers()
  local names = {}
  for name in pairs(tensor) do names[#names + 1] = name end
  for _, name in ipairs(names) do
    local stem, place = name:match("^(.-)_scalar(_?)$")
    local both = stem and tensor[stem .. place]
    if both then
      local whole = tensor[stem .. "_scalar_i64" .. place]
      tensor[stem .. place] = with_numbers(both, tensor[name], whole)
    end
  end
end

-- An operator whose left side may be the number; `reversed` takes the tensor first.
local function operator(name, reversed)
  local straight = tensor[name]
  return function(x, y)
    if type(x) == "number" then return reversed(y, x) end
    return straight(x, y)
  end
end

--- Completes the metatable; after all methods are there.
function M.make_operators()
  accept_numbers()
  local t = tensor
  metatable.__add = operator("add", t.add)
  metatable.__mul = operator("mul", t.mul)
  metatable.__sub = operator("sub", with_numbers(t.rsub, t.rsub_scalar, t.rsub_scalar_i64))
  metatable.__div = operator("div", with_numbers(t.rdiv, t.rdiv_scalar, t.rdiv_scalar_i64))
  metatable.__pow = operator("pow", t.rpow_scalar)
  metatable.__mod = operator("remainder", function(_, x)
    error("remainder: x must be a tensor, not " .. x, 0)
  end)
  metatable.__unm = function(x) return t.neg(x) end
  metatable.__len = function(x) return t.size(x, 0) end
  metatable.__tostring = function(x) return t.to_string(x) end
end

return M
