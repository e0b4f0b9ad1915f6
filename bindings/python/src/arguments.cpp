#include "arguments.h"

namespace dlpython {

Arguments::Arguments(const Signature& signature, const Given& given) : signature_(signature) {
  const Py_ssize_t count = given.count;
  if (count > signature.positional)
    raise(PyExc_TypeError, "%s() takes at most %d positional arguments (%zd given)",
          signature.function, signature.positional, count);
  for (Py_ssize_t i = 0; i < count; ++i) values_[i] = given.values[i];
  for (Py_ssize_t i = count; i < signature.count; ++i) values_[i] = nullptr;
  const Py_ssize_t named = given.keywords ? PyTuple_GET_SIZE(given.keywords) : 0;
  for (Py_ssize_t k = 0; k < named; ++k) {
    PyObject* keyword = PyTuple_GET_ITEM(given.keywords, k);
    PyObject*& value = values_[position(keyword)];
    if (value)
      raise(PyExc_TypeError, "%s() got multiple values for argument '%U'", signature.function,
            keyword);
    value = given.values[count + k];
  }
  for (int i = 0; i < signature.required; ++i)
    if (!values_[i])
      raise(PyExc_TypeError, "%s() misses the argument '%s'", signature.function,
            signature.names[i]);
}

int Arguments::position(PyObject* keyword) const {
  for (int i = 0; i < signature_.count; ++i)
    if (PyUnicode_CompareWithASCIIString(keyword, signature_.names[i]) == 0) return i;
  raise(PyExc_TypeError, "%s() got an unexpected argument '%U'", signature_.function, keyword);
}

void Arguments::wrong_type(int i, const char* expected) const {
  raise(PyExc_TypeError, "%s: %s must be %s, not %.100s", function(), name(i), expected,
        Py_TYPE(values_[i])->tp_name);
}

int64_t to_i64(const Arguments& a, int i) {
  if (PyFloat_Check(a[i])) a.wrong_type(i, "an int");
  const long long value = PyLong_AsLongLong(a[i]);
  if (value == -1 && PyErr_Occurred()) {
    if (!PyErr_ExceptionMatches(PyExc_TypeError)) throw PythonError();
    PyErr_Clear();
    a.wrong_type(i, "an int");
  }
  return value;
}

uint64_t to_u64(const Arguments& a, int i) {
  const Owned number(PyNumber_Index(a[i]));
  if (!number) {
    PyErr_Clear();
    a.wrong_type(i, "an int");
  }
  // Negative seeds wrap around, as PyTorch's do.
  const unsigned long long value = PyLong_AsUnsignedLongLongMask(number.get());
  if (PyErr_Occurred()) throw PythonError();
  return value;
}

int32_t to_i32(const Arguments& a, int i) {
  const int64_t value = to_i64(a, i);
  if (value != static_cast<int32_t>(value))
    raise(PyExc_OverflowError, "%s: %s is %lld, which is no 32-bit number", a.function(), a.name(i),
          static_cast<long long>(value));
  return static_cast<int32_t>(value);
}

double to_f64(const Arguments& a, int i) {
  const double value = PyFloat_AsDouble(a[i]);
  if (value == -1.0 && PyErr_Occurred()) {
    if (!PyErr_ExceptionMatches(PyExc_TypeError)) throw PythonError();
    PyErr_Clear();
    a.wrong_type(i, "a number");
  }
  return value;
}

int32_t to_flag(const Arguments& a, int i) {
  const int truth = PyObject_IsTrue(a[i]);
  if (truth < 0) throw PythonError();
  return truth;
}

const char* to_str(const Arguments& a, int i) {
  if (!PyUnicode_Check(a[i])) a.wrong_type(i, "a str");
  const char* text = PyUnicode_AsUTF8(a[i]);
  if (!text) throw PythonError();
  return text;
}

namespace {

Owned items_of(const Arguments& a, int i, const char* expected) {
  PyObject* items = PySequence_Fast(a[i], "");
  if (!items) {
    PyErr_Clear();
    a.wrong_type(i, expected);
  }
  return Owned(items);
}

void convert(PyObject* item, int64_t& value) { value = PyLong_AsLongLong(item); }
void convert(PyObject* item, double& value) { value = PyFloat_AsDouble(item); }
void convert(PyObject* item, int32_t& value) {
  const long long wide = PyLong_AsLongLong(item);
  value = static_cast<int32_t>(wide);
  if (wide != value) PyErr_SetString(PyExc_OverflowError, "not a 32-bit number");
}

}  // namespace

template <class T>
List<T>::List(const Arguments& a, int i) {
  const Owned items = items_of(a, i, "a sequence of numbers");
  const Py_ssize_t count = PySequence_Fast_GET_SIZE(items.get());
  values_.resize(static_cast<size_t>(count));
  for (Py_ssize_t k = 0; k < count; ++k) {
    convert(PySequence_Fast_GET_ITEM(items.get(), k), values_[static_cast<size_t>(k)]);
    if (PyErr_Occurred()) {
      PyErr_Clear();
      raise(PyExc_TypeError, "%s: %s[%zd] must be a number, not %R", a.function(), a.name(i), k,
            PySequence_Fast_GET_ITEM(items.get(), k));
    }
  }
}
template class List<int64_t>;
template class List<int32_t>;
template class List<double>;

template <class H>
Handles<H>::Handles(const Arguments& a, int i, bool nullable) : items_(PySequence_Tuple(a[i])) {
  if (!items_) {
    PyErr_Clear();
    a.wrong_type(i, "a sequence");
  }
  constexpr Kind kind = KindOf<H>::value;
  const Py_ssize_t count = PyTuple_GET_SIZE(items_.get());
  handles_.resize(static_cast<size_t>(count));
  for (Py_ssize_t k = 0; k < count; ++k) {
    PyObject* item = PyTuple_GET_ITEM(items_.get(), k);
    if (nullable && item == Py_None) continue;
    if (!is_kind(item, kind))
      raise(PyExc_TypeError, "%s: %s[%zd] must be %s, not %.100s", a.function(), a.name(i), k,
            kind_info[kind].article_and_name, Py_TYPE(item)->tp_name);
    handles_[static_cast<size_t>(k)] = handle_in<H>(item);
  }
}
template class Handles<dl_tensor>;
template class Handles<dl_module>;
template class Handles<dl_dataset>;

Bytes::Bytes(const Arguments& a, int i, bool writable) {
  const int flags = writable ? PyBUF_CONTIG : PyBUF_CONTIG_RO;
  if (PyObject_GetBuffer(a[i], &view_, flags) == 0) return;
  PyErr_Clear();
  a.wrong_type(i, writable ? "an object with a writable, contiguous buffer"
                           : "an object with a contiguous buffer");
}

}  // namespace dlpython
