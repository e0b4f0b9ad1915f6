// Memory of the devices and pinned memory of the host: an mmap for each allocation.
#pragma once

#include <cstddef>
#include <optional>

#include "machine.h"

namespace cuda_sim {

enum class MemoryKind { kDevice, kPinned, kRegistered };

struct Allocation {
  char* data;
  size_t bytes;
  int device;  // for host memory: the one that was current
  MemoryKind kind;
  char* mapping;  // what was mapped: data's pages and the guard behind them
  size_t mapped;
};

// The allocation in which `pointer` lies, one past its end not included.
std::optional<Allocation> find_allocation(const void* pointer);
// The device whose memory this is; -1: host memory, or none at all.
int device_of(const void* pointer);

// Mode::kDelayed: makes the memory of these devices accessible and that of all others inaccessible.
void reveal_memory(uint64_t devices);
void conceal_memory();
void free_all_memory();
void count_memory(Usage& usage);

}  // namespace cuda_sim
