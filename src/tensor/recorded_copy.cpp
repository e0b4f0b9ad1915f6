#include "tensor/recorded_copy.h"

#include <cstring>

#include "device/backend.h"

namespace dlcore {
namespace {

int64_t bytes_of(const TensorRef& x) { return x.numel * size_of(x.dtype); }

class ConstantCopy final : public PlanStep {
 public:
  ConstantCopy(const char* name, const Tensor& y, const void* data)
      : PlanStep(name), device_(y.device()), y_(ref(y)) {
    bytes_.resize(static_cast<size_t>(bytes_of(y_)));
    if (!bytes_.empty()) std::memcpy(bytes_.data(), data, bytes_.size());
  }
  void run() override { copy_bytes(device_, y_.data, kHost, bytes_.data(), bytes_of(y_)); }
  std::vector<TensorRef*> operands() override { return {&y_}; }

 private:
  const Device device_;
  TensorRef y_;
  std::vector<char> bytes_;
};

class DeviceCopy final : public PlanStep {
 public:
  DeviceCopy(const char* name, const Tensor& y, const Tensor& x)
      : PlanStep(name), to_(y.device()), from_(x.device()), y_(ref(y)), x_(ref(x)) {}
  void run() override { copy_bytes(to_, y_.data, from_, x_.data, bytes_of(y_)); }
  std::vector<TensorRef*> operands() override { return {&y_, &x_}; }

 private:
  const Device to_, from_;
  TensorRef y_, x_;
};

}  // namespace

std::unique_ptr<PlanStep> constant_copy(const char* name, const Tensor& y, const void* data) {
  return std::make_unique<ConstantCopy>(name, y, data);
}

std::unique_ptr<PlanStep> device_copy(const char* name, const Tensor& y, const Tensor& x) {
  return std::make_unique<DeviceCopy>(name, y, x);
}

}  // namespace dlcore
