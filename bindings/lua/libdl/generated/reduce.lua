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
local free, tensor = {}, {}

--- The sum of all elements.
function tensor.sum(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_sum(as_handle("tensor", x, "sum: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Sums along dimensions.
function tensor.sum_dims(x, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "sum_dims: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_sum_dims(as_handle("tensor", x, "sum_dims: x"), dims_raw, dims_count, as_flag(keepdim,
      "sum_dims: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The mean of all elements; x must be floating.
function tensor.mean(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_mean(as_handle("tensor", x, "mean: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Means along dimensions; x must be floating.
function tensor.mean_dims(x, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "mean_dims: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_mean_dims(as_handle("tensor", x, "mean_dims: x"), dims_raw, dims_count,
      as_flag(keepdim, "mean_dims: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The product of all elements.
function tensor.prod(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_prod(as_handle("tensor", x, "prod: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The largest element; NaN wins. Equal elements share the gradient evenly.
function tensor.max(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_max(as_handle("tensor", x, "max: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The largest elements along a dimension and the index of the first of each. The gradient goes to
--- that element.
function tensor.max_dim(x, dim, keepdim)
  local out_values = new("dl_tensor *[1]")
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_max_dim(as_handle("tensor", x, "max_dim: x"), as_whole(dim, "max_dim: dim"),
      as_flag(keepdim, "max_dim: keepdim"), out_values, out_indices))
  keep(x)
  return own("tensor", out_values[0]), own("tensor", out_indices[0])
end

--- The smallest element; NaN wins. Equal elements share the gradient evenly.
function tensor.min(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_min(as_handle("tensor", x, "min: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The smallest elements along a dimension and the index of the first of each. The gradient goes to
--- that element.
function tensor.min_dim(x, dim, keepdim)
  local out_values = new("dl_tensor *[1]")
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_min_dim(as_handle("tensor", x, "min_dim: x"), as_whole(dim, "min_dim: dim"),
      as_flag(keepdim, "min_dim: keepdim"), out_values, out_indices))
  keep(x)
  return own("tensor", out_values[0]), own("tensor", out_indices[0])
end

--- The largest elements along dimensions. Equal elements share the gradient evenly.
function tensor.amax(x, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "amax: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_amax(as_handle("tensor", x, "amax: x"), dims_raw, dims_count, as_flag(keepdim,
      "amax: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The smallest elements along dimensions. Equal elements share the gradient evenly.
function tensor.amin(x, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "amin: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_amin(as_handle("tensor", x, "amin: x"), dims_raw, dims_count, as_flag(keepdim,
      "amin: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The index (i64) of the first largest element in row-major order; a NaN counts as largest.
function tensor.argmax(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_argmax(as_handle("tensor", x, "argmax: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The indices (i64) of the first largest elements along a dimension.
function tensor.argmax_dim(x, dim, keepdim)
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_argmax_dim(as_handle("tensor", x, "argmax_dim: x"), as_whole(dim, "argmax_dim: dim"),
      as_flag(keepdim, "argmax_dim: keepdim"), out_indices))
  keep(x)
  return own("tensor", out_indices[0])
end

--- The index (i64) of the first smallest element in row-major order; a NaN counts as smallest.
function tensor.argmin(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_argmin(as_handle("tensor", x, "argmin: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The indices (i64) of the first smallest elements along a dimension.
function tensor.argmin_dim(x, dim, keepdim)
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_argmin_dim(as_handle("tensor", x, "argmin_dim: x"), as_whole(dim, "argmin_dim: dim"),
      as_flag(keepdim, "argmin_dim: keepdim"), out_indices))
  keep(x)
  return own("tensor", out_indices[0])
end

--- Whether every element is true (not zero).
function tensor.all(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_all(as_handle("tensor", x, "all: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether every element along dimensions is true.
function tensor.all_dims(x, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "all_dims: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_all_dims(as_handle("tensor", x, "all_dims: x"), dims_raw, dims_count, as_flag(keepdim,
      "all_dims: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether an element is true (not zero).
function tensor.any(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_any(as_handle("tensor", x, "any: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Whether an element along dimensions is true.
function tensor.any_dims(x, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "any_dims: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_any_dims(as_handle("tensor", x, "any_dims: x"), dims_raw, dims_count, as_flag(keepdim,
      "any_dims: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The variance along dimensions: the squared distances from the mean, summed and divided by n -
--- correction.
function tensor.var(x, dims, correction, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "var: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_var(as_handle("tensor", x, "var: x"), dims_raw, dims_count, as_real(correction,
      "var: correction"), as_flag(keepdim, "var: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The standard deviation along dimensions, the square root of dl_var.
function tensor.std(x, dims, correction, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "std: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_std(as_handle("tensor", x, "std: x"), dims_raw, dims_count, as_real(correction,
      "std: correction"), as_flag(keepdim, "std: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- exp(x), divided by its sum along a dimension.
function tensor.softmax(x, dim)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_softmax(as_handle("tensor", x, "softmax: x"), as_whole(dim, "softmax: dim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The logarithm of dl_softmax, computed without overflow.
function tensor.log_softmax(x, dim)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_log_softmax(as_handle("tensor", x, "log_softmax: x"), as_whole(dim,
      "log_softmax: dim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- (sum |x|^p)^(1 / p) along dimensions; x must be floating. For p = infinity it is the largest
--- |x|, for -infinity the smallest, for 0 the count of those that are not 0. The gradient where the
--- norm is 0 is 0.
function tensor.norm(x, p, dims, keepdim)
  local dims_raw, dims_count = as_wholes(dims, "norm: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_norm(as_handle("tensor", x, "norm: x"), as_real(p, "norm: p"), dims_raw, dims_count,
      as_flag(keepdim, "norm: keepdim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The sums of the elements up to each along a dimension; of integers and bools in i64.
function tensor.cumsum(x, dim)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_cumsum(as_handle("tensor", x, "cumsum: x"), as_whole(dim, "cumsum: dim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
--- dimensions, whose sizes are `shape`.
function tensor.layer_norm(x, shape, weight, bias, eps)
  local shape_raw, shape_count = as_wholes(shape, "layer_norm: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_layer_norm(as_handle("tensor", x, "layer_norm: x"), shape_raw, shape_count,
      as_optional_handle("tensor", weight, "layer_norm: weight"), as_optional_handle("tensor",
      bias, "layer_norm: bias"), as_real(eps, "layer_norm: eps"), out_y))
  keep(x)
  keep(weight)
  keep(bias)
  return own("tensor", out_y[0])
end

--- (x - mean) / sqrt(var + eps) weight + bias for each channel. In training mean and variance are
--- x's, and running = (1 - momentum) running + momentum new in place, with the corrected variance,
--- where running statistics are given. Else these are taken, or where there are none x's.
function tensor.batch_norm(x, running_mean, running_var, weight, bias, training, momentum, eps)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_batch_norm(as_handle("tensor", x, "batch_norm: x"), as_optional_handle("tensor",
      running_mean, "batch_norm: running_mean"), as_optional_handle("tensor", running_var,
      "batch_norm: running_var"), as_optional_handle("tensor", weight, "batch_norm: weight"),
      as_optional_handle("tensor", bias, "batch_norm: bias"), as_flag(training,
      "batch_norm: training"), as_real(momentum, "batch_norm: momentum"), as_real(eps,
      "batch_norm: eps"), out_y))
  keep(x)
  keep(running_mean)
  keep(running_var)
  keep(weight)
  keep(bias)
  return own("tensor", out_y[0])
end

return { free = free, methods = { tensor = tensor } }
