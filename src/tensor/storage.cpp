#include "tensor/storage.h"

#include "device/allocator.h"
#include "tensor/recorder.h"

namespace dlcore {

Storage::Storage(Device device, int64_t bytes) : bytes_(bytes), device_(device), exposed_(false) {
  Recorder* recorder = recording();
  owned_ = !recorder;
  if (!recorder) {
    data_ = allocate(device, bytes);
    return;
  }
  const Recorder::Block block = recorder->allocate(device, bytes);
  data_ = block.data;
  destroy_ = block.release;
  user_data_ = block.hold;
}

Storage::Storage(Device device, void* data, int64_t bytes, Destroy destroy, void* user_data)
    : data_(data),
      bytes_(bytes),
      device_(device),
      owned_(false),
      exposed_(true),
      destroy_(destroy),
      user_data_(user_data) {}

Storage::~Storage() {
  if (owned_) {
    deallocate(device_, data_, bytes_);
  } else if (destroy_) {
    destroy_(user_data_);
  }
}

}  // namespace dlcore
