#pragma once

#include <cublasLt.h>

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace dlcore::cuda {

struct GemmChoice {
  cublasLtMatmulAlgo_t algorithm;
  size_t workspace_bytes;
};

// The algorithms that cuBLASLt chose, so that it is asked once for a product of a kind. Any thread.
class GemmChoices {
 public:
  // All that the choice depends on, as numbers.
  using Key = std::array<int64_t, 22>;
  // Empty: there is no algorithm.
  using Choose = std::function<std::optional<GemmChoice>()>;

  std::optional<GemmChoice> of(const Key& key, const Choose& choose);

 private:
  struct Hash {
    size_t operator()(const Key& key) const;
  };
  static constexpr size_t kMost = 4096;  // then it starts anew: shapes may never repeat

  std::mutex mutex_;
  std::unordered_map<Key, std::optional<GemmChoice>, Hash> known_;
};

}  // namespace dlcore::cuda
