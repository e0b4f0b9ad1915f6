-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local name_of = core.name_of
local device_name = core.device_name
local string_of = core.string_of
local numbers_of = core.numbers_of
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_whole = core.whole
local free, tensor = {}, {}

--- The number of dimensions.
function tensor.ndim(x)
  local out_ndim = new("int64_t[1]")
  check(C.dl_tensor_ndim(as_handle("tensor", x, "ndim: x"), out_ndim))
  keep(x)
  return tonumber(out_ndim[0])
end

--- The size of each dimension.
function tensor.shape(x)
  local out_shape, out_shape_size = nil, 0
  local out_shape_count = new("int64_t[1]")
  check(C.dl_tensor_shape(as_handle("tensor", x, "shape: x"), out_shape, out_shape_size,
      out_shape_count))
  out_shape_size = tonumber(out_shape_count[0])
  out_shape = new("int64_t[?]", out_shape_size)
  check(C.dl_tensor_shape(as_handle("tensor", x, "shape: x"), out_shape, out_shape_size,
      out_shape_count))
  keep(x)
  return numbers_of(out_shape, tonumber(out_shape_count[0]))
end

--- The size of one dimension.
function tensor.size(x, dim)
  local out_size = new("int64_t[1]")
  check(C.dl_tensor_size(as_handle("tensor", x, "size: x"), as_whole(dim, "size: dim"), out_size))
  keep(x)
  return tonumber(out_size[0])
end

--- The distance between neighbours along each dimension, in elements.
function tensor.strides(x)
  local out_strides, out_strides_size = nil, 0
  local out_strides_count = new("int64_t[1]")
  check(C.dl_tensor_strides(as_handle("tensor", x, "strides: x"), out_strides, out_strides_size,
      out_strides_count))
  out_strides_size = tonumber(out_strides_count[0])
  out_strides = new("int64_t[?]", out_strides_size)
  check(C.dl_tensor_strides(as_handle("tensor", x, "strides: x"), out_strides, out_strides_size,
      out_strides_count))
  keep(x)
  return numbers_of(out_strides, tonumber(out_strides_count[0]))
end

--- Where the first element lies in the storage, in elements.
function tensor.offset(x)
  local out_offset = new("int64_t[1]")
  check(C.dl_tensor_offset(as_handle("tensor", x, "offset: x"), out_offset))
  keep(x)
  return tonumber(out_offset[0])
end

--- The number of elements.
function tensor.numel(x)
  local out_numel = new("int64_t[1]")
  check(C.dl_tensor_numel(as_handle("tensor", x, "numel: x"), out_numel))
  keep(x)
  return tonumber(out_numel[0])
end

--- The type of the elements.
function tensor.dtype(x)
  local out_dtype = new("int32_t[1]")
  check(C.dl_tensor_dtype(as_handle("tensor", x, "dtype: x"), out_dtype))
  keep(x)
  return name_of("dtype", out_dtype[0])
end

--- Where the elements live.
function tensor.device(x)
  local out_device = new("int32_t[1]")
  check(C.dl_tensor_device(as_handle("tensor", x, "device: x"), out_device))
  keep(x)
  return device_name(out_device[0])
end

--- Whether the elements lie in row-major order without gaps.
function tensor.is_contiguous(x)
  local out_contiguous = new("int32_t[1]")
  check(C.dl_tensor_is_contiguous(as_handle("tensor", x, "is_contiguous: x"), out_contiguous))
  keep(x)
  return out_contiguous[0] ~= 0
end

--- How often the storage was changed in place.
function tensor.version(x)
  local out_version = new("int64_t[1]")
  check(C.dl_tensor_version(as_handle("tensor", x, "version: x"), out_version))
  keep(x)
  return tonumber(out_version[0])
end

--- Whether two handles stand for one tensor.
function tensor.is_same(x, y)
  local out_same = new("int32_t[1]")
  check(C.dl_tensor_is_same(as_handle("tensor", x, "is_same: x"), as_handle("tensor", y,
      "is_same: y"), out_same))
  keep(x)
  keep(y)
  return out_same[0] ~= 0
end

--- The value of a one-element tensor.
function tensor.item(x)
  local out_value = new("double[1]")
  check(C.dl_item_f64(as_handle("tensor", x, "item: x"), out_value))
  keep(x)
  return tonumber(out_value[0])
end

--- The value of a one-element tensor, without its fraction.
function tensor.item_i64(x)
  local out_value = new("int64_t[1]")
  check(C.dl_item_i64(as_handle("tensor", x, "item_i64: x"), out_value))
  keep(x)
  return tonumber(out_value[0])
end

--- The tensor as PyTorch prints it: 4 digits, 80 columns, the middle of more than 1000 elements
--- left out, and dtype, device and gradient where they are not the usual ones.
function tensor.to_string(x)
  local out_text, out_text_size = nil, 0
  local out_text_count = new("int64_t[1]")
  check(C.dl_tensor_to_string(as_handle("tensor", x, "to_string: x"), out_text, out_text_size,
      out_text_count))
  out_text_size = tonumber(out_text_count[0]) + 1
  out_text = new("char[?]", out_text_size)
  check(C.dl_tensor_to_string(as_handle("tensor", x, "to_string: x"), out_text, out_text_size,
      out_text_count))
  keep(x)
  return string_of(out_text)
end

return { free = free, methods = { tensor = tensor } }
