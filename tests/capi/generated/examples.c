/* Objects and callbacks of the examples. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

dl_error *example_error(void) {
  dl_error *made = NULL;
  dl_last_error_set(DL_ERROR_STATE, "example"); dl_error_take(&made);
  return made;
}

dl_scope *example_scope(void) {
  dl_scope *made = NULL;
  dl_scope_begin(&made);
  return made;
}

dl_generator *example_generator(void) {
  dl_generator *made = NULL;
  dl_generator_create(7, &made);
  return made;
}

dl_stream *example_stream(void) {
  dl_stream *made = NULL;
  dl_stream_create(DL_DEVICE_CPU, &made);
  return made;
}

dl_event *example_event(void) {
  dl_event *made = NULL;
  dl_event_create(DL_DEVICE_CPU, 1, &made);
  return made;
}

dl_tensor *example_tensor(void) {
  dl_tensor *made = NULL;
  dl_tensor_from_data(six_floats, 4, NULL, 0, DL_DTYPE_F32, &made);
  return made;
}

dl_module *example_module(void) {
  dl_module *made = NULL;
  { dl_tensor *mean; dl_sequential_create(&made); dl_sequential_add_linear(made, "fc1", 3, 2, NULL); dl_empty(NULL, 0, DL_DTYPE_F32, DL_DEVICE_CPU, &mean); dl_module_register_buffer(made, "mean", mean, 1); dl_tensor_release(mean); }
  return made;
}

dl_state_dict *example_state_dict(void) {
  dl_state_dict *made = NULL;
  dl_module_state_dict(example_module(), &made);
  return made;
}

dl_communicator *example_communicator(void) {
  dl_communicator *made = NULL;
  { const dl_device device = DL_DEVICE_CPU; dl_communicators_create(&device, 1, NULL, &made); }
  return made;
}

dl_optimizer *example_optimizer(void) {
  dl_optimizer *made = NULL;
  dl_sgd_create(example_module(), NULL, &made);
  return made;
}

dl_scheduler *example_scheduler(void) {
  dl_scheduler *made = NULL;
  { dl_optimizer* optimizer; dl_sgd_create(example_module(), NULL, &optimizer); dl_step_lr_create(optimizer, 30, 0.1, &made); dl_optimizer_release(optimizer); }
  return made;
}

dl_plan *example_plan(void) {
  dl_plan *made = NULL;
  dl_plan_create(example_plan_step_fn, NULL, NULL, &made);
  return made;
}

dl_dataset *example_dataset(void) {
  dl_dataset *made = NULL;
  dl_dataset_from_callbacks(10, "x f32[2], y i64", example_dataset_get_fn, NULL, NULL, NULL, &made);
  return made;
}

dl_sampler *example_sampler(void) {
  dl_sampler *made = NULL;
  dl_sequential_sampler_create(10, &made);
  return made;
}

dl_loader *example_loader(void) {
  dl_loader *made = NULL;
  dl_loader_create(example_dataset(), NULL, &made);
  return made;
}

void DL_CALL example_destroy_fn(void *user_data) {
  (void)user_data;

}

dl_status DL_CALL example_backward_fn(void *user_data, dl_tensor *const *saved, int64_t saved_count, dl_tensor *const *output_grads, int64_t output_count, dl_tensor **input_grads, int64_t input_count) {
  (void)user_data;
  (void)saved;
  (void)saved_count;
  (void)output_grads;
  (void)output_count;
  (void)input_grads;
  (void)input_count;
  return DL_OK;
}

dl_status DL_CALL example_module_forward_fn(void *user_data, dl_module *module, dl_tensor *const *inputs, int64_t count, dl_tensor **output) {
  (void)user_data;
  (void)module;
  (void)inputs;
  (void)count;
  (void)output;
  dl_tensor_retain(inputs[0]); *output = inputs[0]; return DL_OK;
}

dl_status DL_CALL example_lr_lambda_fn(void *user_data, int64_t epoch, int64_t group, double *factor) {
  (void)user_data;
  (void)epoch;
  (void)group;
  (void)factor;
  (void)user_data; (void)epoch; (void)group; *factor = 0.5; return DL_OK;
}

dl_status DL_CALL example_plan_step_fn(void *user_data, dl_tensor *const *inputs, int64_t count, dl_tensor **outputs, int64_t *output_count) {
  (void)user_data;
  (void)inputs;
  (void)count;
  (void)outputs;
  (void)output_count;
  (void)user_data; if (count != 1) return DL_ERROR_INVALID_ARGUMENT; *output_count = 1; return dl_sum(inputs[0], &outputs[0]);
}

dl_status DL_CALL example_plan_progress_fn(void *user_data, int64_t steps, double loss, int32_t *stop) {
  (void)user_data;
  (void)steps;
  (void)loss;
  (void)stop;
  (void)user_data; (void)steps; (void)loss; (void)stop; return DL_OK;
}

dl_status DL_CALL example_dataset_get_fn(void *user_data, int64_t index, void *const *fields) {
  (void)user_data;
  (void)index;
  (void)fields;
  (void)user_data; (void)index; (void)fields; return DL_OK;
}

dl_status DL_CALL example_dataset_get_batch_fn(void *user_data, const int64_t *indices, int64_t count, void *const *fields) {
  (void)user_data;
  (void)indices;
  (void)count;
  (void)fields;
  (void)user_data; (void)indices; (void)count; (void)fields; return DL_OK;
}

static int check_mse_loss_options(void) {
  const dl_mse_loss_options want = DL_MSE_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_mse_loss_options_init);
}
static int check_l1_loss_options(void) {
  const dl_l1_loss_options want = DL_L1_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_l1_loss_options_init);
}
static int check_smooth_l1_loss_options(void) {
  const dl_smooth_l1_loss_options want = DL_SMOOTH_L1_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_smooth_l1_loss_options_init);
}
static int check_huber_loss_options(void) {
  const dl_huber_loss_options want = DL_HUBER_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_huber_loss_options_init);
}
static int check_bce_loss_options(void) {
  const dl_bce_loss_options want = DL_BCE_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_bce_loss_options_init);
}
static int check_bce_with_logits_loss_options(void) {
  const dl_bce_with_logits_loss_options want = DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_bce_with_logits_loss_options_init);
}
static int check_cross_entropy_options(void) {
  const dl_cross_entropy_options want = DL_CROSS_ENTROPY_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_cross_entropy_options_init);
}
static int check_nll_loss_options(void) {
  const dl_nll_loss_options want = DL_NLL_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_nll_loss_options_init);
}
static int check_backward_options(void) {
  const dl_backward_options want = DL_BACKWARD_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_backward_options_init);
}
static int check_grad_options(void) {
  const dl_grad_options want = DL_GRAD_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_grad_options_init);
}
static int check_linear_options(void) {
  const dl_linear_options want = DL_LINEAR_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_linear_options_init);
}
static int check_embedding_options(void) {
  const dl_embedding_options want = DL_EMBEDDING_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_embedding_options_init);
}
static int check_layer_norm_options(void) {
  const dl_layer_norm_options want = DL_LAYER_NORM_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_layer_norm_options_init);
}
static int check_batch_norm1d_options(void) {
  const dl_batch_norm1d_options want = DL_BATCH_NORM1D_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_batch_norm1d_options_init);
}
static int check_load_state_dict_options(void) {
  const dl_load_state_dict_options want = DL_LOAD_STATE_DICT_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_load_state_dict_options_init);
}
static int check_kaiming_options(void) {
  const dl_kaiming_options want = DL_KAIMING_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_kaiming_options_init);
}
static int check_bce_loss_module_options(void) {
  const dl_bce_loss_module_options want = DL_BCE_LOSS_MODULE_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_bce_loss_module_options_init);
}
static int check_bce_with_logits_loss_module_options(void) {
  const dl_bce_with_logits_loss_module_options want = DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_bce_with_logits_loss_module_options_init);
}
static int check_cross_entropy_loss_module_options(void) {
  const dl_cross_entropy_loss_module_options want = DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_cross_entropy_loss_module_options_init);
}
static int check_nll_loss_module_options(void) {
  const dl_nll_loss_module_options want = DL_NLL_LOSS_MODULE_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_nll_loss_module_options_init);
}
static int check_data_parallel_options(void) {
  const dl_data_parallel_options want = DL_DATA_PARALLEL_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_data_parallel_options_init);
}
static int check_communicators_options(void) {
  const dl_communicators_options want = DL_COMMUNICATORS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_communicators_options_init);
}
static int check_sgd_options(void) {
  const dl_sgd_options want = DL_SGD_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_sgd_options_init);
}
static int check_adam_options(void) {
  const dl_adam_options want = DL_ADAM_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_adam_options_init);
}
static int check_adamw_options(void) {
  const dl_adamw_options want = DL_ADAMW_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_adamw_options_init);
}
static int check_reduce_lr_on_plateau_options(void) {
  const dl_reduce_lr_on_plateau_options want = DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_reduce_lr_on_plateau_options_init);
}
static int check_dataset_from_callbacks_options(void) {
  const dl_dataset_from_callbacks_options want = DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_dataset_from_callbacks_options_init);
}
static int check_csv_options(void) {
  const dl_csv_options want = DL_CSV_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_csv_options_init);
}
static int check_mnist_options(void) {
  const dl_mnist_options want = DL_MNIST_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_mnist_options_init);
}
static int check_random_sampler_options(void) {
  const dl_random_sampler_options want = DL_RANDOM_SAMPLER_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_random_sampler_options_init);
}
static int check_weighted_random_sampler_options(void) {
  const dl_weighted_random_sampler_options want = DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_weighted_random_sampler_options_init);
}
static int check_loader_options(void) {
  const dl_loader_options want = DL_LOADER_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_loader_options_init);
}
static int check_safetensors_load_options(void) {
  const dl_safetensors_load_options want = DL_SAFETENSORS_LOAD_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_safetensors_load_options_init);
}
static int check_module_load_options(void) {
  const dl_module_load_options want = DL_MODULE_LOAD_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_module_load_options_init);
}

const struct init_check init_checks[] = {
    {"dl_mse_loss_options", check_mse_loss_options},
    {"dl_l1_loss_options", check_l1_loss_options},
    {"dl_smooth_l1_loss_options", check_smooth_l1_loss_options},
    {"dl_huber_loss_options", check_huber_loss_options},
    {"dl_bce_loss_options", check_bce_loss_options},
    {"dl_bce_with_logits_loss_options", check_bce_with_logits_loss_options},
    {"dl_cross_entropy_options", check_cross_entropy_options},
    {"dl_nll_loss_options", check_nll_loss_options},
    {"dl_backward_options", check_backward_options},
    {"dl_grad_options", check_grad_options},
    {"dl_linear_options", check_linear_options},
    {"dl_embedding_options", check_embedding_options},
    {"dl_layer_norm_options", check_layer_norm_options},
    {"dl_batch_norm1d_options", check_batch_norm1d_options},
    {"dl_load_state_dict_options", check_load_state_dict_options},
    {"dl_kaiming_options", check_kaiming_options},
    {"dl_bce_loss_module_options", check_bce_loss_module_options},
    {"dl_bce_with_logits_loss_module_options", check_bce_with_logits_loss_module_options},
    {"dl_cross_entropy_loss_module_options", check_cross_entropy_loss_module_options},
    {"dl_nll_loss_module_options", check_nll_loss_module_options},
    {"dl_data_parallel_options", check_data_parallel_options},
    {"dl_communicators_options", check_communicators_options},
    {"dl_sgd_options", check_sgd_options},
    {"dl_adam_options", check_adam_options},
    {"dl_adamw_options", check_adamw_options},
    {"dl_reduce_lr_on_plateau_options", check_reduce_lr_on_plateau_options},
    {"dl_dataset_from_callbacks_options", check_dataset_from_callbacks_options},
    {"dl_csv_options", check_csv_options},
    {"dl_mnist_options", check_mnist_options},
    {"dl_random_sampler_options", check_random_sampler_options},
    {"dl_weighted_random_sampler_options", check_weighted_random_sampler_options},
    {"dl_loader_options", check_loader_options},
    {"dl_safetensors_load_options", check_safetensors_load_options},
    {"dl_module_load_options", check_module_load_options},
    {NULL, NULL}};

const struct module_table module_tables[] = {
    {"runtime", runtime_subjects},
    {"device", device_subjects},
    {"tensor", tensor_subjects},
    {"create", create_subjects},
    {"view", view_subjects},
    {"dlpack", dlpack_subjects},
    {"elementwise", elementwise_subjects},
    {"reduce", reduce_subjects},
    {"linalg", linalg_subjects},
    {"compare", compare_subjects},
    {"index", index_subjects},
    {"loss", loss_subjects},
    {"random", random_subjects},
    {"rearrange", rearrange_subjects},
    {"autograd", autograd_subjects},
    {"nn", nn_subjects},
    {"parallel", parallel_subjects},
    {"optim", optim_subjects},
    {"plan", plan_subjects},
    {"data", data_subjects},
    {"io", io_subjects},
    {NULL, NULL}};

const struct kind_example kind_examples[] = {
    {"error", (void *(*)(void))example_error, (void (*)(void *))dl_error_release},
    {"scope", (void *(*)(void))example_scope, NULL},
    {"generator", (void *(*)(void))example_generator, (void (*)(void *))dl_generator_release},
    {"stream", (void *(*)(void))example_stream, (void (*)(void *))dl_stream_release},
    {"event", (void *(*)(void))example_event, (void (*)(void *))dl_event_release},
    {"tensor", (void *(*)(void))example_tensor, (void (*)(void *))dl_tensor_release},
    {"module", (void *(*)(void))example_module, (void (*)(void *))dl_module_release},
    {"state_dict", (void *(*)(void))example_state_dict, (void (*)(void *))dl_state_dict_release},
    {"communicator", (void *(*)(void))example_communicator, (void (*)(void *))dl_communicator_release},
    {"optimizer", (void *(*)(void))example_optimizer, (void (*)(void *))dl_optimizer_release},
    {"scheduler", (void *(*)(void))example_scheduler, (void (*)(void *))dl_scheduler_release},
    {"plan", (void *(*)(void))example_plan, (void (*)(void *))dl_plan_release},
    {"dataset", (void *(*)(void))example_dataset, (void (*)(void *))dl_dataset_release},
    {"sampler", (void *(*)(void))example_sampler, (void (*)(void *))dl_sampler_release},
    {"loader", (void *(*)(void))example_loader, (void (*)(void *))dl_loader_release},
    {NULL, NULL, NULL}};
