// What stands for a module and its parts while the library runs its forward() on this thread.
#pragma once

#include <dl/dl.h>

#include <utility>
#include <vector>

namespace dl::detail {

// A class with forward() names its layers and parameters as members. On a device beside the first
// the library runs forward() for a replica, whose parts are others: meanwhile each member's handle
// is answered with that of the replica's part. So is the module's own, on any device.
struct Running {
  const Running* outer;
  std::vector<std::pair<const void*, void*>> parts;  // what is asked for, the handle for it
};

inline thread_local const Running* running = nullptr;

inline void* running_part(const void* original) noexcept {
  for (const Running* frame = running; frame; frame = frame->outer) {
    for (const auto& [asked, part] : frame->parts) {
      if (asked == original) return part;
    }
  }
  return nullptr;
}
template <class H>
H* current(H* handle) noexcept {
  void* part = running ? running_part(handle) : nullptr;
  return part ? static_cast<H*>(part) : handle;
}

}  // namespace dl::detail
