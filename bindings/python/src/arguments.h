#pragma once

#include <cstdint>
#include <vector>

#include "handles.h"
#include "python.h"

// The arguments of a call from Python, and their C values. Whatever does not fit throws PythonError
// with a message that names function and argument.
namespace dlpython {

struct Signature {
  const char* function;
  const char* const* names;
  int count;
  int positional;  // the rest are given by name
  int required;
};

// A call as Python passes it: the values by place, then those by name.
struct Given {
  PyObject* const* values;
  Py_ssize_t count;
  PyObject* keywords;
};

class Arguments {
 public:
  static constexpr int kMost = 24;

  Arguments(const Signature& signature, const Given& given);

  // Null where nothing was given.
  PyObject* operator[](int i) const { return values_[i]; }
  // The same for None.
  PyObject* unless_none(int i) const { return values_[i] == Py_None ? nullptr : values_[i]; }
  const char* function() const { return signature_.function; }
  const char* name(int i) const { return signature_.names[i]; }

  [[noreturn, gnu::cold]] void wrong_type(int i, const char* expected) const;

 private:
  int position(PyObject* keyword) const;
  const Signature& signature_;
  PyObject* values_[kMost];
};

template <class H>
H* to_handle(const Arguments& a, int i) {
  constexpr Kind kind = KindOf<H>::value;
  if (!is_kind(a[i], kind)) a.wrong_type(i, kind_info[kind].article_and_name);
  if (H* handle = handle_in<H>(a[i])) return handle;
  raise(PyExc_TypeError, "%s: %s is a %s that was never made (does its __init__ call super's?)",
        a.function(), a.name(i), kind_info[kind].name);
}

template <class H>
H* to_nullable_handle(const Arguments& a, int i) {
  return a.unless_none(i) ? to_handle<H>(a, i) : nullptr;
}

int64_t to_i64(const Arguments& a, int i);
uint64_t to_u64(const Arguments& a, int i);
int32_t to_i32(const Arguments& a, int i);
double to_f64(const Arguments& a, int i);
int32_t to_flag(const Arguments& a, int i);
const char* to_str(const Arguments& a, int i);
inline const char* to_nullable_str(const Arguments& a, int i) {
  return a.unless_none(i) ? to_str(a, i) : nullptr;
}
// An enum's, a dtype's or a device's number; `otherwise` for None and nothing.
inline int32_t to_code(const Arguments& a, int i, int32_t otherwise) {
  return a.unless_none(i) ? to_i32(a, i) : otherwise;
}

// A sequence as a C array.
template <class T>
class List {
 public:
  List(const Arguments& a, int i);
  const T* data() const { return values_.data(); }
  int64_t size() const { return static_cast<int64_t>(values_.size()); }

 private:
  std::vector<T> values_;
};

template <class H>
class Handles {
 public:
  Handles(const Arguments& a, int i, bool nullable);
  H* const* data() const { return handles_.data(); }
  int64_t size() const { return static_cast<int64_t>(handles_.size()); }

 private:
  Owned items_;  // a tuple: the objects live as long, whatever becomes of the list
  std::vector<H*> handles_;
};

// Bytes of an object with a buffer; contiguous.
class Bytes {
 public:
  Bytes(const Arguments& a, int i, bool writable);
  ~Bytes() { PyBuffer_Release(&view_); }
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  void* data() const { return view_.buf; }
  int64_t size() const { return view_.len; }

 private:
  Py_buffer view_;
};

}  // namespace dlpython
