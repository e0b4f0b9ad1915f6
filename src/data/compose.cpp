#include "data/compose.h"

#include <algorithm>
#include <utility>

#include "base/checked.h"

namespace dlcore::data {
namespace {

void check_same(const Dataset& part, size_t number, const Dataset& first) {
  DL_CHECK(part.fields().size() == first.fields().size(), Code::kShape, "concat: dataset ", number,
           " has ", part.fields().size(), " fields, but dataset 0 has ", first.fields().size());
  for (size_t f = 0; f < part.fields().size(); ++f) {
    const Field &field = part.fields()[f], &wanted = first.fields()[f];
    DL_CHECK(field.dtype == wanted.dtype, Code::kDtype, "concat: field '", field.name,
             "' of dataset ", number, " is ", field.dtype, ", but dataset 0 has ", wanted.dtype);
    DL_CHECK(field.shape == wanted.shape, Code::kShape, "concat: field '", field.name,
             "' of dataset ", number, " has the shape ", field.shape, ", but dataset 0 has ",
             wanted.shape);
  }
}

const std::vector<DatasetRef>& checked(const std::vector<DatasetRef>& parts) {
  DL_CHECK(!parts.empty(), Code::kInvalidArgument, "concat: at least one dataset is needed");
  for (size_t i = 1; i < parts.size(); ++i) check_same(*parts[i], i, *parts[0]);
  return parts;
}

int64_t total_size(const std::vector<DatasetRef>& parts) {
  int64_t size = 0;
  for (const DatasetRef& part : parts) size = checked_add(size, part->size(), "concat: size");
  return size;
}

int deepest(const std::vector<DatasetRef>& parts) {
  int depth = 0;
  for (const DatasetRef& part : parts) depth = std::max(depth, part->depth());
  return depth;
}

}  // namespace

Subset::Subset(DatasetRef whole, std::vector<int64_t> indices)
    : Dataset(static_cast<int64_t>(indices.size()), whole->fields(), whole->depth()),
      whole_(std::move(whole)),
      indices_(std::move(indices)) {
  for (int64_t& index : indices_) index = wrap_index("subset", index, whole_->size());
}

void Subset::gather(const int64_t* indices, int64_t count, void* const* rows) const {
  std::vector<int64_t> inside(static_cast<size_t>(count));
  std::transform(indices, indices + count, inside.begin(),
                 [this](int64_t index) { return indices_[static_cast<size_t>(index)]; });
  whole_->gather(inside.data(), count, rows);
}

ConcatDataset::ConcatDataset(std::vector<DatasetRef> parts)
    : Dataset(total_size(parts), checked(parts)[0]->fields(), deepest(parts)),
      parts_(std::move(parts)) {
  int64_t end = 0;
  for (const DatasetRef& part : parts_) ends_.push_back(end += part->size());
}

bool ConcatDataset::any_thread() const {
  return std::all_of(parts_.begin(), parts_.end(),
                     [](const DatasetRef& part) { return part->any_thread(); });
}

size_t ConcatDataset::part_of(int64_t index) const {
  return static_cast<size_t>(std::upper_bound(ends_.begin(), ends_.end(), index) - ends_.begin());
}

// Neighbours that lie in the same part are gathered together.
void ConcatDataset::gather(const int64_t* indices, int64_t count, void* const* rows) const {
  std::vector<void*> next(rows, rows + fields().size());
  std::vector<int64_t> run;
  for (int64_t i = 0; i < count;) {
    const size_t part = part_of(indices[i]);
    const int64_t begin = part == 0 ? 0 : ends_[part - 1];
    run.clear();
    for (; i < count && part_of(indices[i]) == part; ++i) run.push_back(indices[i] - begin);
    const auto size = static_cast<int64_t>(run.size());
    parts_[part]->gather(run.data(), size, next.data());
    for (size_t f = 0; f < next.size(); ++f) {
      next[f] = static_cast<char*>(next[f]) + size * fields()[f].bytes();
    }
  }
}

}  // namespace dlcore::data
