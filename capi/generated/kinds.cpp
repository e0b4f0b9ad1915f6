// What the handle table knows of each kind. Generated from capi/spec by capi/generate; do not edit.
#include "capi/generated/data.h"
#include "capi/generated/device.h"
#include "capi/generated/nn.h"
#include "capi/generated/optim.h"
#include "capi/generated/parallel.h"
#include "capi/generated/plan.h"
#include "capi/generated/runtime.h"
#include "capi/generated/tensor.h"
#include "capi/handle.h"

namespace dlcore::capi {

const char* name_of(Kind kind) {
  static constexpr const char* kNames[] = {"(none)", "dl_error", "dl_scope", "dl_generator", "dl_stream", "dl_event", "dl_tensor", "dl_module", "dl_state_dict", "dl_communicator", "dl_optimizer", "dl_scheduler", "dl_plan", "dl_dataset", "dl_sampler", "dl_loader"};
  return kNames[static_cast<int>(kind)];
}

void destroy_value(Kind kind, void* value) noexcept {
  switch (kind) {
    case Kind::kError:
      return destroy_as<HandleOf<dl_error>::Value>(value);
    case Kind::kScope:
      return destroy_as<HandleOf<dl_scope>::Value>(value);
    case Kind::kGenerator:
      return destroy_as<HandleOf<dl_generator>::Value>(value);
    case Kind::kStream:
      return destroy_as<HandleOf<dl_stream>::Value>(value);
    case Kind::kEvent:
      return destroy_as<HandleOf<dl_event>::Value>(value);
    case Kind::kTensor:
      return destroy_as<HandleOf<dl_tensor>::Value>(value);
    case Kind::kModule:
      return destroy_as<HandleOf<dl_module>::Value>(value);
    case Kind::kStateDict:
      return destroy_as<HandleOf<dl_state_dict>::Value>(value);
    case Kind::kCommunicator:
      return destroy_as<HandleOf<dl_communicator>::Value>(value);
    case Kind::kOptimizer:
      return destroy_as<HandleOf<dl_optimizer>::Value>(value);
    case Kind::kScheduler:
      return destroy_as<HandleOf<dl_scheduler>::Value>(value);
    case Kind::kPlan:
      return destroy_as<HandleOf<dl_plan>::Value>(value);
    case Kind::kDataset:
      return destroy_as<HandleOf<dl_dataset>::Value>(value);
    case Kind::kSampler:
      return destroy_as<HandleOf<dl_sampler>::Value>(value);
    case Kind::kLoader:
      return destroy_as<HandleOf<dl_loader>::Value>(value);
    case Kind::kNone:
      return;
  }
}

}  // namespace dlcore::capi
