#pragma once

#include "plan/plan.h"

// A capture that is open between two calls of its thread's.
namespace dlcore::plan {

void begin_capture();
Ref<Plan> end_capture();
// Ends it, if there is one, without a plan.
void abandon_capture();

}  // namespace dlcore::plan
