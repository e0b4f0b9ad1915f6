#include <cmath>
#include <sstream>

#include "counted_test.h"

namespace {

class CppTensor : public CountedTest {};

TEST_F(CppTensor, IsMadeFromNestedLists) {
  const auto x = dl::tensor({{1.f, 2.f, 3.f}, {4.f, 5.f, 6.f}});
  EXPECT_EQ(x.sizes(), dl::Dims({2, 3}));
  EXPECT_EQ(x.dtype(), dl::kFloat32);
  EXPECT_EQ(values(x), (Values{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(dl::tensor({{{1}, {2}}}, dl::kFloat64).sizes(), dl::Dims({1, 2, 1}));
}

TEST_F(CppTensor, TakesItsDtypeFromTheValuesAsPyTorchDoes) {
  EXPECT_EQ(dl::tensor({1, 2}).dtype(), dl::kInt64);
  EXPECT_EQ(dl::tensor({{1, 2}, {3, 4}}).dtype(), dl::kInt64);
  EXPECT_EQ(dl::tensor(7).dtype(), dl::kInt64);
  EXPECT_EQ(dl::tensor({true, false}).dtype(), dl::kBool);
  EXPECT_EQ(dl::tensor({1.0, 2.0}).dtype(), dl::kFloat32);
  EXPECT_EQ(dl::tensor({1.0}, dl::kFloat64).dtype(), dl::kFloat64);
  EXPECT_EQ(dl::tensor(std::vector<uint8_t>{1, 2}).dtype(), dl::kUInt8);
  EXPECT_EQ(dl::tensor(2.5).dim(), 0);
}

TEST_F(CppTensor, RefusesListsOfDifferentLengths) {
  EXPECT_EQ(message_of(dl::Code::kShape,
                       [] {
                         dl::tensor({{1.f, 2.f}, {3.f}});
                       }),
            "tensor: lists of one depth must have one length; got 2 and 1");
}

TEST_F(CppTensor, IsAValueThatSharesItsElements) {
  const auto x = dl::zeros({2});
  const dl::Tensor copy = x, deep = x.clone();
  x.fill_(3);
  EXPECT_TRUE(copy.is_same(x));
  EXPECT_EQ(values(copy), (Values{3, 3}));
  EXPECT_EQ(values(deep), (Values{0, 0}));
  dl::Tensor moved = std::move(const_cast<dl::Tensor&>(copy));
  EXPECT_TRUE(moved.is_same(x));
  moved = dl::Tensor();
  EXPECT_FALSE(moved.defined());
}

TEST_F(CppTensor, HasOperatorsWithTensorsAndNumbers) {
  const auto x = dl::tensor({1.f, 2.f, 4.f}), y = dl::tensor({4.f, 2.f, 1.f});
  EXPECT_EQ(values(x + y), (Values{5, 4, 5}));
  EXPECT_EQ(values(x - y), (Values{-3, 0, 3}));
  EXPECT_EQ(values(x * y), (Values{4, 4, 4}));
  EXPECT_EQ(values(x / y), (Values{0.25, 1, 4}));
  EXPECT_EQ(values(-x), (Values{-1, -2, -4}));
  EXPECT_EQ(values(1 + x * 2), (Values{3, 5, 9}));
  EXPECT_EQ(values(1 - x), (Values{0, -1, -3}));
  EXPECT_EQ(values(x - 1), (Values{0, 1, 3}));
  EXPECT_EQ(values(8 / x), (Values{8, 4, 2}));
  EXPECT_EQ(values(x / 2), (Values{0.5, 1, 2}));
  EXPECT_EQ(values(x % 2), (Values{1, 0, 0}));
}

TEST_F(CppTensor, KeepsWholeNumbersWhole) {
  const auto x = dl::tensor({1, 2});
  EXPECT_EQ((x + 1).dtype(), dl::kInt64);
  EXPECT_EQ((x + 0.5).dtype(), dl::kFloat32);
  const int64_t large = (int64_t{1} << 53) + 1;  // no double holds it
  EXPECT_EQ((dl::tensor({0}) + large).item<int64_t>(), large);
  EXPECT_EQ(dl::full({1}, large).item<int64_t>(), large);
  EXPECT_EQ(dl::arange(0, 6, 2).dtype(), dl::kInt64);
  EXPECT_EQ(values(dl::arange(0, 1, 0.5)), (Values{0, 0.5}));
}

TEST_F(CppTensor, Compares) {
  const auto x = dl::tensor({1.f, 2.f, 3.f});
  EXPECT_EQ((x < 2).dtype(), dl::kBool);
  EXPECT_EQ(values(x < 2), (Values{1, 0, 0}));
  EXPECT_EQ(values(x <= 2), (Values{1, 1, 0}));
  EXPECT_EQ(values(x > 2), (Values{0, 0, 1}));
  EXPECT_EQ(values(x >= 2), (Values{0, 1, 1}));
  EXPECT_EQ(values(x == dl::tensor({1.f, 0.f, 3.f})), (Values{1, 0, 1}));
  EXPECT_EQ(values(x != 1), (Values{0, 1, 1}));
  EXPECT_EQ(values(!(x == 1)), (Values{0, 1, 1}));
}

TEST_F(CppTensor, ChangesInPlace) {
  const auto x = dl::tensor({1.f, 2.f}), alias = x;
  x += 1;
  x *= dl::tensor({2.f, 3.f});
  x -= 1;
  x /= 2;
  EXPECT_EQ(values(alias), (Values{1.5, 4}));
  x.add_(dl::ones({2}), -0.5).mul_(2);
  EXPECT_EQ(values(alias), (Values{2, 7}));
}

TEST_F(CppTensor, GivesItsElements) {
  const auto x = dl::tensor({{1.f, 2.f}, {3.f, 4.f}});
  EXPECT_EQ(x.data<float>()[3], 4.f);
  x.data<float>()[0] = 9;
  EXPECT_EQ(x[0][0].item(), 9);
  EXPECT_EQ(dl::tensor(2.75).item<int>(), 2);
  EXPECT_TRUE(dl::tensor(0.5).item<bool>());
  EXPECT_EQ(x.t().to_vector<float>(), (std::vector<float>{9, 3, 2, 4}));
  EXPECT_EQ(message_of(dl::Code::kDtype, [&] { x.data<double>(); }),
            "data: the tensor's dtype is f32, and the type asked for is f64's");
}

TEST_F(CppTensor, BorrowsMemoryAndLetsGoOfItsOwner) {
  std::vector<float> memory{1, 2, 3, 4};
  auto owner = std::make_shared<int>(0);
  auto x = dl::from_blob(memory.data(), {2, 2}, owner);
  EXPECT_EQ(owner.use_count(), 2);
  memory[3] = 8;
  EXPECT_EQ(x[1][1].item(), 8);
  x = dl::Tensor();
  EXPECT_EQ(owner.use_count(), 1);
  EXPECT_EQ(values(dl::from_vector(std::vector<int64_t>{5, 6}, {2})), (Values{5, 6}));
}

TEST_F(CppTensor, PrintsAsPyTorchDoes) {
  std::ostringstream out;
  out << dl::tensor({{0.5f, 1.f}}) << ' ' << dl::Dims({2, 3}) << ' ' << dl::Device("cpu");
  EXPECT_EQ(out.str(), "tensor([[0.5000, 1.0000]]) [2, 3] cpu:0");
}

TEST_F(CppTensor, ReducesWithPyTorchsDefaults) {
  const auto x = dl::tensor({{1.f, 5.f}, {4.f, 2.f}});
  EXPECT_EQ(x.sum().item(), 12);
  EXPECT_EQ(values(x.sum(1)), (Values{6, 6}));
  EXPECT_EQ(x.mean({0, 1}, true).sizes(), dl::Dims({1, 1}));
  const auto [largest, where] = x.max(0);
  EXPECT_EQ(values(largest), (Values{4, 5}));
  EXPECT_EQ(values(where), (Values{1, 0}));
  EXPECT_EQ(x.flatten().size(0), 4);
  EXPECT_EQ(dl::cat({x, x}).sizes(), dl::Dims({4, 2}));
  EXPECT_EQ(x.split(1).size(), 2u);
  EXPECT_EQ(x.unbind()[1][0].item(), 4);
}

TEST_F(CppTensor, IsMadeWithOptions) {
  const auto x = dl::zeros({2}, dl::dtype(dl::kFloat64).requires_grad(true));
  EXPECT_EQ(x.dtype(), dl::kFloat64);
  EXPECT_TRUE(x.requires_grad());
  EXPECT_TRUE(dl::randn({2}, dl::requires_grad()).requires_grad());
  EXPECT_EQ(dl::ones({2}, dl::device("cpu")).device(), dl::Device(dl::kCPU));
  EXPECT_EQ(x.to(dl::kFloat32).to("cpu").dtype(), dl::kFloat32);
}

TEST_F(CppTensor, RandomNumbersHaveSeeds) {
  dl::manual_seed(3);
  const auto first = dl::rand({4});
  dl::manual_seed(3);
  EXPECT_EQ(values(dl::rand({4})), values(first));
  EXPECT_EQ(values(dl::rand({4}, {}, dl::Generator(3))), values(first));
}

TEST_F(CppTensor, ErrorsSayWhatWasWrong) {
  const std::string message = message_of(dl::Code::kShape, [] {
    dl::ones({2, 3}) + dl::ones({4});
  });
  EXPECT_EQ(message.rfind("add: ", 0), 0u) << message;
  message_of(dl::Code::kNullArgument, [] { dl::relu(dl::Tensor()); });
  message_of(dl::Code::kInvalidArgument, [] { dl::Dims(std::vector<int64_t>(17, 1)); });
  message_of(dl::Code::kDevice, [] { dl::Device("tpu"); });
  EXPECT_THROW(dl::ones({1}).reshape({2}), std::runtime_error);
}

}  // namespace
