#include "counted_test.h"

namespace {

namespace data = dl::data;
namespace nn = dl::nn;

class CppPlan : public CountedTest {};

// A net 3-4-2 and its optimizer; two of them are alike.
struct Training {
  Training() : net(seeded_net()), sgd(net, dl::optim::SGDOptions().lr(0.1).momentum(0.9)) {}

  static nn::Sequential seeded_net() {
    dl::manual_seed(5);
    return nn::Sequential{nn::Linear(3, 4), nn::ReLU(), nn::Linear(4, 2)};
  }
  dl::Tensor step(const dl::TensorList& batch) {
    dl::Tensor loss = nn::functional::cross_entropy(net(batch[0]), batch[1]);
    sgd.zero_grad();
    loss.backward();
    sgd.step();
    return loss;
  }

  nn::Sequential net;
  dl::optim::SGD sgd;
};

data::DataLoader loader_of(const dl::Tensor& x, const dl::Tensor& y) {
  return data::DataLoader(data::TensorDataset({x, y}), data::DataLoaderOptions().batch_size(4));
}

TEST_F(CppPlan, RunsOverALoader) {
  const auto x = dl::randn({10, 3}), y = dl::tensor<int64_t>({0, 1, 1, 0, 1, 0, 0, 1, 0, 1});
  Training eager, planned;
  std::vector<double> expected;
  for (auto [inputs, labels] : loader_of(x, y)) {
    expected.push_back(eager.step({inputs, labels}).item());
  }
  const dl::Plan plan([&](const dl::TensorList& batch) { return planned.step(batch); });
  const auto loader = loader_of(x, y);
  EXPECT_EQ(plan.run_over(loader), expected);
  EXPECT_EQ(plan.capture_count(), 2);
  EXPECT_EQ(plan.run_over(loader, 2).size(), 2u);
  EXPECT_EQ(plan.run_over(loader, -1, [](int64_t, double) { return false; }).size(), 1u);
}

TEST_F(CppPlan, GivesItsOutputs) {
  const dl::Plan plan([](const dl::TensorList& x) { return dl::TensorList{x[0] * 2, x[0] + 1}; });
  plan.run({dl::tensor({1.f})});
  const dl::TensorList outputs = plan.run({dl::tensor({3.f})});
  EXPECT_EQ(outputs[0].item(), 6);
  EXPECT_EQ(outputs[1].item(), 4);
  EXPECT_NE(plan.to_string().find("mul"), std::string::npos);
}

TEST_F(CppPlan, CapturesABlock) {
  const auto x = dl::tensor({2.f}), y = dl::tensor({0.f});
  const auto plan = dl::Plan::capture([&] { y.add_(x); });
  x.fill_(10);
  plan.replay(3);
  EXPECT_EQ(y.item(), 32);
  EXPECT_THROW(dl::Plan::capture([&] { y.item(); }), dl::Error);
  EXPECT_EQ((y + 1).item(), 33);
}

}  // namespace
