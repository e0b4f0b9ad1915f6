// Expected numbers: PyTorch 2.15 after manual_seed(0).
#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "nn/layers/activations.h"
#include "nn/layers/dropout.h"
#include "nn/layers/embedding.h"
#include "nn/layers/linear.h"
#include "nn/layers/shape.h"
#include "nn/losses.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/reduce/reduce.h"
#include "tensor/generator.h"

namespace dlcore::nn {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using dlcore::testing::near;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Linear, DrawsWeightThenBiasAsPyTorchDoes) {
  manual_seed(0);
  const Linear layer(3, 4);
  EXPECT_THAT(floats_of(layer.weight()),
              ElementsAre(-0.00432251766f, 0.309715837f, -0.475185335f, -0.424894601f,
                          -0.222368971f, 0.154820725f, -0.0114391446f, 0.457774937f, -0.0512363985f,
                          0.152774125f, -0.174482793f, -0.11348708f));
  EXPECT_THAT(floats_of(layer.bias()),
              ElementsAre(-0.551570714f, -0.382368743f, -0.237997115f, 0.0213871151f));
}

TEST(Linear, DrawsInDoublePrecision) {
  manual_seed(0);
  const Linear layer(2, 3, true, DType::kF64);
  EXPECT_THAT(dlcore::testing::values<double>(layer.weight()),
              ElementsAre(0.66475533018901212, 0.29390167076471757, -0.057441192692838289,
                          0.59502708122234704, 0.20509507754883879, 0.41174529777772495));
  EXPECT_THAT(dlcore::testing::values<double>(layer.bias()),
              ElementsAre(-0.45451950589406032, -0.21056561691605541, 0.1150334319677742));
}

TEST(Linear, TakesVectorsMatricesAndBatches) {
  Linear layer(2, 1);
  const NoGrad no_grad;
  ops::copy_(layer.weight(), floats({2, -3}, {1, 2}));
  ops::copy_(layer.bias(), floats({0.5}));
  EXPECT_THAT(floats_of(layer(floats({1, 1}))), ElementsAre(-0.5f));
  const Tensor y = layer(floats({1, 1, 0, 2, 3, 0, 4, 4}, {2, 2, 2}));
  EXPECT_EQ(y.shape(), (Dims{2, 2, 1}));
  EXPECT_THAT(floats_of(y), ElementsAre(-0.5f, -5.5f, 6.5f, -3.5f));
}

TEST(Linear, ChecksItsOptions) {
  EXPECT_THAT(message_of([] { Linear(-1, 2); }), HasSubstr("in_features (-1)"));
  EXPECT_THAT(message_of([] { Linear(2, -3); }), HasSubstr("out_features (-3)"));
  EXPECT_THAT(message_of([] { Linear(2, 3, true, DType::kI64); }), HasSubstr("dtype (i64)"));
  EXPECT_EQ(Linear(0, 2).weight().numel(), 0);
}

TEST(Flatten, JoinsDimensions) {
  const Tensor x = ops::zeros({2, 3, 4, 5}, DType::kF32, kHost);
  EXPECT_EQ(Flatten()(x).shape(), (Dims{2, 60}));
  EXPECT_EQ(Flatten(0, 1)(x).shape(), (Dims{6, 4, 5}));
  EXPECT_NE(message_of([] {
              Flatten()(floats({1, 2}));
            }),
            "")
      << "one dimension has no dimension 1";
}

TEST(Embedding, DrawsItsRowsAsPyTorchDoes) {
  manual_seed(0);
  EXPECT_THAT(
      floats_of(Embedding(4, 3, -2).weight()),
      ElementsAre(1.5409960747f, -0.2934288979f, -2.1787893772f, 0.5684312582f, -1.0845223665f,
                  -1.3985954523f, 0, 0, 0, -0.4033435285f, -0.5966353416f, 0.1820364892f));
}

TEST(Embedding, GivesRowsButNoGradientToPadding) {
  Embedding layer(3, 2, 1);
  const int64_t numbers[] = {0, 1, 2, 0};
  const Tensor y = layer(from_host("test", numbers, {2, 2}, DType::kI64, kHost));
  EXPECT_EQ(y.shape(), (Dims{2, 2, 2}));
  const std::vector<float> rows = floats_of(layer.weight()), found = floats_of(y);
  EXPECT_THAT(found, ElementsAre(rows[0], rows[1], 0, 0, rows[4], rows[5], rows[0], rows[1]));
  backward(ops::sum(y));
  EXPECT_THAT(floats_of(grad(layer.weight())), ElementsAre(2, 2, 0, 0, 1, 1));
}

TEST(Embedding, PrintsAsInPyTorchAndChecksItsOptions) {
  EXPECT_EQ(Embedding(5, 3).to_string(), "Embedding(5, 3)");
  EXPECT_EQ(Embedding(5, 3, -2).to_string(), "Embedding(5, 3, padding_idx=3)");
  EXPECT_THAT(message_of([] { Embedding(-1, 3); }), HasSubstr("num_embeddings (-1)"));
  EXPECT_THAT(message_of([] { Embedding(1, -3); }), HasSubstr("embedding_dim (-3)"));
  EXPECT_THAT(message_of([] { Embedding(2, 3, 2); }), HasSubstr("padding_index (2)"));
  EXPECT_THAT(message_of([] { Embedding(2, 3, -3); }), HasSubstr("padding_index (-3)"));
  EXPECT_THAT(message_of([] { Embedding(2, 3, 0, DType::kI32); }), HasSubstr("dtype (i32)"));
  EXPECT_THAT(message_of([] { Embedding(2, 3)(floats({1})); }), HasSubstr("integer"));
}

TEST(Dropout, WorksInTrainingOnly) {
  const auto layer = make_ref<Dropout>(0.5);
  const Tensor x = ops::ones({12}, DType::kF32, kHost);
  manual_seed(0);
  EXPECT_THAT(floats_of((*layer)(x)), ElementsAre(0, 0, 2, 0, 0, 0, 2, 2, 0, 2, 2, 2));
  layer->eval();
  EXPECT_THAT(floats_of((*layer)(x)), ::testing::Each(1));
  EXPECT_THAT(message_of([] { Dropout(2); }), HasSubstr("p (2) must be between 0 and 1"));
  EXPECT_NE(message_of([] { Dropout(std::nan("")); }), "");
}

TEST(Activations, AreTheirFunctions) {
  const Tensor x = floats({-1, 0, 2});
  EXPECT_THAT(floats_of(ReLU()(x)), ElementsAre(0, 0, 2));
  EXPECT_THAT(floats_of(Sigmoid()(x)), near<float>({0.268941f, 0.5f, 0.880797f}, 1e-6));
  EXPECT_THAT(floats_of(Tanh()(x)), near<float>({-0.761594f, 0, 0.964028f}, 1e-6));
  EXPECT_THAT(floats_of(Softmax(0)(x)), near<float>({0.042010f, 0.114195f, 0.843795f}, 1e-6));
  EXPECT_THAT(floats_of(LogSoftmax(0)(x)), near<float>({-3.169846f, -2.169846f, -0.169846f}, 1e-6));
  EXPECT_TRUE(Identity()(x).is_same(x));
}

TEST(Losses, TakeAPredictionAndATarget) {
  const std::vector<Tensor> pair{floats({0.25, 0.75}), floats({0, 1})};
  EXPECT_THAT(floats_of(MSELoss()(pair)), near<float>({0.0625f}, 1e-7));
  EXPECT_THAT(floats_of(MSELoss(ops::Reduction::kSum)(pair)), near<float>({0.125f}, 1e-7));
  EXPECT_THAT(floats_of(BCELoss()(pair)), near<float>({0.287682f}, 1e-6));
  const std::vector<Tensor> classes{floats({1, 2, 3, 1}, {2, 2}),
                                    dlcore::testing::tensor<int64_t>({1, 0}, {2})};
  EXPECT_THAT(floats_of(CrossEntropyLoss()(classes)), near<float>({0.2200948f}, 1e-6));
}

}  // namespace
}  // namespace dlcore::nn
