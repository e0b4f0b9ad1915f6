#pragma once

#include <string>
#include <vector>

namespace dlcore::optest {

// The names of the functions that the headers of src/ops declare; collected by the build.
std::vector<std::string> declared_operations();

}  // namespace dlcore::optest
