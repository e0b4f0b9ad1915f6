#pragma once

#include <functional>
#include <vector>

#include "data/dataset.h"

namespace dlcore::data {

// A dataset of the program's own. The functions write samples, in row-major order, to the memory
// they are given, which holds zeros before; they fail by throwing.
struct DatasetFunctions {
  using Get = std::function<void(int64_t index, void* const* fields)>;
  using GetBatch = std::function<void(const int64_t* indices, int64_t count, void* const* fields)>;
  Get get;                  // one sample; fields[f] is its memory
  GetBatch get_batch;       // all samples of a batch; goes before `get`
  bool any_thread = false;  // whether several threads, unknown to the program, may call them
};

class CallbackDataset final : public Dataset {
 public:
  CallbackDataset(int64_t size, std::vector<Field> fields, DatasetFunctions functions);
  bool any_thread() const override { return functions_.any_thread; }
  void gather(const int64_t* indices, int64_t count, void* const* rows) const override;

 private:
  void gather_batch(const int64_t* indices, int64_t count, void* const* rows) const;
  void gather_samples(const int64_t* indices, int64_t count, void* const* rows) const;

  DatasetFunctions functions_;
};

}  // namespace dlcore::data
