// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include "python.h"

namespace dlpython {

struct Constant {
  const char* name;
  long value;
};
extern const Constant constants[];  // ends with a null name

// The functions of each module of the C API; every table ends with a null name.
extern PyMethodDef runtime_functions[];
extern PyMethodDef device_functions[];
extern PyMethodDef tensor_functions[];
extern PyMethodDef create_functions[];
extern PyMethodDef view_functions[];
extern PyMethodDef elementwise_functions[];
extern PyMethodDef reduce_functions[];
extern PyMethodDef linalg_functions[];
extern PyMethodDef compare_functions[];
extern PyMethodDef index_functions[];
extern PyMethodDef loss_functions[];
extern PyMethodDef random_functions[];
extern PyMethodDef rearrange_functions[];
extern PyMethodDef autograd_functions[];
extern PyMethodDef nn_functions[];
extern PyMethodDef parallel_functions[];
extern PyMethodDef optim_functions[];
extern PyMethodDef plan_functions[];
extern PyMethodDef data_functions[];
extern PyMethodDef io_functions[];
extern PyMethodDef* const function_tables[];  // ends with null

}  // namespace dlpython
