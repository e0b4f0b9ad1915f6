-- What the programs that learn Fashion-MNIST share.
local dl = require("libdl")
local fashion = {}

local function first(count)
  local numbers = {}
  for i = 1, count do numbers[i] = i - 1 end
  return numbers
end

--- Serves the first images of a part of the data, as many as are asked for.
function fashion.loader(folder, split, samples, options)
  local images = assert(dl.data.fashion_mnist(folder, split, { download = true }))
  if images:size() > samples then images = assert(images:subset(first(samples))) end
  return assert(dl.data.loader(images, options))
end

--- An epoch of step(x, y), which learns from a batch and gives its scores [B, 10] and mean loss:
--- the mean loss, and the share that was right before each step.
function fashion.train(loader, step)
  local loss_sum, right, samples = 0, 0, 0
  for x, y in loader:batches() do
    local scores, loss = step(x, y)
    loss_sum, right = loss_sum + loss:item() * #y, right + assert(scores:accuracy(y)) * #y
    samples = samples + #y
  end
  return loss_sum / samples, right / samples
end

--- The share that is right, with forward(x) giving the scores of images.
function fashion.test(loader, forward)
  local right, samples = 0, 0
  for x, y in loader:batches() do
    local scores = dl.no_grad(forward, x)
    right, samples = right + assert(scores:accuracy(y)) * #y, samples + #y
  end
  return right / samples
end

return fashion
