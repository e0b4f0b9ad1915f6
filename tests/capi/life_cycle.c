/* Handles from their making to their end. */
#include <pthread.h>

#include "check.h"

static const float three[] = {1, 2, 3};

static void retain_and_release(void) {
  const int64_t before = live("tensor");
  double value;
  dl_tensor* x = vector(three, 1);
  dl_tensor_retain(x);
  dl_tensor_release(x);
  OK(dl_item_f64(x, &value));
  CHECK_NEAR(value, 1, 0);
  dl_tensor_release(x);
  CHECK(live("tensor") == before);
  CHECK_STATUS(DL_ERROR_INVALID_HANDLE, dl_item_f64(x, &value));
  CHECK_TEXT(dl_last_error_message(), "item_f64: x is a released dl_tensor");
}

static void second_release_is_counted(void) {
  const int64_t before = dl_misused_handle_count();
  dl_tensor *x = vector(three, 3), *y;
  dl_tensor_release(x);
  dl_tensor_release(x);
  CHECK(dl_misused_handle_count() == before + 1);
  y = vector(three, 3); /* may take x's place in the table */
  dl_tensor_release(x);
  dl_tensor_retain(x);
  CHECK(dl_misused_handle_count() == before + 3);
  CHECK(y != x);
  dl_tensor_release(y);
  dl_tensor_release(NULL);
  CHECK(dl_misused_handle_count() == before + 3);
}

static void wrong_kind_is_named(void) {
  dl_generator* generator = NULL;
  int64_t n = 7;
  OK(dl_generator_create(1, &generator));
  CHECK_STATUS(DL_ERROR_INVALID_HANDLE, dl_tensor_numel((dl_tensor*)generator, &n));
  CHECK_TEXT(dl_last_error_message(), "tensor_numel: x is a dl_generator, not a dl_tensor");
  CHECK(n == 7);
  dl_generator_release(generator);
}

static int destroyed;
static void count_destroy(void* user_data) {
  CHECK(user_data == &destroyed);
  ++destroyed;
}

static void borrowed_memory_is_given_back_once(void) {
  float memory[4] = {1, 2, 3, 4}, back[4];
  int64_t shape[2] = {2, 2}, wrong[1] = {5};
  dl_tensor *x = NULL, *y = NULL;
  void* data;
  destroyed = 0;
  OK(dl_tensor_borrow(memory, sizeof(memory), shape, 2, DL_DTYPE_F32, &destroyed, count_destroy,
                      &x));
  OK(dl_tensor_data(x, &data));
  CHECK(data == memory);
  memory[3] = 40;
  OK(dl_detach(x, &y));
  dl_tensor_release(x);
  CHECK(destroyed == 0);
  OK(dl_tensor_copy_to_host(y, back, sizeof(back)));
  CHECK_NEAR(back[3], 40, 0);
  dl_tensor_release(y);
  CHECK(destroyed == 1);
  /* A failing registration destroys too. */
  x = NULL;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT,
               dl_tensor_borrow(memory, sizeof(memory), wrong, 1, DL_DTYPE_F32, &destroyed,
                                count_destroy, &x));
  CHECK(destroyed == 2);
  CHECK(x == NULL);
  CHECK_STATUS(DL_ERROR_NULL_ARGUMENT,
               dl_tensor_borrow(memory, sizeof(memory), shape, 2, DL_DTYPE_F32, &destroyed,
                                count_destroy, NULL));
  CHECK(destroyed == 3);
}

static void memory_is_accounted(void) {
  int64_t before, within, after, peak, shape[1] = {1000};
  dl_tensor* x = NULL;
  OK(dl_memory_stats(DL_DEVICE_CPU, &before, NULL, NULL, NULL));
  OK(dl_empty(shape, 1, DL_DTYPE_F64, DL_DEVICE_CPU, &x));
  OK(dl_memory_stats(DL_DEVICE_CPU, &within, &peak, NULL, NULL));
  CHECK(within - before >= 8000);
  CHECK(peak >= within);
  dl_tensor_release(x);
  OK(dl_memory_stats(DL_DEVICE_CPU, &after, NULL, NULL, NULL));
  CHECK(after == before);
}

static dl_tensor* shared;
static void* use_shared(void* unused) {
  int i;
  double value;
  (void)unused;
  for (i = 0; i < 20000; ++i) {
    dl_tensor_retain(shared);
    if (dl_item_f64(shared, &value) != DL_OK || value != 1) return &shared;
    dl_tensor_release(shared);
  }
  return NULL;
}

static void threads_share_a_handle(void) {
  pthread_t threads[4];
  void* failed;
  int i;
  double value;
  shared = vector(three, 1);
  for (i = 0; i < 4; ++i) pthread_create(&threads[i], NULL, use_shared, NULL);
  for (i = 0; i < 4; ++i) {
    pthread_join(threads[i], &failed);
    CHECK(failed == NULL);
  }
  OK(dl_item_f64(shared, &value));
  dl_tensor_release(shared);
}

const struct test life_cycle_tests[] = {
    {"life_cycle.retain_and_release", retain_and_release},
    {"life_cycle.second_release_is_counted", second_release_is_counted},
    {"life_cycle.wrong_kind_is_named", wrong_kind_is_named},
    {"life_cycle.borrowed_memory_is_given_back_once", borrowed_memory_is_given_back_once},
    {"life_cycle.memory_is_accounted", memory_is_accounted},
    {"life_cycle.threads_share_a_handle", threads_share_a_handle},
    {NULL, NULL}};
