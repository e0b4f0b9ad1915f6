// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "functions.h"

namespace dlpython {

PyMethodDef* const function_tables[] = {runtime_functions, device_functions, tensor_functions,
    create_functions, view_functions, elementwise_functions, reduce_functions, linalg_functions,
    compare_functions, index_functions, loss_functions, random_functions, rearrange_functions,
    autograd_functions, nn_functions, parallel_functions, optim_functions, plan_functions,
    data_functions, io_functions, nullptr};

}  // namespace dlpython
