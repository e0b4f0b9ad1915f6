#include "entry.h"
#include "handles.h"
#include "hooks.h"
#include "numbers.h"
#include "shapes.h"
#include "tensor_slots.h"
#include "work.h"

// x[key] and x[key] = value. Integers, slices, None and ... make views here; masks and index
// tensors go to hooks.get_item and hooks.set_item, which are Python.
namespace dlpython {

namespace {

bool is_basic(PyObject* key) {
  if (PyBool_Check(key)) return false;
  if (PyLong_Check(key) || PySlice_Check(key) || key == Py_None || key == Py_Ellipsis) return true;
  // NumPy's integers, and not the arrays and tensors that have __index__ too.
  return PyIndex_Check(key) && !PySequence_Check(key) && !is_tensor(key);
}

bool all_basic(PyObject* key) {
  if (!PyTuple_Check(key)) return is_basic(key);
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(key); ++i)
    if (!is_basic(PyTuple_GET_ITEM(key, i))) return false;
  return true;
}

// Walks over the keys; what it has made so far is its own.
class View {
 public:
  explicit View(PyObject* self) : object_(Owned::borrowed(self)) {}

  void apply(PyObject* key, int64_t skipped) {
    if (key == Py_None) {
      step([&](dl_tensor* x, dl_tensor** y) { return dl_unsqueeze(x, dim_, y); });
      ++dim_;
    } else if (key == Py_Ellipsis) {
      dim_ += skipped;
    } else if (PySlice_Check(key)) {
      slice(key);
    } else {
      const Py_ssize_t index = PyNumber_AsSsize_t(key, PyExc_IndexError);
      if (index == -1 && PyErr_Occurred()) throw PythonError();
      step([&](dl_tensor* x, dl_tensor** y) { return dl_select(x, dim_, index, y); });
    }
  }

  PyObject* take() {
    if (!changed_)
      step([&](dl_tensor* x, dl_tensor** y) {
        const Dims shape = shape_of(x);
        return dl_expand(x, shape.begin(), shape.count, y);
      });
    return object_.release();
  }

 private:
  template <class Call>
  void step(Call call) {
    dl_tensor* y = nullptr;
    check(call(tensor_in(object_.get()), &y));
    object_ = Owned(to_python(y));
    changed_ = true;
  }

  void slice(PyObject* key) {
    Py_ssize_t start, stop, stride;
    if (PySlice_Unpack(key, &start, &stop, &stride) < 0) throw PythonError();
    if (stride <= 0)
      raise(PyExc_ValueError, "a slice's step must be greater than 0, not %zd", stride);
    const bool whole = start == 0 && stop == PY_SSIZE_T_MAX && stride == 1;
    if (whole) check_dim();
    if (!whole)
      step([&](dl_tensor* x, dl_tensor** y) { return dl_slice(x, dim_, start, stop, stride, y); });
    ++dim_;
  }

  void check_dim() {
    int64_t size = 0;
    check(dl_tensor_size(tensor_in(object_.get()), dim_, &size));
  }

  Owned object_;
  int64_t dim_ = 0;
  bool changed_ = false;
};

// Dimensions that `...` stands for.
int64_t dims_of_ellipsis(PyObject* self, PyObject* keys) {
  int64_t ndim = 0, named = 0, ellipses = 0;
  check(dl_tensor_ndim(tensor_in(self), &ndim));
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(keys); ++i) {
    PyObject* key = PyTuple_GET_ITEM(keys, i);
    ellipses += key == Py_Ellipsis;
    named += key != Py_None && key != Py_Ellipsis;
  }
  if (ellipses > 1) raise(PyExc_IndexError, "an index can only have a single ellipsis ('...')");
  if (named > ndim)
    raise(PyExc_IndexError, "too many indices for tensor of dimension %lld",
          static_cast<long long>(ndim));
  return ndim - named;
}

PyObject* basic_view(PyObject* self, PyObject* key) {
  View view(self);
  const Owned keys = PyTuple_Check(key) ? Owned::borrowed(key) : owned(PyTuple_Pack(1, key));
  const int64_t skipped = dims_of_ellipsis(self, keys.get());
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(keys.get()); ++i)
    view.apply(PyTuple_GET_ITEM(keys.get(), i), skipped);
  return view.take();
}

// Whether the value could be written here.
bool assign(dl_tensor* view, PyObject* value) {
  if (is_tensor(value)) {
    dl_tensor* src = tensor_in(value);
    check(run(elements(view) * elements(src), [&] { return dl_copy_(view, src); }));
    return true;
  }
  const Number number = to_number(value);
  if (!number.is_number) return false;
  check(run(elements(view), [&] {
    return number.is_float ? dl_fill_(view, number.f) : dl_fill_i64_(view, number.i);
  }));
  return true;
}

}  // namespace

PyObject* tensor_get_item(PyObject* self, PyObject* key) {
  return at_border<PyObject*>(nullptr, [&] {
    if (all_basic(key)) return basic_view(self, key);
    return PyObject_CallFunctionObjArgs(hooks.get_item, self, key, nullptr);
  });
}

int tensor_set_item(PyObject* self, PyObject* key, PyObject* value) {
  return at_border(-1, [&] {
    if (!value) raise(PyExc_TypeError, "elements of a tensor cannot be deleted");
    if (all_basic(key)) {
      const Owned view(basic_view(self, key));
      if (assign(tensor_in(view.get()), value)) return 0;
    }
    owned(PyObject_CallFunctionObjArgs(hooks.set_item, self, key, value, nullptr));
    return 0;
  });
}

Py_ssize_t tensor_length(PyObject* self) {
  return at_border<Py_ssize_t>(-1, [&] {
    const Dims shape = shape_of(tensor_in(self));
    if (shape.count == 0) raise(PyExc_TypeError, "len() of a 0-d tensor");
    return static_cast<Py_ssize_t>(shape.values[0]);
  });
}

PyObject* tensor_iterate(PyObject* self) {
  return at_border<PyObject*>(nullptr, [&] {
    const Dims shape = shape_of(tensor_in(self));
    if (shape.count == 0) raise(PyExc_TypeError, "iteration over a 0-d tensor");
    const Owned rows = owned(PyTuple_New(shape.values[0]));
    for (int64_t i = 0; i < shape.values[0]; ++i) {
      dl_tensor* row = nullptr;
      check(dl_select(tensor_in(self), 0, i, &row));
      PyTuple_SET_ITEM(rows.get(), i, to_python(row));
    }
    return PyObject_GetIter(rows.get());
  });
}

}  // namespace dlpython
