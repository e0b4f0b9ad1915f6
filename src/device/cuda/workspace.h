#pragma once

#include "device/cuda/cuda_backend.h"

namespace dlcore::cuda {

// Memory for the time of a kernel's work: it goes back when the work has been given to the stream,
// whose order keeps later users behind it.
class Workspace {
 public:
  Workspace(int device, int64_t bytes)
      : device_(device),
        bytes_(bytes),
        data_(bytes ? backend().allocate(device, bytes) : nullptr) {}
  ~Workspace() {
    if (data_) backend().deallocate(device_, data_, bytes_);
  }
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  template <class T>
  T* as() const {
    return static_cast<T*>(data_);
  }

 private:
  int device_;
  int64_t bytes_;
  void* data_;
};

}  // namespace dlcore::cuda
