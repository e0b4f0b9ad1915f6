#include "data/callback_dataset.h"

#include <cstring>
#include <utility>

namespace dlcore::data {
namespace {

void clear(const Field& field, void* rows, int64_t count) {
  std::memset(rows, 0, static_cast<size_t>(field.bytes() * count));
}

// C has no bool in the ABI: any byte but 0 means true, but a C++ bool must be 0 or 1.
void make_bools(const Field& field, void* rows, int64_t count) {
  if (!is_bool(field.dtype)) return;
  auto* bytes = static_cast<uint8_t*>(rows);
  for (int64_t i = 0; i < field.bytes() * count; ++i) bytes[i] = bytes[i] != 0;
}

}  // namespace

CallbackDataset::CallbackDataset(int64_t size, std::vector<Field> fields,
                                 DatasetCallbacks callbacks, std::shared_ptr<void> user_data)
    : Dataset(size, std::move(fields)), callbacks_(callbacks), user_data_(std::move(user_data)) {
  DL_CHECK(callbacks_.get || callbacks_.get_batch, Code::kNullArgument,
           "dataset_from_callbacks: one of get and get_batch must be given");
}

void CallbackDataset::gather(const int64_t* indices, int64_t count, void* const* rows) const {
  for (size_t f = 0; f < fields().size(); ++f) clear(fields()[f], rows[f], count);
  callbacks_.get_batch ? gather_batch(indices, count, rows) : gather_samples(indices, count, rows);
  for (size_t f = 0; f < fields().size(); ++f) make_bools(fields()[f], rows[f], count);
}

void CallbackDataset::gather_batch(const int64_t* indices, int64_t count, void* const* rows) const {
  const dl_status status = callbacks_.get_batch(user_data_.get(), indices, count, rows);
  DL_CHECK(status == DL_OK, Code::kCallback, "dataset: the callback returned ", status, " for the ",
           count, " samples from index ", indices[0], " on");
}

void CallbackDataset::gather_samples(const int64_t* indices, int64_t count,
                                     void* const* rows) const {
  std::vector<void*> sample(rows, rows + fields().size());
  for (int64_t i = 0; i < count; ++i) {
    const dl_status status = callbacks_.get(user_data_.get(), indices[i], sample.data());
    DL_CHECK(status == DL_OK, Code::kCallback, "dataset: the callback returned ", status,
             " for index ", indices[i]);
    for (size_t f = 0; f < sample.size(); ++f) {
      sample[f] = static_cast<char*>(sample[f]) + fields()[f].bytes();
    }
  }
}

}  // namespace dlcore::data
