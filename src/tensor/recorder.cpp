#include "tensor/recorder.h"

#include "base/error.h"

namespace dlcore {

namespace detail {
DL_HOT_TLS Recorder* recorder_now = nullptr;
}

void refuse_in_plan(const char* name, const char* why) {
  DL_CHECK(!recording(), Code::kState, name, " cannot be part of a plan: ", why);
}

}  // namespace dlcore
