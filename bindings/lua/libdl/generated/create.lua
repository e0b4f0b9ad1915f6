-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_whole = core.whole
local as_real = core.real
local as_wholes = core.wholes
local as_dtype = core.dtype
local as_device = core.device
local free, tensor = {}, {}

--- A tensor whose elements are not initialised.
function free.empty(shape, dtype, device)
  local shape_raw, shape_count = as_wholes(shape, "empty: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_empty(shape_raw, shape_count, as_dtype(dtype, "empty: dtype"), as_device(device,
      "empty: device"), out_y))
  return own("tensor", out_y[0])
end

--- A tensor of zeros.
function free.zeros(shape, dtype, device)
  local shape_raw, shape_count = as_wholes(shape, "zeros: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_zeros(shape_raw, shape_count, as_dtype(dtype, "zeros: dtype"), as_device(device,
      "zeros: device"), out_y))
  return own("tensor", out_y[0])
end

--- A tensor of ones.
function free.ones(shape, dtype, device)
  local shape_raw, shape_count = as_wholes(shape, "ones: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_ones(shape_raw, shape_count, as_dtype(dtype, "ones: dtype"), as_device(device,
      "ones: device"), out_y))
  return own("tensor", out_y[0])
end

--- A tensor with every element the same floating number.
function free.full(shape, value, dtype, device)
  local shape_raw, shape_count = as_wholes(shape, "full: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_full(shape_raw, shape_count, as_real(value, "full: value"), as_dtype(dtype,
      "full: dtype"), as_device(device, "full: device"), out_y))
  return own("tensor", out_y[0])
end

--- A tensor with every element the same integer.
function free.full_i64(shape, value, dtype, device)
  local shape_raw, shape_count = as_wholes(shape, "full_i64: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_full_i64(shape_raw, shape_count, as_whole(value, "full_i64: value"), as_dtype(dtype,
      "full_i64: dtype"), as_device(device, "full_i64: device"), out_y))
  return own("tensor", out_y[0])
end

--- A 0-d tensor on the default device with a floating number.
function free.scalar(value, dtype)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_scalar(as_real(value, "scalar: value"), as_dtype(dtype, "scalar: dtype"), out_y))
  return own("tensor", out_y[0])
end

--- A 0-d tensor on the default device with an integer.
function free.scalar_i64(value, dtype)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_scalar_i64(as_whole(value, "scalar_i64: value"), as_dtype(dtype, "scalar_i64: dtype"),
      out_y))
  return own("tensor", out_y[0])
end

--- A tensor of x's shape, dtype and device that is not initialised.
function tensor.empty_like(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_empty_like(as_handle("tensor", x, "empty_like: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- A tensor of zeros of x's shape, dtype and device.
function tensor.zeros_like(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_zeros_like(as_handle("tensor", x, "zeros_like: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- A tensor of ones of x's shape, dtype and device.
function tensor.ones_like(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_ones_like(as_handle("tensor", x, "ones_like: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- A tensor of x's shape, dtype and device with every element the same number.
function tensor.full_like(x, value)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_full_like(as_handle("tensor", x, "full_like: x"), as_real(value, "full_like: value"),
      out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The numbers start, start + step, ... up to, without, end.
function free.arange(start, end_, step, dtype, device)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_arange(as_real(start, "arange: start"), as_real(end_, "arange: end"), as_real(step,
      "arange: step"), as_dtype(dtype, "arange: dtype"), as_device(device, "arange: device"),
      out_y))
  return own("tensor", out_y[0])
end

--- The integers start, start + step, ... up to, without, end.
function free.arange_i64(start, end_, step, dtype, device)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_arange_i64(as_whole(start, "arange_i64: start"), as_whole(end_, "arange_i64: end"),
      as_whole(step, "arange_i64: step"), as_dtype(dtype, "arange_i64: dtype"), as_device(device,
      "arange_i64: device"), out_y))
  return own("tensor", out_y[0])
end

--- Numbers at equal distances from start to end, both included.
function free.linspace(start, end_, steps, dtype, device)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_linspace(as_real(start, "linspace: start"), as_real(end_, "linspace: end"),
      as_whole(steps, "linspace: steps"), as_dtype(dtype, "linspace: dtype"), as_device(device,
      "linspace: device"), out_y))
  return own("tensor", out_y[0])
end

--- A matrix with ones on its diagonal and zeros elsewhere.
function free.eye(rows, columns, dtype, device)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_eye(as_whole(rows, "eye: rows"), as_whole(columns, "eye: columns"), as_dtype(dtype,
      "eye: dtype"), as_device(device, "eye: device"), out_y))
  return own("tensor", out_y[0])
end

--- x in another dtype, x itself where nothing changes. Floating numbers lose their fraction on the
--- way to integers; everything but zero is true.
function tensor.to_dtype(x, dtype)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_to_dtype(as_handle("tensor", x, "to_dtype: x"), as_dtype(dtype, "to_dtype: dtype"),
      out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x on another device, x itself where nothing changes.
function tensor.to_device(x, device)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_to_device(as_handle("tensor", x, "to_device: x"), as_device(device,
      "to_device: device"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x itself if it lies in row-major order, else a copy that does.
function tensor.contiguous(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_contiguous(as_handle("tensor", x, "contiguous: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- A copy in row-major order; gradients flow through it.
function tensor.clone(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_clone(as_handle("tensor", x, "clone: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Overwrites x with src, which broadcasts to x's shape, is converted and crosses devices.
function tensor.copy_(x, src)
  check(C.dl_copy_(as_handle("tensor", x, "copy_: x"), as_handle("tensor", src, "copy_: src")))
  keep(x)
  keep(src)
  return true
end

--- Overwrites every element of x with a number.
function tensor.fill_(x, value)
  check(C.dl_fill_(as_handle("tensor", x, "fill_: x"), as_real(value, "fill_: value")))
  keep(x)
  return true
end

--- Overwrites every element of x with an integer.
function tensor.fill_i64_(x, value)
  check(C.dl_fill_i64_(as_handle("tensor", x, "fill_i64_: x"), as_whole(value, "fill_i64_: value")))
  keep(x)
  return true
end

--- Overwrites every element of x with 0.
function tensor.zero_(x)
  check(C.dl_zero_(as_handle("tensor", x, "zero_: x")))
  keep(x)
  return true
end

return { free = free, methods = { tensor = tensor } }
