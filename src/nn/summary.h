#pragma once

#include <string>

#include "nn/module.h"

namespace dlcore::nn {

// A table of the modules that hold parameters or have no children, with the number of their
// parameters' elements, each parameter counted once; then the total.
std::string summary(Module& module);

}  // namespace dlcore::nn
