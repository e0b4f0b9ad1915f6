#pragma once

#include <vector>

#include "parallel/communicator.h"

namespace dlcore::parallel {

// Ranks that are threads of this process, each with a GPU of its own, whose numbers travel by NCCL.
// Empty where the devices are not such, or the machine has no NCCL. Reductions that NCCL does not
// have, those of bool and the smallest and largest of floating numbers (it loses NaN), are computed
// by each rank from what it gathers, in the order of the ranks; the others in NCCL's order.
std::vector<Ref<Communicator>> make_gpu_communicators(const std::vector<Device>& devices,
                                                      double timeout);

}  // namespace dlcore::parallel
