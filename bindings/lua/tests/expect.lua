-- Assertions that say what they saw.
local expect = {}

local function shown(value)
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for i = 1, #value do parts[i] = shown(value[i]) end
  return "{" .. table.concat(parts, ", ") .. "}"
end

--- Values, or nested tables of them, are equal.
function expect.equal(value, wanted)
  if shown(value) ~= shown(wanted) then
    error("expected " .. shown(wanted) .. ", got " .. shown(value), 2)
  end
end

--- A call gave nil and a message with these words.
function expect.fails(words, value, message)
  if value ~= nil then error("expected an error, got " .. shown(value), 2) end
  if not tostring(message):find(words, 1, true) then
    error("expected an error with '" .. words .. "', got '" .. tostring(message) .. "'", 2)
  end
end

return expect
