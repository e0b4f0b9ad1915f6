#pragma once

#include <dl/types.h>

#include <memory>
#include <vector>

#include "data/dataset.h"

namespace dlcore::data {

// A dataset of the program's own. The functions write samples in row-major order to the memory they
// are given, which holds zeros before; they return DL_OK or a status of their own.
struct DatasetCallbacks {
  using Get = dl_status (*)(void* user_data, int64_t index, void* const* fields);
  using GetBatch = dl_status (*)(void* user_data, const int64_t* indices, int64_t count,
                                 void* const* fields);
  Get get = nullptr;             // one sample; fields[f] is its memory
  GetBatch get_batch = nullptr;  // all samples of a batch; goes before `get`
  bool any_thread = false;       // whether several threads, unknown to the program, may call them
};

class CallbackDataset final : public Dataset {
 public:
  CallbackDataset(int64_t size, std::vector<Field> fields, DatasetCallbacks callbacks,
                  std::shared_ptr<void> user_data);
  bool any_thread() const override { return callbacks_.any_thread; }
  void gather(const int64_t* indices, int64_t count, void* const* rows) const override;

 private:
  void gather_batch(const int64_t* indices, int64_t count, void* const* rows) const;
  void gather_samples(const int64_t* indices, int64_t count, void* const* rows) const;

  DatasetCallbacks callbacks_;
  std::shared_ptr<void> user_data_;
};

}  // namespace dlcore::data
