#include "capi/handle.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "base/error.h"
#include "capi/generated/runtime.h"

namespace dlcore::capi {
namespace {

uint64_t make_generator() { return make_bits(Kind::kGenerator, make_ref<Generator>(uint64_t{1})); }

std::string why_not(uint64_t bits) {
  try {
    fail_handle("relu", "x", bits, Kind::kTensor);
  } catch (const Error& error) {
    return error.message();
  }
}

TEST(Handle, IsFoundWhileLiveUnderItsKind) {
  const uint64_t bits = make_generator();
  EXPECT_TRUE(find(bits, Kind::kGenerator));
  EXPECT_FALSE(find(bits, Kind::kError));
  EXPECT_TRUE(release_bits(bits));
  EXPECT_FALSE(find(bits, Kind::kGenerator));
}

TEST(Handle, ValueDiesWithTheLastReference) {
  const auto generator = make_ref<Generator>(uint64_t{1});
  const uint64_t bits = make_bits(Kind::kGenerator, Ref<Generator>(generator));
  EXPECT_TRUE(retain_bits(bits));
  EXPECT_TRUE(release_bits(bits));
  EXPECT_EQ(generator->use_count(), 2u);
  EXPECT_TRUE(release_bits(bits));
  EXPECT_EQ(generator->use_count(), 1u);
}

TEST(Handle, SecondReleaseIsHarmlessAndCounted) {
  const int64_t before = misuse_count();
  const uint64_t bits = make_generator();
  release_bits(bits);
  const uint64_t next = make_generator();  // takes the slot again
  EXPECT_FALSE(release_bits(bits));
  EXPECT_FALSE(retain_bits(bits));
  EXPECT_EQ(misuse_count(), before + 2);
  EXPECT_TRUE(find(next, Kind::kGenerator));
  release_bits(next);
}

TEST(Handle, MessagesSayWhatIsWrong) {
  const uint64_t bits = make_generator();
  EXPECT_EQ(why_not(0), "relu: x must not be NULL");
  EXPECT_EQ(why_not(bits), "relu: x is a dl_generator, not a dl_tensor");
  release_bits(bits);
  EXPECT_EQ(why_not(bits), "relu: x is a released dl_generator");
  int place;
  for (const uint64_t garbage : {reinterpret_cast<uint64_t>(&place), uint64_t{1}, ~uint64_t{0},
                                 bits + (uint64_t{1} << 40)}) {
    EXPECT_NE(why_not(garbage).find("is no handle"), std::string::npos) << why_not(garbage);
    EXPECT_FALSE(is_live(garbage));
    EXPECT_FALSE(release_bits(garbage));
  }
}

TEST(Handle, ThreadsMakeAndReleaseEachOthersHandles) {
  const int64_t before = live_count(Kind::kGenerator);
  constexpr int kThreads = 4, kRounds = 200, kHandles = 100;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([] {
      for (int round = 0; round < kRounds; ++round) {
        std::vector<uint64_t> made(kHandles);
        for (auto& bits : made) bits = make_generator();
        std::thread other;
        if (round % 50 == 0) {
          other = std::thread([&] {
            for (int i = 0; i < kHandles / 2; ++i) release_bits(made[static_cast<size_t>(i)]);
          });
          other.join();
        } else {
          for (int i = 0; i < kHandles / 2; ++i) release_bits(made[static_cast<size_t>(i)]);
        }
        for (int i = kHandles / 2; i < kHandles; ++i) {
          EXPECT_TRUE(release_bits(made[static_cast<size_t>(i)]));
        }
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(live_count(Kind::kGenerator), before);
}

TEST(Handle, OneOfManyConcurrentReleasesWins) {
  for (int round = 0; round < 200; ++round) {
    const uint64_t bits = make_generator();
    std::atomic<int> wins{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t) threads.emplace_back([&] { wins += release_bits(bits); });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wins, 1);
  }
}

}  // namespace
}  // namespace dlcore::capi
