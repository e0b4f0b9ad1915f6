#pragma once

#include "kernels/signature.h"
#include "ops/loss/reduction.h"

// What the kernels of this room work on.
namespace dlcore {

struct CrossEntropyRule {
  int64_t ignore_index;
  double label_smoothing;
  ops::Reduction reduction;
};

// N * inner samples of C classes. x: [N, C, inner]; target: i64 [N, inner]; weight: [C], or without
// data for ones. All contiguous. y: [N, inner] or 0-d. notes: what the backward kernel needs, see
// cross_entropy.cpp; [4 samples + 1].
using CrossEntropyKernel = void(const Launch&, const TensorRef& y, const TensorRef& notes,
                                const TensorRef& x, const TensorRef& target,
                                const TensorRef& weight, const CrossEntropyRule& rule);
// dy: of y's size, contiguous.
using CrossEntropyBackwardKernel = void(const Launch&, const TensorRef& dx, const TensorRef& dy,
                                        const TensorRef& notes, const TensorRef& x,
                                        const TensorRef& target, const TensorRef& weight,
                                        const CrossEntropyRule& rule);

}  // namespace dlcore
