#include "data/prefetcher.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <utility>

#include "base/error.h"
#include "base/thread_pool.h"

namespace dlcore::data {

struct Prefetcher::Job {
  std::vector<int64_t> indices;
  Shipment shipment;
  std::exception_ptr error;
  bool done = false;  // under the queue's mutex; the rest belongs to the worker until then
};

struct Prefetcher::Queue {
  Queue(DatasetRef data, const Destination& to) : dataset(std::move(data)), destination(to) {}

  const DatasetRef dataset;
  const Destination destination;
  std::mutex mutex;
  std::condition_variable asked, done;
  std::deque<std::shared_ptr<Job>> waiting;
  bool stopping = false;
};

Prefetcher::Prefetcher(DatasetRef dataset, int threads, const Destination& destination)
    : queue_(std::make_shared<Queue>(std::move(dataset), destination)) {
  try {
    threads_.start("loader", threads, [queue = queue_](int) { work(queue); });
  } catch (...) {
    stop();
    throw;
  }
}

Prefetcher::~Prefetcher() { stop(); }

void Prefetcher::stop() noexcept {
  clear();
  // In a forked child a lock that a worker held stays held.
  if (!threads_.in_forked_child()) {
    const std::lock_guard<std::mutex> lock(queue_->mutex);
    queue_->stopping = true;
    queue_->asked.notify_all();
  }
  threads_.join();
}

void Prefetcher::work(const std::shared_ptr<Queue>& queue) {
  const SerialSection serial;
  std::unique_lock<std::mutex> lock(queue->mutex);
  for (;;) {
    queue->asked.wait(lock, [&] { return queue->stopping || !queue->waiting.empty(); });
    if (queue->stopping) return;
    const std::shared_ptr<Job> job = std::move(queue->waiting.front());
    queue->waiting.pop_front();
    lock.unlock();
    try {
      const auto count = static_cast<int64_t>(job->indices.size());
      queue->dataset->gather(job->indices.data(), count, rows_of(job->shipment.batch).data());
      queue->destination.send(&job->shipment);
    } catch (...) {
      job->error = std::current_exception();
    }
    lock.lock();
    job->done = true;
    queue->done.notify_one();
  }
}

void Prefetcher::ask(const int64_t* indices, int64_t count) {
  threads_.check_process("loader");
  auto job = std::make_shared<Job>();
  job->indices.assign(indices, indices + count);
  job->shipment = queue_->destination.empty_shipment(*queue_->dataset, count);
  asked_.push_back(job);
  {
    const std::lock_guard<std::mutex> lock(queue_->mutex);
    queue_->waiting.push_back(std::move(job));
  }
  queue_->asked.notify_one();
}

void Prefetcher::wait(double timeout) {
  threads_.check_process("loader");
  const Job& job = *asked_.front();
  const auto done = [&job] { return job.done; };
  std::unique_lock<std::mutex> lock(queue_->mutex);
  constexpr double kForever = 1e9;  // beyond what a clock can count
  if (timeout == 0 || timeout > kForever) return queue_->done.wait(lock, done);
  DL_CHECK(queue_->done.wait_for(lock, std::chrono::duration<double>(timeout), done), Code::kLimit,
           "loader: no batch within the timeout (", timeout, " s)");
}

Shipment Prefetcher::take() {
  const std::shared_ptr<Job> oldest = std::move(asked_.front());
  asked_.pop_front();
  if (oldest->error) std::rethrow_exception(oldest->error);
  return std::move(oldest->shipment);
}

void Prefetcher::clear() {
  asked_.clear();
  if (threads_.in_forked_child()) return;
  std::deque<std::shared_ptr<Job>> dropped;
  const std::lock_guard<std::mutex> lock(queue_->mutex);
  dropped.swap(queue_->waiting);
}

}  // namespace dlcore::data
