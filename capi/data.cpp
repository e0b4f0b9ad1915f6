// Datasets, the loader that serves them in batches, and the file formats they come from.
#include "capi/generated/data.h"

#include <charconv>
#include <cstring>
#include <system_error>

#include "capi/guard.h"
#include "data/callback_dataset.h"
#include "data/compose.h"
#include "data/csv.h"
#include "data/field_text.h"
#include "data/idx.h"
#include "data/split.h"
#include "data/tensor_dataset.h"

namespace dlcore::capi {

namespace {

template <class T>
std::vector<T> vector_of(Span<const T> values) {
  return std::vector<T>(values.data(), values.data() + values.size());
}

std::vector<Tensor> tensors_of(const data::Batch& batch) {
  return std::vector<Tensor>(batch.begin(), batch.end());
}

Generator& given_or_default(const Ref<Generator>& generator) {
  return generator ? *generator : dlcore::default_generator();
}

std::vector<Ref<const data::Dataset>> as_datasets(
    const std::vector<Ref<const data::Subset>>& parts) {
  return std::vector<Ref<const data::Dataset>>(parts.begin(), parts.end());
}

data::DatasetFunctions functions_of(dl_dataset_get_fn get, dl_dataset_get_batch_fn get_batch,
                                    Owner owner) {
  data::DatasetFunctions functions;
  if (get) {
    functions.get = [get, owner](int64_t index, void* const* fields) {
      check_callback("dataset", "get", get(owner.get(), index, fields));
    };
  }
  if (get_batch) {
    functions.get_batch = [get_batch, owner = std::move(owner)](
                              const int64_t* indices, int64_t count, void* const* fields) {
      check_callback("dataset", "get_batch", get_batch(owner.get(), indices, count, fields));
    };
  }
  return functions;
}

char delimiter_of(const char* text) {
  if (!text) return ',';
  DL_CHECK(std::strlen(text) == 1, Code::kInvalidArgument, "csv_read: options.delimiter ('", text,
           "') must be one character");
  return text[0];
}

// "0,2,-1"
std::vector<int64_t> columns_of(const char* text) {
  std::vector<int64_t> columns;
  if (!text) return columns;
  const char* const end = text + std::strlen(text);
  for (const char* at = text;; ++at) {
    int64_t column = 0;
    const auto [after, error] = std::from_chars(at, end, column);
    DL_CHECK(error == std::errc() && (after == end || *after == ','), Code::kInvalidArgument,
             "csv_read: options.columns ('", text, "') must be integers with commas between them");
    columns.push_back(column);
    at = after;
    if (at == end) return columns;
  }
}

data::MnistOptions options_of(const MnistOptions& o) {
  data::MnistOptions options;
  options.download = o.download;
  if (o.mirror) options.mirrors.emplace_back(o.mirror);
  options.to_tensor = !o.as_bytes;
  if (o.normalize) {
    options.mean = {o.mean};
    options.stddev = {o.std};
  }
  return options;
}

std::optional<int64_t> unless_zero(int64_t value) {
  return value ? std::optional<int64_t>(value) : std::nullopt;
}

}  // namespace

Ref<const data::Dataset> tensor_dataset_create(const std::vector<Tensor>& tensors) {
  return data::tensor_dataset(tensors);
}

Ref<const data::Dataset> dataset_from_callbacks(int64_t size, const char* fields,
                                                dl_dataset_get_fn get, Owner user_data,
                                                const DatasetFromCallbacksOptions& options) {
  data::DatasetFunctions functions = functions_of(get, options.get_batch, std::move(user_data));
  functions.any_thread = options.any_thread;
  return make_ref<const data::CallbackDataset>(
      size, data::parse_fields("dataset_from_callbacks", fields), std::move(functions));
}

int64_t dataset_size(const Ref<const data::Dataset>& dataset) { return dataset->size(); }
int64_t dataset_field_count(const Ref<const data::Dataset>& dataset) {
  return static_cast<int64_t>(dataset->fields().size());
}
std::string dataset_fields(const Ref<const data::Dataset>& dataset) {
  return data::text_of(dataset->fields());
}
std::vector<Tensor> dataset_get(const Ref<const data::Dataset>& dataset, int64_t index) {
  return tensors_of(data::sample(*dataset, index));
}

Ref<const data::Dataset> subset(const Ref<const data::Dataset>& dataset,
                                Span<const int64_t> indices) {
  return make_ref<const data::Subset>(dataset, vector_of(indices));
}
Ref<const data::Dataset> concat(const std::vector<Ref<const data::Dataset>>& datasets) {
  return make_ref<const data::ConcatDataset>(datasets);
}
std::vector<Ref<const data::Dataset>> random_split(const Ref<const data::Dataset>& dataset,
                                                   Span<const int64_t> lengths,
                                                   const Ref<Generator>& generator) {
  return as_datasets(data::random_split(dataset, vector_of(lengths), given_or_default(generator)));
}
std::vector<Ref<const data::Dataset>> random_split_fractions(
    const Ref<const data::Dataset>& dataset, Span<const double> fractions,
    const Ref<Generator>& generator) {
  return as_datasets(
      data::random_split(dataset, vector_of(fractions), given_or_default(generator)));
}

Tensor csv_read(const char* path, const CsvOptions& o) {
  data::CsvOptions options;
  options.dtype = o.dtype.value_or(DType::kF32);
  options.delimiter = delimiter_of(o.delimiter);
  options.skip_rows = o.skip_rows;
  options.columns = columns_of(o.columns);
  options.allow_nonfinite = o.allow_nonfinite;
  return data::read_csv(path, options);
}
Tensor idx_read(const char* path) { return data::read_idx(path); }

Ref<const data::Dataset> fashion_mnist_create(const char* root, data::Split split,
                                              const MnistOptions& options) {
  return data::fashion_mnist(root, split, options_of(options));
}
Ref<const data::Dataset> mnist_create(const char* root, data::Split split,
                                      const MnistOptions& options) {
  return data::mnist(root, split, options_of(options));
}
const char* fashion_mnist_class(int64_t label) { return data::fashion_mnist_class(label); }

Ref<data::Sampler> sequential_sampler_create(int64_t size) {
  return make_ref<data::SequentialSampler>(size);
}
Ref<data::Sampler> random_sampler_create(int64_t size, const RandomSamplerOptions& o) {
  return make_ref<data::RandomSampler>(size, o.replacement, unless_zero(o.num_samples),
                                       o.generator);
}
Ref<data::Sampler> subset_random_sampler_create(Span<const int64_t> indices,
                                                const Ref<Generator>& generator) {
  return make_ref<data::SubsetRandomSampler>(vector_of(indices), generator);
}
Ref<data::Sampler> weighted_random_sampler_create(Span<const double> weights, int64_t num_samples,
                                                  const WeightedRandomSamplerOptions& o) {
  return make_ref<data::WeightedRandomSampler>(vector_of(weights), num_samples, o.replacement,
                                               o.generator);
}
Tensor sampler_draw(const Ref<data::Sampler>& sampler) {
  const std::vector<int64_t> order = sampler->draw();
  sampler->finish();
  return from_host("sampler_draw", order.data(), {static_cast<int64_t>(order.size())}, DType::kI64,
                   kHost);
}

Ref<data::Loader> loader_create(const Ref<const data::Dataset>& dataset, const LoaderOptions& o) {
  data::LoaderOptions options;
  options.batch_size = o.batch_size;
  options.batching = !o.no_batching;
  options.shuffle = o.shuffle;
  options.drop_last = o.drop_last;
  options.num_workers = o.num_workers;
  options.prefetch_factor = unless_zero(o.prefetch_factor);
  options.persistent_workers = o.persistent_workers;
  options.timeout = o.timeout;
  options.pin_memory = o.pin_memory;
  options.device = o.device;
  options.generator = o.generator;
  options.sampler = o.sampler;
  return make_ref<data::Loader>(dataset, options);
}

std::optional<std::tuple<Tensor, Tensor>> loader_next(const Ref<data::Loader>& loader) {
  const size_t count = loader->dataset()->fields().size();
  DL_CHECK(count <= 2, Code::kState, "loader_next: a sample has ", count,
           " fields; dl_loader_next_batch gives more than two");
  std::optional<data::Batch> batch = loader->next();
  if (!batch) return std::nullopt;
  return std::make_tuple(std::move(batch->front()),
                         count == 2 ? std::move(batch->back()) : Tensor());
}
std::optional<std::vector<Tensor>> loader_next_batch(const Ref<data::Loader>& loader) {
  const std::optional<data::Batch> batch = loader->next();
  if (!batch) return std::nullopt;
  return tensors_of(*batch);
}

void loader_reset(const Ref<data::Loader>& loader) { loader->reset(); }
int64_t loader_length(const Ref<data::Loader>& loader) { return loader->length(); }
int64_t loader_epoch(const Ref<data::Loader>& loader) { return loader->epoch(); }
int64_t loader_position(const Ref<data::Loader>& loader) { return loader->position(); }

}  // namespace dlcore::capi
