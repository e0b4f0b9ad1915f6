#pragma once

#include <dl/types.h>

#include <algorithm>
#include <initializer_list>
#include <limits>

#include "base/error.h"
#include "capi/handle.h"
#include "capi/values.h"

// Checks of C arguments. Each names the operation and the argument, and returns the checked value.
namespace dlcore::capi {

template <class H>
using ValueOf = typename HandleOf<H>::Value;

template <class P>
P not_null(const char* op, const char* argument, P pointer) {
  DL_CHECK(pointer, Code::kNullArgument, op, ": ", argument, " must not be NULL");
  return pointer;
}

// The message of a core function that names its operation but not the argument, with both.
[[noreturn]] void fail_naming(const char* op, const char* argument, const Error& error);

// Runs a function of the core whose message knows nothing of the argument's name.
template <class F>
auto naming(const char* op, const char* argument, F&& function) {
  try {
    return function();
  } catch (const Error& error) {
    fail_naming(op, argument, error);
  }
}

// The value behind a handle, valid while the handle is.
template <class H>
const ValueOf<H>& borrow(const char* op, const char* argument, H* handle) {
  const uint64_t bits = bits_of(handle);
  Slot* slot = find(bits, HandleOf<H>::kind);
  if (__builtin_expect(!slot, 0)) fail_handle(op, argument, bits, HandleOf<H>::kind);
  return *std::launder(reinterpret_cast<const ValueOf<H>*>(slot->value));
}

// NULL gives an empty value.
template <class H>
const ValueOf<H>& borrow_optional(const char* op, const char* argument, H* handle) {
  static const ValueOf<H> kNone;
  return handle ? borrow(op, argument, handle) : kNone;
}

template <class T>
Span<T> span_of(const char* op, const char* argument, T* data, const char* count_name,
                int64_t count) {
  DL_CHECK(count >= 0, Code::kInvalidArgument, op, ": ", count_name, " (", count,
           ") must not be negative");
  DL_CHECK(count == 0 || data, Code::kNullArgument, op, ": ", argument, " must not be NULL where ",
           count_name, " is ", count);
  constexpr int64_t size = sizeof(T);
  DL_CHECK(count <= std::numeric_limits<int64_t>::max() / size, Code::kLimit, op, ": ", count_name,
           " (", count, ") is more than memory can hold");
  return {data, count};
}
inline Span<const std::byte> span_of(const char* op, const char* argument, const void* data,
                                     const char* count_name, int64_t count) {
  return span_of(op, argument, static_cast<const std::byte*>(data), count_name, count);
}
inline Span<std::byte> span_of(const char* op, const char* argument, void* data,
                               const char* count_name, int64_t count) {
  return span_of(op, argument, static_cast<std::byte*>(data), count_name, count);
}

namespace detail {
template <class H, class Borrow>
std::vector<ValueOf<H>> borrow_list(const char* op, const char* argument, H* const* handles,
                                    const char* count_name, int64_t count, Borrow borrow_one) {
  const auto span = span_of(op, argument, handles, count_name, count);
  std::vector<ValueOf<H>> values;
  for (int64_t i = 0; i < count; ++i) {
    try {
      values.push_back(borrow_one(op, argument, span[i]));
    } catch (const Error& error) {
      const std::string head = dlcore::cat(op, ": ", argument);
      fail(error.code(), head, "[", i, "]", error.message().substr(head.size()));
    }
  }
  return values;
}
}  // namespace detail

template <class H>
std::vector<ValueOf<H>> borrow_all(const char* op, const char* argument, H* const* handles,
                                   const char* count_name, int64_t count) {
  return detail::borrow_list(op, argument, handles, count_name, count, borrow<H>);
}
template <class H>
std::vector<ValueOf<H>> borrow_optionals(const char* op, const char* argument, H* const* handles,
                                         const char* count_name, int64_t count) {
  return detail::borrow_list(op, argument, handles, count_name, count, borrow_optional<H>);
}

Dims dims_of(const char* op, const char* argument, const int64_t* data, const char* count_name,
             int64_t count);
Object object_of(const char* op, const char* argument, const void* handle);
bool flag_of(const char* op, const char* argument, int32_t value);
const char* text_of(const char* op, const char* argument, const char* text);
inline const char* optional_text_of(const char*, const char*, const char* text) { return text; }
std::vector<std::string> strings_of(const char* op, const char* argument, const char* const* texts,
                                    const char* count_name, int64_t count);
Device device_of(const char* op, const char* argument, dl_device packed);
// Nothing where the caller leaves the choice to the operation.
std::optional<Device> device_or_none(const char* op, const char* argument, dl_device packed);
std::vector<Device> devices_of(const char* op, const char* argument, const dl_device* packed,
                               const char* count_name, int64_t count);
DType dtype_from(const char* op, const char* argument, dl_dtype value);
// Nothing where the caller leaves the choice to the library.
std::optional<DType> dtype_or_default(const char* op, const char* argument, dl_dtype value);

template <class E>
E enum_of(const char* op, const char* argument, int32_t value,
          std::initializer_list<int32_t> values) {
  const bool known = std::find(values.begin(), values.end(), value) != values.end();
  DL_CHECK(known, Code::kInvalidArgument, op, ": ", argument, " (", value,
           ") is not one of the constants of its type");
  return static_cast<E>(value);
}

template <class T, class Condition>
T ranged(const char* op, const char* argument, T value, const char* rule, Condition holds) {
  DL_CHECK(holds(value), Code::kInvalidArgument, op, ": ", argument, " (", value, ") must ", rule);
  return value;
}

// Places for results. A list or text whose capacity is 0 may have no place at all: the caller asks
// for its size.
template <class T>
void check_list(const char* op, const char* result, T* place, const char* capacity_name,
                int64_t capacity, const char* count_name, int64_t* count) {
  span_of(op, result, place, capacity_name, capacity);
  not_null(op, count_name, count);
}
inline void check_buffer(const char* op, const char* result, char* place, const char* capacity_name,
                         int64_t capacity) {
  span_of(op, result, place, capacity_name, capacity);
}
template <class T, class List>
void check_filled(const char* op, const char* result, T* place, const List& like) {
  if (static_cast<int64_t>(like.size()) > 0) not_null(op, result, place);
}

// Takes over a callback's user_data; destroy runs even if this fails.
Owner own(void* user_data, void (*destroy)(void*)) noexcept;

// Copies the caller's options over the defaults. A struct from a later version of the header is
// longer: what this version does not know must be zero.
void copy_sized(const char* op, const void* given, uint32_t given_size, void* options,
                uint32_t known_size);
template <class O>
void copy_options(const char* op, const O* given, O* options) {
  if (given) copy_sized(op, given, given->struct_size, options, sizeof(O));
}
void init_options(const char* op, void* options, uint32_t size, const void* defaults,
                  uint32_t known_size);

}  // namespace dlcore::capi
