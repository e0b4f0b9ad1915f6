#pragma once

#include <cstdint>

#include "python.h"

// Python's numbers beside tensors.
namespace dlpython {

// A number as Python means it: an int stays one where dtypes are promoted.
struct Number {
  bool is_number;
  bool is_float;
  bool is_bool;
  int64_t i;
  double f;
};

// bool, int, float and NumPy's scalars are numbers; a tensor and whatever holds several are not.
inline Number to_number(PyObject* object) {
  if (PyFloat_Check(object)) return {true, true, false, 0, PyFloat_AS_DOUBLE(object)};
  if (PyLong_Check(object)) {
    const long long value = PyLong_AsLongLong(object);
    if (value == -1 && PyErr_Occurred()) throw PythonError();
    return {true, false, PyBool_Check(object) != 0, value, static_cast<double>(value)};
  }
  const PyNumberMethods* methods = Py_TYPE(object)->tp_as_number;
  if (!methods || !methods->nb_float || PySequence_Check(object)) return {};
  if (methods->nb_index) {
    const Owned index(PyNumber_Index(object));
    if (index) return to_number(index.get());
    PyErr_Clear();
  }
  const double value = PyFloat_AsDouble(object);
  if (value == -1.0 && PyErr_Occurred()) throw PythonError();
  return {true, true, false, 0, value};
}

}  // namespace dlpython
