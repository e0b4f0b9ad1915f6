#include "errors.h"

#include <array>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string>

namespace dlpython {

namespace {

PyObject* error_base = nullptr;

struct ErrorKind {
  const char* name;
  PyObject** python_base;  // beside libdl.Error, which is a RuntimeError
  const char* doc;
  PyObject* type;
};

PyObject* no_other_base = nullptr;

enum { kArgument, kType, kIndex, kUnsupported, kMemory, kFile, kMissing, kPlain, kErrorKinds };

std::array<ErrorKind, kErrorKinds> kinds = {{
    {"ArgumentError", &PyExc_ValueError, "An argument has a value that it may not have.", nullptr},
    {"ArgumentTypeError", &PyExc_TypeError, "An argument is of the wrong type or dtype.", nullptr},
    {"OutOfRangeError", &PyExc_IndexError, "An index lies outside of its dimension.", nullptr},
    {"UnsupportedError", &PyExc_NotImplementedError, "libdl cannot do this.", nullptr},
    {"OutOfMemoryError", &PyExc_MemoryError, "A device has not enough memory left.", nullptr},
    {"FileError", &PyExc_OSError, "A file could not be read or written.", nullptr},
    {"NotFoundError", &PyExc_FileNotFoundError, "A file is not there.", nullptr},
    {"Error", &no_other_base, "What a call of libdl reports; its text is libdl's.", nullptr},
}};

PyObject* kind_of_status(dl_status status) {
  switch (status) {
    case DL_ERROR_INVALID_ARGUMENT:
    case DL_ERROR_LIMIT:
      return kinds[kArgument].type;
    case DL_ERROR_NULL_ARGUMENT:
    case DL_ERROR_INVALID_HANDLE:
    case DL_ERROR_DTYPE:
      return kinds[kType].type;
    case DL_ERROR_INDEX:
      return kinds[kIndex].type;
    case DL_ERROR_UNSUPPORTED:
      return kinds[kUnsupported].type;
    case DL_ERROR_OUT_OF_MEMORY:
      return kinds[kMemory].type;
    case DL_ERROR_IO:
    case DL_ERROR_NETWORK:
      return kinds[kFile].type;
    case DL_ERROR_NOT_FOUND:
      return kinds[kMissing].type;
    default:
      return error_base;
  }
}

// Exceptions of callbacks on their way through the library, which passes on text alone: the text
// names the place here. One that never comes back is dropped when its place is needed again.
constexpr char kMark[] = " [python exception ";
constexpr unsigned long kPlaces = 256;
struct Travelling {
  unsigned long number = 0;
  PyObject* exception = nullptr;
};
std::array<Travelling, kPlaces> travelling;
unsigned long last_number = 0;

unsigned long keep(PyObject* exception) {
  auto& place = travelling[++last_number % kPlaces];
  PyObject* forgotten = std::exchange(place.exception, exception);
  place.number = last_number;
  const unsigned long number = last_number;
  Py_XDECREF(forgotten);
  return number;
}

// The exception that a message speaks of, if it is still there.
PyObject* take(const char* message) {
  const char* mark = std::strstr(message, kMark);
  if (!mark) return nullptr;
  const unsigned long number = std::strtoul(mark + sizeof kMark - 1, nullptr, 10);
  auto& place = travelling[number % kPlaces];
  return place.number == number ? std::exchange(place.exception, nullptr) : nullptr;
}

PyObject* current_exception() {
  PyObject *type, *value, *traceback;
  PyErr_Fetch(&type, &value, &traceback);
  PyErr_NormalizeException(&type, &value, &traceback);
  if (traceback) PyException_SetTraceback(value, traceback);
  Py_XDECREF(type);
  Py_XDECREF(traceback);
  return value;
}

std::string text_of(PyObject* exception) {
  const Owned text(PyObject_Str(exception));
  const char* utf8 = text ? PyUnicode_AsUTF8(text.get()) : nullptr;
  if (!utf8) PyErr_Clear();
  return std::string(Py_TYPE(exception)->tp_name) + ": " + (utf8 ? utf8 : "?");
}

PyObject* new_exception(ErrorKind& kind) {
  const std::string name = std::string("libdl.") + kind.name;
  if (!*kind.python_base)
    return owned(PyErr_NewExceptionWithDoc(name.c_str(), kind.doc, PyExc_RuntimeError, nullptr))
        .release();
  // NotImplementedError is a RuntimeError itself; bases go from the special to the general.
  const Owned bases = owned(PyTuple_Pack(2, error_base, *kind.python_base));
  return owned(PyErr_NewExceptionWithDoc(name.c_str(), kind.doc, bases.get(), nullptr)).release();
}

}  // namespace

void add_exceptions(PyObject* module) {
  error_base = kinds[kPlain].type = new_exception(kinds[kPlain]);
  for (ErrorKind& kind : kinds) {
    if (!kind.type) kind.type = new_exception(kind);
    Py_INCREF(kind.type);
    if (PyModule_AddObject(module, kind.name, kind.type) < 0) throw PythonError();
  }
}

void raise_status(dl_status status) {
  const char* message = dl_last_error_message();
  if (PyObject* exception = take(message)) {
    Py_INCREF(Py_TYPE(exception));
    PyErr_Restore(reinterpret_cast<PyObject*>(Py_TYPE(exception)), exception,
                  PyException_GetTraceback(exception));
  } else {
    PyErr_SetString(kind_of_status(status), message);
  }
  throw PythonError();
}

void raise(PyObject* kind, const char* format, ...) {
  va_list values;
  va_start(values, format);
  PyErr_FormatV(kind, format, values);
  va_end(values);
  throw PythonError();
}

dl_status callback_failed() noexcept {
  PyObject* exception = current_exception();
  std::string text = text_of(exception);
  text += kMark + std::to_string(keep(exception)) + "]";
  dl_last_error_set(DL_ERROR_CALLBACK, text.c_str());
  return DL_ERROR_CALLBACK;
}

}  // namespace dlpython
