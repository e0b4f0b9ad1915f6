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
local as_flag = core.flag
local free, tensor = {}, {}

--- Whether x is equal to y.
function tensor.eq(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_eq(as_handle("tensor", x, "eq: x"), as_handle("tensor", y, "eq: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x is equal to y.
function tensor.eq_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_eq_scalar(as_handle("tensor", x, "eq_scalar: x"), as_real(y, "eq_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is equal to y.
function tensor.eq_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_eq_scalar_i64(as_handle("tensor", x, "eq_scalar_i64: x"), as_whole(y,
      "eq_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x differs from y.
function tensor.ne(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_ne(as_handle("tensor", x, "ne: x"), as_handle("tensor", y, "ne: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x differs from y.
function tensor.ne_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_ne_scalar(as_handle("tensor", x, "ne_scalar: x"), as_real(y, "ne_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x differs from y.
function tensor.ne_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_ne_scalar_i64(as_handle("tensor", x, "ne_scalar_i64: x"), as_whole(y,
      "ne_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is less than y.
function tensor.lt(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_lt(as_handle("tensor", x, "lt: x"), as_handle("tensor", y, "lt: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x is less than y.
function tensor.lt_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_lt_scalar(as_handle("tensor", x, "lt_scalar: x"), as_real(y, "lt_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is less than y.
function tensor.lt_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_lt_scalar_i64(as_handle("tensor", x, "lt_scalar_i64: x"), as_whole(y,
      "lt_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is at most y.
function tensor.le(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_le(as_handle("tensor", x, "le: x"), as_handle("tensor", y, "le: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x is at most y.
function tensor.le_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_le_scalar(as_handle("tensor", x, "le_scalar: x"), as_real(y, "le_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is at most y.
function tensor.le_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_le_scalar_i64(as_handle("tensor", x, "le_scalar_i64: x"), as_whole(y,
      "le_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is greater than y.
function tensor.gt(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_gt(as_handle("tensor", x, "gt: x"), as_handle("tensor", y, "gt: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x is greater than y.
function tensor.gt_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_gt_scalar(as_handle("tensor", x, "gt_scalar: x"), as_real(y, "gt_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is greater than y.
function tensor.gt_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_gt_scalar_i64(as_handle("tensor", x, "gt_scalar_i64: x"), as_whole(y,
      "gt_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is at least y.
function tensor.ge(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_ge(as_handle("tensor", x, "ge: x"), as_handle("tensor", y, "ge: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x is at least y.
function tensor.ge_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_ge_scalar(as_handle("tensor", x, "ge_scalar: x"), as_real(y, "ge_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x is at least y.
function tensor.ge_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_ge_scalar_i64(as_handle("tensor", x, "ge_scalar_i64: x"), as_whole(y,
      "ge_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- Whether x and y are both true (not zero).
function tensor.logical_and(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_logical_and(as_handle("tensor", x, "logical_and: x"), as_handle("tensor", y,
      "logical_and: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x or y is true (not zero).
function tensor.logical_or(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_logical_or(as_handle("tensor", x, "logical_or: x"), as_handle("tensor", y,
      "logical_or: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether just one of x and y is true (not zero).
function tensor.logical_xor(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_logical_xor(as_handle("tensor", x, "logical_xor: x"), as_handle("tensor", y,
      "logical_xor: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether x is zero.
function tensor.logical_not(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_logical_not(as_handle("tensor", x, "logical_not: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The bits that x and y both have; integers or bools. No gradient.
function tensor.bitwise_and(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bitwise_and(as_handle("tensor", x, "bitwise_and: x"), as_handle("tensor", y,
      "bitwise_and: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The bits that x or y has; integers or bools. No gradient.
function tensor.bitwise_or(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bitwise_or(as_handle("tensor", x, "bitwise_or: x"), as_handle("tensor", y,
      "bitwise_or: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The bits that one of x and y has; integers or bools. No gradient.
function tensor.bitwise_xor(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bitwise_xor(as_handle("tensor", x, "bitwise_xor: x"), as_handle("tensor", y,
      "bitwise_xor: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The bits that x has not; integers or bools. No gradient.
function tensor.bitwise_not(x)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bitwise_not(as_handle("tensor", x, "bitwise_not: x"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x 2^y, integers; bits that leave the dtype are lost, all of them if y is negative or no less
--- than their number. No gradient.
function tensor.bitwise_left_shift(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bitwise_left_shift(as_handle("tensor", x, "bitwise_left_shift: x"),
      as_handle("tensor", y, "bitwise_left_shift: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x / 2^y rounded down, integers; 0, or -1 for a negative x, if y is negative or no less than the
--- number of x's bits. No gradient.
function tensor.bitwise_right_shift(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bitwise_right_shift(as_handle("tensor", x, "bitwise_right_shift: x"),
      as_handle("tensor", y, "bitwise_right_shift: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x where the condition is true, y elsewhere. All three broadcast.
function tensor.where(condition, x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_where(as_handle("tensor", condition, "where: condition"), as_handle("tensor", x,
      "where: x"), as_handle("tensor", y, "where: y"), out_z))
  keep(condition)
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x with a number wherever the mask is true, in x's dtype.
function tensor.masked_fill(x, mask, value)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_masked_fill(as_handle("tensor", x, "masked_fill: x"), as_handle("tensor", mask,
      "masked_fill: mask"), as_real(value, "masked_fill: value"), out_y))
  keep(x)
  keep(mask)
  return own("tensor", out_y[0])
end

--- x limited to low at least and high at most; where low > high every element becomes high. The
--- gradient passes where low <= x <= high.
function tensor.clamp(x, low, high)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_clamp(as_handle("tensor", x, "clamp: x"), as_real(low, "clamp: low"), as_real(high,
      "clamp: high"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The same with integer bounds, which leave an integer tensor's dtype as it is.
function tensor.clamp_i64(x, low, high)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_clamp_i64(as_handle("tensor", x, "clamp_i64: x"), as_whole(low, "clamp_i64: low"),
      as_whole(high, "clamp_i64: high"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether each element is NaN.
function tensor.isnan(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_isnan(as_handle("tensor", x, "isnan: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether each element is infinite.
function tensor.isinf(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_isinf(as_handle("tensor", x, "isinf: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether each element is neither infinite nor NaN.
function tensor.isfinite(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_isfinite(as_handle("tensor", x, "isfinite: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether x == y, or both are finite and |x - y| <= atol + rtol |y|, or with equal_nan both are
--- NaN. x and y have one dtype and broadcast.
function tensor.isclose(x, y, rtol, atol, equal_nan)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_isclose(as_handle("tensor", x, "isclose: x"), as_handle("tensor", y, "isclose: y"),
      as_real(rtol, "isclose: rtol"), as_real(atol, "isclose: atol"), as_flag(equal_nan,
      "isclose: equal_nan"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- Whether dl_isclose is true everywhere. Waits for the device.
function tensor.allclose(x, y, rtol, atol, equal_nan)
  local out_close = new("int32_t[1]")
  check(C.dl_allclose(as_handle("tensor", x, "allclose: x"), as_handle("tensor", y, "allclose: y"),
      as_real(rtol, "allclose: rtol"), as_real(atol, "allclose: atol"), as_flag(equal_nan,
      "allclose: equal_nan"), out_close))
  keep(x)
  keep(y)
  return out_close[0] ~= 0
end

--- Whether x and y have one shape and equal elements. Waits for the device.
function tensor.equal(x, y)
  local out_equal = new("int32_t[1]")
  check(C.dl_equal(as_handle("tensor", x, "equal: x"), as_handle("tensor", y, "equal: y"),
      out_equal))
  keep(x)
  keep(y)
  return out_equal[0] ~= 0
end

return { free = free, methods = { tensor = tensor } }
