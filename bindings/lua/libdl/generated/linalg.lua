-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_optional_handle = core.optional_handle
local free, tensor = {}, {}

--- The matrix product of the last two dimensions. A vector is taken as a row on the left and as a
--- column on the right; leading dimensions are batches and broadcast.
function tensor.matmul(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_matmul(as_handle("tensor", x, "matmul: x"), as_handle("tensor", y, "matmul: y"),
      out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The product of two matrices, [M, K] and [K, N].
function tensor.mm(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_mm(as_handle("tensor", x, "mm: x"), as_handle("tensor", y, "mm: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The products of two batches of matrices, [B, M, K] and [B, K, N].
function tensor.bmm(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_bmm(as_handle("tensor", x, "bmm: x"), as_handle("tensor", y, "bmm: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The sum of the products of two vectors' elements.
function tensor.dot(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_dot(as_handle("tensor", x, "dot: x"), as_handle("tensor", y, "dot: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- The products of every pair of elements of two vectors, [M, N].
function tensor.outer(x, y)
  local out_z = new("dl_tensor *[1]")
  check(C.dl_outer(as_handle("tensor", x, "outer: x"), as_handle("tensor", y, "outer: y"), out_z))
  keep(x)
  keep(y)
  return own("tensor", out_z[0])
end

--- x times the transposed weight, plus bias.
function tensor.linear(x, weight, bias)
  local out_y = new("dl_tensor *[1]")
  check(C.dl_linear(as_handle("tensor", x, "linear: x"), as_handle("tensor", weight,
      "linear: weight"), as_optional_handle("tensor", bias, "linear: bias"), out_y))
  keep(x)
  keep(weight)
  keep(bias)
  return own("tensor", out_y[0])
end

return { free = free, methods = { tensor = tensor } }
