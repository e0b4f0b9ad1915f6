#include "plan/open_capture.h"

#include <optional>

#include "base/error.h"
#include "plan/capture.h"

namespace dlcore::plan {
namespace {

struct OpenCapture {
  std::unique_ptr<Capture> capture = std::make_unique<Capture>();
  WithRecorder recorder{capture.get()};
};

thread_local std::optional<OpenCapture> open_capture;

}  // namespace

void begin_capture() {
  refuse_in_plan("plan_begin", "a plan is being captured already");
  open_capture.emplace();
}

Ref<Plan> end_capture() {
  DL_CHECK(open_capture, Code::kState, "plan_end: this thread has begun no capture (plan_begin)");
  const std::unique_ptr<Capture> capture = std::move(open_capture->capture);
  open_capture.reset();
  return make_ref<Plan>(capture->finish());
}

void abandon_capture() { open_capture.reset(); }

}  // namespace dlcore::plan
