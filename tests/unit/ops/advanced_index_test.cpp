#include "autograd/autograd.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"
#include "ops/index/index.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

Tensor grid() { return tensor<float>({0, 1, 2, 3, 4, 5}, {2, 3}); }

TEST(Index, NamesTheIndexThatIsOutside) {
  expect_error(Code::kIndex, "index: indices[1][1] is -4, but x.shape[1] is 3 (x: f32[2,3] cpu:0)",
               [] {
                 index(grid(), {tensor<int64_t>({0, 1}), tensor<int64_t>({-3, -4})});
               });
  expect_error(Code::kIndex, "index: there are more indices (3) than x has dimensions", [] {
    const Tensor i = tensor<int64_t>({0});
    index(grid(), {i, i, i});
  });
  expect_error(Code::kIndex, "index: indices[0], a mask, must have the sizes of the dimensions",
               [] {
                 index(grid(), {tensor<bool>({1, 0, 1})});
               });
  expect_error(Code::kDtype, "index: indices[0] must have an integer dtype",
               [] { index(grid(), {tensor<float>({0})}); });
  expect_error(Code::kShape, "the indices before [2] and indices[1] [3]", [] {
    index(grid(), {tensor<int64_t>({0, 1}), tensor<int64_t>({0, 1, 2})});
  });
}

TEST(IndexPut, OfRepeatedPlacesTheLastStays) {
  const Tensor places = tensor<int64_t>({1, 0, 1});
  const Tensor values = tensor<float>({5, 6, 7});
  expect_values<float>(index_put(tensor<float>({0, 0}), {places}, values), {6, 7});
  expect_values<float>(index_copy(tensor<float>({0, 0}), 0, places, values), {6, 7});
}

TEST(IndexPut, FailsBeforeItWrites) {
  const Tensor x = grid();
  expect_error(Code::kIndex, "index_put_: indices[0][1] is 2", [&] {
    index_put_(x, {tensor<int64_t>({0, 2})}, tensor<float>({9}));
  });
  expect_error(Code::kShape,
               "index_put_: the indexed elements [1,3] and values [2] do not broadcast", [&] {
                 index_put_(x, {tensor<int64_t>({0})}, tensor<float>({9, 9}));
               });
  expect_error(Code::kDtype, "index_put_: x and values must have one dtype",
               [&] { index_put_(x, {tensor<int64_t>({0})}, tensor<double>({9})); });
  expect_values<float>(x, {0, 1, 2, 3, 4, 5});
}

TEST(IndexPut, ReadsValuesOfItsOwnBeforeItWrites) {
  const Tensor x = tensor<float>({0, 1, 2, 3});
  index_put_(x, {tensor<int64_t>({1, 2, 3})}, slice(x, 0, 0, 3));
  expect_values<float>(x, {0, 0, 1, 2});
}

TEST(IndexPut, WritesThroughViews) {
  const Tensor x = grid();
  index_put_(transpose(x, 0, 1), {{}, tensor<bool>({0, 1})}, tensor<float>({7}));
  expect_values<float>(x, {0, 1, 2, 7, 7, 7});
}

TEST(IndexPut, RefusesLeavesThatAskForGradients) {
  const Tensor x = grid();
  set_requires_grad(x, true);
  expect_error(Code::kState,
               "index_put_:", [&] { index_put_(x, {tensor<int64_t>({0})}, tensor<float>({9})); });
}

// PyTorch: x = leaf * 2; x[0][[2, 0]] = v; (x * x).sum().backward()
TEST(IndexPut, GradientsPassAroundWhatWasOverwritten) {
  const Tensor leaf = grid(), v = tensor<float>({10, 20});
  set_requires_grad(leaf, true);
  set_requires_grad(v, true);
  const Tensor x = mul(leaf, 2);
  index_put_(select(x, 0, 0), {tensor<int64_t>({2, 0})}, v);
  backward({sum(mul(x, x))}, {}, false, false);
  expect_values<float>(grad(leaf), {0, 8, 0, 24, 32, 40});
  expect_values<float>(grad(v), {20, 40});
}

// PyTorch: the same with x[1:3] = y.
TEST(CopyIntoView, GradientsGoToWhatWasCopied) {
  const Tensor leaf = tensor<float>({1, 2, 3, 4}), y = tensor<float>({5}, {});
  set_requires_grad(leaf, true);
  set_requires_grad(y, true);
  const Tensor x = mul(leaf, 3);
  copy_(slice(x, 0, 1, 3), y);
  backward({sum(mul(x, x))}, {}, false, false);
  expect_values<float>(x, {3, 5, 5, 12});
  expect_values<float>(grad(leaf), {18, 0, 0, 72});
  expect_values<float>(grad(y), {20});
  expect_error(Code::kState, "copy_:", [&] { copy_(slice(leaf, 0, 1, 3), y); });
}

TEST(Nonzero, OfAnEmptyTensorHasNoRows) {
  EXPECT_EQ(nonzero(tensor<float>({}, {2, 0})).shape(), Dims({0, 2}));
  EXPECT_EQ(nonzero(tensor<float>({1}, {})).shape(), Dims({1, 0}));
}

}  // namespace
}  // namespace dlcore::ops
