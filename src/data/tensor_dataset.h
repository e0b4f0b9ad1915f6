#pragma once

#include <string>
#include <vector>

#include "data/convert.h"
#include "data/dataset.h"

namespace dlcore::data {

// A tensor whose rows are samples, as it is stored, and what a batch of it shall be.
struct Column {
  std::string name;
  Tensor stored;  // [samples, ...]
  Conversion conversion;
};

// Samples that lie in tensors, row by row. It reads the tensors' memory: a later change in place
// shows. Stored bytes stay bytes until a batch is gathered.
class TensorDataset final : public Dataset {
 public:
  explicit TensorDataset(std::vector<Column> columns);
  void gather(const int64_t* indices, int64_t count, void* const* rows) const override;

 private:
  struct Source {
    explicit Source(const Column& column);
    const char* row(int64_t index) const { return data + index * stride; }
    void gather(const int64_t* indices, int64_t count, char* rows) const;
    void gather_contiguous(const int64_t* indices, int64_t count, char* rows) const;
    void gather_strided(const int64_t* indices, int64_t count, char* rows) const;
    void pack(const char* x, char* packed) const;

    Tensor tensor;  // keeps the memory alive
    const char* data;
    int64_t stride;                // bytes from one sample to the next
    int64_t sample_bytes;          // as stored
    int64_t row_bytes;             // in a batch
    std::vector<int64_t> offsets;  // bytes from a sample's start to each element; empty: contiguous
    RowConverter convert;
  };

  std::vector<Source> sources_;
};

// The tensors as they are, named "0", "1", ...
DatasetRef tensor_dataset(const std::vector<Tensor>& tensors);

}  // namespace dlcore::data
