#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/error.h"
#include "device/backend.h"

namespace dlcore {

// Kernels that check data lower an i64, at first kNowhere, to the position of the first bad
// element. The CPU's are done at once. Another device goes on meanwhile (until it is asked for
// something, bad elements must do no harm), and the call that waits for it fails with this code and
// message.
struct DataCheck {
  Code code;
  std::function<std::string(int64_t position)> describe;
};
inline constexpr int64_t kNowhere = INT64_MAX;

}  // namespace dlcore
