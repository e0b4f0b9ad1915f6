#include "tensor_type.h"

#include "buffers.h"

namespace dlpython {

void describe_tensor_type(PyTypeObject& type) { type.tp_as_buffer = &tensor_as_buffer; }

}  // namespace dlpython
