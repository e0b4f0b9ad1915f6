// A counted reference to one of the library's objects.
#pragma once

#include <dl/cpp/error.hpp>
#include <dl/cpp/generated/handles.hpp>

#include <vector>

namespace dl::detail {

// Owns one reference; copying takes another one, the destructor gives it back.
template <class H>
class Handle {
 public:
  Handle() noexcept = default;
  explicit Handle(H* owned) noexcept : handle_(owned) {}
  Handle(const Handle& other) noexcept : handle_(other.handle_) {
    if (handle_) retain(handle_);
  }
  Handle(Handle&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Handle& operator=(Handle other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Handle() {
    if (handle_) release(handle_);
  }

  static Handle share(H* borrowed) noexcept {
    if (borrowed) retain(borrowed);
    return Handle(borrowed);
  }
  H* get() const noexcept { return handle_; }
  H* detach() noexcept { return std::exchange(handle_, nullptr); }

 private:
  H* handle_ = nullptr;
};

// Ends what `new T` made, where the library says that it is done with it.
template <class T>
void DL_CALL destroy(void* object) {
  delete static_cast<T*>(object);
}

// Calls f(arguments..., &result) and gives the result.
template <class T, class F, class... Arguments>
T value_of(F f, Arguments... arguments) {
  T result{};
  check(f(arguments..., &result));
  return result;
}
template <class H, class F, class... Arguments>
Handle<H> handle_of(F f, Arguments... arguments) {
  return Handle<H>(value_of<H*>(f, arguments...));
}

// The text that f(buffer, capacity, &length) writes.
template <class F>
std::string text_of(const F& f) {
  char few[256];
  int64_t length = 0;
  check(f(few, static_cast<int64_t>(sizeof few), &length));
  if (length < int64_t{sizeof few}) return std::string(few, static_cast<size_t>(length));
  std::string text(static_cast<size_t>(length), '\0');
  check(f(&text[0], length + 1, &length));
  return text;
}

// The numbers that f(array, capacity, &count) writes.
template <class T, class F>
std::vector<T> array_of(const F& f) {
  int64_t count = 0;
  check(f(nullptr, 0, &count));
  std::vector<T> values(static_cast<size_t>(count));
  if (count > 0) check(f(values.data(), count, &count));
  return values;
}

// The objects, at most as many as there is room for, that f(array, capacity, &count) gives.
template <class Object, class H, class F>
std::vector<Object> objects_of(int64_t capacity, const F& f) {
  std::vector<H*> handles(static_cast<size_t>(capacity));
  int64_t count = 0;
  check(f(handles.data(), capacity, &count));
  std::vector<Object> objects;
  objects.reserve(handles.size());
  for (int64_t i = 0; i < count && i < capacity; ++i) {
    objects.emplace_back(Handle<H>(handles[static_cast<size_t>(i)]));
  }
  return objects;
}
// The same where the count is known to the library alone.
template <class Object, class H, class F>
std::vector<Object> objects_of(const F& f) {
  int64_t count = 0;
  check(f(nullptr, 0, &count));
  return objects_of<Object, H>(count, f);
}

// Handles, borrowed, of objects that have a handle().
template <class Objects>
auto handles_of(const Objects& objects) {
  std::vector<decltype(objects.begin()->handle())> handles;
  handles.reserve(objects.size());
  for (const auto& object : objects) handles.push_back(object.handle());
  return handles;
}
template <class T>
int64_t size_of(const std::vector<T>& values) {
  return static_cast<int64_t>(values.size());
}

}  // namespace dl::detail
