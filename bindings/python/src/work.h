#pragma once

#include <cmath>
#include <initializer_list>

#include "arguments.h"
#include "shapes.h"

// Who computes little keeps the interpreter lock: where threads want it in turns, giving it back
// and taking it again costs more than the work, and a switch of threads each time.
namespace dlpython {

// Steps up to which the lock is kept: some tens of microseconds.
constexpr double kFewSteps = 65536;

// A factor of an upper bound of a call's work: each element of one tensor may meet each of the
// others. Work for a GPU waits; and of tensors without elements much may be made (sums over
// nothing, say).
inline double elements(dl_tensor* x) {
  if (!x) return 1;
  int64_t numel = 0;
  check(dl_tensor_numel(x, &numel));
  return numel > 0 && is_on_cpu(x) ? static_cast<double>(numel) : HUGE_VAL;
}

inline double product_of_elements(const Handles<dl_tensor>& xs) {
  double product = 1;
  for (int64_t i = 0; i < xs.size(); ++i) product *= elements(xs.data()[i]);
  return product;
}

// For what goes through a list of tensors once.
inline double sum_of_elements(const Handles<dl_tensor>& xs) {
  double sum = 0;
  for (int64_t i = 0; i < xs.size(); ++i) sum += elements(xs.data()[i]);
  return sum;
}

// Makes the call, whose work is at most `steps`; other threads run Python during all but few.
template <class Call>
dl_status run(double steps, Call call) {
  return steps <= kFewSteps ? call() : without_gil(call);
}

}  // namespace dlpython
