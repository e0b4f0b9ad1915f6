#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "base/background_thread.h"
#include "data/destination.h"

namespace dlcore::data {

// Gathers batches on threads of its own, sends them to their destination and hands them back in the
// order in which they were asked for. Memory to gather into comes from the asking thread; the
// workers only fill it. Its functions are one thread's.
class Prefetcher {
 public:
  Prefetcher(DatasetRef dataset, int threads, const Destination& destination);
  ~Prefetcher();  // waits for the batches being gathered
  Prefetcher(const Prefetcher&) = delete;
  Prefetcher& operator=(const Prefetcher&) = delete;

  void ask(const int64_t* indices, int64_t count);
  int64_t outstanding() const { return static_cast<int64_t>(asked_.size()); }
  // Waits until the oldest batch asked for is ready; it is an error if that takes longer than
  // `timeout` seconds (0: wait for ever).
  void wait(double timeout);
  // The oldest batch, waited for before; throws what gathering or sending it threw.
  Shipment take();
  // Forgets everything asked for.
  void clear();

 private:
  struct Job;
  struct Queue;
  static void work(const std::shared_ptr<Queue>& queue);
  void stop() noexcept;

  std::shared_ptr<Queue> queue_;
  std::deque<std::shared_ptr<Job>> asked_;
  BackgroundThreads threads_;
};

}  // namespace dlcore::data
