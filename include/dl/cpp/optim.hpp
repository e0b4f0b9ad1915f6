// Optimizers.
#pragma once

#include <dl/cpp/generated/optim.hpp>
#include <dl/cpp/nn/module.hpp>

namespace dl::optim {

// Parameters, in groups with options of their own, and how they change. A value whose copies are
// the same optimizer; it is used by one thread at a time.
class Optimizer {
 public:
  explicit Optimizer(detail::Handle<dl_optimizer> handle) noexcept : handle_(std::move(handle)) {}
  dl_optimizer* handle() const noexcept { return handle_.get(); }

  void step() { detail::optimizer_step(handle()); }
  // Computes the loss anew before the step, and gives it: closure() zeroes the gradients, computes
  // the loss, calls backward and returns the loss.
  template <class Closure>
  Tensor step(const Closure& closure) {
    const AutoGradMode recorded(true);
    Tensor loss = closure();
    step();
    return loss;
  }
  void zero_grad() { detail::optimizer_zero_grad(handle()); }

  // The learning rate of the first group, and of all of them.
  double lr() const { return detail::optimizer_lr(handle()); }
  void set_lr(double lr) { detail::optimizer_set_lr(handle(), lr); }
  int64_t group_count() const { return detail::optimizer_group_count(handle()); }
  TensorList parameters(int64_t group = 0) const {
    return detail::optimizer_parameters(handle(), group);
  }
  // An option by its name, such as "momentum".
  double get(int64_t group, const std::string& name) const {
    return detail::optimizer_get(handle(), group, name);
  }
  void set(int64_t group, const std::string& name, double value) {
    detail::optimizer_set(handle(), group, name, value);
  }

  StateDict state_dict() const { return StateDict(detail::optimizer_state_dict(handle())); }
  void load_state_dict(const StateDict& state) {
    detail::optimizer_load_state_dict(handle(), state.handle());
  }
  std::string str() const { return detail::optimizer_to_string(handle()); }

 private:
  detail::Handle<dl_optimizer> handle_;
};

template <class Stream>
auto operator<<(Stream& out, const Optimizer& optimizer) -> decltype(detail::write_text(out, "")) {
  return detail::write_text(out, optimizer.str());
}

// SGD(net.parameters(), {.lr = 0.1, .momentum = 0.9}); in C++17 SGDOptions().lr(0.1).momentum(0.9).
class SGD : public Optimizer {
 public:
  explicit SGD(const TensorList& parameters, const SGDFields& options = {})
      : Optimizer(detail::sgd_create_from_parameters(parameters, options)) {}
  explicit SGD(const nn::Module& module, const SGDFields& options = {})
      : Optimizer(detail::sgd_create(module.handle(), options)) {}
  void add_param_group(const TensorList& parameters, const SGDFields& options) {
    detail::sgd_add_group(handle(), parameters, options);
  }
};

class Adam : public Optimizer {
 public:
  explicit Adam(const TensorList& parameters, const AdamFields& options = {})
      : Optimizer(detail::adam_create_from_parameters(parameters, options)) {}
  explicit Adam(const nn::Module& module, const AdamFields& options = {})
      : Optimizer(detail::adam_create(module.handle(), options)) {}
  void add_param_group(const TensorList& parameters, const AdamFields& options) {
    detail::adam_add_group(handle(), parameters, options);
  }
};

class AdamW : public Optimizer {
 public:
  explicit AdamW(const TensorList& parameters, const AdamWFields& options = {})
      : Optimizer(detail::adamw_create_from_parameters(parameters, options)) {}
  explicit AdamW(const nn::Module& module, const AdamWFields& options = {})
      : Optimizer(detail::adamw_create(module.handle(), options)) {}
};

}  // namespace dl::optim
