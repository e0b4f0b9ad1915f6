// Expected numbers: PyTorch 2.15.
#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "nn/layers/batch_norm.h"
#include "nn/layers/layer_norm.h"
#include "nn/sequential.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"

namespace dlcore::nn {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using dlcore::testing::near;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// Adds the gradients of sum(y dy).
void differentiate(const Tensor& y, const Tensor& dy) { backward(ops::sum(ops::mul(y, dy))); }

Tensor leaf(const std::vector<float>& values, const Dims& shape) {
  const Tensor x = floats(values, shape);
  set_requires_grad(x, true);
  return x;
}

BatchNormOptions cumulative() {
  BatchNormOptions options;
  options.momentum.reset();
  return options;
}

// The k-th of some batches. [3, 2]
Tensor batch(float k) { return leaf({1, 2, 4, 8 + k, 0, -1}, {3, 2}); }

int64_t batches_of(const Module& layer) {
  return dlcore::testing::values<int64_t>(layer.named_buffers().back().tensor)[0];
}

TEST(BatchNorm1d, NormalizesByTheBatchAndFollowsItInTraining) {
  const auto layer = make_ref<BatchNorm1d>(2);
  Tensor x, y;
  for (const float k : {0.0f, 1.0f}) {
    x = batch(k);
    y = (*layer)(x);
    differentiate(y, floats({0, 1, 2, 3, 4, 5}, {3, 2}));
  }
  EXPECT_THAT(floats_of(y), near<float>({-0.3922315f, -0.3182228f, 1.3728104f, 1.3524470f,
                                         -0.9805788f, -1.0342242f},
                                        1e-6));
  EXPECT_THAT(floats_of(grad(x)), near<float>({-1.2672093f, -0.5135874f, 0.3168012f, 0.1540761f,
                                               0.9504081f, 0.3595114f},
                                              1e-6));
  EXPECT_THAT(floats_of(grad(layer->parameter_at("weight"))),
              near<float>({-2.3533888f, -3.0355687f}, 1e-6));
  EXPECT_THAT(floats_of(grad(layer->parameter_at("bias"))), ElementsAre(12, 18));
  EXPECT_THAT(floats_of(layer->buffer_at("running_mean")),
              near<float>({0.3166667f, 0.6033334f}, 1e-6));
  EXPECT_THAT(floats_of(layer->buffer_at("running_var")),
              near<float>({1.6333334f, 5.3333330f}, 1e-6));
  EXPECT_EQ(batches_of(*layer), 2);
}

TEST(BatchNorm1d, NormalizesByTheRunningStatisticsInEvaluation) {
  const auto layer = make_ref<BatchNorm1d>(2);
  for (const float k : {0.0f, 1.0f}) (*layer)(batch(k));
  layer->eval();
  EXPECT_THAT(floats_of((*layer)(batch(1))), near<float>({0.5346799f, 0.6047739f, 2.8820550f,
                                                          3.6358600f, -0.2477785f, -0.6942631f},
                                                         1e-6));
  EXPECT_EQ((*layer)(ops::ones({1, 2, 3}, DType::kF32, kHost)).shape(), (Dims{1, 2, 3}));
  EXPECT_EQ(batches_of(*layer), 2);
}

TEST(BatchNorm1d, WithoutAMomentumTakesTheMeanOfAllBatches) {
  const auto layer = make_ref<BatchNorm1d>(2, cumulative());
  for (const float k : {0.0f, 1.0f}) (*layer)(batch(k));
  EXPECT_THAT(floats_of(layer->buffer_at("running_mean")),
              near<float>({1.6666666f, 3.1666665f}, 1e-6));
  EXPECT_THAT(floats_of(layer->buffer_at("running_var")),
              near<float>({4.3333340f, 23.6666679f}, 1e-6));
}

TEST(BatchNorm1d, WithoutRunningStatisticsTakesTheBatchsAlways) {
  BatchNormOptions options;
  options.track_running_stats = false;
  options.bias = false;
  const auto layer = make_ref<BatchNorm1d>(2, options);
  const std::vector<float> in_training = floats_of((*layer)(batch(0)));
  layer->eval();
  EXPECT_EQ(floats_of((*layer)(batch(0))), in_training);
  EXPECT_THAT(layer->named_buffers(), ::testing::IsEmpty());
  EXPECT_EQ(layer->parameters().size(), 1u);
}

TEST(BatchNorm1d, IsLeftAsItWasByABadBatch) {
  const auto layer = make_ref<BatchNorm1d>(2);
  EXPECT_THAT(message_of([&] {
                (*layer)(floats({1, 2}, {1, 2}));
              }),
              HasSubstr("more than one value per channel"));
  EXPECT_THAT(message_of([&] {
                (*layer)(floats({1, 2}));
              }),
              HasSubstr("BatchNorm1d: x must have two dimensions or three; x: f32[2]"));
  EXPECT_NE(message_of([&] { (*layer)(ops::ones({4, 3}, DType::kF32, kHost)); }), "");
  EXPECT_EQ(batches_of(*layer), 0);
  EXPECT_THAT(floats_of(layer->buffer_at("running_mean")), ElementsAre(0, 0));
}

TEST(BatchNorm1d, PrintsAsInPyTorch) {
  EXPECT_EQ(BatchNorm1d(4).to_string(),
            "BatchNorm1d(4, eps=1e-05, momentum=0.1, affine=True, bias=True, "
            "track_running_stats=True)");
  BatchNormOptions bare = cumulative();
  bare.affine = bare.track_running_stats = false;
  EXPECT_EQ(BatchNorm1d(4, bare).to_string(),
            "BatchNorm1d(4, eps=1e-05, momentum=None, affine=False, bias=False, "
            "track_running_stats=False)");
}

TEST(BatchNorm1d, ChecksItsOptions) {
  EXPECT_THAT(message_of([] { BatchNorm1d(-1); }), HasSubstr("num_features (-1)"));
  BatchNormOptions options;
  options.eps = -1;
  EXPECT_THAT(message_of([&] { BatchNorm1d(2, options); }), HasSubstr("eps (-1)"));
  options = {};
  options.dtype = DType::kI64;
  EXPECT_THAT(message_of([&] { BatchNorm1d(2, options); }), HasSubstr("dtype (i64)"));
}

TEST(BatchNorm1d, ReplicasHaveBuffersOfTheirOwn) {
  const auto layer = make_ref<BatchNorm1d>(2);
  TensorMap others;
  for (const NamedTensor& buffer : layer->named_buffers()) {
    others[buffer.tensor.impl()] = ops::clone(buffer.tensor);
  }
  const Ref<Module> replica = layer->with_tensors(others);
  (*replica)(batch(0));
  EXPECT_EQ(batches_of(*replica), 1);
  EXPECT_EQ(batches_of(*layer), 0);
}

TEST(LayerNorm, NormalizesTheLastDimensions) {
  const auto layer = make_ref<LayerNorm>(Dims{3});
  {
    const NoGrad no_grad;
    ops::copy_(layer->parameter_at("weight"), floats({1, 2, 3}));
    ops::copy_(layer->parameter_at("bias"), floats({0.5, 0, 0}));
  }
  const Tensor x = leaf({1, 2, 4}, {1, 3});
  const Tensor y = (*layer)(x);
  differentiate(y, floats({1, 2, 3}, {1, 3}));
  EXPECT_THAT(floats_of(y), near<float>({-0.5690414f, -0.5345206f, 4.0089054f}, 1e-6));
  EXPECT_THAT(floats_of(grad(x)), near<float>({-0.1145587f, 0.1718055f, -0.0572475f}, 2e-6));
  EXPECT_THAT(floats_of(grad(layer->parameter_at("weight"))),
              near<float>({-1.0690414f, -0.5345206f, 4.0089054f}, 1e-6));
  EXPECT_THAT(floats_of(grad(layer->parameter_at("bias"))), ElementsAre(1, 2, 3));
}

TEST(LayerNorm, PrintsAsInPyTorchAndChecksItsOptions) {
  EXPECT_EQ(LayerNorm({5}).to_string(),
            "LayerNorm((5,), eps=1e-05, elementwise_affine=True, bias=True)");
  EXPECT_EQ(LayerNorm({2, 3}, 1e-3, true, false).to_string(),
            "LayerNorm((2, 3), eps=0.001, elementwise_affine=True, bias=False)");
  const LayerNorm bare({5}, 1e-5, false);
  EXPECT_EQ(bare.to_string(), "LayerNorm((5,), eps=1e-05, elementwise_affine=False, bias=False)");
  EXPECT_TRUE(bare.parameters().empty());
  EXPECT_THAT(message_of([] { LayerNorm(Dims{}); }), HasSubstr("shape must not be empty"));
  EXPECT_THAT(message_of([] { LayerNorm({2}, -1); }), HasSubstr("eps (-1)"));
  EXPECT_THAT(message_of([] { LayerNorm({2}, 0, true, true, DType::kBool); }),
              HasSubstr("dtype (bool)"));
}

}  // namespace
}  // namespace dlcore::nn
