-- Trains the logistic model for 50 steps and prints the bits of its parameters.
local bit, ffi = require("bit"), require("ffi")
local dl = require("libdl")
local nn, optim, data = dl.nn, dl.optim, dl.data

local file = assert(arg[1], "usage: one_seed.lua diabetes.csv")
local people = assert(data.csv_read(file))
local samples = assert(data.tensor_dataset({ people:narrow(1, 0, 8), people:narrow(1, 8, 1) }))
local loader = assert(data.loader(samples, { batch_size = 32, shuffle = true, num_workers = 3 }))
assert(dl.manual_seed(0))
local net = assert(nn.sequential(nn.linear(8, 7), nn.relu(), nn.linear(7, 3), nn.relu(),
  nn.linear(3, 1), nn.sigmoid()))
local sgd = assert(optim.sgd(net, { lr = 0.1, momentum = 0.9 }))

local steps = 0
while steps < 50 do
  for x, y in loader:batches() do
    local loss = assert(net(x):bce_loss(y))
    assert(sgd:zero_grad())
    assert(loss:backward())
    assert(sgd:step())
    steps = steps + 1
    if steps == 50 then break end
  end
end

for _, parameter in ipairs(net:parameters()) do
  local values, count = parameter:elements()
  local bits = ffi.cast("uint32_t *", values)
  for i = 0, count - 1 do print(bit.tohex(bits[i])) end
end
