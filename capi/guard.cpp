#include "capi/guard.h"

#include <new>

namespace dlcore::capi {

namespace {

struct LastError {
  dl_status code = DL_OK;
  std::string message;
  bool lost = false;  // there was no memory for the message
};
thread_local LastError last;

constexpr char kNoMemory[] = "out of memory";

}  // namespace

dl_status last_error_code_now() noexcept { return last.code; }

const char* last_error_text() noexcept { return last.lost ? kNoMemory : last.message.c_str(); }

void set_last_error(dl_status code, std::string message) noexcept {
  last.code = code;
  last.message = std::move(message);
  last.lost = false;
}

Ref<ErrorRecord> take_last_error() {
  if (last.code == DL_OK) return {};
  auto record = make_ref<ErrorRecord>(last.code, last_error_text());
  set_last_error(DL_OK, {});
  return record;
}

dl_status report_exception(const char* operation) noexcept {
  try {
    try {
      throw;
    } catch (const Error& error) {
      set_last_error(static_cast<dl_status>(error.code()), error.message());
    } catch (const std::bad_alloc&) {
      set_last_error(DL_ERROR_OUT_OF_MEMORY, cat(operation, ": out of memory"));
    } catch (const std::exception& error) {
      set_last_error(DL_ERROR_INTERNAL, cat(operation, ": ", error.what()));
    } catch (...) {
      set_last_error(DL_ERROR_INTERNAL, cat(operation, ": unknown exception"));
    }
  } catch (...) {
    last.code = DL_ERROR_OUT_OF_MEMORY;
    last.lost = true;
  }
  return last.code;
}

void check_callback(const char* operation, const char* callback, dl_status status) {
  if (status >= 0) return;
  const std::string reason = last.code == status ? last_error_text() : "";
  fail(Code::kCallback, operation, ": ", callback, " returned ", status, reason.empty() ? "" : ": ",
       reason);
}

}  // namespace dlcore::capi
