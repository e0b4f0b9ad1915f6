#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/sweeps/operation.h"
#include "plan/capture.h"

namespace dlcore::optest {
namespace {

// A case's operation, with the gradients of its outputs.
class Step {
 public:
  Step(const golden::Case& c, std::function<Tensors(const Args&)> run)
      : run_(std::move(run)), args_(make_args(c)) {
    for (const auto& dy : c.dy) dys_.push_back(dy ? make(*dy) : Tensor());
    if (!c.dx.empty()) leaves_ = require_grads(c, args_);
    for (const Tensor& x : flatten(args_)) {
      if (x.defined()) inputs_.push_back(detach(x));
    }
    for (const Tensor& x : inputs_) originals_.push_back(ops::clone(x));
  }

  // The outputs and their gradients.
  Tensors operator()() const {
    Tensors all = run_(args_), used, used_dys;
    for (size_t i = 0; i < dys_.size() && !leaves_.empty(); ++i) {
      if (!dys_[i].defined()) continue;
      used.push_back(all[i]);
      used_dys.push_back(dys_[i]);
    }
    if (used.empty()) return all;
    for (Tensor& dx : gradients(used, leaves_, used_dys, false, false, true)) {
      all.push_back(std::move(dx));
    }
    return all;
  }

  void halve_inputs() const {
    for (const Tensor& x : inputs_) {
      if (x.is_floating()) ops::mul_(x, 0.5);
    }
  }
  void restore_inputs() const {
    for (size_t i = 0; i < inputs_.size(); ++i) ops::copy_(inputs_[i], originals_[i]);
  }

 private:
  const std::function<Tensors(const Args&)> run_;
  const Args args_;
  Tensors dys_, leaves_, inputs_, originals_;
};

std::vector<std::string> bits(const Tensors& xs) {
  std::vector<std::string> all;
  for (const Tensor& x : xs) all.push_back(x.defined() ? bytes_of(x) : "");
  return all;
}

// Captured on other numbers, a replay gives eager's bits. What must read on the host is refused.
TEST_P(Operation, Plans) {
  if (!test_device().is_cpu()) GTEST_SKIP() << "only the CPU's work can be captured";
  each_case([&](const golden::Case& c) {
    const auto run_case = [&](const Args& args) { return run(c, args); };
    const std::vector<std::string> expected = bits(Step(c, run_case)());
    const Step step(c, run_case);
    step.halve_inputs();
    plan::Capture capture;
    Tensors results;
    try {
      const WithRecorder recorder(&capture);
      results = step();
    } catch (const Error& error) {
      EXPECT_NE(error.message().find("cannot be part of a plan"), std::string::npos)
          << error.what();
      return;
    }
    const std::unique_ptr<plan::Program> program = capture.finish();
    step.restore_inputs();
    if (c.seed) manual_seed(*c.seed);
    program->run();
    program->settle();
    EXPECT_TRUE(bits(results) == expected) << program->to_string();
  });
}

}  // namespace
}  // namespace dlcore::optest
