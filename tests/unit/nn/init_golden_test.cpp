// Initialisers and new layers against PyTorch's numbers in tests/golden.
#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "golden/cases.h"
#include "nn/init.h"

namespace dlcore::nn {
namespace {

using golden::Array;
using golden::Case;

Tensor tensor_of(const Array& array) {
  return from_host("test", array.data, array.shape, array.dtype, kHost);
}
double number(const Case& c, size_t i) { return std::get<double>(c.args.at(i)); }

void kaiming(const Case& c, const Tensor& x) {
  const auto mode =
      std::get<std::string>(c.args[2]) == "fan_in" ? init::FanMode::kIn : init::FanMode::kOut;
  const auto nonlinearity = std::get<std::string>(c.args[3]) == "relu"
                                ? init::Nonlinearity::kReLU
                                : init::Nonlinearity::kLeakyReLU;
  const auto fill =
      c.op == "init.kaiming_uniform_" ? init::kaiming_uniform_ : init::kaiming_normal_;
  fill(x, number(c, 1), mode, nonlinearity, nullptr);
}

using Fill = void (*)(const Case&, const Tensor&);
const std::map<std::string, Fill> kFills = {
    {"init.normal_",
     [](const Case& c, const Tensor& x) { init::normal_(x, number(c, 1), number(c, 2)); }},
    {"init.uniform_",
     [](const Case& c, const Tensor& x) { init::uniform_(x, number(c, 1), number(c, 2)); }},
    {"init.constant_", [](const Case& c, const Tensor& x) { init::constant_(x, number(c, 1)); }},
    {"init.xavier_uniform_",
     [](const Case& c, const Tensor& x) { init::xavier_uniform_(x, number(c, 1)); }},
    {"init.xavier_normal_",
     [](const Case& c, const Tensor& x) { init::xavier_normal_(x, number(c, 1)); }},
    {"init.kaiming_uniform_", kaiming},
    {"init.kaiming_normal_", kaiming},
};

template <class T>
void expect_close(const Tensor& x, const Array& expected, double relative) {
  const T* wanted = reinterpret_cast<const T*>(expected.data);
  for (int64_t i = 0; i < expected.numel(); ++i) {
    ASSERT_NEAR(x.data<T>()[i], wanted[i], relative * std::abs(wanted[i])) << "element " << i;
  }
}

void expect_close(const Tensor& x, const Array& expected) {
  ASSERT_EQ(x.shape(), expected.shape);
  ASSERT_EQ(x.dtype(), expected.dtype);
  // Last bits of the vector sine and cosine of normal numbers differ.
  if (x.dtype() == DType::kF32) {
    expect_close<float>(x, expected, 1e-6);
  } else {
    expect_close<double>(x, expected, 1e-14);
  }
}

TEST(InitGolden, FillsAsPyTorchDoes) {
  for (const auto& [op, fill] : kFills) {
    ASSERT_FALSE(golden::cases_of(op).empty()) << op;
    for (const Case& c : golden::cases_of(op)) {
      SCOPED_TRACE(c.where);
      const Tensor x = tensor_of(std::get<Array>(c.args[0]));
      if (!c.error.empty()) {
        EXPECT_THROW(fill(c, x), Error);
        continue;
      }
      manual_seed(*c.seed);
      fill(c, x);
      expect_close(x, c.out[0]);
    }
  }
}

}  // namespace
}  // namespace dlcore::nn
