#pragma once

#include <optional>

#include "nn/module.h"

namespace dlcore::nn {

// The rows of a table that x names; x: [*] integers, y: [*, embedding_dim], weight:
// [num_embeddings, embedding_dim], drawn from N(0, 1). The row at padding_index, from the end if it
// is negative, begins as zeros and gets no gradient.
class Embedding final : public UnaryModule {
 public:
  Embedding(int64_t num_embeddings, int64_t embedding_dim,
            std::optional<int64_t> padding_index = std::nullopt, DType dtype = default_dtype(),
            Device device = default_device());

  const Tensor& weight() const { return own_parameters()[0].tensor; }

 protected:
  Ref<Module> copy() const override { return make_ref<Embedding>(*this); }
  Tensor apply(const Tensor& x) override;
  std::string settings() const override;

 private:
  int64_t num_embeddings_;
  int64_t embedding_dim_;
  std::optional<int64_t> padding_index_;
};

}  // namespace dlcore::nn
