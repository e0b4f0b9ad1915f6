// Data: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/sampler.hpp>

namespace dl::data {

// Options of dl_dataset_from_callbacks.
struct DatasetFields {
  // whether several threads of a loader may call at the same time
  bool any_thread = false;
};
struct DatasetOptions : DatasetFields {
  DatasetOptions& any_thread(bool value) {
    DatasetFields::any_thread = value;
    return *this;
  }
};

// Options of dl_csv_read.
struct CSVFields {
  // 0 is f32
  DType dtype = DType::kDefault;
  // one character; NULL is a comma
  std::string delimiter = {};
  // lines before the first row, such as a header
  int64_t skip_rows = 0;
  // those to take, in this order, such as "0,2,-1"; NULL takes all
  std::string columns = {};
  // whether nan and inf are numbers
  bool allow_nonfinite = false;
};
struct CSVOptions : CSVFields {
  CSVOptions& dtype(DType value) {
    CSVFields::dtype = value;
    return *this;
  }
  CSVOptions& delimiter(const std::string& value) {
    CSVFields::delimiter = value;
    return *this;
  }
  CSVOptions& skip_rows(int64_t value) {
    CSVFields::skip_rows = value;
    return *this;
  }
  CSVOptions& columns(const std::string& value) {
    CSVFields::columns = value;
    return *this;
  }
  CSVOptions& allow_nonfinite(bool value) {
    CSVFields::allow_nonfinite = value;
    return *this;
  }
};

// Options of dl_fashion_mnist_create and dl_mnist_create.
struct MNISTFields {
  // fetch files that are missing or damaged
  bool download = false;
  // URL of a folder with the .gz files; NULL tries the usual mirrors one by one
  std::string mirror = {};
  // images as u8 instead of f32 in [0, 1]
  bool as_bytes = false;
  // images become (x - mean) / std
  bool normalize = false;
  double mean = 0;
  double std = 1;
};
struct MNISTOptions : MNISTFields {
  MNISTOptions& download(bool value) {
    MNISTFields::download = value;
    return *this;
  }
  MNISTOptions& mirror(const std::string& value) {
    MNISTFields::mirror = value;
    return *this;
  }
  MNISTOptions& as_bytes(bool value) {
    MNISTFields::as_bytes = value;
    return *this;
  }
  MNISTOptions& normalize(bool value) {
    MNISTFields::normalize = value;
    return *this;
  }
  MNISTOptions& mean(double value) {
    MNISTFields::mean = value;
    return *this;
  }
  MNISTOptions& std(double value) {
    MNISTFields::std = value;
    return *this;
  }
};

// Options of dl_random_sampler_create.
struct RandomSamplerFields {
  // draw each index on its own, instead of in permutations
  bool replacement = false;
  // indices in an epoch; 0 means as many as there are samples
  int64_t num_samples = 0;
  // NULL seeds one from the default generator for each epoch
  Generator generator = {};
};
struct RandomSamplerOptions : RandomSamplerFields {
  RandomSamplerOptions& replacement(bool value) {
    RandomSamplerFields::replacement = value;
    return *this;
  }
  RandomSamplerOptions& num_samples(int64_t value) {
    RandomSamplerFields::num_samples = value;
    return *this;
  }
  RandomSamplerOptions& generator(const Generator& value) {
    RandomSamplerFields::generator = value;
    return *this;
  }
};

// Options of dl_weighted_random_sampler_create.
struct WeightedRandomSamplerFields {
  bool replacement = true;
  // NULL is the default generator
  Generator generator = {};
};
struct WeightedRandomSamplerOptions : WeightedRandomSamplerFields {
  WeightedRandomSamplerOptions& replacement(bool value) {
    WeightedRandomSamplerFields::replacement = value;
    return *this;
  }
  WeightedRandomSamplerOptions& generator(const Generator& value) {
    WeightedRandomSamplerFields::generator = value;
    return *this;
  }
};

// Options of dl_loader_create, with PyTorch's defaults.
struct DataLoaderFields {
  int64_t batch_size = 1;
  // a new order for each epoch
  bool shuffle = false;
  // leave out a last batch that is not full
  bool drop_last = false;
  // the order, instead of shuffle
  Sampler sampler = {};
  // draws the order; NULL uses the default generator as PyTorch does
  Generator generator = {};
  // threads that gather batches ahead
  int64_t num_workers = 0;
  // batches ahead per worker; 0 means 2
  int64_t prefetch_factor = 0;
  // keep the threads between epochs
  bool persistent_workers = false;
  // the longest wait for a worker's batch, in seconds; 0 waits for ever
  double timeout = 0;
  // samples without a batch dimension, PyTorch's batch_size=None
  bool no_batching = false;
  // batches in pinned memory (dl_to_device_async); no effect without CUDA
  bool pin_memory = false;
  // of the batches; copied ahead to a GPU, on a stream of the loader's own
  Device device = Device(kCPU);
};
struct DataLoaderOptions : DataLoaderFields {
  DataLoaderOptions& batch_size(int64_t value) {
    DataLoaderFields::batch_size = value;
    return *this;
  }
  DataLoaderOptions& shuffle(bool value) {
    DataLoaderFields::shuffle = value;
    return *this;
  }
  DataLoaderOptions& drop_last(bool value) {
    DataLoaderFields::drop_last = value;
    return *this;
  }
  DataLoaderOptions& sampler(const Sampler& value) {
    DataLoaderFields::sampler = value;
    return *this;
  }
  DataLoaderOptions& generator(const Generator& value) {
    DataLoaderFields::generator = value;
    return *this;
  }
  DataLoaderOptions& num_workers(int64_t value) {
    DataLoaderFields::num_workers = value;
    return *this;
  }
  DataLoaderOptions& prefetch_factor(int64_t value) {
    DataLoaderFields::prefetch_factor = value;
    return *this;
  }
  DataLoaderOptions& persistent_workers(bool value) {
    DataLoaderFields::persistent_workers = value;
    return *this;
  }
  DataLoaderOptions& timeout(double value) {
    DataLoaderFields::timeout = value;
    return *this;
  }
  DataLoaderOptions& no_batching(bool value) {
    DataLoaderFields::no_batching = value;
    return *this;
  }
  DataLoaderOptions& pin_memory(bool value) {
    DataLoaderFields::pin_memory = value;
    return *this;
  }
  DataLoaderOptions& device(Device value) {
    DataLoaderFields::device = value;
    return *this;
  }
};

}  // namespace dl::data

namespace dl::detail {

inline dl_dataset_from_callbacks_options to_c(const dl::data::DatasetFields& o) {
  dl_dataset_from_callbacks_options c = DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT;
  c.any_thread = o.any_thread;
  return c;
}

inline dl_csv_options to_c(const dl::data::CSVFields& o) {
  dl_csv_options c = DL_CSV_OPTIONS_INIT;
  c.dtype = static_cast<int32_t>(o.dtype);
  c.delimiter = o.delimiter.empty() ? nullptr : o.delimiter.c_str();
  c.skip_rows = o.skip_rows;
  c.columns = o.columns.empty() ? nullptr : o.columns.c_str();
  c.allow_nonfinite = o.allow_nonfinite;
  return c;
}

inline dl_mnist_options to_c(const dl::data::MNISTFields& o) {
  dl_mnist_options c = DL_MNIST_OPTIONS_INIT;
  c.download = o.download;
  c.mirror = o.mirror.empty() ? nullptr : o.mirror.c_str();
  c.as_bytes = o.as_bytes;
  c.normalize = o.normalize;
  c.mean = o.mean;
  c.std = o.std;
  return c;
}

inline dl_random_sampler_options to_c(const dl::data::RandomSamplerFields& o) {
  dl_random_sampler_options c = DL_RANDOM_SAMPLER_OPTIONS_INIT;
  c.replacement = o.replacement;
  c.num_samples = o.num_samples;
  c.generator = o.generator.handle();
  return c;
}

inline dl_weighted_random_sampler_options to_c(const dl::data::WeightedRandomSamplerFields& o) {
  dl_weighted_random_sampler_options c = DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT;
  c.replacement = o.replacement;
  c.generator = o.generator.handle();
  return c;
}

inline dl_loader_options to_c(const dl::data::DataLoaderFields& o) {
  dl_loader_options c = DL_LOADER_OPTIONS_INIT;
  c.batch_size = o.batch_size;
  c.shuffle = o.shuffle;
  c.drop_last = o.drop_last;
  c.sampler = o.sampler.handle();
  c.generator = o.generator.handle();
  c.num_workers = o.num_workers;
  c.prefetch_factor = o.prefetch_factor;
  c.persistent_workers = o.persistent_workers;
  c.timeout = o.timeout;
  c.no_batching = o.no_batching;
  c.pin_memory = o.pin_memory;
  c.device = o.device.value();
  return c;
}

}  // namespace dl::detail
