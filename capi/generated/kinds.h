// The kinds of handles. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include <cstdint>

namespace dlcore::capi {

enum class Kind : uint8_t {
  kNone,
  kError,
  kScope,
  kGenerator,
  kStream,
  kEvent,
  kTensor,
  kModule,
  kStateDict,
  kCommunicator,
  kOptimizer,
  kScheduler,
  kPlan,
  kDataset,
  kSampler,
  kLoader,
};

inline constexpr int kKindCount = 16;

}  // namespace dlcore::capi
