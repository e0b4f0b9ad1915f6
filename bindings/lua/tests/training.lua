-- Networks, optimizers, data and files.
local dl = require("libdl")
local expect = require("expect")
local nn, optim, data = dl.nn, dl.optim, dl.data

local function with_file(text, use)
  local name = os.tmpname()
  local file = assert(io.open(name, "w"))
  file:write(text)
  file:close()
  local ok, message = pcall(use, name)
  os.remove(name)
  assert(ok, message)
end

return {
  { "SGD takes the step of the formula", function()
    local w = dl.tensor({ 1, -2 })
    assert(w:set_requires_grad(true))
    local sgd = assert(optim.sgd_from_parameters({ w }, { lr = 0.25 }))
    assert(w:square():sum():backward())
    assert(sgd:step())
    expect.equal(w:totable(), { 0.5, -1 })
    assert(sgd:zero_grad())
    expect.equal(w:grad(), nil)
  end },
  { "a plan replays its step", function()
    local x = dl.tensor({ 1, 2 })
    local y
    local plan = assert(dl.capture(function() y = x:square() end))
    assert(x:copy_(dl.tensor({ 3, -4 })))
    assert(plan:replay(1))
    expect.equal(y:totable(), { 9, 16 })
    local ok, message = pcall(dl.capture, function() assert(y:totable()) end)
    assert(not ok and message:find("cannot be part of a plan", 1, true), message)
    expect.equal(y:square():totable(), { 81, 256 })
  end },
  { "defaults are PyTorch's", function()
    local net = nn.linear(1, 1)
    expect.equal(optim.adam(net):get(0, "lr"), 1e-3)
    local adam = optim.adam(net, { lr = 0.5 })
    expect.equal({ adam:get(0, "lr"), adam:get(0, "beta2") }, { 0.5, 0.999 })
  end },
  { "networks print and name their parameters", function()
    local net = nn.sequential({ "fc", nn.linear(2, 3) }, nn.relu())
    expect.equal(net:parameter("fc.weight"):shape(), { 3, 2 })
    expect.equal(net:parameter_name(1), "fc.bias")
    assert(tostring(net):find("(fc): Linear", 1, true), tostring(net))
    expect.fails("none", net:parameter("none"))
    expect.equal(net(dl.ones({ 4, 2 })):shape(), { 4, 3 })
  end },
  { "weights survive a file", function()
    with_file("", function(name)
      local net, other = nn.linear(3, 2), nn.linear(3, 2)
      assert(net:save(name) and other:load(name))
      expect.equal(other:parameter("weight"):totable(), net:parameter("weight"):totable())
      expect.equal(dl.io.safetensors_load(name):count(), 2)
    end)
  end },
  { "tables become batches", function()
    with_file("a;b\n1;10\n2;20\n3;30\n", function(name)
      local x = assert(data.csv_read(name, { delimiter = ";", skip_rows = 1 }))
      local samples = assert(data.tensor_dataset({ x:narrow(1, 0, 1), x:narrow(1, 1, 1) }))
      local loader = assert(data.loader(samples, { batch_size = 2, num_workers = 2 }))
      for _ = 1, 2 do
        local sums = {}
        for a, b in loader:batches() do sums[#sums + 1] = (a + b):sum():item() end
        expect.equal(sums, { 33, 33 })
      end
    end)
  end },
  { "a batch of too many fields is an error", function()
    local fields = {}
    for i = 1, 65 do fields[i] = dl.ones({ 2 }) end
    local loader = assert(data.loader(data.tensor_dataset(fields)))
    expect.fails("next_batch: at most 64 fields, not 65", loader:next_batch())
  end },
  { "losses take options", function()
    local x, y = dl.tensor({ 1, 2 }), dl.tensor({ 3, 5 })
    expect.equal(x:mse_loss(y):item(), 6.5)
    expect.equal(x:mse_loss(y, { reduction = "sum" }):item(), 13)
    expect.fails("mse_loss: reduction must be one of", x:mse_loss(y, { reduction = "most" }))
  end },
}
