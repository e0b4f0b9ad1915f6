#pragma once

#include "nn/module.h"

namespace dlcore::nn {

// Calls its modules in turn, each with the result of the one before.
class Sequential final : public UnaryModule {
 public:
  Sequential() : UnaryModule("Sequential") {}

  // Under the next number: "0", "1", ...
  void append(const Ref<Module>& module);
  void append(const std::string& name, const Ref<Module>& module);
  int size() const { return static_cast<int>(children().size()); }
  // Counted from the end if negative.
  Ref<Module> at(int64_t index) const;

 protected:
  Ref<Module> copy() const override { return make_ref<Sequential>(*this); }
  Tensor apply(const Tensor& x) override;
  bool is_open() const override { return true; }
};

}  // namespace dlcore::nn
