#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "data/dataset.h"
#include "data/destination.h"
#include "data/prefetcher.h"
#include "data/sampler.h"

namespace dlcore::data {

// PyTorch's DataLoader arguments and defaults.
struct LoaderOptions {
  int64_t batch_size = 1;
  bool batching = true;  // false is PyTorch's batch_size=None: samples without a batch dimension
  bool shuffle = false;
  bool drop_last = false;
  int64_t num_workers = 0;                 // threads that gather ahead
  std::optional<int64_t> prefetch_factor;  // batches asked for ahead per worker; 2
  bool persistent_workers = false;         // keep the threads between epochs
  double timeout = 0;                      // seconds to wait for a worker; 0: for ever
  bool pin_memory = false;                 // batches in pinned memory; no effect without CUDA
  Device device = kHost;                   // of the batches: copied there ahead of their use
  Ref<Generator> generator;                // of the order; null: PyTorch's use of the default one
  Ref<Sampler> sampler;
  Ref<BatchSampler> batch_sampler;
};

// Serves a dataset in batches, epoch after epoch. The order is PyTorch's and, as the batches
// themselves, does not depend on the number of workers.
class Loader final : public RefCounted {
 public:
  Loader(DatasetRef dataset, const LoaderOptions& options);

  const DatasetRef& dataset() const { return dataset_; }
  // Batches in an epoch.
  int64_t length() const { return batches_->length(); }
  // The next batch, one tensor per field; nothing when the epoch is over: the call after that
  // begins a new one. A batch whose gathering failed is an error of the call that would have
  // returned it; the call after that goes on with the next batch.
  // Where tensors of the host's in `room` have the coming batch's shapes, it may be gathered into
  // them and be they.
  std::optional<Batch> next(const std::vector<Tensor>& room = {});
  // Drops what is left of the epoch: the next call of next() begins a new one.
  void reset();
  // Epochs begun so far, and batches delivered in the current one.
  int64_t epoch() const { return epoch_; }
  int64_t position() const { return position_; }

 private:
  class Busy;
  void begin_epoch();
  void end_epoch();
  void finish_sampler();
  void ask_ahead();
  Batch gather_next(const std::vector<Tensor>& room);
  Batch take_next();
  const int64_t* batch_begin(int64_t number) const;
  int64_t batch_count(int64_t number) const;

  DatasetRef dataset_;
  Ref<BatchSampler> batches_;
  Ref<Generator> generator_;
  bool batching_;
  int num_workers_;
  int64_t most_outstanding_;
  bool persistent_workers_;
  double timeout_;
  Destination destination_;

  std::atomic<bool> busy_{false};
  int64_t epoch_ = 0;
  bool in_epoch_ = false;
  bool sampler_finished_ = false;
  std::vector<int64_t> order_;  // of the current epoch
  int64_t position_ = 0;        // the batch to deliver next
  std::unique_ptr<Prefetcher> prefetcher_;
};

}  // namespace dlcore::data
