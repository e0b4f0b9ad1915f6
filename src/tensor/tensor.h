#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>

#include "base/pool.h"
#include "base/ref.h"
#include "device/device.h"
#include "tensor/dtype.h"
#include "tensor/shape.h"
#include "tensor/storage.h"
#include "tensor/tensor_ref.h"

namespace dlcore {

// What autograd hangs on a tensor. The tensor only owns it; its members are known to autograd/.
class AutogradMeta {
 public:
  virtual ~AutogradMeta() = default;
};

// Shape, strides and a place in a storage. Strides and offset count elements.
class TensorImpl final : public RefCounted {
 public:
  TensorImpl(Ref<Storage> storage, DType dtype, const Dims& shape, const Dims& strides,
             int64_t offset);
  // Row-major from the start of the storage; numel is the shape's.
  TensorImpl(Ref<Storage> storage, DType dtype, const Dims& shape, int64_t numel);

  Ref<Storage> storage;
  Dims shape;
  Dims strides;
  int64_t offset;
  int64_t numel;
  DType dtype;
  bool contiguous;
  bool cut_without_grad = false;  // a view, of something that requires grad, made in no-grad mode
  Ref<TensorImpl> base;           // of a view: the tensor it was first cut from
  std::unique_ptr<AutogradMeta> autograd;  // null until autograd has something to say

  DL_POOLED
};

// A reference to a tensor; copying it shares the tensor. A default-made one is undefined.
class Tensor {
 public:
  Tensor() = default;
  explicit Tensor(Ref<TensorImpl> impl) : impl_(std::move(impl)) {}

  bool defined() const { return static_cast<bool>(impl_); }
  TensorImpl* impl() const { return impl_.get(); }
  const Ref<TensorImpl>& ref() const { return impl_; }
  bool is_same(const Tensor& other) const { return impl() == other.impl(); }

  const Dims& shape() const { return impl_->shape; }
  const Dims& strides() const { return impl_->strides; }
  int64_t size(int dim) const { return impl_->shape[dim < 0 ? dim + ndim() : dim]; }
  int ndim() const { return impl_->shape.size(); }
  int64_t numel() const { return impl_->numel; }
  int64_t offset() const { return impl_->offset; }
  DType dtype() const { return impl_->dtype; }
  Device device() const { return impl_->storage->device(); }
  bool is_contiguous() const { return impl_->contiguous; }
  bool is_floating() const { return dlcore::is_floating(dtype()); }
  uint32_t version() const { return impl_->storage->version(); }

  // The address of the first element, on the tensor's device.
  void* data() const {
    return static_cast<char*>(impl_->storage->data()) + impl_->offset * size_of(dtype());
  }
  template <class T>
  T* data() const {
    return static_cast<T*>(data());
  }

 private:
  Ref<TensorImpl> impl_;
};

// Uninitialised memory in row-major order. `operation` names the caller in the message of a
// failure.
Tensor empty(const char* operation, const Dims& shape, DType dtype, Device device);
Tensor empty_like(const Tensor& x);

// Whether they have one shape, dtype and device.
bool is_like(const Tensor& x, const Tensor& y);

// What a kernel sees of x.
TensorRef ref(const Tensor& x);

// Another look at x's storage, unknown to autograd; every element must lie inside the storage.
Tensor alias(const Tensor& x, const Dims& shape, const Dims& strides, int64_t offset);
// The same look, unknown to autograd.
Tensor alias(const Tensor& x);

// Copies from or to host memory in row-major order, from or to any device and layout.
Tensor from_host(const char* operation, const void* data, const Dims& shape, DType dtype,
                 Device device);
void copy_to_host(const char* operation, const Tensor& x, void* data, int64_t bytes);

// "f32[2,3] cpu:0", as messages name a tensor.
std::string describe(const Tensor& x);
std::ostream& operator<<(std::ostream& out, const Tensor& x);  // describe(x)

}  // namespace dlcore
