#include "memory.h"

#include <sys/mman.h>

#include <cstring>
#include <deque>
#include <map>

#include "error.h"
#include "fault.h"
#include "stream.h"
#include "task.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) static_cast<void>(0)
#define ASAN_UNPOISON_MEMORY_REGION(address, size) static_cast<void>(0)
#endif

namespace cuda_sim {
namespace {

constexpr size_t kPage = 4096, kAlignment = 256, kGuard = 16 * kPage;
constexpr size_t kMostFilled = size_t{4} << 20;  // filling more would take longer than it is worth
constexpr size_t kQuarantine = 1024;             // freed ranges that stay inaccessible
constexpr unsigned char kFill = 0xff;            // NaN, -1: what nobody wrote must not be read
constexpr unsigned char kRedZone = 0xc5;

constexpr size_t round_up(size_t n, size_t to) { return (n + to - 1) / to * to; }

struct Table {
  std::mutex mutex;
  std::map<const char*, Allocation> allocations;  // by their first byte
  std::map<int, size_t> device_bytes;
  std::deque<Allocation> freed;
  uint64_t revealed = 0;

  std::optional<Allocation> find(const void* pointer) const {
    const char* address = static_cast<const char*>(pointer);
    auto next = allocations.upper_bound(address);
    if (next == allocations.begin()) return std::nullopt;
    const Allocation& candidate = std::prev(next)->second;
    if (address >= candidate.data + candidate.bytes) return std::nullopt;
    return candidate;
  }
};

Table& table() {
  static Table* const the_table = new Table;  // threads of streams may outlive main
  return *the_table;
}

using TableLock = std::lock_guard<std::mutex>;

size_t accessible_size(const Allocation& a) { return a.mapped - kGuard; }

void protect(const Allocation& a, int protection) {
  if (a.kind == MemoryKind::kDevice && mprotect(a.mapping, accessible_size(a), protection) != 0)
    fatal("mprotect failed: too many allocations?");
}

// The data end where the guard begins, but for what CUDA's alignment of 256 bytes leaves over.
std::optional<Allocation> map_memory(size_t bytes, int device, MemoryKind kind) {
  const size_t padded = round_up(bytes, kAlignment), size = round_up(padded, kPage);
  void* mapping = mmap(nullptr, size + kGuard, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapping == MAP_FAILED) return std::nullopt;
  char* first = static_cast<char*>(mapping);
  mprotect(first + size, kGuard, PROT_NONE);
  Allocation a{first + size - padded, bytes, device, kind, first, size + kGuard};
  if (bytes <= kMostFilled) std::memset(a.data, kFill, bytes);
  std::memset(a.data + bytes, kRedZone, padded - bytes);
  ASAN_POISON_MEMORY_REGION(a.data + bytes, padded - bytes);
  return a;
}

void check_red_zone(const Allocation& a) {
  const char* end = a.mapping + accessible_size(a);
  ASAN_UNPOISON_MEMORY_REGION(a.mapping, accessible_size(a));
  for (const char* p = a.data + a.bytes; p < end; ++p)
    if (static_cast<unsigned char>(*p) != kRedZone)
      fatal("something wrote %td bytes behind the end of an allocation of %zu bytes",
            p - (a.data + a.bytes), a.bytes);
}

// Freed ranges stay reserved for a while, so that using one faults.
void unmap_memory(Table& t, const Allocation& a) {
  protect(a, PROT_READ | PROT_WRITE);
  check_red_zone(a);
  mprotect(a.mapping, a.mapped, PROT_NONE);
  madvise(a.mapping, a.mapped, MADV_DONTNEED);
  t.freed.push_back(a);
  if (t.freed.size() <= kQuarantine) return;
  munmap(t.freed.front().mapping, t.freed.front().mapped);
  t.freed.pop_front();
}

cudaError_t allocate_device(Machine& m, size_t bytes, void** pointer) {
  const int device = current_device();
  {
    Lock lock(m.mutex);
    if (m.allocation.strikes()) return cudaErrorMemoryAllocation;
  }
  Table& t = table();
  TableLock lock(t.mutex);
  size_t& used = t.device_bytes[device];
  if (bytes > m.device_memory - used) return cudaErrorMemoryAllocation;
  const auto a = map_memory(bytes, device, MemoryKind::kDevice);
  if (!a) return cudaErrorMemoryAllocation;
  used += bytes;
  if (m.mode == Mode::kDelayed && !(t.revealed & device_bit(device))) protect(*a, PROT_NONE);
  t.allocations[a->data] = *a;
  *pointer = a->data;
  return cudaSuccess;
}

cudaError_t allocate_pinned(size_t bytes, void** pointer) {
  Table& t = table();
  TableLock lock(t.mutex);
  const auto a = map_memory(bytes, current_device(), MemoryKind::kPinned);
  if (!a) return cudaErrorMemoryAllocation;
  t.allocations[a->data] = *a;
  *pointer = a->data;
  return cudaSuccess;
}

// Frees what starts at `pointer` and is of this kind.
cudaError_t free_memory(void* pointer, MemoryKind kind, cudaError_t otherwise) {
  Table& t = table();
  TableLock lock(t.mutex);
  const auto found = t.allocations.find(static_cast<const char*>(pointer));
  if (found == t.allocations.end() || found->second.kind != kind) return otherwise;
  const Allocation a = found->second;
  t.allocations.erase(found);
  if (kind == MemoryKind::kDevice) t.device_bytes[a.device] -= a.bytes;
  if (kind != MemoryKind::kRegistered) unmap_memory(t, a);
  return cudaSuccess;
}

// As CUDA does before it frees: nothing may use the memory any more.
void finish_device_of(Machine& m, const void* pointer) {
  const auto a = find_allocation(pointer);
  if (!a) return;
  Lock lock(m.mutex);
  synchronize_device(lock, a->device);
}

cudaError_t register_memory(void* pointer, size_t bytes) {
  Table& t = table();
  TableLock lock(t.mutex);
  char* data = static_cast<char*>(pointer);
  const auto next = t.allocations.lower_bound(data);
  if (t.find(data) || (next != t.allocations.end() && next->first < data + bytes))
    return cudaErrorHostMemoryAlreadyRegistered;
  t.allocations[data] = {data, bytes, current_device(), MemoryKind::kRegistered, nullptr, 0};
  return cudaSuccess;
}

}  // namespace

std::optional<Allocation> find_allocation(const void* pointer) {
  TableLock lock(table().mutex);
  return table().find(pointer);
}

int device_of(const void* pointer) {
  const auto a = find_allocation(pointer);
  return a && a->kind == MemoryKind::kDevice ? a->device : -1;
}

void reveal_memory(uint64_t devices) {
  Table& t = table();
  TableLock lock(t.mutex);
  if (t.revealed == devices) return;
  for (const auto& [data, a] : t.allocations) {
    const uint64_t bit = device_bit(a.device);
    if ((devices ^ t.revealed) & bit)
      protect(a, devices & bit ? PROT_READ | PROT_WRITE : PROT_NONE);
  }
  t.revealed = devices;
}

void conceal_memory() { reveal_memory(machine().mode == Mode::kThreads ? ~uint64_t{0} : 0); }

void free_all_memory() {
  Table& t = table();
  TableLock lock(t.mutex);
  for (const auto& [data, a] : t.allocations)
    if (a.kind != MemoryKind::kRegistered) unmap_memory(t, a);
  t.allocations.clear();
  t.device_bytes.clear();
}

void count_memory(Usage& usage) {
  Table& t = table();
  TableLock lock(t.mutex);
  for (const auto& [data, a] : t.allocations) {
    const bool device = a.kind == MemoryKind::kDevice;
    ++(device ? usage.device_allocations : usage.host_allocations);
    if (device) usage.device_bytes += static_cast<int64_t>(a.bytes);
  }
}

std::optional<Allocation> find_allocation_in_handler(const void* pointer, bool& freed) {
  Table& t = table();
  std::unique_lock<std::mutex> lock(t.mutex, std::try_to_lock);
  if (!lock) return std::nullopt;
  const char* address = static_cast<const char*>(pointer);
  const auto covers = [&](const Allocation& a) {
    return a.mapping && address >= a.mapping && address < a.mapping + a.mapped;
  };
  freed = false;
  for (const auto& [data, a] : t.allocations)
    if (covers(a)) return a;
  freed = true;
  for (const Allocation& a : t.freed)
    if (covers(a)) return a;
  return std::nullopt;
}

}  // namespace cuda_sim

using namespace cuda_sim;

cudaError_t cudaMalloc(void** pointer, size_t bytes) {
  return api([&](Machine& m) {
    explain_faults();
    *pointer = nullptr;
    return bytes == 0 ? cudaSuccess : allocate_device(m, bytes, pointer);
  });
}

cudaError_t cudaFree(void* pointer) {
  return api([&](Machine& m) {
    if (!pointer) return cudaSuccess;
    finish_device_of(m, pointer);
    return free_memory(pointer, MemoryKind::kDevice, cudaErrorInvalidValue);
  });
}

cudaError_t cudaHostAlloc(void** pointer, size_t bytes, unsigned) {
  return api([&](Machine&) {
    *pointer = nullptr;
    return bytes == 0 ? cudaSuccess : allocate_pinned(bytes, pointer);
  });
}

cudaError_t cudaMallocHost(void** pointer, size_t bytes) {
  return cudaHostAlloc(pointer, bytes, cudaHostAllocDefault);
}

cudaError_t cudaFreeHost(void* pointer) {
  return api([&](Machine& m) {
    if (!pointer) return cudaSuccess;
    finish_device_of(m, pointer);
    return free_memory(pointer, MemoryKind::kPinned, cudaErrorInvalidValue);
  });
}

cudaError_t cudaHostRegister(void* pointer, size_t bytes, unsigned) {
  return api([&](Machine&) {
    return !pointer || bytes == 0 ? cudaErrorInvalidValue : register_memory(pointer, bytes);
  });
}

cudaError_t cudaHostUnregister(void* pointer) {
  return api([&](Machine& m) {
    finish_device_of(m, pointer);
    return free_memory(pointer, MemoryKind::kRegistered, cudaErrorHostMemoryNotRegistered);
  });
}

cudaError_t cudaMemGetInfo(size_t* free, size_t* total) {
  return api([&](Machine& m) {
    TableLock lock(table().mutex);
    *total = m.device_memory;
    *free = *total - table().device_bytes[current_device()];
    return cudaSuccess;
  });
}

cudaError_t cudaPointerGetAttributes(cudaPointerAttributes* attributes, const void* pointer) {
  return api([&](Machine&) {
    const auto a = find_allocation(pointer);
    void* address = const_cast<void*>(pointer);
    if (!a)
      *attributes = {cudaMemoryTypeUnregistered, -2, nullptr, address};
    else if (a->kind == MemoryKind::kDevice)
      *attributes = {cudaMemoryTypeDevice, a->device, address, nullptr};
    else
      *attributes = {cudaMemoryTypeHost, a->device, address, address};
    return cudaSuccess;
  });
}
