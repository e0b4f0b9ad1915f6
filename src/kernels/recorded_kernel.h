#pragma once

#include <cstring>
#include <memory>
#include <mutex>
#include <tuple>
#include <type_traits>
#include <vector>

#include "tensor/generator.h"
#include "tensor/recorder.h"

// A kernel's call as a step of a plan.
namespace dlcore::kernels {

// How an argument is kept for the next call. Pointers lead to what the recorder keeps.
template <class A>
class Kept {
 public:
  explicit Kept(A value) : value_(value) {}
  A use() const { return value_; }
  bool lock() const { return true; }
  void add_to(std::vector<TensorRef*>*) {}

 private:
  std::decay_t<A> value_;
};

// A number given by value becomes part of the plan.
template <>
class Kept<const TensorRef&> {
 public:
  explicit Kept(const TensorRef& ref) : ref_(ref) {
    if (!ref_.immediate) return;
    std::memcpy(number_, ref.data, static_cast<size_t>(size_of(ref.dtype)));
    ref_.data = number_;
  }
  Kept(const Kept&) = delete;
  const TensorRef& use() const { return ref_; }
  bool lock() const { return true; }
  void add_to(std::vector<TensorRef*>* operands) { operands->push_back(&ref_); }

 private:
  alignas(8) char number_[8];
  TensorRef ref_;
};

template <>
class Kept<Generator&> {
 public:
  explicit Kept(Generator& generator) : generator_(&generator) {}
  Generator& use() const { return *generator_; }
  std::unique_lock<std::mutex> lock() const {
    return std::unique_lock<std::mutex>(generator_->mutex());
  }
  void add_to(std::vector<TensorRef*>*) {}

 private:
  Ref<Generator> generator_;
};

template <class K, class... Args>
class RecordedKernel final : public PlanStep {
 public:
  RecordedKernel(const K& kernel, Device device, Args... args)
      : PlanStep(kernel.name()), kernel_(kernel), device_(device), kept_(args...) {}

  void run() override {
    std::apply(
        [this](const auto&... kept) {
          [[maybe_unused]] const auto locks = std::make_tuple(kept.lock()...);
          kernel_.run(device_, kept.use()...);
        },
        kept_);
  }

  std::vector<TensorRef*> operands() override {
    std::vector<TensorRef*> all;
    std::apply([&](auto&... kept) { (kept.add_to(&all), ...); }, kept_);
    return all;
  }

 private:
  const K& kernel_;
  const Device device_;
  std::tuple<Kept<Args>...> kept_;
};

}  // namespace dlcore::kernels
