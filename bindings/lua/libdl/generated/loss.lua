-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
local core = require("libdl.core")
local C = core.C
local check = core.check
local own = core.own
local new = core.new
local keep = core.keep
local as_handle = core.handle
local as_options = core.options
local free, tensor = {}, {}

--- (x - y)^2; the mean is over all elements.
function tensor.mse_loss(x, y, given)
  local raw_options = as_options("mse_loss", given, "mse_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_mse_loss(as_handle("tensor", x, "mse_loss: x"), as_handle("tensor", y, "mse_loss: y"),
      raw_options, out_loss))
  keep(x)
  keep(y)
  return own("tensor", out_loss[0])
end

--- |x - y|; the mean is over all elements.
function tensor.l1_loss(x, y, given)
  local raw_options = as_options("l1_loss", given, "l1_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_l1_loss(as_handle("tensor", x, "l1_loss: x"), as_handle("tensor", y, "l1_loss: y"),
      raw_options, out_loss))
  keep(x)
  keep(y)
  return own("tensor", out_loss[0])
end

--- (x - y)^2 / (2 beta) where |x - y| is below beta, else |x - y| - beta / 2.
function tensor.smooth_l1_loss(x, y, given)
  local raw_options = as_options("smooth_l1_loss", given, "smooth_l1_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_smooth_l1_loss(as_handle("tensor", x, "smooth_l1_loss: x"), as_handle("tensor", y,
      "smooth_l1_loss: y"), raw_options, out_loss))
  keep(x)
  keep(y)
  return own("tensor", out_loss[0])
end

--- (x - y)^2 / 2 where |x - y| is at most delta, else delta (|x - y| - delta / 2).
function tensor.huber_loss(x, y, given)
  local raw_options = as_options("huber_loss", given, "huber_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_huber_loss(as_handle("tensor", x, "huber_loss: x"), as_handle("tensor", y,
      "huber_loss: y"), raw_options, out_loss))
  keep(x)
  keep(y)
  return own("tensor", out_loss[0])
end

--- -(y log x + (1 - y) log(1 - x)), logarithms cut off at -100. The mean divides by the number of
--- elements, weighted or not.
function tensor.bce_loss(x, y, given)
  local raw_options = as_options("bce_loss", given, "bce_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_bce_loss(as_handle("tensor", x, "bce_loss: x"), as_handle("tensor", y, "bce_loss: y"),
      raw_options, out_loss))
  keep(x)
  keep(y)
  return own("tensor", out_loss[0])
end

--- dl_bce_loss of sigmoid(x), computed without overflow.
function tensor.bce_with_logits_loss(x, y, given)
  local raw_options = as_options("bce_with_logits_loss", given, "bce_with_logits_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_bce_with_logits_loss(as_handle("tensor", x, "bce_with_logits_loss: x"),
      as_handle("tensor", y, "bce_with_logits_loss: y"), raw_options, out_loss))
  keep(x)
  keep(y)
  return own("tensor", out_loss[0])
end

--- -log softmax(scores)[target], times the weight of the target's class. The mean divides by the
--- weights of the targets that count, with probabilities as targets by the number of samples.
function tensor.cross_entropy(scores, target, given)
  local raw_options = as_options("cross_entropy", given, "cross_entropy")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_cross_entropy(as_handle("tensor", scores, "cross_entropy: scores"),
      as_handle("tensor", target, "cross_entropy: target"), raw_options, out_loss))
  keep(scores)
  keep(target)
  return own("tensor", out_loss[0])
end

--- -x[target] times the weight of the target's class, for logarithms of probabilities.
function tensor.nll_loss(x, target, given)
  local raw_options = as_options("nll_loss", given, "nll_loss")
  local out_loss = new("dl_tensor *[1]")
  check(C.dl_nll_loss(as_handle("tensor", x, "nll_loss: x"), as_handle("tensor", target,
      "nll_loss: target"), raw_options, out_loss))
  keep(x)
  keep(target)
  return own("tensor", out_loss[0])
end

return { free = free, methods = { tensor = tensor } }
