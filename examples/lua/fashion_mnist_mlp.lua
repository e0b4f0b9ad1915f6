-- A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
--
--   luajit fashion_mnist_mlp.lua [--lr 0.1] [--epochs 10] [--batch 30] [--seed 0]
--                                [--samples 60000] [--data data] [--out out]
--
-- Every parameter starts from the normal distribution N(0, 0.01^2); plain SGD on the cross-entropy
-- of shuffled batches. The weights go to OUT/mlp.safetensors; OUT must be there.
local dl = require("libdl")
local nn, optim, data = dl.nn, dl.optim, dl.data

local function read_settings(arguments)
  local s = { lr = 0.1, epochs = 10, batch = 30, seed = 0, samples = 60000, data = "data",
    out = "out" }
  for i = 1, #arguments, 2 do
    local name, value = arguments[i]:match("^%-%-(%a+)$"), arguments[i + 1]
    assert(name and s[name] ~= nil, "no option " .. arguments[i])
    if type(s[name]) == "number" then value = tonumber(value) end
    s[name] = assert(value, arguments[i] .. " needs a value of its kind")
  end
  return s
end

local function first(count)
  local numbers = {}
  for i = 1, count do numbers[i] = i - 1 end
  return numbers
end

local function make_loader(s, split, batch_size, shuffle)
  local images = assert(data.fashion_mnist(s.data, split, { download = true }))
  if images:size() > s.samples then images = assert(images:subset(first(s.samples))) end
  return assert(data.loader(images, { batch_size = batch_size, shuffle = shuffle }))
end

local function make_net()
  local net = assert(nn.sequential({ "flatten", nn.flatten(1, -1) },
    { "fc1", nn.linear(784, 430) }, { "relu", nn.relu() }, { "fc2", nn.linear(430, 10) }))
  for _, parameter in ipairs(net:parameters()) do assert(parameter:init_normal(0, 0.01)) end
  return net
end

local function right(scores, y)
  return assert(scores:argmax_dim(1):eq(y)):sum():item()
end

-- The mean loss, and the share that was right before each step.
local function train(net, sgd, loader)
  local loss_sum, hits, samples = 0, 0, 0
  for x, y in loader:batches() do
    local scores = assert(net(x))
    local loss = assert(scores:cross_entropy(y))
    assert(sgd:zero_grad())
    assert(loss:backward())
    assert(sgd:step())
    loss_sum, hits, samples = loss_sum + loss:item() * #y, hits + right(scores, y), samples + #y
  end
  return loss_sum / samples, hits / samples
end

local function test(net, loader)
  local hits, samples = 0, 0
  for x, y in loader:batches() do
    hits = hits + dl.no_grad(function() return right(net(x), y) end)
    samples = samples + #y
  end
  return hits / samples
end

local s = read_settings(arg)
local training = make_loader(s, "train", s.batch, true)
local testing = make_loader(s, "test", 1000, false)
assert(dl.manual_seed(s.seed))
local net = make_net()
local sgd = assert(optim.sgd(net, { lr = s.lr }))
for epoch = 1, s.epochs do
  local start = os.clock()
  local loss, accuracy = train(net, sgd, training)
  local seconds = os.clock() - start
  print(("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f, %.3f s of CPU"):format(epoch,
    loss, accuracy, test(net, testing), seconds))
end
assert(net:save(s.out .. "/mlp.safetensors"))
