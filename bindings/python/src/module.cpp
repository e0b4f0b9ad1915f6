#include "entry.h"
#include "generated/functions.h"
#include "handles.h"

// The extension module libdl._C.
namespace dlpython {

namespace {

PyMethodDef own_functions[] = {
    {"set_class", set_class, METH_VARARGS,
     "set_class(name, type)\n--\n\nMakes results of the kind `name` instances of `type`."},
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
