#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "data/loader.h"
#include "data/tensor_dataset.h"

namespace dlcore::data {

template <class T>
Tensor tensor_of(const std::vector<T>& values, const Dims& shape) {
  return from_host("test", values.data(), shape, dtype_of<T>, kHost);
}

template <class T>
std::vector<T> values_of(const Tensor& x) {
  std::vector<T> values(static_cast<size_t>(x.numel()));
  copy_to_host("test", x, values.data(), x.numel() * static_cast<int64_t>(sizeof(T)));
  return values;
}

// Samples 0 ... n-1, each its own index.
inline DatasetRef counting_dataset(int64_t n) {
  std::vector<int64_t> values;
  for (int64_t i = 0; i < n; ++i) values.push_back(i);
  return tensor_dataset({tensor_of(values, {n})});
}

using Batches = std::vector<std::vector<int64_t>>;

// The first field of each batch that is left in the epoch.
inline Batches rest_of_epoch(Loader* loader) {
  Batches batches;
  while (auto batch = loader->next()) batches.push_back(values_of<int64_t>(batch->at(0)));
  return batches;
}

// The message and the code of the error that `call` fails with.
template <class F>
std::string error_of(F&& call, Code code) {
  try {
    call();
  } catch (const Error& error) {
    EXPECT_EQ(static_cast<int>(error.code()), static_cast<int>(code)) << error.message();
    return error.message();
  }
  ADD_FAILURE() << "no error";
  return "";
}

}  // namespace dlcore::data
