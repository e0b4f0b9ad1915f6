// Runtime. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl {

// The library's version, "major.minor.patch".
inline const char* version() { return dl_version(); }

// The library's version as major * 10000 + minor * 100 + patch.
inline int32_t version_number() { return dl_version_number(); }

// One "name: value" line for each fact about this build and machine: version, compiler, the
// instruction sets in use, who multiplies matrices, threads, backends.
inline std::string build_info() {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_build_info(text, capacity, length);
  });
}

// Whether the library can do something on this machine: "cpu", "cuda", "virtual_devices". A name it
// does not know is a feature it does not have.
inline bool has_feature(const std::string& name) {
  return detail::value_of<int32_t>(dl_has_feature, name.c_str()) != 0;
}

// The name of a status constant, such as "DL_ERROR_SHAPE"; "unknown status" for other values.
inline const char* status_name(int32_t status) { return dl_status_name(status); }

// How many threads share out the work of one operation, the calling one included.
inline int32_t num_threads() { return dl_num_threads(); }

// Sets how many threads share out the work of one operation. Results do not depend on it.
inline void set_num_threads(int32_t count) { detail::check(dl_set_num_threads(count)); }

// How many devices of a kind there are now.
inline int32_t device_count(DeviceKind kind) {
  return detail::value_of<int32_t>(dl_device_count, static_cast<int32_t>(kind));
}

// Whether there is a device of a kind.
inline bool device_is_available(DeviceKind kind) {
  return detail::value_of<int32_t>(dl_device_is_available, static_cast<int32_t>(kind)) != 0;
}

// Reads a device's name such as "cpu", "cpu:1" or "cuda:0". The device need not exist.
inline Device device_parse(const std::string& name) {
  return Device::of(detail::value_of<dl_device>(dl_device_parse, name.c_str()));
}

// The name of a device, such as "cpu:0".
inline std::string device_format(Device device = Device()) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_device_format(device.value(), text, capacity, length);
  });
}

// Waits for all work given to a device. Reports what went wrong in it: an index or a label out of
// range, say, under the name of its operation. So does every call that copies from a device.
inline void device_synchronize(Device device = Device()) {
  detail::check(dl_device_synchronize(device.value()));
}

// What a device is. Memory counts bytes, other programs' share included; a CPU device shows the
// host's. The compute capability is CUDA's, as major * 10 + minor; 0 for CPU devices.
inline std::tuple<std::string, int64_t, int64_t, int32_t,
    int32_t> device_properties(Device device = Device()) {
  int64_t total_memory{};
  int64_t free_memory{};
  int32_t processors{};
  int32_t compute_capability{};
  std::string name = detail::text_of([&](char* text, int64_t capacity, int64_t* length) {
    return dl_device_properties(device.value(), text, capacity, length, &total_memory, &free_memory, &processors, &compute_capability);
  });
  return {name, total_memory, free_memory, processors, compute_capability};
}

// The device of new tensors on this thread.
inline Device default_device() { return Device::of(dl_default_device()); }

// Sets the device of new tensors on this thread.
inline void set_default_device(Device device = Device()) {
  detail::check(dl_set_default_device(device.value()));
}

// Makes devices cpu:0 to cpu:count-1. All but the first are virtual: the host's memory, with
// accounting of their own, and tensors move between them only when asked to. Devices that hold
// memory cannot be taken away.
inline void set_cpu_device_count(int32_t count) { detail::check(dl_set_cpu_device_count(count)); }

// The dtype of new floating tensors.
inline DType default_dtype() { return static_cast<DType>(dl_default_dtype()); }

// Sets the dtype of new floating tensors; it must be floating.
inline void set_default_dtype(DType dtype) {
  detail::check(dl_set_default_dtype(static_cast<int32_t>(dtype)));
}

// Whether products of f32 matrices may use TF32 on GPUs (dl_allow_tf32).
inline bool tf32_allowed() { return detail::value_of<int32_t>(dl_tf32_allowed) != 0; }

// Lets GPUs round the factors of f32 matrix products to TF32, which keeps 10 bits of the fraction
// in place of 23, or forbids it, as it is at first. PyTorch's
// torch.backends.cuda.matmul.allow_tf32. For all threads; no effect without CUDA.
inline void allow_tf32(bool allowed) { detail::check(dl_allow_tf32(allowed)); }

// What a device's memory holds, in bytes.
inline std::tuple<int64_t, int64_t, int64_t, int64_t> memory_stats(Device device = Device()) {
  int64_t allocated{};
  int64_t peak{};
  int64_t cached{};
  int64_t allocations{};
  detail::check(dl_memory_stats(device.value(), &allocated, &peak, &cached, &allocations));
  return {allocated, peak, cached, allocations};
}

// Sets a device's peak to what is in use now.
inline void memory_reset_peak(Device device = Device()) {
  detail::check(dl_memory_reset_peak(device.value()));
}

// The most bytes that a device may have in use or cached; 0 for as much as there is. What is cached
// makes way; beyond it DL_ERROR_OUT_OF_MEMORY comes. CPU devices take 0 alone.
inline void memory_set_limit(Device device, int64_t bytes) {
  detail::check(dl_memory_set_limit(device.value(), bytes));
}

// Gives a device's cached memory back to the system.
inline void memory_trim(Device device = Device()) { detail::check(dl_memory_trim(device.value())); }

// How many objects of a kind ("tensor", "module", ...) have a live handle.
inline int64_t live_handle_count(const char* kind = nullptr) {
  return detail::value_of<int64_t>(dl_live_handle_count, kind);
}

// How many retains and releases were given a handle that was not live (released before, of another
// kind, or none at all). They do no harm; each is an error in the calling program.
inline int64_t misused_handle_count() { return dl_misused_handle_count(); }

// Seeds the generators that operations use unless they are given one: the CPU's, and one for each
// GPU. On the CPU the low 32 bits count, as in PyTorch, and the same seed gives PyTorch's numbers.
inline void manual_seed(uint64_t seed) { detail::check(dl_manual_seed(seed)); }

}  // namespace dl

namespace dl::detail {

// The generator that operations on the CPU use unless they are given one.
inline detail::Handle<dl_generator> default_generator() {
  return detail::handle_of<dl_generator>(dl_default_generator);
}

// Starts a generator's sequence anew.
inline void generator_manual_seed(const Generator& generator, uint64_t seed) {
  detail::check(dl_generator_manual_seed(generator.handle(), seed));
}

// The seed that a generator was last given.
inline uint64_t generator_initial_seed(const Generator& generator) {
  return detail::value_of<uint64_t>(dl_generator_initial_seed, generator.handle());
}

// A generator's place in its sequence, as PyTorch's torch.Generator.get_state() writes it.
inline std::vector<uint8_t> generator_state(const Generator& generator) {
  return detail::array_of<uint8_t>([&](uint8_t* results, int64_t capacity,
      int64_t* count) {
    return dl_generator_state(generator.handle(), results, capacity,
      count);
  });
}

}  // namespace dl::detail
