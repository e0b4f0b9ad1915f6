// What changes the learning rates of an optimizer from epoch to epoch.
#pragma once

#include <dl/cpp/optim.hpp>

namespace dl::optim {

// Keeps the optimizer; several may work on one. A value whose copies are the same scheduler; it is
// used by one thread at a time.
class Scheduler {
 public:
  explicit Scheduler(detail::Handle<dl_scheduler> handle) noexcept : handle_(std::move(handle)) {}
  dl_scheduler* handle() const noexcept { return handle_.get(); }

  // The number of steps taken.
  int64_t last_epoch() const { return detail::scheduler_last_epoch(handle()); }
  // The rate of a group as the last step left it.
  double last_lr(int64_t group = 0) const { return detail::scheduler_last_lr(handle(), group); }

  // Its options are part of the state, the optimizer's state is not.
  StateDict state_dict() const { return StateDict(detail::scheduler_state_dict(handle())); }
  void load_state_dict(const StateDict& state) {
    detail::scheduler_load_state_dict(handle(), state.handle());
  }

 private:
  detail::Handle<dl_scheduler> handle_;
};

// What goes by the epoch alone.
class LRScheduler : public Scheduler {
 public:
  using Scheduler::Scheduler;
  // Goes on to the next epoch. On an error nothing has been changed.
  void step() { detail::scheduler_step(handle()); }
};

// What follows a metric, such as the loss.
class MetricScheduler : public Scheduler {
 public:
  using Scheduler::Scheduler;
  void step(double metric) { detail::scheduler_step_metric(handle(), metric); }
  void step(const Tensor& metric) { step(metric.item()); }
};

}  // namespace dl::optim

namespace dl::detail {

template <class F>
dl_status DL_CALL run_lr_lambda(void* f, int64_t epoch, int64_t group, double* factor) {
  return guarded([&] {
    if constexpr (std::is_invocable_v<F&, int64_t, int64_t>) {
      *factor = (*static_cast<F*>(f))(epoch, group);
    } else {
      *factor = (*static_cast<F*>(f))(epoch);
    }
  });
}

}  // namespace dl::detail

namespace dl::optim {

// Multiplies the rates that the groups had at first by what f(epoch), or f(epoch, group), gives;
// both are counted from 0. f is called once for each group in the constructor and in each step;
// what it throws comes out of these.
class LambdaLR : public LRScheduler {
 public:
  template <class F>
  LambdaLR(const Optimizer& optimizer, F f)
      : LRScheduler(detail::handle_of<dl_scheduler>(dl_lambda_lr_create, optimizer.handle(),
                                                    &detail::run_lr_lambda<F>, new F(std::move(f)),
                                                    &detail::destroy<F>)) {}
};

}  // namespace dl::optim
