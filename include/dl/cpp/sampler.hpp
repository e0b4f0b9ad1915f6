// The order in which a loader visits a data set.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl::data {

struct RandomSamplerFields;
struct WeightedRandomSamplerFields;

// Sampler() is none: the loader chooses.
class Sampler {
 public:
  Sampler() noexcept = default;
  explicit Sampler(detail::Handle<dl_sampler> handle) noexcept : handle_(std::move(handle)) {}
  dl_sampler* handle() const noexcept { return handle_.get(); }

 private:
  detail::Handle<dl_sampler> handle_;
};

}  // namespace dl::data
