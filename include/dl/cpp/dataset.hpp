// Data sets: finite lists of samples. A sample has one or more fields, such as image and label.
#pragma once

#include <dl/cpp/create.hpp>
#include <dl/cpp/generated/data.hpp>
#include <dl/cpp/generated/view.hpp>

namespace dl::data {

using Split = dl::Split;
inline constexpr Split kTrain = Split::kTrain, kTest = Split::kTest;

// A value whose copies are the same data set. It does not change once made.
class Dataset {
 public:
  explicit Dataset(detail::Handle<dl_dataset> handle) noexcept : handle_(std::move(handle)) {}
  dl_dataset* handle() const noexcept { return handle_.get(); }

  int64_t size() const { return detail::dataset_size(handle()); }
  // The fields of a sample, such as "image f32[1,28,28], label i64[]".
  std::string fields() const { return detail::dataset_fields(handle()); }
  // One sample, a tensor for each field, without a batch dimension; i counts from the end if
  // negative.
  TensorList get(int64_t i) const {
    const int64_t count = detail::dataset_field_count(handle());
    return detail::objects_of<Tensor, dl_tensor>(
        count, [&](dl_tensor** fields, int64_t capacity, int64_t* given) {
          return dl_dataset_get(handle(), i, fields, capacity, given);
        });
  }
  TensorList operator[](int64_t i) const { return get(i); }

 private:
  detail::Handle<dl_dataset> handle_;
};

// The rows of tensors on the CPU: field f of sample i is tensors[f][i]. Nothing is copied.
class TensorDataset : public Dataset {
 public:
  explicit TensorDataset(const TensorList& tensors)
      : Dataset(detail::tensor_dataset_create(tensors)) {}
};

// A table of numbers in a file: the last `label_columns` columns are the label [label_columns] of
// the features before them.
class CSVDataset : public TensorDataset {
 public:
  explicit CSVDataset(const std::string& path, int64_t label_columns = 1,
                      const CSVFields& options = {})
      : CSVDataset(csv_read(path, options), label_columns) {}
  const Tensor& features() const noexcept { return features_; }
  const Tensor& labels() const noexcept { return labels_; }

 private:
  CSVDataset(const Tensor& table, int64_t label_columns)
      : CSVDataset(table.narrow(1, 0, table.size(1) - label_columns),
                   table.narrow(1, table.size(1) - label_columns, label_columns)) {}
  CSVDataset(const Tensor& features, const Tensor& labels)
      : TensorDataset({features, labels}), features_(features), labels_(labels) {}

  Tensor features_, labels_;
};

// 60,000 images of clothes to train with, 10,000 to test: f32[1,28,28] in [0, 1], and the class as
// i64. Looked for in root/FashionMNIST/raw and where Debian's package puts it; the option download
// fetches it.
class FashionMNIST : public Dataset {
 public:
  explicit FashionMNIST(const std::string& root, Split split = kTrain,
                        const MNISTFields& options = {})
      : Dataset(detail::fashion_mnist_create(root, split, options)) {}
  FashionMNIST(const std::string& root, const MNISTFields& options)
      : FashionMNIST(root, kTrain, options) {}
};

// The handwritten digits, as FashionMNIST; the files are in root/MNIST/raw.
class MNIST : public Dataset {
 public:
  explicit MNIST(const std::string& root, Split split = kTrain, const MNISTFields& options = {})
      : Dataset(detail::mnist_create(root, split, options)) {}
};

// Some samples, in the order of the indices.
class Subset : public Dataset {
 public:
  Subset(const Dataset& dataset, const std::vector<int64_t>& indices)
      : Dataset(detail::subset(dataset.handle(), indices)) {}
};

// Data sets one after the other; their fields must agree.
class ConcatDataset : public Dataset {
 public:
  explicit ConcatDataset(const std::vector<Dataset>& datasets)
      : Dataset(detail::concat(detail::handles_of(datasets))) {}
};

// Cuts a data set at random into parts of these lengths, whose sum is its size.
inline std::vector<Dataset> random_split(const Dataset& dataset,
                                         const std::vector<int64_t>& lengths,
                                         const Generator& generator = {}) {
  std::vector<Dataset> parts;
  for (auto& part : detail::random_split(dataset.handle(), lengths, generator)) {
    parts.emplace_back(std::move(part));
  }
  return parts;
}

}  // namespace dl::data
