#pragma once

#include "python.h"

// What the extension takes from the package's Python side, given once by set_hooks.
namespace dlpython {

struct Hooks {
  PyObject* size;      // class of shapes, a tuple
  PyObject* dtypes;    // {code: dtype}
  PyObject* devices;   // {code: device}, which makes what it lacks (__missing__)
  PyObject* get_item;  // get_item(tensor, key) for keys of masks and index tensors
  PyObject* set_item;  // set_item(tensor, key, value) for all but the simple cases
};
extern Hooks hooks;

PyObject* set_hooks(PyObject*, PyObject* args, PyObject* keywords);

// A shape as Python sees it.
PyObject* new_size(const int64_t* values, int64_t count);

}  // namespace dlpython
