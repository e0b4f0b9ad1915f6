-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
-- Each module's functions, after the name of their table; "" is the top.
return {
  { "", require("libdl.generated.runtime") },
  { "", require("libdl.generated.device") },
  { "", require("libdl.generated.tensor") },
  { "", require("libdl.generated.create") },
  { "", require("libdl.generated.view") },
  { "", require("libdl.generated.elementwise") },
  { "", require("libdl.generated.reduce") },
  { "", require("libdl.generated.linalg") },
  { "", require("libdl.generated.compare") },
  { "", require("libdl.generated.index") },
  { "", require("libdl.generated.loss") },
  { "", require("libdl.generated.random") },
  { "", require("libdl.generated.rearrange") },
  { "", require("libdl.generated.autograd") },
  { "nn", require("libdl.generated.nn") },
  { "parallel", require("libdl.generated.parallel") },
  { "optim", require("libdl.generated.optim") },
  { "", require("libdl.generated.plan") },
  { "data", require("libdl.generated.data") },
  { "io", require("libdl.generated.io") },
}
