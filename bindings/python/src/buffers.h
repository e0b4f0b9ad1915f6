#pragma once

#include "handles.h"

// Memory shared with other libraries: the buffer protocol.
namespace dlpython {

// A tensor over the memory of an object with a buffer, which lives as long as the tensor.
Owned tensor_from_buffer(PyObject* object);
PyObject* from_buffer(PyObject* module, PyObject* object);

// The slots of the Tensor type: a tensor's own memory, for CPU tensors without gradient.
extern PyBufferProcs tensor_as_buffer;

}  // namespace dlpython
