#include "ops/join/join.h"

#include "ops/rows/rows.h"

namespace dlcore::optest {

Rows join_rows() {
  return {
      Row("cat", {call(ops::cat)}).exact(),
      Row("stack", {call(ops::stack)}).exact(),
  };
}

}  // namespace dlcore::optest
