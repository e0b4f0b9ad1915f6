#include "parallel/in_process.h"

#include "ops/copy/copy.h"
#include "ops/view/view.h"
#include "parallel/local_communicator.h"
#include "parallel/reduction.h"

namespace dlcore::parallel {
namespace {

class InProcess final : public LocalCommunicator {
 public:
  InProcess(int rank, int size, Device device, Ref<Meeting> meeting)
      : LocalCommunicator(rank, size, device, std::move(meeting)) {}

 private:
  // A stretch of a flat tensor: [begin, begin + length).
  struct Stretch {
    int64_t begin, length;
    Tensor of(const Tensor& flat) const { return ops::narrow(flat, 0, begin, length); }
  };
  // The stretch that a rank reduces for all.
  Stretch share_of(int rank, int64_t numel) const {
    const int64_t begin = numel / size() * rank + std::min<int64_t>(rank, numel % size());
    return {begin, numel / size() + (rank < numel % size())};
  }

  Tensor reduced_stretch(ReduceOp op, Stretch stretch) const {
    return reduced(op, size(),
                   [&](int i) { return ops::to(stretch.of(meeting().tensor_of(i)), device()); });
  }

  void do_broadcast(const Tensor& x, int root) override {
    run({"broadcast", x, root}, [&] {
      if (rank() != root) ops::copy_(x, meeting().tensor_of(root));
    });
  }

  // Each rank reduces one stretch; then each collects all stretches.
  void do_all_reduce(const Tensor& x, ReduceOp op) override {
    const Tensor mine = flat(x);
    run({"all_reduce", mine, -1, op}, [&] {
      meeting().put_down(rank(), ops::clone(reduced_stretch(op, share_of(rank(), x.numel()))));
      settle();
      meeting().sync(rank(), "all_reduce");
      for (int i = 0; i < size(); ++i) {
        ops::copy_(share_of(i, x.numel()).of(mine), meeting().part_of(i));
      }
      if (!x.is_contiguous()) ops::copy_(x, ops::view(mine, x.shape()));
    });
  }

  void do_reduce(const Tensor& x, int root, ReduceOp op) override {
    Tensor result;
    run({"reduce", flat(x), root, op}, [&] {
      if (rank() == root) result = reduced_stretch(op, {0, x.numel()});
    });
    if (rank() == root) ops::copy_(x, ops::view(result, x.shape()));
  }

  std::vector<Tensor> do_all_gather(const Tensor& x) override {
    std::vector<Tensor> ys;
    run({"all_gather", x}, [&] {
      for (int i = 0; i < size(); ++i) {
        const Tensor& theirs = meeting().tensor_of(i);
        ys.push_back(theirs.device() == device() ? ops::clone(theirs) : ops::to(theirs, device()));
      }
    });
    return ys;
  }
};

}  // namespace

std::vector<Ref<Communicator>> make_in_process_communicators(const std::vector<Device>& devices,
                                                             double timeout) {
  const int size = static_cast<int>(devices.size());
  const auto meeting = make_ref<Meeting>(size, timeout);
  std::vector<Ref<Communicator>> ranks;
  ranks.reserve(devices.size());
  for (int i = 0; i < size; ++i) {
    ranks.push_back(make_ref<InProcess>(i, size, devices[static_cast<size_t>(i)], meeting));
  }
  return ranks;
}

}  // namespace dlcore::parallel
