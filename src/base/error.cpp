#include "base/error.h"

namespace dlcore {

void raise(Code code, const std::string& message) { throw Error(code, message); }

}  // namespace dlcore
