#include "base/thread_pool.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

#include "../support/fork.h"
#include "base/error.h"

namespace dlcore {
namespace {

class ThreadPool : public testing::TestWithParam<int> {
 protected:
  void SetUp() override { set_num_threads(GetParam()); }
  void TearDown() override { set_num_threads(0); }
};

TEST_P(ThreadPool, RunsEveryPieceOnce) {
  for (int64_t pieces : {0, 1, 2, 3, 7, 64, 1000}) {
    std::vector<std::atomic<int>> runs(static_cast<size_t>(pieces));
    parallel_for(pieces, [&](int64_t piece) { ++runs[static_cast<size_t>(piece)]; });
    for (const auto& count : runs) EXPECT_EQ(count, 1);
  }
}

TEST_P(ThreadPool, SurvivesManySmallJobs) {
  std::atomic<int64_t> sum{0};
  for (int job = 0; job < 20000; ++job) {
    parallel_for(4, [&](int64_t piece) { sum += piece; });
  }
  EXPECT_EQ(sum, 20000 * 6);
}

TEST_P(ThreadPool, RunsNestedJobsOnTheSameThread) {
  std::atomic<int> count{0};
  parallel_for(8, [&](int64_t) {
    const auto here = std::this_thread::get_id();
    parallel_for(8, [&](int64_t) {
      EXPECT_EQ(std::this_thread::get_id(), here);
      ++count;
    });
  });
  EXPECT_EQ(count, 64);
}

TEST_P(ThreadPool, ServesSeveralCallersAtOnce) {
  std::atomic<int64_t> sum{0};
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i) {
    callers.emplace_back([&] {
      for (int job = 0; job < 500; ++job) {
        parallel_for(16, [&](int64_t) { ++sum; });
      }
    });
  }
  for (std::thread& caller : callers) caller.join();
  EXPECT_EQ(sum, 4 * 500 * 16);
}

#if DL_FORK_BESIDE_THREADS
TEST_P(ThreadPool, WorksInAForkedChild) {
  parallel_for(4, [](int64_t) {});
  const pid_t child = fork();
  if (child == 0) {
    std::atomic<int> count{0};
    parallel_for(100, [&](int64_t) { ++count; });
    _exit(count == 100 ? 0 : 1);
  }
  int status = -1;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}
#endif

INSTANTIATE_TEST_SUITE_P(Threads, ThreadPool, testing::Values(1, 2, 3, 8));

TEST(ThreadPoolSettings, CutsRangesWithoutGaps) {
  int64_t next = 0;
  SerialSection serial;
  parallel_range(10, 4, [&](int64_t begin, int64_t end) {
    EXPECT_EQ(begin, next);
    next = end;
  });
  EXPECT_EQ(next, 10);
}

TEST(ThreadPoolSettings, RefusesSillyCounts) {
  EXPECT_THROW(set_num_threads(-1), Error);
  EXPECT_THROW(set_num_threads(1 << 20), Error);
  EXPECT_GE(num_threads(), 1);
}

}  // namespace
}  // namespace dlcore
