#include "kernels/cpu/reduce.h"

#include <gtest/gtest.h>

#include <vector>

#include "kernels/reduce_layout.h"
#include "ops/reduce/reduce.h"
#include "tests/unit/kernels/targets.h"

namespace dlcore::cpu {
namespace {

using namespace kernels;  // the layout's names

TensorRef ref_of(float* data, const Dims& shape, const Dims& strides) {
  TensorRef r{};
  r.data = data;
  r.dtype = DType::kF32;
  r.ndim = static_cast<int8_t>(shape.size());
  r.numel = 1;
  for (int i = 0; i < shape.size(); ++i) {
    r.shape[i] = shape[i];
    r.strides[i] = strides[i];
    r.numel *= shape[i];
  }
  return r;
}

ReduceLayout layout_of(const Dims& y, const Dims& x, const Dims& x_strides) {
  return reduce_layout(ref_of(nullptr, y, contiguous_strides(y)), ref_of(nullptr, x, x_strides));
}

TEST(ReduceLayout, MergesWhatLiesTogether) {
  const ReduceLayout all = layout_of({1, 1, 1}, {2, 3, 4}, {12, 4, 1});
  EXPECT_EQ(all.kept.size(), 0);
  ASSERT_EQ(all.reduced.size(), 1);
  EXPECT_EQ(all.reduced[0].size, 24);
  EXPECT_EQ(all.reduced[0].x_stride, 1);
  EXPECT_EQ(all.count, 24);
  EXPECT_EQ(all.outputs, 1);
}

TEST(ReduceLayout, FollowsMemoryAndNotTheOrderOfDimensions) {
  const ReduceLayout transposed = layout_of({1, 1}, {3, 2}, {1, 3});
  ASSERT_EQ(transposed.reduced.size(), 1);
  EXPECT_EQ(transposed.reduced[0].size, 6);
}

TEST(ReduceLayout, TellsColumnsFromRows) {
  EXPECT_TRUE(layout_of({1, 5}, {3, 5}, {5, 1}).by_columns());
  EXPECT_FALSE(layout_of({3, 1}, {3, 5}, {5, 1}).by_columns());
  EXPECT_FALSE(layout_of({1, 5}, {3, 5}, {1, 3}).by_columns());
  EXPECT_FALSE(layout_of({1, 1}, {3, 1}, {1, 1}).by_columns());
}

TEST(ReduceLayout, KeepsAxesApartThatYParts) {
  // x: [2, 3, 4] over the middle; the outputs 2 and 4 lie together in y alone.
  const ReduceLayout layout = layout_of({2, 1, 4}, {2, 3, 4}, {12, 4, 1});
  ASSERT_EQ(layout.kept.size(), 2);
  EXPECT_EQ(layout.kept[0].y_stride, 4);
  EXPECT_EQ(x_offset(layout.kept, 5), 13);
  EXPECT_EQ(y_offset(layout.kept, 5), 5);
}

// The sums of rows and of columns go into every third place, and nowhere else.
TEST(Reduce, WritesIntoStridedResults) {
  constexpr int64_t kRows = 37, kColumns = 45;
  std::vector<float> x(kRows * kColumns);
  for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i % 11);
  for (const bool over_rows : {true, false}) {
    const Dims y_shape = over_rows ? Dims{1, kColumns} : Dims{kRows, 1};
    const int64_t outputs = over_rows ? kColumns : kRows;
    testing::for_each_target([&] {
      std::vector<float> y(static_cast<size_t>(3 * outputs), -7.0f);
      sum(Launch{}, ref_of(y.data(), y_shape, over_rows ? Dims{0, 3} : Dims{3, 0}),
          ref_of(x.data(), {kRows, kColumns}, {kColumns, 1}), 1);
      for (int64_t i = 0; i < 3 * outputs; ++i) {
        float expected = -7;
        if (i % 3 == 0) {
          expected = 0;
          for (int64_t j = 0; j < (over_rows ? kRows : kColumns); ++j) {
            const int64_t at = over_rows ? j * kColumns + i / 3 : i / 3 * kColumns + j;
            expected += x[static_cast<size_t>(at)];
          }
        }
        ASSERT_EQ(y[static_cast<size_t>(i)], expected) << i;
      }
    });
  }
}

}  // namespace
}  // namespace dlcore::cpu
