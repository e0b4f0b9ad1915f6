#include "tensor/dlpack.h"

#include <algorithm>
#include <memory>

#include "base/checked.h"
#include "device/stream.h"
#include "tensor/dlpack_abi.h"
#include "tensor/recorder.h"

namespace dlcore {

namespace {

struct ElementType {
  DType dtype;
  uint8_t code;
};
constexpr ElementType kElementTypes[] = {
    {DType::kF32, DL_PACK_FLOAT}, {DType::kF64, DL_PACK_FLOAT}, {DType::kI64, DL_PACK_INT},
    {DType::kI32, DL_PACK_INT},   {DType::kU8, DL_PACK_UINT},   {DType::kBool, DL_PACK_BOOL},
};

DLPackDataType type_of(DType dtype) {
  const auto* found = std::find_if(std::begin(kElementTypes), std::end(kElementTypes),
                                   [=](const ElementType& e) { return e.dtype == dtype; });
  return {found->code, static_cast<uint8_t>(8 * size_of(dtype)), 1};
}

DType dtype_of(const char* op, const DLPackDataType& type) {
  for (const auto& [dtype, code] : kElementTypes) {
    if (code == type.code && 8 * size_of(dtype) == type.bits && type.lanes == 1) return dtype;
  }
  fail(Code::kDtype, op, ": managed has elements of DLPack's type code ", int{type.code}, " with ",
       int{type.bits}, " bits and ", type.lanes,
       " lanes; a tensor's are f32, f64, i64, i32, u8 or bool");
}

DLPackDevice device_of(Device device) {
  if (device.is_cpu()) return {DL_PACK_CPU, 0};
  return {DL_PACK_CUDA, device.index};
}

Device device_of(const char* op, const DLPackDevice& device) {
  if (device.device_type == DL_PACK_CPU || device.device_type == DL_PACK_CUDA_HOST) return kHost;
  DL_CHECK(device.device_type == DL_PACK_CUDA, Code::kDevice, op,
           ": managed is on DLPack's device type ", device.device_type,
           "; a tensor can be on 1 (CPU), 2 (CUDA) or 3 (CUDA host memory)");
  DL_CHECK(device.device_id >= 0 && device.device_id < kMaxDevices, Code::kDevice, op,
           ": managed has device_id ", device.device_id, "; it must lie in [0, ", kMaxDevices, ")");
  const Device cuda{DeviceKind::kCuda, static_cast<int16_t>(device.device_id)};
  check_device(op, cuda);
  return cuda;
}

Dims dims_of(const char* op, const int64_t* sizes, int32_t ndim, const char* name) {
  DL_CHECK(sizes || ndim == 0, Code::kNullArgument, op, ": managed has no ", name, " (ndim is ",
           ndim, ")");
  Dims dims;
  for (int32_t i = 0; i < ndim; ++i) {
    DL_CHECK(sizes[i] >= 0, Code::kShape, op, ": managed.", name, "[", i, "] is ", sizes[i],
             "; it must not be negative");
    dims.push_back(sizes[i]);
  }
  return dims;
}

// Bytes from the first element to the end of the last.
int64_t extent(const Dims& shape, const Dims& strides, int64_t numel, DType dtype) {
  if (numel == 0) return 0;
  int64_t last = 0;
  for (int i = 0; i < shape.size(); ++i) {
    last = checked_add(last, checked_mul(shape[i] - 1, strides[i], "extent of managed"),
                       "extent of managed");
  }
  return checked_mul(checked_add(last, 1, "extent of managed"), size_of(dtype), "bytes of managed");
}

// Shape, strides and type of a DLPack tensor, checked; `data` is the first element.
struct Checked {
  Checked(const char* op, const DLPackTensor& given)
      : device(device_of(op, given.device)), dtype(dtype_of(op, given.dtype)) {
    DL_CHECK(given.ndim >= 0 && given.ndim <= kMaxNdim, Code::kLimit, op, ": managed has ndim ",
             given.ndim, "; it must lie in [0, ", kMaxNdim, "]");
    shape = dims_of(op, given.shape, given.ndim, "shape");
    numel = numel_of(op, shape);
    strides = given.strides ? dims_of(op, given.strides, given.ndim, "strides")
                            : contiguous_strides(shape);
    bytes = extent(shape, strides, numel, dtype);
    DL_CHECK(given.data || bytes == 0, Code::kNullArgument, op, ": managed has no data; shape ",
             shape);
    data = static_cast<char*>(given.data) + (given.data ? given.byte_offset : 0);
    DL_CHECK(reinterpret_cast<uintptr_t>(data) % static_cast<uintptr_t>(size_of(dtype)) == 0,
             Code::kInvalidArgument, op, ": managed's elements of ", dtype, " lie at ",
             static_cast<const void*>(data), ", which is no multiple of ", size_of(dtype));
  }

  Device device;
  DType dtype;
  Dims shape, strides;
  int64_t numel = 0, bytes = 0;
  char* data = nullptr;
};

// Version 1 alone has more to check than its tensor.
void check_version(const char*, const DLManagedTensor&) {}
void check_version(const char* op, const DLManagedTensorVersioned& managed) {
  DL_CHECK(managed.major == DL_PACK_MAJOR, Code::kInvalidArgument, op, ": managed is of DLPack ",
           managed.major, ".", managed.minor, "; only version ", int{DL_PACK_MAJOR},
           " can be read");
  DL_CHECK(!(managed.flags & DL_PACK_READ_ONLY), Code::kInvalidArgument, op,
           ": managed's memory is read-only, and a tensor can be written to: copy it first");
}

void set_version(DLManagedTensor*) {}
void set_version(DLManagedTensorVersioned* managed) {
  managed->major = DL_PACK_MAJOR;
  managed->minor = DL_PACK_MINOR;
}

// What an exported tensor consists of; freed by its deleter.
template <class Managed>
struct Export {
  Managed managed{};
  Tensor tensor;
  Dims shape, strides;
};

// Work that was given to the GPU may still use memory that is about to be freed. There is no call
// that could report an error found here.
void finish_work(Device device) noexcept {
  try {
    synchronize_device(device);
  } catch (const Error&) {
  }
}

// What a storage over another library's memory owns; `managed` comes last, when nothing can fail.
template <class Managed>
struct Import {
  Device device;
  Managed* managed = nullptr;
};

template <class Managed>
void let_go(void* user_data) {
  const std::unique_ptr<Import<Managed>> import(static_cast<Import<Managed>*>(user_data));
  Managed* managed = import->managed;
  if (!managed || !managed->deleter) return;
  finish_work(import->device);
  managed->deleter(managed);
}

}  // namespace

template <class Managed>
Managed* to_dlpack(const Tensor& x) {
  synchronize_device(x.device());
  refuse_in_plan("to_dlpack", "what others do with the memory is not part of the step");
  x.impl()->storage->expose();
  auto owned = std::make_unique<Export<Managed>>();
  owned->tensor = x;
  owned->shape = x.shape();
  owned->strides = x.strides();
  Managed& managed = owned->managed;
  managed.dl_tensor = {x.data(),
                       device_of(x.device()),
                       x.ndim(),
                       type_of(x.dtype()),
                       owned->shape.data(),
                       owned->strides.data(),
                       0};
  managed.manager_ctx = owned.get();
  managed.deleter = [](Managed* self) { delete static_cast<Export<Managed>*>(self->manager_ctx); };
  set_version(&managed);
  return &owned.release()->managed;
}

template <class Managed>
Tensor from_dlpack(const char* operation, Managed* managed) {
  check_version(operation, *managed);
  const Checked c(operation, managed->dl_tensor);
  auto owned = std::make_unique<Import<Managed>>();
  owned->device = c.device;
  auto storage = make_ref<Storage>(c.device, c.data, c.bytes, let_go<Managed>, owned.get());
  Import<Managed>* import = owned.release();
  Tensor result(make_ref<TensorImpl>(std::move(storage), c.dtype, c.shape, c.strides, 0));
  import->managed = managed;
  return result;
}

template DLManagedTensor* to_dlpack(const Tensor&);
template DLManagedTensorVersioned* to_dlpack(const Tensor&);
template Tensor from_dlpack(const char*, DLManagedTensor*);
template Tensor from_dlpack(const char*, DLManagedTensorVersioned*);

}  // namespace dlcore
