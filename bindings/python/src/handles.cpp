#include "handles.h"

#include <cstring>

#include "tensor_type.h"

namespace dlpython {

PyTypeObject handle_types[kKindCount];
PyTypeObject* result_classes[kKindCount];

namespace {

Kind kind_of(PyTypeObject* type) {
  for (int kind = 0; kind < kKindCount; ++kind)
    if (PyType_IsSubtype(type, &handle_types[kind])) return static_cast<Kind>(kind);
  return kKindCount;
}

template <int kind>
void release(PyObject* self) {
  void* handle = std::exchange(reinterpret_cast<HandleObject*>(self)->handle, nullptr);
  if (!handle) return;
  if (!kind_info[kind].may_wait) return kind_info[kind].release(handle);
  const WithoutGil released;  // worker threads may have to end, and they may need Python
  kind_info[kind].release(handle);
}

template <int kind>
void deallocate(PyObject* self) {
  release<kind>(self);
  Py_TYPE(self)->tp_free(self);
}

PyMethodDef handle_methods[] = {
    {"_take", handle_take, METH_O,
     "_take($self, other, /)\n--\n\nExchanges the handles of self and other."},
    {nullptr, nullptr, 0, nullptr}};

template <int kind>
void make_type() {
  PyTypeObject& type = handle_types[kind];
  type = {PyVarObject_HEAD_INIT(nullptr, 0)};
  type.tp_name = kind_info[kind].full_name;
  type.tp_doc = kind_info[kind].doc;
  type.tp_basicsize = sizeof(HandleObject);
  type.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE;
  type.tp_new = PyType_GenericNew;
  type.tp_dealloc = deallocate<kind>;
  type.tp_methods = handle_methods;
  if (kind == kTensor) describe_tensor_type(type);
  if (PyType_Ready(&type) < 0) throw PythonError();
  result_classes[kind] = &type;
}

template <int... kinds>
void make_types(std::integer_sequence<int, kinds...>) {
  (make_type<kinds>(), ...);
}

}  // namespace

void add_handle_types(PyObject* module) {
  make_types(std::make_integer_sequence<int, kKindCount>());
  for (int kind = 0; kind < kKindCount; ++kind) {
    auto* type = reinterpret_cast<PyObject*>(&handle_types[kind]);
    Py_INCREF(type);
    if (PyModule_AddObject(module, kind_info[kind].name, type) < 0) throw PythonError();
  }
}

PyObject* handle_take(PyObject* self, PyObject* other) {
  const Kind kind = kind_of(Py_TYPE(self));
  if (!is_kind(other, kind)) {
    PyErr_Format(PyExc_TypeError, "_take: other must be a %s, not %.100s", kind_info[kind].name,
                 Py_TYPE(other)->tp_name);
    return nullptr;
  }
  std::swap(reinterpret_cast<HandleObject*>(self)->handle,
            reinterpret_cast<HandleObject*>(other)->handle);
  return none();
}

PyObject* set_class(PyObject*, PyObject* arguments) {
  const char* name;
  PyTypeObject* type;
  if (!PyArg_ParseTuple(arguments, "sO!:set_class", &name, &PyType_Type, &type)) return nullptr;
  const Kind kind = kind_of(type);
  if (kind == kKindCount || std::strcmp(kind_info[kind].name, name) != 0) {
    PyErr_Format(PyExc_TypeError, "set_class: %s is no subclass of _C.%s", type->tp_name, name);
    return nullptr;
  }
  Py_INCREF(type);
  result_classes[kind] = type;  // the one before stays: objects of it may live on
  return none();
}

PyObject* new_object(Kind kind, void* handle) {
  PyTypeObject* type = result_classes[kind];
  PyObject* object = type->tp_alloc(type, 0);
  if (!object) {
    kind_info[kind].release(handle);
    throw PythonError();
  }
  reinterpret_cast<HandleObject*>(object)->handle = handle;
  return object;
}

}  // namespace dlpython
