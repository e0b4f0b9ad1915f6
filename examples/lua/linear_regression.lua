-- Linear regression: finds y = 2 a - 3.4 b + 4.2 in a thousand noisy points (a, b).
local dl = require("libdl")
local nn, optim, data = dl.nn, dl.optim, dl.data

assert(dl.manual_seed(0))
local x = assert(dl.randn({ 1000, 2 }))
local truth = assert(dl.tensor({ { 2 }, { -3.4 } }))
local noise = assert(dl.randn({ 1000, 1 }))
local y = x:matmul(truth) + 4.2
assert(y:add_scaled_(noise, 0.01))

local points = assert(data.tensor_dataset({ x, y }))
local loader = assert(data.loader(points, { batch_size = 10, shuffle = true }))

local net = assert(nn.linear(2, 1))
local w, b = assert(net:parameter("weight")), assert(net:parameter("bias"))
assert(w:init_normal(0, 0.01))
assert(b:init_constant(0))
local sgd = assert(optim.sgd(net, { lr = 0.03 }))

for epoch = 1, 3 do
  for batch_x, batch_y in loader:batches() do
    local loss = assert(net(batch_x):mse_loss(batch_y))
    assert(sgd:zero_grad())
    assert(loss:backward())
    assert(sgd:step())
  end
  print(("epoch %d, loss %.8f"):format(epoch, net(x):mse_loss(y):item()))
end

local found = w:totable()[1]
print(("w = %.5f %.5f (true: 2 -3.4), b = %.5f (true: 4.2)"):format(found[1], found[2], b:item()))
