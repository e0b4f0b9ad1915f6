#pragma once

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <dl/dl.h>

#include <utility>

// What every file of the extension uses: exceptions that carry Python's, owned references, the
// interpreter lock.
namespace dlpython {

// Thrown where Python's error is set; the border to Python (entry) turns it into a null result.
struct PythonError {};

// An owned reference.
class Owned {
 public:
  Owned() = default;
  explicit Owned(PyObject* object) : object_(object) {}
  Owned(Owned&& other) noexcept : object_(other.release()) {}
  Owned& operator=(Owned&& other) noexcept {
    std::swap(object_, other.object_);
    return *this;
  }
  ~Owned() { Py_XDECREF(object_); }

  static Owned borrowed(PyObject* object) {
    Py_XINCREF(object);
    return Owned(object);
  }

  PyObject* get() const { return object_; }
  PyObject* release() { return std::exchange(object_, nullptr); }
  explicit operator bool() const { return object_ != nullptr; }

 private:
  PyObject* object_ = nullptr;
};

// A new reference from a call of Python's C API, or its error.
inline Owned owned(PyObject* result) {
  if (!result) throw PythonError();
  return Owned(result);
}

inline PyObject* none() {
  Py_INCREF(Py_None);
  return Py_None;
}

// Other threads run Python while this lives.
class WithoutGil {
 public:
  WithoutGil() : state_(PyEval_SaveThread()) {}
  ~WithoutGil() { PyEval_RestoreThread(state_); }
  WithoutGil(const WithoutGil&) = delete;
  WithoutGil& operator=(const WithoutGil&) = delete;

 private:
  PyThreadState* state_;
};

// The interpreter lock, on whatever thread the library calls back.
class WithGil {
 public:
  WithGil() : state_(PyGILState_Ensure()) {}
  ~WithGil() { PyGILState_Release(state_); }
  WithGil(const WithGil&) = delete;
  WithGil& operator=(const WithGil&) = delete;

 private:
  PyGILState_STATE state_;
};

template <class Call>
dl_status without_gil(Call call) {
  const WithoutGil released;
  return call();
}

}  // namespace dlpython
