-- Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
-- gradient descent written out.
--
--   luajit softmax_regression.lua [folder of the data set]
package.path = (arg[0]:match("^.*/") or "") .. "?.lua;" .. package.path
local dl = require("libdl")
local fashion = require("fashion")

-- scores [B, 10] of images [B, 1, 28, 28]
local function forward(model, x)
  return x:flatten(1, -1):matmul(model.w) + model.b
end

-- parameter -= lr gradient, for both
local function descend(model, loss, lr)
  local parameters = { model.w, model.b }
  local gradients = assert(dl.grad({ loss }, {}, parameters))
  dl.no_grad(function()
    for i, parameter in ipairs(parameters) do
      assert(parameter:add_scaled_(gradients[i], -lr))
    end
  end)
end

-- Learns from a batch and gives its scores and loss.
local function step(model, x, y)
  local scores = forward(model, x)
  local loss = assert(scores:cross_entropy(y))
  descend(model, loss, 0.1)
  return scores, loss
end

local folder = arg[1] or "data"
assert(dl.manual_seed(0))
local training = fashion.loader(folder, "train", 60000, { batch_size = 256, shuffle = true })
local testing = fashion.loader(folder, "test", 60000, { batch_size = 1000 })
local model = { w = assert(dl.empty({ 784, 10 })), b = assert(dl.zeros({ 10 })) }
assert(model.w:init_normal(0, 0.01))
assert(model.w:set_requires_grad(true))
assert(model.b:set_requires_grad(true))
for epoch = 1, 3 do
  local loss, accuracy = fashion.train(training, function(x, y) return step(model, x, y) end)
  local tested = fashion.test(testing, function(x) return forward(model, x) end)
  print(("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f"):format(epoch, loss, accuracy,
    tested))
end
