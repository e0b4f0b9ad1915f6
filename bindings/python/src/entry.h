#pragma once

#include <new>

#include "arguments.h"
#include "python.h"

// The border to Python: a function that may throw PythonError becomes one that returns null.
namespace dlpython {

using FastFunction = PyObject* (*)(const Given& given);
constexpr int kFast = METH_FASTCALL | METH_KEYWORDS;

template <class Result, class Body>
Result at_border(Result failure, Body body) noexcept {
  try {
    return body();
  } catch (const PythonError&) {
  } catch (const std::bad_alloc&) {
    PyErr_NoMemory();
  }
  return failure;
}

template <FastFunction function>
PyObject* entry(PyObject*, PyObject* const* values, Py_ssize_t count, PyObject* names) noexcept {
  return at_border<PyObject*>(nullptr, [&] { return function({values, count, names}); });
}

// Python's tables hold every kind of function as a PyCFunction; the flags tell them apart.
template <class F>
PyCFunction as_method(F* function) {
  return reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(function));
}

inline void expect_no_arguments(const char* function, const Given& given) {
  if (given.count || (given.keywords && PyTuple_GET_SIZE(given.keywords)))
    raise(PyExc_TypeError, "%s() takes no arguments", function);
}

}  // namespace dlpython
