#include "data/loader.h"

#include <algorithm>
#include <utility>

#include "base/checked.h"
#include "tensor/recorder.h"

namespace dlcore::data {
namespace {

constexpr int64_t kMaxWorkers = 1024;

void check_workers(const LoaderOptions& o, const Dataset& dataset) {
  DL_CHECK(o.num_workers >= 0 && o.num_workers <= kMaxWorkers, Code::kInvalidArgument,
           "loader: num_workers (", o.num_workers, ") must be between 0 and ", kMaxWorkers);
  DL_CHECK(o.timeout >= 0, Code::kInvalidArgument, "loader: timeout (", o.timeout,
           ") must not be negative");
  DL_CHECK(o.num_workers == 0 || dataset.any_thread(), Code::kInvalidArgument,
           "loader: num_workers (", o.num_workers,
           ") must be 0 for a dataset whose callbacks may not run on any thread");
  if (o.prefetch_factor) {
    DL_CHECK(o.num_workers > 0, Code::kInvalidArgument, "loader: prefetch_factor (",
             *o.prefetch_factor, ") needs num_workers > 0");
    DL_CHECK(*o.prefetch_factor > 0, Code::kInvalidArgument, "loader: prefetch_factor (",
             *o.prefetch_factor, ") must be positive");
  }
  DL_CHECK(!o.persistent_workers || o.num_workers > 0, Code::kInvalidArgument,
           "loader: persistent_workers needs num_workers > 0");
}

void check_order(const LoaderOptions& o) {
  DL_CHECK(!o.sampler || !o.shuffle, Code::kInvalidArgument,
           "loader: sampler and shuffle exclude each other");
  DL_CHECK(!o.batch_sampler ||
               (o.batch_size == 1 && o.batching && !o.shuffle && !o.sampler && !o.drop_last),
           Code::kInvalidArgument,
           "loader: batch_sampler excludes batch_size, shuffle, sampler and drop_last");
  DL_CHECK(o.batching || !o.drop_last, Code::kInvalidArgument,
           "loader: drop_last needs batches, which are switched off");
  DL_CHECK(o.batch_size > 0, Code::kInvalidArgument, "loader: batch_size (", o.batch_size,
           ") must be positive");
}

Ref<Sampler> make_sampler(const LoaderOptions& o, int64_t size) {
  if (o.sampler) return o.sampler;
  if (o.shuffle) return make_ref<RandomSampler>(size, false, std::nullopt, o.generator);
  return make_ref<SequentialSampler>(size);
}

Ref<BatchSampler> make_batch_sampler(const LoaderOptions& o, const Dataset& dataset) {
  check_workers(o, dataset);
  check_order(o);
  if (o.batch_sampler) return o.batch_sampler;
  return make_ref<BatchSampler>(make_sampler(o, dataset.size()), o.batching ? o.batch_size : 1,
                                o.drop_last);
}

// A sampler may be the program's own.
void check_order_drawn(const std::vector<int64_t>& order, int64_t length, int64_t size) {
  DL_CHECK(static_cast<int64_t>(order.size()) == length, Code::kInvalidArgument,
           "loader: the sampler gave ", order.size(), " indices instead of ", length);
  for (int64_t index : order) {
    DL_CHECK(index >= 0 && index < size, Code::kIndex, "loader: the sampler gave index ", index,
             ", but the dataset has ", size, " samples");
  }
}

// x without its first dimension, which is 1.
Tensor without_batch(const Tensor& x) {
  const Dims shape(x.shape().begin() + 1, x.shape().end());
  const Dims strides(x.strides().begin() + 1, x.strides().end());
  return alias(x, shape, strides, x.offset());
}

}  // namespace

// One call at a time: a second one (from another thread, or from a callback of the dataset) is an
// error, not a race.
class Loader::Busy {
 public:
  explicit Busy(std::atomic<bool>* busy) : busy_(busy) {
    DL_CHECK(!busy_->exchange(true, std::memory_order_acquire), Code::kState,
             "loader: another call on this loader has not returned yet");
  }
  ~Busy() { busy_->store(false, std::memory_order_release); }
  Busy(const Busy&) = delete;
  Busy& operator=(const Busy&) = delete;

 private:
  std::atomic<bool>* busy_;
};

Loader::Loader(DatasetRef dataset, const LoaderOptions& o)
    : dataset_(std::move(dataset)),
      batches_(make_batch_sampler(o, *dataset_)),
      generator_(o.generator),
      batching_(o.batching),
      num_workers_(static_cast<int>(o.num_workers)),
      most_outstanding_(checked_mul(o.num_workers, o.prefetch_factor.value_or(2),
                                    "loader: num_workers * prefetch_factor")),
      persistent_workers_(o.persistent_workers),
      timeout_(o.timeout),
      destination_(o.device, o.pin_memory) {}

std::optional<Batch> Loader::next(const std::vector<Tensor>& room) {
  refuse_in_plan("loader_next", "take the batch outside and give it to the step");
  const Busy busy(&busy_);
  if (!in_epoch_) begin_epoch();
  if (position_ == length()) {
    end_epoch();
    return std::nullopt;
  }
  Batch batch = num_workers_ > 0 ? take_next() : gather_next(room);
  // The sampler runs dry while PyTorch fills a last batch that is short.
  if (batch_count(position_ - 1) < batches_->batch_size()) finish_sampler();
  if (!batching_) std::transform(batch.begin(), batch.end(), batch.begin(), without_batch);
  return batch;
}

void Loader::reset() {
  const Busy busy(&busy_);
  in_epoch_ = false;
  if (prefetcher_) prefetcher_->clear();
}

void Loader::begin_epoch() {
  // PyTorch draws the workers' seed before anything else, even if there are no workers. The order
  // of an epoch depends on it.
  draw_seed(generator_ ? *generator_ : default_generator());
  std::vector<int64_t> order = batches_->sampler()->draw();
  check_order_drawn(order, batches_->sampler()->length(), dataset_->size());
  if (num_workers_ > 0 && !prefetcher_)
    prefetcher_ = std::make_unique<Prefetcher>(dataset_, num_workers_, destination_);
  order_ = std::move(order);
  position_ = 0;
  sampler_finished_ = false;
  in_epoch_ = true;
  ++epoch_;
}

void Loader::end_epoch() {
  finish_sampler();
  in_epoch_ = false;
  if (!persistent_workers_) prefetcher_.reset();
}

void Loader::finish_sampler() {
  if (!std::exchange(sampler_finished_, true)) batches_->sampler()->finish();
}

Batch Loader::gather_next(const std::vector<Tensor>& room) {
  const int64_t number = position_, count = batch_count(number);
  Shipment shipment = batching_ ? destination_.empty_shipment(*dataset_, count, room)
                                : destination_.empty_shipment(*dataset_, count);
  ++position_;
  dataset_->gather(batch_begin(number), count, rows_of(shipment.batch).data());
  destination_.send(&shipment);
  return destination_.receive(std::move(shipment));
}

Batch Loader::take_next() {
  ask_ahead();
  prefetcher_->wait(timeout_);
  ++position_;
  return destination_.receive(prefetcher_->take());
}

void Loader::ask_ahead() {
  while (prefetcher_->outstanding() < most_outstanding_) {
    const int64_t number = position_ + prefetcher_->outstanding();
    if (number == length()) return;
    prefetcher_->ask(batch_begin(number), batch_count(number));
  }
}

const int64_t* Loader::batch_begin(int64_t number) const {
  return order_.data() + number * batches_->batch_size();
}

int64_t Loader::batch_count(int64_t number) const {
  const int64_t left = static_cast<int64_t>(order_.size()) - number * batches_->batch_size();
  return std::min(left, batches_->batch_size());
}

}  // namespace dlcore::data
