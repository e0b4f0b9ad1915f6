#include "data/tensor_dataset.h"

#include <algorithm>
#include <cstring>

#include "base/checked.h"
#include "base/thread_pool.h"

namespace dlcore::data {
namespace {

constexpr int64_t kLineBytes = 64;
// Rows of a shuffled batch lie anywhere in memory: this much of what comes next is fetched while a
// row is converted. Beyond that the CPU itself follows a long row.
constexpr int64_t kPrefetchBytes = 4096;
// Output of one piece of work: some ten microseconds.
constexpr int64_t kPieceBytes = 128 << 10;

Dims sample_shape(const Tensor& stored) {
  return Dims(stored.shape().begin() + 1, stored.shape().end());
}

Field field_of(const Column& column) {
  return {column.name, column.conversion.dtype, sample_shape(column.stored)};
}

void check(const std::vector<Column>& columns, size_t i) {
  const Tensor &x = columns[i].stored, &first = columns[0].stored;
  DL_CHECK(x.device() == kHost, Code::kDevice, "tensor_dataset: tensors[", i, "] must be on ",
           kHost, ": ", x);
  DL_CHECK(x.ndim() > 0, Code::kShape, "tensor_dataset: tensors[", i,
           "] has no dimension that counts samples: ", x);
  DL_CHECK(x.size(0) == first.size(0), Code::kShape, "tensor_dataset: tensors[", i, "] has ",
           x.size(0), " samples, but tensors[0] has ", first.size(0), ": ", x, ", ", first);
}

std::vector<Field> checked_fields(const std::vector<Column>& columns) {
  DL_CHECK(!columns.empty(), Code::kInvalidArgument,
           "tensor_dataset: tensors must hold at least one");
  std::vector<Field> fields;
  for (size_t i = 0; i < columns.size(); ++i) {
    check(columns, i);
    fields.push_back(field_of(columns[i]));
  }
  return fields;
}

// Byte offsets of a sample's elements in row-major order; empty where they simply follow.
std::vector<int64_t> element_offsets(const Tensor& stored) {
  const Dims shape = sample_shape(stored);
  const Dims strides(stored.strides().begin() + 1, stored.strides().end());
  std::vector<int64_t> offsets;
  if (is_contiguous(shape, strides)) return offsets;
  offsets.push_back(0);
  for (int dim = 0; dim < shape.size(); ++dim) {
    std::vector<int64_t> finer;
    finer.reserve(offsets.size() * static_cast<size_t>(shape[dim]));
    for (int64_t offset : offsets) {
      for (int64_t i = 0; i < shape[dim]; ++i) finer.push_back(offset + i * strides[dim]);
    }
    offsets.swap(finer);
  }
  for (int64_t& offset : offsets) offset *= size_of(stored.dtype());
  return offsets;
}

void prefetch(const char* row, int64_t bytes) {
  for (int64_t at = 0; at < std::min(bytes, kPrefetchBytes); at += kLineBytes) {
    __builtin_prefetch(row + at);
  }
}

}  // namespace

TensorDataset::Source::Source(const Column& column)
    : tensor(alias(column.stored)),
      data(static_cast<const char*>(tensor.data())),
      stride(tensor.strides()[0] * size_of(tensor.dtype())),
      offsets(element_offsets(tensor)),
      convert(tensor.dtype(), field_of(column), column.conversion) {
  const Field field = field_of(column);
  sample_bytes = checked_mul(field.numel(), size_of(tensor.dtype()), "tensor_dataset: sample size");
  row_bytes = field.bytes();
}

void TensorDataset::Source::gather(const int64_t* indices, int64_t count, char* rows) const {
  offsets.empty() ? gather_contiguous(indices, count, rows) : gather_strided(indices, count, rows);
}

void TensorDataset::Source::gather_contiguous(const int64_t* indices, int64_t count,
                                              char* rows) const {
  const int64_t ahead = std::max<int64_t>(1, kPrefetchBytes / std::max(sample_bytes, kLineBytes));
  const int64_t grain = std::max<int64_t>(1, kPieceBytes / std::max<int64_t>(1, row_bytes));
  parallel_range(count, grain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      if (i + ahead < count) prefetch(row(indices[i + ahead]), sample_bytes);
      convert(row(indices[i]), rows + i * row_bytes);
    }
  });
}

void TensorDataset::Source::gather_strided(const int64_t* indices, int64_t count,
                                           char* rows) const {
  std::vector<char> packed(static_cast<size_t>(sample_bytes));
  for (int64_t i = 0; i < count; ++i) {
    pack(row(indices[i]), packed.data());
    convert(packed.data(), rows + i * row_bytes);
  }
}

void TensorDataset::Source::pack(const char* x, char* packed) const {
  const auto size = static_cast<size_t>(size_of(tensor.dtype()));
  for (int64_t offset : offsets) {
    std::memcpy(packed, x + offset, size);
    packed += size;
  }
}

TensorDataset::TensorDataset(std::vector<Column> columns)
    : Dataset(columns.empty() || columns[0].stored.ndim() == 0 ? 0 : columns[0].stored.size(0),
              checked_fields(columns)),
      sources_(columns.begin(), columns.end()) {}

void TensorDataset::gather(const int64_t* indices, int64_t count, void* const* rows) const {
  for (size_t f = 0; f < sources_.size(); ++f) {
    sources_[f].gather(indices, count, static_cast<char*>(rows[f]));
  }
}

DatasetRef tensor_dataset(const std::vector<Tensor>& tensors) {
  std::vector<Column> columns;
  columns.reserve(tensors.size());
  for (const Tensor& tensor : tensors) {
    columns.push_back({std::to_string(columns.size()), tensor, {tensor.dtype()}});
  }
  return make_ref<const TensorDataset>(std::move(columns));
}

}  // namespace dlcore::data
