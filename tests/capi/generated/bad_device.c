/* Bad calls of <dl/device.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct stream_create_args {
  dl_device device;
  dl_stream **stream;
};
static struct {
  dl_stream * stream;
} stream_create_out;
static void stream_create_make(void *args) {
  struct stream_create_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->stream = &stream_create_out.stream;
}
static dl_status stream_create_call(void *args) {
  struct stream_create_args *a = args;
  (void)a;
  return dl_stream_create(a->device, a->stream);
}
static const struct argument stream_create_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct stream_create_args, device)},
    {.name = "stream", .type = OUT, .at = offsetof(struct stream_create_args, stream)},
};
static const struct subject stream_create_subject = {.name = "stream_create",
    .size = sizeof(struct stream_create_args), .call = stream_create_call,
    .make = stream_create_make, .out = &stream_create_out, .out_size = sizeof(stream_create_out),
    .arguments = stream_create_arguments, .count = 2};

struct stream_current_args {
  dl_device device;
  dl_stream **stream;
};
static struct {
  dl_stream * stream;
} stream_current_out;
static void stream_current_make(void *args) {
  struct stream_current_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->stream = &stream_current_out.stream;
}
static dl_status stream_current_call(void *args) {
  struct stream_current_args *a = args;
  (void)a;
  return dl_stream_current(a->device, a->stream);
}
static const struct argument stream_current_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct stream_current_args, device)},
    {.name = "stream", .type = OUT, .at = offsetof(struct stream_current_args, stream)},
};
static const struct subject stream_current_subject = {.name = "stream_current",
    .size = sizeof(struct stream_current_args), .call = stream_current_call,
    .make = stream_current_make, .out = &stream_current_out, .out_size = sizeof(stream_current_out),
    .arguments = stream_current_arguments, .count = 2};

struct stream_device_args {
  dl_stream *stream;
  dl_device *device;
};
static struct {
  dl_device device;
} stream_device_out;
static void stream_device_make(void *args) {
  struct stream_device_args *a = args;
  (void)a;
  a->stream = example_stream();
  a->device = &stream_device_out.device;
}
static dl_status stream_device_call(void *args) {
  struct stream_device_args *a = args;
  (void)a;
  return dl_stream_device(a->stream, a->device);
}
static const struct argument stream_device_arguments[] = {
    {.name = "stream", .type = HANDLE, .at = offsetof(struct stream_device_args, stream), .kind = "stream"},
    {.name = "device", .type = OUT, .at = offsetof(struct stream_device_args, device)},
};
static const struct subject stream_device_subject = {.name = "stream_device",
    .size = sizeof(struct stream_device_args), .call = stream_device_call,
    .make = stream_device_make, .out = &stream_device_out, .out_size = sizeof(stream_device_out),
    .arguments = stream_device_arguments, .count = 2};

struct stream_push_args {
  dl_stream *stream;
};
static void stream_push_make(void *args) {
  struct stream_push_args *a = args;
  (void)a;
  a->stream = example_stream();
}
static void stream_push_after(void *args) {
  struct stream_push_args *a = args;
  (void)a;
  dl_stream_pop();
}
static dl_status stream_push_call(void *args) {
  struct stream_push_args *a = args;
  (void)a;
  return dl_stream_push(a->stream);
}
static const struct argument stream_push_arguments[] = {
    {.name = "stream", .type = HANDLE, .at = offsetof(struct stream_push_args, stream), .kind = "stream"},
};
static const struct subject stream_push_subject = {.name = "stream_push",
    .size = sizeof(struct stream_push_args), .call = stream_push_call, .make = stream_push_make,
    .after = stream_push_after, .arguments = stream_push_arguments, .count = 1};

struct stream_pop_args {
  int none;
};
static void stream_pop_make(void *args) {
  struct stream_pop_args *a = args;
  (void)a;
  { dl_stream *own = NULL; dl_stream_current(DL_DEVICE_CPU, &own); dl_stream_push(own); dl_stream_release(own); }
}
static dl_status stream_pop_call(void *args) {
  struct stream_pop_args *a = args;
  (void)a;
  return dl_stream_pop();
}
static const struct subject stream_pop_subject = {.name = "stream_pop",
    .size = sizeof(struct stream_pop_args), .call = stream_pop_call, .make = stream_pop_make};

struct stream_synchronize_args {
  dl_stream *stream;
};
static void stream_synchronize_make(void *args) {
  struct stream_synchronize_args *a = args;
  (void)a;
  a->stream = example_stream();
}
static dl_status stream_synchronize_call(void *args) {
  struct stream_synchronize_args *a = args;
  (void)a;
  return dl_stream_synchronize(a->stream);
}
static const struct argument stream_synchronize_arguments[] = {
    {.name = "stream", .type = HANDLE, .at = offsetof(struct stream_synchronize_args, stream), .kind = "stream"},
};
static const struct subject stream_synchronize_subject = {.name = "stream_synchronize",
    .size = sizeof(struct stream_synchronize_args), .call = stream_synchronize_call,
    .make = stream_synchronize_make, .arguments = stream_synchronize_arguments, .count = 1};

struct stream_query_args {
  dl_stream *stream;
  int32_t *done;
};
static struct {
  int32_t done;
} stream_query_out;
static void stream_query_make(void *args) {
  struct stream_query_args *a = args;
  (void)a;
  a->stream = example_stream();
  a->done = &stream_query_out.done;
}
static dl_status stream_query_call(void *args) {
  struct stream_query_args *a = args;
  (void)a;
  return dl_stream_query(a->stream, a->done);
}
static const struct argument stream_query_arguments[] = {
    {.name = "stream", .type = HANDLE, .at = offsetof(struct stream_query_args, stream), .kind = "stream"},
    {.name = "done", .type = OUT, .at = offsetof(struct stream_query_args, done)},
};
static const struct subject stream_query_subject = {.name = "stream_query",
    .size = sizeof(struct stream_query_args), .call = stream_query_call, .make = stream_query_make,
    .out = &stream_query_out, .out_size = sizeof(stream_query_out),
    .arguments = stream_query_arguments, .count = 2};

struct stream_wait_event_args {
  dl_stream *stream;
  dl_event *event;
};
static void stream_wait_event_make(void *args) {
  struct stream_wait_event_args *a = args;
  (void)a;
  a->stream = example_stream();
  a->event = example_event();
}
static dl_status stream_wait_event_call(void *args) {
  struct stream_wait_event_args *a = args;
  (void)a;
  return dl_stream_wait_event(a->stream, a->event);
}
static const struct argument stream_wait_event_arguments[] = {
    {.name = "stream", .type = HANDLE, .at = offsetof(struct stream_wait_event_args, stream), .kind = "stream"},
    {.name = "event", .type = HANDLE, .at = offsetof(struct stream_wait_event_args, event), .kind = "event"},
};
static const struct subject stream_wait_event_subject = {.name = "stream_wait_event",
    .size = sizeof(struct stream_wait_event_args), .call = stream_wait_event_call,
    .make = stream_wait_event_make, .arguments = stream_wait_event_arguments, .count = 2};

struct tensor_record_stream_args {
  dl_tensor *x;
  dl_stream *stream;
};
static void tensor_record_stream_make(void *args) {
  struct tensor_record_stream_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->stream = example_stream();
}
static dl_status tensor_record_stream_call(void *args) {
  struct tensor_record_stream_args *a = args;
  (void)a;
  return dl_tensor_record_stream(a->x, a->stream);
}
static const struct argument tensor_record_stream_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct tensor_record_stream_args, x), .kind = "tensor"},
    {.name = "stream", .type = HANDLE, .at = offsetof(struct tensor_record_stream_args, stream), .kind = "stream"},
};
static const struct subject tensor_record_stream_subject = {.name = "tensor_record_stream",
    .size = sizeof(struct tensor_record_stream_args), .call = tensor_record_stream_call,
    .make = tensor_record_stream_make, .arguments = tensor_record_stream_arguments, .count = 2};

struct event_create_args {
  dl_device device;
  int32_t enable_timing;
  dl_event **event;
};
static struct {
  dl_event * event;
} event_create_out;
static void event_create_make(void *args) {
  struct event_create_args *a = args;
  (void)a;
  a->device = DL_DEVICE_CPU;
  a->enable_timing = 0;
  a->event = &event_create_out.event;
}
static dl_status event_create_call(void *args) {
  struct event_create_args *a = args;
  (void)a;
  return dl_event_create(a->device, a->enable_timing, a->event);
}
static const struct argument event_create_arguments[] = {
    {.name = "device", .type = DEVICE, .at = offsetof(struct event_create_args, device)},
    {.name = "enable_timing", .type = FLAG, .at = offsetof(struct event_create_args, enable_timing)},
    {.name = "event", .type = OUT, .at = offsetof(struct event_create_args, event)},
};
static const struct subject event_create_subject = {.name = "event_create",
    .size = sizeof(struct event_create_args), .call = event_create_call, .make = event_create_make,
    .out = &event_create_out, .out_size = sizeof(event_create_out),
    .arguments = event_create_arguments, .count = 3};

struct event_record_args {
  dl_event *event;
  dl_stream *stream;
};
static void event_record_make(void *args) {
  struct event_record_args *a = args;
  (void)a;
  a->event = example_event();
  a->stream = example_stream();
}
static dl_status event_record_call(void *args) {
  struct event_record_args *a = args;
  (void)a;
  return dl_event_record(a->event, a->stream);
}
static const struct argument event_record_arguments[] = {
    {.name = "event", .type = HANDLE, .at = offsetof(struct event_record_args, event), .kind = "event"},
    {.name = "stream", .type = HANDLE, .at = offsetof(struct event_record_args, stream), .nullable = 1, .kind = "stream"},
};
static const struct subject event_record_subject = {.name = "event_record",
    .size = sizeof(struct event_record_args), .call = event_record_call, .make = event_record_make,
    .arguments = event_record_arguments, .count = 2};

struct event_query_args {
  dl_event *event;
  int32_t *done;
};
static struct {
  int32_t done;
} event_query_out;
static void event_query_make(void *args) {
  struct event_query_args *a = args;
  (void)a;
  a->event = example_event();
  a->done = &event_query_out.done;
}
static dl_status event_query_call(void *args) {
  struct event_query_args *a = args;
  (void)a;
  return dl_event_query(a->event, a->done);
}
static const struct argument event_query_arguments[] = {
    {.name = "event", .type = HANDLE, .at = offsetof(struct event_query_args, event), .kind = "event"},
    {.name = "done", .type = OUT, .at = offsetof(struct event_query_args, done)},
};
static const struct subject event_query_subject = {.name = "event_query",
    .size = sizeof(struct event_query_args), .call = event_query_call, .make = event_query_make,
    .out = &event_query_out, .out_size = sizeof(event_query_out),
    .arguments = event_query_arguments, .count = 2};

struct event_synchronize_args {
  dl_event *event;
};
static void event_synchronize_make(void *args) {
  struct event_synchronize_args *a = args;
  (void)a;
  a->event = example_event();
}
static dl_status event_synchronize_call(void *args) {
  struct event_synchronize_args *a = args;
  (void)a;
  return dl_event_synchronize(a->event);
}
static const struct argument event_synchronize_arguments[] = {
    {.name = "event", .type = HANDLE, .at = offsetof(struct event_synchronize_args, event), .kind = "event"},
};
static const struct subject event_synchronize_subject = {.name = "event_synchronize",
    .size = sizeof(struct event_synchronize_args), .call = event_synchronize_call,
    .make = event_synchronize_make, .arguments = event_synchronize_arguments, .count = 1};

struct event_elapsed_time_args {
  dl_event *start;
  dl_event *end;
  double *milliseconds;
};
static struct {
  double milliseconds;
} event_elapsed_time_out;
static void event_elapsed_time_make(void *args) {
  struct event_elapsed_time_args *a = args;
  (void)a;
  a->start = example_event();
  a->end = example_event();
  a->milliseconds = &event_elapsed_time_out.milliseconds;
  dl_event_record(a->start, NULL); dl_event_record(a->end, NULL);
}
static dl_status event_elapsed_time_call(void *args) {
  struct event_elapsed_time_args *a = args;
  (void)a;
  return dl_event_elapsed_time(a->start, a->end, a->milliseconds);
}
static const struct argument event_elapsed_time_arguments[] = {
    {.name = "start", .type = HANDLE, .at = offsetof(struct event_elapsed_time_args, start), .kind = "event"},
    {.name = "end", .type = HANDLE, .at = offsetof(struct event_elapsed_time_args, end), .kind = "event"},
    {.name = "milliseconds", .type = OUT, .at = offsetof(struct event_elapsed_time_args, milliseconds)},
};
static const struct subject event_elapsed_time_subject = {.name = "event_elapsed_time",
    .size = sizeof(struct event_elapsed_time_args), .call = event_elapsed_time_call,
    .make = event_elapsed_time_make, .out = &event_elapsed_time_out,
    .out_size = sizeof(event_elapsed_time_out), .arguments = event_elapsed_time_arguments,
    .count = 3};

struct pin_memory_args {
  dl_tensor *x;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} pin_memory_out;
static void pin_memory_make(void *args) {
  struct pin_memory_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[0]");
  a->y = &pin_memory_out.y;
}
static dl_status pin_memory_call(void *args) {
  struct pin_memory_args *a = args;
  (void)a;
  return dl_pin_memory(a->x, a->y);
}
static const struct argument pin_memory_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct pin_memory_args, x), .kind = "tensor"},
    {.name = "y", .type = OUT, .at = offsetof(struct pin_memory_args, y)},
};
static const struct subject pin_memory_subject = {.name = "pin_memory",
    .size = sizeof(struct pin_memory_args), .call = pin_memory_call, .make = pin_memory_make,
    .out = &pin_memory_out, .out_size = sizeof(pin_memory_out), .arguments = pin_memory_arguments,
    .count = 2};

struct is_pinned_args {
  dl_tensor *x;
  int32_t *pinned;
};
static struct {
  int32_t pinned;
} is_pinned_out;
static void is_pinned_make(void *args) {
  struct is_pinned_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->pinned = &is_pinned_out.pinned;
}
static dl_status is_pinned_call(void *args) {
  struct is_pinned_args *a = args;
  (void)a;
  return dl_is_pinned(a->x, a->pinned);
}
static const struct argument is_pinned_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct is_pinned_args, x), .kind = "tensor"},
    {.name = "pinned", .type = OUT, .at = offsetof(struct is_pinned_args, pinned)},
};
static const struct subject is_pinned_subject = {.name = "is_pinned",
    .size = sizeof(struct is_pinned_args), .call = is_pinned_call, .make = is_pinned_make,
    .out = &is_pinned_out, .out_size = sizeof(is_pinned_out), .arguments = is_pinned_arguments,
    .count = 2};

struct to_device_async_args {
  dl_tensor *x;
  dl_device device;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} to_device_async_out;
static void to_device_async_make(void *args) {
  struct to_device_async_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->device = DL_DEVICE_CPU;
  a->y = &to_device_async_out.y;
}
static dl_status to_device_async_call(void *args) {
  struct to_device_async_args *a = args;
  (void)a;
  return dl_to_device_async(a->x, a->device, a->y);
}
static const struct argument to_device_async_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct to_device_async_args, x), .kind = "tensor"},
    {.name = "device", .type = DEVICE, .at = offsetof(struct to_device_async_args, device)},
    {.name = "y", .type = OUT, .at = offsetof(struct to_device_async_args, y)},
};
static const struct subject to_device_async_subject = {.name = "to_device_async",
    .size = sizeof(struct to_device_async_args), .call = to_device_async_call,
    .make = to_device_async_make, .out = &to_device_async_out,
    .out_size = sizeof(to_device_async_out), .arguments = to_device_async_arguments, .count = 3};

const struct subject *const device_subjects[] = {
    &stream_create_subject,
    &stream_current_subject,
    &stream_device_subject,
    &stream_push_subject,
    &stream_pop_subject,
    &stream_synchronize_subject,
    &stream_query_subject,
    &stream_wait_event_subject,
    &tensor_record_stream_subject,
    &event_create_subject,
    &event_record_subject,
    &event_query_subject,
    &event_synchronize_subject,
    &event_elapsed_time_subject,
    &pin_memory_subject,
    &is_pinned_subject,
    &to_device_async_subject,
    NULL};
