#pragma once

#include <vector>

#include "parallel/communicator.h"

namespace dlcore::parallel {

// Ranks that are threads of this process and read each other's tensors. Works on every kind of
// device that can copy from its fellows.
std::vector<Ref<Communicator>> make_in_process_communicators(const std::vector<Device>& devices,
                                                             double timeout);

}  // namespace dlcore::parallel
