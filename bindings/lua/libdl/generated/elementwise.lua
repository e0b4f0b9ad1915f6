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
local free, tensor = {}, {}

--- x + y.
function tensor.add(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_add(as_handle("tensor", x, "add: x"), as_handle("tensor", y, "add: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x + y.
function tensor.add_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_add_scalar(as_handle("tensor", x, "add_scalar: x"), as_real(y, "add_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x + y.
function tensor.add_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_add_scalar_i64(as_handle("tensor", x, "add_scalar_i64: x"), as_whole(y,
      "add_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x - y.
function tensor.sub(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_sub(as_handle("tensor", x, "sub: x"), as_handle("tensor", y, "sub: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x - y.
function tensor.sub_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_sub_scalar(as_handle("tensor", x, "sub_scalar: x"), as_real(y, "sub_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x - y.
function tensor.sub_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_sub_scalar_i64(as_handle("tensor", x, "sub_scalar_i64: x"), as_whole(y,
      "sub_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- y - x.
function tensor.rsub_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_rsub_scalar(as_handle("tensor", x, "rsub_scalar: x"), as_real(y, "rsub_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- y - x.
function tensor.rsub_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_rsub_scalar_i64(as_handle("tensor", x, "rsub_scalar_i64: x"), as_whole(y,
      "rsub_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x y.
function tensor.mul(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_mul(as_handle("tensor", x, "mul: x"), as_handle("tensor", y, "mul: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x y.
function tensor.mul_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_mul_scalar(as_handle("tensor", x, "mul_scalar: x"), as_real(y, "mul_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x y.
function tensor.mul_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_mul_scalar_i64(as_handle("tensor", x, "mul_scalar_i64: x"), as_whole(y,
      "mul_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x / y; of integers it gives floating numbers.
function tensor.div(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_div(as_handle("tensor", x, "div: x"), as_handle("tensor", y, "div: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x / y; of integers it gives floating numbers.
function tensor.div_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_div_scalar(as_handle("tensor", x, "div_scalar: x"), as_real(y, "div_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x / y; of integers it gives floating numbers.
function tensor.div_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_div_scalar_i64(as_handle("tensor", x, "div_scalar_i64: x"), as_whole(y,
      "div_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- y / x; of integers it gives floating numbers.
function tensor.rdiv_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_rdiv_scalar(as_handle("tensor", x, "rdiv_scalar: x"), as_real(y, "rdiv_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- y / x; of integers it gives floating numbers.
function tensor.rdiv_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_rdiv_scalar_i64(as_handle("tensor", x, "rdiv_scalar_i64: x"), as_whole(y,
      "rdiv_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- The floor of x / y. It has no gradient; an integer y that holds a zero is an error.
function tensor.floor_divide(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_floor_divide(as_handle("tensor", x, "floor_divide: x"), as_handle("tensor", y,
      "floor_divide: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The floor of x / y. It has no gradient.
function tensor.floor_divide_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_floor_divide_scalar(as_handle("tensor", x, "floor_divide_scalar: x"), as_real(y,
      "floor_divide_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- The floor of x / y. It has no gradient.
function tensor.floor_divide_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_floor_divide_scalar_i64(as_handle("tensor", x, "floor_divide_scalar_i64: x"),
      as_whole(y, "floor_divide_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x - y floor(x / y), which has y's sign.
function tensor.remainder(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_remainder(as_handle("tensor", x, "remainder: x"), as_handle("tensor", y,
      "remainder: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x - y floor(x / y), which has y's sign.
function tensor.remainder_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_remainder_scalar(as_handle("tensor", x, "remainder_scalar: x"), as_real(y,
      "remainder_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x - y floor(x / y), which has y's sign.
function tensor.remainder_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_remainder_scalar_i64(as_handle("tensor", x, "remainder_scalar_i64: x"), as_whole(y,
      "remainder_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x to the power of y.
function tensor.pow(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_pow(as_handle("tensor", x, "pow: x"), as_handle("tensor", y, "pow: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x to the power of y.
function tensor.pow_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_pow_scalar(as_handle("tensor", x, "pow_scalar: x"), as_real(y, "pow_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- x to the power of y; an integer x to a negative y is an error.
function tensor.pow_scalar_i64(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_pow_scalar_i64(as_handle("tensor", x, "pow_scalar_i64: x"), as_whole(y,
      "pow_scalar_i64: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- y to the power of x.
function tensor.rpow_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_rpow_scalar(as_handle("tensor", x, "rpow_scalar: x"), as_real(y, "rpow_scalar: y"),
      out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- The larger of x and y; NaN wins. Equal elements share the gradient evenly.
function tensor.maximum(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_maximum(as_handle("tensor", x, "maximum: x"), as_handle("tensor", y, "maximum: y"),
      out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The larger of x and y; NaN wins.
function tensor.maximum_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_maximum_scalar(as_handle("tensor", x, "maximum_scalar: x"), as_real(y,
      "maximum_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- The smaller of x and y; NaN wins. Equal elements share the gradient evenly.
function tensor.minimum(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_minimum(as_handle("tensor", x, "minimum: x"), as_handle("tensor", y, "minimum: y"),
      out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The smaller of x and y; NaN wins.
function tensor.minimum_scalar(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_minimum_scalar(as_handle("tensor", x, "minimum_scalar: x"), as_real(y,
      "minimum_scalar: y"), out_z))
  keep(x)
  return own("tensor", out_z[0])
end

--- -x.
function tensor.neg(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_neg(as_handle("tensor", x, "neg: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x += y.
function tensor.add_(x, y)
  check(C.dl_add_(as_handle("tensor", x, "add_: x"), as_handle("tensor", y, "add_: y")))
  keep(x)
  keep(y)
  return true
end

--- x += alpha y.
function tensor.add_scaled_(x, y, alpha)
  check(C.dl_add_scaled_(as_handle("tensor", x, "add_scaled_: x"), as_handle("tensor", y,
      "add_scaled_: y"), as_real(alpha, "add_scaled_: alpha")))
  keep(x)
  keep(y)
  return true
end

--- x += y.
function tensor.add_scalar_(x, y)
  check(C.dl_add_scalar_(as_handle("tensor", x, "add_scalar_: x"), as_real(y, "add_scalar_: y")))
  keep(x)
  return true
end

--- x += y.
function tensor.add_scalar_i64_(x, y)
  check(C.dl_add_scalar_i64_(as_handle("tensor", x, "add_scalar_i64_: x"), as_whole(y,
      "add_scalar_i64_: y")))
  keep(x)
  return true
end

--- x -= y.
function tensor.sub_(x, y)
  check(C.dl_sub_(as_handle("tensor", x, "sub_: x"), as_handle("tensor", y, "sub_: y")))
  keep(x)
  keep(y)
  return true
end

--- x -= y.
function tensor.sub_scalar_(x, y)
  check(C.dl_sub_scalar_(as_handle("tensor", x, "sub_scalar_: x"), as_real(y, "sub_scalar_: y")))
  keep(x)
  return true
end

--- x -= y.
function tensor.sub_scalar_i64_(x, y)
  check(C.dl_sub_scalar_i64_(as_handle("tensor", x, "sub_scalar_i64_: x"), as_whole(y,
      "sub_scalar_i64_: y")))
  keep(x)
  return true
end

--- x *= y.
function tensor.mul_(x, y)
  check(C.dl_mul_(as_handle("tensor", x, "mul_: x"), as_handle("tensor", y, "mul_: y")))
  keep(x)
  keep(y)
  return true
end

--- x *= y.
function tensor.mul_scalar_(x, y)
  check(C.dl_mul_scalar_(as_handle("tensor", x, "mul_scalar_: x"), as_real(y, "mul_scalar_: y")))
  keep(x)
  return true
end

--- x *= y.
function tensor.mul_scalar_i64_(x, y)
  check(C.dl_mul_scalar_i64_(as_handle("tensor", x, "mul_scalar_i64_: x"), as_whole(y,
      "mul_scalar_i64_: y")))
  keep(x)
  return true
end

--- x /= y.
function tensor.div_(x, y)
  check(C.dl_div_(as_handle("tensor", x, "div_: x"), as_handle("tensor", y, "div_: y")))
  keep(x)
  keep(y)
  return true
end

--- x /= y.
function tensor.div_scalar_(x, y)
  check(C.dl_div_scalar_(as_handle("tensor", x, "div_scalar_: x"), as_real(y, "div_scalar_: y")))
  keep(x)
  return true
end

--- e to the power of x; of integers it gives floating numbers.
function tensor.exp(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_exp(as_handle("tensor", x, "exp: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- e to the power of x, minus 1, exact for small x.
function tensor.expm1(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_expm1(as_handle("tensor", x, "expm1: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The natural logarithm; of integers it gives floating numbers.
function tensor.log(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_log(as_handle("tensor", x, "log: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The natural logarithm of 1 + x, exact for small x.
function tensor.log1p(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_log1p(as_handle("tensor", x, "log1p: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The square root; its gradient at 0 is infinite.
function tensor.sqrt(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_sqrt(as_handle("tensor", x, "sqrt: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- 1 divided by the square root.
function tensor.rsqrt(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_rsqrt(as_handle("tensor", x, "rsqrt: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- 1 / x.
function tensor.reciprocal(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_reciprocal(as_handle("tensor", x, "reciprocal: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x x.
function tensor.square(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_square(as_handle("tensor", x, "square: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The absolute value; its gradient at 0 is 0.
function tensor.abs(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_abs(as_handle("tensor", x, "abs: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- -1, 0 or 1; its gradient is 0.
function tensor.sign(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_sign(as_handle("tensor", x, "sign: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The largest integer that is not above x; its gradient is 0.
function tensor.floor(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_floor(as_handle("tensor", x, "floor: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The smallest integer that is not below x; its gradient is 0.
function tensor.ceil(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_ceil(as_handle("tensor", x, "ceil: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The nearest integer, halves to the even one; its gradient is 0.
function tensor.round(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_round(as_handle("tensor", x, "round: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x without its fraction; its gradient is 0.
function tensor.trunc(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_trunc(as_handle("tensor", x, "trunc: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The sine, x in radians.
function tensor.sin(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_sin(as_handle("tensor", x, "sin: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The cosine, x in radians.
function tensor.cos(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_cos(as_handle("tensor", x, "cos: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The tangent, x in radians.
function tensor.tan(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_tan(as_handle("tensor", x, "tan: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The error function.
function tensor.erf(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_erf(as_handle("tensor", x, "erf: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The logarithm to base 2; of integers it gives floating numbers.
function tensor.log2(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_log2(as_handle("tensor", x, "log2: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The logarithm to base 10; of integers it gives floating numbers.
function tensor.log10(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_log10(as_handle("tensor", x, "log10: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x + weight (y - x); x and y are floating, of one dtype, and broadcast.
function tensor.lerp(x, y, weight)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_lerp(as_handle("tensor", x, "lerp: x"), as_handle("tensor", y, "lerp: y"),
      as_real(weight, "lerp: weight"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- max(x, 0); NaN stays NaN; the gradient at 0 is 0.
function tensor.relu(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_relu(as_handle("tensor", x, "relu: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- 1 / (1 + exp(-x)); of integers it gives floating numbers.
function tensor.sigmoid(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_sigmoid(as_handle("tensor", x, "sigmoid: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The hyperbolic tangent; of integers it gives floating numbers.
function tensor.tanh(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_tanh(as_handle("tensor", x, "tanh: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x, but slope x below 0.
function tensor.leaky_relu(x, slope)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_leaky_relu(as_handle("tensor", x, "leaky_relu: x"), as_real(slope,
      "leaky_relu: slope"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x, but alpha (exp(x) - 1) below 0.
function tensor.elu(x, alpha)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_elu(as_handle("tensor", x, "elu: x"), as_real(alpha, "elu: alpha"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x times the probability that a normal variable is below x; x must be floating.
function tensor.gelu(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_gelu(as_handle("tensor", x, "gelu: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- gelu's approximation x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2; x must be floating.
function tensor.gelu_tanh(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_gelu_tanh(as_handle("tensor", x, "gelu_tanh: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x sigmoid(x).
function tensor.silu(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_silu(as_handle("tensor", x, "silu: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- log(1 + exp(beta x)) / beta, but x where beta x is above the threshold.
function tensor.softplus(x, beta, threshold)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_softplus(as_handle("tensor", x, "softplus: x"), as_real(beta, "softplus: beta"),
      as_real(threshold, "softplus: threshold"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

return { free = free, methods = { tensor = tensor } }
