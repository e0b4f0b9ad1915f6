// Batches of a data set, epoch after epoch.
#pragma once

#include <dl/cpp/custom_dataset.hpp>

#include <optional>

namespace dl::data {

// The first two fields of the samples of a batch; target is not defined where there is one field.
struct Batch {
  Tensor data, target;
};

// Serves a data set in batches; workers are threads. Each `for (auto [x, y] : loader)` is an epoch
// from its beginning. One thread uses a loader at a time.
class DataLoader {
 public:
  explicit DataLoader(const Dataset& dataset, const DataLoaderFields& options = {})
      : handle_(detail::loader_create(dataset.handle(), options)),
        field_count_(detail::dataset_field_count(dataset.handle())) {}
  // Of an object with size() and get(i); see make_dataset.
  template <class Samples, class = decltype(make_dataset(std::declval<Samples>())),
            std::enable_if_t<!std::is_base_of_v<Dataset, Samples>, int> = 0>
  explicit DataLoader(Samples samples, const DataLoaderFields& options = {})
      : DataLoader(make_dataset(std::move(samples)), options) {}

  dl_loader* handle() const noexcept { return handle_.get(); }
  // The number of batches in an epoch.
  int64_t size() const { return detail::loader_length(handle()); }
  // The number of epochs begun.
  int64_t epoch() const { return detail::loader_epoch(handle()); }

  // The next batch, nothing at the end of an epoch; the call after that begins a new one.
  std::optional<Batch> next() {
    dl_tensor *x = nullptr, *y = nullptr;
    if (detail::check(dl_loader_next(handle(), &x, &y)) == DL_END) return std::nullopt;
    return Batch{Tensor(detail::Handle<dl_tensor>(x)), Tensor(detail::Handle<dl_tensor>(y))};
  }
  // The same for any number of fields.
  std::optional<TensorList> next_fields() {
    TensorList batch = detail::objects_of<Tensor, dl_tensor>(
        field_count_, [this](dl_tensor** fields, int64_t capacity, int64_t* count) {
          return dl_loader_next_batch(handle(), fields, capacity, count);
        });
    if (batch.empty()) return std::nullopt;  // DL_END: samples have fields
    return batch;
  }
  // Drops what is left of the epoch.
  void reset() { detail::loader_reset(handle()); }

  // An input iterator; `==` says whether both are at the end.
  template <class Item, std::optional<Item> (DataLoader::*next_item)()>
  class Iterator {
   public:
    using value_type = Item;
    using reference = Item&;
    using pointer = Item*;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;

    Iterator() = default;
    explicit Iterator(DataLoader* loader) : loader_(loader) { ++*this; }
    Item& operator*() { return *item_; }
    Item* operator->() { return &*item_; }
    Iterator& operator++() {
      item_ = (loader_->*next_item)();
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(const Iterator& other) const { return !item_ && !other.item_; }
    bool operator!=(const Iterator& other) const { return !(*this == other); }

   private:
    DataLoader* loader_ = nullptr;
    std::optional<Item> item_;
  };
  using iterator = Iterator<Batch, &DataLoader::next>;

  iterator begin() { return start<iterator>(); }
  iterator end() { return {}; }

  // for (auto& fields : loader.all_fields()): a TensorList for each batch.
  class AllFields {
   public:
    using iterator = Iterator<TensorList, &DataLoader::next_fields>;
    explicit AllFields(DataLoader* loader) : loader_(loader) {}
    iterator begin() { return loader_->start<iterator>(); }
    iterator end() { return {}; }

   private:
    DataLoader* loader_;
  };
  AllFields all_fields() { return AllFields(this); }

 private:
  // An epoch that was left before its end is not gone on with.
  template <class I>
  I start() {
    if (detail::loader_position(handle()) > 0) reset();
    return I(this);
  }

  detail::Handle<dl_loader> handle_;
  int64_t field_count_;
};

// Orders to visit a data set in, for DataLoaderOptions().sampler(...).
inline Sampler sequential_sampler(int64_t size) {
  return Sampler(detail::sequential_sampler_create(size));
}
inline Sampler random_sampler(int64_t size, const RandomSamplerFields& options = {}) {
  return Sampler(detail::random_sampler_create(size, options));
}
inline Sampler subset_random_sampler(const std::vector<int64_t>& indices,
                                     const Generator& generator = {}) {
  return Sampler(detail::subset_random_sampler_create(indices, generator));
}
inline Sampler weighted_random_sampler(const std::vector<double>& weights, int64_t num_samples,
                                       const WeightedRandomSamplerFields& options = {}) {
  return Sampler(detail::weighted_random_sampler_create(weights, num_samples, options));
}

}  // namespace dl::data
