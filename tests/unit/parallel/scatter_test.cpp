#include "parallel/scatter.h"

#include "parallel_testing.h"

namespace dlcore::parallel {
namespace {

using namespace testing;

using ParallelScatter = FourDevices;

std::vector<int64_t> sizes(const std::vector<Tensor>& pieces, int dim = 0) {
  std::vector<int64_t> found;
  for (const Tensor& piece : pieces) found.push_back(piece.size(dim));
  return found;
}

// torch.chunk(x, 4), PyTorch 2.15.
TEST_F(ParallelScatter, CutsAsTorchChunkDoes) {
  const std::vector<std::pair<int64_t, std::vector<int64_t>>> cases = {
      {0, {0, 0, 0, 0}}, {1, {1}},           {2, {1, 1}},        {3, {1, 1, 1}},
      {5, {2, 2, 1}},    {16, {4, 4, 4, 4}}, {30, {8, 8, 8, 6}}, {6, {2, 2, 2}}};
  for (const auto& [rows, expected] : cases) {
    EXPECT_EQ(sizes(scatter(ops::zeros({rows, 3}, DType::kF32, kHost), cpus(4))), expected);
  }
}

TEST_F(ParallelScatter, PutsEachPieceOnItsDevice) {
  const Tensor x = counting({5, 2});
  const auto pieces = scatter(x, cpus(3));
  EXPECT_THAT(floats_of(pieces[2]), ElementsAre(8, 9));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(pieces[static_cast<size_t>(i)].device(), cpu(i));
  EXPECT_EQ(pieces[0].data(), x.data());  // where x is already it shares its memory
}

TEST_F(ParallelScatter, CutsAlongAnyDimension) {
  const auto pieces = scatter(counting({2, 3}), cpus(2), -1);
  EXPECT_THAT(floats_of(pieces[0]), ElementsAre(0, 1, 3, 4));
  EXPECT_THAT(floats_of(pieces[1]), ElementsAre(2, 5));
}

TEST_F(ParallelScatter, GathersTheGradients) {
  const Tensor x = parameter({1, 2, 3}, {3, 1});
  const auto pieces = scatter(x, cpus(2));
  EXPECT_FALSE(is_leaf(pieces[0]));
  const Tensor y =
      ops::add(ops::sum(ops::mul(pieces[0], 2)), ops::to(ops::sum(ops::square(pieces[1])), kHost));
  backward({y}, {}, false, false);
  EXPECT_THAT(floats_of(grad(x)), ElementsAre(2, 2, 6));
}

TEST_F(ParallelScatter, APieceThatWasNotUsedHasGradientZero) {
  const Tensor x = parameter({1, 2}, {2});
  backward({ops::sum(scatter(x, cpus(2))[1])}, {}, false, false);
  EXPECT_THAT(floats_of(grad(x)), ElementsAre(0, 1));
}

TEST_F(ParallelScatter, IsDifferentiableTwice) {
  const Tensor x = parameter({1, 2, 3}, {3});
  const auto pieces = scatter(x, cpus(3));
  const Tensor y = gather({pieces[2], pieces[0], pieces[1]}, kHost);
  const Tensor cubes = ops::sum(ops::mul(ops::square(y), y));
  const auto first = gradients({cubes}, {x}, {}, false, true, false);
  EXPECT_THAT(floats_of(first[0]), ElementsAre(3, 12, 27));
  const auto second = gradients({ops::sum(first[0])}, {x}, {}, false, false, false);
  EXPECT_THAT(floats_of(second[0]), ElementsAre(6, 12, 18));
}

TEST_F(ParallelScatter, ChecksItsArguments) {
  EXPECT_EQ(message_of([] { scatter(floats({1}, {}), cpus(2)); }),
            "parallel_scatter: x has no dimension to cut; x: f32[] cpu:0");
  EXPECT_EQ(message_of([] {
              scatter(floats({1, 2}), cpus(2), 1);
            }),
            "parallel_scatter: dim (1) must be in [-1, 1); x: f32[2] cpu:0");
  EXPECT_THAT(message_of([] { scatter(floats({1, 2}), {}); }), HasSubstr("devices"));
  EXPECT_THAT(message_of([] { scatter(floats({1, 2}), {cpu(7)}); }), HasSubstr("cpu:7"));
}

TEST_F(ParallelScatter, InputsOfDifferentCountsAreAnErrorThatNamesBoth) {
  const std::vector<Tensor> inputs = {counting({8, 2}), counting({3})};
  EXPECT_EQ(message_of([&] { scatter_inputs(inputs, cpus(4), 0); }),
            "parallel_scatter: inputs[0] and inputs[1] must come to equally many pieces along "
            "dimension 0; inputs[0]: f32[8,2] cpu:0 gives 4, inputs[1]: f32[3] cpu:0 gives 3");
}

TEST_F(ParallelScatter, InputsAreDealtToTheReplicas) {
  const std::vector<Tensor> inputs = {counting({3, 2}), counting({2})};
  const auto replicas = scatter_inputs(inputs, cpus(2), 0);
  ASSERT_EQ(replicas.size(), 2u);
  EXPECT_THAT(floats_of(replicas[1][0]), ElementsAre(4, 5));
  EXPECT_THAT(floats_of(replicas[1][1]), ElementsAre(1));
}

using ParallelGather = FourDevices;

TEST_F(ParallelGather, JoinsOnTheDeviceAndGivesEachItsGradient) {
  const Tensor a = ops::to(counting({1, 2}), cpu(1)), b = ops::to(counting({2, 2}), cpu(2));
  set_requires_grad(a, true);
  set_requires_grad(b, true);
  const Tensor y = gather({a, b}, cpu(3));
  EXPECT_EQ(y.device(), cpu(3));
  EXPECT_THAT(floats_of(y), ElementsAre(0, 1, 0, 1, 2, 3));
  backward({y}, {ops::to(counting({3, 2}), cpu(3))}, false, false);
  EXPECT_THAT(floats_of(grad(a)), ElementsAre(0, 1));
  EXPECT_THAT(floats_of(grad(b)), ElementsAre(2, 3, 4, 5));
  EXPECT_EQ(grad(b).device(), cpu(2));
}

TEST_F(ParallelGather, MakesAVectorOfScalars) {
  const Tensor y = gather({floats({3}, {}), ops::to(floats({4}, {}), cpu(1))}, kHost);
  EXPECT_EQ(y.shape(), (Dims{2}));
  EXPECT_THAT(floats_of(y), ElementsAre(3, 4));
}

TEST_F(ParallelGather, ChecksItsArguments) {
  EXPECT_THAT(message_of([] { gather({}, kHost); }), HasSubstr("parallel_gather: xs"));
  EXPECT_THAT(message_of([] {
                gather({counting({2, 2}), counting({2, 3})}, kHost);
              }),
              HasSubstr("parallel_gather: cat: xs[1] must agree"));
  EXPECT_THAT(message_of([] { gather({counting({2})}, cpu(9)); }), HasSubstr("cpu:9"));
}

}  // namespace
}  // namespace dlcore::parallel
