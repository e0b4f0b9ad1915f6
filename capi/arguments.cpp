#include "capi/arguments.h"

#include <cstring>

namespace dlcore::capi {

namespace {

// No options struct will ever be longer; a larger size is a struct that was not initialised.
constexpr uint32_t kMaxOptionsSize = 4096;

bool all_zero(const char* data, uint32_t from, uint32_t to) {
  return std::all_of(data + from, data + to, [](char byte) { return byte == 0; });
}

}  // namespace

void fail_naming(const char* op, const char* argument, const Error& error) {
  const std::string prefix = cat(op, ": ");
  const bool is_prefixed = error.message().compare(0, prefix.size(), prefix) == 0;
  fail(error.code(), prefix, argument, ": ",
       error.message().substr(is_prefixed ? prefix.size() : 0));
}

Dims dims_of(const char* op, const char* argument, const int64_t* data, const char* count_name,
             int64_t count) {
  const auto span = span_of(op, argument, data, count_name, count);
  DL_CHECK(count <= kMaxNdim, Code::kLimit, op, ": ", count_name, " (", count, ") must be at most ",
           kMaxNdim);
  return Dims(span.begin(), span.end());
}

Object object_of(const char* op, const char* argument, const void* handle) {
  const uint64_t bits = bits_of(const_cast<void*>(handle));
  if (!is_live(bits)) {
    DL_CHECK(bits, Code::kNullArgument, op, ": ", argument, " must not be NULL");
    fail(Code::kInvalidHandle, op, ": ", argument, " (", handle, ") is not a live handle");
  }
  return {bits};
}

bool flag_of(const char* op, const char* argument, int32_t value) {
  DL_CHECK(value == 0 || value == 1, Code::kInvalidArgument, op, ": ", argument, " (", value,
           ") must be 0 or 1");
  return value != 0;
}

const char* text_of(const char* op, const char* argument, const char* text) {
  return not_null(op, argument, text);
}

std::vector<std::string> strings_of(const char* op, const char* argument, const char* const* texts,
                                    const char* count_name, int64_t count) {
  std::vector<std::string> found;
  for (const char* text : span_of(op, argument, texts, count_name, count)) {
    DL_CHECK(text, Code::kNullArgument, op, ": ", argument, "[", found.size(),
             "] must not be NULL");
    found.emplace_back(text);
  }
  return found;
}

Device device_of(const char* op, const char* argument, dl_device packed) {
  if (packed == DL_DEVICE_DEFAULT) return default_device();
  return naming(op, argument, [&] { return unpack_device(op, packed); });
}

std::optional<Device> device_or_none(const char* op, const char* argument, dl_device packed) {
  if (packed == DL_DEVICE_DEFAULT) return std::nullopt;
  return device_of(op, argument, packed);
}

std::vector<Device> devices_of(const char* op, const char* argument, const dl_device* packed,
                               const char* count_name, int64_t count) {
  std::vector<Device> devices;
  for (const dl_device each : span_of(op, argument, packed, count_name, count)) {
    devices.push_back(device_of(op, cat(argument, "[", devices.size(), "]").c_str(), each));
  }
  return devices;
}

DType dtype_from(const char* op, const char* argument, dl_dtype value) {
  DL_CHECK(value != DL_DTYPE_DEFAULT, Code::kInvalidArgument, op, ": ", argument,
           " must name a dtype, not DL_DTYPE_DEFAULT");
  return unpack_dtype(op, argument, value);
}

std::optional<DType> dtype_or_default(const char* op, const char* argument, dl_dtype value) {
  if (value == DL_DTYPE_DEFAULT) return std::nullopt;
  return dtype_from(op, argument, value);
}

Owner own(void* user_data, void (*destroy)(void*)) noexcept {
  const auto run = [destroy](void* p) {
    if (destroy) destroy(p);
  };
  try {
    return Owner(user_data, run);  // runs `run` itself if it cannot allocate
  } catch (...) {
    return {};
  }
}

void copy_sized(const char* op, const void* given, uint32_t given_size, void* options,
                uint32_t known_size) {
  DL_CHECK(given_size >= known_size && given_size <= kMaxOptionsSize, Code::kInvalidArgument, op,
           ": options.struct_size (", given_size, ") must be the size of the options struct (",
           known_size, "); start from its _INIT macro");
  DL_CHECK(all_zero(static_cast<const char*>(given), known_size, given_size),
           Code::kInvalidArgument, op, ": options (", given_size,
           " bytes) set fields that this version does not know");
  std::memcpy(options, given, known_size);
}

void init_options(const char* op, void* options, uint32_t size, const void* defaults,
                  uint32_t known_size) {
  not_null(op, "o", options);
  DL_CHECK(size >= known_size && size <= kMaxOptionsSize, Code::kInvalidArgument, op, ": size (",
           size, ") must be the size of the options struct (", known_size, ")");
  std::memset(options, 0, size);
  std::memcpy(options, defaults, known_size);
  std::memcpy(options, &size, sizeof(size));
}

}  // namespace dlcore::capi
