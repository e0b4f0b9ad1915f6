#pragma once

#include "python.h"

namespace dlpython {

// Fills in what the Tensor type has beyond a handle: numbers, comparison, indexing, properties.
void describe_tensor_type(PyTypeObject& type);

}  // namespace dlpython
