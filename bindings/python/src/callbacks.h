#pragma once

#include <vector>

#include "arguments.h"
#include "fields.h"

// Python callables behind the library's callbacks, and Python objects behind its owners.
namespace dlpython {

// What user_data points to: the callables of one call.
class Callables {
 public:
  Owned backward_fn, module_forward_fn, dataset_get_fn, dataset_get_batch_fn, lr_lambda_fn,
      plan_step_fn, plan_progress_fn;
  std::vector<Field> fields;

  // Keeps the callable that an argument is; None and nothing are no callable.
  static void set(Owned& place, const Arguments& a, int i);
};

// Deletes a Callables.
void DL_CALL destroy_callables(void* user_data);
// Drops a reference to an object.
void DL_CALL destroy_object(void* user_data);

dl_status DL_CALL call_backward_fn(void* user_data, dl_tensor* const* saved, int64_t saved_count,
                                   dl_tensor* const* output_grads, int64_t output_count,
                                   dl_tensor** input_grads, int64_t input_count);
dl_status DL_CALL call_module_forward_fn(void* user_data, dl_module* module,
                                         dl_tensor* const* inputs, int64_t count,
                                         dl_tensor** output);
dl_status DL_CALL call_dataset_get_fn(void* user_data, int64_t index, void* const* fields);
dl_status DL_CALL call_dataset_get_batch_fn(void* user_data, const int64_t* indices, int64_t count,
                                            void* const* fields);
dl_status DL_CALL call_lr_lambda_fn(void* user_data, int64_t epoch, int64_t group, double* factor);
dl_status DL_CALL call_plan_step_fn(void* user_data, dl_tensor* const* inputs, int64_t count,
                                    dl_tensor** outputs, int64_t* output_count);
dl_status DL_CALL call_plan_progress_fn(void* user_data, int64_t steps, double loss, int32_t* stop);

}  // namespace dlpython
