#include "buffers.h"
#include "dlpack.h"
#include "entry.h"
#include "generated/functions.h"
#include "handles.h"
#include "hooks.h"

// The extension module libdl._C.
namespace dlpython {

namespace {

PyMethodDef own_functions[] = {
    {"set_class", set_class, METH_VARARGS,
     "set_class(name, type)\n--\n\nMakes results of the kind `name` instances of `type`."},
    {"set_hooks", as_method(set_hooks), METH_VARARGS | METH_KEYWORDS,
     "set_hooks(size, dtypes, devices, get_item, set_item)\n--\n\n"
     "Gives the extension what the package has written in Python."},
    {"from_buffer", from_buffer, METH_O,
     "from_buffer(object)\n--\n\nA tensor over the memory of an object with a buffer."},
    {"from_dlpack", from_dlpack, METH_O,
     "from_dlpack(capsule)\n--\n\nA tensor over the memory in a DLPack capsule."},
    {nullptr, nullptr, 0, nullptr}};

PyModuleDef definition = {PyModuleDef_HEAD_INIT,
                          "libdl._C",
                          "libdl's C functions, a Python function each.",
                          -1,
                          own_functions,
                          nullptr,
                          nullptr,
                          nullptr,
                          nullptr};

void add_functions(PyObject* module) {
  for (PyMethodDef* const* table = function_tables; *table; ++table)
    if (PyModule_AddFunctions(module, *table) < 0) throw PythonError();
}

void add_constants(PyObject* module) {
  for (const Constant* constant = constants; constant->name; ++constant)
    if (PyModule_AddIntConstant(module, constant->name, constant->value) < 0) throw PythonError();
}

PyObject* make_module() {
  Owned module = owned(PyModule_Create(&definition));
  add_exceptions(module.get());
  add_handle_types(module.get());
  add_functions(module.get());
  add_constants(module.get());
  return module.release();
}

}  // namespace

}  // namespace dlpython

PyMODINIT_FUNC PyInit__C() {
  return dlpython::at_border<PyObject*>(nullptr, [] { return dlpython::make_module(); });
}
