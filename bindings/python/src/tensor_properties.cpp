#include "entry.h"
#include "handles.h"
#include "hooks.h"
#include "shapes.h"
#include "tensor_slots.h"

// What a tensor tells about itself.
namespace dlpython {

namespace {

template <PyObject* (*read)(dl_tensor*)>
PyObject* getter(PyObject* self, void*) {
  return at_border<PyObject*>(nullptr, [&] { return read(tensor_in(self)); });
}

PyObject* shape(dl_tensor* x) {
  const Dims shape = shape_of(x);
  return new_size(shape.begin(), shape.count);
}

PyObject* ndim(dl_tensor* x) {
  int64_t ndim = 0;
  check(dl_tensor_ndim(x, &ndim));
  return PyLong_FromLongLong(ndim);
}

PyObject* look_up(PyObject* table, int32_t code) {
  const Owned key = owned(PyLong_FromLong(code));
  return PyObject_GetItem(table, key.get());
}

PyObject* dtype(dl_tensor* x) {
  dl_dtype code = DL_DTYPE_DEFAULT;
  check(dl_tensor_dtype(x, &code));
  return look_up(hooks.dtypes, code);
}

PyObject* device(dl_tensor* x) {
  dl_device code = 0;
  check(dl_tensor_device(x, &code));
  return look_up(hooks.devices, code);
}

PyObject* requires_grad(dl_tensor* x) {
  int32_t flag = 0;
  check(dl_tensor_requires_grad(x, &flag));
  return PyBool_FromLong(flag);
}

PyObject* is_leaf(dl_tensor* x) {
  int32_t flag = 0;
  check(dl_tensor_is_leaf(x, &flag));
  return PyBool_FromLong(flag);
}

PyObject* is_cuda(dl_tensor* x) { return PyBool_FromLong(!is_on_cpu(x)); }

PyObject* grad(dl_tensor* x) {
  dl_tensor* grad = nullptr;
  check(dl_tensor_grad(x, &grad));
  return to_python(grad);
}

PyObject* version(dl_tensor* x) {
  int64_t version = 0;
  check(dl_tensor_version(x, &version));
  return PyLong_FromLongLong(version);
}

int set_grad(PyObject* self, PyObject* value, void*) {
  return at_border(-1, [&] {
    if (value && value != Py_None && !is_tensor(value))
      raise(PyExc_TypeError, "grad must be a Tensor or None, not %.100s", Py_TYPE(value)->tp_name);
    dl_tensor* given = value && value != Py_None ? tensor_in(value) : nullptr;
    check(without_gil([&] { return dl_tensor_set_grad(tensor_in(self), given); }));
    return 0;
  });
}

int set_requires_grad(PyObject* self, PyObject* value, void*) {
  return at_border(-1, [&] {
    const int flag = value ? PyObject_IsTrue(value) : 0;
    if (flag < 0) throw PythonError();
    check(dl_tensor_set_requires_grad(tensor_in(self), flag));
    return 0;
  });
}

}  // namespace

PyGetSetDef tensor_properties[] = {
    {"shape", getter<shape>, nullptr, "The size of each dimension.", nullptr},
    {"ndim", getter<ndim>, nullptr, "How many dimensions there are.", nullptr},
    {"dtype", getter<dtype>, nullptr, "The type of the elements.", nullptr},
    {"device", getter<device>, nullptr, "Where the elements are.", nullptr},
    {"requires_grad", getter<requires_grad>, set_requires_grad,
     "Whether operations on the tensor are recorded for gradients.", nullptr},
    {"is_leaf", getter<is_leaf>, nullptr,
     "Whether the tensor is no result of a recorded operation.", nullptr},
    {"is_cuda", getter<is_cuda>, nullptr, "Whether the elements are on a GPU.", nullptr},
    {"grad", getter<grad>, set_grad, "The gradient that backward added up here, or None.", nullptr},
    {"_version", getter<version>, nullptr, "How often the elements were changed in place.",
     nullptr},
    {nullptr, nullptr, nullptr, nullptr, nullptr}};

}  // namespace dlpython
