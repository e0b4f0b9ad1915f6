#include "ops/create/create.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows create_rows() {
  return {
      Row("zeros", {call(ops::zeros)}).exact().order(0).of_sizes(),
      Row("ones", {call(ops::ones)}).exact().order(0).of_sizes(),
      Row("full", {call(ops::full)}).exact().order(0).of_sizes(),
      Row("zeros_like", {call(ops::zeros_like)}).exact().order(0),
      Row("ones_like", {call(ops::ones_like)}).exact().order(0),
      Row("full_like", {call(ops::full_like)}).exact().order(0),
      Row("arange", {call(ops::arange)}).order(0).of_sizes(),
      Row("linspace", {call(ops::linspace)}).order(0).of_sizes(),
      Row("eye", {call(ops::eye)}).exact().order(0).of_sizes(),
  };
}

}  // namespace dlcore::optest
