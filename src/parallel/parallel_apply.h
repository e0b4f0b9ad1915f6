#pragma once

#include <vector>

#include "nn/module.h"
#include "parallel/device_threads.h"

namespace dlcore::parallel {

using ModuleList = std::vector<Ref<nn::Module>>;

// y[i] = modules[i](inputs[i]), each on the thread of device i. A tree that holds a module which
// only the calling thread may call has them run there, one after another. Random numbers of module
// i > 0 follow from the default generator's state at the call and from i, whatever the threads do.
// The first failing module's error comes out as "OPERATION: in replica i on device d: ...".
std::vector<Tensor> parallel_apply(const char* operation, DeviceThreads& threads,
                                   const ModuleList& modules,
                                   const std::vector<std::vector<Tensor>>& inputs);

// The same with threads of its own; a module's device is that of its first input.
std::vector<Tensor> parallel_apply(const ModuleList& modules,
                                   const std::vector<std::vector<Tensor>>& inputs);

}  // namespace dlcore::parallel
