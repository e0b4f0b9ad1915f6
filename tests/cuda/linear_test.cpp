#include <gtest/gtest.h>

#include "autograd/autograd.h"
#include "cuda/values.h"
#include "cuda_sim/cuda_sim.h"
#include "device/tf32.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/matmul/matmul.h"
#include "ops/random/random.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"

// What cuBLASLt does beside the product of a linear layer, and how it is asked to.
namespace dlcore {
namespace {

using Doubles = std::vector<double>;
Doubles doubles_of(const Tensor& x) { return values_of<double>(ops::to(x, DType::kF64)); }

Tensor leaf(const Tensor& x, Device device) {
  const Tensor y = ops::to(ops::clone(x), device);
  set_requires_grad(y, true);
  return y;
}

struct Outcome {
  Doubles y, dx, dweight, dbias;
};

// Linear layer of x, and the gradients of the sum of y's elements times dy's. The bias starts
// `offset` elements into its storage.
Outcome linear_on(Device device, const Tensor& x, const Tensor& weight, const Tensor& bias,
                  const Tensor& dy, int64_t offset) {
  const Tensor a = leaf(x, device), w = leaf(weight, device), b = leaf(bias, device);
  const Tensor y = ops::linear(a, w, ops::narrow(b, 0, offset, weight.size(0)));
  backward({y}, {ops::to(dy, device)}, false, false);
  return {doubles_of(y), doubles_of(grad(a)), doubles_of(grad(w)), doubles_of(grad(b))};
}

void compare(const Doubles& seen, const Doubles& expected, const char* what) {
  ASSERT_EQ(seen.size(), expected.size()) << what;
  for (size_t i = 0; i < seen.size(); ++i) EXPECT_NEAR(seen[i], expected[i], 1e-4) << what << i;
}

// What cuBLASLt answered for a shape is kept: each test has numbers of rows of its own.
void expect_the_cpus_numbers(int64_t rows, DType dtype) {
  for (const int64_t offset : {0, 1}) {
    const auto random = [dtype](const Dims& shape) { return ops::randn(shape, dtype, kHost); };
    const Tensor x = random({rows, 5}), weight = random({3, 5}), bias = random({4});
    for (const Tensor& dy : {random({rows, 3}), ops::t(random({3, rows}))}) {
      const Outcome expected = linear_on(kHost, x, weight, bias, dy, offset);
      const Outcome seen = linear_on(kGpu, x, weight, bias, dy, offset);
      compare(seen.y, expected.y, "y");
      compare(seen.dx, expected.dx, "dx");
      compare(seen.dweight, expected.dweight, "dweight");
      compare(seen.dbias, expected.dbias, "dbias");
    }
  }
}

TEST(CudaLinear, AddsTheBiasAndSumsItsGradientBesideTheProduct) {
  const Tensor x = on_gpu<float>({1, 2, 3, 4}, {2, 2});
  const Tensor weight = leaf(on_gpu<float>({1, 0, 0, 1}, {2, 2}), kGpu);
  const Tensor bias = leaf(on_gpu<float>({10, 20}, {2}), kGpu);
  const Tensor dy = on_gpu<float>({1, 2, 3, 4}, {2, 2});
  values_of<float>(x);  // what was asked for before is done
  const int64_t before = cuda_sim::launches();
  const Tensor y = ops::linear(x, weight, bias);
  const auto grads = gradients({y}, {weight, bias}, {dy}, false, false, false);
  EXPECT_EQ(values_of<float>(y), (std::vector<float>{11, 22, 13, 24}));
  EXPECT_EQ(values_of<float>(grads[0]), (std::vector<float>{10, 14, 14, 20}));
  EXPECT_EQ(values_of<float>(grads[1]), (std::vector<float>{4, 6}));
  EXPECT_EQ(cuda_sim::launches(), before);  // of libdl's own kernels: none
}

TEST(CudaLinear, GivesTheCpusNumbers) {
  manual_seed(0);
  for (const DType dtype : {DType::kF32, DType::kF64}) {
    for (const int64_t rows : {1, 7, 40}) expect_the_cpus_numbers(rows, dtype);
  }
}

struct WithoutEpilogues {
  WithoutEpilogues() { cuda_sim::set_epilogues(false); }
  ~WithoutEpilogues() { cuda_sim::set_epilogues(true); }
};

TEST(CudaLinear, DoesWithoutEpilogues) {
  manual_seed(0);
  const WithoutEpilogues without;
  for (const DType dtype : {DType::kF32, DType::kF64}) {
    for (const int64_t rows : {102, 109, 141}) expect_the_cpus_numbers(rows, dtype);
  }
  cuda_sim::set_epilogues(true);
}

TEST(CudaLinear, AsksForAnAlgorithmOnce) {
  const Tensor x = on_gpu(std::vector<float>(6 * 11, 1), {6, 11});
  const Tensor y = on_gpu(std::vector<float>(11 * 3, 1), {11, 3});
  const int64_t before = cuda_sim::heuristics();
  for (int i = 0; i < 3; ++i) EXPECT_EQ(values_of<float>(ops::mm(x, y))[0], 11);
  EXPECT_EQ(cuda_sim::heuristics(), before + 1);
  // Less aligned: what was promised to the first algorithm does not hold.
  const Tensor longer = on_gpu(std::vector<float>(6 * 11 + 1, 2), {6 * 11 + 1});
  const Tensor shifted = ops::view(ops::narrow(longer, 0, 1, 6 * 11), {6, 11});
  EXPECT_EQ(values_of<float>(ops::mm(shifted, y))[0], 22);
  EXPECT_EQ(cuda_sim::heuristics(), before + 2);
}

TEST(CudaLinear, RoundsToTf32OnlyWhenAllowed) {
  const float fine = 1 + 0x1p-12f;  // TF32 keeps 10 bits
  const Tensor x = on_gpu<float>({fine}, {1, 1}), one = on_gpu<float>({1}, {1, 1});
  const auto product = [&] { return values_of<float>(ops::mm(x, one))[0]; };
  EXPECT_FALSE(tf32_allowed());
  EXPECT_EQ(product(), fine);
  allow_tf32(true);
  EXPECT_TRUE(tf32_allowed());
  EXPECT_EQ(product(), 1);
  allow_tf32(false);
  EXPECT_EQ(product(), fine);
}

}  // namespace
}  // namespace dlcore
