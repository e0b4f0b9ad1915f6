#include "parallel/communicator.h"

#include "autograd/record.h"
#include "base/error.h"
#include "parallel/gpu_ranks.h"
#include "parallel/in_process.h"

namespace dlcore::parallel {
namespace {

void check_op(const char* operation, const Tensor& x, ReduceOp op) {
  DL_CHECK(op != ReduceOp::kMean || x.is_floating(), Code::kDtype, operation,
           ": the mean needs a floating dtype; x: ", x);
}

}  // namespace

void Communicator::check_tensor(const char* operation, const Tensor& x) const {
  DL_CHECK(x.device() == device_, Code::kDevice, operation, ": x must be on rank ", rank_,
           "'s device, ", device_, "; x: ", x);
}

void Communicator::check_root(const char* operation, int root) const {
  DL_CHECK(root >= 0 && root < size_, Code::kInvalidArgument, operation, ": root (", root,
           ") must be a rank, 0 to ", size_ - 1);
}

void Communicator::broadcast(const Tensor& x, int root) {
  check_tensor("broadcast", x);
  check_root("broadcast", root);
  const NoGrad no_grad;
  check_inplace("broadcast", x);
  do_broadcast(x, root);
}

void Communicator::all_reduce(const Tensor& x, ReduceOp op) {
  check_tensor("all_reduce", x);
  check_op("all_reduce", x, op);
  const NoGrad no_grad;
  check_inplace("all_reduce", x);
  do_all_reduce(x, op);
}

void Communicator::reduce(const Tensor& x, int root, ReduceOp op) {
  check_tensor("reduce", x);
  check_root("reduce", root);
  check_op("reduce", x, op);
  const NoGrad no_grad;
  check_inplace("reduce", x);
  do_reduce(x, root, op);
}

std::vector<Tensor> Communicator::all_gather(const Tensor& x) {
  check_tensor("all_gather", x);
  const NoGrad no_grad;
  return do_all_gather(x);
}

std::vector<Ref<Communicator>> make_communicators(const std::vector<Device>& devices,
                                                  double timeout) {
  DL_CHECK(!devices.empty(), Code::kInvalidArgument,
           "communicators_create: devices must hold at least one");
  DL_CHECK(timeout > 0, Code::kInvalidArgument, "communicators_create: timeout (", timeout,
           " s) must be positive");
  for (const Device device : devices) check_device("communicators_create", device);
  auto ranks = make_gpu_communicators(devices, timeout);
  return ranks.empty() ? make_in_process_communicators(devices, timeout) : ranks;
}

}  // namespace dlcore::parallel
