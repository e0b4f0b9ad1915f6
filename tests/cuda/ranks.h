#pragma once

#include "cuda_sim/cuda_sim.h"
#include "parallel/communicator.h"
#include "tests/unit/parallel/parallel_testing.h"

namespace dlcore::parallel::testing {

inline Device gpu(int index) { return {DeviceKind::kCuda, static_cast<int16_t>(index)}; }

inline std::vector<Device> gpus(int count) {
  std::vector<Device> devices;
  for (int i = 0; i < count; ++i) devices.push_back(gpu(i));
  return devices;
}

using Ranks = std::vector<Ref<Communicator>>;

// Rank i's body runs on a thread of its own; the messages of what they threw.
inline std::vector<std::string> run(const Ranks& ranks,
                                    const std::function<void(int, Communicator&)>& body) {
  std::vector<std::string> messages(ranks.size());
  on_threads(static_cast<int>(ranks.size()), [&](int i) {
    const auto place = static_cast<size_t>(i);
    messages[place] = message_of([&] { body(i, *ranks[place]); });
  });
  return messages;
}

// In both modes of the simulation; a test must leave no communicator.
class BothModes : public ::testing::TestWithParam<cuda_sim::Mode> {
 protected:
  void SetUp() override { cuda_sim::set_mode(GetParam()); }
  void TearDown() override {
    EXPECT_EQ(cuda_sim::usage().communicators, 0);
    cuda_sim::set_mode(cuda_sim::Mode::kDelayed);
  }
};
#define INSTANTIATE_BOTH_MODES(Suite)                                                       \
  INSTANTIATE_TEST_SUITE_P(                                                                 \
      , Suite, ::testing::Values(cuda_sim::Mode::kDelayed, cuda_sim::Mode::kThreads),       \
      [](const auto& mode) {                                                                \
        return std::string(mode.param == cuda_sim::Mode::kDelayed ? "delayed" : "threads"); \
      })

}  // namespace dlcore::parallel::testing
