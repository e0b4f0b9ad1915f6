#include "ops/copy/copy.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows copy_rows() {
  return {
      Row("to", {call<Tensor(const Tensor&, DType)>(ops::to)}).exact(),
      Row("contiguous", {call(ops::contiguous)}).exact(),
      Row("clone", {call(ops::clone)}).exact(),
      Row("copy_", {call(ops::copy_)}).exact().writes().crosses_devices(),
      Row("fill_", {call(ops::fill_)}).exact().writes(),
      Row("zero_", {call(ops::zero_)}).exact().writes(),
  };
}

}  // namespace dlcore::optest
