#pragma once

#include <dl/codes.h>

#include <exception>
#include <sstream>
#include <string>
#include <utility>

namespace dlcore {

// Why a call failed. The values are the ABI's status codes.
enum class Code : int32_t {
  kInvalidArgument = DL_ERROR_INVALID_ARGUMENT,
  kNullArgument = DL_ERROR_NULL_ARGUMENT,
  kInvalidHandle = DL_ERROR_INVALID_HANDLE,
  kShape = DL_ERROR_SHAPE,
  kDtype = DL_ERROR_DTYPE,
  kDevice = DL_ERROR_DEVICE,
  kIndex = DL_ERROR_INDEX,
  kState = DL_ERROR_STATE,
  kUnsupported = DL_ERROR_UNSUPPORTED,
  kOutOfMemory = DL_ERROR_OUT_OF_MEMORY,
  kLimit = DL_ERROR_LIMIT,
  kIo = DL_ERROR_IO,
  kNotFound = DL_ERROR_NOT_FOUND,
  kCorruptData = DL_ERROR_CORRUPT_DATA,
  kNetwork = DL_ERROR_NETWORK,
  kBackendUnavailable = DL_ERROR_BACKEND_UNAVAILABLE,
  kNumeric = DL_ERROR_NUMERIC,
  kCallback = DL_ERROR_CALLBACK,
  kInternal = DL_ERROR_INTERNAL,
};

// The one exception of the core; the border of the C ABI turns it into a status and a message.
class Error : public std::exception {
 public:
  Error(Code code, std::string message) : code_(code), message_(std::move(message)) {}
  Code code() const noexcept { return code_; }
  const std::string& message() const noexcept { return message_; }
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  Code code_;
  std::string message_;
};

template <class... Parts>
std::string cat(const Parts&... parts) {
  std::ostringstream text;
  (text << ... << parts);
  return text.str();
}

// Throws Error(code, message). A plug-in has no exception type of its own: its raise is the core's.
[[noreturn]] void raise(Code code, const std::string& message);

template <class... Parts>
[[noreturn]] [[gnu::noinline, gnu::cold]] void fail(Code code, const Parts&... parts) {
  raise(code, cat(parts...));
}

// Checks input, never an invariant of ours (that is assert's work). The message reads "operation:
// argument (value) must ..."; its parts are only evaluated on failure.
#define DL_CHECK(condition, code, ...)                                        \
  do {                                                                        \
    if (__builtin_expect(!(condition), 0)) ::dlcore::fail(code, __VA_ARGS__); \
  } while (0)

}  // namespace dlcore
