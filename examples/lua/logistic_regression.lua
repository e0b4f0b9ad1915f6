-- Logistic regression with two hidden layers, 8-7-3-1: which of 759 people have diabetes?
--
--   luajit logistic_regression.lua [diabetes.csv]
local dl = require("libdl")
local nn, optim, data = dl.nn, dl.optim, dl.data

-- One pass over the data; the mean of its batches' losses.
local function train_epoch(net, sgd, loader)
  local sum, count = 0, 0
  for x, y in loader:batches() do
    local loss = assert(net(x):bce_loss(y))
    assert(sgd:zero_grad())
    assert(loss:backward())
    assert(sgd:step())
    sum, count = sum + loss:item(), count + 1
  end
  return sum / count
end

-- The share of people on whose side of 0.5 the network is.
local function accuracy(net, x, y)
  return dl.no_grad(function()
    local right = assert(net(x):gt(0.5):eq(y:gt(0.5)))
    return right:to_dtype("f32"):mean():item()
  end)
end

local people = assert(data.csv_read(arg[1] or "examples/data/diabetes.csv"))
local x, y = people:narrow(1, 0, 8), people:narrow(1, 8, 1) -- the last column is the label
local options = { batch_size = 32, shuffle = true, num_workers = 3 }
local loader = assert(data.loader(assert(data.tensor_dataset({ x, y })), options))

assert(dl.manual_seed(0))
local net = assert(nn.sequential(nn.linear(8, 7), nn.relu(), nn.linear(7, 3), nn.relu(),
  nn.linear(3, 1), nn.sigmoid()))
local sgd = assert(optim.sgd(net, { lr = 0.1, momentum = 0.9 }))
for epoch = 1, 100 do
  local loss = train_epoch(net, sgd, loader)
  if epoch == 1 or epoch % 10 == 0 then
    print(("epoch %d, loss %.4f, accuracy %.4f"):format(epoch, loss, accuracy(net, x, y)))
  end
end
