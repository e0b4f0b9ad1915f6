// Whole trainings, step by step, against the losses that PyTorch 2.15 gives for the same seed
// (tests/train/reference.py).
#include <fstream>
#include <string>

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "data/loader.h"
#include "data/tensor_dataset.h"
#include "nn/init.h"
#include "nn/layers/activations.h"
#include "nn/layers/linear.h"
#include "nn/losses.h"
#include "nn/sequential.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/matmul/matmul.h"
#include "ops/random/random.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"
#include "optim/sgd.h"
#include "tensor/generator.h"
#include "tests/train/golden_traces.h"

namespace dlcore {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;

double item(const Tensor& x) { return floats_of(x)[0]; }

struct Task {
  Ref<nn::Module> net;
  Ref<nn::Module> loss;
  Ref<optim::Optimizer> optimizer;
  Ref<data::Loader> loader;

  Tensor loss_of(const Tensor& x, const Tensor& y) {
    const std::vector<Tensor> pair{(*net)(x), y};
    return (*loss)(pair);
  }
  double step(const Tensor& x, const Tensor& y) {
    const Tensor value = loss_of(x, y);
    optimizer->zero_grad();
    backward({value}, {Tensor()}, false, false);
    optimizer->step();
    return item(value);
  }
  std::vector<double> epoch() {
    std::vector<double> losses;
    while (const auto batch = loader->next()) losses.push_back(step((*batch)[0], (*batch)[1]));
    return losses;
  }
};

Ref<data::Loader> shuffled(const Tensor& x, const Tensor& y, int64_t batch_size) {
  data::LoaderOptions options;
  options.batch_size = batch_size;
  options.shuffle = true;
  return make_ref<data::Loader>(data::tensor_dataset({x, y}), options);
}

void expect_first_ten(const std::vector<double>& losses, const double* expected) {
  ASSERT_GE(losses.size(), 10U);
  for (size_t i = 0; i < 10; ++i) {
    EXPECT_NEAR(losses[i], expected[i], 1e-6 * std::abs(expected[i])) << "step " << i;
  }
}

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

Tensor normal(const Dims& shape, double std) {
  const Tensor x = empty("test", shape, DType::kF32, kHost);
  ops::normal_(x, 0, std);
  return x;
}

TEST(Training, LinearRegressionIsPyTorchs) {
  manual_seed(0);
  const Tensor x = normal({1000, 2}, 1);
  Tensor y = ops::add(ops::matmul(x, floats({2, -3.4f})), 4.2);
  y = ops::reshape(y, {-1, 1});
  y = ops::add(y, normal({1000, 1}, 0.01));
  const auto net = make_ref<nn::Linear>(2, 1);
  nn::init::normal_(net->weight(), 0, 0.01);
  nn::init::constant_(net->bias(), 0);
  Task task{net, make_ref<nn::MSELoss>(),
            make_ref<optim::SGD>(net->parameters(), optim::SGDOptions{0.03}), shuffled(x, y, 10)};
  expect_first_ten(task.epoch(), linear_regression_losses);
  task.epoch();
  task.epoch();
  EXPECT_THAT(floats_of(net->weight()),
              dlcore::testing::near<float>({1.99885857f, -3.39943862f}, 2e-6));
  EXPECT_NEAR(item(net->bias()), 4.19936562, 1e-5);
  EXPECT_NEAR(item(task.loss_of(x, y)), 9.38709e-5, 1e-8);
}

// 759 rows of 8 features and a label.
void read_diabetes(Tensor* x, Tensor* y) {
  std::ifstream file(DL_SOURCE_DIR "/examples/data/diabetes.csv");
  ASSERT_TRUE(file) << "examples/data/diabetes.csv";
  std::vector<float> features, labels;
  float value;
  for (int column = 0; file >> value; column = (column + 1) % 9) {
    (column < 8 ? features : labels).push_back(value);
    file.ignore();
  }
  *x = floats(features, {759, 8});
  *y = floats(labels, {759, 1});
}

Ref<nn::Sequential> logistic_net() {
  auto net = make_ref<nn::Sequential>();
  net->append(make_ref<nn::Linear>(8, 7));
  net->append(make_ref<nn::ReLU>());
  net->append(make_ref<nn::Linear>(7, 3));
  net->append(make_ref<nn::ReLU>());
  net->append(make_ref<nn::Linear>(3, 1));
  net->append(make_ref<nn::Sigmoid>());
  return net;
}

TEST(Training, LogisticRegressionIsPyTorchs) {
  Tensor x, y;
  read_diabetes(&x, &y);
  ASSERT_TRUE(x.defined());
  manual_seed(0);
  const auto net = logistic_net();
  std::vector<float> sums;
  for (const Tensor& p : net->parameters()) sums.push_back(floats_of(ops::sum(detach(p)))[0]);
  EXPECT_THAT(sums, dlcore::testing::near<float>({-0.9094425f, -0.5431819f, 1.1065053f, -0.0551258f,
                                                  -0.3842290f, 0.2116516f},
                                                 1e-6));
  Task task{net, make_ref<nn::BCELoss>(),
            make_ref<optim::SGD>(net->parameters(), optim::SGDOptions{0.1, 0.9}),
            shuffled(x, y, 32)};
  std::vector<double> losses = task.epoch();
  expect_first_ten(losses, logistic_regression_losses);
  EXPECT_NEAR(mean(losses), 0.6562190, 1e-5);
  EXPECT_NEAR(mean(task.epoch()), 0.6192775, 1e-4);
  for (int epoch = 3; epoch <= 10; ++epoch) losses = task.epoch();
  EXPECT_NEAR(mean(losses), 0.4759250, 1e-3);
}

}  // namespace
}  // namespace dlcore
