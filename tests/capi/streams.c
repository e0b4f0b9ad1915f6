/* Streams, events and pinned memory; on a CPU device work is done when a call returns. */
#include "check.h"

static dl_stream* new_stream(dl_device device) {
  dl_stream* stream = NULL;
  OK(dl_stream_create(device, &stream));
  return stream;
}

static dl_event* new_event(dl_device device, int32_t timing) {
  dl_event* event = NULL;
  OK(dl_event_create(device, timing, &event));
  return event;
}

static void the_hosts_are_always_done(void) {
  const float values[] = {1, 2};
  dl_tensor *x = vector(values, 2), *y = NULL;
  dl_stream *stream = new_stream(DL_DEVICE_CPU), *current = NULL;
  dl_event* event = new_event(DL_DEVICE_CPU, 0);
  dl_device device = -1;
  int32_t done = 0;
  OK(dl_stream_device(stream, &device));
  CHECK(device == DL_DEVICE_CPU);
  OK(dl_event_query(event, &done));
  CHECK(done == 1); /* never recorded */
  OK(dl_stream_push(stream));
  OK(dl_stream_current(DL_DEVICE_CPU, &current));
  OK(dl_add(x, x, &y));
  OK(dl_event_record(event, NULL));
  OK(dl_stream_pop());
  OK(dl_tensor_record_stream(y, stream));
  OK(dl_stream_wait_event(current, event));
  done = 0;
  OK(dl_stream_query(stream, &done));
  CHECK(done == 1);
  done = 0;
  OK(dl_event_query(event, &done));
  CHECK(done == 1);
  OK(dl_stream_synchronize(stream));
  OK(dl_event_synchronize(event));
  dl_event_release(event);
  dl_stream_release(current);
  dl_stream_release(stream);
  dl_tensor_release(y);
  dl_tensor_release(x);
}

/* What is pushed stays alive without the caller's handle. */
static void a_pop_matches_a_push(void) {
  dl_stream* stream = new_stream(DL_DEVICE_CPU);
  OK(dl_stream_push(stream));
  OK(dl_stream_push(stream));
  dl_stream_release(stream);
  OK(dl_stream_pop());
  OK(dl_stream_pop());
  CHECK_STATUS(DL_ERROR_STATE, dl_stream_pop());
  CHECK_TEXT(dl_last_error_message(), "stream_pop: there was no stream_push");
}

static void they_belong_to_devices(void) {
  const dl_device other = DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1);
  const float values[] = {1, 2};
  dl_tensor* x = vector(values, 2);
  dl_stream* stream;
  dl_event *here = new_event(DL_DEVICE_CPU, 1), *there;
  double time;
  OK(dl_set_cpu_device_count(2));
  stream = new_stream(other);
  there = new_event(other, 1);
  CHECK_STATUS(DL_ERROR_DEVICE, dl_event_record(here, stream));
  CHECK_TEXT(dl_last_error_message(), "event_record: stream is of cpu:1, event of cpu:0");
  CHECK_STATUS(DL_ERROR_DEVICE, dl_tensor_record_stream(x, stream));
  CHECK_MESSAGE("tensor_record_stream: stream is of cpu:1, x is f32[2] cpu:0");
  OK(dl_event_record(here, NULL));
  OK(dl_event_record(there, stream));
  CHECK_STATUS(DL_ERROR_DEVICE, dl_event_elapsed_time(here, there, &time));
  dl_event_release(there);
  dl_event_release(here);
  dl_stream_release(stream);
  dl_tensor_release(x);
  OK(dl_set_cpu_device_count(1));
}

static void events_measure_time(void) {
  dl_event *start = new_event(DL_DEVICE_CPU, 1), *end = new_event(DL_DEVICE_CPU, 1);
  dl_event* untimed = new_event(DL_DEVICE_CPU, 0);
  double time = -1;
  CHECK_STATUS(DL_ERROR_STATE, dl_event_elapsed_time(start, end, &time));
  CHECK_TEXT(dl_last_error_message(), "event_elapsed_time: start has not been recorded");
  OK(dl_event_record(start, NULL));
  CHECK_STATUS(DL_ERROR_STATE, dl_event_elapsed_time(start, untimed, &time));
  CHECK_TEXT(dl_last_error_message(), "event_elapsed_time: end was made without enable_timing");
  OK(dl_event_record(end, NULL));
  OK(dl_event_elapsed_time(start, end, &time));
  CHECK(time >= 0 && time < 60000); /* milliseconds */
  dl_event_release(untimed);
  dl_event_release(end);
  dl_event_release(start);
}

static void pinned_memory_needs_cuda(void) {
  const float values[] = {1, 2};
  dl_tensor *x = vector(values, 2), *y = NULL;
  float got[2] = {0, 0};
  int32_t pinned = 1, cuda = 0;
  OK(dl_device_is_available(DL_DEVICE_KIND_CUDA, &cuda));
  OK(dl_is_pinned(x, &pinned));
  CHECK(pinned == 0);
  if (cuda) {
    OK(dl_pin_memory(x, &y));
    OK(dl_is_pinned(y, &pinned));
    CHECK(pinned == 1);
    OK(dl_tensor_copy_to_host(y, got, sizeof(got)));
    CHECK(got[0] == 1 && got[1] == 2);
    dl_tensor_release(y);
  } else {
    CHECK_STATUS(DL_ERROR_BACKEND_UNAVAILABLE, dl_pin_memory(x, &y));
    CHECK_MESSAGE("pin_memory: to pin x needs CUDA; x: f32[2] cpu:0; ");
  }
  OK(dl_to_device_async(x, DL_DEVICE_CPU, &y));
  OK(dl_tensor_copy_to_host(y, got, sizeof(got)));
  CHECK(got[0] == 1 && got[1] == 2);
  dl_tensor_release(y);
  dl_tensor_release(x);
}

const struct test stream_tests[] = {
    {"streams.host", the_hosts_are_always_done},  {"streams.push_and_pop", a_pop_matches_a_push},
    {"streams.devices", they_belong_to_devices},  {"streams.time", events_measure_time},
    {"streams.pinned", pinned_memory_needs_cuda}, {NULL, NULL}};
