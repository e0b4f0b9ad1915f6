// Version, errors, scopes, threads, devices, memory and diagnostics.
#include "capi/generated/runtime.h"

#include <hwy/targets.h>

#include "base/thread_pool.h"
#include "capi/arguments.h"
#include "device/allocator.h"
#include "device/backend.h"
#include "device/properties.h"
#include "device/stream.h"
#include "device/tf32.h"
#include "kernels/cpu/gemm.h"

namespace dlcore::capi {

const char* version() noexcept { return "0.1.0"; }
int32_t version_number() noexcept { return 100; }

namespace {

// The best of the compiled instruction sets that this CPU has; better ones have lower bits.
const char* instruction_set() {
  const int64_t usable = hwy::SupportedTargets() & (HWY_AVX3 | HWY_AVX2);
  return usable ? hwy::TargetName(usable & -usable) : "baseline";
}

}  // namespace

std::string build_info() {
  return cat("version: ", version(), "\ncompiler: ", __VERSION__,
             "\ninstruction set: ", instruction_set(),
             "\nmatrix products: ", cpu::gemm_description(), "\nthreads: ", dlcore::num_threads(),
             "\ncpu devices: ", dlcore::device_count(DeviceKind::kCpu),
             "\ncuda: ", backend(DeviceKind::kCuda) ? "yes" : why_missing(DeviceKind::kCuda), "\n");
}

bool has_feature(const char* name) {
  const std::string feature = name;
  if (feature == "cpu" || feature == "virtual_devices") return true;
  return feature == "cuda" && backend(DeviceKind::kCuda) != nullptr;
}

const char* status_name(int32_t status) noexcept {
  switch (status) {
#define DL_CASE(name) \
  case name:          \
    return #name;
    DL_CASE(DL_OK)
    DL_CASE(DL_END)
    DL_CASE(DL_ERROR_INVALID_ARGUMENT)
    DL_CASE(DL_ERROR_NULL_ARGUMENT)
    DL_CASE(DL_ERROR_INVALID_HANDLE)
    DL_CASE(DL_ERROR_SHAPE)
    DL_CASE(DL_ERROR_DTYPE)
    DL_CASE(DL_ERROR_DEVICE)
    DL_CASE(DL_ERROR_INDEX)
    DL_CASE(DL_ERROR_STATE)
    DL_CASE(DL_ERROR_UNSUPPORTED)
    DL_CASE(DL_ERROR_OUT_OF_MEMORY)
    DL_CASE(DL_ERROR_LIMIT)
    DL_CASE(DL_ERROR_IO)
    DL_CASE(DL_ERROR_NOT_FOUND)
    DL_CASE(DL_ERROR_CORRUPT_DATA)
    DL_CASE(DL_ERROR_NETWORK)
    DL_CASE(DL_ERROR_BACKEND_UNAVAILABLE)
    DL_CASE(DL_ERROR_NUMERIC)
    DL_CASE(DL_ERROR_CALLBACK)
    DL_CASE(DL_ERROR_INTERNAL)
#undef DL_CASE
  }
  return "unknown status";
}

const char* last_error_message() noexcept { return last_error_text(); }
dl_status last_error_code() noexcept { return last_error_code_now(); }
void last_error_set(int32_t code, const char* message) { set_last_error(code, message); }
void last_error_clear() { set_last_error(DL_OK, {}); }
Ref<ErrorRecord> error_take() { return take_last_error(); }
int32_t error_code(const Ref<ErrorRecord>& error) { return error->code; }
const char* error_message(const Ref<ErrorRecord>& error) { return error->message.c_str(); }

Ref<Scope> scope_begin() { return open_scope(); }
void scope_keep(const Ref<Scope>& scope, Object object) { keep_in_outer_scope(scope, object.bits); }
void scope_end(const Ref<Scope>& scope) { close_scope(scope); }

int32_t num_threads() noexcept { return dlcore::num_threads(); }
void set_num_threads(int32_t count) { dlcore::set_num_threads(count); }

int32_t device_count(DeviceKind kind) { return dlcore::device_count(kind); }
bool device_is_available(DeviceKind kind) { return dlcore::device_count(kind) > 0; }
Device device_parse(const char* name) {
  return naming("device_parse", "name", [&] { return parse_device("device_parse", name); });
}
std::string device_format(Device device) { return cat(device); }
void device_synchronize(Device device) { synchronize_device(device); }
std::tuple<std::string, int64_t, int64_t, int32_t, int32_t> device_properties(Device device) {
  const DeviceProperties p = dlcore::device_properties(device);
  return {p.name, p.total_bytes, p.free_bytes, p.processors, p.major * 10 + p.minor};
}
dl_device default_device() noexcept { return dlcore::default_device().packed(); }
void set_default_device(Device device) { dlcore::set_default_device(device); }
void set_cpu_device_count(int32_t count) { dlcore::set_cpu_device_count(count); }
DType default_dtype() noexcept { return dlcore::default_dtype(); }
void set_default_dtype(DType dtype) { dlcore::set_default_dtype(dtype); }

std::tuple<int64_t, int64_t, int64_t, int64_t> memory_stats(Device device) {
  const MemoryStats stats = dlcore::memory_stats(device);
  return {stats.allocated_bytes, stats.peak_bytes, stats.cached_bytes, stats.allocation_count};
}
void memory_reset_peak(Device device) { reset_peak_memory(device); }
bool tf32_allowed() { return dlcore::tf32_allowed(); }
void allow_tf32(bool allowed) { dlcore::allow_tf32(allowed); }
void memory_set_limit(Device device, int64_t bytes) { set_memory_limit(device, bytes); }
void memory_trim(Device device) { trim_memory(device); }

int64_t live_handle_count(const char* kind) {
  int64_t total = 0;
  for (int i = 1; i < kKindCount; ++i) {
    const Kind each = static_cast<Kind>(i);
    if (kind && name_of(each) == cat("dl_", kind)) return live_count(each);
    total += live_count(each);
  }
  DL_CHECK(!kind, Code::kNotFound, "live_handle_count: kind \"", kind,
           "\" is not a kind of object");
  return total;
}
int64_t misused_handle_count() noexcept { return misuse_count(); }

void manual_seed(uint64_t seed) { dlcore::manual_seed(seed); }
Ref<Generator> default_generator() { return Ref<Generator>(&dlcore::default_generator()); }
Ref<Generator> generator_create(uint64_t seed) { return make_ref<Generator>(seed); }
void generator_manual_seed(const Ref<Generator>& generator, uint64_t seed) {
  const std::lock_guard<std::mutex> lock(generator->mutex());
  generator->manual_seed(seed);
}
uint64_t generator_initial_seed(const Ref<Generator>& generator) {
  const std::lock_guard<std::mutex> lock(generator->mutex());
  return generator->initial_seed();
}
std::vector<uint8_t> generator_state(const Ref<Generator>& generator) {
  const std::lock_guard<std::mutex> lock(generator->mutex());
  const Generator::State state = generator->state();
  return {state.begin(), state.end()};
}
void generator_set_state(const Ref<Generator>& generator, Span<const std::byte> state) {
  const std::lock_guard<std::mutex> lock(generator->mutex());
  generator->set_state(state.data(), state.size());
}

}  // namespace dlcore::capi
