#pragma once

#include <string>

#include "tensor/tensor.h"

namespace dlcore::data {

// Reads a file in the IDX format of MNIST, packed by gzip or not: magic number 0, 0, type, ndim;
// the sizes as big-endian 32-bit numbers; the elements, big-endian and in row-major order.
// u8, i32, f32 and f64 keep their types; i8 and i16 become i32.
Tensor read_idx(const std::string& path);

}  // namespace dlcore::data
