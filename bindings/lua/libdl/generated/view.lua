-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local own_all = core.own_all
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_whole = core.whole
local as_wholes = core.wholes
local free, tensor = {}, {}

--- The same elements in another shape; x's strides must allow it without a copy.
function tensor.view(x, shape)
  local shape_raw, shape_count = as_wholes(shape, "view: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_view(as_handle("tensor", x, "view: x"), shape_raw, shape_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The same elements in another shape; a view where strides allow it, else a copy.
function tensor.reshape(x, shape)
  local shape_raw, shape_count = as_wholes(shape, "reshape: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_reshape(as_handle("tensor", x, "reshape: x"), shape_raw, shape_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Joins the dimensions start_dim to end_dim, both included.
function tensor.flatten(x, start_dim, end_dim)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_flatten(as_handle("tensor", x, "flatten: x"), as_whole(start_dim,
      "flatten: start_dim"), as_whole(end_dim, "flatten: end_dim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Splits a dimension into several.
function tensor.unflatten(x, dim, sizes)
  local sizes_raw, sizes_count = as_wholes(sizes, "unflatten: sizes")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_unflatten(as_handle("tensor", x, "unflatten: x"), as_whole(dim, "unflatten: dim"),
      sizes_raw, sizes_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Drops every dimension of size 1.
function tensor.squeeze(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_squeeze(as_handle("tensor", x, "squeeze: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Drops one dimension if its size is 1.
function tensor.squeeze_dim(x, dim)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_squeeze_dim(as_handle("tensor", x, "squeeze_dim: x"), as_whole(dim,
      "squeeze_dim: dim"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Adds a dimension of size 1.
function tensor.unsqueeze(x, dim)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_unsqueeze(as_handle("tensor", x, "unsqueeze: x"), as_whole(dim, "unsqueeze: dim"),
      out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Repeats dimensions of size 1, and new leading ones, without copying.
function tensor.expand(x, shape)
  local shape_raw, shape_count = as_wholes(shape, "expand: shape")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_expand(as_handle("tensor", x, "expand: x"), shape_raw, shape_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The dimensions in another order.
function tensor.permute(x, dims)
  local dims_raw, dims_count = as_wholes(dims, "permute: dims")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_permute(as_handle("tensor", x, "permute: x"), dims_raw, dims_count, out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Two dimensions exchanged.
function tensor.transpose(x, dim0, dim1)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_transpose(as_handle("tensor", x, "transpose: x"), as_whole(dim0, "transpose: dim0"),
      as_whole(dim1, "transpose: dim1"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- A matrix transposed; x of fewer than two dimensions as it is.
function tensor.t(x)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_t(as_handle("tensor", x, "t: x"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- What stands at one index of a dimension, without that dimension.
function tensor.select(x, dim, index)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_select(as_handle("tensor", x, "select: x"), as_whole(dim, "select: dim"),
      as_whole(index, "select: index"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The elements start, start + step, ... before end along a dimension. Negative bounds count from
--- the end, excessive ones are cut, as in Python.
function tensor.slice(x, dim, start, end_, step)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_slice(as_handle("tensor", x, "slice: x"), as_whole(dim, "slice: dim"), as_whole(start,
      "slice: start"), as_whole(end_, "slice: end"), as_whole(step, "slice: step"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- The elements start to start + length - 1 along a dimension.
function tensor.narrow(x, dim, start, length)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_narrow(as_handle("tensor", x, "narrow: x"), as_whole(dim, "narrow: dim"),
      as_whole(start, "narrow: start"), as_whole(length, "narrow: length"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

--- Pieces of one size along a dimension; the last one may be smaller.
function tensor.split(x, size, dim)
  local out_pieces, out_pieces_size = nil, 0
  local out_pieces_count = new("int64_t[1]")
  check(C.dl_split(as_handle("tensor", x, "split: x"), as_whole(size, "split: size"), as_whole(dim,
      "split: dim"), out_pieces, out_pieces_size, out_pieces_count))
  out_pieces_size = tonumber(out_pieces_count[0])
  out_pieces = new("dl_tensor *[?]", out_pieces_size)
  check(C.dl_split(as_handle("tensor", x, "split: x"), as_whole(size, "split: size"), as_whole(dim,
      "split: dim"), out_pieces, out_pieces_size, out_pieces_count))
  keep(x)
  return own_all("tensor", out_pieces, tonumber(out_pieces_count[0]))
end

--- Pieces of given sizes along a dimension; they must add up to its size.
function tensor.split_sizes(x, sizes, dim)
  local sizes_raw, sizes_count = as_wholes(sizes, "split_sizes: sizes")
  local out_pieces, out_pieces_size = nil, 0
  local out_pieces_count = new("int64_t[1]")
  check(C.dl_split_sizes(as_handle("tensor", x, "split_sizes: x"), sizes_raw, sizes_count,
      as_whole(dim, "split_sizes: dim"), out_pieces, out_pieces_size, out_pieces_count))
  out_pieces_size = tonumber(out_pieces_count[0])
  out_pieces = new("dl_tensor *[?]", out_pieces_size)
  check(C.dl_split_sizes(as_handle("tensor", x, "split_sizes: x"), sizes_raw, sizes_count,
      as_whole(dim, "split_sizes: dim"), out_pieces, out_pieces_size, out_pieces_count))
  keep(x)
  return own_all("tensor", out_pieces, tonumber(out_pieces_count[0]))
end

--- At most so many pieces of equal size along a dimension; the last one may be smaller.
function tensor.chunk(x, chunks, dim)
  local out_pieces, out_pieces_size = nil, 0
  local out_pieces_count = new("int64_t[1]")
  check(C.dl_chunk(as_handle("tensor", x, "chunk: x"), as_whole(chunks, "chunk: chunks"),
      as_whole(dim, "chunk: dim"), out_pieces, out_pieces_size, out_pieces_count))
  out_pieces_size = tonumber(out_pieces_count[0])
  out_pieces = new("dl_tensor *[?]", out_pieces_size)
  check(C.dl_chunk(as_handle("tensor", x, "chunk: x"), as_whole(chunks, "chunk: chunks"),
      as_whole(dim, "chunk: dim"), out_pieces, out_pieces_size, out_pieces_count))
  keep(x)
  return own_all("tensor", out_pieces, tonumber(out_pieces_count[0]))
end

--- What stands at each index of a dimension, without that dimension.
function tensor.unbind(x, dim)
  local out_pieces, out_pieces_size = nil, 0
  local out_pieces_count = new("int64_t[1]")
  check(C.dl_unbind(as_handle("tensor", x, "unbind: x"), as_whole(dim, "unbind: dim"), out_pieces,
      out_pieces_size, out_pieces_count))
  out_pieces_size = tonumber(out_pieces_count[0])
  out_pieces = new("dl_tensor *[?]", out_pieces_size)
  check(C.dl_unbind(as_handle("tensor", x, "unbind: x"), as_whole(dim, "unbind: dim"), out_pieces,
      out_pieces_size, out_pieces_count))
  keep(x)
  return own_all("tensor", out_pieces, tonumber(out_pieces_count[0]))
end

--- Any look at x's storage: shape, strides and offset in elements. A gradient flows only if x is
--- contiguous.
function tensor.as_strided(x, shape, strides, offset)
  local shape_raw, shape_count = as_wholes(shape, "as_strided: shape")
  local strides_raw, strides_count = as_wholes(strides, "as_strided: strides")
  local out_y = new("dl_tensor *[1]")
  check(C.dl_as_strided(as_handle("tensor", x, "as_strided: x"), shape_raw, shape_count,
      strides_raw, strides_count, as_whole(offset, "as_strided: offset"), out_y))
  keep(x)
  return own("tensor", out_y[0])
end

return { free = free, methods = { tensor = tensor } }
