#pragma once

#include <unordered_map>
#include <unordered_set>

#include "plan/program.h"

namespace dlcore::plan {

// Records what a thread computes while this is its recorder (tensor/recorder.h).
class Capture final : public Recorder {
 public:
  Capture();
  // The program of what was recorded; the capture is over.
  std::unique_ptr<Program> finish();

  void add(std::unique_ptr<PlanStep> step) override;
  void keep(const Tensor& x) override;
  Block allocate(Device device, int64_t bytes) override;
  void gradient(RefCounted* place, GradientUse use) override;
  void guard(std::function<bool()> condition) override;

 private:
  void note_gradients();
  void note_changes();

  std::unique_ptr<Program> program_;
  std::unordered_map<const Storage*, uint32_t> versions_;  // of what is kept, when first seen
  std::unordered_set<const TensorImpl*> owners_;           // whose storage is guarded
};

}  // namespace dlcore::plan
