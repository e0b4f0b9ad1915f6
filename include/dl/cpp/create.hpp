// Tensors from C++ values and from memory.
#pragma once

#include <dl/cpp/generated/create.hpp>
#include <dl/cpp/generated/random.hpp>

#include <memory>

namespace dl {

namespace detail {

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::initializer_list<T>> : std::true_type {};

template <class T>
struct ElementOf {
  using type = T;
};
template <class T>
struct ElementOf<std::initializer_list<T>> : ElementOf<T> {};

// Appends the sizes of a list, of its first element and so on.
template <class T>
void add_shape(std::initializer_list<T> list, std::vector<int64_t>* shape) {
  shape->push_back(static_cast<int64_t>(list.size()));
  if constexpr (IsList<T>::value) {
    add_shape(list.size() ? *list.begin() : T(), shape);
  }
}

template <class T, class Element>
void add_values(std::initializer_list<T> list, const std::vector<int64_t>& shape, size_t depth,
                Element** to) {
  if (static_cast<int64_t>(list.size()) != shape[depth]) {
    fail(Code::kShape, "tensor: lists of one depth must have one length; got " +
                           std::to_string(shape[depth]) + " and " + std::to_string(list.size()));
  }
  for (const T& item : list) {
    if constexpr (IsList<T>::value) {
      add_values(item, shape, depth + 1, to);
    } else {
      *(*to)++ = item;
    }
  }
}

// Floating values take the default dtype and whole ones i64, as in PyTorch, unless the options say
// otherwise.
template <class T>
Tensor tensor_from(const T* values, size_t count, const Dims& shape, const TensorOptions& options) {
  static_assert(dtype_of<T> != DType::kDefault, "no tensor has elements of this type");
  const int32_t native = static_cast<int32_t>(dtype_of<T>);
  const T nothing{};
  Tensor made =
      tensor_of(dl_tensor_from_data, static_cast<const void*>(count ? values : &nothing),
                static_cast<int64_t>(count * sizeof(T)), shape.data(), shape.size(), native);
  DType usual = dtype_of<T>;
  if (std::is_floating_point_v<T>) usual = static_cast<DType>(dl_default_dtype());
  if (usual == kInt32) usual = kInt64;
  const DType dtype = options.dtype() == DType::kDefault ? usual : options.dtype();
  if (dtype != dtype_of<T>) made = made.to(dtype);
  if (options.device() != Device(kCPU)) made = made.to(options.device());
  return with_options(std::move(made), options);
}

template <class T>
Tensor tensor_from_list(std::initializer_list<T> list, const TensorOptions& options) {
  std::vector<int64_t> shape;
  add_shape(list, &shape);
  size_t count = 1;
  for (const int64_t size : shape) count *= static_cast<size_t>(size);
  using Element = typename ElementOf<T>::type;
  const std::unique_ptr<Element[]> values(new Element[count ? count : 1]);
  Element* to = values.get();
  add_values(list, shape, 0, &to);
  return tensor_from(values.get(), count, shape, options);
}

}  // namespace detail

// The values of (nested) lists: tensor({{1.f, 2.f}, {3.f, 4.f}}). Whole numbers give i64 (int too,
// as in PyTorch), bool gives bool, floating ones the default dtype.
template <class T>
Tensor tensor(std::initializer_list<T> values, const TensorOptions& options = {}) {
  return detail::tensor_from_list(values, options);
}
template <class T>
Tensor tensor(std::initializer_list<std::initializer_list<T>> values,
              const TensorOptions& options = {}) {
  return detail::tensor_from_list(values, options);
}
template <class T>
Tensor tensor(std::initializer_list<std::initializer_list<std::initializer_list<T>>> values,
              const TensorOptions& options = {}) {
  return detail::tensor_from_list(values, options);
}

// A vector's values, copied.
template <class T>
Tensor tensor(const std::vector<T>& values, const TensorOptions& options = {}) {
  return detail::tensor_from(values.data(), values.size(), detail::size_of(values), options);
}

// One number, without dimensions.
template <class T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
Tensor tensor(T value, const TensorOptions& options = {}) {
  return detail::tensor_from(&value, 1, Dims(), options);
}

// A tensor of memory that it does not own, row by row, of T's dtype. `owner` is destroyed when the
// last tensor of this memory is gone: what it holds keeps the memory alive.
template <class T, class Owner = std::nullptr_t>
Tensor from_blob(T* data, const Dims& shape, Owner owner = nullptr) {
  static_assert(dtype_of<T> != DType::kDefault, "no tensor has elements of this type");
  int64_t count = 1;
  for (const int64_t size : shape) count *= size;
  return detail::tensor_of(dl_tensor_borrow, static_cast<void*>(data), count * int64_t{sizeof(T)},
                           shape.data(), shape.size(), static_cast<int32_t>(dtype_of<T>),
                           new Owner(std::move(owner)), &detail::destroy<Owner>);
}
// The vector's memory becomes the tensor's.
template <class T>
Tensor from_vector(std::vector<T> values, const Dims& shape) {
  auto owner = std::make_unique<std::vector<T>>(std::move(values));
  T* data = owner->data();
  return from_blob(data, shape, std::move(owner));
}

inline Tensor Tensor::cpu() const { return to(Device(kCPU)); }
inline Tensor Tensor::cuda(int32_t index) const { return to(Device(kCUDA, index)); }

}  // namespace dl
