// What stands for a module's own parts while one of its replicas runs on this thread.
#pragma once

#include <dl/dl.h>

#include <utility>
#include <vector>

namespace dl::detail {

// A class with forward() names its layers and parameters as members. On a device beside the first
// the library runs forward() for a replica, whose parts are others: meanwhile each member's handle
// is answered with that of the replica's part.
struct Replica {
  const Replica* outer;
  std::vector<std::pair<const void*, void*>> parts;  // the original's handle, the replica's
};

inline thread_local const Replica* running_replica = nullptr;

template <class H>
H* part_of_replica(H* handle) noexcept {
  for (const Replica* replica = running_replica; replica; replica = replica->outer) {
    for (const auto& [original, part] : replica->parts) {
      if (original == handle) return static_cast<H*>(part);
    }
  }
  return handle;
}
template <class H>
H* current(H* handle) noexcept {
  return running_replica ? part_of_replica(handle) : handle;
}

}  // namespace dl::detail
