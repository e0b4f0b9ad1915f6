#include "ops/index/index.h"

#include <numeric>

#include "autograd/autograd.h"
#include "base/thread_pool.h"
#include "ops/create/create.h"
#include "ops/view/view.h"
#include "tests/unit/ops/values.h"

namespace dlcore::ops {
namespace {

using namespace dlcore::testing;

Tensor count_up(const Dims& shape) {
  std::vector<float> values(static_cast<size_t>(numel_of("test", shape)));
  std::iota(values.begin(), values.end(), 0.0f);
  return tensor<float>(values, shape);
}

TEST(IndexSelect, AlongEachDimension) {
  const Tensor x = count_up({2, 3}), index = tensor<int64_t>({2, 0});
  expect_values<float>(index_select(x, 1, index), {2, 0, 5, 3});
  expect_values<float>(index_select(transpose(x, 0, 1), 0, index), {2, 5, 0, 3});
  expect_values<float>(index_select(x, -2, tensor<uint8_t>({1}, {})), {3, 4, 5});
  expect_values<float>(index_select(tensor<float>({7}, {}), 0, tensor<int64_t>({0})), {7});
  expect_values<bool>(index_select(tensor<bool>({0, 1}), 0, tensor<int32_t>({1, 1, 0})), {1, 1, 0});
}

TEST(IndexSelect, NamesTheIndexThatIsOutside) {
  const Tensor x = count_up({2, 3});
  expect_error(Code::kIndex,
               "index_select: index[1] is 3, but x.shape[1] is 3 (x: f32[2,3] cpu:0, index: i64[2] "
               "cpu:0)",
               [&] {
                 index_select(x, 1, tensor<int64_t>({0, 3}));
               });
  expect_error(Code::kIndex, "index[0] is -1", [&] { index_select(x, 0, tensor<int64_t>({-1})); });
  expect_error(Code::kDtype, "index_select: index must have an integer dtype",
               [&] { index_select(x, 0, tensor<float>({0})); });
  expect_error(Code::kShape, "index_select: index must be one-dimensional", [&] {
    index_select(x, 0, tensor<int64_t>({0}, {1, 1}));
  });
}

TEST(IndexAdd, RepeatedIndicesAddUp) {
  const Tensor x = count_up({2, 3});
  const Tensor y = index_add(x, 1, tensor<int64_t>({2, 2, 0}), count_up({2, 3}));
  expect_values<float>(y, {2, 1, 3, 8, 4, 12});
  expect_values<float>(x, {0, 1, 2, 3, 4, 5});
  expect_values<uint8_t>(
      index_add(tensor<uint8_t>({250}), 0, tensor<int64_t>({0, 0}), tensor<uint8_t>({3, 4})), {1});
}

TEST(IndexAdd, FailsBeforeItWrites) {
  const Tensor x = count_up({2, 3});
  expect_error(Code::kIndex, "index_add: index[1] is 2", [&] {
    index_add(x, 0, tensor<int64_t>({0, 2}), count_up({2, 3}));
  });
  expect_error(Code::kShape, "index_add: src must have the shape [1,3]", [&] {
    index_add(x, 0, tensor<int64_t>({0}), count_up({2, 3}));
  });
  expect_error(Code::kDtype, "index_add: x and src must have one dtype", [&] {
    index_add(x, 0, tensor<int64_t>({0}), tensor<double>({1, 2, 3}, {1, 3}));
  });
}

TEST(IndexAdd, SameBitsForAnyNumberOfThreads) {
  const int before = num_threads();
  const Tensor src = full({5000, 20}, 0.1, DType::kF32, kHost);
  std::vector<int64_t> rows(5000);
  for (size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<int64_t>(i * i % 7);
  const auto run = [&] {
    return values_of<float>(
        index_add(zeros({7, 20}, DType::kF32, kHost), 0, tensor<int64_t>(rows), src));
  };
  set_num_threads(1);
  const std::vector<float> one = run();
  for (int threads : {2, 8}) {
    set_num_threads(threads);
    EXPECT_EQ(run(), one);
  }
  set_num_threads(before);
}

TEST(Gather, AlongEachDimension) {
  const Tensor x = count_up({2, 3});
  expect_values<float>(gather(x, 1, tensor<int64_t>({0, 2, 2, 1, 1, 0}, {2, 3})),
                       {0, 2, 2, 4, 4, 3});
  expect_values<float>(gather(x, 0, tensor<int64_t>({1, 0, 1}, {1, 3})), {3, 1, 5});
  expect_values<float>(gather(transpose(x, 0, 1), 0, tensor<int64_t>({2, 1}, {1, 2})), {2, 4});
  expect_values<float>(gather(tensor<float>({7}, {}), 0, tensor<int64_t>({0}, {})), {7});
  expect_values<float>(gather(count_up({2, 2, 2}), 1, tensor<int64_t>({1, 0}, {1, 1, 2})), {2, 1});
}

TEST(Gather, ChecksShapes) {
  const Tensor x = count_up({2, 3});
  expect_error(Code::kShape, "gather: index must have x's rank",
               [&] { gather(x, 1, tensor<int64_t>({0})); });
  expect_error(Code::kShape, "gather: index must have x's rank", [&] {
    gather(x, 1, tensor<int64_t>({0, 0, 0}, {3, 1}));
  });
  expect_error(Code::kIndex, "gather: index[1,0] is 5, but x.shape[1] is 3", [&] {
    gather(x, 1, tensor<int64_t>({0, 5}, {2, 1}));
  });
}

TEST(ScatterAdd, IsTheGradientOfGather) {
  const Tensor x = count_up({2, 3}), index = tensor<int64_t>({0, 0, 2, 1}, {2, 2});
  set_requires_grad(x, true);
  backward({gather(x, 1, index)}, {tensor<float>({1, 2, 3, 4}, {2, 2})}, false, false);
  expect_values<float>(grad(x), {3, 0, 0, 0, 4, 3});
  expect_values<float>(scatter_add(zeros({2, 3}, DType::kF32, kHost), 1, index, count_up({2, 3})),
                       {1, 0, 0, 0, 4, 3});
  expect_error(Code::kShape, "scatter_add: src must have at least index's sizes", [&] {
    scatter_add(zeros({2, 3}, DType::kF32, kHost), 1, index, count_up({2, 1}));
  });
}

}  // namespace
}  // namespace dlcore::ops
