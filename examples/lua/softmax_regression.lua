-- Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
-- gradient descent written out.
--
--   luajit softmax_regression.lua [folder of the data set]
local dl = require("libdl")
local data = dl.data

local function make_loader(folder, split, batch_size, shuffle)
  local images = assert(data.fashion_mnist(folder, split, { download = true }))
  return assert(data.loader(images, { batch_size = batch_size, shuffle = shuffle }))
end

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

local function right(scores, y)
  return assert(scores:argmax_dim(1):eq(y)):sum():item()
end

-- The mean loss, and the share that was right before each step.
local function train(model, loader, lr)
  local loss_sum, hits, samples = 0, 0, 0
  for x, y in loader:batches() do
    local scores = forward(model, x)
    local loss = assert(scores:cross_entropy(y))
    descend(model, loss, lr)
    loss_sum, hits, samples = loss_sum + loss:item() * #y, hits + right(scores, y), samples + #y
  end
  return loss_sum / samples, hits / samples
end

local function test(model, loader)
  local hits, samples = 0, 0
  for x, y in loader:batches() do
    hits = hits + dl.no_grad(function() return right(forward(model, x), y) end)
    samples = samples + #y
  end
  return hits / samples
end

local folder = arg[1] or "data"
assert(dl.manual_seed(0))
local training = make_loader(folder, "train", 256, true)
local testing = make_loader(folder, "test", 1000, false)
local model = { w = assert(dl.empty({ 784, 10 })), b = assert(dl.zeros({ 10 })) }
assert(model.w:init_normal(0, 0.01))
assert(model.w:set_requires_grad(true))
assert(model.b:set_requires_grad(true))
for epoch = 1, 3 do
  local loss, accuracy = train(model, training, 0.1)
  print(("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f"):format(epoch, loss, accuracy,
    test(model, testing)))
end
