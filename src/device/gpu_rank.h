#pragma once

#include <cstdint>

namespace dlcore {

// One GPU's end of a group of GPUs that exchange numbers among themselves: NCCL's communicator. A
// collective is a call on every rank of the group, in one order, with arguments that fit (the
// caller sees to that). It gives work to the GPU's current stream and returns; `done` tells when it
// is over. Memory is dense and on the rank's GPU. One thread at a time; errors as in backend.h.
class GpuRank {
 public:
  virtual ~GpuRank() = default;  // stops first

  virtual void broadcast(void* x, int64_t bytes, int root) = 0;
  virtual void all_gather(const void* x, void* ys, int64_t bytes) = 0;  // bytes of x; ys: by rank
  // In place. dtype: DL_DTYPE_*, no bool; op: DL_REDUCE_OP_*, no mean.
  virtual void all_reduce(void* x, int64_t numel, int32_t dtype, int32_t op) = 0;
  virtual void reduce(void* x, int64_t numel, int32_t dtype, int32_t op, int root) = 0;

  // Whether the last call, the group's making included, and all else in the stream has ended; fails
  // if it never will. Does not wait.
  virtual bool done() = 0;
  // Ends what is running on this rank, its memory with undefined contents; the rank is of no use
  // from then on.
  virtual void stop() noexcept = 0;
};

}  // namespace dlcore
