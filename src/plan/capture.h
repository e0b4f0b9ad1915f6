#pragma once

#include <unordered_map>

#include "plan/program.h"

namespace dlcore::plan {

// Records what a thread computes while this is its recorder (tensor/recorder.h).
class Capture final : public Recorder {
 public:
  Capture();
  // The program of what was recorded; the capture is over. Fails where a replay would not do what
  // the step did.
  std::unique_ptr<Program> finish();

  void add(std::unique_ptr<PlanStep> step) override;
  void keep(const Ref<Storage>& storage) override;
  Block allocate(Device device, int64_t bytes) override;
  void gradient_made(RefCounted* place) override;
  void gradient_set(RefCounted* place) override;
  void guard(std::function<bool()> condition) override;

 private:
  struct GradientUse {
    bool made = false, set = false;
    Ref<GradSlot> place;
  };
  GradientUse& use_of(RefCounted* place);
  void note_gradients();
  void note_changes();

  std::unique_ptr<Program> program_;
  std::unordered_map<const Storage*, uint32_t> versions_;  // of what is kept, when first seen
  std::vector<GradientUse> gradient_uses_;
};

}  // namespace dlcore::plan
