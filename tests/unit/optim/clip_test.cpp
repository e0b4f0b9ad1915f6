#include "optim/clip.h"

#include "../support/tensors.h"
#include "autograd/autograd.h"
#include "tensor/host_value.h"

namespace dlcore::optim {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using dlcore::testing::near;

Tensor with_grad(const std::vector<float>& dx) {
  const Tensor x = floats(std::vector<float>(dx.size(), 1));
  set_requires_grad(x, true);
  set_grad(x, floats(dx));
  return x;
}

double norm_after_clipping(const std::vector<Tensor>& parameters, double max_norm) {
  return host_value<double>("test", clip_grad_norm_(parameters, max_norm));
}

// 3, 4, 12 have the norm 13; PyTorch 2.15 gives the same scaled gradients.
TEST(ClipGradNorm, ScalesAllGradientsByOneFactor) {
  const Tensor a = with_grad({3, 4}), b = with_grad({12});
  const Tensor without = floats({1});
  set_requires_grad(without, true);
  EXPECT_NEAR(norm_after_clipping({a, b, without}, 2), 13, 1e-12);
  EXPECT_THAT(floats_of(grad(a)), near<float>({0.461538434f, 0.615384579f}, 1e-7));
  EXPECT_THAT(floats_of(grad(b)), near<float>({1.84615374f}, 1e-7));
  EXPECT_FALSE(grad(without).defined());
}

TEST(ClipGradNorm, LeavesShortGradientsAlone) {
  const Tensor a = with_grad({3, 4});
  EXPECT_NEAR(norm_after_clipping({a}, 6), 5, 1e-12);
  EXPECT_THAT(floats_of(grad(a)), ::testing::ElementsAre(3, 4));
  EXPECT_EQ(norm_after_clipping({}, 1), 0);
  EXPECT_NE(message_of([&] { clip_grad_norm_({a}, -1); }), "");
}

TEST(ClipGradValue, CutsEachElement) {
  const Tensor a = with_grad({-3, 0.5, 4});
  clip_grad_value_({a}, 1);
  EXPECT_THAT(floats_of(grad(a)), ::testing::ElementsAre(-1, 0.5, 1));
}

}  // namespace
}  // namespace dlcore::optim
