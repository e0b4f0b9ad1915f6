#include "nn/layers/sizes.h"

#include <limits>

#include "base/error.h"

namespace dlcore::nn {

// Of 8 bytes each.
constexpr int64_t kMostElements = std::numeric_limits<int64_t>::max() / 8;

void check_size(const char* operation, const char* name, int64_t n) {
  DL_CHECK(n >= 0, Code::kInvalidArgument, operation, ": ", name, " (", n,
           ") must not be negative");
  DL_CHECK(n <= kMostElements, Code::kLimit, operation, ": ", name, " (", n,
           ") is more than memory can hold");
}

void check_sizes(const char* operation, const char* name, int64_t n, const char* other_name,
                 int64_t m) {
  check_size(operation, name, n);
  check_size(operation, other_name, m);
  DL_CHECK(n == 0 || m <= kMostElements / n, Code::kLimit, operation, ": ", name, " (", n,
           ") times ", other_name, " (", m, ") is more than memory can hold");
}

}  // namespace dlcore::nn
