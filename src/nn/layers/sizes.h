#pragma once

#include <cstdint>

// The sizes that layers are made with.
namespace dlcore::nn {

// Fails unless n elements can be: 0 or more, and fewer than no memory holds.
void check_size(const char* operation, const char* name, int64_t n);
// The same for a matrix.
void check_sizes(const char* operation, const char* name, int64_t n, const char* other_name,
                 int64_t m);

}  // namespace dlcore::nn
