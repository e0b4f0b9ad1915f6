#include "ops/random/random.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {
namespace {

using RandomTo = void(const Tensor&, int64_t, int64_t, Generator*);
using Random = void(const Tensor&, Generator*);

Rows rows_that_fill() {
  Rows rows = {
      Row("uniform_", {call(ops::uniform_)}).exact(),
      Row("normal_", {call(ops::normal_)}),
      Row("exponential_", {call(ops::exponential_)}),
      Row("random_", {call<RandomTo>(ops::random_), call<Random>(ops::random_)}).exact(),
      Row("bernoulli_", {call(ops::bernoulli_)}).exact(),
  };
  // Numbers are drawn in the order of memory, as PyTorch draws them.
  for (Row& row : rows) row.writes().of_layout().order(0);
  return rows;
}

}  // namespace

Rows random_rows() {
  Rows rows = rows_that_fill();
  rows.push_back(Row("rand", {call(ops::rand)}).exact().of_sizes().order(0));
  rows.push_back(Row("randn", {call(ops::randn)}).of_sizes().order(0));
  rows.push_back(Row("randint", {call(ops::randint)}).exact().of_sizes().order(0));
  rows.push_back(Row("randperm", {call(ops::randperm)}).exact().of_sizes().order(0));
  rows.push_back(Row("bernoulli", {call(ops::bernoulli)}).exact().of_layout().order(0));
  rows.push_back(Row("multinomial", {call(ops::multinomial)}).exact().order(0));
  rows.push_back(Row("dropout", {call(ops::dropout)}).of_layout());
  return rows;
}

}  // namespace dlcore::optest
