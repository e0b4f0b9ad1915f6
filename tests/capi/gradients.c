/* Gradients, and operations of the caller's own. Expected values by hand. */
#include "check.h"

static const float values[] = {1, -2, 3};

static void close_to(dl_tensor* x, double a, double b, double c) {
  float got[3];
  OK(dl_tensor_copy_to_host(x, got, sizeof(got)));
  CHECK_NEAR(got[0], a, 1e-6);
  CHECK_NEAR(got[1], b, 1e-6);
  CHECK_NEAR(got[2], c, 1e-6);
}

static dl_tensor* leaf(void) {
  dl_tensor* x = vector(values, 3);
  OK(dl_tensor_set_requires_grad(x, 1));
  return x;
}

/* d sum(x^2) = 2 x, twice. */
static void gradients_accumulate(void) {
  dl_scope* scope;
  dl_tensor *x, *y = NULL, *dx = NULL;
  int i;
  OK(dl_scope_begin(&scope));
  x = leaf();
  OK(dl_tensor_grad(x, &dx));
  CHECK(dx == NULL);
  for (i = 0; i < 2; ++i) {
    OK(dl_mul(x, x, &y));
    OK(dl_sum(y, &y));
    OK(dl_backward(y));
  }
  OK(dl_tensor_grad(x, &dx));
  close_to(dx, 4, -8, 12);
  OK(dl_tensor_set_grad(x, NULL));
  OK(dl_tensor_grad(x, &dx));
  CHECK(dx == NULL);
  CHECK_STATUS(DL_ERROR_STATE, dl_backward(y));
  CHECK_MESSAGE("retain_graph");
  OK(dl_scope_end(scope));
}

/* d^2 sum(x^3) / dx^2 = 6 x */
static void gradients_of_gradients(void) {
  dl_scope* scope;
  dl_grad_options options = DL_GRAD_OPTIONS_INIT;
  dl_tensor *x, *y = NULL, *dx = NULL, *ddx = NULL;
  options.create_graph = 1;
  OK(dl_scope_begin(&scope));
  x = leaf();
  OK(dl_mul(x, x, &y));
  OK(dl_mul(y, x, &y));
  OK(dl_sum(y, &y));
  OK(dl_grad(&y, 1, NULL, 0, &x, 1, &options, &dx));
  close_to(dx, 3, 12, 27);
  OK(dl_sum(dx, &dx));
  OK(dl_grad(&dx, 1, NULL, 0, &x, 1, NULL, &ddx));
  close_to(ddx, 6, -12, 18);
  OK(dl_scope_end(scope));
}

static void no_grad_records_nothing(void) {
  dl_scope* scope;
  dl_tensor *x, *y = NULL;
  int32_t requires_grad;
  OK(dl_scope_begin(&scope));
  x = leaf();
  OK(dl_grad_mode_push(0));
  OK(dl_mul(x, x, &y));
  OK(dl_grad_mode_pop());
  OK(dl_tensor_requires_grad(y, &requires_grad));
  CHECK(requires_grad == 0);
  CHECK(dl_grad_enabled() == 1);
  CHECK_STATUS(DL_ERROR_STATE, dl_grad_mode_pop());
  OK(dl_scope_end(scope));
}

/* cube(x) = x^3, written as y = x * x * x with its own gradient 3 x^2 dy. */
static int cube_backward_calls, cube_destroyed;
static dl_status cube_backward(void* user_data, dl_tensor* const* saved, int64_t saved_count,
                               dl_tensor* const* output_grads, int64_t output_count,
                               dl_tensor** input_grads, int64_t input_count) {
  dl_tensor *square = NULL, *scaled = NULL;
  dl_status status;
  ++cube_backward_calls;
  CHECK(user_data == &cube_destroyed && saved_count == 1 && output_count == 1 && input_count == 1);
  if ((status = dl_mul(saved[0], saved[0], &square)) < 0) return status;
  status = dl_mul_scalar(square, 3, &scaled);
  dl_tensor_release(square);
  if (status < 0) return status;
  status = dl_mul(scaled, output_grads[0], &input_grads[0]);
  dl_tensor_release(scaled);
  return status;
}

static void count_destroy(void* user_data) { ++*(int*)user_data; }

static dl_tensor* cube(dl_tensor* x) {
  dl_tensor *y = NULL, *result = NULL;
  OK(dl_grad_mode_push(0));
  OK(dl_mul(x, x, &y));
  OK(dl_mul(y, x, &y));
  OK(dl_grad_mode_pop());
  OK(dl_custom_function("cube", &x, 1, &y, 1, &x, 1, cube_backward, &cube_destroyed, count_destroy,
                        &result));
  return result;
}

static void custom_functions_differentiate_twice(void) {
  dl_scope* scope;
  dl_grad_options options = DL_GRAD_OPTIONS_INIT;
  dl_tensor *x, *y, *dx = NULL, *ddx = NULL;
  options.create_graph = 1;
  cube_backward_calls = cube_destroyed = 0;
  OK(dl_scope_begin(&scope));
  x = leaf();
  y = cube(x);
  close_to(y, 1, -8, 27);
  OK(dl_sum(y, &y));
  OK(dl_grad(&y, 1, NULL, 0, &x, 1, &options, &dx));
  close_to(dx, 3, 12, 27);
  OK(dl_sum(dx, &dx));
  OK(dl_grad(&dx, 1, NULL, 0, &x, 1, NULL, &ddx));
  close_to(ddx, 6, -12, 18);
  CHECK(cube_backward_calls >= 1);
  OK(dl_scope_end(scope));
  CHECK(cube_destroyed == 1);
}

static dl_status failing_backward(void* user_data, dl_tensor* const* saved, int64_t saved_count,
                                  dl_tensor* const* output_grads, int64_t output_count,
                                  dl_tensor** input_grads, int64_t input_count) {
  (void)user_data, (void)saved, (void)saved_count, (void)output_count, (void)input_count;
  dl_add(output_grads[0], output_grads[0], &input_grads[0]); /* must not leak */
  dl_last_error_set(DL_ERROR_NUMERIC, "no gradient today");
  return DL_ERROR_NUMERIC;
}

static dl_status misshapen_backward(void* user_data, dl_tensor* const* saved, int64_t saved_count,
                                    dl_tensor* const* output_grads, int64_t output_count,
                                    dl_tensor** input_grads, int64_t input_count) {
  (void)user_data, (void)saved, (void)saved_count, (void)output_count, (void)input_count;
  return dl_sum(output_grads[0], &input_grads[0]);
}

static void a_failing_callback_is_reported(void) {
  dl_scope* scope;
  dl_tensor *x, *y = NULL;
  dl_tensor* dx = NULL;
  OK(dl_scope_begin(&scope));
  x = leaf();
  OK(dl_custom_function("bad", &x, 1, &x, 1, NULL, 0, failing_backward, NULL, NULL, &y));
  OK(dl_sum(y, &y));
  CHECK_STATUS(DL_ERROR_CALLBACK, dl_backward(y));
  CHECK_MESSAGE("bad: backward returned -300: no gradient today");
  OK(dl_tensor_grad(x, &dx));
  CHECK(dx == NULL);
  OK(dl_custom_function("bad", &x, 1, &x, 1, NULL, 0, misshapen_backward, NULL, NULL, &y));
  OK(dl_sum(y, &y));
  CHECK_STATUS(DL_ERROR_SHAPE, dl_backward(y));
  CHECK_MESSAGE("input_grads[0]");
  OK(dl_scope_end(scope));
}

static void a_changed_saved_tensor_is_an_error(void) {
  dl_scope* scope;
  dl_tensor *x, *w, *y = NULL;
  OK(dl_scope_begin(&scope));
  x = leaf();
  w = vector(values, 3);
  OK(dl_mul(x, w, &y));
  OK(dl_sum(y, &y));
  OK(dl_add_scalar_(w, 1));
  CHECK_STATUS(DL_ERROR_STATE, dl_backward(y));
  CHECK_MESSAGE("in-place");
  OK(dl_scope_end(scope));
}

const struct test gradient_tests[] = {
    {"gradients.gradients_accumulate", gradients_accumulate},
    {"gradients.gradients_of_gradients", gradients_of_gradients},
    {"gradients.no_grad_records_nothing", no_grad_records_nothing},
    {"gradients.custom_functions_differentiate_twice", custom_functions_differentiate_twice},
    {"gradients.a_failing_callback_is_reported", a_failing_callback_is_reported},
    {"gradients.a_changed_saved_tensor_is_an_error", a_changed_saved_tensor_is_an_error},
    {NULL, NULL}};
