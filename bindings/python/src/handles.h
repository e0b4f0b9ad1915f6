#pragma once

#include "errors.h"
#include "generated/kinds.h"
#include "python.h"

// Python objects that own a handle of the library, a class for each kind.
namespace dlpython {

struct HandleObject {
  PyObject_HEAD void* handle;  // null until the object is given one
};

extern PyTypeObject handle_types[kKindCount];
// The classes that results are made of: handle_types or subclasses of them (set_class).
extern PyTypeObject* result_classes[kKindCount];

void add_handle_types(PyObject* module);
PyObject* set_class(PyObject* module, PyObject* arguments);

// self._take(other): exchanges the handles of two objects of one kind.
PyObject* handle_take(PyObject* self, PyObject* other);

// A new object of the result class. Takes the handle over, also when it throws.
PyObject* new_object(Kind kind, void* handle);

inline bool is_kind(PyObject* object, Kind kind) {
  return Py_TYPE(object) == result_classes[kind] || PyObject_TypeCheck(object, &handle_types[kind]);
}

template <class H>
H* handle_in(PyObject* object) {
  return static_cast<H*>(reinterpret_cast<HandleObject*>(object)->handle);
}

// A result's object; NULL becomes None.
template <class H>
PyObject* to_python(H* handle) {
  return handle ? new_object(KindOf<H>::value, handle) : none();
}

// A handle that the library lends to a callback: the object has a reference of its own.
template <class H>
Owned lent(H* handle) {
  if (handle) KindOf<H>::retain(handle);
  return Owned(to_python(handle));
}

inline bool is_tensor(PyObject* object) { return is_kind(object, kTensor); }
inline dl_tensor* tensor_in(PyObject* object) { return handle_in<dl_tensor>(object); }

}  // namespace dlpython
