#pragma once

// How the CUDA kernels of this room go over all parameters of a group in one launch.

#include "kernels/cuda/launch.h"
#include "kernels/cuda/vec.h"
#include "ops/update/update_kernels.h"

namespace dlcore::cuda {

// Parameters cut into pieces of as many elements, a block's work each. As many as a kernel's
// arguments have room for (4 KB).
template <class Tensor>
struct ParameterGroup {
  static constexpr int kMost = 36;
  static constexpr int64_t kPiece = 4 * kBlock;

  Tensor tensors[kMost];
  int64_t end[kMost];  // pieces up to and with each tensor's
  int count = 0;

  void add(const Tensor& tensor) {
    end[count] = pieces() + ceil_div(tensor.numel, kPiece);
    tensors[count++] = tensor;
  }
  int64_t pieces() const { return count ? end[count - 1] : 0; }

  // Calls update(tensor, i) for the elements that are this thread's.
  template <class F>
  __device__ void for_elements(const F& update) const {
    int k = 0;
    while (end[k] <= blockIdx.x) ++k;
    const int64_t piece = blockIdx.x - (k ? end[k - 1] : 0);
    const int64_t stop =
        (piece + 1) * kPiece < tensors[k].numel ? (piece + 1) * kPiece : tensors[k].numel;
    for (int64_t i = piece * kPiece + threadIdx.x; i < stop; i += blockDim.x) update(tensors[k], i);
  }
};

// kernel(group, rule) over all tensors.
template <class Tensor, class Kernel, class Rule>
void update_all(const Launch& launch, const Tensor* tensors, int64_t count, const Kernel& kernel,
                const Rule& rule) {
  for (int64_t first = 0; first < count; first += ParameterGroup<Tensor>::kMost) {
    ParameterGroup<Tensor> group;
    for (int64_t k = first; k < count && group.count < ParameterGroup<Tensor>::kMost; ++k) {
      group.add(tensors[k]);
    }
    if (group.pieces() == 0) continue;
    DL_LAUNCH(kernel, static_cast<unsigned>(group.pieces()), kBlock, 0, launch.stream, group, rule);
  }
}

}  // namespace dlcore::cuda
