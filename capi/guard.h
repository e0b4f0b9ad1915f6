#pragma once

#include <dl/types.h>

#include <string>
#include <utility>

#include "base/error.h"
#include "base/ref.h"

// The border: whatever the core throws becomes a status and this thread's last error.
namespace dlcore::capi {

class ErrorRecord final : public RefCounted {
 public:
  ErrorRecord(dl_status status, std::string text) : code(status), message(std::move(text)) {}
  const dl_status code;
  const std::string message;
};

// This thread's last error; the text is empty and the code DL_OK if there was none.
dl_status last_error_code_now() noexcept;
const char* last_error_text() noexcept;
void set_last_error(dl_status code, std::string message) noexcept;
Ref<ErrorRecord> take_last_error();

// Turns the exception being handled into this thread's last error.
[[gnu::cold]] dl_status report_exception(const char* operation) noexcept;

template <class Body>
dl_status guard(const char* operation, Body&& body) noexcept {
  try {
    body();
    return DL_OK;
  } catch (...) {
    return report_exception(operation);
  }
}

// For a body that gives the status itself (DL_OK or DL_END).
template <class Body>
dl_status guard_news(const char* operation, Body&& body) noexcept {
  try {
    return body();
  } catch (...) {
    return report_exception(operation);
  }
}

// Fails with what a callback of the caller's reported, if it did.
void check_callback(const char* operation, const char* callback, dl_status status);

}  // namespace dlcore::capi
