#pragma once

#include "device/gpu_rank.h"

namespace dlcore::cuda {

// GpuBackend::make_ranks by NCCL; false as well where the toolkit of the build had no NCCL.
bool make_nccl_ranks(const int* indices, int count, GpuRank** ranks);

}  // namespace dlcore::cuda
