-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_whole = core.whole
local as_wholes = core.wholes
local as_flag = core.flag
local free, tensor = {}, {}

--- x backwards along each of the dimensions.
function tensor.flip(x, dims)
  local dims_raw, dims_count = as_wholes(dims, "flip: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_flip(as_handle("tensor", x, "flip: x"), dims_raw, dims_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x moved on by shifts[i] places along dims[i], from the end back to the start. With one shift and
--- no dimensions the elements in row-major order are moved.
function tensor.roll(x, shifts, dims)
  local shifts_raw, shifts_count = as_wholes(shifts, "roll: shifts")
  local dims_raw, dims_count = as_wholes(dims, "roll: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_roll(as_handle("tensor", x, "roll: x"), shifts_raw, shifts_count, dims_raw,
      dims_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x, repeats[i] times along dimension i. repeats may have more dimensions than x, which come
--- first.
function tensor.repeat_(x, repeats)
  local repeats_raw, repeats_count = as_wholes(repeats, "repeat: repeats")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_repeat(as_handle("tensor", x, "repeat: x"), repeats_raw, repeats_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
function tensor.tril(x, diagonal)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_tril(as_handle("tensor", x, "tril: x"), as_whole(diagonal, "tril: diagonal"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
function tensor.triu(x, diagonal)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_triu(as_handle("tensor", x, "triu: x"), as_whole(diagonal, "triu: diagonal"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- x in order along a dimension, and the indices where the elements stood. NaN counts as the
--- largest number; equal elements keep their order.
function tensor.sort(x, dim, descending)
  local out_values = new("dl_tensor *[1]")
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_sort(as_handle("tensor", x, "sort: x"), as_whole(dim, "sort: dim"),
      as_flag(descending, "sort: descending"), out_values, out_indices))
  keep(x)
  return own("tensor", out_values[0]), own("tensor", out_indices[0])
end

--- The indices that dl_sort gives.
function tensor.argsort(x, dim, descending)
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_argsort(as_handle("tensor", x, "argsort: x"), as_whole(dim, "argsort: dim"),
      as_flag(descending, "argsort: descending"), out_indices))
  keep(x)
  return own("tensor", out_indices[0])
end

--- The k largest or smallest elements along a dimension in order, and their indices there.
function tensor.topk(x, k, dim, largest)
  local out_values = new("dl_tensor *[1]")
  local out_indices = new("dl_tensor *[1]")
  check(C.dl_topk(as_handle("tensor", x, "topk: x"), as_whole(k, "topk: k"), as_whole(dim,
      "topk: dim"), as_flag(largest, "topk: largest"), out_values, out_indices))
  keep(x)
  return own("tensor", out_values[0]), own("tensor", out_indices[0])
end

return { free = free, methods = { tensor = tensor } }
