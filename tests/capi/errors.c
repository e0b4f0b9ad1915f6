/* Statuses and messages, also on several threads. */
#include <pthread.h>

#include "check.h"

static const float values[] = {1, 2, 3, 4, 5, 6};

static void a_message_says_what_was_given(void) {
  dl_tensor *x = matrix(values, 2, 3), *y = matrix(values, 2, 3), *z = (dl_tensor*)&check_failures;
  CHECK_STATUS(DL_ERROR_SHAPE, dl_matmul(x, y, &z));
  CHECK_MESSAGE("matmul: ");
  CHECK_MESSAGE("x: f32[2,3] cpu:0");
  CHECK_MESSAGE("y: f32[2,3] cpu:0");
  CHECK(z == (dl_tensor*)&check_failures);
  CHECK(dl_last_error_code() == DL_ERROR_SHAPE);
  dl_tensor_release(x);
  dl_tensor_release(y);
}

static void an_operation_is_named_once(void) {
  dl_device device = 7;
  CHECK_STATUS(DL_ERROR_DEVICE, dl_device_parse("gpu", &device));
  CHECK_TEXT(dl_last_error_message(),
             "device_parse: name: device \"gpu\" is not of the form cpu, cpu:N, cuda or cuda:N");
  CHECK(device == 7);
}

static void success_leaves_the_last_error_alone(void) {
  int64_t n;
  dl_tensor* x = vector(values, 2);
  CHECK_STATUS(DL_ERROR_NULL_ARGUMENT, dl_tensor_numel(NULL, &n));
  OK(dl_tensor_numel(x, &n));
  CHECK_TEXT(dl_last_error_message(), "tensor_numel: x must not be NULL");
  OK(dl_last_error_clear());
  CHECK_TEXT(dl_last_error_message(), "");
  CHECK(dl_last_error_code() == DL_OK);
  dl_tensor_release(x);
}

static void an_error_can_be_taken(void) {
  dl_error *error = NULL, *none = NULL;
  dl_status code;
  const char* message;
  int64_t n;
  CHECK_STATUS(DL_ERROR_NULL_ARGUMENT, dl_tensor_numel(NULL, &n));
  OK(dl_error_take(&error));
  CHECK_TEXT(dl_last_error_message(), "");
  OK(dl_error_take(&none));
  CHECK(none == NULL);
  OK(dl_error_code(error, &code));
  OK(dl_error_message(error, &message));
  CHECK(code == DL_ERROR_NULL_ARGUMENT);
  CHECK_TEXT(message, "tensor_numel: x must not be NULL");
  dl_error_release(error);
}

static void* fail_differently(void* result) {
  int64_t n;
  if (dl_last_error_code() != DL_OK) return NULL;
  if (dl_tensor_ndim(NULL, &n) != DL_ERROR_NULL_ARGUMENT) return NULL;
  return strcmp(dl_last_error_message(), "tensor_ndim: x must not be NULL") == 0 ? result : NULL;
}

static void errors_are_thread_local(void) {
  pthread_t thread;
  void* result;
  int64_t n;
  CHECK_STATUS(DL_ERROR_NULL_ARGUMENT, dl_tensor_numel(NULL, &n));
  pthread_create(&thread, NULL, fail_differently, &n);
  pthread_join(thread, &result);
  CHECK(result == &n);
  CHECK_TEXT(dl_last_error_message(), "tensor_numel: x must not be NULL");
}

static void statuses_have_names(void) {
  CHECK_TEXT(dl_status_name(DL_OK), "DL_OK");
  CHECK_TEXT(dl_status_name(DL_ERROR_CORRUPT_DATA), "DL_ERROR_CORRUPT_DATA");
  CHECK_TEXT(dl_status_name(12345), "unknown status");
}

const struct test error_tests[] = {
    {"errors.a_message_says_what_was_given", a_message_says_what_was_given},
    {"errors.an_operation_is_named_once", an_operation_is_named_once},
    {"errors.success_leaves_the_last_error_alone", success_leaves_the_last_error_alone},
    {"errors.an_error_can_be_taken", an_error_can_be_taken},
    {"errors.errors_are_thread_local", errors_are_thread_local},
    {"errors.statuses_have_names", statuses_have_names},
    {NULL, NULL}};
