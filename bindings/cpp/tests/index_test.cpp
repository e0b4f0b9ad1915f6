#include "counted_test.h"

namespace {

using dl::Slice;

class CppIndex : public CountedTest {};

// [2, 3, 4]
dl::Tensor numbers() { return dl::arange(0, 24, 1).reshape({2, 3, 4}); }
// [2, 3], true at (0, 0), (0, 2) and (1, 1)
dl::Tensor mask() { return dl::tensor({{true, false, true}, {false, true, false}}); }

TEST_F(CppIndex, OfNumbersAndSlicesIsAView) {
  const auto x = numbers();
  EXPECT_EQ(x[1][2][3].item<int64_t>(), 23);
  EXPECT_EQ(x[-1][0][0].item<int64_t>(), 12);
  EXPECT_EQ(values(x.index({0, Slice(1, 3), 0})), (Values{4, 8}));
  EXPECT_EQ(values(x.index({dl::Ellipsis, 1})), (Values{1, 5, 9, 13, 17, 21}));
  EXPECT_EQ(values(x.index({1, Slice(dl::None, dl::None, 2), -1})), (Values{15, 23}));
  EXPECT_EQ(x.index({dl::None, Slice(), dl::None, 0}).sizes(), dl::Dims({1, 2, 1, 4}));
  x.index({0, 0, Slice(0, 2)}).fill_(99);
  EXPECT_EQ(values(x[0][0]), (Values{99, 99, 2, 3}));
  EXPECT_EQ(message_of(dl::Code::kIndex,
                       [&] {
                         x.index({0, 0, 0, 0});
                       }),
            "index: 4 indices for a tensor of 3 dimensions");
}

TEST_F(CppIndex, OfWholeNumbersChoosesElements) {
  const auto x = numbers();
  EXPECT_EQ(values(x.index({1, dl::tensor({2, 0}), 0})), (Values{20, 12}));
  EXPECT_EQ(values(x.index({Slice(), dl::tensor({-1, 0}), 1})), (Values{9, 1, 21, 13}));
  const auto last = x.index({dl::Ellipsis, dl::tensor({3, 1}, dl::kInt32)});
  EXPECT_EQ(last.sizes(), dl::Dims({2, 3, 2}));
  EXPECT_EQ(values(last[1]), (Values{15, 13, 19, 17, 23, 21}));
  const auto rows = x[dl::tensor({{1}, {0}})];
  EXPECT_EQ(rows.sizes(), dl::Dims({2, 1, 3, 4}));
  EXPECT_EQ(values(rows[0][0]), values(x[1]));
  EXPECT_EQ(x.index({dl::None, dl::tensor({1})}).sizes(), dl::Dims({1, 1, 3, 4}));
}

TEST_F(CppIndex, OfSeveralTensorsTakesThemTogether) {
  const auto x = numbers();
  const auto i = dl::tensor({1, 0}), j = dl::tensor({3, 1});
  EXPECT_EQ(values(x.index({i, 2, j})), (Values{23, 9}));
  const auto apart = x.index({i, Slice(), j});
  EXPECT_EQ(apart.sizes(), dl::Dims({2, 3}));
  EXPECT_EQ(values(apart), (Values{15, 19, 23, 1, 5, 9}));
  const auto grid = x.index({dl::tensor({{0}, {1}}), dl::tensor({1, 2})});
  EXPECT_EQ(grid.sizes(), dl::Dims({2, 2, 4}));
  EXPECT_EQ(values(grid.index({Slice(), Slice(), 0})), (Values{4, 8, 16, 20}));
}

TEST_F(CppIndex, OfAMaskChoosesWhereItIsTrue) {
  const auto x = numbers();
  EXPECT_EQ(values(x[x > 20]), (Values{21, 22, 23}));
  EXPECT_EQ(values(x[mask()]), (Values{0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19}));
  EXPECT_EQ(values(x.index({mask(), 1})), (Values{1, 9, 17}));
  EXPECT_EQ(values(x.index({mask(), Slice(0, 2)})), (Values{0, 1, 8, 9, 16, 17}));
  EXPECT_EQ(values(x.index({1, dl::tensor({true, false, true}), dl::tensor({0, 3})})),
            (Values{12, 23}));
  EXPECT_EQ(x[dl::tensor(true)].sizes(), dl::Dims({1, 2, 3, 4}));
  EXPECT_EQ(x[dl::tensor(false)].sizes(), dl::Dims({0, 2, 3, 4}));
}

TEST_F(CppIndex, OfANumberWithoutDimensionsIsThatNumber) {
  const auto x = numbers();
  x[dl::tensor(1)][dl::tensor(-1, dl::kInt32)].fill_(0);
  EXPECT_EQ(values(x[1][2]), (Values{0, 0, 0, 0}));
  const auto j = dl::tensor({3, 1});
  EXPECT_EQ(x.index({dl::tensor(0), Slice(), j}).sizes(), dl::Dims({3, 2}));
}

TEST_F(CppIndex, OfTensorsCarriesGradients) {
  const auto x = dl::tensor({1.f, 2.f, 3.f}, dl::requires_grad());
  (x[dl::tensor({2, 0, 2})] * dl::tensor({1.f, 5.f, 10.f})).sum().backward();
  EXPECT_EQ(values(x.grad()), (Values{5, 0, 11}));
}

TEST_F(CppIndex, OfNumbersAndSlicesIsWrittenTo) {
  const auto x = dl::zeros({2, 3});
  x.index_put_({0, Slice(1)}, 5);
  x.index_put_({Slice(), 0}, dl::tensor({7.f, 8.f}));
  EXPECT_EQ(values(x), (Values{7, 5, 5, 8, 0, 0}));
}

TEST_F(CppIndex, OfTensorsIsWrittenTo) {
  const auto x = dl::zeros({2, 3}, dl::kFloat64);
  x.index_put_({Slice(), dl::tensor({2, 0})}, dl::tensor({1.0, 2.0}, dl::kFloat64));
  EXPECT_EQ(values(x), (Values{2, 0, 1, 2, 0, 1}));
  x.index_put_({mask()}, 7.5);
  EXPECT_EQ(values(x), (Values{7.5, 0, 7.5, 2, 7.5, 1}));
  x.index_put_({1, dl::tensor({0, -1})}, dl::tensor(3.0, dl::kFloat64));
  EXPECT_EQ(values(x), (Values{7.5, 0, 7.5, 3, 7.5, 3}));
  x.index_put_({dl::tensor({0, 1}), dl::tensor({1, 1})}, dl::tensor({5.0, 6.0}, dl::kFloat64));
  EXPECT_EQ(values(x), (Values{7.5, 5, 7.5, 3, 6, 3}));
  const auto whole = dl::tensor({4, 0, 5});
  whole.index_put_({whole == 0}, -1);
  EXPECT_EQ(values(whole), (Values{4, -1, 5}));
}

TEST_F(CppIndex, ThatDoesNotFitIsRefused) {
  const auto x = numbers();
  const auto put = [&] { x.index_put_({mask(), 0, 0}, 1); };
  EXPECT_EQ(message_of(dl::Code::kIndex, put),
            "index_put_: 4 indices for a tensor of 3 dimensions");
  const auto ellipses = [&] { x.index({dl::Ellipsis, 0, dl::Ellipsis}); };
  EXPECT_EQ(message_of(dl::Code::kIndex, ellipses), "index: more than one Ellipsis");
  message_of(dl::Code::kIndex, [&] { x[dl::tensor({2})]; });
  message_of(dl::Code::kDtype, [&] { x[dl::tensor({1.f})]; });
  message_of(dl::Code::kNullArgument, [&] { x[dl::Tensor()]; });
  EXPECT_THROW(x[dl::tensor({true, false, true})], dl::Error);
}

}  // namespace
