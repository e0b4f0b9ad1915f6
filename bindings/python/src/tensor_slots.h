#pragma once

#include "python.h"

// The parts of the Tensor type, a file each.
namespace dlpython {

PyNumberMethods tensor_as_number();  // tensor_numbers.cpp
PyObject* tensor_compare(PyObject* left, PyObject* right, int comparison);

void add_value_conversions(PyNumberMethods& methods);  // tensor_values.cpp
PyObject* tensor_item(PyObject* self, PyObject*);
PyObject* tensor_tolist(PyObject* self, PyObject*);

PyObject* tensor_get_item(PyObject* self, PyObject* key);  // tensor_index.cpp
int tensor_set_item(PyObject* self, PyObject* key, PyObject* value);
Py_ssize_t tensor_length(PyObject* self);
PyObject* tensor_iterate(PyObject* self);

extern PyGetSetDef tensor_properties[];  // tensor_properties.cpp

}  // namespace dlpython
