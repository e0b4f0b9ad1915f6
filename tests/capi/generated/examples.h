/* Generated from capi/spec by capi/generate; do not edit. */
#ifndef DL_TEST_EXAMPLES_H
#define DL_TEST_EXAMPLES_H

#include <dl/dl.h>

dl_error *example_error(void);
dl_scope *example_scope(void);
dl_generator *example_generator(void);
dl_stream *example_stream(void);
dl_event *example_event(void);
dl_tensor *example_tensor(void);
dl_module *example_module(void);
dl_state_dict *example_state_dict(void);
dl_communicator *example_communicator(void);
dl_optimizer *example_optimizer(void);
dl_scheduler *example_scheduler(void);
dl_plan *example_plan(void);
dl_dataset *example_dataset(void);
dl_sampler *example_sampler(void);
dl_loader *example_loader(void);
void DL_CALL example_destroy_fn(void *user_data);
dl_status DL_CALL example_backward_fn(void *user_data, dl_tensor *const *saved, int64_t saved_count, dl_tensor *const *output_grads, int64_t output_count, dl_tensor **input_grads, int64_t input_count);
dl_status DL_CALL example_module_forward_fn(void *user_data, dl_module *module, dl_tensor *const *inputs, int64_t count, dl_tensor **output);
dl_status DL_CALL example_lr_lambda_fn(void *user_data, int64_t epoch, int64_t group, double *factor);
dl_status DL_CALL example_plan_step_fn(void *user_data, dl_tensor *const *inputs, int64_t count, dl_tensor **outputs, int64_t *output_count);
dl_status DL_CALL example_plan_progress_fn(void *user_data, int64_t steps, double loss, int32_t *stop);
dl_status DL_CALL example_dataset_get_fn(void *user_data, int64_t index, void *const *fields);
dl_status DL_CALL example_dataset_get_batch_fn(void *user_data, const int64_t *indices, int64_t count, void *const *fields);
extern const struct subject *const runtime_subjects[];
extern const struct subject *const device_subjects[];
extern const struct subject *const tensor_subjects[];
extern const struct subject *const create_subjects[];
extern const struct subject *const view_subjects[];
extern const struct subject *const dlpack_subjects[];
extern const struct subject *const elementwise_subjects[];
extern const struct subject *const reduce_subjects[];
extern const struct subject *const linalg_subjects[];
extern const struct subject *const compare_subjects[];
extern const struct subject *const index_subjects[];
extern const struct subject *const loss_subjects[];
extern const struct subject *const random_subjects[];
extern const struct subject *const rearrange_subjects[];
extern const struct subject *const autograd_subjects[];
extern const struct subject *const nn_subjects[];
extern const struct subject *const parallel_subjects[];
extern const struct subject *const optim_subjects[];
extern const struct subject *const plan_subjects[];
extern const struct subject *const data_subjects[];
extern const struct subject *const io_subjects[];

#endif
