#include "ops/copy/pinned.h"

#include "autograd/record.h"
#include "base/checked.h"
#include "device/gpu_backend.h"
#include "ops/copy/copy.h"

namespace dlcore::ops {

Tensor empty_pinned(const char* operation, const Dims& shape, DType dtype, Device device) {
  const int64_t numel = numel_of(operation, shape);
  const int64_t bytes = checked_mul(numel, size_of(dtype), operation);
  if (bytes == 0) return empty(operation, shape, dtype, device);
  void* data = gpu_backend()->allocate_pinned(bytes);
  const auto free = [](void* memory) { gpu_backend()->deallocate_pinned(memory); };
  return Tensor(make_ref<TensorImpl>(make_ref<Storage>(device, data, bytes, free, data), dtype,
                                     shape, numel));
}

bool is_pinned(const Tensor& x) {
  return x.device().is_cpu() && x.numel() > 0 && gpu_backend() &&
         gpu_backend()->is_pinned(x.data());
}

Tensor pin_memory(const Tensor& x) {
  DL_CHECK(x.device().is_cpu(), Code::kDevice,
           "pin_memory: x must be on the CPU, whose memory can be pinned alone; x: ", x);
  if (x.numel() == 0) return x;
  DL_CHECK(gpu_backend(), Code::kBackendUnavailable, "pin_memory: to pin x needs CUDA; x: ", x,
           "; ", why_missing(DeviceKind::kCuda));
  if (is_pinned(x)) return x;
  const Tensor y = empty_pinned("pin_memory", x.shape(), x.dtype(), x.device());
  kernels::cast(x.device(), ref(y), ref(x));
  return record("pin_memory", {x}, y, [](const Tensor& dy) { return Grads{dy}; });
}

Tensor to_async(const Tensor& x, Device device) {
  if (device.is_cpu() || !x.is_contiguous() || !is_pinned(x)) return to(x, device);
  check_device("to_async", device);
  const Tensor y = empty("to_async", x.shape(), x.dtype(), device);
  gpu_backend()->copy_from_pinned(device.index, y.data(), x.data(), x.numel() * size_of(x.dtype()));
  return record("to", {x}, y,
                [from = x.device()](const Tensor& dy) { return Grads{to(dy, from)}; });
}

}  // namespace dlcore::ops
