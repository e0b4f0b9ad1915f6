#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "errors.h"
#include "handles.h"
#include "shapes.h"

// Room for results whose length the call tells, and Python objects made of them.
namespace dlpython {

inline PyObject* text_or_none(const char* text) {
  return text ? PyUnicode_FromString(text) : none();
}

inline PyObject* tuple_of(std::initializer_list<Owned> items) {
  Owned tuple = owned(PyTuple_New(static_cast<Py_ssize_t>(items.size())));
  Py_ssize_t i = 0;
  for (const Owned& item : items) {
    if (!item) throw PythonError();
    Py_INCREF(item.get());
    PyTuple_SET_ITEM(tuple.get(), i++, item.get());
  }
  return tuple.release();
}

class Text {
 public:
  int64_t length = 0;
  char* data() { return text_.data(); }
  int64_t capacity() const { return static_cast<int64_t>(text_.size()); }
  // Whether the call must be made again, with the room that it asked for.
  bool too_small() {
    if (length < capacity()) return false;
    text_.resize(static_cast<size_t>(length) + 1);
    return true;
  }
  PyObject* to_python() const { return PyUnicode_FromStringAndSize(text_.data(), length); }

 private:
  std::string text_ = std::string(240, '\0');
};

inline PyObject* numbers_to_python(const std::vector<int64_t>& values, int64_t count) {
  return tuple_of_numbers(values.data(), count);
}
inline PyObject* numbers_to_python(const std::vector<double>& values, int64_t count) {
  Owned tuple = owned(PyTuple_New(count));
  for (int64_t i = 0; i < count; ++i)
    PyTuple_SET_ITEM(tuple.get(), i,
                     owned(PyFloat_FromDouble(values[static_cast<size_t>(i)])).release());
  return tuple.release();
}
inline PyObject* numbers_to_python(const std::vector<uint8_t>& values, int64_t count) {
  return PyBytes_FromStringAndSize(reinterpret_cast<const char*>(values.data()), count);
}

template <class T>
class NumberResults {
 public:
  int64_t count = 0;
  T* data() { return values_.data(); }
  int64_t capacity() const { return static_cast<int64_t>(values_.size()); }
  bool too_small() {
    if (count <= capacity()) return false;
    values_.resize(static_cast<size_t>(count));
    return true;
  }
  PyObject* to_python() const { return numbers_to_python(values_, count); }

 private:
  std::vector<T> values_ = std::vector<T>(16);
};

template <class H>
class HandleResults {
 public:
  int64_t count;
  HandleResults() : count(0), handles_(64) {}
  explicit HandleResults(int64_t fixed) : count(fixed), handles_(static_cast<size_t>(fixed)) {}
  ~HandleResults() { release(); }
  HandleResults(const HandleResults&) = delete;
  HandleResults& operator=(const HandleResults&) = delete;

  H** data() { return handles_.data(); }
  int64_t capacity() const { return static_cast<int64_t>(handles_.size()); }
  bool too_small() {
    if (count <= capacity()) return false;
    release();
    handles_.resize(static_cast<size_t>(count));
    return true;
  }
  PyObject* to_python() {
    Owned tuple = owned(PyTuple_New(count));
    for (int64_t i = 0; i < count; ++i)
      PyTuple_SET_ITEM(tuple.get(), i,
                       dlpython::to_python(std::exchange(handles_[static_cast<size_t>(i)], {})));
    return tuple.release();
  }

 private:
  void release() {
    for (H*& handle : handles_)
      if (handle) kind_info[KindOf<H>::value].release(std::exchange(handle, nullptr));
  }
  std::vector<H*> handles_;
};

// For results of a call that must not be made again.
template <class Results>
void expect_room(Results& results, const char* what) {
  const int64_t room = results.capacity();
  if (!results.too_small()) return;
  PyErr_Format(PyExc_OverflowError, "%s: %lld, and there is room for %lld", what,
               static_cast<long long>(results.count), static_cast<long long>(room));
  throw PythonError();
}

}  // namespace dlpython
