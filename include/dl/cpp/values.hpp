// Small values that operations take: sizes, numbers, devices, and where and how to make a tensor.
#pragma once

#include <dl/cpp/handle.hpp>

#include <initializer_list>
#include <type_traits>

namespace dl {

inline constexpr DType kFloat32 = DType::kF32, kFloat64 = DType::kF64, kInt64 = DType::kI64,
                       kInt32 = DType::kI32, kUInt8 = DType::kU8, kBool = DType::kBool;
inline constexpr DType kFloat = kFloat32, kDouble = kFloat64, kLong = kInt64, kInt = kInt32;
inline constexpr DeviceKind kCPU = DeviceKind::kCpu, kCUDA = DeviceKind::kCuda;
inline constexpr Reduction kNone = Reduction::kNone, kMean = Reduction::kMean,
                           kSum = Reduction::kSum;

// A shape, strides or a list of dimensions: at most 16 numbers, held in place. One number will do
// where one is meant.
class Dims {
 public:
  static constexpr int64_t kMost = 16;

  Dims() noexcept = default;
  Dims(std::initializer_list<int64_t> values) { assign(values.begin(), values.size()); }
  Dims(const std::vector<int64_t>& values) { assign(values.data(), values.size()); }
  template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
  Dims(T value) : size_(1) {
    values_[0] = static_cast<int64_t>(value);
  }

  // The numbers that f(array, capacity, &count) writes.
  template <class F>
  static Dims of(const F& f) {
    Dims dims;
    detail::check(f(dims.values_, kMost, &dims.size_));
    return dims;
  }

  int64_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }
  const int64_t* data() const noexcept { return values_; }
  const int64_t* begin() const noexcept { return values_; }
  const int64_t* end() const noexcept { return values_ + size_; }
  int64_t operator[](int64_t i) const noexcept { return values_[i]; }
  int64_t back() const noexcept { return values_[size_ - 1]; }
  std::vector<int64_t> vec() const { return {begin(), end()}; }

  friend bool operator==(const Dims& x, const Dims& y) noexcept {
    if (x.size_ != y.size_) return false;
    for (int64_t i = 0; i < x.size_; ++i) {
      if (x[i] != y[i]) return false;
    }
    return true;
  }
  friend bool operator!=(const Dims& x, const Dims& y) noexcept { return !(x == y); }

 private:
  void assign(const int64_t* values, size_t count) {
    if (count > kMost) {
      detail::fail(Code::kInvalidArgument,
                   "Dims: at most 16 dimensions, not " + std::to_string(count));
    }
    for (size_t i = 0; i < count; ++i) values_[i] = values[i];
    size_ = static_cast<int64_t>(count);
  }

  int64_t size_ = 0;
  int64_t values_[kMost] = {};
};

namespace detail {
// Writes a text. A template, so that <iosfwd> is enough here.
template <class Stream>
auto write_text(Stream& out, const std::string& text) -> decltype(out.write("", 1), out) {
  out.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
  return out;
}
}  // namespace detail

// "[2, 3]"
template <class Stream>
auto operator<<(Stream& out, const Dims& dims) -> decltype(detail::write_text(out, "")) {
  std::string text = "[";
  for (int64_t i = 0; i < dims.size(); ++i) {
    text += (i ? ", " : "") + std::to_string(dims[i]);
  }
  return detail::write_text(out, text + "]");
}

// A number that knows whether it is whole: i64 tensors stay i64 under `x + 1`.
class Scalar {
 public:
  template <class T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
  Scalar(T value) noexcept
      : f64_(static_cast<double>(value)),
        i64_(std::is_integral_v<T> ? static_cast<int64_t>(value) : 0),
        integral_(std::is_integral_v<T>) {}
  bool is_integral() const noexcept { return integral_; }
  double f64() const noexcept { return f64_; }
  int64_t i64() const noexcept { return i64_; }

 private:
  double f64_;
  int64_t i64_;
  bool integral_;
};

// Where tensors live: a kind and an index, also written "cpu", "cpu:1", "cuda:0". It need not
// exist until it is used. Device() is this thread's default.
class Device {
 public:
  constexpr Device() noexcept = default;
  constexpr Device(DeviceKind kind, int32_t index = 0) noexcept
      : value_(DL_DEVICE_OF(static_cast<int32_t>(kind), index)) {}
  Device(const char* name) : value_(detail::value_of<dl_device>(dl_device_parse, name)) {}
  Device(const std::string& name) : Device(name.c_str()) {}

  static constexpr Device of(dl_device value) noexcept {
    Device device;
    device.value_ = value;
    return device;
  }
  constexpr dl_device value() const noexcept { return value_; }
  constexpr DeviceKind kind() const noexcept { return static_cast<DeviceKind>(value_ / 65536); }
  constexpr int32_t index() const noexcept { return value_ % 65536; }
  constexpr bool is_cpu() const noexcept { return kind() == kCPU; }
  constexpr bool is_cuda() const noexcept { return kind() == kCUDA; }

  // "cuda:1"; of a device that exists.
  std::string str() const {
    return detail::text_of([this](char* text, int64_t capacity, int64_t* length) {
      return dl_device_format(value_, text, capacity, length);
    });
  }

  friend constexpr bool operator==(Device x, Device y) noexcept { return x.value_ == y.value_; }
  friend constexpr bool operator!=(Device x, Device y) noexcept { return x.value_ != y.value_; }

 private:
  dl_device value_ = DL_DEVICE_DEFAULT;
};

template <class Stream>
auto operator<<(Stream& out, Device device) -> decltype(detail::write_text(out, "")) {
  return detail::write_text(out, device.str());
}

// Element type, device and requires_grad of a new tensor: zeros({2, 3}, kFloat64),
// randn({2}, TensorOptions().device("cuda:0").requires_grad(true)).
class TensorOptions {
 public:
  TensorOptions() noexcept = default;
  TensorOptions(DType dtype) noexcept : dtype_(dtype) {}
  TensorOptions(Device device) noexcept : device_(device) {}

  TensorOptions dtype(DType dtype) const {
    TensorOptions changed = *this;
    changed.dtype_ = dtype;
    return changed;
  }
  TensorOptions device(Device device) const {
    TensorOptions changed = *this;
    changed.device_ = device;
    return changed;
  }
  TensorOptions requires_grad(bool requires_grad) const {
    TensorOptions changed = *this;
    changed.requires_grad_ = requires_grad;
    return changed;
  }
  DType dtype() const noexcept { return dtype_; }
  Device device() const noexcept { return device_; }
  bool requires_grad() const noexcept { return requires_grad_; }

 private:
  DType dtype_ = DType::kDefault;
  Device device_;
  bool requires_grad_ = false;
};

inline TensorOptions dtype(DType dtype) { return TensorOptions(dtype); }
inline TensorOptions device(Device device) { return TensorOptions(device); }
inline TensorOptions requires_grad(bool value = true) {
  return TensorOptions().requires_grad(value);
}

// A source of random numbers with a seed of its own; Generator() stands for the default one.
class Generator {
 public:
  Generator() noexcept = default;
  explicit Generator(uint64_t seed)
      : handle_(detail::handle_of<dl_generator>(dl_generator_create, seed)) {}
  explicit Generator(detail::Handle<dl_generator> handle) noexcept : handle_(std::move(handle)) {}
  dl_generator* handle() const noexcept { return handle_.get(); }
  void manual_seed(uint64_t seed) { detail::check(dl_generator_manual_seed(handle(), seed)); }
  uint64_t initial_seed() const {
    return detail::value_of<uint64_t>(dl_generator_initial_seed, handle());
  }

 private:
  detail::Handle<dl_generator> handle_;
};

}  // namespace dl
