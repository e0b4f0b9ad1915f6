// Events: a place in a stream.
#pragma once

#include "task.h"

struct CUevent_st {
  int device = 0;
  bool timing = true;
  cuda_sim::TaskRef record;  // of the latest cudaEventRecord
};

namespace cuda_sim {

EventRef find_event(Lock& lock, cudaEvent_t handle);

}  // namespace cuda_sim
