#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/pooled_vector.h"
#include "base/ref.h"
#include "tensor/tensor.h"

namespace dlcore::data {

// One part of a sample, such as "image" or "label", as it stands in a batch.
struct Field {
  std::string name;
  DType dtype;
  Dims shape;  // of one sample; a batch has one dimension more in front

  int64_t numel() const;
  int64_t bytes() const;  // of one sample
};

// A batch, or a sample: one tensor per field.
using Batch = PooledVector<Tensor>;

// A finite list of samples. It does not change once made, so any number of threads may read it.
class Dataset : public RefCounted {
 public:
  int64_t size() const { return size_; }
  const std::vector<Field>& fields() const { return fields_; }
  // 1, or 1 more than the deepest of the datasets it is made of.
  int depth() const { return depth_; }
  // Whether gather() may run on threads that the program did not start itself.
  virtual bool any_thread() const { return true; }
  // Writes sample indices[i] to row i of rows[f], the row-major memory of a batch of field f.
  // 0 <= indices[i] < size().
  virtual void gather(const int64_t* indices, int64_t count, void* const* rows) const = 0;

 protected:
  // `inside`: how deep the datasets are nested that this one is made of.
  Dataset(int64_t size, std::vector<Field> fields, int inside = 0);

 private:
  int64_t size_;
  int depth_;
  std::vector<Field> fields_;
};

using DatasetRef = Ref<const Dataset>;

// Tensors for `count` samples, uninitialised; in pinned memory if so wanted.
Batch empty_batch(const char* operation, const Dataset& dataset, int64_t count,
                  bool pinned = false);
PooledVector<void*> rows_of(const Batch& batch);

// The sample alone, without a batch dimension. A negative index counts from the end.
Batch sample(const Dataset& dataset, int64_t index);
int64_t wrap_index(const char* operation, int64_t index, int64_t size);

}  // namespace dlcore::data
