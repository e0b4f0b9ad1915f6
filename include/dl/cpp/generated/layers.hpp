// Layers and losses. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/nn/module.hpp>

namespace dl::nn {

// Makes the dimensions from start_dim to end_dim, inclusive, one.
class Flatten : public Layer {
 public:
  explicit Flatten(int64_t start_dim = 1, int64_t end_dim = -1)
      : Layer(detail::flatten_create(start_dim, end_dim)) {}
};

// max(x, 0).
class ReLU : public Layer {
 public:
  ReLU() : Layer(detail::relu_create()) {}
};

// 1 / (1 + e^-x).
class Sigmoid : public Layer {
 public:
  Sigmoid() : Layer(detail::sigmoid_create()) {}
};

// The hyperbolic tangent.
class Tanh : public Layer {
 public:
  Tanh() : Layer(detail::tanh_create()) {}
};

// e^x, divided by its sum along a dimension.
class Softmax : public Layer {
 public:
  explicit Softmax(int64_t dim) : Layer(detail::softmax_create(dim)) {}
};

// The logarithm of softmax along a dimension.
class LogSoftmax : public Layer {
 public:
  explicit LogSoftmax(int64_t dim) : Layer(detail::log_softmax_create(dim)) {}
};

// In training sets each element to 0 with probability p and divides the others by 1 - p.
class Dropout : public Layer {
 public:
  explicit Dropout(double p = 0.5) : Layer(detail::dropout_create(p)) {}
};

// The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one after another in
// a new last dimension. The table is drawn from N(0, 1) with the default generator.
class Embedding : public Layer {
 public:
  explicit Embedding(int64_t num_embeddings, int64_t embedding_dim,
      const nn::EmbeddingFields& options = {})
      : Layer(detail::embedding_create(num_embeddings, embedding_dim, options)) {}
};

// (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
// dimensions, whose sizes are `shape`. weight is ones and bias zeros at first.
class LayerNorm : public Layer {
 public:
  explicit LayerNorm(const Dims& shape, const nn::LayerNormFields& options = {})
      : Layer(detail::layer_norm_create(shape, options)) {}
};

// (x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C, L]. In training
// mean and variance are the batch's, and the buffers running_mean, running_var (with the corrected
// variance) and num_batches_tracked follow them; in evaluation they are the running ones, where
// these are kept. weight is ones and bias zeros at first. A call in training changes the buffers:
// one thread at a time.
class BatchNorm1d : public Layer {
 public:
  explicit BatchNorm1d(int64_t num_features, const nn::BatchNorm1dFields& options = {})
      : Layer(detail::batch_norm1d_create(num_features, options)) {}
};

// x itself.
class Identity : public Layer {
 public:
  Identity() : Layer(detail::identity_create()) {}
};

// dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call.
class MSELoss : public Layer {
 public:
  explicit MSELoss(Reduction reduction = Reduction::kMean)
      : Layer(detail::mse_loss_create(reduction)) {}
};

// dl_bce_loss as a module of two inputs. The weight is a buffer.
class BCELoss : public Layer {
 public:
  explicit BCELoss(const nn::BCELossFields& options = {})
      : Layer(detail::bce_loss_create(options)) {}
};

// dl_bce_with_logits_loss as a module of two inputs. The weights are buffers.
class BCEWithLogitsLoss : public Layer {
 public:
  explicit BCEWithLogitsLoss(const nn::BCEWithLogitsLossFields& options = {})
      : Layer(detail::bce_with_logits_loss_create(options)) {}
};

// dl_cross_entropy as a module of two inputs. The weight is a buffer.
class CrossEntropyLoss : public Layer {
 public:
  explicit CrossEntropyLoss(const nn::CrossEntropyLossFields& options = {})
      : Layer(detail::cross_entropy_loss_create(options)) {}
};

// dl_nll_loss as a module of two inputs. The weight is a buffer.
class NLLLoss : public Layer {
 public:
  explicit NLLLoss(const nn::NLLLossFields& options = {})
      : Layer(detail::nll_loss_create(options)) {}
};

}  // namespace dl::nn
