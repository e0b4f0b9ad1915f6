-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_optional_handle = core.optional_handle
local as_handles = core.handles
local as_whole = core.whole
local as_flag = core.flag
local free, tensor = {}, {}

--- The slices of x along a dimension that the indices name, in their order.
function tensor.index_select(x, dim, index)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_index_select(as_handle("tensor", x, "index_select: x"), as_whole(dim,
      "index_select: dim"), as_handle("tensor", index, "index_select: index"), out_y))
  keep(x)
  keep(index)
  return own("tensor", out_y[0])
end

--- x with the slices of src added at the indices; repeated ones are added one after another.
function tensor.index_add(x, dim, index, src)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_index_add(as_handle("tensor", x, "index_add: x"), as_whole(dim, "index_add: dim"),
      as_handle("tensor", index, "index_add: index"), as_handle("tensor", src, "index_add: src"),
      out_y))
  keep(x)
  keep(index)
  keep(src)
  return own("tensor", out_y[0])
end

--- x with its slices at the indices replaced by those of src; the last of repeated ones stays.
function tensor.index_copy(x, dim, index, src)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_index_copy(as_handle("tensor", x, "index_copy: x"), as_whole(dim, "index_copy: dim"),
      as_handle("tensor", index, "index_copy: index"), as_handle("tensor", src, "index_copy: src"),
      out_y))
  keep(x)
  keep(index)
  keep(src)
  return own("tensor", out_y[0])
end

--- PyTorch's x[i, j, ...]. An index for each dimension of x, NULL for all of it; those at the end
--- may be left out. Integers count from the end if negative, and broadcast together. A bool mask
--- stands for as many dimensions as it has, which must have its sizes; it counts as the indices of
--- its true elements. In the result the dimensions of the broadcast indices stand where the indexed
--- dimensions stood if these are neighbours, else they come first. With a mask the call waits for
--- the device.
function tensor.index(x, indices)
  local indices_raw, indices_count = as_handles("tensor", indices, "index: indices")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_index(as_handle("tensor", x, "index: x"), indices_raw, indices_count, out_y))
  keep(x)
  keep_all(indices)
  return own("tensor", out_y[0])
end

--- x with the elements that dl_index gives replaced by values, or, to accumulate, with values added
--- to them. values broadcasts to the shape of dl_index's result. Of repeated places the last stays;
--- additions happen one after another.
function tensor.index_put(x, indices, values, accumulate)
  local indices_raw, indices_count = as_handles("tensor", indices, "index_put: indices")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_index_put(as_handle("tensor", x, "index_put: x"), indices_raw, indices_count,
      as_handle("tensor", values, "index_put: values"), as_flag(accumulate,
      "index_put: accumulate"), out_y))
  keep(x)
  keep_all(indices)
  keep(values)
  return own("tensor", out_y[0])
end

--- dl_index_put into x itself.
function tensor.index_put_(x, indices, values, accumulate)
  local indices_raw, indices_count = as_handles("tensor", indices, "index_put_: indices")
  check(C.dl_index_put_(as_handle("tensor", x, "index_put_: x"), indices_raw, indices_count,
      as_handle("tensor", values, "index_put_: values"), as_flag(accumulate,
      "index_put_: accumulate")))
  keep(x)
  keep_all(indices)
  keep(values)
  return true
end

--- The coordinates of the elements that are not zero, in row-major order; no gradient. Waits for
--- the device.
function tensor.nonzero(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_nonzero(as_handle("tensor", x, "nonzero: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The elements of x where mask is true, in row-major order; the two broadcast. Waits for the
--- device.
function tensor.masked_select(x, mask)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_masked_select(as_handle("tensor", x, "masked_select: x"), as_handle("tensor", mask,
      "masked_select: mask"), out_y))
  keep(x)
  keep(mask)
  return own("tensor", out_y[0])
end

--- The rows of weight that x names, one after another in a new last dimension. The row at
--- padding_index gets no gradient.
function tensor.embedding(weight, x, padding_index)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_embedding(as_handle("tensor", weight, "embedding: weight"), as_handle("tensor", x,
      "embedding: x"), as_whole(padding_index, "embedding: padding_index"), out_y))
  keep(weight)
  keep(x)
  return own("tensor", out_y[0])
end

--- 1 at the place of each class in a new last dimension, 0 elsewhere. classes -1 is one more than
--- the largest; the call then waits for the device.
function tensor.one_hot(x, classes)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_one_hot(as_handle("tensor", x, "one_hot: x"), as_whole(classes, "one_hot: classes"),
      out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- How often each number stands in x, or the sum of its weights; as long as the largest number
--- needs, min_length at least. No gradient. Waits for the device.
function tensor.bincount(x, weights, min_length)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_bincount(as_handle("tensor", x, "bincount: x"), as_optional_handle("tensor", weights,
      "bincount: weights"), as_whole(min_length, "bincount: min_length"), out_y))
  keep(x)
  keep(weights)
  return own("tensor", out_y[0])
end

--- For each place of index, the element of x at the same place but for the dimension, where it
--- stands at the index.
function tensor.gather(x, dim, index)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_gather(as_handle("tensor", x, "gather: x"), as_whole(dim, "gather: dim"),
      as_handle("tensor", index, "gather: index"), out_y))
  keep(x)
  keep(index)
  return own("tensor", out_y[0])
end

--- x with each element of src added at the place that dl_gather would take it from.
function tensor.scatter_add(x, dim, index, src)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_scatter_add(as_handle("tensor", x, "scatter_add: x"), as_whole(dim,
      "scatter_add: dim"), as_handle("tensor", index, "scatter_add: index"), as_handle("tensor",
      src, "scatter_add: src"), out_y))
  keep(x)
  keep(index)
  keep(src)
  return own("tensor", out_y[0])
end

--- The tensors one after another along a dimension. Their other sizes agree; they are brought to
--- one dtype.
function free.cat(xs, dim)
  local xs_raw, xs_count = as_handles("tensor", xs, "cat: xs")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_cat(xs_raw, xs_count, as_whole(dim, "cat: dim"), out_y))
  keep_all(xs)
  return own("tensor", out_y[0])
end

--- The tensors, all of one shape, along a new dimension.
function free.stack(xs, dim)
  local xs_raw, xs_count = as_handles("tensor", xs, "stack: xs")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_stack(xs_raw, xs_count, as_whole(dim, "stack: dim"), out_y))
  keep_all(xs)
  return own("tensor", out_y[0])
end

return { free = free, methods = { tensor = tensor } }
