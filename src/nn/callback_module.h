#pragma once

#include <functional>

#include "nn/module.h"

namespace dlcore::nn {

// A module of the user's own: `function` computes its output with the parameters and children that
// were registered with it.
class CallbackModule final : public Module {
 public:
  using Function = std::function<Tensor(Module&, const Arguments&)>;
  CallbackModule(std::string type_name, Function function)
      : Module(std::move(type_name)), function_(std::move(function)) {}

  // Replicas share the function: it may then be called by several threads at a time.
  void allow_any_thread(bool allowed) { any_thread_ = allowed; }

 protected:
  Ref<Module> copy() const override { return make_ref<CallbackModule>(*this); }
  Tensor forward(const Arguments& inputs) override { return function_(*this, inputs); }
  bool self_any_thread() const override { return any_thread_; }
  bool is_open() const override { return true; }

 private:
  Function function_;
  bool any_thread_ = false;
};

}  // namespace dlcore::nn
