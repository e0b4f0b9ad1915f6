/* Optimizers and files, through whole small trainings. */
#include "check.h"

#include <stdlib.h>
#include <unistd.h>

static const float points[] = {1, 2, 3, 4, 5, 6};
static const float sums[] = {3, 7, 11};

/* A linear layer from a fixed start, and one step of its training by squares. */
static dl_module* start(void) {
  dl_module* net = NULL;
  dl_tensor* parameters[2];
  int64_t count, i;
  OK(dl_linear_create(2, 1, NULL, &net));
  OK(dl_module_parameters(net, parameters, 2, &count));
  for (i = 0; i < count; ++i) {
    OK(dl_init_constant(parameters[i], 0.5));
    dl_tensor_release(parameters[i]);
  }
  return net;
}

static double step(dl_module* net, dl_optimizer* optimizer) {
  dl_scope* scope;
  dl_tensor *x, *y, *p, *d, *loss;
  double value = 0;
  OK(dl_scope_begin(&scope));
  x = matrix(points, 3, 2);
  y = matrix(sums, 3, 1);
  OK(dl_module_forward(net, x, &p));
  OK(dl_sub(p, y, &d));
  OK(dl_mul(d, d, &d));
  OK(dl_mean(d, &loss));
  OK(dl_optimizer_zero_grad(optimizer));
  OK(dl_backward(loss));
  OK(dl_optimizer_step(optimizer));
  OK(dl_item_f64(loss, &value));
  OK(dl_scope_end(scope));
  return value;
}

/* Losses computed by PyTorch 2.15. */
static void sgd_goes_down_as_in_pytorch(void) {
  static const double want[] = {11.666667, 1.73522997, 2.08040047, 8.89777279};
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  dl_optimizer* sgd = NULL;
  dl_module* net = start();
  int i;
  options.lr = 0.01;
  options.momentum = 0.9;
  OK(dl_sgd_create(net, &options, &sgd));
  for (i = 0; i < 4; ++i) CHECK_NEAR(step(net, sgd), want[i], 1e-6 * want[i]);
  dl_optimizer_release(sgd);
  dl_module_release(net);
}

static void adam_goes_down_as_in_pytorch(void) {
  static const double want[] = {11.666667, 6.54666519, 2.97204399, 0.897100925};
  dl_adam_options options = DL_ADAM_OPTIONS_INIT;
  dl_optimizer* adam = NULL;
  dl_module* net = start();
  int i;
  options.lr = 0.1;
  OK(dl_adam_create(net, &options, &adam));
  for (i = 0; i < 4; ++i) CHECK_NEAR(step(net, adam), want[i], 1e-6 * want[i]);
  dl_optimizer_release(adam);
  dl_module_release(net);
}

static void options_are_checked(void) {
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  dl_optimizer* sgd = NULL;
  dl_tensor* x = vector(points, 3);
  dl_tensor* twice[2];
  options.nesterov = 1;
  twice[0] = twice[1] = x;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_sgd_create_from_parameters(&x, 1, &options, &sgd));
  CHECK_MESSAGE("nesterov needs a momentum (0)");
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_sgd_create_from_parameters(twice, 2, NULL, &sgd));
  CHECK_MESSAGE("parameters[1] is optimized already");
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_sgd_create_from_parameters(NULL, 0, NULL, &sgd));
  OK(dl_sgd_create_from_parameters(&x, 1, NULL, &sgd));
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_adam_add_group(sgd, &x, 1, NULL));
  CHECK_MESSAGE("must be an Adam optimizer");
  dl_optimizer_release(sgd);
  dl_tensor_release(x);
}

static void settings_are_read_and_written(void) {
  dl_module* net = start();
  dl_optimizer* sgd = NULL;
  double lr;
  char text[512];
  OK(dl_sgd_create(net, NULL, &sgd));
  OK(dl_optimizer_lr(sgd, &lr));
  CHECK_NEAR(lr, 1e-3, 0);
  OK(dl_optimizer_set_lr(sgd, 0.5));
  OK(dl_optimizer_get(sgd, 0, "lr", &lr));
  CHECK_NEAR(lr, 0.5, 0);
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_optimizer_get(sgd, 0, "speed", &lr));
  OK(dl_optimizer_to_string(sgd, text, sizeof(text), NULL));
  CHECK_TEXT(text,
             "SGD (\n"
             "Parameter Group 0\n"
             "    dampening: 0\n"
             "    differentiable: False\n"
             "    foreach: None\n"
             "    fused: None\n"
             "    lr: 0.5\n"
             "    maximize: False\n"
             "    momentum: 0\n"
             "    nesterov: False\n"
             "    weight_decay: 0\n"
             ")");
  dl_optimizer_release(sgd);
  dl_module_release(net);
}

/* A training that is saved, dropped, and taken up again from its files goes on bit for bit. */
static void training_resumes_from_files_bit_for_bit(void) {
  dl_sgd_options options = DL_SGD_OPTIONS_INIT;
  dl_optimizer* sgd = NULL;
  dl_module* net = start();
  dl_state_dict* state = NULL;
  char folder[] = "/tmp/dl_capi_XXXXXX", weights[64], momentum[64];
  double second, third;
  CHECK(mkdtemp(folder) != NULL);
  snprintf(weights, sizeof(weights), "%s/weights.safetensors", folder);
  snprintf(momentum, sizeof(momentum), "%s/sgd.safetensors", folder);
  options.lr = 0.01;
  options.momentum = 0.9;
  OK(dl_sgd_create(net, &options, &sgd));
  step(net, sgd);
  OK(dl_module_save(net, weights));
  OK(dl_optimizer_state_dict(sgd, &state));
  OK(dl_safetensors_save(state, momentum));
  dl_state_dict_release(state);
  second = step(net, sgd);
  third = step(net, sgd);
  dl_optimizer_release(sgd);
  dl_module_release(net);

  net = start();
  OK(dl_sgd_create(net, NULL, &sgd));
  OK(dl_module_load(net, weights, NULL));
  OK(dl_safetensors_load(momentum, NULL, &state));
  OK(dl_optimizer_load_state_dict(sgd, state));
  dl_state_dict_release(state);
  CHECK(step(net, sgd) == second);
  CHECK(step(net, sgd) == third);
  dl_optimizer_release(sgd);
  dl_module_release(net);
  CHECK(unlink(weights) == 0 && unlink(momentum) == 0 && rmdir(folder) == 0);
}

static void files_name_what_is_wrong(void) {
  dl_module* net = start();
  dl_state_dict* state = NULL;
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_module_load(net, "/nowhere/file", NULL));
  CHECK_MESSAGE("module_load: cannot open path '/nowhere/file': No such file or directory");
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_module_save(net, "/nowhere/file"));
  CHECK_STATUS(DL_ERROR_IO, dl_safetensors_load("/tmp", NULL, &state));
  CHECK_MESSAGE("'/tmp' is not a regular file");
  dl_module_release(net);
}

static void clipping_scales_gradients(void) {
  const float three_four[] = {3, 4};
  dl_tensor *x = vector(three_four, 2), *g = vector(three_four, 2), *clipped = NULL;
  double norm;
  float got[2];
  OK(dl_tensor_set_requires_grad(x, 1));
  OK(dl_tensor_set_grad(x, g));
  OK(dl_clip_grad_norm(&x, 1, 1, &norm));
  CHECK_NEAR(norm, 5, 1e-12);
  OK(dl_tensor_grad(x, &clipped));
  OK(dl_tensor_copy_to_host(clipped, got, sizeof(got)));
  CHECK_NEAR(got[0], 0.6, 1e-6);
  CHECK_NEAR(got[1], 0.8, 1e-6);
  dl_tensor_release(clipped);
  dl_tensor_release(g);
  dl_tensor_release(x);
}

static dl_status half_each_epoch(void* calls, int64_t epoch, int64_t group, double* factor) {
  ++*(int*)calls;
  if (group != 0 || epoch > 2) return DL_ERROR_STATE;
  *factor = epoch == 0 ? 1 : epoch == 1 ? 0.5 : 0.25;
  return DL_OK;
}

static void count_destroyed(void* calls) { *(int*)calls += 100; }

static void schedulers_change_the_rate(void) {
  dl_module* net = start();
  dl_optimizer* sgd = NULL;
  dl_scheduler* scheduler = NULL;
  double lr;
  int64_t epoch;
  int calls = 0;
  OK(dl_sgd_create(net, NULL, &sgd));
  OK(dl_optimizer_set_lr(sgd, 1));
  OK(dl_lambda_lr_create(sgd, half_each_epoch, &calls, count_destroyed, &scheduler));
  OK(dl_scheduler_step(scheduler));
  OK(dl_scheduler_step(scheduler));
  OK(dl_optimizer_lr(sgd, &lr));
  CHECK_NEAR(lr, 0.25, 0);
  CHECK_STATUS(DL_ERROR_CALLBACK, dl_scheduler_step(scheduler));
  CHECK_MESSAGE("lr_lambda");
  OK(dl_scheduler_last_epoch(scheduler, &epoch));
  CHECK(epoch == 2);
  CHECK_STATUS(DL_ERROR_STATE, dl_scheduler_step_metric(scheduler, 1));
  dl_scheduler_release(scheduler);
  CHECK(calls == 104);
  dl_optimizer_release(sgd);
  dl_module_release(net);
}

/* A scheduler keeps its optimizer, and goes on from a file. */
static void schedulers_resume_from_files(void) {
  dl_reduce_lr_on_plateau_options options = DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT;
  dl_module* net = start();
  dl_optimizer* sgd = NULL;
  dl_scheduler *first = NULL, *second = NULL;
  dl_state_dict* state = NULL;
  char folder[] = "/tmp/dl_capi_XXXXXX", path[64];
  double lr;
  CHECK(mkdtemp(folder) != NULL);
  snprintf(path, sizeof(path), "%s/scheduler.safetensors", folder);
  options.patience = 1;
  OK(dl_sgd_create(net, NULL, &sgd));
  OK(dl_reduce_lr_on_plateau_create(sgd, &options, &first));
  OK(dl_scheduler_step_metric(first, 3));
  OK(dl_scheduler_step_metric(first, 3));
  OK(dl_scheduler_state_dict(first, &state));
  OK(dl_safetensors_save(state, path));
  dl_state_dict_release(state);
  dl_scheduler_release(first);
  OK(dl_reduce_lr_on_plateau_create(sgd, NULL, &second));
  dl_optimizer_release(sgd);
  OK(dl_safetensors_load(path, NULL, &state));
  OK(dl_scheduler_load_state_dict(second, state));
  dl_state_dict_release(state);
  OK(dl_scheduler_step_metric(second, 3));
  OK(dl_scheduler_last_lr(second, 0, &lr));
  CHECK_NEAR(lr, 1e-4, 1e-18);
  dl_scheduler_release(second);
  dl_module_release(net);
  CHECK(unlink(path) == 0 && rmdir(folder) == 0);
}

const struct test optimizer_tests[] = {
    {"optimizers.sgd_goes_down_as_in_pytorch", sgd_goes_down_as_in_pytorch},
    {"optimizers.adam_goes_down_as_in_pytorch", adam_goes_down_as_in_pytorch},
    {"optimizers.options_are_checked", options_are_checked},
    {"optimizers.settings_are_read_and_written", settings_are_read_and_written},
    {"optimizers.training_resumes_from_files_bit_for_bit", training_resumes_from_files_bit_for_bit},
    {"optimizers.files_name_what_is_wrong", files_name_what_is_wrong},
    {"optimizers.clipping_scales_gradients", clipping_scales_gradients},
    {"optimizers.schedulers_change_the_rate", schedulers_change_the_rate},
    {"optimizers.schedulers_resume_from_files", schedulers_resume_from_files},
    {NULL, NULL}};
