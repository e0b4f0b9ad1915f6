// The extern "C" side of <dl/data.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/data.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

namespace {

DatasetFromCallbacksOptions read_options(const char* op, const dl_dataset_from_callbacks_options* given) {
  dl_dataset_from_callbacks_options o = DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  return DatasetFromCallbacksOptions{o.get_batch, flag_of(op, "options.any_thread", o.any_thread)};
}

CsvOptions read_options(const char* op, const dl_csv_options* given) {
  dl_csv_options o = DL_CSV_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  return CsvOptions{dtype_or_default(op, "options.dtype", o.dtype),
    optional_text_of(op, "options.delimiter", o.delimiter),
    ranged(op, "options.skip_rows", o.skip_rows, "be >= 0", [](auto v) { return v >= 0; }),
    optional_text_of(op, "options.columns", o.columns),
    flag_of(op, "options.allow_nonfinite", o.allow_nonfinite)};
}

MnistOptions read_options(const char* op, const dl_mnist_options* given) {
  dl_mnist_options o = DL_MNIST_OPTIONS_INIT;
  copy_options(op, given, &o);
  return MnistOptions{flag_of(op, "options.download", o.download),
    optional_text_of(op, "options.mirror", o.mirror), flag_of(op, "options.as_bytes", o.as_bytes),
    flag_of(op, "options.normalize", o.normalize), o.mean, o.std};
}

RandomSamplerOptions read_options(const char* op, const dl_random_sampler_options* given) {
  dl_random_sampler_options o = DL_RANDOM_SAMPLER_OPTIONS_INIT;
  copy_options(op, given, &o);
  return RandomSamplerOptions{flag_of(op, "options.replacement", o.replacement),
    ranged(op, "options.num_samples", o.num_samples, "be >= 0", [](auto v) { return v >= 0; }),
    borrow_optional(op, "options.generator", o.generator)};
}

WeightedRandomSamplerOptions read_options(const char* op, const dl_weighted_random_sampler_options* given) {
  dl_weighted_random_sampler_options o = DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT;
  copy_options(op, given, &o);
  return WeightedRandomSamplerOptions{flag_of(op, "options.replacement", o.replacement),
    borrow_optional(op, "options.generator", o.generator)};
}

LoaderOptions read_options(const char* op, const dl_loader_options* given) {
  dl_loader_options o = DL_LOADER_OPTIONS_INIT;
  copy_options(op, given, &o);
  DL_CHECK(o.reserved0 == 0, Code::kInvalidArgument, op, ": options.reserved0 must be 0");
  DL_CHECK(o.reserved1 == 0, Code::kInvalidArgument, op, ": options.reserved1 must be 0");
  DL_CHECK(o.reserved2 == 0, Code::kInvalidArgument, op, ": options.reserved2 must be 0");
  return LoaderOptions{
    ranged(op, "options.batch_size", o.batch_size, "be >= 1", [](auto v) { return v >= 1; }),
    flag_of(op, "options.shuffle", o.shuffle), flag_of(op, "options.drop_last", o.drop_last),
    borrow_optional(op, "options.sampler", o.sampler),
    borrow_optional(op, "options.generator", o.generator),
    ranged(op, "options.num_workers", o.num_workers, "be >= 0", [](auto v) { return v >= 0; }),
    ranged(op, "options.prefetch_factor", o.prefetch_factor, "be >= 0", [](auto v) { return v >= 0; }),
    flag_of(op, "options.persistent_workers", o.persistent_workers),
    ranged(op, "options.timeout", o.timeout, "be >= 0", [](auto v) { return v >= 0; }),
    flag_of(op, "options.no_batching", o.no_batching),
    flag_of(op, "options.pin_memory", o.pin_memory), device_of(op, "options.device", o.device)};
}

}  // namespace

extern "C" {

DL_API dl_status DL_CALL dl_dataset_from_callbacks_options_init(
    dl_dataset_from_callbacks_options *o, uint32_t size) {
  static const dl_dataset_from_callbacks_options defaults = DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT;
  return guard("dataset_from_callbacks_options_init", [&] {
    init_options("dataset_from_callbacks_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_csv_options_init(dl_csv_options *o, uint32_t size) {
  static const dl_csv_options defaults = DL_CSV_OPTIONS_INIT;
  return guard("csv_options_init", [&] {
    init_options("csv_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_mnist_options_init(dl_mnist_options *o, uint32_t size) {
  static const dl_mnist_options defaults = DL_MNIST_OPTIONS_INIT;
  return guard("mnist_options_init", [&] {
    init_options("mnist_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_random_sampler_options_init(dl_random_sampler_options *o,
    uint32_t size) {
  static const dl_random_sampler_options defaults = DL_RANDOM_SAMPLER_OPTIONS_INIT;
  return guard("random_sampler_options_init", [&] {
    init_options("random_sampler_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_weighted_random_sampler_options_init(
    dl_weighted_random_sampler_options *o, uint32_t size) {
  static const dl_weighted_random_sampler_options defaults = DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT;
  return guard("weighted_random_sampler_options_init", [&] {
    init_options("weighted_random_sampler_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API dl_status DL_CALL dl_loader_options_init(dl_loader_options *o, uint32_t size) {
  static const dl_loader_options defaults = DL_LOADER_OPTIONS_INIT;
  return guard("loader_options_init", [&] {
    init_options("loader_options_init", o, size, &defaults, sizeof(defaults));
  });
}

DL_API void DL_CALL dl_dataset_retain(dl_dataset *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_dataset_release(dl_dataset *x) {
  if (x) release_bits(bits_of(x));
}

DL_API void DL_CALL dl_sampler_retain(dl_sampler *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_sampler_release(dl_sampler *x) {
  if (x) release_bits(bits_of(x));
}

DL_API void DL_CALL dl_loader_retain(dl_loader *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_loader_release(dl_loader *x) {
  if (x) release_bits(bits_of(x));
}

DL_API dl_status DL_CALL dl_tensor_dataset_create(dl_tensor *const *tensors, int64_t count,
    dl_dataset **dataset) {
  return guard("tensor_dataset_create", [&] {
    auto tensors_ = borrow_all("tensor_dataset_create", "tensors", tensors, "count", count);
    not_null("tensor_dataset_create", "dataset", dataset);
    auto result = capi::tensor_dataset_create(tensors_);
    NewHandle<dl_dataset> dataset_new(std::move(result));
    dataset_new.give(dataset);
  });
}

DL_API dl_status DL_CALL dl_dataset_from_callbacks(int64_t size, const char *fields,
    dl_dataset_get_fn get, void *user_data, dl_destroy_fn destroy,
    const dl_dataset_from_callbacks_options *options, dl_dataset **dataset) {
  Owner user_data_owner = own(user_data, destroy);
  return guard("dataset_from_callbacks", [&] {
    auto size_ = ranged("dataset_from_callbacks", "size", size, "be >= 0", [](auto v) { return v >= 0; });
    auto fields_ = text_of("dataset_from_callbacks", "fields", fields);
    auto get_ = get;
    const auto options_ = read_options("dataset_from_callbacks", options);
    not_null("dataset_from_callbacks", "dataset", dataset);
    auto result = capi::dataset_from_callbacks(size_, fields_, get_, std::move(user_data_owner), options_);
    NewHandle<dl_dataset> dataset_new(std::move(result));
    dataset_new.give(dataset);
  });
}

DL_API dl_status DL_CALL dl_dataset_size(dl_dataset *dataset, int64_t *size) {
  return guard("dataset_size", [&] {
    const auto& dataset_ = borrow("dataset_size", "dataset", dataset);
    not_null("dataset_size", "size", size);
    auto result = capi::dataset_size(dataset_);
    *size = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_dataset_fields(dl_dataset *dataset, char *text, int64_t capacity,
    int64_t *length) {
  return guard("dataset_fields", [&] {
    const auto& dataset_ = borrow("dataset_fields", "dataset", dataset);
    check_buffer("dataset_fields", "text", text, "capacity", capacity);
    auto result = capi::dataset_fields(dataset_);
    give(result, text, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_dataset_get(dl_dataset *dataset, int64_t index, dl_tensor **fields,
    int64_t capacity, int64_t *count) {
  return guard("dataset_get", [&] {
    const auto dataset_ = borrow("dataset_get", "dataset", dataset);
    auto index_ = index;
    check_list("dataset_get", "fields", fields, "capacity", capacity, "count", count);
    auto result = capi::dataset_get(dataset_, index_);
    NewHandles<dl_tensor> fields_new(std::move(result));
    fields_new.give(fields, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_dataset_field_count(dl_dataset *dataset, int64_t *count) {
  return guard("dataset_field_count", [&] {
    const auto& dataset_ = borrow("dataset_field_count", "dataset", dataset);
    not_null("dataset_field_count", "count", count);
    auto result = capi::dataset_field_count(dataset_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_subset(dl_dataset *dataset, const int64_t *indices, int64_t count,
    dl_dataset **part) {
  return guard("subset", [&] {
    const auto& dataset_ = borrow("subset", "dataset", dataset);
    auto indices_ = span_of("subset", "indices", indices, "count", count);
    not_null("subset", "part", part);
    auto result = capi::subset(dataset_, indices_);
    NewHandle<dl_dataset> part_new(std::move(result));
    part_new.give(part);
  });
}

DL_API dl_status DL_CALL dl_concat(dl_dataset *const *datasets, int64_t count, dl_dataset **joined) {
  return guard("concat", [&] {
    auto datasets_ = borrow_all("concat", "datasets", datasets, "count", count);
    not_null("concat", "joined", joined);
    auto result = capi::concat(datasets_);
    NewHandle<dl_dataset> joined_new(std::move(result));
    joined_new.give(joined);
  });
}

DL_API dl_status DL_CALL dl_random_split(dl_dataset *dataset, const int64_t *lengths,
    int64_t count, dl_generator *generator, dl_dataset **parts) {
  return guard("random_split", [&] {
    const auto& dataset_ = borrow("random_split", "dataset", dataset);
    auto lengths_ = span_of("random_split", "lengths", lengths, "count", count);
    const auto& generator_ = borrow_optional("random_split", "generator", generator);
    check_filled("random_split", "parts", parts, lengths_);
    auto result = capi::random_split(dataset_, lengths_, generator_);
    NewHandles<dl_dataset> parts_new(std::move(result));
    parts_new.give(parts);
  });
}

DL_API dl_status DL_CALL dl_random_split_fractions(dl_dataset *dataset, const double *fractions,
    int64_t count, dl_generator *generator, dl_dataset **parts) {
  return guard("random_split_fractions", [&] {
    const auto& dataset_ = borrow("random_split_fractions", "dataset", dataset);
    auto fractions_ = span_of("random_split_fractions", "fractions", fractions, "count", count);
    const auto& generator_ = borrow_optional("random_split_fractions", "generator", generator);
    check_filled("random_split_fractions", "parts", parts, fractions_);
    auto result = capi::random_split_fractions(dataset_, fractions_, generator_);
    NewHandles<dl_dataset> parts_new(std::move(result));
    parts_new.give(parts);
  });
}

DL_API dl_status DL_CALL dl_csv_read(const char *path, const dl_csv_options *options,
    dl_tensor **y) {
  return guard("csv_read", [&] {
    auto path_ = text_of("csv_read", "path", path);
    const auto options_ = read_options("csv_read", options);
    not_null("csv_read", "y", y);
    auto result = capi::csv_read(path_, options_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_idx_read(const char *path, dl_tensor **y) {
  return guard("idx_read", [&] {
    auto path_ = text_of("idx_read", "path", path);
    not_null("idx_read", "y", y);
    auto result = capi::idx_read(path_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_fashion_mnist_create(const char *root, dl_data_split split,
    const dl_mnist_options *options, dl_dataset **dataset) {
  return guard("fashion_mnist_create", [&] {
    auto root_ = text_of("fashion_mnist_create", "root", root);
    auto split_ = enum_of<data::Split>("fashion_mnist_create", "split", split, {0, 1});
    const auto options_ = read_options("fashion_mnist_create", options);
    not_null("fashion_mnist_create", "dataset", dataset);
    auto result = capi::fashion_mnist_create(root_, split_, options_);
    NewHandle<dl_dataset> dataset_new(std::move(result));
    dataset_new.give(dataset);
  });
}

DL_API dl_status DL_CALL dl_mnist_create(const char *root, dl_data_split split,
    const dl_mnist_options *options, dl_dataset **dataset) {
  return guard("mnist_create", [&] {
    auto root_ = text_of("mnist_create", "root", root);
    auto split_ = enum_of<data::Split>("mnist_create", "split", split, {0, 1});
    const auto options_ = read_options("mnist_create", options);
    not_null("mnist_create", "dataset", dataset);
    auto result = capi::mnist_create(root_, split_, options_);
    NewHandle<dl_dataset> dataset_new(std::move(result));
    dataset_new.give(dataset);
  });
}

DL_API dl_status DL_CALL dl_fashion_mnist_class(int64_t label, const char **name) {
  return guard("fashion_mnist_class", [&] {
    auto label_ = label;
    not_null("fashion_mnist_class", "name", name);
    auto result = capi::fashion_mnist_class(label_);
    *name = static_cast<const char *>(result);
  });
}

DL_API dl_status DL_CALL dl_sequential_sampler_create(int64_t size, dl_sampler **sampler) {
  return guard("sequential_sampler_create", [&] {
    auto size_ = ranged("sequential_sampler_create", "size", size, "be >= 0", [](auto v) { return v >= 0; });
    not_null("sequential_sampler_create", "sampler", sampler);
    auto result = capi::sequential_sampler_create(size_);
    NewHandle<dl_sampler> sampler_new(std::move(result));
    sampler_new.give(sampler);
  });
}

DL_API dl_status DL_CALL dl_random_sampler_create(int64_t size,
    const dl_random_sampler_options *options, dl_sampler **sampler) {
  return guard("random_sampler_create", [&] {
    auto size_ = ranged("random_sampler_create", "size", size, "be >= 0", [](auto v) { return v >= 0; });
    const auto options_ = read_options("random_sampler_create", options);
    not_null("random_sampler_create", "sampler", sampler);
    auto result = capi::random_sampler_create(size_, options_);
    NewHandle<dl_sampler> sampler_new(std::move(result));
    sampler_new.give(sampler);
  });
}

DL_API dl_status DL_CALL dl_subset_random_sampler_create(const int64_t *indices, int64_t count,
    dl_generator *generator, dl_sampler **sampler) {
  return guard("subset_random_sampler_create", [&] {
    auto indices_ = span_of("subset_random_sampler_create", "indices", indices, "count", count);
    const auto& generator_ = borrow_optional("subset_random_sampler_create", "generator", generator);
    not_null("subset_random_sampler_create", "sampler", sampler);
    auto result = capi::subset_random_sampler_create(indices_, generator_);
    NewHandle<dl_sampler> sampler_new(std::move(result));
    sampler_new.give(sampler);
  });
}

DL_API dl_status DL_CALL dl_weighted_random_sampler_create(const double *weights, int64_t count,
    int64_t num_samples, const dl_weighted_random_sampler_options *options, dl_sampler **sampler) {
  return guard("weighted_random_sampler_create", [&] {
    auto weights_ = span_of("weighted_random_sampler_create", "weights", weights, "count", count);
    auto num_samples_ = ranged("weighted_random_sampler_create", "num_samples", num_samples, "be >= 1", [](auto v) { return v >= 1; });
    const auto options_ = read_options("weighted_random_sampler_create", options);
    not_null("weighted_random_sampler_create", "sampler", sampler);
    auto result = capi::weighted_random_sampler_create(weights_, num_samples_, options_);
    NewHandle<dl_sampler> sampler_new(std::move(result));
    sampler_new.give(sampler);
  });
}

DL_API dl_status DL_CALL dl_sampler_draw(dl_sampler *sampler, dl_tensor **order) {
  return guard("sampler_draw", [&] {
    const auto& sampler_ = borrow("sampler_draw", "sampler", sampler);
    not_null("sampler_draw", "order", order);
    auto result = capi::sampler_draw(sampler_);
    NewHandle<dl_tensor> order_new(std::move(result));
    order_new.give(order);
  });
}

DL_API dl_status DL_CALL dl_loader_create(dl_dataset *dataset, const dl_loader_options *options,
    dl_loader **loader) {
  return guard("loader_create", [&] {
    const auto& dataset_ = borrow("loader_create", "dataset", dataset);
    const auto options_ = read_options("loader_create", options);
    not_null("loader_create", "loader", loader);
    auto result = capi::loader_create(dataset_, options_);
    NewHandle<dl_loader> loader_new(std::move(result));
    loader_new.give(loader);
  });
}

DL_API dl_status DL_CALL dl_loader_next(dl_loader *loader, dl_tensor **x, dl_tensor **y) {
  return guard_news("loader_next", [&]() -> dl_status {
    const auto loader_ = borrow("loader_next", "loader", loader);
    not_null("loader_next", "x", x);
    auto found = capi::loader_next(loader_);
    if (!found) return DL_END;
    NewHandle<dl_tensor> x_new(std::move(std::get<0>(*found)));
    NewHandle<dl_tensor> y_new(y != nullptr, std::move(std::get<1>(*found)));
    x_new.give(x);
    y_new.give(y);
    return DL_OK;
  });
}

DL_API dl_status DL_CALL dl_loader_next_batch(dl_loader *loader, dl_tensor **fields,
    int64_t capacity, int64_t *count) {
  return guard_news("loader_next_batch", [&]() -> dl_status {
    const auto loader_ = borrow("loader_next_batch", "loader", loader);
    check_list("loader_next_batch", "fields", fields, "capacity", capacity, "count", count);
    auto found = capi::loader_next_batch(loader_);
    if (!found) return DL_END;
    NewHandles<dl_tensor> fields_new(std::move(*found));
    fields_new.give(fields, capacity, count);
    return DL_OK;
  });
}

DL_API dl_status DL_CALL dl_loader_reset(dl_loader *loader) {
  return guard("loader_reset", [&] {
    const auto loader_ = borrow("loader_reset", "loader", loader);
    capi::loader_reset(loader_);
  });
}

DL_API dl_status DL_CALL dl_loader_length(dl_loader *loader, int64_t *length) {
  return guard("loader_length", [&] {
    const auto& loader_ = borrow("loader_length", "loader", loader);
    not_null("loader_length", "length", length);
    auto result = capi::loader_length(loader_);
    *length = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_loader_epoch(dl_loader *loader, int64_t *epoch) {
  return guard("loader_epoch", [&] {
    const auto& loader_ = borrow("loader_epoch", "loader", loader);
    not_null("loader_epoch", "epoch", epoch);
    auto result = capi::loader_epoch(loader_);
    *epoch = static_cast<int64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_loader_position(dl_loader *loader, int64_t *position) {
  return guard("loader_position", [&] {
    const auto& loader_ = borrow("loader_position", "loader", loader);
    not_null("loader_position", "position", position);
    auto result = capi::loader_position(loader_);
    *position = static_cast<int64_t>(result);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
