-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local keep_all = core.keep_all
local as_handle = core.handle
local as_handles = core.handles
local as_whole = core.whole
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
