#include "tensor/generator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

#include "base/error.h"

namespace dlcore {
namespace {

TEST(Generator, DrawsAsTheStandardTwisterDoes) {
  Generator generator(12345);
  std::mt19937 reference(12345);
  for (int i = 0; i < 5000; ++i) ASSERT_EQ(generator.random(), reference()) << i;
}

TEST(Generator, UsesTheLow32BitsOfTheSeed) {
  Generator a(7);
  Generator b((uint64_t{9} << 32) | 7);
  EXPECT_EQ(a.random(), b.random());
  EXPECT_EQ(b.initial_seed(), (uint64_t{9} << 32) | 7);
}

TEST(Generator, Random64PutsTheFirstDrawHigh) {
  std::mt19937 reference(0);
  const uint64_t high = reference();
  const uint64_t low = reference();
  EXPECT_EQ(Generator(0).random64(), high << 32 | low);
}

// PyTorch 2.15: manual_seed(0); rand(3, dtype=float64)
TEST(Generator, UniformMatchesPyTorch) {
  Generator generator(0);
  EXPECT_EQ(generator.uniform(), 0.9700530018065531);
  EXPECT_EQ(generator.uniform(), 0.707819864399788);
  EXPECT_EQ(generator.uniform(), 0.45938294312745087);
}

// PyTorch 2.15: manual_seed(0); randn(3, dtype=float64)
TEST(Generator, NormalMatchesPyTorch) {
  Generator generator(0);
  EXPECT_DOUBLE_EQ(generator.normal(), 1.5409961082440433);
  EXPECT_DOUBLE_EQ(generator.normal(), -0.2934289057609464);
  EXPECT_DOUBLE_EQ(generator.normal(), -2.1787893820745574);
}

TEST(Generator, SeedingForgetsTheSecondNormal) {
  Generator generator(0);
  const double first = generator.normal();
  generator.manual_seed(0);
  EXPECT_EQ(generator.normal(), first);
}

template <class T>
T read_at(const Generator::State& state, int offset) {
  T value;
  std::memcpy(&value, state.data() + offset, sizeof value);
  return value;
}

// The bytes are those of PyTorch 2.15's torch.get_rng_state() after manual_seed(0), then randn(3).
TEST(Generator, StateHasPyTorchsLayout) {
  Generator generator(0);
  EXPECT_EQ(read_at<int32_t>(generator.state(), 8), 1);     // left
  EXPECT_EQ(read_at<uint64_t>(generator.state(), 16), 0u);  // next
  for (int i = 0; i < 3; ++i) generator.normal();
  const Generator::State state = generator.state();
  EXPECT_EQ(read_at<uint64_t>(state, 0), 0u);
  EXPECT_EQ(read_at<int32_t>(state, 8), 617);
  EXPECT_EQ(read_at<int32_t>(state, 12), 1);
  EXPECT_EQ(read_at<uint64_t>(state, 16), 8u);
  const uint8_t words[] = {18, 13, 161, 145, 0, 0, 0, 0, 3, 236, 46, 65, 0, 0, 0, 0};
  EXPECT_EQ(std::memcmp(state.data() + 24, words, sizeof words), 0);
  const uint8_t tail[] = {0, 0, 0, 0, 0, 0, 0, 0, 13, 53, 62, 202, 150, 48, 226, 63,
                          0, 0, 0, 0, 0, 0, 0, 0, 1,  0,  0,  0,   0,   0,  0,   0};
  EXPECT_EQ(std::memcmp(state.data() + 5016, tail, sizeof tail), 0);
}

TEST(Generator, StateContinuesTheSequence) {
  Generator generator(3);
  for (int draws : {0, 1, 623, 624, 700}) {
    for (int i = 0; i < draws; ++i) generator.random();
    generator.normal();
    const Generator::State state = generator.state();
    Generator other(99);
    other.set_state(state.data(), Generator::kStateBytes);
    EXPECT_EQ(other.normal(), generator.normal());  // the cached one
    for (int i = 0; i < 1500; ++i) ASSERT_EQ(other.random(), generator.random());
  }
}

Code code_of_set_state(const Generator::State& state, int64_t bytes) {
  Generator generator(1);
  const Generator::State before = generator.state();
  try {
    generator.set_state(state.data(), bytes);
  } catch (const Error& error) {
    EXPECT_EQ(generator.state(), before);
    return error.code();
  }
  return Code::kInternal;
}

TEST(Generator, RefusesDamagedStates) {
  Generator::State state = Generator(1).state();
  EXPECT_EQ(code_of_set_state(state, 5055), Code::kInvalidArgument);
  state[16] = 200;  // next
  state[8] = 5;     // left
  EXPECT_EQ(code_of_set_state(state, 5056), Code::kCorruptData);
  state = Generator(1).state();
  state[11] = 0x80;  // left < 0
  EXPECT_EQ(code_of_set_state(state, 5056), Code::kCorruptData);
  state = Generator(1).state();
  state[12] = 0;  // never seeded
  EXPECT_EQ(code_of_set_state(state, 5056), Code::kCorruptData);
  EXPECT_EQ(code_of_set_state(Generator::State{}, 5056), Code::kCorruptData);
}

TEST(Generator, DefaultGeneratorIsSeededAsPyTorchs) {
  EXPECT_EQ(Generator().initial_seed(), 67280421310721u);
  manual_seed(5);
  EXPECT_EQ(default_generator().initial_seed(), 5u);
  EXPECT_EQ(default_generator().random(), std::mt19937(5)());
}

TEST(Generator, AThreadMayHaveADefaultOfItsOwn) {
  manual_seed(5);
  {
    const OwnDefaultGenerator outer(6);
    EXPECT_EQ(default_generator().random(), std::mt19937(6)());
    {
      const OwnDefaultGenerator inner(7);
      EXPECT_EQ(default_generator().random(), std::mt19937(7)());
    }
    EXPECT_EQ(default_generator().initial_seed(), 6u);
    std::thread other([] { EXPECT_EQ(default_generator().initial_seed(), 5u); });
    other.join();
  }
  EXPECT_EQ(default_generator().random(), std::mt19937(5)());
}

TEST(Generator, TheMutexKeepsDrawsOfThreadsApart) {
  Generator generator(0);
  std::vector<std::thread> threads;
  std::vector<uint64_t> firsts(4);
  for (uint64_t& first : firsts) {
    threads.emplace_back([&] {
      const std::lock_guard<std::mutex> lock(generator.mutex());
      first = generator.random64();
    });
  }
  for (std::thread& thread : threads) thread.join();
  Generator reference(0);
  std::vector<uint64_t> expected(4);
  for (uint64_t& value : expected) value = reference.random64();
  std::sort(firsts.begin(), firsts.end());
  std::sort(expected.begin(), expected.end());
  EXPECT_EQ(firsts, expected);
}

}  // namespace
}  // namespace dlcore
