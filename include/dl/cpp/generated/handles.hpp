// References to handles. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/dl.h>

namespace dl::detail {

inline void retain(dl_error* x) { dl_error_retain(x); }
inline void release(dl_error* x) { dl_error_release(x); }
inline void retain(dl_generator* x) { dl_generator_retain(x); }
inline void release(dl_generator* x) { dl_generator_release(x); }
inline void retain(dl_stream* x) { dl_stream_retain(x); }
inline void release(dl_stream* x) { dl_stream_release(x); }
inline void retain(dl_event* x) { dl_event_retain(x); }
inline void release(dl_event* x) { dl_event_release(x); }
inline void retain(dl_tensor* x) { dl_tensor_retain(x); }
inline void release(dl_tensor* x) { dl_tensor_release(x); }
inline void retain(dl_module* x) { dl_module_retain(x); }
inline void release(dl_module* x) { dl_module_release(x); }
inline void retain(dl_state_dict* x) { dl_state_dict_retain(x); }
inline void release(dl_state_dict* x) { dl_state_dict_release(x); }
inline void retain(dl_communicator* x) { dl_communicator_retain(x); }
inline void release(dl_communicator* x) { dl_communicator_release(x); }
inline void retain(dl_optimizer* x) { dl_optimizer_retain(x); }
inline void release(dl_optimizer* x) { dl_optimizer_release(x); }
inline void retain(dl_scheduler* x) { dl_scheduler_retain(x); }
inline void release(dl_scheduler* x) { dl_scheduler_release(x); }
inline void retain(dl_plan* x) { dl_plan_retain(x); }
inline void release(dl_plan* x) { dl_plan_release(x); }
inline void retain(dl_dataset* x) { dl_dataset_retain(x); }
inline void release(dl_dataset* x) { dl_dataset_release(x); }
inline void retain(dl_sampler* x) { dl_sampler_retain(x); }
inline void release(dl_sampler* x) { dl_sampler_release(x); }
inline void retain(dl_loader* x) { dl_loader_retain(x); }
inline void release(dl_loader* x) { dl_loader_release(x); }

}  // namespace dl::detail
