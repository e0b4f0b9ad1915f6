#include "block.h"

#include <cxxabi.h>
#include <dlfcn.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <memory>
#include <new>
#include <optional>
#include <vector>

#include "cuda_sim/threads.h"
#include "error.h"
#include "fiber.h"
#include "random.h"
#include "warp.h"

__thread uint3 threadIdx;
__thread uint3 blockIdx;
__thread uint3 blockDim;
__thread uint3 gridDim;

namespace cuda_sim {
namespace {

struct AlignedDelete {
  void operator()(char* memory) const { ::operator delete(memory, std::align_val_t(128)); }
};

// Runs blocks. A fiber works through threads that have not started, one after the other, for as
// long as none of them waits; it then belongs to the waiting thread, and another goes on. So a
// block whose threads never meet is one call per thread and two switches in all.
class Runner {
 public:
  void run(const Grid& grid);
  int barrier(bool predicate);
  Meeting* meet(Meet kind, unsigned mask, uint64_t value);

  Warp& warp() { return warps_[current_ / 32]; }
  int lane() const { return static_cast<int>(current_ % 32); }
  void* dynamic_shared() { return shared_.get(); }
  const Grid* grid() const { return grid_; }

 private:
  struct Thread {
    uint3 index;
    Fiber* fiber;  // while it waits or may go on
  };

  void prepare(const Grid& grid);
  void run_block();
  void resume_one_ready(Random& random);
  void resume_idle_fiber();
  static void work_through_threads();
  void start_next();
  void finish();
  void suspend();
  void release_complete_meetings();
  [[noreturn]] void report_deadlock() const;

  const Grid* grid_ = nullptr;
  size_t size_ = 0;  // threads of a block
  std::vector<Thread> threads_;
  std::deque<Warp> warps_;
  std::unique_ptr<char, AlignedDelete> shared_;
  Random random_;

  // Of the block that runs:
  std::optional<Order> order_;
  size_t current_ = 0, started_ = 0, finished_ = 0;
  std::vector<size_t> ready_, at_barrier_;
  int barrier_votes_ = 0, barrier_result_ = 0;

  std::vector<std::unique_ptr<Fiber>> fibers_;
  std::vector<Fiber*> idle_;
};

// The calling thread's, while it runs a kernel; found at once, unlike what is made at first use.
__thread Runner* runner __attribute__((tls_model("initial-exec")));

void Runner::prepare(const Grid& grid) {
  grid_ = &grid;
  random_ = Random(grid.seed);
  const dim3 block = grid.shape.block;
  size_ = size_t{block.x} * block.y * block.z;
  threads_.resize(size_);
  for (size_t i = 0; i < size_; ++i) {
    const auto n = static_cast<unsigned>(i);
    threads_[i] = {{n % block.x, n / block.x % block.y, n / block.x / block.y}, nullptr};
  }
  warps_.resize((size_ + 31) / 32);
  shared_.reset();
  if (grid.shape.shared_bytes)
    shared_.reset(
        static_cast<char*>(::operator new(grid.shape.shared_bytes, std::align_val_t(128))));
  blockDim = block;
  gridDim = grid.shape.grid;
}

void Runner::run(const Grid& grid) {
  prepare(grid);
  const uint3 n = gridDim;
  const uint64_t blocks = uint64_t{n.x} * n.y * n.z;
  const Order order(blocks, random_);
  for (uint64_t i = 0; i < blocks; ++i) {
    const uint64_t block = order(i);
    blockIdx = {static_cast<unsigned>(block % n.x), static_cast<unsigned>(block / n.x % n.y),
                static_cast<unsigned>(block / n.x / n.y)};
    run_block();
  }
  grid_ = nullptr;
}

void Runner::run_block() {
  started_ = finished_ = 0;
  order_.emplace(size_, random_);
  for (size_t w = 0; w < warps_.size(); ++w) {
    const size_t lanes = std::min<size_t>(32, size_ - 32 * w);
    warps_[w].start(lanes == 32 ? ~0u : (1u << lanes) - 1);
  }
  // All bits set: NaN. What a kernel does not write it must not read.
  if (shared_) std::memset(shared_.get(), 0xff, grid_->shape.shared_bytes);
  while (started_ < size_ || !ready_.empty()) {
    if (started_ == size_ || (!ready_.empty() && random_.below(2)))
      resume_one_ready(random_);
    else
      resume_idle_fiber();
  }
  if (finished_ < size_) report_deadlock();
}

void Runner::resume_one_ready(Random& random) {
  const size_t i = random.below(ready_.size());
  current_ = ready_[i];
  ready_[i] = ready_.back();
  ready_.pop_back();
  threadIdx = threads_[current_].index;
  threads_[current_].fiber->resume();
}

void Runner::resume_idle_fiber() {
  if (idle_.empty()) {
    fibers_.push_back(std::make_unique<Fiber>(&Runner::work_through_threads));
    idle_.push_back(fibers_.back().get());
  }
  Fiber* fiber = idle_.back();
  idle_.pop_back();
  fiber->resume();
}

void Runner::work_through_threads() {
  Runner& self = *runner;
  for (;;) {
    while (self.started_ < self.size_) {
      self.start_next();
      self.grid_->thread();
      self.finish();
    }
    self.idle_.push_back(Fiber::current());
    Fiber::suspend();
  }
}

void Runner::start_next() {
  current_ = (*order_)(started_++);
  threadIdx = threads_[current_].index;
}

void Runner::finish() {
  ++finished_;
  warp().exit(lane());
  release_complete_meetings();
}

void Runner::suspend() {
  const size_t self = current_;
  threads_[self].fiber = Fiber::current();
  Fiber::suspend();
}

int Runner::barrier(bool predicate) {
  barrier_votes_ += predicate;
  if (at_barrier_.size() + 1 < size_) {
    at_barrier_.push_back(current_);
    suspend();
    return barrier_result_;
  }
  barrier_result_ = barrier_votes_;
  barrier_votes_ = 0;
  ready_.insert(ready_.end(), at_barrier_.begin(), at_barrier_.end());
  at_barrier_.clear();
  return barrier_result_;
}

Meeting* Runner::meet(Meet kind, unsigned mask, uint64_t value) {
  if (!(mask >> lane() & 1))
    fatal("kernel %s: lane %d calls a warp function with the mask %08x, which lacks it",
          running_kernel(), lane(), mask);
  Meeting* meeting = warp().arrive(kind, mask, lane(), value);
  release_complete_meetings();
  if (!meeting->present) suspend();
  return meeting;
}

void Runner::release_complete_meetings() {
  while (Meeting* meeting = warp().take_complete())
    for (size_t lane = 0, first = current_ / 32 * 32; lane < 32; ++lane)
      if ((meeting->present >> lane & 1) && first + lane != current_)
        ready_.push_back(first + lane);
}

void Runner::report_deadlock() const {
  int in_warps = 0;
  for (const Warp& warp : warps_)
    for (const Meeting* meeting : warp.pending()) in_warps += __builtin_popcount(meeting->arrived);
  fatal(
      "kernel %s, block (%u, %u, %u): deadlock: of %zu threads %zu wait at __syncthreads and %d in "
      "warp functions for others that never come; %zu have left the kernel",
      running_kernel(), blockIdx.x, blockIdx.y, blockIdx.z, size_, at_barrier_.size(), in_warps,
      finished_);
}

}  // namespace

void run_grid(const Grid& grid) {
  static thread_local Runner of_thread;
  runner = &of_thread;
  runner->run(grid);
  runner = nullptr;
}

int kernel_name(const LaunchConfiguration& shape, char* text, size_t size) {
  if (shape.name) return std::snprintf(text, size, "%s", shape.name);
  Dl_info where{};
  const bool found = dladdr(shape.kernel, &where) != 0;
  int failed = 0;
  const char* mangled = found && where.dli_sname ? where.dli_sname : shape.type;
  char* name = abi::__cxa_demangle(mangled, nullptr, nullptr, &failed);
  const int length =
      found ? std::snprintf(text, size, "%s [%s+%#tx]", name ? name : mangled, where.dli_fname,
                            static_cast<const char*>(shape.kernel) -
                                static_cast<const char*>(where.dli_fbase))
            : std::snprintf(text, size, "%s", name ? name : mangled);
  std::free(name);
  return length;
}

const char* running_kernel() {
  static thread_local char text[512];
  if (!runner) return "no kernel";
  kernel_name(runner->grid()->shape, text, sizeof text);
  return text;
}

int block_barrier(bool predicate) { return runner->barrier(predicate); }

unsigned warp_ballot(unsigned mask, bool predicate) {
  Meeting* meeting = runner->meet(Meet::kBallot, mask, predicate);
  unsigned votes = 0;
  for (int lane = 0; lane < 32; ++lane)
    if (meeting->present >> lane & 1) votes |= static_cast<unsigned>(meeting->value[lane]) << lane;
  runner->warp().leave(meeting);
  return votes;
}

uint64_t warp_shuffle(unsigned mask, uint64_t value, int lane) {
  Meeting* meeting = runner->meet(Meet::kShuffle, mask, value);
  const uint64_t result = meeting->present >> lane & 1 ? meeting->value[lane] : ~uint64_t{0};
  runner->warp().leave(meeting);
  return result;
}

int lane_id() { return runner->lane(); }
void* dynamic_shared() { return runner->dynamic_shared(); }

void trap() { fatal("kernel %s: __trap", running_kernel()); }

}  // namespace cuda_sim
