// The extern "C" side of <dl/runtime.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/runtime.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API void DL_CALL dl_error_retain(dl_error *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_error_release(dl_error *x) {
  if (x) release_bits(bits_of(x));
}

DL_API void DL_CALL dl_generator_retain(dl_generator *x) {
  if (x) retain_bits(bits_of(x));
}

DL_API void DL_CALL dl_generator_release(dl_generator *x) {
  if (x) release_bits(bits_of(x));
}

DL_API const char *DL_CALL dl_version(void) {
  return capi::version();
}

DL_API int32_t DL_CALL dl_version_number(void) {
  return capi::version_number();
}

DL_API dl_status DL_CALL dl_build_info(char *info, int64_t capacity, int64_t *length) {
  return guard("build_info", [&] {
    check_buffer("build_info", "info", info, "capacity", capacity);
    auto result = capi::build_info();
    give(result, info, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_has_feature(const char *name, int32_t *has) {
  return guard("has_feature", [&] {
    auto name_ = text_of("has_feature", "name", name);
    not_null("has_feature", "has", has);
    auto result = capi::has_feature(name_);
    *has = static_cast<int32_t>(result);
  });
}

DL_API const char *DL_CALL dl_status_name(int32_t status) {
  return capi::status_name(status);
}

DL_API const char *DL_CALL dl_last_error_message(void) {
  return capi::last_error_message();
}

DL_API dl_status DL_CALL dl_last_error_code(void) {
  return capi::last_error_code();
}

DL_API dl_status DL_CALL dl_last_error_set(int32_t code, const char *message) {
  return guard("last_error_set", [&] {
    auto code_ = ranged("last_error_set", "code", code, "be < 0", [](auto v) { return v < 0; });
    auto message_ = text_of("last_error_set", "message", message);
    capi::last_error_set(code_, message_);
  });
}

DL_API dl_status DL_CALL dl_last_error_clear(void) {
  return guard("last_error_clear", [&] {
    capi::last_error_clear();
  });
}

DL_API dl_status DL_CALL dl_error_take(dl_error **error) {
  return guard("error_take", [&] {
    not_null("error_take", "error", error);
    auto result = capi::error_take();
    NewHandle<dl_error> error_new(std::move(result));
    error_new.give(error);
  });
}

DL_API dl_status DL_CALL dl_error_code(dl_error *error, dl_status *code) {
  return guard("error_code", [&] {
    const auto& error_ = borrow("error_code", "error", error);
    not_null("error_code", "code", code);
    auto result = capi::error_code(error_);
    *code = static_cast<dl_status>(result);
  });
}

DL_API dl_status DL_CALL dl_error_message(dl_error *error, const char **message) {
  return guard("error_message", [&] {
    const auto& error_ = borrow("error_message", "error", error);
    not_null("error_message", "message", message);
    auto result = capi::error_message(error_);
    *message = static_cast<const char *>(result);
  });
}

DL_API dl_status DL_CALL dl_scope_begin(dl_scope **scope) {
  return guard("scope_begin", [&] {
    not_null("scope_begin", "scope", scope);
    auto result = capi::scope_begin();
    NewHandle<dl_scope> scope_new(std::move(result));
    scope_new.give(scope);
  });
}

DL_API dl_status DL_CALL dl_scope_keep(dl_scope *scope, void *object) {
  return guard("scope_keep", [&] {
    const auto& scope_ = borrow("scope_keep", "scope", scope);
    auto object_ = object_of("scope_keep", "object", object);
    capi::scope_keep(scope_, object_);
  });
}

DL_API dl_status DL_CALL dl_scope_end(dl_scope *scope) {
  return guard("scope_end", [&] {
    const auto scope_ = borrow("scope_end", "scope", scope);
    capi::scope_end(scope_);
    release_bits(bits_of(scope));
  });
}

DL_API int32_t DL_CALL dl_num_threads(void) {
  return capi::num_threads();
}

DL_API dl_status DL_CALL dl_set_num_threads(int32_t count) {
  return guard("set_num_threads", [&] {
    auto count_ = ranged("set_num_threads", "count", count, "lie in [0, 1024]", [](auto v) { return v >= 0 && v <= 1024; });
    capi::set_num_threads(count_);
  });
}

DL_API dl_status DL_CALL dl_device_count(dl_device_kind kind, int32_t *count) {
  return guard("device_count", [&] {
    auto kind_ = enum_of<DeviceKind>("device_count", "kind", kind, {0, 1});
    not_null("device_count", "count", count);
    auto result = capi::device_count(kind_);
    *count = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_device_is_available(dl_device_kind kind, int32_t *available) {
  return guard("device_is_available", [&] {
    auto kind_ = enum_of<DeviceKind>("device_is_available", "kind", kind, {0, 1});
    not_null("device_is_available", "available", available);
    auto result = capi::device_is_available(kind_);
    *available = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_device_parse(const char *name, dl_device *device) {
  return guard("device_parse", [&] {
    auto name_ = text_of("device_parse", "name", name);
    not_null("device_parse", "device", device);
    auto result = capi::device_parse(name_);
    *device = result.packed();
  });
}

DL_API dl_status DL_CALL dl_device_format(dl_device device, char *name, int64_t capacity,
    int64_t *length) {
  return guard("device_format", [&] {
    auto device_ = device_of("device_format", "device", device);
    check_buffer("device_format", "name", name, "capacity", capacity);
    auto result = capi::device_format(device_);
    give(result, name, capacity, length);
  });
}

DL_API dl_status DL_CALL dl_device_synchronize(dl_device device) {
  return guard("device_synchronize", [&] {
    auto device_ = device_of("device_synchronize", "device", device);
    capi::device_synchronize(device_);
  });
}

DL_API dl_status DL_CALL dl_device_properties(dl_device device, char *name, int64_t capacity,
    int64_t *length, int64_t *total_memory, int64_t *free_memory, int32_t *processors,
    int32_t *compute_capability) {
  return guard("device_properties", [&] {
    auto device_ = device_of("device_properties", "device", device);
    check_buffer("device_properties", "name", name, "capacity", capacity);
    auto result = capi::device_properties(device_);
    give(std::get<0>(result), name, capacity, length);
    if (total_memory) *total_memory = static_cast<int64_t>(std::get<1>(result));
    if (free_memory) *free_memory = static_cast<int64_t>(std::get<2>(result));
    if (processors) *processors = static_cast<int32_t>(std::get<3>(result));
    if (compute_capability) *compute_capability = static_cast<int32_t>(std::get<4>(result));
  });
}

DL_API dl_device DL_CALL dl_default_device(void) {
  return capi::default_device();
}

DL_API dl_status DL_CALL dl_set_default_device(dl_device device) {
  return guard("set_default_device", [&] {
    auto device_ = device_of("set_default_device", "device", device);
    capi::set_default_device(device_);
  });
}

DL_API dl_status DL_CALL dl_set_cpu_device_count(int32_t count) {
  return guard("set_cpu_device_count", [&] {
    auto count_ = ranged("set_cpu_device_count", "count", count, "lie in [1, 64]", [](auto v) { return v >= 1 && v <= 64; });
    capi::set_cpu_device_count(count_);
  });
}

DL_API dl_dtype DL_CALL dl_default_dtype(void) {
  return static_cast<dl_dtype>(capi::default_dtype());
}

DL_API dl_status DL_CALL dl_set_default_dtype(dl_dtype dtype) {
  return guard("set_default_dtype", [&] {
    auto dtype_ = dtype_from("set_default_dtype", "dtype", dtype);
    capi::set_default_dtype(dtype_);
  });
}

DL_API dl_status DL_CALL dl_tf32_allowed(int32_t *allowed) {
  return guard("tf32_allowed", [&] {
    not_null("tf32_allowed", "allowed", allowed);
    auto result = capi::tf32_allowed();
    *allowed = static_cast<int32_t>(result);
  });
}

DL_API dl_status DL_CALL dl_allow_tf32(int32_t allowed) {
  return guard("allow_tf32", [&] {
    auto allowed_ = flag_of("allow_tf32", "allowed", allowed);
    capi::allow_tf32(allowed_);
  });
}

DL_API dl_status DL_CALL dl_memory_stats(dl_device device, int64_t *allocated, int64_t *peak,
    int64_t *cached, int64_t *allocations) {
  return guard("memory_stats", [&] {
    auto device_ = device_of("memory_stats", "device", device);
    auto result = capi::memory_stats(device_);
    if (allocated) *allocated = static_cast<int64_t>(std::get<0>(result));
    if (peak) *peak = static_cast<int64_t>(std::get<1>(result));
    if (cached) *cached = static_cast<int64_t>(std::get<2>(result));
    if (allocations) *allocations = static_cast<int64_t>(std::get<3>(result));
  });
}

DL_API dl_status DL_CALL dl_memory_reset_peak(dl_device device) {
  return guard("memory_reset_peak", [&] {
    auto device_ = device_of("memory_reset_peak", "device", device);
    capi::memory_reset_peak(device_);
  });
}

DL_API dl_status DL_CALL dl_memory_set_limit(dl_device device, int64_t bytes) {
  return guard("memory_set_limit", [&] {
    auto device_ = device_of("memory_set_limit", "device", device);
    auto bytes_ = ranged("memory_set_limit", "bytes", bytes, "be >= 0", [](auto v) { return v >= 0; });
    capi::memory_set_limit(device_, bytes_);
  });
}

DL_API dl_status DL_CALL dl_memory_trim(dl_device device) {
  return guard("memory_trim", [&] {
    auto device_ = device_of("memory_trim", "device", device);
    capi::memory_trim(device_);
  });
}

DL_API dl_status DL_CALL dl_live_handle_count(const char *kind, int64_t *count) {
  return guard("live_handle_count", [&] {
    auto kind_ = optional_text_of("live_handle_count", "kind", kind);
    not_null("live_handle_count", "count", count);
    auto result = capi::live_handle_count(kind_);
    *count = static_cast<int64_t>(result);
  });
}

DL_API int64_t DL_CALL dl_misused_handle_count(void) {
  return capi::misused_handle_count();
}

DL_API dl_status DL_CALL dl_manual_seed(uint64_t seed) {
  return guard("manual_seed", [&] {
    auto seed_ = seed;
    capi::manual_seed(seed_);
  });
}

DL_API dl_status DL_CALL dl_default_generator(dl_generator **generator) {
  return guard("default_generator", [&] {
    not_null("default_generator", "generator", generator);
    auto result = capi::default_generator();
    NewHandle<dl_generator> generator_new(std::move(result));
    generator_new.give(generator);
  });
}

DL_API dl_status DL_CALL dl_generator_create(uint64_t seed, dl_generator **generator) {
  return guard("generator_create", [&] {
    auto seed_ = seed;
    not_null("generator_create", "generator", generator);
    auto result = capi::generator_create(seed_);
    NewHandle<dl_generator> generator_new(std::move(result));
    generator_new.give(generator);
  });
}

DL_API dl_status DL_CALL dl_generator_manual_seed(dl_generator *generator, uint64_t seed) {
  return guard("generator_manual_seed", [&] {
    const auto& generator_ = borrow("generator_manual_seed", "generator", generator);
    auto seed_ = seed;
    capi::generator_manual_seed(generator_, seed_);
  });
}

DL_API dl_status DL_CALL dl_generator_initial_seed(dl_generator *generator, uint64_t *seed) {
  return guard("generator_initial_seed", [&] {
    const auto& generator_ = borrow("generator_initial_seed", "generator", generator);
    not_null("generator_initial_seed", "seed", seed);
    auto result = capi::generator_initial_seed(generator_);
    *seed = static_cast<uint64_t>(result);
  });
}

DL_API dl_status DL_CALL dl_generator_state(dl_generator *generator, uint8_t *state,
    int64_t capacity, int64_t *count) {
  return guard("generator_state", [&] {
    const auto& generator_ = borrow("generator_state", "generator", generator);
    check_list("generator_state", "state", state, "capacity", capacity, "count", count);
    auto result = capi::generator_state(generator_);
    give(result, state, capacity, count);
  });
}

DL_API dl_status DL_CALL dl_generator_set_state(dl_generator *generator, const void *state,
    int64_t count) {
  return guard("generator_set_state", [&] {
    const auto& generator_ = borrow("generator_set_state", "generator", generator);
    auto state_ = span_of("generator_set_state", "state", state, "count", count);
    capi::generator_set_state(generator_, state_);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
