#pragma once

#include <cstdint>

namespace dlcore::ops {

// What becomes of the losses of the elements.
enum class Reduction : int32_t { kNone = 0, kMean = 1, kSum = 2 };

}  // namespace dlcore::ops
