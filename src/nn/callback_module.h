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

 protected:
  Tensor forward(const Arguments& inputs) override { return function_(*this, inputs); }

 private:
  Function function_;
};

}  // namespace dlcore::nn
