#include "data/sampler.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/checked.h"
#include "base/error.h"
#include "ops/random/random.h"

namespace dlcore::data {
namespace {

// An epoch's indices lie in memory.
void check_size(const char* operation, const char* name, int64_t size) {
  constexpr int64_t kMost = int64_t{1} << 48;
  DL_CHECK(size >= 0, Code::kInvalidArgument, operation, ": ", name, " (", size,
           ") must not be negative");
  DL_CHECK(size <= kMost, Code::kLimit, operation, ": ", name, " (", size, ") must be at most ",
           kMost);
}

Generator& given_or_default(const Ref<Generator>& generator) {
  return generator ? *generator : default_generator();
}

std::vector<int64_t> range(int64_t n) {
  std::vector<int64_t> indices(static_cast<size_t>(n));
  std::iota(indices.begin(), indices.end(), int64_t{0});
  return indices;
}

std::vector<int64_t> indices_in(const Tensor& x) {
  const auto* data = x.data<int64_t>();
  return std::vector<int64_t>(data, data + x.numel());
}

void append(std::vector<int64_t>* all, const std::vector<int64_t>& more, int64_t count) {
  all->insert(all->end(), more.begin(), more.begin() + count);
}

}  // namespace

uint64_t draw_seed(Generator& generator) {
  const std::lock_guard<std::mutex> lock(generator.mutex());
  return generator.random64() & INT64_MAX;
}

std::vector<int64_t> permutation(int64_t n, Generator& generator) {
  return indices_in(ops::randperm(n, DType::kI64, kHost, &generator));
}

SequentialSampler::SequentialSampler(int64_t size) : size_(size) {
  check_size("sequential_sampler", "size", size);
}

std::vector<int64_t> SequentialSampler::draw() { return range(size_); }

RandomSampler::RandomSampler(int64_t size, bool replacement, std::optional<int64_t> num_samples,
                             Ref<Generator> generator)
    : size_(size),
      replacement_(replacement),
      num_samples_(num_samples.value_or(size)),
      generator_(std::move(generator)) {
  check_size("random_sampler", "size", size);
  DL_CHECK(!num_samples || *num_samples > 0, Code::kInvalidArgument,
           "random_sampler: num_samples (", num_samples_, ") must be positive");
  check_size("random_sampler", "num_samples", num_samples_);
  DL_CHECK(size > 0 || num_samples_ == 0, Code::kInvalidArgument, "random_sampler: num_samples (",
           num_samples_, ") cannot be drawn from an empty dataset");
}

std::vector<int64_t> RandomSampler::draw() {
  if (generator_) {
    return replacement_ ? draw_with_replacement(*generator_) : draw_permutations(*generator_);
  }
  const Ref<Generator> fresh = make_ref<Generator>(draw_seed(default_generator()));
  return replacement_ ? draw_with_replacement(*fresh) : draw_permutations(*fresh);
}

std::vector<int64_t> RandomSampler::draw_with_replacement(Generator& generator) const {
  if (num_samples_ == 0) return {};
  return indices_in(ops::randint(0, size_, {num_samples_}, DType::kI64, kHost, &generator));
}

std::vector<int64_t> RandomSampler::draw_permutations(Generator& generator) const {
  if (num_samples_ == size_) return permutation(size_, generator);
  std::vector<int64_t> indices;
  while (static_cast<int64_t>(indices.size()) < num_samples_) {
    const int64_t missing = num_samples_ - static_cast<int64_t>(indices.size());
    append(&indices, permutation(size_, generator), std::min(missing, size_));
  }
  return indices;
}

// PyTorch's sampler ends with one permutation more, of which it uses num_samples % size indices. If
// those are none, it is drawn nevertheless, and a generator that goes on into the next epoch
// notices.
void RandomSampler::finish() {
  const bool unused = !replacement_ && size_ > 0 && num_samples_ % size_ == 0;
  if (generator_ && unused) permutation(size_, *generator_);
}

SubsetRandomSampler::SubsetRandomSampler(std::vector<int64_t> indices, Ref<Generator> generator)
    : indices_(std::move(indices)), generator_(std::move(generator)) {}

std::vector<int64_t> SubsetRandomSampler::draw() {
  std::vector<int64_t> drawn = permutation(length(), given_or_default(generator_));
  for (int64_t& index : drawn) index = indices_[static_cast<size_t>(index)];
  return drawn;
}

WeightedRandomSampler::WeightedRandomSampler(const std::vector<double>& weights,
                                             int64_t num_samples, bool replacement,
                                             Ref<Generator> generator)
    : num_samples_(num_samples), replacement_(replacement), generator_(std::move(generator)) {
  DL_CHECK(num_samples > 0, Code::kInvalidArgument, "weighted_random_sampler: num_samples (",
           num_samples, ") must be positive");
  const auto count = static_cast<int64_t>(weights.size());
  DL_CHECK(replacement || num_samples <= count, Code::kInvalidArgument,
           "weighted_random_sampler: num_samples (", num_samples,
           ") without replacement must be at most ", count, ", the number of weights");
  weights_ = from_host("weighted_random_sampler", weights.data(), {count}, DType::kF64, kHost);
}

std::vector<int64_t> WeightedRandomSampler::draw() {
  return indices_in(ops::multinomial(weights_, num_samples_, replacement_, generator_.get()));
}

BatchSampler::BatchSampler(Ref<Sampler> sampler, int64_t batch_size, bool drop_last)
    : sampler_(std::move(sampler)), batch_size_(batch_size), drop_last_(drop_last) {
  DL_CHECK(batch_size > 0, Code::kInvalidArgument, "loader: batch_size (", batch_size,
           ") must be positive");
}

int64_t BatchSampler::length() const {
  const int64_t full = sampler_->length() / batch_size_;
  return drop_last_ || sampler_->length() % batch_size_ == 0 ? full : full + 1;
}

}  // namespace dlcore::data
