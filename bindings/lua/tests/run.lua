-- luajit tests/run.lua: every test of this folder, from any folder.
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = ("%s/../?.lua;%s/../?/init.lua;%s/?.lua;"):format(here, here, here) .. package.path

local failed, run = 0, 0
for _, file in ipairs({ "ownership", "tensors", "training" }) do
  for _, case in ipairs(require(file)) do
    local ok, message = xpcall(case[2], debug.traceback)
    run = run + 1
    if not ok then
      failed = failed + 1
      print(file .. ": " .. case[1] .. ": " .. message)
    end
  end
end
print(("%d tests, %d failed"):format(run, failed))
os.exit(failed == 0 and run > 0 and 0 or 1)
