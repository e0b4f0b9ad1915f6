#include "tensor/storage.h"

#include "device/allocator.h"

namespace dlcore {

Storage::Storage(Device device, int64_t bytes)
    : data_(allocate(device, bytes)),
      bytes_(bytes),
      device_(device),
      owned_(true),
      exposed_(false) {}

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
