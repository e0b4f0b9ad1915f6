#include "ops/activation/activation.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows activation_rows() {
  return {
      Row("relu", {call(ops::relu)}).exact(),
      Row("sigmoid", {call(ops::sigmoid)}),
      Row("tanh", {call(ops::tanh)}),
  };
}

}  // namespace dlcore::optest
