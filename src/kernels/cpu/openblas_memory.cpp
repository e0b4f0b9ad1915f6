#ifndef DL_SHARED_OPENBLAS

#include <condition_variable>
#include <mutex>

// A serial build of OpenBLAS marks its packing buffers as taken without a lock: two threads in it
// at once can be given the same one, and multiply garbage. The linker (--wrap) has its calls come
// by here. It holds 128 buffers, and prints or ends the program when they run out: who finds too
// many out waits.
extern "C" {
void* __real_blas_memory_alloc(int position);
void __real_blas_memory_free(void* buffer);
void* __wrap_blas_memory_alloc(int position);
void __wrap_blas_memory_free(void* buffer);
}

namespace {

constexpr int kMostBuffers = 100;

// Never destroyed: work may still come from other threads at exit.
struct Buffers {
  std::mutex mutex;
  std::condition_variable freed;
  int taken = 0;
};
Buffers& buffers() {
  static auto* buffers = new Buffers;
  return *buffers;
}

}  // namespace

void* __wrap_blas_memory_alloc(int position) {
  Buffers& b = buffers();
  std::unique_lock<std::mutex> lock(b.mutex);
  b.freed.wait(lock, [&] { return b.taken < kMostBuffers; });
  ++b.taken;
  return __real_blas_memory_alloc(position);
}

void __wrap_blas_memory_free(void* buffer) {
  Buffers& b = buffers();
  {
    const std::lock_guard<std::mutex> lock(b.mutex);
    __real_blas_memory_free(buffer);
    --b.taken;
  }
  b.freed.notify_one();
}

#endif
