/* Collectives between threads of the caller's own. */
#include <pthread.h>

#include "check.h"

enum { RANKS = 3 };

struct rank {
  int index;
  dl_communicator* communicator;
  dl_status status;
  char message[160];
  void (*body)(struct rank*);
};

static void* run_rank(void* argument) {
  struct rank* self = argument;
  self->body(self);
  snprintf(self->message, sizeof(self->message), "%s", dl_last_error_message());
  return NULL;
}

/* Runs the body on a thread for each rank of a new group on the host. */
static void on_ranks(double timeout, void (*body)(struct rank*), struct rank* ranks) {
  const dl_device devices[RANKS] = {DL_DEVICE_CPU, DL_DEVICE_CPU, DL_DEVICE_CPU};
  dl_communicators_options options = DL_COMMUNICATORS_OPTIONS_INIT;
  dl_communicator* communicators[RANKS];
  pthread_t threads[RANKS];
  int i;
  options.timeout = timeout;
  OK(dl_communicators_create(devices, RANKS, &options, communicators));
  for (i = 0; i < RANKS; ++i) {
    memset(&ranks[i], 0, sizeof(ranks[i]));
    ranks[i].index = i;
    ranks[i].communicator = communicators[i];
    ranks[i].body = body;
    pthread_create(&threads[i], NULL, run_rank, &ranks[i]);
  }
  for (i = 0; i < RANKS; ++i) pthread_join(threads[i], NULL);
  for (i = 0; i < RANKS; ++i) dl_communicator_release(communicators[i]);
}

static float first_of(dl_tensor* x) {
  double value = -1;
  OK(dl_item_f64(x, &value));
  return (float)value;
}

static void average(struct rank* self) {
  const float mine = (float)(10 * self->index);
  dl_tensor *x = vector(&mine, 1), *ys[RANKS];
  int64_t count, i;
  int32_t rank, size;
  OK(dl_communicator_rank(self->communicator, &rank));
  OK(dl_communicator_size(self->communicator, &size));
  CHECK(rank == self->index && size == RANKS);
  OK(dl_communicator_all_gather(self->communicator, x, ys, RANKS, &count));
  for (i = 0; i < count; ++i) {
    CHECK_NEAR(first_of(ys[i]), 10 * i, 0);
    dl_tensor_release(ys[i]);
  }
  OK(dl_communicator_all_reduce(self->communicator, x, DL_REDUCE_OP_MEAN));
  CHECK_NEAR(first_of(x), 10, 0);
  OK(dl_communicator_reduce(self->communicator, x, 1, DL_REDUCE_OP_SUM));
  CHECK_NEAR(first_of(x), self->index == 1 ? 30 : 10, 0);
  OK(dl_communicator_barrier(self->communicator));
  OK(dl_communicator_broadcast(self->communicator, x, 1));
  CHECK_NEAR(first_of(x), 30, 0);
  dl_tensor_release(x);
}

static void ranks_compute_together(void) {
  struct rank ranks[RANKS];
  on_ranks(60, average, ranks);
}

static void one_does_not_come(struct rank* self) {
  if (self->index != 1) self->status = dl_communicator_barrier(self->communicator);
}

static void a_hung_collective_ends_with_a_status(void) {
  struct rank ranks[RANKS];
  int i;
  on_ranks(0.1, one_does_not_come, ranks);
  for (i = 0; i < RANKS; i += 2) {
    CHECK(ranks[i].status == DL_ERROR_LIMIT);
    CHECK(strstr(ranks[i].message, "no answer from rank 1 of 3 within 0.1 s"));
  }
  on_ranks(60, average, ranks); /* the process is as good as before */
}

static void one_aborts(struct rank* self) {
  if (self->index == 2) {
    self->status = dl_communicator_abort(self->communicator, "enough");
  } else {
    self->status = dl_communicator_barrier(self->communicator);
  }
}

static void abort_wakes_all(void) {
  struct rank ranks[RANKS];
  on_ranks(HUGE_VAL, one_aborts, ranks);
  CHECK(ranks[0].status == DL_ERROR_STATE && ranks[1].status == DL_ERROR_STATE);
  CHECK(ranks[2].status == DL_OK);
  CHECK_TEXT(ranks[0].message, "barrier: the group is broken: enough");
}

const struct test communicator_tests[] = {
    {"communicators.collectives", ranks_compute_together},
    {"communicators.timeout", a_hung_collective_ends_with_a_status},
    {"communicators.abort", abort_wakes_all},
    {NULL, NULL}};
