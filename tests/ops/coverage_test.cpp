#include <gtest/gtest.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>

#include "ops/declared.h"
#include "ops/table.h"
#include "ops/tensors.h"

namespace dlcore::optest {
namespace {

// Functions of the rooms that are no operations of their own, and where they are tested.
const std::map<std::string, std::string> kElsewhere = {
    {"run_by_device", "how the updates of the optimizers are grouped"},
    {"for_pieces", "how they are shared out"},
    {"sgd_update_", "tests/unit/optim"},
    {"adam_update_", "tests/unit/optim"},
    {"empty_pinned", "tests/cuda/pinned_test.cpp"},
    {"pin_memory", "tests/cuda/pinned_test.cpp"},
    {"to_async", "tests/cuda/pinned_test.cpp"},
    {"softmax_backward", "the gradient of softmax"},
    {"check_scores", "a check that cross_entropy and nll_loss share"},
    {"check_classes", "a check that cross_entropy and nll_loss share"},
    {"row_major_index", "how x's dimensions are told apart in a gather"},
    {"positions_of", "what nonzero and masked_select begin with"},
    {"checked_index", "a check that the rooms of indices share"},
    {"checked_values", "a check that all uses of indices share"},
    {"pointwise_loss", "what mse_loss and l1_loss have in common"},
    {"reduce_losses", "what all losses end with"},
    {"apply_gradient", "how the losses call their gradient kernels"},
    {"check_same_shape", "a check that the losses share"},
    {"in_memory_order", "where the draws go; the random rows call it"},
    {"empty_in_memory_order", "where the draws go; dropout calls it"},
};

std::set<std::string> names_in_table() {
  std::set<std::string> names;
  for (const Row& row : all_rows()) {
    names.insert(row.op());
    if (row.has_in_place()) names.insert(row.in_place_op());
  }
  return names;
}

TEST(Coverage, EveryDeclaredOperationHasARow) {
  const std::set<std::string> rows = names_in_table();
  for (const std::string& name : declared_operations()) {
    EXPECT_TRUE(rows.count(name) || kElsewhere.count(name)) << name << " has no row";
  }
}

TEST(Coverage, NothingIsListedWithoutNeed) {
  const std::vector<std::string> declared = declared_operations();
  const std::set<std::string> rows = names_in_table();
  for (const auto& [name, why] : kElsewhere) {
    EXPECT_TRUE(std::count(declared.begin(), declared.end(), name)) << name << " is not declared";
    EXPECT_FALSE(rows.count(name)) << name << " has a row";
  }
}

TEST(Coverage, RowsAreUnique) {
  std::set<std::string> seen;
  for (const Row& row : all_rows()) EXPECT_TRUE(seen.insert(row.op()).second) << row.op();
}

// What of an operation the vectors have tried.
struct Support {
  std::set<DType> dtypes;
  int order = 0;
  int cases = 0, errors = 0;
};

Support support_of(const Row& row) {
  Support s;
  for (const golden::Case& c : row.cases()) {
    ++(c.error.empty() ? s.cases : s.errors);
    for (const golden::Array& y : c.out) s.dtypes.insert(y.dtype);
    if (!c.dx.empty()) s.order = std::max(s.order, c.v.empty() ? 1 : std::min(2, row.order()));
  }
  return s;
}

// The support matrix: what a passing run of the table has shown.
TEST(Coverage, Matrix) {
  constexpr DType kDtypes[] = {DType::kF32, DType::kF64, DType::kI64,
                               DType::kI32, DType::kU8,  DType::kBool};
  std::cout << std::left << std::setw(24) << "operation";
  for (const DType dtype : kDtypes) std::cout << std::setw(5) << name_of(dtype);
  std::cout << "grad in-place cases errors\n";
  for (const Row& row : all_rows()) {
    const Support s = support_of(row);
    std::cout << std::setw(24) << row.op();
    for (const DType dtype : kDtypes)
      std::cout << std::setw(5) << (s.dtypes.count(dtype) ? "x" : "");
    std::cout << std::setw(5) << s.order << std::setw(9) << row.in_place_op() << std::setw(6)
              << s.cases << s.errors << "\n";
    EXPECT_GT(s.cases, 0) << row;
  }
}

}  // namespace
}  // namespace dlcore::optest
