#include "ops/table.h"

#include <algorithm>
#include <ostream>
#include <stdexcept>

#include "ops/rows/rows.h"
#include "ops/tensors.h"

namespace dlcore::optest {
namespace {

const Call* find(const std::vector<Call>& calls, const Args& args) {
  for (const Call& candidate : calls) {
    if (candidate.accepts(args)) return &candidate;
  }
  return nullptr;
}

Tensors run_one_of(const std::string& op, const std::vector<Call>& calls, const Args& args) {
  const Call* found = find(calls, args);
  if (!found) throw std::logic_error(op + ": the row has no call for these arguments");
  return found->run(args);
}

}  // namespace

Device& creation_device() {
  static thread_local Device device = test_device();
  return device;
}

std::optional<DType> dtype_called(const std::string& name) {
#define DL_CASE(enumerator, T, text) \
  if (name == text) return DType::enumerator;
  DL_FOR_EACH_DTYPE(DL_CASE)
#undef DL_CASE
  return std::nullopt;
}

std::optional<ops::Reduction> reduction_called(const std::string& name) {
  if (name == "none") return ops::Reduction::kNone;
  if (name == "mean") return ops::Reduction::kMean;
  if (name == "sum") return ops::Reduction::kSum;
  return std::nullopt;
}

Tolerance Row::tolerance(DType dtype) const {
  if (dtype == DType::kF32) return f32_;
  return dtype == DType::kF64 ? f64_ : kExact;
}

// A gradient adds up several rounded terms, even where the operation itself only copies.
Tolerance Row::gradient_tolerance(DType dtype) const {
  const bool is_f32 = dtype == DType::kF32;
  if (const auto& own = is_f32 ? gradient_f32_ : gradient_f64_) return *own;
  const Tolerance t = tolerance(dtype), least = is_f32 ? kF32 : kF64;
  return {std::max(10 * t.relative, least.relative), std::max(10 * t.absolute, least.absolute)};
}

Tensors Row::run(const Args& args) const { return run_one_of(op_, calls_, args); }

Tensors Row::run_in_place(const Args& args) const {
  return run_one_of(in_place_op_, in_place_, args);
}

bool Row::accepts_in_place(const Args& args) const { return find(in_place_, args) != nullptr; }

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.op(); }

const Rows& all_rows() {
  static const Rows rows = [] {
    Rows all;
    for (Rows (*family)() : kFamilies) {
      for (Row& row : family()) all.push_back(std::move(row));
    }
    return all;
  }();
  return rows;
}

}  // namespace dlcore::optest
