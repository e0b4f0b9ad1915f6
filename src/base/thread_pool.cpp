#include "base/thread_pool.h"

#include <pthread.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "base/error.h"
#include "base/hot_tls.h"

namespace dlcore {
namespace {

constexpr int kMaxThreads = 1024;
// A worker looks for new work this many times before it sleeps: some tens of microseconds, because
// waking a sleeper costs as much.
constexpr int kSpins = 4000;

DL_HOT_TLS bool serial = false;

void relax() {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

// The pieces one thread starts with: [next, end) in one word, so that whoever is idle can take one
// with a single compare-and-swap. A successful take always belongs to the current job: no job ends
// before all its pieces are done, and between jobs every range is empty.
class alignas(64) Range {
 public:
  void set(uint32_t next, uint32_t end) {
    state_.store(pack(next, end), std::memory_order_release);
  }
  bool take(uint32_t* piece) {
    uint64_t state = state_.load(std::memory_order_acquire);
    for (;;) {
      const auto next = static_cast<uint32_t>(state >> 32), end = static_cast<uint32_t>(state);
      if (next >= end) return false;
      if (state_.compare_exchange_weak(state, pack(next + 1, end), std::memory_order_acq_rel)) {
        *piece = next;
        return true;
      }
    }
  }

 private:
  static uint64_t pack(uint32_t next, uint32_t end) { return uint64_t{next} << 32 | end; }
  std::atomic<uint64_t> state_{0};
};

class Pool {
 public:
  explicit Pool(int threads) : threads_(threads), ranges_(new Range[threads]) {
    for (int i = 1; i < threads; ++i) workers_.emplace_back([this, i] { work(i); });
  }

  ~Pool() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      stopping_ = true;
      job_number_.fetch_add(1, std::memory_order_release);
    }
    wake_.notify_all();
    for (std::thread& worker : workers_) worker.join();
  }

  int threads() const { return threads_; }

  void run(int64_t pieces, void (*call)(void*, int64_t), void* body) {
    call_ = call;
    body_ = body;
    // More pieces than a range can count are run in groups.
    group_ = (pieces + UINT32_MAX - 1) / UINT32_MAX;
    pieces_ = pieces;
    const int64_t groups = (pieces + group_ - 1) / group_;
    remaining_.store(groups, std::memory_order_relaxed);
    for (int i = 0; i < threads_; ++i) {
      ranges_[i].set(static_cast<uint32_t>(groups * i / threads_),
                     static_cast<uint32_t>(groups * (i + 1) / threads_));
    }
    job_number_.fetch_add(1, std::memory_order_seq_cst);
    if (sleepers_.load(std::memory_order_seq_cst) > 0) {
      { std::lock_guard<std::mutex> lock(mutex_); }
      wake_.notify_all();
    }
    help(0);
    for (int spins = 0; remaining_.load(std::memory_order_acquire) > 0; ++spins) {
      if (spins < kSpins) {
        relax();
      } else {
        sched_yield();
      }
    }
  }

 private:
  // Runs the thread's own pieces, then whatever the others have not begun.
  void help(int self) {
    uint32_t group;
    for (int i = 0; i < threads_; ++i) {
      Range& range = ranges_[(self + i) % threads_];
      while (range.take(&group)) {
        const int64_t end = std::min<int64_t>((group + int64_t{1}) * group_, pieces_);
        for (int64_t piece = group * group_; piece < end; ++piece) call_(body_, piece);
        remaining_.fetch_sub(1, std::memory_order_release);
      }
    }
  }

  void work(int self) {
    serial = true;  // a nested parallel_for runs here
    uint64_t seen = 0;
    for (;;) {
      seen = wait_for_job(seen);
      if (stopping_) return;
      help(self);
    }
  }

  uint64_t wait_for_job(uint64_t seen) {
    for (int spins = 0; spins < kSpins; ++spins) {
      const uint64_t now = job_number_.load(std::memory_order_acquire);
      if (now != seen) return now;
      relax();
    }
    std::unique_lock<std::mutex> lock(mutex_);
    sleepers_.fetch_add(1, std::memory_order_seq_cst);
    wake_.wait(lock, [&] { return job_number_.load(std::memory_order_seq_cst) != seen; });
    sleepers_.fetch_sub(1, std::memory_order_seq_cst);
    return job_number_.load(std::memory_order_acquire);
  }

  const int threads_;
  std::unique_ptr<Range[]> ranges_;
  std::vector<std::thread> workers_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::atomic<uint64_t> job_number_{0};
  std::atomic<int> sleepers_{0};
  std::atomic<bool> stopping_{false};
  std::atomic<int64_t> remaining_{0};
  void (*call_)(void*, int64_t) = nullptr;
  void* body_ = nullptr;
  int64_t pieces_ = 0;
  int64_t group_ = 1;
};

int default_threads() {
  const auto cores = static_cast<int>(std::thread::hardware_concurrency());
  return std::clamp(cores, 1, kMaxThreads);
}

// The pool and who uses it. Never destroyed: work may still come from other threads at exit.
struct Shared {
  std::atomic<bool> busy{false};
  std::atomic<int> threads{default_threads()};
  Pool* pool = nullptr;
};

Shared*& shared_slot() {
  static Shared* shared = [] {
    // A forked child has none of the parent's threads: it starts anew and leaks the old pool.
    pthread_atfork(nullptr, nullptr, [] { shared_slot() = new Shared; });
    return new Shared;
  }();
  return shared;
}
Shared& shared() { return *shared_slot(); }

// Holds the pool for one job; a busy pool is not waited for.
class Turn {
 public:
  Turn() : held_(!shared().busy.exchange(true, std::memory_order_acquire)) {}
  ~Turn() {
    if (held_) shared().busy.store(false, std::memory_order_release);
  }
  explicit operator bool() const { return held_; }

 private:
  bool held_;
};

Pool* pool_of(int threads) {
  Pool*& pool = shared().pool;
  if (pool && pool->threads() != threads) {
    delete pool;
    pool = nullptr;
  }
  if (!pool) pool = new Pool(threads);
  return pool;
}

}  // namespace

int num_threads() { return shared().threads.load(std::memory_order_relaxed); }

void set_num_threads(int count) {
  DL_CHECK(count >= 0 && count <= kMaxThreads, Code::kInvalidArgument, "set_num_threads: count (",
           count, ") must be 0 to ", kMaxThreads);
  shared().threads.store(count == 0 ? default_threads() : count, std::memory_order_relaxed);
}

namespace detail {

void run_pieces(int64_t pieces, void (*call)(void*, int64_t), void* body) {
  const int threads = num_threads();
  if (pieces > 1 && threads > 1 && !serial) {
    if (Turn turn; turn) {
      serial = true;  // a nested parallel_for on this thread must not wait for itself
      pool_of(threads)->run(pieces, call, body);
      serial = false;
      return;
    }
  }
  for (int64_t piece = 0; piece < pieces; ++piece) call(body, piece);
}

}  // namespace detail

SerialSection::SerialSection() : before_(serial) { serial = true; }
SerialSection::~SerialSection() { serial = before_; }

}  // namespace dlcore
