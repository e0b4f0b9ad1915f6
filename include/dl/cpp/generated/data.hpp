// Data. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/data_options.hpp>

namespace dl::data {

// Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. Every line must
// have the same number of cells and every cell must be a number that the dtype can hold; the
// message names line and column. Lines end with LF or CRLF; blanks around a number are ignored.
inline Tensor csv_read(const std::string& path, const data::CSVFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::tensor_of(dl_csv_read, path.c_str(), &c_options);
}

// Reads a file in the IDX format of MNIST, packed by gzip or not. Unsigned bytes, 32-bit integers
// and floating numbers keep their type; i8 and i16 become i32.
inline Tensor idx_read(const std::string& path) {
  return detail::tensor_of(dl_idx_read, path.c_str());
}

// The name of a class, from "T-shirt/top" for 0 to "Ankle boot" for 9.
inline const char* fashion_mnist_class(int64_t label) {
  return detail::value_of<const char*>(dl_fashion_mnist_class, label);
}

}  // namespace dl::data

namespace dl::detail {

// A dataset of tensors on cpu:0 whose rows are the samples: field f of sample i is tensors[f][i].
// All have the same size in dimension 0. Nothing is copied: later changes in place show.
inline detail::Handle<dl_dataset> tensor_dataset_create(const std::vector<Tensor>& tensors) {
  const auto tensors_handles = detail::handles_of(tensors);
  return detail::handle_of<dl_dataset>(dl_tensor_dataset_create, tensors_handles.data(),
      detail::size_of(tensors));
}

// The number of samples.
inline int64_t dataset_size(dl_dataset* dataset) {
  return detail::value_of<int64_t>(dl_dataset_size, dataset);
}

// The fields of a sample, such as "image f32[1,28,28], label i64[]".
inline std::string dataset_fields(dl_dataset* dataset) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_dataset_fields(dataset, text, capacity, length);
  });
}

// The number of fields of a sample.
inline int64_t dataset_field_count(dl_dataset* dataset) {
  return detail::value_of<int64_t>(dl_dataset_field_count, dataset);
}

// Some samples of a dataset, in the order of `indices`, which count from the end if negative.
inline detail::Handle<dl_dataset> subset(dl_dataset* dataset, const std::vector<int64_t>& indices) {
  return detail::handle_of<dl_dataset>(dl_subset, dataset, indices.data(),
      detail::size_of(indices));
}

// Datasets one after the other. They must agree in the number, dtypes and shapes of their fields.
inline detail::Handle<dl_dataset> concat(const std::vector<dl_dataset*>& datasets) {
  return detail::handle_of<dl_dataset>(dl_concat, datasets.data(), detail::size_of(datasets));
}

// Cuts a dataset at random into parts of the given lengths, whose sum is the dataset's size.
inline std::vector<detail::Handle<dl_dataset>> random_split(dl_dataset* dataset,
    const std::vector<int64_t>& lengths, const Generator& generator = {}) {
  return detail::handles_from<dl_dataset>(detail::size_of(lengths),
      [&](dl_dataset** results) {
    return dl_random_split(dataset, lengths.data(),
      detail::size_of(lengths), generator.handle(), results);
  });
}

// Cuts a dataset at random into parts by fractions that add up to 1: a part gets the whole number
// of samples below its share, and the samples left over are dealt out from the first part on.
inline std::vector<detail::Handle<dl_dataset>> random_split_fractions(dl_dataset* dataset,
    const std::vector<double>& fractions, const Generator& generator = {}) {
  return detail::handles_from<dl_dataset>(detail::size_of(fractions),
      [&](dl_dataset** results) {
    return dl_random_split_fractions(dataset, fractions.data(),
      detail::size_of(fractions), generator.handle(), results);
  });
}

// Fashion-MNIST: 60,000 images of clothes to train with, 10,000 to test; fields "image"
// f32[1,28,28] in [0, 1] and "label" i64. Files are looked for in root/FashionMNIST/raw, packed or
// not, then in the folder of Debian's package dataset-fashion-mnist, then, with the option
// download, fetched to root. Size and SHA-256 of the unpacked bytes are checked.
inline detail::Handle<dl_dataset> fashion_mnist_create(const std::string& root, Split split,
    const data::MNISTFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_dataset>(dl_fashion_mnist_create, root.c_str(),
      static_cast<int32_t>(split), &c_options);
}

// MNIST, the handwritten digits, as dl_fashion_mnist_create; the files are in root/MNIST/raw.
inline detail::Handle<dl_dataset> mnist_create(const std::string& root, Split split,
    const data::MNISTFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_dataset>(dl_mnist_create, root.c_str(), static_cast<int32_t>(split),
      &c_options);
}

// The indices 0 to size - 1 in order.
inline detail::Handle<dl_sampler> sequential_sampler_create(int64_t size) {
  return detail::handle_of<dl_sampler>(dl_sequential_sampler_create, size);
}

// The indices 0 to size - 1 in random order, a new one for each epoch.
inline detail::Handle<dl_sampler> random_sampler_create(int64_t size,
    const data::RandomSamplerFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_sampler>(dl_random_sampler_create, size, &c_options);
}

// The given indices in random order, a new one for each epoch.
inline detail::Handle<dl_sampler> subset_random_sampler_create(const std::vector<int64_t>& indices,
    const Generator& generator = {}) {
  return detail::handle_of<dl_sampler>(dl_subset_random_sampler_create, indices.data(),
      detail::size_of(indices), generator.handle());
}

// num_samples indices, each drawn with the probability of its weight.
inline detail::Handle<dl_sampler> weighted_random_sampler_create(const std::vector<double>& weights, int64_t num_samples, const data::WeightedRandomSamplerFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_sampler>(dl_weighted_random_sampler_create, weights.data(),
      detail::size_of(weights), num_samples, &c_options);
}

// The order of an epoch, i64 [n]; the draws are those of one who goes through all of it.
inline Tensor sampler_draw(dl_sampler* sampler) {
  return detail::tensor_of(dl_sampler_draw, sampler);
}

// A loader of a dataset. Its arguments and their defaults are those of PyTorch's DataLoader;
// workers are threads.
inline detail::Handle<dl_loader> loader_create(dl_dataset* dataset,
    const data::DataLoaderFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_loader>(dl_loader_create, dataset, &c_options);
}

// Drops what is left of the epoch; the next batch begins a new one.
inline void loader_reset(dl_loader* loader) { detail::check(dl_loader_reset(loader)); }

// The number of batches in an epoch.
inline int64_t loader_length(dl_loader* loader) {
  return detail::value_of<int64_t>(dl_loader_length, loader);
}

// The number of epochs begun.
inline int64_t loader_epoch(dl_loader* loader) {
  return detail::value_of<int64_t>(dl_loader_epoch, loader);
}

// The number of batches given, or failed, in this epoch.
inline int64_t loader_position(dl_loader* loader) {
  return detail::value_of<int64_t>(dl_loader_position, loader);
}

}  // namespace dl::detail
