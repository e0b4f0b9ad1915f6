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

// Runs a function of the program's; its error gains the place.
template <class F, class... Place>
void call(F&& function, const Place&... place) {
  try {
    function();
  } catch (const Error& error) {
    fail(error.code(), error.message(), place...);
  }
}

}  // namespace

CallbackDataset::CallbackDataset(int64_t size, std::vector<Field> fields,
                                 DatasetFunctions functions)
    : Dataset(size, std::move(fields)), functions_(std::move(functions)) {
  DL_CHECK(functions_.get || functions_.get_batch, Code::kNullArgument,
           "dataset_from_callbacks: one of get and get_batch must be given");
}

void CallbackDataset::gather(const int64_t* indices, int64_t count, void* const* rows) const {
  if (count == 0) return;
  for (size_t f = 0; f < fields().size(); ++f) clear(fields()[f], rows[f], count);
  functions_.get_batch ? gather_batch(indices, count, rows) : gather_samples(indices, count, rows);
  for (size_t f = 0; f < fields().size(); ++f) make_bools(fields()[f], rows[f], count);
}

void CallbackDataset::gather_batch(const int64_t* indices, int64_t count, void* const* rows) const {
  call([&] { functions_.get_batch(indices, count, rows); }, " (", count, " samples from index ",
       indices[0], " on)");
}

void CallbackDataset::gather_samples(const int64_t* indices, int64_t count,
                                     void* const* rows) const {
  std::vector<void*> sample(rows, rows + fields().size());
  for (int64_t i = 0; i < count; ++i) {
    call([&] { functions_.get(indices[i], sample.data()); }, " (index ", indices[i], ")");
    for (size_t f = 0; f < sample.size(); ++f) {
      sample[f] = static_cast<char*>(sample[f]) + fields()[f].bytes();
    }
  }
}

}  // namespace dlcore::data
