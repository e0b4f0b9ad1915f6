// The tensor.
#pragma once

#include <dl/cpp/generated/tensor_methods.hpp>
#include <dl/cpp/running.hpp>
#include <dl/cpp/values.hpp>

namespace dl {

namespace detail {
template <class T>
constexpr DType find_dtype() {
  constexpr bool whole = std::is_integral_v<T> && std::is_signed_v<T>;
  if (std::is_same_v<T, float>) return DType::kF32;
  if (std::is_same_v<T, double>) return DType::kF64;
  if (whole && sizeof(T) == 8) return DType::kI64;
  if (whole && sizeof(T) == 4) return DType::kI32;
  if (std::is_same_v<T, uint8_t>) return DType::kU8;
  if (std::is_same_v<T, bool>) return DType::kBool;
  return DType::kDefault;
}
}  // namespace detail

// The dtype of a C++ type; DType::kDefault where there is none.
template <class T>
inline constexpr DType dtype_of = detail::find_dtype<T>();

class Index;
class Stream;

// An array of numbers with a shape, on a device. A value that refers to its elements: a copy is the
// same tensor, clone() another one. Tensor() is no tensor at all, defined() says which. Operations
// that are functions of namespace dl are methods too (TensorMethods).
class Tensor : public detail::TensorMethods {
 public:
  Tensor() noexcept = default;
  explicit Tensor(detail::Handle<dl_tensor> handle) noexcept : handle_(std::move(handle)) {}

  bool defined() const noexcept { return handle_.get() != nullptr; }
  explicit operator bool() const = delete;  // item<bool>() says what is meant
  // For the C API: borrowed, NULL if not defined.
  dl_tensor* handle() const noexcept { return detail::current(handle_.get()); }
  bool is_same(const Tensor& other) const {
    return detail::value_of<int32_t>(dl_tensor_is_same, handle(), other.handle()) != 0;
  }

  int64_t dim() const { return detail::value_of<int64_t>(dl_tensor_ndim, handle()); }
  int64_t ndimension() const { return dim(); }
  int64_t numel() const { return detail::value_of<int64_t>(dl_tensor_numel, handle()); }
  int64_t size(int64_t dim) const {
    return detail::value_of<int64_t>(dl_tensor_size, handle(), dim);
  }
  Dims sizes() const {
    return Dims::of([h = handle()](int64_t* sizes, int64_t capacity, int64_t* count) {
      return dl_tensor_shape(h, sizes, capacity, count);
    });
  }
  Dims shape() const { return sizes(); }
  Dims strides() const {
    return Dims::of([h = handle()](int64_t* strides, int64_t capacity, int64_t* count) {
      return dl_tensor_strides(h, strides, capacity, count);
    });
  }
  DType dtype() const {
    return static_cast<DType>(detail::value_of<dl_dtype>(dl_tensor_dtype, handle()));
  }
  Device device() const {
    return Device::of(detail::value_of<dl_device>(dl_tensor_device, handle()));
  }
  bool is_cuda() const { return device().is_cuda(); }
  bool is_contiguous() const {
    return detail::value_of<int32_t>(dl_tensor_is_contiguous, handle()) != 0;
  }
  // How often the storage was changed in place.
  int64_t version() const { return detail::value_of<int64_t>(dl_tensor_version, handle()); }

  // The value of a one-element tensor; whole numbers lose their fraction.
  template <class T = double>
  T item() const {
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      return static_cast<T>(detail::value_of<int64_t>(dl_item_i64, handle()));
    } else if constexpr (std::is_same_v<T, bool>) {
      return detail::value_of<double>(dl_item_f64, handle()) != 0;
    } else {
      return static_cast<T>(detail::value_of<double>(dl_item_f64, handle()));
    }
  }
  // The address of the first element of a CPU tensor whose dtype is T's, valid while the tensor is;
  // the others lie where the strides say.
  template <class T>
  T* data() const {
    check_type<T>("data");
    return static_cast<T*>(detail::value_of<void*>(dl_tensor_data, handle()));
  }
  template <class T>
  T* data_ptr() const {
    return data<T>();
  }
  // The elements in row-major order, from any device; T must be the dtype's.
  template <class T>
  std::vector<T> to_vector() const {
    static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has no elements: take uint8_t");
    if (dtype() != kBool || !std::is_same_v<T, uint8_t>) check_type<T>("to_vector");
    std::vector<T> values(static_cast<size_t>(numel()));
    detail::check(dl_tensor_copy_to_host(handle(), values.data(), numel() * int64_t{sizeof(T)}));
    return values;
  }

  Tensor cpu() const;
  Tensor cuda(int32_t index = 0) const;
  // Tells that work given to `stream` uses this tensor, which was made on another stream: its
  // memory is not reused before that work is done.
  void record_stream(const Stream& stream) const;

  // What stands at i of dimension 0: a view.
  Tensor operator[](int64_t i) const;
  // The elements where a bool mask is true, or at whole numbers along dimension 0.
  Tensor operator[](const Tensor& i) const;
  // The part that the indices, one for each dimension, choose (index.hpp), as in
  // x.index({Slice(1, 3), 0}): a view, but with tensors that have dimensions a copy.
  Tensor index(std::initializer_list<Index> indices) const;
  // Writes to that part. A number fills it, a tensor broadcasts; where tensors name a place more
  // than once the last value stays.
  void index_put_(std::initializer_list<Index> indices, const Tensor& value) const;
  void index_put_(std::initializer_list<Index> indices, Scalar value) const;

  bool requires_grad() const {
    return detail::value_of<int32_t>(dl_tensor_requires_grad, handle()) != 0;
  }
  const Tensor& requires_grad_(bool value = true) const {
    detail::check(dl_tensor_set_requires_grad(handle(), value));
    return *this;
  }
  const Tensor& set_requires_grad(bool value) const { return requires_grad_(value); }
  bool is_leaf() const { return detail::value_of<int32_t>(dl_tensor_is_leaf, handle()) != 0; }
  // What backward passes have added up; not defined if there is none.
  Tensor grad() const { return Tensor(detail::handle_of<dl_tensor>(dl_tensor_grad, handle())); }
  void set_grad(const Tensor& grad) const {
    detail::check(dl_tensor_set_grad(handle(), grad.handle()));
  }
  // Has backward keep the gradient of a tensor that is no leaf, too.
  void retain_grad() const { detail::check(dl_tensor_retain_grad(handle())); }
  // Adds the gradient of this one-element tensor to every leaf that it depends on.
  void backward() const { detail::check(dl_backward(handle())); }
  // The same of a tensor of any shape, from its gradient.
  void backward(const Tensor& gradient) const;

  // As PyTorch prints it.
  std::string str() const {
    return detail::text_of([h = handle()](char* text, int64_t capacity, int64_t* length) {
      return dl_tensor_to_string(h, text, capacity, length);
    });
  }

  // In place, as x.add_(y) and so on.
  const Tensor& operator+=(const Tensor& y) const;
  const Tensor& operator-=(const Tensor& y) const;
  const Tensor& operator*=(const Tensor& y) const;
  const Tensor& operator/=(const Tensor& y) const;
  const Tensor& operator+=(Scalar y) const;
  const Tensor& operator-=(Scalar y) const;
  const Tensor& operator*=(Scalar y) const;
  const Tensor& operator/=(Scalar y) const;

 private:
  template <class T>
  void check_type(const char* method) const {
    static_assert(dtype_of<T> != DType::kDefault, "no tensor has elements of this type");
    if (dtype() == dtype_of<T>) return;
    detail::fail(Code::kDtype, std::string(method) + ": the tensor's dtype is " + name(dtype()) +
                                   ", and the type asked for is " + name(dtype_of<T>) + "'s");
  }

  detail::Handle<dl_tensor> handle_;
};

using TensorList = std::vector<Tensor>;

template <class Stream>
auto operator<<(Stream& out, const Tensor& x) -> decltype(detail::write_text(out, "")) {
  return detail::write_text(out, x.defined() ? x.str() : "[ Tensor (undefined) ]");
}

namespace detail {

inline const Tensor& TensorMethods::self() const { return static_cast<const Tensor&>(*this); }

template <class F, class... Arguments>
Tensor tensor_of(F f, Arguments... arguments) {
  return Tensor(handle_of<dl_tensor>(f, arguments...));
}
template <class F>
TensorList tensors_of(const F& f) {
  return objects_of<Tensor, dl_tensor>(f);
}
template <class F>
TensorList tensors_of(int64_t count, const F& f) {
  return objects_of<Tensor, dl_tensor>(count,
                                       [&f, count](dl_tensor** tensors, int64_t, int64_t* given) {
                                         *given = count;
                                         return f(tensors);
                                       });
}
template <class H, class F>
std::vector<Handle<H>> handles_from(int64_t count, const F& f) {
  return objects_of<Handle<H>, H>(count, [&f, count](H** handles, int64_t, int64_t* given) {
    *given = count;
    return f(handles);
  });
}
inline std::vector<dl_device> device_values(const std::vector<Device>& devices) {
  std::vector<dl_device> values;
  for (const Device device : devices) values.push_back(device.value());
  return values;
}
inline Tensor with_options(Tensor made, const TensorOptions& options) {
  if (options.requires_grad()) made.requires_grad_();
  return made;
}

}  // namespace detail
}  // namespace dl
