// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

PyObject* version_function(const Given& given) {
  expect_no_arguments("version", given);
  return text_or_none(dl_version());
}

PyObject* version_number_function(const Given& given) {
  expect_no_arguments("version_number", given);
  return PyLong_FromLongLong(dl_version_number());
}

PyObject* build_info_function(const Given& given) {
  expect_no_arguments("build_info", given);
  Text info;
  do {
    check(without_gil([&] {
      return dl_build_info(info.data(), info.capacity(), &info.length);
    }));
  } while (info.too_small());
  return info.to_python();
}

constexpr const char* has_feature_names[] = {"name"};
constexpr Signature has_feature_signature = {
    "has_feature", has_feature_names, 1, 1, 1};

PyObject* has_feature_function(const Given& given) {
  const Arguments a(has_feature_signature, given);
  const auto name = to_str(a, 0);
  int32_t has_result = 0;
  check(dl_has_feature(name, &has_result));
  return PyBool_FromLong(has_result);
}

constexpr const char* status_name_names[] = {"status"};
constexpr Signature status_name_signature = {
    "status_name", status_name_names, 1, 1, 1};

PyObject* status_name_function(const Given& given) {
  const Arguments a(status_name_signature, given);
  const auto status = to_i32(a, 0);
  return text_or_none(dl_status_name(status));
}

PyObject* num_threads_function(const Given& given) {
  expect_no_arguments("num_threads", given);
  return PyLong_FromLongLong(dl_num_threads());
}

constexpr const char* set_num_threads_names[] = {"count"};
constexpr Signature set_num_threads_signature = {
    "set_num_threads", set_num_threads_names, 1, 1, 1};

PyObject* set_num_threads_function(const Given& given) {
  const Arguments a(set_num_threads_signature, given);
  const auto count = to_i32(a, 0);
  check(without_gil([&] {
      return dl_set_num_threads(count);
    }));
  return none();
}

constexpr const char* device_count_names[] = {"kind"};
constexpr Signature device_count_signature = {
    "device_count", device_count_names, 1, 1, 1};

PyObject* device_count_function(const Given& given) {
  const Arguments a(device_count_signature, given);
  const auto kind = to_i32(a, 0);
  int32_t count_result = 0;
  check(dl_device_count(kind, &count_result));
  return PyLong_FromLongLong(count_result);
}

constexpr const char* device_is_available_names[] = {"kind"};
constexpr Signature device_is_available_signature = {
    "device_is_available", device_is_available_names, 1, 1, 1};

PyObject* device_is_available_function(const Given& given) {
  const Arguments a(device_is_available_signature, given);
  const auto kind = to_i32(a, 0);
  int32_t available_result = 0;
  check(without_gil([&] {
      return dl_device_is_available(kind, &available_result);
    }));
  return PyBool_FromLong(available_result);
}

constexpr const char* device_parse_names[] = {"name"};
constexpr Signature device_parse_signature = {
    "device_parse", device_parse_names, 1, 1, 1};

PyObject* device_parse_function(const Given& given) {
  const Arguments a(device_parse_signature, given);
  const auto name = to_str(a, 0);
  dl_device device_result = 0;
  check(dl_device_parse(name, &device_result));
  return PyLong_FromLongLong(device_result);
}

constexpr const char* device_format_names[] = {"device"};
constexpr Signature device_format_signature = {
    "device_format", device_format_names, 1, 1, 0};

PyObject* device_format_function(const Given& given) {
  const Arguments a(device_format_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  Text name;
  do {
    check(dl_device_format(device, name.data(), name.capacity(), &name.length));
  } while (name.too_small());
  return name.to_python();
}

constexpr const char* device_synchronize_names[] = {"device"};
constexpr Signature device_synchronize_signature = {
    "device_synchronize", device_synchronize_names, 1, 1, 0};

PyObject* device_synchronize_function(const Given& given) {
  const Arguments a(device_synchronize_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_device_synchronize(device);
    }));
  return none();
}

constexpr const char* device_properties_names[] = {"device"};
constexpr Signature device_properties_signature = {
    "device_properties", device_properties_names, 1, 1, 0};

PyObject* device_properties_function(const Given& given) {
  const Arguments a(device_properties_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  Text name;
  int64_t total_memory_result = 0;
  int64_t free_memory_result = 0;
  int32_t processors_result = 0;
  int32_t compute_capability_result = 0;
  do {
    check(without_gil([&] {
      return dl_device_properties(device, name.data(), name.capacity(), &name.length,
          &total_memory_result, &free_memory_result, &processors_result,
          &compute_capability_result);
    }));
  } while (name.too_small());
  return tuple_of({Owned(name.to_python()), Owned(PyLong_FromLongLong(total_memory_result)),
      Owned(PyLong_FromLongLong(free_memory_result)),
      Owned(PyLong_FromLongLong(processors_result)),
      Owned(PyLong_FromLongLong(compute_capability_result))});
}

PyObject* default_device_function(const Given& given) {
  expect_no_arguments("default_device", given);
  return PyLong_FromLongLong(dl_default_device());
}

constexpr const char* set_default_device_names[] = {"device"};
constexpr Signature set_default_device_signature = {
    "set_default_device", set_default_device_names, 1, 1, 0};

PyObject* set_default_device_function(const Given& given) {
  const Arguments a(set_default_device_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_set_default_device(device);
    }));
  return none();
}

constexpr const char* set_cpu_device_count_names[] = {"count"};
constexpr Signature set_cpu_device_count_signature = {
    "set_cpu_device_count", set_cpu_device_count_names, 1, 1, 1};

PyObject* set_cpu_device_count_function(const Given& given) {
  const Arguments a(set_cpu_device_count_signature, given);
  const auto count = to_i32(a, 0);
  check(without_gil([&] {
      return dl_set_cpu_device_count(count);
    }));
  return none();
}

PyObject* default_dtype_function(const Given& given) {
  expect_no_arguments("default_dtype", given);
  return PyLong_FromLongLong(dl_default_dtype());
}

constexpr const char* set_default_dtype_names[] = {"dtype"};
constexpr Signature set_default_dtype_signature = {
    "set_default_dtype", set_default_dtype_names, 1, 1, 1};

PyObject* set_default_dtype_function(const Given& given) {
  const Arguments a(set_default_dtype_signature, given);
  const auto dtype = to_code(a, 0, DL_DTYPE_DEFAULT);
  check(without_gil([&] {
      return dl_set_default_dtype(dtype);
    }));
  return none();
}

PyObject* tf32_allowed_function(const Given& given) {
  expect_no_arguments("tf32_allowed", given);
  int32_t allowed_result = 0;
  check(without_gil([&] {
      return dl_tf32_allowed(&allowed_result);
    }));
  return PyBool_FromLong(allowed_result);
}

constexpr const char* allow_tf32_names[] = {"allowed"};
constexpr Signature allow_tf32_signature = {
    "allow_tf32", allow_tf32_names, 1, 1, 1};

PyObject* allow_tf32_function(const Given& given) {
  const Arguments a(allow_tf32_signature, given);
  const auto allowed = to_flag(a, 0);
  check(without_gil([&] {
      return dl_allow_tf32(allowed);
    }));
  return none();
}

constexpr const char* memory_stats_names[] = {"device"};
constexpr Signature memory_stats_signature = {
    "memory_stats", memory_stats_names, 1, 1, 0};

PyObject* memory_stats_function(const Given& given) {
  const Arguments a(memory_stats_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  int64_t allocated_result = 0;
  int64_t peak_result = 0;
  int64_t cached_result = 0;
  int64_t allocations_result = 0;
  check(dl_memory_stats(device, &allocated_result, &peak_result, &cached_result,
          &allocations_result));
  return tuple_of({Owned(PyLong_FromLongLong(allocated_result)),
      Owned(PyLong_FromLongLong(peak_result)), Owned(PyLong_FromLongLong(cached_result)),
      Owned(PyLong_FromLongLong(allocations_result))});
}

constexpr const char* memory_reset_peak_names[] = {"device"};
constexpr Signature memory_reset_peak_signature = {
    "memory_reset_peak", memory_reset_peak_names, 1, 1, 0};

PyObject* memory_reset_peak_function(const Given& given) {
  const Arguments a(memory_reset_peak_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_memory_reset_peak(device);
    }));
  return none();
}

constexpr const char* memory_set_limit_names[] = {"device", "bytes"};
constexpr Signature memory_set_limit_signature = {
    "memory_set_limit", memory_set_limit_names, 2, 2, 2};

PyObject* memory_set_limit_function(const Given& given) {
  const Arguments a(memory_set_limit_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  const auto bytes = to_i64(a, 1);
  check(without_gil([&] {
      return dl_memory_set_limit(device, bytes);
    }));
  return none();
}

constexpr const char* memory_trim_names[] = {"device"};
constexpr Signature memory_trim_signature = {
    "memory_trim", memory_trim_names, 1, 1, 0};

PyObject* memory_trim_function(const Given& given) {
  const Arguments a(memory_trim_signature, given);
  const auto device = to_code(a, 0, DL_DEVICE_DEFAULT);
  check(without_gil([&] {
      return dl_memory_trim(device);
    }));
  return none();
}

constexpr const char* live_handle_count_names[] = {"kind"};
constexpr Signature live_handle_count_signature = {
    "live_handle_count", live_handle_count_names, 1, 1, 0};

PyObject* live_handle_count_function(const Given& given) {
  const Arguments a(live_handle_count_signature, given);
  const auto kind = to_nullable_str(a, 0);
  int64_t count_result = 0;
  check(dl_live_handle_count(kind, &count_result));
  return PyLong_FromLongLong(count_result);
}

PyObject* misused_handle_count_function(const Given& given) {
  expect_no_arguments("misused_handle_count", given);
  return PyLong_FromLongLong(dl_misused_handle_count());
}

constexpr const char* manual_seed_names[] = {"seed"};
constexpr Signature manual_seed_signature = {
    "manual_seed", manual_seed_names, 1, 1, 1};

PyObject* manual_seed_function(const Given& given) {
  const Arguments a(manual_seed_signature, given);
  const auto seed = to_u64(a, 0);
  check(dl_manual_seed(seed));
  return none();
}

PyObject* default_generator_function(const Given& given) {
  expect_no_arguments("default_generator", given);
  dl_generator* generator_result = nullptr;
  check(dl_default_generator(&generator_result));
  return to_python(generator_result);
}

constexpr const char* generator_create_names[] = {"seed"};
constexpr Signature generator_create_signature = {
    "generator_create", generator_create_names, 1, 1, 1};

PyObject* generator_create_function(const Given& given) {
  const Arguments a(generator_create_signature, given);
  const auto seed = to_u64(a, 0);
  dl_generator* generator_result = nullptr;
  check(dl_generator_create(seed, &generator_result));
  return to_python(generator_result);
}

constexpr const char* generator_manual_seed_names[] = {"generator", "seed"};
constexpr Signature generator_manual_seed_signature = {
    "generator_manual_seed", generator_manual_seed_names, 2, 2, 2};

PyObject* generator_manual_seed_function(const Given& given) {
  const Arguments a(generator_manual_seed_signature, given);
  const auto generator = to_handle<dl_generator>(a, 0);
  const auto seed = to_u64(a, 1);
  check(dl_generator_manual_seed(generator, seed));
  return none();
}

constexpr const char* generator_initial_seed_names[] = {"generator"};
constexpr Signature generator_initial_seed_signature = {
    "generator_initial_seed", generator_initial_seed_names, 1, 1, 1};

PyObject* generator_initial_seed_function(const Given& given) {
  const Arguments a(generator_initial_seed_signature, given);
  const auto generator = to_handle<dl_generator>(a, 0);
  uint64_t seed_result = 0;
  check(dl_generator_initial_seed(generator, &seed_result));
  return PyLong_FromUnsignedLongLong(seed_result);
}

constexpr const char* generator_state_names[] = {"generator"};
constexpr Signature generator_state_signature = {
    "generator_state", generator_state_names, 1, 1, 1};

PyObject* generator_state_function(const Given& given) {
  const Arguments a(generator_state_signature, given);
  const auto generator = to_handle<dl_generator>(a, 0);
  NumberResults<uint8_t> state;
  do {
    check(dl_generator_state(generator, state.data(), state.capacity(), &state.count));
  } while (state.too_small());
  return state.to_python();
}

constexpr const char* generator_set_state_names[] = {"generator", "state"};
constexpr Signature generator_set_state_signature = {
    "generator_set_state", generator_set_state_names, 2, 2, 2};

PyObject* generator_set_state_function(const Given& given) {
  const Arguments a(generator_set_state_signature, given);
  const auto generator = to_handle<dl_generator>(a, 0);
  const Bytes state(a, 1, false);
  check(dl_generator_set_state(generator, state.data(), state.size()));
  return none();
}

}  // namespace

PyMethodDef runtime_functions[] = {
    {"version", as_method(entry<version_function>),
     kFast,
     "version()\n"
     "--\n"
     "\n"
     "The library's version, \"major.minor.patch\"."},
    {"version_number", as_method(entry<version_number_function>),
     kFast,
     "version_number()\n"
     "--\n"
     "\n"
     "The library's version as major * 10000 + minor * 100 + patch."},
    {"build_info", as_method(entry<build_info_function>),
     kFast,
     "build_info()\n"
     "--\n"
     "\n"
     "One \"name: value\" line for each fact about this build and machine: version, "
     "compiler, the instruction sets in use, who multiplies matrices, threads, "
     "backends."},
    {"has_feature", as_method(entry<has_feature_function>),
     kFast,
     "has_feature(name)\n"
     "--\n"
     "\n"
     "Whether the library can do something on this machine: \"cpu\", \"cuda\", "
     "\"virtual_devices\". A name it does not know is a feature it does not have."},
    {"status_name", as_method(entry<status_name_function>),
     kFast,
     "status_name(status)\n"
     "--\n"
     "\n"
     "The name of a status constant, such as \"DL_ERROR_SHAPE\"; \"unknown status\" for "
     "other values."},
    {"num_threads", as_method(entry<num_threads_function>),
     kFast,
     "num_threads()\n"
     "--\n"
     "\n"
     "How many threads share out the work of one operation, the calling one included."},
    {"set_num_threads", as_method(entry<set_num_threads_function>),
     kFast,
     "set_num_threads(count)\n"
     "--\n"
     "\n"
     "Sets how many threads share out the work of one operation. Results do not depend "
     "on it."},
    {"device_count", as_method(entry<device_count_function>),
     kFast,
     "device_count(kind)\n"
     "--\n"
     "\n"
     "How many devices of a kind there are now."},
    {"device_is_available", as_method(entry<device_is_available_function>),
     kFast,
     "device_is_available(kind)\n"
     "--\n"
     "\n"
     "Whether there is a device of a kind."},
    {"device_parse", as_method(entry<device_parse_function>),
     kFast,
     "device_parse(name)\n"
     "--\n"
     "\n"
     "Reads a device's name such as \"cpu\", \"cpu:1\" or \"cuda:0\". The device need not "
     "exist."},
    {"device_format", as_method(entry<device_format_function>),
     kFast,
     "device_format(device=None)\n"
     "--\n"
     "\n"
     "The name of a device, such as \"cpu:0\"."},
    {"device_synchronize", as_method(entry<device_synchronize_function>),
     kFast,
     "device_synchronize(device=None)\n"
     "--\n"
     "\n"
     "Waits for all work given to a device. Reports what went wrong in it: an index or "
     "a label out of range, say, under the name of its operation. So does every call "
     "that copies from a device."},
    {"device_properties", as_method(entry<device_properties_function>),
     kFast,
     "device_properties(device=None)\n"
     "--\n"
     "\n"
     "What a device is. Memory counts bytes, other programs' share included; a CPU "
     "device shows the host's. The compute capability is CUDA's, as major * 10 + minor;"
     " 0 for CPU devices."},
    {"default_device", as_method(entry<default_device_function>),
     kFast,
     "default_device()\n"
     "--\n"
     "\n"
     "The device of new tensors on this thread."},
    {"set_default_device", as_method(entry<set_default_device_function>),
     kFast,
     "set_default_device(device=None)\n"
     "--\n"
     "\n"
     "Sets the device of new tensors on this thread."},
    {"set_cpu_device_count", as_method(entry<set_cpu_device_count_function>),
     kFast,
     "set_cpu_device_count(count)\n"
     "--\n"
     "\n"
     "Makes devices cpu:0 to cpu:count-1. All but the first are virtual: the host's "
     "memory, with accounting of their own, and tensors move between them only when "
     "asked to. Devices that hold memory cannot be taken away."},
    {"default_dtype", as_method(entry<default_dtype_function>),
     kFast,
     "default_dtype()\n"
     "--\n"
     "\n"
     "The dtype of new floating tensors."},
    {"set_default_dtype", as_method(entry<set_default_dtype_function>),
     kFast,
     "set_default_dtype(dtype)\n"
     "--\n"
     "\n"
     "Sets the dtype of new floating tensors; it must be floating."},
    {"tf32_allowed", as_method(entry<tf32_allowed_function>),
     kFast,
     "tf32_allowed()\n"
     "--\n"
     "\n"
     "Whether products of f32 matrices may use TF32 on GPUs (dl_allow_tf32)."},
    {"allow_tf32", as_method(entry<allow_tf32_function>),
     kFast,
     "allow_tf32(allowed)\n"
     "--\n"
     "\n"
     "Lets GPUs round the factors of f32 matrix products to TF32, which keeps 10 bits "
     "of the fraction in place of 23, or forbids it, as it is at first. PyTorch's "
     "torch.backends.cuda.matmul.allow_tf32. For all threads; no effect without CUDA."},
    {"memory_stats", as_method(entry<memory_stats_function>),
     kFast,
     "memory_stats(device=None)\n"
     "--\n"
     "\n"
     "What a device's memory holds, in bytes."},
    {"memory_reset_peak", as_method(entry<memory_reset_peak_function>),
     kFast,
     "memory_reset_peak(device=None)\n"
     "--\n"
     "\n"
     "Sets a device's peak to what is in use now."},
    {"memory_set_limit", as_method(entry<memory_set_limit_function>),
     kFast,
     "memory_set_limit(device, bytes)\n"
     "--\n"
     "\n"
     "The most bytes that a device may have in use or cached; 0 for as much as there "
     "is. What is cached makes way; beyond it DL_ERROR_OUT_OF_MEMORY comes. CPU devices"
     " take 0 alone."},
    {"memory_trim", as_method(entry<memory_trim_function>),
     kFast,
     "memory_trim(device=None)\n"
     "--\n"
     "\n"
     "Gives a device's cached memory back to the system."},
    {"live_handle_count", as_method(entry<live_handle_count_function>),
     kFast,
     "live_handle_count(kind=None)\n"
     "--\n"
     "\n"
     "How many objects of a kind (\"tensor\", \"module\", ...) have a live handle."},
    {"misused_handle_count", as_method(entry<misused_handle_count_function>),
     kFast,
     "misused_handle_count()\n"
     "--\n"
     "\n"
     "How many retains and releases were given a handle that was not live (released "
     "before, of another kind, or none at all). They do no harm; each is an error in "
     "the calling program."},
    {"manual_seed", as_method(entry<manual_seed_function>),
     kFast,
     "manual_seed(seed)\n"
     "--\n"
     "\n"
     "Seeds the generators that operations use unless they are given one: the CPU's, "
     "and one for each GPU. On the CPU the low 32 bits count, as in PyTorch, and the "
     "same seed gives PyTorch's numbers."},
    {"default_generator", as_method(entry<default_generator_function>),
     kFast,
     "default_generator()\n"
     "--\n"
     "\n"
     "The generator that operations on the CPU use unless they are given one."},
    {"generator_create", as_method(entry<generator_create_function>),
     kFast,
     "generator_create(seed)\n"
     "--\n"
     "\n"
     "Makes a generator with a seed."},
    {"generator_manual_seed", as_method(entry<generator_manual_seed_function>),
     kFast,
     "generator_manual_seed(generator, seed)\n"
     "--\n"
     "\n"
     "Starts a generator's sequence anew."},
    {"generator_initial_seed", as_method(entry<generator_initial_seed_function>),
     kFast,
     "generator_initial_seed(generator)\n"
     "--\n"
     "\n"
     "The seed that a generator was last given."},
    {"generator_state", as_method(entry<generator_state_function>),
     kFast,
     "generator_state(generator)\n"
     "--\n"
     "\n"
     "A generator's place in its sequence, as PyTorch's torch.Generator.get_state() "
     "writes it."},
    {"generator_set_state", as_method(entry<generator_set_state_function>),
     kFast,
     "generator_set_state(generator, state)\n"
     "--\n"
     "\n"
     "Puts a generator where another one was when dl_generator_state was asked."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
