#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "base/hot_tls.h"
#include "tensor/storage.h"
#include "tensor/tensor_ref.h"

// What a captured plan (plan/) has to know of what a thread computes. Whatever works on memory
// tells the thread's recorder, if it has one.
namespace dlcore {

// One thing that a replay does again: a kernel with its operands, a copy, an optimizer's step.
class PlanStep {
 public:
  explicit PlanStep(const char* name) : name_(name) {}
  virtual ~PlanStep() = default;
  virtual void run() = 0;
  // The tensors that it works on, results first. Whoever moves memory changes their addresses.
  virtual std::vector<TensorRef*> operands() { return {}; }
  const char* name() const { return name_; }

 private:
  const char* name_;
};

// A step that is a function. The tensors that it uses are its own: they keep their memory.
template <class F>
class FunctionStep final : public PlanStep {
 public:
  FunctionStep(const char* name, F function) : PlanStep(name), function_(std::move(function)) {}
  void run() override { function_(); }

 private:
  F function_;
};

class Tensor;

class Recorder {
 public:
  virtual ~Recorder() = default;

  virtual void add(std::unique_ptr<PlanStep> step) = 0;
  // The address of x is, or will be, in a step.
  virtual void keep(const Tensor& x) = 0;
  // Memory of the plan's own. `release(hold)` tells that the storage is gone.
  struct Block {
    void* data;
    Storage::Destroy release;
    void* hold;
  };
  virtual Block allocate(Device device, int64_t bytes) = 0;

  // What is about to happen in the place of a leaf's gradient: it is made where none stands, added
  // to, or set or cleared.
  enum class GradientUse { kMake, kAdd, kSet };
  virtual void gradient(RefCounted* place, GradientUse use) = 0;
  // A replay is right only while this holds.
  virtual void guard(std::function<bool()> condition) = 0;
};

namespace detail {
extern DL_HOT_TLS Recorder* recorder_now;
}
// This thread's recorder, or nullptr.
inline Recorder* recording() { return detail::recorder_now; }

// While alive, this thread has another recorder, or none.
class WithRecorder {
 public:
  explicit WithRecorder(Recorder* recorder)
      : before_(std::exchange(detail::recorder_now, recorder)) {}
  ~WithRecorder() { detail::recorder_now = before_; }
  WithRecorder(const WithRecorder&) = delete;
  WithRecorder& operator=(const WithRecorder&) = delete;

 private:
  Recorder* const before_;
};

// Runs the function now, unrecorded, and again in each replay of what is being captured.
template <class F>
void run_in_replays(const char* name, F function) {
  if (Recorder* recorder = recording()) {
    const WithRecorder none(nullptr);
    function();
    recorder->add(std::make_unique<FunctionStep<F>>(name, std::move(function)));
  } else {
    function();
  }
}

// Fails while a plan is captured: `why` ends "NAME cannot be part of a plan: ".
void refuse_in_plan(const char* name, const char* why);

}  // namespace dlcore
