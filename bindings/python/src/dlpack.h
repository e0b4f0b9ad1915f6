#pragma once

#include "python.h"

// DLPack's structs in Python capsules, whose names say of what version they are and whether
// somebody has taken them over: "dltensor", "dltensor_versioned", "used_dltensor", ...
namespace dlpython {

PyObject* tensor_to_dlpack(PyObject* self, PyObject*);
PyObject* tensor_to_dlpack_versioned(PyObject* self, PyObject*);
PyObject* from_dlpack(PyObject* module, PyObject* capsule);

}  // namespace dlpython
