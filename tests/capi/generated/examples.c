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

dl_tensor *example_tensor(void) {
  dl_tensor *made = NULL;
  dl_tensor_from_data(six_floats, 4, NULL, 0, DL_DTYPE_F32, &made);
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

static int check_mse_loss_options(void) {
  const dl_mse_loss_options want = DL_MSE_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_mse_loss_options_init);
}
static int check_l1_loss_options(void) {
  const dl_l1_loss_options want = DL_L1_LOSS_OPTIONS_INIT;
  return init_agrees(&want, sizeof(want), (init_fn)dl_l1_loss_options_init);
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

const struct init_check init_checks[] = {
    {"dl_mse_loss_options", check_mse_loss_options},
    {"dl_l1_loss_options", check_l1_loss_options},
    {"dl_bce_loss_options", check_bce_loss_options},
    {"dl_bce_with_logits_loss_options", check_bce_with_logits_loss_options},
    {"dl_cross_entropy_options", check_cross_entropy_options},
    {"dl_nll_loss_options", check_nll_loss_options},
    {"dl_backward_options", check_backward_options},
    {"dl_grad_options", check_grad_options},
    {NULL, NULL}};

const struct module_table module_tables[] = {
    {"runtime", runtime_subjects},
    {"tensor", tensor_subjects},
    {"create", create_subjects},
    {"view", view_subjects},
    {"elementwise", elementwise_subjects},
    {"reduce", reduce_subjects},
    {"linalg", linalg_subjects},
    {"compare", compare_subjects},
    {"index", index_subjects},
    {"loss", loss_subjects},
    {"autograd", autograd_subjects},
    {NULL, NULL}};

const struct kind_example kind_examples[] = {
    {"error", (void *(*)(void))example_error, (void (*)(void *))dl_error_release},
    {"scope", (void *(*)(void))example_scope, NULL},
    {"generator", (void *(*)(void))example_generator, (void (*)(void *))dl_generator_release},
    {"tensor", (void *(*)(void))example_tensor, (void (*)(void *))dl_tensor_release},
    {NULL, NULL, NULL}};
