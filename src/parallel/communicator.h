#pragma once

#include <dl/types.h>

#include <string>
#include <vector>

#include "base/ref.h"
#include "tensor/tensor.h"

namespace dlcore::parallel {

// How the ranks' tensors become one, element by element. NaN wins in kMin and kMax.
enum class ReduceOp {
  kSum = DL_REDUCE_OP_SUM,
  kMean = DL_REDUCE_OP_MEAN,
  kMin = DL_REDUCE_OP_MIN,
  kMax = DL_REDUCE_OP_MAX,
  kProduct = DL_REDUCE_OP_PRODUCT,
};

// One rank's end of a group of `size` ranks, each with a device. A collective is a call that every
// rank makes, in the same order and each on a thread (or in a process) of its own; it returns when
// this rank's part is done. Nothing is recorded for autograd: a tensor that is written to counts as
// changed in place.
//
// A collective that fails, is aborted or takes longer than the timeout ends with an error on every
// rank that waits, and the group is then broken: each later call fails at once, and a new group
// takes its place. What the collective was to write to is then undefined. Ranks whose calls do not
// fit each other all get an error that says so; the group stays whole.
class Communicator : public RefCounted {
 public:
  int rank() const { return rank_; }
  int size() const { return size_; }
  Device device() const { return device_; }

  // x of every rank becomes the root's.
  void broadcast(const Tensor& x, int root);
  // x of every rank becomes the reduction over all ranks, added up in an order that does not change
  // from run to run; the same bits on each rank.
  void all_reduce(const Tensor& x, ReduceOp op);
  // The same for the root's x alone; those of the others stay as they are.
  void reduce(const Tensor& x, int root, ReduceOp op);
  // New tensors on this rank's device: y[i] holds rank i's x. All x are of one shape.
  std::vector<Tensor> all_gather(const Tensor& x);
  // Returns when all ranks have come.
  virtual void barrier() = 0;
  // Breaks the group: who waits in a collective wakes with an error that gives the reason. Any
  // thread.
  virtual void abort(std::string reason) noexcept = 0;

 protected:
  Communicator(int rank, int size, Device device) : rank_(rank), size_(size), device_(device) {}

 private:
  virtual void do_broadcast(const Tensor& x, int root) = 0;
  virtual void do_all_reduce(const Tensor& x, ReduceOp op) = 0;
  virtual void do_reduce(const Tensor& x, int root, ReduceOp op) = 0;
  virtual std::vector<Tensor> do_all_gather(const Tensor& x) = 0;

  void check_tensor(const char* operation, const Tensor& x) const;
  void check_root(const char* operation, int root) const;

  const int rank_;
  const int size_;
  const Device device_;
};

// Seconds that a collective may take.
inline constexpr double kDefaultTimeout = 600;

// A group within this process: communicator i is rank i, on devices[i]. A device may have several
// ranks. The backend follows from the devices: NCCL's (gpu_ranks.h) where each rank has a GPU of
// its own and the machine has NCCL, else the one that works everywhere (in_process.h). Those of
// other processes join here.
std::vector<Ref<Communicator>> make_communicators(const std::vector<Device>& devices,
                                                  double timeout = kDefaultTimeout);

}  // namespace dlcore::parallel
