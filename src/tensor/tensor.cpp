#include "tensor/tensor.h"

#include <cstring>
#include <ostream>
#include <vector>

#include "base/checked.h"
#include "device/backend.h"
#include "tensor/recorded_copy.h"

namespace dlcore {
namespace {

// Calls f(offset) for every element in row-major order; offsets count elements.
template <class F>
void for_each_offset(const Dims& shape, const Dims& strides, F&& f) {
  Dims at(shape.size(), 0);
  int64_t offset = 0;
  for (;;) {
    f(offset);
    int dim = shape.size() - 1;
    for (; dim >= 0; --dim) {
      offset += strides[dim];
      if (++at[dim] < shape[dim]) break;
      offset -= at[dim] * strides[dim];
      at[dim] = 0;
    }
    if (dim < 0) return;
  }
}

// From x's first element to one past its last in memory, in elements.
int64_t span_of(const Tensor& x) {
  int64_t span = 1;
  for (int i = 0; i < x.ndim(); ++i) span += (x.shape()[i] - 1) * x.strides()[i];
  return span;
}

// x's elements in row-major order, from a copy of its memory that begins with its first element.
void copy_strided_to_host(const Tensor& x, const char* from, char* to) {
  const auto size = static_cast<size_t>(size_of(x.dtype()));
  for_each_offset(x.shape(), x.strides(), [&](int64_t offset) {
    std::memcpy(to, from + offset * static_cast<int64_t>(size), size);
    to += size;
  });
}

}  // namespace

TensorImpl::TensorImpl(Ref<Storage> storage_, DType dtype_, const Dims& shape_,
                       const Dims& strides_, int64_t offset_)
    : storage(std::move(storage_)),
      shape(shape_),
      strides(strides_),
      offset(offset_),
      numel(numel_of("tensor", shape_)),
      dtype(dtype_),
      contiguous(dlcore::is_contiguous(shape_, strides_)) {}

TensorImpl::TensorImpl(Ref<Storage> storage_, DType dtype_, const Dims& shape_, int64_t numel_)
    : storage(std::move(storage_)),
      shape(shape_),
      strides(contiguous_strides(shape_)),
      offset(0),
      numel(numel_),
      dtype(dtype_),
      contiguous(true) {}

Tensor empty(const char* operation, const Dims& shape, DType dtype, Device device) {
  const int64_t numel = numel_of(operation, shape);
  int64_t bytes;
  DL_CHECK(!__builtin_mul_overflow(numel, size_of(dtype), &bytes), Code::kLimit, operation,
           ": shape ", shape, " of ", dtype, " needs more bytes than 64 bits can count");
  return Tensor(make_ref<TensorImpl>(make_ref<Storage>(device, bytes), dtype, shape, numel));
}

Tensor empty_like(const Tensor& x) { return empty("empty", x.shape(), x.dtype(), x.device()); }

bool is_like(const Tensor& x, const Tensor& y) {
  return x.shape() == y.shape() && x.dtype() == y.dtype() && x.device() == y.device();
}

TensorRef ref(const Tensor& x) {
  if (Recorder* recorder = recording()) recorder->keep(x);
  TensorRef r;
  r.data = x.data();
  r.numel = x.numel();
  r.dtype = x.dtype();
  r.ndim = static_cast<int8_t>(x.ndim());
  copy_few(x.shape().data(), x.ndim(), r.shape);
  copy_few(x.strides().data(), x.ndim(), r.strides);
  return r;
}

Tensor alias(const Tensor& x, const Dims& shape, const Dims& strides, int64_t offset) {
  return Tensor(make_ref<TensorImpl>(x.impl()->storage, x.dtype(), shape, strides, offset));
}

Tensor alias(const Tensor& x) { return alias(x, x.shape(), x.strides(), x.offset()); }

Tensor from_host(const char* operation, const void* data, const Dims& shape, DType dtype,
                 Device device) {
  Tensor x = empty(operation, shape, dtype, device);
  if (Recorder* recorder = recording()) recorder->add(constant_copy(operation, x, data));
  copy_bytes(device, x.data(), kHost, data, x.numel() * size_of(dtype));
  return x;
}

void copy_to_host(const char* operation, const Tensor& x, void* data, int64_t bytes) {
  refuse_in_plan(operation, "it reads a value on the host; read it after the step");
  const int64_t needed = x.numel() * size_of(x.dtype());
  DL_CHECK(bytes == needed, Code::kShape, operation, ": bytes (", bytes, ") must be ", needed,
           " for x: ", x);
  if (needed == 0) return;
  if (x.is_contiguous()) return copy_bytes(kHost, data, x.device(), x.data(), bytes);
  if (x.device().is_cpu()) return copy_strided_to_host(x, x.data<char>(), static_cast<char*>(data));
  std::vector<char> span(static_cast<size_t>(span_of(x) * size_of(x.dtype())));
  copy_bytes(kHost, span.data(), x.device(), x.data(), static_cast<int64_t>(span.size()));
  copy_strided_to_host(x, span.data(), static_cast<char*>(data));
}

std::string describe(const Tensor& x) {
  if (!x.defined()) return "undefined";
  return cat(x.dtype(), x.shape(), ' ', x.device());
}

std::ostream& operator<<(std::ostream& out, const Tensor& x) { return out << describe(x); }

}  // namespace dlcore
