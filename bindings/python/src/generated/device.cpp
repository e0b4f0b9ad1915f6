// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* stream_create_names[] = {"device"};
constexpr Signature stream_create_signature = {
    "stream_create", stream_create_names, 1, 1, 0};

PyObject* stream_create_function(const Given& given) {
  const Arguments a(stream_create_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  dl_stream* stream_result = nullptr;
  check(without_gil([&] {
      return dl_stream_create(device, &stream_result);
    }));
  return to_python(stream_result);
}

constexpr const char* stream_current_names[] = {"device"};
constexpr Signature stream_current_signature = {
    "stream_current", stream_current_names, 1, 1, 0};

PyObject* stream_current_function(const Given& given) {
  const Arguments a(stream_current_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  dl_stream* stream_result = nullptr;
  check(without_gil([&] {
      return dl_stream_current(device, &stream_result);
    }));
  return to_python(stream_result);
}

constexpr const char* stream_device_names[] = {"stream"};
constexpr Signature stream_device_signature = {
    "stream_device", stream_device_names, 1, 1, 1};

PyObject* stream_device_function(const Given& given) {
  const Arguments a(stream_device_signature, given);
  const auto stream = to_handle<dl_stream>(a, 0);
  dl_device device_result = 0;
  check(without_gil([&] {
      return dl_stream_device(stream, &device_result);
    }));
  return PyLong_FromLongLong(device_result);
}

constexpr const char* stream_push_names[] = {"stream"};
constexpr Signature stream_push_signature = {
    "stream_push", stream_push_names, 1, 1, 1};

PyObject* stream_push_function(const Given& given) {
  const Arguments a(stream_push_signature, given);
  const auto stream = to_handle<dl_stream>(a, 0);
  check(without_gil([&] {
      return dl_stream_push(stream);
    }));
  return none();
}

PyObject* stream_pop_function(const Given& given) {
  expect_no_arguments("stream_pop", given);
  check(without_gil([&] {
      return dl_stream_pop();
    }));
  return none();
}

constexpr const char* stream_synchronize_names[] = {"stream"};
constexpr Signature stream_synchronize_signature = {
    "stream_synchronize", stream_synchronize_names, 1, 1, 1};

PyObject* stream_synchronize_function(const Given& given) {
  const Arguments a(stream_synchronize_signature, given);
  const auto stream = to_handle<dl_stream>(a, 0);
  check(without_gil([&] {
      return dl_stream_synchronize(stream);
    }));
  return none();
}

constexpr const char* stream_query_names[] = {"stream"};
constexpr Signature stream_query_signature = {
    "stream_query", stream_query_names, 1, 1, 1};

PyObject* stream_query_function(const Given& given) {
  const Arguments a(stream_query_signature, given);
  const auto stream = to_handle<dl_stream>(a, 0);
  int32_t done_result = 0;
  check(without_gil([&] {
      return dl_stream_query(stream, &done_result);
    }));
  return PyBool_FromLong(done_result);
}

constexpr const char* stream_wait_event_names[] = {"stream", "event"};
constexpr Signature stream_wait_event_signature = {
    "stream_wait_event", stream_wait_event_names, 2, 2, 2};

PyObject* stream_wait_event_function(const Given& given) {
  const Arguments a(stream_wait_event_signature, given);
  const auto stream = to_handle<dl_stream>(a, 0);
  const auto event = to_handle<dl_event>(a, 1);
  check(without_gil([&] {
      return dl_stream_wait_event(stream, event);
    }));
  return none();
}

constexpr const char* tensor_record_stream_names[] = {"x", "stream"};
constexpr Signature tensor_record_stream_signature = {
    "tensor_record_stream", tensor_record_stream_names, 2, 2, 2};

PyObject* tensor_record_stream_function(const Given& given) {
  const Arguments a(tensor_record_stream_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto stream = to_handle<dl_stream>(a, 1);
  check(without_gil([&] {
      return dl_tensor_record_stream(x, stream);
    }));
  return none();
}

constexpr const char* event_create_names[] = {"device", "enable_timing"};
constexpr Signature event_create_signature = {
    "event_create", event_create_names, 2, 2, 2};

PyObject* event_create_function(const Given& given) {
  const Arguments a(event_create_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  const auto enable_timing = to_flag(a, 1);
  dl_event* event_result = nullptr;
  check(without_gil([&] {
      return dl_event_create(device, enable_timing, &event_result);
    }));
  return to_python(event_result);
}

constexpr const char* event_record_names[] = {"event", "stream"};
constexpr Signature event_record_signature = {
    "event_record", event_record_names, 2, 2, 1};

PyObject* event_record_function(const Given& given) {
  const Arguments a(event_record_signature, given);
  const auto event = to_handle<dl_event>(a, 0);
  const auto stream = to_nullable_handle<dl_stream>(a, 1);
  check(without_gil([&] {
      return dl_event_record(event, stream);
    }));
  return none();
}

constexpr const char* event_query_names[] = {"event"};
constexpr Signature event_query_signature = {
    "event_query", event_query_names, 1, 1, 1};

PyObject* event_query_function(const Given& given) {
  const Arguments a(event_query_signature, given);
  const auto event = to_handle<dl_event>(a, 0);
  int32_t done_result = 0;
  check(without_gil([&] {
      return dl_event_query(event, &done_result);
    }));
  return PyBool_FromLong(done_result);
}

constexpr const char* event_synchronize_names[] = {"event"};
constexpr Signature event_synchronize_signature = {
    "event_synchronize", event_synchronize_names, 1, 1, 1};

PyObject* event_synchronize_function(const Given& given) {
  const Arguments a(event_synchronize_signature, given);
  const auto event = to_handle<dl_event>(a, 0);
  check(without_gil([&] {
      return dl_event_synchronize(event);
    }));
  return none();
}

constexpr const char* event_elapsed_time_names[] = {"start", "end"};
constexpr Signature event_elapsed_time_signature = {
    "event_elapsed_time", event_elapsed_time_names, 2, 2, 2};

PyObject* event_elapsed_time_function(const Given& given) {
  const Arguments a(event_elapsed_time_signature, given);
  const auto start = to_handle<dl_event>(a, 0);
  const auto end = to_handle<dl_event>(a, 1);
  double milliseconds_result = 0;
  check(without_gil([&] {
      return dl_event_elapsed_time(start, end, &milliseconds_result);
    }));
  return PyFloat_FromDouble(milliseconds_result);
}

constexpr const char* pin_memory_names[] = {"x"};
constexpr Signature pin_memory_signature = {
    "pin_memory", pin_memory_names, 1, 1, 1};

PyObject* pin_memory_function(const Given& given) {
  const Arguments a(pin_memory_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_pin_memory(x, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* is_pinned_names[] = {"x"};
constexpr Signature is_pinned_signature = {
    "is_pinned", is_pinned_names, 1, 1, 1};

PyObject* is_pinned_function(const Given& given) {
  const Arguments a(is_pinned_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  int32_t pinned_result = 0;
  check(without_gil([&] {
      return dl_is_pinned(x, &pinned_result);
    }));
  return PyBool_FromLong(pinned_result);
}

constexpr const char* to_device_async_names[] = {"x", "device"};
constexpr Signature to_device_async_signature = {
    "to_device_async", to_device_async_names, 2, 2, 1};

PyObject* to_device_async_function(const Given& given) {
  const Arguments a(to_device_async_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto device = to_code(a, 1, DL_DEVICE_DEFAULT);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_to_device_async(x, device, &y_result);
    }));
  return to_python(y_result);
}

}  // namespace

PyMethodDef device_functions[] = {
    {"stream_create", as_method(entry<stream_create_function>),
     kFast,
     "stream_create(device=None)\n"
     "--\n"
     "\n"
     "Makes a stream of a device beside the device's own."},
    {"stream_current", as_method(entry<stream_current_function>),
     kFast,
     "stream_current(device=None)\n"
     "--\n"
     "\n"
     "The stream that this thread's work for a device is given to: what was pushed last"
     " for it, or the device's own."},
    {"stream_device", as_method(entry<stream_device_function>),
     kFast,
     "stream_device(stream)\n"
     "--\n"
     "\n"
     "The device of a stream."},
    {"stream_push", as_method(entry<stream_push_function>),
     kFast,
     "stream_push(stream)\n"
     "--\n"
     "\n"
     "Makes the stream its device's current one on this thread until dl_stream_pop. "
     "Other devices and other threads keep theirs."},
    {"stream_pop", as_method(entry<stream_pop_function>),
     kFast,
     "stream_pop()\n"
     "--\n"
     "\n"
     "Gives this thread the current stream it had before the matching dl_stream_push."},
    {"stream_synchronize", as_method(entry<stream_synchronize_function>),
     kFast,
     "stream_synchronize(stream)\n"
     "--\n"
     "\n"
     "Waits for the work given to a stream. Reports what went wrong in it, as "
     "dl_device_synchronize does for all streams of a device."},
    {"stream_query", as_method(entry<stream_query_function>),
     kFast,
     "stream_query(stream)\n"
     "--\n"
     "\n"
     "Whether the work given to a stream is done. Waits for nothing and reports no bad "
     "data."},
    {"stream_wait_event", as_method(entry<stream_wait_event_function>),
     kFast,
     "stream_wait_event(stream, event)\n"
     "--\n"
     "\n"
     "What is given to the stream from now on waits for the place that the event marks "
     "now, of whatever device; the caller does not wait, but for a stream of a CPU "
     "device. An event that was never recorded is waited for by nobody."},
    {"tensor_record_stream", as_method(entry<tensor_record_stream_function>),
     kFast,
     "tensor_record_stream(x, stream)\n"
     "--\n"
     "\n"
     "Tells that work given to `stream` uses x, which was made on another stream: when "
     "x is released, its memory is not reused before the work given to `stream` by then"
     " is done."},
    {"event_create", as_method(entry<event_create_function>),
     kFast,
     "event_create(device, enable_timing)\n"
     "--\n"
     "\n"
     "Makes an event for streams of a device."},
    {"event_record", as_method(entry<event_record_function>),
     kFast,
     "event_record(event, stream=None)\n"
     "--\n"
     "\n"
     "Marks the place that a stream has come to: the event is done when the work given "
     "to the stream so far is. Recording it again moves it."},
    {"event_query", as_method(entry<event_query_function>),
     kFast,
     "event_query(event)\n"
     "--\n"
     "\n"
     "Whether the work that the event marks is done; also if it was never recorded."},
    {"event_synchronize", as_method(entry<event_synchronize_function>),
     kFast,
     "event_synchronize(event)\n"
     "--\n"
     "\n"
     "Waits for the work that the event marks. Bad data in it is reported by the next "
     "call that waits for its stream or device."},
    {"event_elapsed_time", as_method(entry<event_elapsed_time_function>),
     kFast,
     "event_elapsed_time(start, end)\n"
     "--\n"
     "\n"
     "The milliseconds from one event to another, both of one device, made with "
     "enable_timing, recorded and done."},
    {"pin_memory", as_method(entry<pin_memory_function>),
     kFast,
     "pin_memory(x)\n"
     "--\n"
     "\n"
     "A copy of x in page-locked host memory, from which copies to a GPU need not wait "
     "(dl_to_device_async); x itself if it lies there or has no elements. Needs CUDA. x"
     " is on a CPU device. Gradients flow through it."},
    {"is_pinned", as_method(entry<is_pinned_function>),
     kFast,
     "is_pinned(x)\n"
     "--\n"
     "\n"
     "Whether x lies in page-locked host memory; 0 where there is no CUDA."},
    {"to_device_async", as_method(entry<to_device_async_function>),
     kFast,
     "to_device_async(x, device=None)\n"
     "--\n"
     "\n"
     "As dl_to_device, but a copy of contiguous pinned memory to a GPU is only given to"
     " the GPU's current stream: until that has done it, the elements of x must not "
     "change; x may be released. Other copies are done as dl_to_device does them. "
     "PyTorch's non_blocking=True."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
