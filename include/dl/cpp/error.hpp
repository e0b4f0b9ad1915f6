// Errors as exceptions, and exceptions on their way through C frames.
#pragma once

#include <dl/dl.h>
#include <dl/cpp/generated/enums.hpp>

#include <atomic>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

namespace dl {

// What every failed call throws. what() is one line: the operation, the argument and its value.
class Error : public std::runtime_error {
 public:
  Error(Code code, const std::string& message) : std::runtime_error(message), code_(code) {}
  Code code() const noexcept { return code_; }

 private:
  Code code_;
};

namespace detail {

// Exceptions that callbacks have thrown and no caller has met yet. The library's message of a
// failed callback holds the exception's own, by which it is found again, on whatever thread the
// error comes out. Of those that never come out the newest few are kept.
class ThrownExceptions {
 public:
  static ThrownExceptions& instance() {
    static ThrownExceptions all;
    return all;
  }

  void add(std::string message, std::exception_ptr exception) {
    const Lock lock(busy_);
    Thrown& place = thrown_[next_++ % kMost];
    place.message.swap(message);
    std::swap(place.exception, exception);
  }

  // The newest exception whose message is part of `text`; null if there is none.
  std::exception_ptr take(const char* text) {
    const Lock lock(busy_);
    for (size_t i = 0; i < kMost; ++i) {
      Thrown& thrown = thrown_[(next_ + kMost - 1 - i) % kMost];
      if (thrown.exception && std::strstr(text, thrown.message.c_str())) {
        return std::exchange(thrown.exception, nullptr);
      }
    }
    return nullptr;
  }

 private:
  static constexpr size_t kMost = 16;
  struct Thrown {
    std::string message;
    std::exception_ptr exception;
  };
  // Held for a few instructions; <mutex> would double what a user's file includes.
  struct Lock {
    explicit Lock(std::atomic_flag& flag) : flag_(flag) {
      while (flag_.test_and_set(std::memory_order_acquire)) {
      }
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() { flag_.clear(std::memory_order_release); }
    std::atomic_flag& flag_;
  };

  std::atomic_flag busy_ = ATOMIC_FLAG_INIT;
  Thrown thrown_[kMost];
  size_t next_ = 0;
};

// Throws what a failed call stands for: the exception of a callback as itself, else an Error.
[[noreturn]] inline void throw_error(dl_status status) {
  const std::string message = dl_last_error_message();
  if (status == DL_ERROR_CALLBACK) {
    if (auto thrown = ThrownExceptions::instance().take(message.c_str())) {
      std::rethrow_exception(thrown);
    }
  }
  throw Error(static_cast<Code>(status), message);
}

inline dl_status check(dl_status status) {
  if (status < 0) throw_error(status);
  return status;
}

[[noreturn]] inline void fail(Code code, const std::string& message) { throw Error(code, message); }

// Keeps the exception now being handled, to be thrown again where the call that ran the callback
// returns; gives the status with which the callback says so.
inline dl_status report_exception() noexcept {
  dl_status status = DL_ERROR_CALLBACK;
  try {
    std::string message = "an exception that is no std::exception";
    try {
      throw;
    } catch (const Error& error) {
      status = static_cast<dl_status>(error.code());
      message = error.what();
    } catch (const std::exception& error) {
      message = error.what();
    } catch (...) {
    }
    if (message.empty()) message = "an exception without a message";
    (void)dl_last_error_set(status, message.c_str());
    ThrownExceptions::instance().add(std::move(message), std::current_exception());
  } catch (...) {
    (void)dl_last_error_set(DL_ERROR_OUT_OF_MEMORY, "out of memory");
    return DL_ERROR_OUT_OF_MEMORY;
  }
  return status;
}

// Runs a callback's body; no exception leaves it.
template <class Body>
dl_status guarded(const Body& body) noexcept {
  try {
    body();
    return DL_OK;
  } catch (...) {
    return report_exception();
  }
}

}  // namespace detail
}  // namespace dl
