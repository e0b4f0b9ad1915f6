// What tests say to the simulated CUDA, beside CUDA's own functions: machine, mode, failures.
// Every call may be made from any thread; settings hold for the whole process.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "../driver_types.h"

#pragma GCC visibility push(default)
namespace cuda_sim {

// kDelayed: work is only queued, and done when something waits for it, that and no more.
// kThreads: a thread for each stream does it behind the caller's back.
enum class Mode { kDelayed, kThreads };

// Each finishes all queued work first. `reset` makes the machine as at program start: environment
// variables, no allocations, streams or errors; handles and pointers from before are invalid.
void set_mode(Mode mode);
Mode mode();
void set_device_count(int count);
void set_device_memory(size_t bytes);  // of each device
void set_seed(uint64_t seed);          // of the orders in which threads, blocks and streams run
void reset();

// The k-th device allocation from now (1 is the next) and the `times - 1` after it find no memory.
void fail_allocation(int k, int times = 1);
// The k-th launch from now fails while it runs: its device gives `error` from then on.
void fail_launch(int k, cudaError_t error = cudaErrorLaunchFailure);
// The k-th collective from now (all ranks' calls are one) never ends, until it is aborted; failing,
// it also reports ncclRemoteError through ncclCommGetAsyncError.
void hang_collective(int k);
void fail_collective(int k);

// Whether cuBLASLt has algorithms for products with an epilogue.
void set_epilogues(bool available);

struct Usage {
  int64_t device_allocations, device_bytes, host_allocations, streams, events, communicators;
};
Usage usage();
int64_t heuristics();      // questions for an algorithm of cuBLASLt, so far
int64_t launches();        // so far
int64_t fiber_switches();  // of this thread, so far: 2 or so for a block that never synchronises

}  // namespace cuda_sim
#pragma GCC visibility pop
