#include "kernels/cpu/elementwise.h"

#include <algorithm>
#include <cstring>

#include "base/thread_pool.h"

namespace dlcore::cpu {
namespace {

using kernels::is_row_major;
using kernels::Nest;

// What an operand without dense memory is copied through, a piece at a time.
constexpr int64_t kChunk = 512;
// Rows at least this long are worked one by one, shorter ones several to a chunk.
constexpr int64_t kLongRow = 128;
// Additions that are worth the trouble of another thread.
constexpr int64_t kGrain = 32768;

struct Work {
  DenseBody* body;
  const void* functor;
  int count;
};

template <class T>
void gather_row(char* to, const char* from, int64_t stride, int64_t n) {
  T* out = reinterpret_cast<T*>(to);
  if (stride == 0) {
    T value;
    std::memcpy(&value, from, sizeof(T));
    std::fill_n(out, n, value);
    return;
  }
  for (int64_t i = 0; i < n; ++i, from += stride) {
    std::memcpy(out + i, from, sizeof(T));
  }
}
template <class T>
void scatter_row(const char* from, char* to, int64_t stride, int64_t n) {
  for (int64_t i = 0; i < n; ++i, to += stride) std::memcpy(to, from + i * sizeof(T), sizeof(T));
}

// n elements `stride` bytes apart, to and from memory without gaps.
void gather(char* to, const char* from, int64_t stride, int64_t item, int64_t n) {
  if (stride == item) {
    std::memcpy(to, from, static_cast<size_t>(n * item));
  } else if (item == 4) {
    gather_row<uint32_t>(to, from, stride, n);
  } else if (item == 8) {
    gather_row<uint64_t>(to, from, stride, n);
  } else {
    gather_row<uint8_t>(to, from, stride, n);
  }
}
void scatter(const char* from, char* to, int64_t stride, int64_t item, int64_t n) {
  if (stride == item) {
    std::memcpy(to, from, static_cast<size_t>(n * item));
  } else if (item == 4) {
    scatter_row<uint32_t>(from, to, stride, n);
  } else if (item == 8) {
    scatter_row<uint64_t>(from, to, stride, n);
  } else {
    scatter_row<uint8_t>(from, to, stride, n);
  }
}

// Room for a chunk of every operand.
struct Buffers {
  alignas(64) char bytes[kMaxOperands][kChunk * sizeof(double)];
};

// A row of n elements: dense operands are used where they stand, the others go through a buffer.
void run_row(const Work& work, const int64_t* item, char* const* data, const int64_t* strides,
             int64_t n) {
  bool direct[kMaxOperands];
  bool all_direct = true;
  for (int k = 0; k < work.count; ++k) {
    direct[k] = strides[k] == item[k];
    all_direct &= direct[k];
  }
  if (all_direct) return work.body(work.functor, data, n);
  Buffers buffers;
  for (int64_t begin = 0; begin < n; begin += kChunk) {
    const int64_t length = std::min(kChunk, n - begin);
    char* dense[kMaxOperands];
    for (int k = 0; k < work.count; ++k) {
      char* place = data[k] + begin * strides[k];
      dense[k] = direct[k] ? place : buffers.bytes[k];
      const bool filled = strides[k] == 0 && begin > 0;
      if (k > 0 && !direct[k] && !filled) gather(dense[k], place, strides[k], item[k], length);
    }
    work.body(work.functor, dense, length);
    if (!direct[0]) scatter(dense[0], data[0] + begin * strides[0], strides[0], item[0], length);
  }
}

// A place in a nest, counted by coordinates.
struct Place {
  int64_t index[kMaxNdim];

  Place(const Nest& nest, int64_t element) {
    for (int dim = 0; dim < nest.ndim; ++dim) {
      index[dim] = element % nest.shape[dim];
      element /= nest.shape[dim];
    }
  }
  char* of(const Nest& nest, int k) const {
    char* data = nest.data[k];
    for (int dim = 0; dim < nest.ndim; ++dim) data += index[dim] * nest.strides[k][dim];
    return data;
  }
  // Steps n elements along the row, which they do not cross. Returns the outermost dimension whose
  // coordinate changed.
  int advance(const Nest& nest, int64_t n) {
    index[0] += n;
    int dim = 0;
    for (; dim + 1 < nest.ndim && index[dim] == nest.shape[dim]; ++dim) {
      index[dim] = 0;
      ++index[dim + 1];
    }
    return dim;
  }
  int64_t rest_of_row(const Nest& nest) const { return nest.shape[0] - index[0]; }
};

void run_rows(const Work& work, const Nest& nest, int64_t begin, int64_t end) {
  Place place(nest, begin);
  int64_t strides[kMaxOperands];
  for (int k = 0; k < nest.count; ++k) strides[k] = nest.strides[k][0];
  while (begin < end) {
    const int64_t n = std::min(place.rest_of_row(nest), end - begin);
    char* data[kMaxOperands];
    for (int k = 0; k < nest.count; ++k) data[k] = place.of(nest, k);
    run_row(work, nest.item, data, strides, n);
    place.advance(nest, n);
    begin += n;
  }
}

// Calls row(strided memory, offset in the buffer, elements) for the pieces of rows in [begin, end).
template <class F>
void for_each_row(const Nest& nest, int k, int64_t begin, int64_t end, F row) {
  Place place(nest, begin);
  char* row_begin = place.of(nest, k) - place.index[0] * nest.strides[k][0];
  for (int64_t done = 0; begin + done < end;) {
    const int64_t n = std::min(place.rest_of_row(nest), end - begin - done);
    row(row_begin + place.index[0] * nest.strides[k][0], done * nest.item[k], n);
    const int changed = place.advance(nest, n);
    row_begin = changed <= 1 ? row_begin + (changed ? nest.strides[k][1] : 0) : place.of(nest, k);
    done += n;
  }
}

// Short rows: a chunk spans several of them, and what is not dense goes through a buffer. Chunks
// are whole rows long, so that they all find the same place in an operand that repeats.
void run_chunks(const Work& work, const Nest& nest, int64_t begin, int64_t end) {
  Buffers buffers;
  const int64_t length = kChunk / nest.shape[0] * nest.shape[0];
  for (int64_t at = begin; at < end; at += length) {
    const int64_t stop = std::min(at + length, end);
    char* dense[kMaxOperands];
    for (int k = 0; k < nest.count; ++k) {
      dense[k] = nest.dense[k] ? nest.data[k] + at * nest.item[k] : buffers.bytes[k];
      const bool filled = nest.repeating[k] && at > begin;
      if (k == 0 || nest.dense[k] || filled) continue;
      for_each_row(nest, k, at, stop, [&](const char* from, int64_t offset, int64_t n) {
        gather(dense[k] + offset, from, nest.strides[k][0], nest.item[k], n);
      });
    }
    work.body(work.functor, dense, stop - at);
    if (nest.dense[0]) continue;
    for_each_row(nest, 0, at, stop, [&](char* to, int64_t offset, int64_t n) {
      scatter(dense[0] + offset, to, nest.strides[0][0], nest.item[0], n);
    });
  }
}

// Dense operands of one size, on this thread.
bool run_dense(const Work& work, const TensorRef* const* operands) {
  const int64_t numel = operands[0]->numel;
  char* data[kMaxOperands];
  for (int k = 0; k < work.count; ++k) {
    const TensorRef& x = *operands[k];
    if (x.numel != numel || !is_row_major(x)) return false;
    data[k] = x.as<char>();
  }
  work.body(work.functor, data, numel);
  return true;
}

// Dense operands of the result's size and single elements: one row, found without a nest. An input
// that broadcasts to the result and has as many elements has its shape.
bool run_flat(const Work& work, int64_t grain, const TensorRef* const* operands) {
  const int64_t numel = operands[0]->numel;
  if (numel <= grain && run_dense(work, operands)) return true;
  char* data[kMaxOperands];
  int64_t strides[kMaxOperands];
  int64_t item[kMaxOperands];
  for (int k = 0; k < work.count; ++k) {
    const TensorRef& x = *operands[k];
    data[k] = x.as<char>();
    item[k] = size_of(x.dtype);
    strides[k] = x.numel == numel ? item[k] : 0;
    const bool flat = x.numel == numel ? is_row_major(x) : k > 0 && x.numel == 1;
    if (!flat) return false;
  }
  if (numel <= grain) {
    run_row(work, item, data, strides, numel);
    return true;
  }
  parallel_range(numel, grain, [&](int64_t begin, int64_t end) {
    char* at[kMaxOperands];
    for (int k = 0; k < work.count; ++k) at[k] = data[k] + begin * strides[k];
    run_row(work, item, at, strides, end - begin);
  });
  return true;
}

}  // namespace

void run_elementwise(DenseBody* body, const void* functor, int cost,
                     const TensorRef* const* operands, int count) {
  const int64_t numel = operands[0]->numel;
  if (numel == 0) return;
  const Work work{body, functor, count};
  const int64_t grain = kGrain / cost;
  if (run_flat(work, grain, operands)) return;
  const Nest nest(operands, count);
  const auto run = nest.ndim == 1 || nest.shape[0] >= kLongRow ? run_rows : run_chunks;
  parallel_range(numel, grain, [&](int64_t begin, int64_t end) { run(work, nest, begin, end); });
}

}  // namespace dlcore::cpu
