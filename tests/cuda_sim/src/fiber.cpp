#include "fiber.h"

#include <sys/mman.h>

#include "error.h"

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#else
#define __tsan_create_fiber(flags) nullptr
#define __tsan_destroy_fiber(fiber) static_cast<void>(0)
#define __tsan_get_current_fiber() nullptr
#define __tsan_switch_to_fiber(fiber, flags) static_cast<void>(0)
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#else
#define __sanitizer_start_switch_fiber(frames, stack, size) static_cast<void>(0)
#define __sanitizer_finish_switch_fiber(frames, stack, size) static_cast<void>(0)
#define ASAN_UNPOISON_MEMORY_REGION(address, size) static_cast<void>(0)
#endif

namespace cuda_sim {
namespace {

using boost::context::detail::jump_fcontext;
using boost::context::detail::make_fcontext;
using boost::context::detail::transfer_t;

// Kernels have small frames; pages that are not used cost nothing.
constexpr size_t kStackSize = 256 * 1024, kGuardSize = 4096;

#define FAST_THREAD_LOCAL __thread __attribute__((tls_model("initial-exec")))
FAST_THREAD_LOCAL Fiber* running = nullptr;
FAST_THREAD_LOCAL int64_t switch_count = 0;

char* map_stack() {
  void* stack = mmap(nullptr, kGuardSize + kStackSize, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (stack == MAP_FAILED) fatal("no memory for the stack of a kernel's thread");
  mprotect(stack, kGuardSize, PROT_NONE);
  return static_cast<char*>(stack) + kGuardSize;
}

}  // namespace

Fiber::Fiber(void (*entry)())
    : entry_(entry),
      stack_(map_stack()),
      context_(make_fcontext(stack_ + kStackSize, kStackSize, &Fiber::start)),
      tsan_fiber_(__tsan_create_fiber(0)) {}

Fiber::~Fiber() {
  __tsan_destroy_fiber(tsan_fiber_);
  ASAN_UNPOISON_MEMORY_REGION(stack_, kStackSize);
  munmap(stack_ - kGuardSize, kGuardSize + kStackSize);
}

void Fiber::resume() {
  ++switch_count;
  running = this;
  __sanitizer_start_switch_fiber(&caller_frames_, stack_, kStackSize);
  tsan_caller_ = __tsan_get_current_fiber();
  __tsan_switch_to_fiber(tsan_fiber_, 0);
  const transfer_t from = jump_fcontext(context_, this);
  __sanitizer_finish_switch_fiber(caller_frames_, nullptr, nullptr);
  context_ = from.fctx;
  running = nullptr;
}

void Fiber::suspend() {
  Fiber* self = running;
  ++switch_count;
  __sanitizer_start_switch_fiber(&self->fiber_frames_, self->caller_stack_,
                                 self->caller_stack_size_);
  __tsan_switch_to_fiber(self->tsan_caller_, 0);
  const transfer_t from = jump_fcontext(self->caller_, nullptr);
  __sanitizer_finish_switch_fiber(self->fiber_frames_, &self->caller_stack_,
                                  &self->caller_stack_size_);
  self->caller_ = from.fctx;
}

void Fiber::start(transfer_t from) {
  Fiber* self = static_cast<Fiber*>(from.data);
  __sanitizer_finish_switch_fiber(nullptr, &self->caller_stack_, &self->caller_stack_size_);
  self->caller_ = from.fctx;
  self->entry_();
}

Fiber* Fiber::current() { return running; }

int64_t switches() { return switch_count; }

}  // namespace cuda_sim
