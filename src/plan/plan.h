#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "data/loader.h"
#include "plan/program.h"

namespace dlcore::plan {

// A step that is captured the first time it meets inputs of some shapes, and replayed from then on:
// the same kernels on the same memory, without the work of getting to them. It gives eager's bits.
//
// What the step decides on the host is decided once for each capture. Numbers given by value are
// constants; what an optimizer or a scheduler keeps (rates, counts of steps) is not. A module's
// mode, the grad mode and the inputs' shapes choose among captures.
class Plan final : public RefCounted {
 public:
  using Tensors = std::vector<Tensor>;
  using Step = std::function<Tensors(const Tensors& inputs)>;

  explicit Plan(Step step) : step_(std::move(step)) {}
  // A plan of this alone: its inputs and outputs are the caller's business.
  explicit Plan(std::unique_ptr<Program> program);

  // One step on copies of the inputs.
  void run(const Tensors& inputs);
  // The last step again on what stands in its inputs.
  void replay(int64_t count);
  // What the last step gave.
  int64_t output_count() const;
  // A fresh tensor without a graph.
  Tensor output(int64_t index) const;

  // Called after a step of run_over with the number of steps done in this call and the step's loss;
  // false ends the run.
  using Progress = std::function<bool(int64_t steps, double loss)>;
  // A step for each batch of the loader, to the end of its epoch but `most` steps (-1: all).
  // The first output must be one number, the loss. Returns the number of steps.
  int64_t run_over(data::Loader& loader, int64_t most, const Progress& progress);
  // Those of the last call of run_over.
  const std::vector<double>& losses() const { return losses_; }

  int64_t capture_count() const { return static_cast<int64_t>(variants_.size()); }
  // The steps of each capture.
  std::string to_string() const;

 private:
  struct Variant {
    bool grad_mode;
    Tensors inputs;   // where the program looks for them
    Tensors outputs;  // where it leaves them
    std::unique_ptr<Program> program;
  };

  const Variant& last() const;
  class Turn;
  void step(const Tensors& inputs);
  void settle();
  size_t captured_for(const Tensors& inputs);
  Variant* find(const Tensors& inputs);
  Variant capture(const Tensors& inputs);

  Step step_;
  std::vector<Variant> variants_;
  size_t last_ = 0;  // the variant of the last step
  std::vector<double> losses_;
  bool busy_ = false;
  bool unsettled_ = false;  // the last variant's program has run and not been settled
};

}  // namespace dlcore::plan
