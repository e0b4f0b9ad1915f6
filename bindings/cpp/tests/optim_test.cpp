#include <cmath>
#include <cstdio>
#include <sstream>

#include "counted_test.h"

namespace {

namespace optim = dl::optim;

class CppOptim : public CountedTest {};

TEST_F(CppOptim, SgdStepsByItsOptions) {
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  optim::SGD sgd({x}, optim::SGDOptions().lr(0.5).momentum(0.5));
  for (int step = 0; step < 2; ++step) {
    sgd.zero_grad();
    (x * 2).sum().backward();
    sgd.step();
  }
  EXPECT_EQ(x.item(), 1 - 0.5 * 2 - 0.5 * (0.5 * 2 + 2));
  EXPECT_EQ(sgd.lr(), 0.5);
  sgd.set_lr(0.25);
  EXPECT_EQ(sgd.get(0, "lr"), 0.25);
  EXPECT_EQ(sgd.get(0, "momentum"), 0.5);
}

TEST_F(CppOptim, TakesGroupsWithOptionsOfTheirOwn) {
  const auto x = dl::tensor({1.f}, dl::requires_grad()), y = dl::tensor({1.f}, dl::requires_grad());
  optim::SGD sgd({x}, optim::SGDOptions().lr(1));
  sgd.add_param_group({y}, optim::SGDOptions().lr(2));
  (x + y).sum().backward();
  sgd.step();
  EXPECT_EQ(x.item(), 0);
  EXPECT_EQ(y.item(), -1);
  EXPECT_EQ(sgd.group_count(), 2);
  EXPECT_TRUE(sgd.parameters(1)[0].is_same(y));
}

TEST_F(CppOptim, AdamsFirstStepIsTheLearningRate) {
  for (const double decay : {0.0, 0.5}) {
    const auto x = dl::tensor({1.f}, dl::requires_grad());
    optim::AdamW adam({x}, optim::AdamWOptions().lr(0.1).weight_decay(decay));
    (x * 3).sum().backward();
    adam.step();
    EXPECT_NEAR(x.item(), 1 - 0.1 * decay - 0.1, 1e-6);
  }
  const auto x = dl::tensor({1.f}, dl::requires_grad());
  optim::Adam adam({x}, optim::AdamOptions().lr(0.01));
  (x * 3).sum().backward();
  adam.step();
  EXPECT_NEAR(x.item(), 0.99, 1e-6);
}

TEST_F(CppOptim, StepsWithAClosure) {
  const auto x = dl::tensor({2.f}, dl::requires_grad());
  optim::SGD sgd({x}, optim::SGDOptions().lr(0.25));
  const auto loss = sgd.step([&] {
    sgd.zero_grad();
    const auto square = (x * x).sum();
    square.backward();
    return square;
  });
  EXPECT_EQ(loss.item(), 4);
  EXPECT_EQ(x.item(), 1);
}

TEST_F(CppOptim, ItsStateGoesToAnother) {
  const auto x = dl::tensor({0.f}, dl::requires_grad()), y = dl::tensor({0.f}, dl::requires_grad());
  optim::SGD first({x}, optim::SGDOptions().lr(1).momentum(0.5));
  x.sum().backward();
  first.step();
  optim::SGD second({y}, optim::SGDOptions().lr(9));
  second.load_state_dict(first.state_dict());
  EXPECT_EQ(second.lr(), 1);
  y.sum().backward();
  second.step();
  EXPECT_EQ(y.item(), -1.5);
}

TEST_F(CppOptim, PrintsItself) {
  const dl::nn::Linear net(1, 1);
  std::ostringstream out;
  out << optim::SGD(net, optim::SGDOptions().lr(0.5));
  EXPECT_NE(out.str().find("SGD"), std::string::npos);
  EXPECT_NE(out.str().find("lr: 0.5"), std::string::npos) << out.str();
}

TEST_F(CppOptim, ClipsGradients) {
  const auto x = dl::tensor({3.f, 4.f}, dl::requires_grad());
  (x * x / 2).sum().backward();
  EXPECT_NEAR(dl::nn::utils::clip_grad_norm_({x}, 1), 5, 1e-6);
  EXPECT_NEAR(x.grad()[0].item(), 0.6, 1e-4);
}

class CppFiles : public CountedTest {
 protected:
  ~CppFiles() override { std::remove(path_.c_str()); }
  const std::string path_ = ::testing::TempDir() + "dl_cpp_files.safetensors";
};

TEST_F(CppFiles, HoldModules) {
  const dl::nn::Linear saved(2, 2);
  dl::nn::Linear loaded(2, 2);
  saved.save(path_);
  loaded.load(path_);
  EXPECT_EQ(values(loaded.weight()), values(saved.weight()));
  dl::nn::Linear other(3, 2);
  EXPECT_THROW(dl::load(other, path_), dl::Error);
  message_of(dl::Code::kNotFound, [&] { loaded.load(path_ + ".none"); });
}

TEST_F(CppFiles, HoldStateDicts) {
  dl::StateDict state;
  state.set("x", dl::tensor({1.f, 2.f}));
  state.set_metadata("epoch", "3");
  dl::save(state, path_);
  const auto loaded = dl::load(path_);
  EXPECT_EQ(loaded.keys(), std::vector<std::string>{"x"});
  EXPECT_EQ(values(loaded["x"]), (Values{1, 2}));
  EXPECT_EQ(loaded.metadata("epoch"), "3");
  message_of(dl::Code::kNotFound, [&] { loaded["y"]; });
}

TEST_F(CppFiles, StateDictsAreLoadedByName) {
  const dl::nn::Linear from(2, 1);
  dl::nn::Linear to(2, 1);
  to.load_state_dict(from.state_dict());
  EXPECT_EQ(values(to.bias()), values(from.bias()));
  dl::StateDict part;
  part.set("bias", dl::tensor({5.f}));
  EXPECT_THROW(to.load_state_dict(part), dl::Error);
  to.load_state_dict(part, dl::nn::LoadStateDictOptions().strict(false));
  EXPECT_EQ(to.bias().item(), 5);
}

}  // namespace
