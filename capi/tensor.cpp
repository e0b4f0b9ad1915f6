// Making tensors, looking at them, and moving their elements to and from the host.
#include "capi/generated/tensor.h"

#include "autograd/print.h"
#include "ops/copy/copy.h"
#include "tensor/host_value.h"

namespace dlcore::capi {

namespace {

// Host memory of `nbytes` must hold exactly a tensor of this shape.
void check_bytes(const char* op, int64_t nbytes, const Dims& shape, DType dtype) {
  int64_t want;
  DL_CHECK(!__builtin_mul_overflow(numel_of(op, shape), size_of(dtype), &want), Code::kLimit, op,
           ": shape ", shape, " of ", dtype, " needs more bytes than 64 bits can count");
  DL_CHECK(nbytes == want, Code::kInvalidArgument, op, ": nbytes (", nbytes, ") must be ", want,
           ", the size of data of shape ", shape, " and dtype ", dtype);
}
void check_bytes(const char* op, int64_t nbytes, const Tensor& x) {
  const int64_t want = x.numel() * size_of(x.dtype());
  DL_CHECK(nbytes == want, Code::kInvalidArgument, op, ": nbytes (", nbytes, ") must be ", want,
           ", the size of x; x: ", x);
}

// The element of a one-element tensor, converted to T.
template <class T>
T item(const char* op, const Tensor& x) {
  DL_CHECK(x.numel() == 1, Code::kShape, op, ": x must have one element; x: ", x);
  return dispatch(x.dtype(), [&](auto tag) {
    return static_cast<T>(host_value<typename decltype(tag)::type>(op, x));
  });
}

void destroy_owner(void* owner) { delete static_cast<Owner*>(owner); }

}  // namespace

Tensor tensor_from_data(Span<const std::byte> data, const Dims& shape, DType dtype) {
  check_bytes("tensor_from_data", data.size(), shape, dtype);
  return from_host("tensor_from_data", data.data(), shape, dtype, dlcore::default_device());
}

Tensor tensor_borrow(Span<std::byte> data, const Dims& shape, DType dtype, Owner user_data) {
  check_bytes("tensor_borrow", data.size(), shape, dtype);
  auto owner = std::make_unique<Owner>(std::move(user_data));
  const auto storage =
      make_ref<Storage>(kHost, data.data(), data.size(), destroy_owner, owner.get());
  static_cast<void>(owner.release());
  return Tensor(make_ref<TensorImpl>(storage, dtype, shape, contiguous_strides(shape), 0));
}

int64_t tensor_ndim(const Tensor& x) { return x.ndim(); }
Dims tensor_shape(const Tensor& x) { return x.shape(); }
int64_t tensor_size(const Tensor& x, int64_t dim) {
  DL_CHECK(x.ndim() > 0, Code::kIndex, "tensor_size: dim (", dim, ") of a 0-d tensor; x: ", x);
  return x.size(wrap_dim("tensor_size", dim, x.ndim()));
}
Dims tensor_strides(const Tensor& x) { return x.strides(); }
int64_t tensor_offset(const Tensor& x) { return x.offset(); }
int64_t tensor_numel(const Tensor& x) { return x.numel(); }
DType tensor_dtype(const Tensor& x) { return x.dtype(); }
Device tensor_device(const Tensor& x) { return x.device(); }
bool tensor_is_contiguous(const Tensor& x) { return x.is_contiguous(); }
int64_t tensor_version(const Tensor& x) { return x.version(); }
bool tensor_is_same(const Tensor& x, const Tensor& y) { return x.is_same(y); }

void* tensor_data(const Tensor& x) {
  DL_CHECK(x.device().is_cpu(), Code::kDevice, "tensor_data: x must be on a CPU device; x: ", x);
  refuse_in_plan("tensor_data", "what the host does with the address is not part of the step");
  x.impl()->storage->expose();
  return x.data();
}

void tensor_copy_to_host(const Tensor& x, Span<std::byte> data) {
  check_bytes("tensor_copy_to_host", data.size(), x);
  copy_to_host("tensor_copy_to_host", x, data.data(), data.size());
}
void tensor_copy_from_host(const Tensor& x, Span<const std::byte> data) {
  check_bytes("tensor_copy_from_host", data.size(), x);
  ops::copy_(x, from_host("tensor_copy_from_host", data.data(), x.shape(), x.dtype(), kHost));
}

double item_f64(const Tensor& x) { return item<double>("item_f64", x); }
int64_t item_i64(const Tensor& x) {
  if (x.is_floating()) {
    const double value = item<double>("item_i64", x);
    DL_CHECK(value > -0x1p63 && value < 0x1p63, Code::kNumeric, "item_i64: x (", value,
             ") does not fit an integer; x: ", x);
  }
  return item<int64_t>("item_i64", x);
}
std::string tensor_to_string(const Tensor& x) { return to_string(x); }

}  // namespace dlcore::capi
