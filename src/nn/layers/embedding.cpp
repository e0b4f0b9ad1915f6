#include "nn/layers/embedding.h"

#include "nn/init.h"
#include "nn/layers/sizes.h"
#include "ops/copy/copy.h"
#include "ops/index/index.h"
#include "ops/view/view.h"

namespace dlcore::nn {

Embedding::Embedding(int64_t num_embeddings, int64_t embedding_dim,
                     std::optional<int64_t> padding_index, DType dtype, Device device)
    : UnaryModule("Embedding"),
      num_embeddings_(num_embeddings),
      embedding_dim_(embedding_dim),
      padding_index_(padding_index) {
  check_sizes("embedding", "num_embeddings", num_embeddings, "embedding_dim", embedding_dim);
  DL_CHECK(dlcore::is_floating(dtype), Code::kDtype, "embedding: dtype (", dtype,
           ") must be floating");
  if (padding_index) {
    DL_CHECK(*padding_index >= -num_embeddings && *padding_index < num_embeddings,
             Code::kInvalidArgument, "embedding: padding_index (", *padding_index,
             ") must be within num_embeddings (", num_embeddings, ")");
    if (*padding_index < 0) *padding_index_ += num_embeddings;
  }
  const Tensor weight = empty("embedding", {num_embeddings, embedding_dim}, dtype, device);
  init::normal_(weight);
  if (padding_index_) ops::zero_(ops::select(weight, 0, *padding_index_));
  register_parameter("weight", weight);
}

Tensor Embedding::apply(const Tensor& x) { return ops::embedding(weight(), x, padding_index_); }

std::string Embedding::settings() const {
  const std::string sizes = cat(num_embeddings_, ", ", embedding_dim_);
  return padding_index_ ? cat(sizes, ", padding_idx=", *padding_index_) : sizes;
}

}  // namespace dlcore::nn
