#include "kernels/cuda/philox.h"
#include "kernels/cuda/sort.h"

// Draws of indices.
namespace dlcore::cuda {
namespace {

__global__ void keys_kernel(uint64_t* keys, int64_t n, CounterStream stream) {
  for (int64_t i = thread_number(); i < n; i += thread_count()) keys[i] = Philox(stream, i).bits(0);
}

// x: [rows, k] becomes the cumulative sums of each row, added up one after another by a thread.
template <class T>
__global__ void accumulate_kernel(T* x, int64_t rows, int64_t k) {
  for (int64_t row = thread_number(); row < rows; row += thread_count()) {
    T sum = 0;
    for (int64_t i = 0; i < k; ++i) x[row * k + i] = sum += x[row * k + i];
  }
}

// The first place whose cumulative sum is no less than u times the row's sum.
template <class T>
__global__ void search_kernel(int64_t* index, const T* sums, int64_t numel, int64_t n, int64_t k,
                              CounterStream stream) {
  for (int64_t i = thread_number(); i < numel; i += thread_count()) {
    const T* const row = sums + i / n * k;
    const double bound = Philox(stream, i).uniform<double>() * static_cast<double>(row[k - 1]);
    int64_t low = 0, high = k - 1;
    while (low < high) {
      const int64_t middle = (low + high) / 2;
      if (static_cast<double>(row[middle]) <= bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    index[i] = low;
  }
}

template <class T>
void multinomial(const Launch& launch, const TensorRef& index, const TensorRef& x,
                 CounterStream stream) {
  const int64_t n = index.shape[1], rows = x.shape[0], k = x.shape[1];
  const auto accumulate = &accumulate_kernel<T>;
  DL_LAUNCH(accumulate, grid_for(rows), kBlock, 0, launch.stream, x.as<T>(), rows, k);
  const auto search = &search_kernel<T>;
  DL_LAUNCH(search, grid_for(index.numel), kBlock, 0, launch.stream, index.as<int64_t>(), x.as<T>(),
            index.numel, n, k, stream);
}

template <class T>
void top(const Launch& launch, const TensorRef& index, const TensorRef& x, int64_t* order) {
  const int64_t n = index.shape[1], k = x.shape[1];
  const Workspace sorted(launch.device.index, k * int64_t{sizeof(T)});
  for (int64_t row = 0; row < x.shape[0]; ++row) {
    sort_with_places(launch, x.as<T>() + row * k, sorted.as<T>(), order, k, Order::kDescending);
    DL_CUDA_CHECK(cudaMemcpyAsync(
        index.as<int64_t>() + row * n, order, static_cast<size_t>(n) * sizeof(int64_t),
        cudaMemcpyDeviceToDevice, static_cast<cudaStream_t>(launch.stream)));
  }
}

}  // namespace

// The order of as many random keys of 64 bits.
void draw_permutation(const Launch& launch, const TensorRef& y, Generator& generator) {
  const int64_t n = y.numel;
  if (n == 0) return;
  const Workspace keys(launch.device.index, 2 * n * int64_t{sizeof(uint64_t)});
  uint64_t* const drawn = keys.as<uint64_t>();
  DL_LAUNCH(keys_kernel, grid_for(n), kBlock, 0, launch.stream, drawn, n, generator.take(n));
  sort_with_places(launch, drawn, drawn + n, y.as<int64_t>(), n);
}

void draw_multinomial(const Launch& launch, const TensorRef& index, Generator& generator,
                      const TensorRef& x) {
  if (index.numel == 0) return;
  const CounterStream stream = generator.take(index.numel);
  dispatch_floating(x.dtype, [&](auto tag) {
    multinomial<typename decltype(tag)::type>(launch, index, x, stream);
  });
}

void top_indices(const Launch& launch, const TensorRef& index, const TensorRef& x,
                 const TensorRef& scratch) {
  dispatch_floating(x.dtype, [&](auto tag) {
    top<typename decltype(tag)::type>(launch, index, x, scratch.as<int64_t>());
  });
}

}  // namespace dlcore::cuda
