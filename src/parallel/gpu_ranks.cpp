#include "parallel/gpu_ranks.h"

#include <algorithm>
#include <memory>

#include "base/checked.h"
#include "device/allocator.h"
#include "device/gpu_backend.h"
#include "ops/copy/copy.h"
#include "ops/view/view.h"
#include "parallel/local_communicator.h"
#include "parallel/reduction.h"

namespace dlcore::parallel {
namespace {

int32_t code_of(DType dtype) { return static_cast<int32_t>(dtype); }
int32_t code_of(ReduceOp op) { return static_cast<int32_t>(op); }
int64_t bytes_of(const Tensor& x) { return x.numel() * size_of(x.dtype()); }

// NCCL's smallest and largest number of NaN and another is the other.
bool nccl_reduces(DType dtype, ReduceOp op) {
  const bool extreme = op == ReduceOp::kMin || op == ReduceOp::kMax;
  return !is_bool(dtype) && !(extreme && is_floating(dtype));
}

// Memory is taken before the ranks meet and given back after they part: neither may have to wait
// for the device while its collective waits for another rank.
class OnGpu final : public LocalCommunicator {
 public:
  OnGpu(int rank, int size, Device device, Ref<Meeting> meeting, std::unique_ptr<GpuRank> gpu)
      : LocalCommunicator(rank, size, device, std::move(meeting)), gpu_(std::move(gpu)) {}

  void wait(const char* name) {
    meeting().await(name, [&] { return gpu_->done(); });
  }

 private:
  // Gives a collective to the GPU and waits for its end. The others learn of a failure before this
  // rank stops, so that all stop at once.
  template <class Start>
  void perform(const Collective& call, Start&& start) {
    run(call, [&] {
      if (call.x.numel() == 0) return;
      try {
        for_all([&] {
          start();
          wait(call.name);
        });
      } catch (...) {
        gpu_->stop();
        throw;
      }
    });
  }

  void do_broadcast(const Tensor& x, int root) override {
    const Tensor mine = flat(x);
    perform({"broadcast", x, root}, [&] { gpu_->broadcast(mine.data(), bytes_of(mine), root); });
    if (rank() != root) put_back(x, mine);
  }

  void do_all_reduce(const Tensor& x, ReduceOp op) override {
    const Tensor mine = flat(x);
    const Collective call{"all_reduce", mine, -1, op};
    if (!nccl_reduces(x.dtype(), op)) {
      return put_back(x, gathered_and_reduced(call));
    }
    perform(call, [&] {
      gpu_->all_reduce(mine.data(), mine.numel(), code_of(x.dtype()), code_of(sum_for(op)));
    });
    put_back(x, op == ReduceOp::kMean ? ops::div(mine, Scalar(size())) : mine);
  }

  void do_reduce(const Tensor& x, int root, ReduceOp op) override {
    const Tensor mine = flat(x);
    const Collective call{"reduce", mine, root, op};
    Tensor result = mine;
    if (!nccl_reduces(x.dtype(), op)) {
      result = gathered_and_reduced(call);
    } else {
      perform(call, [&] {
        gpu_->reduce(mine.data(), mine.numel(), code_of(x.dtype()), code_of(sum_for(op)), root);
      });
      if (op == ReduceOp::kMean && rank() == root) result = ops::div(mine, Scalar(size()));
    }
    if (rank() == root) put_back(x, result);
  }

  std::vector<Tensor> do_all_gather(const Tensor& x) override {
    const Tensor all = gathered({"all_gather", x});
    std::vector<Tensor> ys;
    ys.reserve(static_cast<size_t>(size()));
    for (int i = 0; i < size(); ++i) {
      ys.push_back(ops::view(ops::clone(of_rank(all, i)), x.shape()));
    }
    return ys;
  }

  // All ranks' elements, one rank's after another's.
  Tensor gathered(const Collective& call) {
    const Tensor mine = flat(call.x);
    Tensor all =
        empty(call.name, {checked_mul(mine.numel(), size(), call.name)}, mine.dtype(), device());
    perform(call, [&] { gpu_->all_gather(mine.data(), all.data(), bytes_of(mine)); });
    return all;
  }
  Tensor of_rank(const Tensor& all, int i) const {
    const int64_t numel = all.numel() / size();
    return ops::narrow(all, 0, i * numel, numel);
  }
  Tensor gathered_and_reduced(const Collective& call) {
    const Tensor all = gathered(call);
    return reduced(call.op, size(), [&](int i) { return of_rank(all, i); });
  }

  static ReduceOp sum_for(ReduceOp op) { return op == ReduceOp::kMean ? ReduceOp::kSum : op; }

  // x = y, a flat tensor, which may be x's own memory.
  static void put_back(const Tensor& x, const Tensor& y) {
    if (y.data() != x.data()) return ops::copy_(x, ops::view(y, x.shape()));
    x.impl()->storage->bump_version();
  }

  const std::unique_ptr<GpuRank> gpu_;
};

bool each_on_its_gpu(const std::vector<Device>& devices) {
  for (auto device = devices.begin(); device != devices.end(); ++device) {
    if (device->is_cpu() || std::find(devices.begin(), device, *device) != device) return false;
  }
  return true;
}

}  // namespace

std::vector<Ref<Communicator>> make_gpu_communicators(const std::vector<Device>& devices,
                                                      double timeout) {
  if (!each_on_its_gpu(devices)) return {};
  const int size = static_cast<int>(devices.size());
  std::vector<int> indices;
  indices.reserve(devices.size());
  for (const Device device : devices) indices.push_back(device.index);
  std::vector<GpuRank*> gpus(devices.size());
  if (!gpu_backend()->make_ranks(indices.data(), size, gpus.data())) return {};
  const auto meeting = make_ref<Meeting>(size, timeout);
  std::vector<Ref<OnGpu>> ranks;
  ranks.reserve(devices.size());
  for (int i = 0; i < size; ++i) {
    const auto place = static_cast<size_t>(i);
    ranks.push_back(
        make_ref<OnGpu>(i, size, devices[place], meeting, std::unique_ptr<GpuRank>(gpus[place])));
  }
  for (const Ref<OnGpu>& rank : ranks) rank->wait("communicators_create");
  return {ranks.begin(), ranks.end()};
}

}  // namespace dlcore::parallel
