-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_optional_handle = core.optional_handle
local as_whole = core.whole
local as_real = core.real
local as_wholes = core.wholes
local as_flag = core.flag
local as_dtype = core.dtype
local as_device = core.device
local free, tensor = {}, {}

--- Numbers from [0, 1), all equally likely.
function free.rand(shape, dtype, device, generator)
  local shape_raw, shape_count = as_wholes(shape, "rand: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_rand(shape_raw, shape_count, as_dtype(dtype, "rand: dtype"), as_device(device,
      "rand: device"), as_optional_handle("generator", generator, "rand: generator"), out_y))
  keep(generator)
  return own("tensor", out_y[0])
end

--- Numbers from the normal distribution of mean 0 and standard deviation 1.
function free.randn(shape, dtype, device, generator)
  local shape_raw, shape_count = as_wholes(shape, "randn: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_randn(shape_raw, shape_count, as_dtype(dtype, "randn: dtype"), as_device(device,
      "randn: device"), as_optional_handle("generator", generator, "randn: generator"), out_y))
  keep(generator)
  return own("tensor", out_y[0])
end

--- Integers from low up to, without, high; i64 by default.
function free.randint(low, high, shape, dtype, device, generator)
  local shape_raw, shape_count = as_wholes(shape, "randint: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_randint(as_whole(low, "randint: low"), as_whole(high, "randint: high"), shape_raw,
      shape_count, as_dtype(dtype, "randint: dtype"), as_device(device, "randint: device"),
      as_optional_handle("generator", generator, "randint: generator"), out_y))
  keep(generator)
  return own("tensor", out_y[0])
end

--- 0 to n - 1 in random order, i64.
function free.randperm(n, device, generator)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_randperm(as_whole(n, "randperm: n"), as_device(device, "randperm: device"),
      as_optional_handle("generator", generator, "randperm: generator"), out_y))
  keep(generator)
  return own("tensor", out_y[0])
end

--- 1 with the probability that stands in p, else 0; p's shape and dtype.
function tensor.bernoulli(p, generator)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_bernoulli(as_handle("tensor", p, "bernoulli: p"), as_optional_handle("generator",
      generator, "bernoulli: generator"), out_y))
  keep(p)
  keep(generator)
  return own("tensor", out_y[0])
end

--- `count` indices per row of weights, each drawn with the probability of its weight over the row's
--- sum. Without replacement each index comes at most once.
function tensor.multinomial(weights, count, replacement, generator)
  local out_index = new("dl_tensor *[1]")
  check(C.dl_multinomial(as_handle("tensor", weights, "multinomial: weights"), as_whole(count,
      "multinomial: count"), as_flag(replacement, "multinomial: replacement"),
      as_optional_handle("generator", generator, "multinomial: generator"), out_index))
  keep(weights)
  keep(generator)
  return own("tensor", out_index[0])
end

--- x with each element set to 0 with probability p, the others divided by 1 - p; x itself if not
--- training.
function tensor.dropout(x, p, training, generator)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_dropout(as_handle("tensor", x, "dropout: x"), as_real(p, "dropout: p"),
      as_flag(training, "dropout: training"), as_optional_handle("generator", generator,
      "dropout: generator"), out_y))
  keep(x)
  keep(generator)
  return own("tensor", out_y[0])
end

--- Fills x with numbers from [from, to), all equally likely.
function tensor.uniform_(x, from, to, generator)
  check(C.dl_uniform_(as_handle("tensor", x, "uniform_: x"), as_real(from, "uniform_: from"),
      as_real(to, "uniform_: to"), as_optional_handle("generator", generator,
      "uniform_: generator")))
  keep(x)
  keep(generator)
  return true
end

--- Fills x from the normal distribution.
function tensor.normal_(x, mean, std, generator)
  check(C.dl_normal_(as_handle("tensor", x, "normal_: x"), as_real(mean, "normal_: mean"),
      as_real(std, "normal_: std"), as_optional_handle("generator", generator,
      "normal_: generator")))
  keep(x)
  keep(generator)
  return true
end

--- Fills x from the exponential distribution.
function tensor.exponential_(x, rate, generator)
  check(C.dl_exponential_(as_handle("tensor", x, "exponential_: x"), as_real(rate,
      "exponential_: rate"), as_optional_handle("generator", generator, "exponential_: generator")))
  keep(x)
  keep(generator)
  return true
end

--- Fills x with integers from `from` up to, without, `to`.
function tensor.random_(x, from, to, generator)
  check(C.dl_random_(as_handle("tensor", x, "random_: x"), as_whole(from, "random_: from"),
      as_whole(to, "random_: to"), as_optional_handle("generator", generator,
      "random_: generator")))
  keep(x)
  keep(generator)
  return true
end

--- Fills x with 1 with probability p, else 0.
function tensor.bernoulli_(x, p, generator)
  check(C.dl_bernoulli_(as_handle("tensor", x, "bernoulli_: x"), as_real(p, "bernoulli_: p"),
      as_optional_handle("generator", generator, "bernoulli_: generator")))
  keep(x)
  keep(generator)
  return true
end

return { free = free, methods = { tensor = tensor } }
