#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <type_traits>
#include <vector>

#include "../../cuda_sim/library.h"
#include "../util_type.cuh"

namespace cuda_sim {

// Bits that are ordered as unsigned numbers as the keys are; both zeros are one, NaNs lie outside.
template <class Key>
uint64_t sortable_bits(Key key) {
  static_assert(std::is_arithmetic_v<Key> && sizeof(Key) <= 8, "keys are numbers");
  if (key == Key{}) key = Key{};
  uint64_t bits = 0;
  std::memcpy(&bits, &key, sizeof key);
  constexpr uint64_t sign = uint64_t{1} << (8 * sizeof(Key) - 1);
  if constexpr (std::is_floating_point_v<Key>)
    return bits & sign ? ~bits & (sign | (sign - 1)) : bits | sign;
  else
    return std::is_signed_v<Key> ? bits ^ sign : bits;
}

// The places of the keys in their order; equal ones stay as they are.
template <class Key>
std::vector<size_t> sorted_places(const Key* keys, size_t n, int begin_bit, int end_bit,
                                  bool descending) {
  const uint64_t mask =
      end_bit - begin_bit >= 64 ? ~uint64_t{0} : (uint64_t{1} << (end_bit - begin_bit)) - 1;
  const auto digits = [=](size_t i) { return sortable_bits(keys[i]) >> begin_bit & mask; };
  std::vector<size_t> places(n);
  std::iota(places.begin(), places.end(), size_t{0});
  std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) {
    return descending ? digits(b) < digits(a) : digits(a) < digits(b);
  });
  return places;
}

template <class Key, class Value>
cudaError_t radix_sort(void* storage, size_t& bytes, const Key* keys, Key* keys_out,
                       const Value* values, Value* values_out, size_t n, int begin_bit, int end_bit,
                       bool descending, cudaStream_t stream) {
  const size_t needed = n * (sizeof(Key) + (values ? sizeof(Value) : 0)) + 256;
  return with_temporary_storage(storage, bytes, needed, stream, [=] {
    const std::vector<size_t> places = sorted_places(keys, n, begin_bit, end_bit, descending);
    for (size_t i = 0; i < n; ++i) keys_out[i] = keys[places[i]];
    if (values)
      for (size_t i = 0; i < n; ++i) values_out[i] = values[places[i]];
  });
}

// The result is in the other buffer: callers must ask for Current().
template <class Key, class Value>
cudaError_t radix_sort(void* storage, size_t& bytes, cub::DoubleBuffer<Key>& keys,
                       cub::DoubleBuffer<Value>* values, size_t n, int begin_bit, int end_bit,
                       bool descending, cudaStream_t stream) {
  const cudaError_t error = radix_sort(
      storage, bytes, keys.Current(), keys.Alternate(), values ? values->Current() : nullptr,
      values ? values->Alternate() : nullptr, n, begin_bit, end_bit, descending, stream);
  if (!storage || error != cudaSuccess) return error;
  keys.selector ^= 1;
  if (values) values->selector ^= 1;
  return error;
}

}  // namespace cuda_sim

namespace cub {

struct DeviceRadixSort {
#define CUDA_SIM_SORT(Keys, Pairs, descending)                                                    \
  template <class Key, class N>                                                                   \
  static cudaError_t Keys(void* storage, size_t& bytes, const Key* keys_in, Key* keys_out, N n,   \
                          int begin_bit = 0, int end_bit = sizeof(Key) * 8,                       \
                          cudaStream_t stream = nullptr) {                                        \
    return cuda_sim::radix_sort(storage, bytes, keys_in, keys_out,                                \
                                static_cast<const char*>(nullptr), static_cast<char*>(nullptr),   \
                                static_cast<size_t>(n), begin_bit, end_bit, descending, stream);  \
  }                                                                                               \
  template <class Key, class N>                                                                   \
  static cudaError_t Keys(void* storage, size_t& bytes, DoubleBuffer<Key>& keys, N n,             \
                          int begin_bit = 0, int end_bit = sizeof(Key) * 8,                       \
                          cudaStream_t stream = nullptr) {                                        \
    return cuda_sim::radix_sort(storage, bytes, keys, static_cast<DoubleBuffer<char>*>(nullptr),  \
                                static_cast<size_t>(n), begin_bit, end_bit, descending, stream);  \
  }                                                                                               \
  template <class Key, class Value, class N>                                                      \
  static cudaError_t Pairs(void* storage, size_t& bytes, const Key* keys_in, Key* keys_out,       \
                           const Value* values_in, Value* values_out, N n, int begin_bit = 0,     \
                           int end_bit = sizeof(Key) * 8, cudaStream_t stream = nullptr) {        \
    return cuda_sim::radix_sort(storage, bytes, keys_in, keys_out, values_in, values_out,         \
                                static_cast<size_t>(n), begin_bit, end_bit, descending, stream);  \
  }                                                                                               \
  template <class Key, class Value, class N>                                                      \
  static cudaError_t Pairs(void* storage, size_t& bytes, DoubleBuffer<Key>& keys,                 \
                           DoubleBuffer<Value>& values, N n, int begin_bit = 0,                   \
                           int end_bit = sizeof(Key) * 8, cudaStream_t stream = nullptr) {        \
    return cuda_sim::radix_sort(storage, bytes, keys, &values, static_cast<size_t>(n), begin_bit, \
                                end_bit, descending, stream);                                     \
  }
  CUDA_SIM_SORT(SortKeys, SortPairs, false)
  CUDA_SIM_SORT(SortKeysDescending, SortPairsDescending, true)
#undef CUDA_SIM_SORT
};

}  // namespace cub
