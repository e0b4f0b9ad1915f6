// A second stack to run on: Boost.Context's switch, made known to the address and thread
// sanitizers.
#pragma once

#include <boost/context/detail/fcontext.hpp>
#include <cstddef>
#include <cstdint>

namespace cuda_sim {

class Fiber {
 public:
  // `entry` runs at the first resume and never returns.
  explicit Fiber(void (*entry)());
  ~Fiber();
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;

  void resume();          // from the thread's own stack, until the fiber suspends
  static void suspend();  // from within a fiber
  static Fiber* current();

 private:
  static void start(boost::context::detail::transfer_t from);

  void (*entry_)();
  char* stack_;  // lowest address
  boost::context::detail::fcontext_t context_, caller_ = nullptr;
  // AddressSanitizer's: the frames it moved off either stack, and where the caller's stack lies.
  void *fiber_frames_ = nullptr, *caller_frames_ = nullptr;
  const void* caller_stack_ = nullptr;
  size_t caller_stack_size_ = 0;
  void *tsan_fiber_, *tsan_caller_ = nullptr;  // ThreadSanitizer's
};

int64_t switches();  // of the calling thread, so far

}  // namespace cuda_sim
