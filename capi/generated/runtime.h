// The typed side of <dl/runtime.h>; capi/runtime.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "capi/guard.h"
#include "capi/scope.h"
#include "device/device.h"
#include "tensor/dtype.h"
#include "tensor/generator.h"
#include <dl/runtime.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_error> {
  using Value = Ref<ErrorRecord>;
  static constexpr Kind kind = Kind::kError;
  static constexpr bool scoped = true;
};

template <>
struct HandleOf<dl_scope> {
  using Value = Ref<Scope>;
  static constexpr Kind kind = Kind::kScope;
  static constexpr bool scoped = false;
};

template <>
struct HandleOf<dl_generator> {
  using Value = Ref<Generator>;
  static constexpr Kind kind = Kind::kGenerator;
  static constexpr bool scoped = true;
};

const char* version() noexcept;
int32_t version_number() noexcept;
std::string build_info();
bool has_feature(const char* name);
const char* status_name(int32_t status) noexcept;
const char* last_error_message() noexcept;
dl_status last_error_code() noexcept;
void last_error_set(int32_t code, const char* message);
void last_error_clear();
Ref<ErrorRecord> error_take();
int32_t error_code(const Ref<ErrorRecord>& error);
const char* error_message(const Ref<ErrorRecord>& error);
Ref<Scope> scope_begin();
void scope_keep(const Ref<Scope>& scope, Object object);
void scope_end(const Ref<Scope>& scope);
int32_t num_threads() noexcept;
void set_num_threads(int32_t count);
int32_t device_count(DeviceKind kind);
bool device_is_available(DeviceKind kind);
Device device_parse(const char* name);
std::string device_format(Device device);
void device_synchronize(Device device);
std::tuple<std::string, int64_t, int64_t, int32_t, int32_t> device_properties(Device device);
dl_device default_device() noexcept;
void set_default_device(Device device);
void set_cpu_device_count(int32_t count);
DType default_dtype() noexcept;
void set_default_dtype(DType dtype);
bool tf32_allowed();
void allow_tf32(bool allowed);
std::tuple<int64_t, int64_t, int64_t, int64_t> memory_stats(Device device);
void memory_reset_peak(Device device);
void memory_set_limit(Device device, int64_t bytes);
void memory_trim(Device device);
int64_t live_handle_count(const char* kind);
int64_t misused_handle_count() noexcept;
void manual_seed(uint64_t seed);
Ref<Generator> default_generator();
Ref<Generator> generator_create(uint64_t seed);
void generator_manual_seed(const Ref<Generator>& generator, uint64_t seed);
uint64_t generator_initial_seed(const Ref<Generator>& generator);
std::vector<uint8_t> generator_state(const Ref<Generator>& generator);
void generator_set_state(const Ref<Generator>& generator, Span<const std::byte> state);

}  // namespace dlcore::capi
