#pragma once

#include "python.h"

// From a status to a Python exception, and from a callback's exception to a status and back.
namespace dlpython {

void add_exceptions(PyObject* module);

// Sets this thread's last error as Python's: the exception of a callback where it was one, else one
// of the kind that the status asks for, with the library's message.
[[noreturn, gnu::cold]] void raise_status(dl_status status);

// The format is PyErr_Format's.
[[noreturn, gnu::cold]] void raise(PyObject* kind, const char* format, ...);

inline void check(dl_status status) {
  if (status < 0) raise_status(status);
}

// Keeps Python's current exception until raise_status meets the error it becomes here.
[[gnu::cold]] dl_status callback_failed() noexcept;

}  // namespace dlpython
