-- A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
--
--   luajit fashion_mnist_mlp.lua [--lr 0.1] [--epochs 10] [--batch 30] [--seed 0]
--                                [--samples 60000] [--data data] [--out out]
--
-- Every parameter starts from the normal distribution N(0, 0.01^2); plain SGD on the cross-entropy
-- of shuffled batches. The weights go to OUT/mlp.safetensors; OUT must be there.
package.path = (arg[0]:match("^.*/") or "") .. "?.lua;" .. package.path
local dl = require("libdl")
local fashion = require("fashion")
local nn, optim = dl.nn, dl.optim

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

local function make_net()
  local net = assert(nn.sequential({ "flatten", nn.flatten(1, -1) },
    { "fc1", nn.linear(784, 430) }, { "relu", nn.relu() }, { "fc2", nn.linear(430, 10) }))
  for _, parameter in ipairs(net:parameters()) do assert(parameter:init_normal(0, 0.01)) end
  return net
end

-- Learns from a batch and gives its scores and loss.
local function step(net, sgd, x, y)
  local scores = assert(net(x))
  local loss = assert(scores:cross_entropy(y))
  assert(sgd:zero_grad())
  assert(loss:backward())
  assert(sgd:step())
  return scores, loss
end

local s = read_settings(arg)
local training = fashion.loader(s.data, "train", s.samples,
  { batch_size = s.batch, shuffle = true })
local testing = fashion.loader(s.data, "test", s.samples, { batch_size = 1000 })
assert(dl.manual_seed(s.seed))
local net = make_net()
local sgd = assert(optim.sgd(net, { lr = s.lr }))
for epoch = 1, s.epochs do
  local start = os.clock()
  local loss, accuracy = fashion.train(training, function(x, y) return step(net, sgd, x, y) end)
  local seconds = os.clock() - start
  print(("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f, %.3f s of CPU"):format(epoch,
    loss, accuracy, fashion.test(testing, net), seconds))
end
assert(net:save(s.out .. "/mlp.safetensors"))
