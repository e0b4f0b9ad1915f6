// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "kinds.h"

namespace dlpython {

const KindInfo kind_info[kKindCount] = {
    {"Generator", "libdl._C.Generator", "a Generator",
     "A source of random numbers. On the CPU its sequence is that of PyTorch's "
     "generator; other devices draw from a sequence of their own (Philox) of the same "
     "seed.",
     [](void* handle) { dl_generator_release(static_cast<dl_generator*>(handle)); }, false},
    {"Stream", "libdl._C.Stream", "a Stream",
     "A queue of a device's work. Streams that were released serve again.",
     [](void* handle) { dl_stream_release(static_cast<dl_stream*>(handle)); }, false},
    {"Event", "libdl._C.Event", "an Event",
     "A place in the work of a stream.",
     [](void* handle) { dl_event_release(static_cast<dl_event*>(handle)); }, false},
    {"Tensor", "libdl._C.Tensor", "a Tensor",
     "An array of numbers with a shape, on a device.",
     [](void* handle) { dl_tensor_release(static_cast<dl_tensor*>(handle)); }, false},
    {"Module", "libdl._C.Module", "a Module",
     "A function with parameters, or a tree of them.",
     [](void* handle) { dl_module_release(static_cast<dl_module*>(handle)); }, true},
    {"StateDict", "libdl._C.StateDict", "a StateDict",
     "Tensors by name, and texts about them; what a module or an optimizer is made of.",
     [](void* handle) { dl_state_dict_release(static_cast<dl_state_dict*>(handle)); }, false},
    {"Communicator", "libdl._C.Communicator", "a Communicator",
     "One rank's end of a group of threads that compute together.",
     [](void* handle) { dl_communicator_release(static_cast<dl_communicator*>(handle)); }, true},
    {"Optimizer", "libdl._C.Optimizer", "an Optimizer",
     "Parameters, and how they change.",
     [](void* handle) { dl_optimizer_release(static_cast<dl_optimizer*>(handle)); }, true},
    {"Scheduler", "libdl._C.Scheduler", "a Scheduler",
     "Changes the learning rates of an optimizer from epoch to epoch. It keeps the "
     "optimizer. Several may work on one optimizer: but for dl_lambda_lr_create they "
     "compute the next rate from the present one, as PyTorch does.",
     [](void* handle) { dl_scheduler_release(static_cast<dl_scheduler*>(handle)); }, false},
    {"Plan", "libdl._C.Plan", "a Plan",
     "A step and what was captured of it.",
     [](void* handle) { dl_plan_release(static_cast<dl_plan*>(handle)); }, false},
    {"Dataset", "libdl._C.Dataset", "a Dataset",
     "A finite list of samples. A sample has one or more fields, such as an image and a"
     " label; each has a name, a dtype and a shape. A dataset does not change once "
     "made.",
     [](void* handle) { dl_dataset_release(static_cast<dl_dataset*>(handle)); }, true},
    {"Sampler", "libdl._C.Sampler", "a Sampler",
     "The order in which an epoch visits a dataset.",
     [](void* handle) { dl_sampler_release(static_cast<dl_sampler*>(handle)); }, false},
    {"Loader", "libdl._C.Loader", "a Loader",
     "Serves a dataset in batches, epoch after epoch.",
     [](void* handle) { dl_loader_release(static_cast<dl_loader*>(handle)); }, true},
};

}  // namespace dlpython
