// Says what was touched when memory of a device is touched by those who must not.
#pragma once

#include "memory.h"

namespace cuda_sim {

// From now on a fault in a device's memory prints whose memory it was, before the usual end.
void explain_faults();

// For the handler: takes no lock that is held. `freed`: it was freed before.
std::optional<Allocation> find_allocation_in_handler(const void* pointer, bool& freed);

}  // namespace cuda_sim
