// The typed side of <dl/data.h>; capi/data.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "data/dataset.h"
#include "data/loader.h"
#include "data/mnist.h"
#include "data/sampler.h"
#include "capi/generated/runtime.h"
#include "capi/generated/tensor.h"
#include <dl/data.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_dataset> {
  using Value = Ref<const data::Dataset>;
  static constexpr Kind kind = Kind::kDataset;
  static constexpr bool scoped = true;
};

template <>
struct HandleOf<dl_sampler> {
  using Value = Ref<data::Sampler>;
  static constexpr Kind kind = Kind::kSampler;
  static constexpr bool scoped = true;
};

template <>
struct HandleOf<dl_loader> {
  using Value = Ref<data::Loader>;
  static constexpr Kind kind = Kind::kLoader;
  static constexpr bool scoped = true;
};

struct DatasetFromCallbacksOptions {
  dl_dataset_get_batch_fn get_batch;
  bool any_thread;
};

struct CsvOptions {
  std::optional<DType> dtype;
  const char* delimiter;
  int64_t skip_rows;
  const char* columns;
  bool allow_nonfinite;
};

struct MnistOptions {
  bool download;
  const char* mirror;
  bool as_bytes;
  bool normalize;
  double mean;
  double std;
};

struct RandomSamplerOptions {
  bool replacement;
  int64_t num_samples;
  const Ref<Generator>& generator;
};

struct WeightedRandomSamplerOptions {
  bool replacement;
  const Ref<Generator>& generator;
};

struct LoaderOptions {
  int64_t batch_size;
  bool shuffle;
  bool drop_last;
  const Ref<data::Sampler>& sampler;
  const Ref<Generator>& generator;
  int64_t num_workers;
  int64_t prefetch_factor;
  bool persistent_workers;
  double timeout;
  bool no_batching;
  bool pin_memory;
  Device device;
};

Ref<const data::Dataset> tensor_dataset_create(const std::vector<Tensor>& tensors);
Ref<const data::Dataset> dataset_from_callbacks(int64_t size, const char* fields,
    dl_dataset_get_fn get, Owner user_data, const DatasetFromCallbacksOptions& options);
int64_t dataset_size(const Ref<const data::Dataset>& dataset);
std::string dataset_fields(const Ref<const data::Dataset>& dataset);
std::vector<Tensor> dataset_get(const Ref<const data::Dataset>& dataset, int64_t index);
int64_t dataset_field_count(const Ref<const data::Dataset>& dataset);
Ref<const data::Dataset> subset(const Ref<const data::Dataset>& dataset,
    Span<const int64_t> indices);
Ref<const data::Dataset> concat(const std::vector<Ref<const data::Dataset>>& datasets);
std::vector<Ref<const data::Dataset>> random_split(const Ref<const data::Dataset>& dataset,
    Span<const int64_t> lengths, const Ref<Generator>& generator);
std::vector<Ref<const data::Dataset>> random_split_fractions(
    const Ref<const data::Dataset>& dataset, Span<const double> fractions,
    const Ref<Generator>& generator);
Tensor csv_read(const char* path, const CsvOptions& options);
Tensor idx_read(const char* path);
Ref<const data::Dataset> fashion_mnist_create(const char* root, data::Split split,
    const MnistOptions& options);
Ref<const data::Dataset> mnist_create(const char* root, data::Split split,
    const MnistOptions& options);
const char* fashion_mnist_class(int64_t label);
Ref<data::Sampler> sequential_sampler_create(int64_t size);
Ref<data::Sampler> random_sampler_create(int64_t size, const RandomSamplerOptions& options);
Ref<data::Sampler> subset_random_sampler_create(Span<const int64_t> indices,
    const Ref<Generator>& generator);
Ref<data::Sampler> weighted_random_sampler_create(Span<const double> weights, int64_t num_samples,
    const WeightedRandomSamplerOptions& options);
Tensor sampler_draw(const Ref<data::Sampler>& sampler);
Ref<data::Loader> loader_create(const Ref<const data::Dataset>& dataset,
    const LoaderOptions& options);
std::optional<std::tuple<Tensor, Tensor>> loader_next(const Ref<data::Loader>& loader);
std::optional<std::vector<Tensor>> loader_next_batch(const Ref<data::Loader>& loader);
void loader_reset(const Ref<data::Loader>& loader);
int64_t loader_length(const Ref<data::Loader>& loader);
int64_t loader_epoch(const Ref<data::Loader>& loader);
int64_t loader_position(const Ref<data::Loader>& loader);

}  // namespace dlcore::capi
