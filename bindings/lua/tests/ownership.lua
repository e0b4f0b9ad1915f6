-- Handles go with their objects.
local dl = require("libdl")
local expect = require("expect")

local function live()
  collectgarbage()
  collectgarbage()
  return dl.live_handle_count()
end

local function step()
  local net = dl.nn.sequential({ "one", dl.nn.linear(3, 4) }, { "two", dl.nn.linear(4, 1) })
  local sgd = dl.optim.sgd(net, { momentum = 0.9 })
  local loss = net(dl.ones({ 5, 3 })):mse_loss(dl.zeros({ 5, 1 }))
  assert(loss:backward() and sgd:step())
  expect.equal(#net:parameters(), 4)
end

return {
  { "what is collected is released", function()
    expect.equal(live(), 0)
    step()
    expect.equal(live(), 0)
    expect.equal(dl.misused_handle_count(), 0)
  end },
  { "close releases at once and once", function()
    local x = dl.ones({ 2 })
    x:close()
    expect.equal(dl.live_handle_count(), 0)
    x:close()
    expect.fails("exp", x:exp())
    expect.equal(live(), 0)
    expect.equal(dl.misused_handle_count(), 0)
  end },
  { "failed calls leave nothing behind", function()
    expect.fails("matmul", dl.ones({ 2 }):matmul(dl.ones({ 3 })))
    expect.fails("batch_size", dl.data.loader(dl.data.tensor_dataset({ dl.ones({ 2 }) }),
      { batch_size = -1 }))
    expect.equal(live(), 0)
  end },
  { "the collector runs when the library's memory has grown", function()
    local most = 0
    for _ = 1, 400 do
      dl.zeros({ 1024, 1024 }) -- 4 MB
      most = math.max(most, dl.memory_stats("cpu"))
    end
    assert(most < 400 * 2 ^ 20, "memory grew to " .. most)
    expect.equal(live(), 0)
  end },
  { "temporaries live as long as the calls they are given to", function()
    local x = dl.ones({ 1 })
    for _ = 1, 20000 do
      assert(x:add(1):mul(x:add(2)):to_device("cpu"))
    end
    expect.equal(dl.misused_handle_count(), 0)
  end },
}
