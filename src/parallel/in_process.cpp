#include "parallel/in_process.h"

#include "autograd/record.h"
#include "device/backend.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/view/view.h"
#include "parallel/meeting.h"

namespace dlcore::parallel {
namespace {

Tensor combined(ReduceOp op, const Tensor& a, const Tensor& b) {
  switch (op) {
    case ReduceOp::kSum:
    case ReduceOp::kMean:
      return ops::add(a, b);
    case ReduceOp::kMin:
      return ops::minimum(a, b);
    case ReduceOp::kMax:
      return ops::maximum(a, b);
    case ReduceOp::kProduct:
      return ops::mul(a, b);
  }
  fail(Code::kInternal, "reduce: unknown operation");
}

class InProcess final : public Communicator {
 public:
  InProcess(int rank, int size, Device device, Ref<Meeting> meeting)
      : Communicator(rank, size, device), meeting_(std::move(meeting)) {}
  ~InProcess() override { meeting_->break_off(Code::kState, "a rank left"); }

  void barrier() override {
    run({"barrier", Tensor()}, [] {});
  }
  void abort(std::string reason) noexcept override {
    meeting_->break_off(Code::kState, std::move(reason));
  }

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

  // Runs this rank's part of a collective once all have come, and returns when all are done: none
  // goes on while its tensor is still read.
  template <class Work>
  void run(const Collective& call, Work&& work) {
    for_all([&] { settle(); });
    meeting_->begin(rank(), call);
    for_all([&] {
      work();
      settle();
    });
    meeting_->sync(rank(), call.name);
    meeting_->forget(rank());
  }

  // What fails here fails for all ranks: none waits in vain.
  template <class Work>
  void for_all(Work&& work) {
    try {
      work();
    } catch (const Error& error) {
      meeting_->break_off(error.code(), cat("rank ", rank(), " failed: ", error.message()));
      throw;
    } catch (const std::exception& error) {
      meeting_->break_off(Code::kState, cat("rank ", rank(), " failed: ", error.what()));
      throw;
    }
  }

  // What this rank's device has been told to do is done, so that the others may read and write.
  void settle() const { backend(device().kind)->synchronize(device().index); }

  // In the order of the ranks.
  Tensor reduced(ReduceOp op, Stretch stretch) const {
    Tensor total;
    for (int i = 0; i < size(); ++i) {
      const Tensor part = ops::to(stretch.of(meeting_->tensor_of(i)), device());
      total = i == 0 ? part : combined(op, total, part);
    }
    return op == ReduceOp::kMean ? ops::div(total, Scalar(size())) : total;
  }

  static Tensor flat(const Tensor& x) { return ops::reshape(alias(x), {x.numel()}); }

  void do_broadcast(const Tensor& x, int root) override {
    run({"broadcast", x, root}, [&] {
      if (rank() != root) ops::copy_(x, meeting_->tensor_of(root));
    });
  }

  // Each rank reduces one stretch; then each collects all stretches.
  void do_all_reduce(const Tensor& x, ReduceOp op) override {
    const Tensor mine = flat(x);
    run({"all_reduce", mine, -1, op}, [&] {
      meeting_->put_down(rank(), ops::clone(reduced(op, share_of(rank(), x.numel()))));
      settle();
      meeting_->sync(rank(), "all_reduce");
      for (int i = 0; i < size(); ++i) {
        ops::copy_(share_of(i, x.numel()).of(mine), meeting_->part_of(i));
      }
      if (!x.is_contiguous()) ops::copy_(x, ops::view(mine, x.shape()));
    });
  }

  void do_reduce(const Tensor& x, int root, ReduceOp op) override {
    Tensor result;
    run({"reduce", flat(x), root, op}, [&] {
      if (rank() == root) result = reduced(op, {0, x.numel()});
    });
    if (rank() == root) ops::copy_(x, ops::view(result, x.shape()));
  }

  std::vector<Tensor> do_all_gather(const Tensor& x) override {
    std::vector<Tensor> ys;
    run({"all_gather", x}, [&] {
      for (int i = 0; i < size(); ++i) {
        const Tensor& theirs = meeting_->tensor_of(i);
        ys.push_back(theirs.device() == device() ? ops::clone(theirs) : ops::to(theirs, device()));
      }
    });
    return ys;
  }

  const Ref<Meeting> meeting_;
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
