#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/ref.h"
#include "tensor/generator.h"
#include "tensor/tensor.h"

namespace dlcore::data {

// The order in which an epoch visits a dataset. The draws are PyTorch's: without a generator of its
// own, a random sampler seeds one from the default generator for each epoch.
class Sampler : public RefCounted {
 public:
  // Indices in one epoch.
  virtual int64_t length() const = 0;
  // Draws the indices of an epoch.
  virtual std::vector<int64_t> draw() = 0;
  // Makes the draws that follow an epoch's last index; an epoch that is cut short never makes them.
  virtual void finish() {}
};

class SequentialSampler final : public Sampler {
 public:
  explicit SequentialSampler(int64_t size);
  int64_t length() const override { return size_; }
  std::vector<int64_t> draw() override;

 private:
  int64_t size_;
};

// num_samples indices (all of them by default) of a dataset of `size` samples, with replacement or
// in permutations.
class RandomSampler final : public Sampler {
 public:
  RandomSampler(int64_t size, bool replacement, std::optional<int64_t> num_samples,
                Ref<Generator> generator);
  int64_t length() const override { return num_samples_; }
  std::vector<int64_t> draw() override;
  void finish() override;

 private:
  std::vector<int64_t> draw_with_replacement(Generator& generator) const;
  std::vector<int64_t> draw_permutations(Generator& generator) const;

  int64_t size_;
  bool replacement_;
  int64_t num_samples_;
  Ref<Generator> generator_;
};

// The given indices in a new order each epoch.
class SubsetRandomSampler final : public Sampler {
 public:
  SubsetRandomSampler(std::vector<int64_t> indices, Ref<Generator> generator);
  int64_t length() const override { return static_cast<int64_t>(indices_.size()); }
  std::vector<int64_t> draw() override;

 private:
  std::vector<int64_t> indices_;
  Ref<Generator> generator_;
};

// Indices drawn with the probability of their weights.
class WeightedRandomSampler final : public Sampler {
 public:
  WeightedRandomSampler(const std::vector<double>& weights, int64_t num_samples, bool replacement,
                        Ref<Generator> generator);
  int64_t length() const override { return num_samples_; }
  std::vector<int64_t> draw() override;

 private:
  Tensor weights_;  // f64 [k]
  int64_t num_samples_;
  bool replacement_;
  Ref<Generator> generator_;
};

// Cuts a sampler's indices into batches.
class BatchSampler final : public RefCounted {
 public:
  BatchSampler(Ref<Sampler> sampler, int64_t batch_size, bool drop_last);
  const Ref<Sampler>& sampler() const { return sampler_; }
  int64_t batch_size() const { return batch_size_; }
  bool drop_last() const { return drop_last_; }
  int64_t length() const;  // batches in one epoch

 private:
  Ref<Sampler> sampler_;
  int64_t batch_size_;
  bool drop_last_;
};

// A seed as PyTorch's loader and samplers draw it: 63 random bits.
uint64_t draw_seed(Generator& generator);
// 0 ... n-1 in a random order.
std::vector<int64_t> permutation(int64_t n, Generator& generator);

}  // namespace dlcore::data
