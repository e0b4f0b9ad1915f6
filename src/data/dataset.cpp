#include "data/dataset.h"

#include <utility>

#include "base/checked.h"
#include "ops/copy/pinned.h"

namespace dlcore::data {
namespace {

constexpr int kMaxDepth = 100;  // gathering and letting go take stack for each level

}  // namespace

int64_t Field::numel() const { return numel_of("dataset", shape); }

int64_t Field::bytes() const {
  return checked_mul(numel(), size_of(dtype), "dataset: sample size");
}

Dataset::Dataset(int64_t size, std::vector<Field> fields, int inside)
    : size_(size), depth_(inside + 1), fields_(std::move(fields)) {
  DL_CHECK(depth_ <= kMaxDepth, Code::kLimit, "dataset: subsets and concatenations are nested ",
           depth_, " deep; at most ", kMaxDepth, " may be");
  DL_CHECK(size_ >= 0, Code::kInvalidArgument, "dataset: size (", size_, ") must not be negative");
  DL_CHECK(!fields_.empty(), Code::kInvalidArgument, "dataset: a sample needs at least one field");
  for (const Field& field : fields_) {
    DL_CHECK(field.shape.size() < kMaxNdim, Code::kShape, "dataset: field '", field.name, "' has ",
             field.shape.size(), " dimensions; with the batch's there may be ", kMaxNdim);
    field.bytes();
  }
}

Batch empty_batch(const char* operation, const Dataset& dataset, int64_t count, bool pinned) {
  Batch batch;
  batch.reserve(dataset.fields().size());
  for (const Field& field : dataset.fields()) {
    Dims shape = field.shape;
    shape.insert(0, count);
    batch.push_back(pinned ? ops::empty_pinned(operation, shape, field.dtype, kHost)
                           : empty(operation, shape, field.dtype, kHost));
  }
  return batch;
}

PooledVector<void*> rows_of(const Batch& batch) {
  PooledVector<void*> rows;
  rows.reserve(batch.size());
  for (const Tensor& tensor : batch) rows.push_back(tensor.data());
  return rows;
}

Batch sample(const Dataset& dataset, int64_t index) {
  const int64_t at = wrap_index("dataset", index, dataset.size());
  Batch fields;
  for (const Field& field : dataset.fields()) {
    fields.push_back(empty("dataset", field.shape, field.dtype, kHost));
  }
  dataset.gather(&at, 1, rows_of(fields).data());
  return fields;
}

int64_t wrap_index(const char* operation, int64_t index, int64_t size) {
  DL_CHECK(-size <= index && index < size, Code::kIndex, operation, ": index (", index,
           ") is out of range for ", size, " samples");
  return index < 0 ? index + size : index;
}

}  // namespace dlcore::data
