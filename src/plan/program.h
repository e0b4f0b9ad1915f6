#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "autograd/node.h"
#include "plan/memory.h"
#include "tensor/tensor.h"

namespace dlcore::plan {

// What one captured step does, for the shapes that it was captured with.
class Program {
 public:
  // The step again, on what now stands in the memory that it was captured on. An error of bad data
  // ends it in the middle; the program stays usable.
  void run();
  // Puts the leaves' gradients where the step leaves them, and notes that memory has changed in
  // place; to be called before anybody else computes.
  void settle();
  // Whether what the step depended on is as it was: modules' modes, the memory of tensors, whether
  // there were gradients to add to.
  bool is_valid() const;
  // A line for each step: its kernel, its operands and where they lie.
  std::string to_string() const;

 private:
  friend class Capture;
  // A leaf's gradient as the step leaves it.
  struct Gradient {
    Ref<GradSlot> place;
    Tensor value;
  };

  std::vector<std::unique_ptr<PlanStep>> steps_;
  Ref<Memory> memory_;
  std::vector<Ref<Storage>> kept_;     // memory of others that the steps work on
  std::vector<Ref<Storage>> changed_;  // of these, what they write to
  std::vector<Gradient> gradients_;
  std::vector<std::function<bool()>> guards_;
};

}  // namespace dlcore::plan
