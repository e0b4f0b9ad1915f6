// libdl for C++17: values instead of handles, exceptions instead of statuses, the names and shapes
// of libtorch's C++ frontend. All of it is inline over the C API of dl.h and adds nothing to the
// ABI; a program links the same library. bindings/cpp/README.md introduces it.
//
// Threads: a function may be called by any thread at any time, but an object that one thread
// changes (a module's mode, an optimizer's step, a loader's position) is not used by another one
// meanwhile. Grad mode and the default device are each thread's own.
//
// What is made here is not for a scope of the C API (dl_scope_begin) to release: it counts its
// references itself.
#pragma once

#include <dl/cpp/autograd.hpp>
#include <dl/cpp/data_loader.hpp>
#include <dl/cpp/dlpack.hpp>
#include <dl/cpp/generated/operations.hpp>
#include <dl/cpp/generated/schedules.hpp>
#include <dl/cpp/index.hpp>
#include <dl/cpp/io.hpp>
#include <dl/cpp/nn/functional.hpp>
#include <dl/cpp/nn/sequential.hpp>
#include <dl/cpp/operators.hpp>
#include <dl/cpp/optim.hpp>
#include <dl/cpp/plan.hpp>
#include <dl/cpp/stream.hpp>
