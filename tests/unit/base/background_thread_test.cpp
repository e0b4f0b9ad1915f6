#include "base/background_thread.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "../support/fork.h"
#include "../support/tensors.h"

namespace dlcore {
namespace {

TEST(BackgroundThreads, RunTheBodyOnceEachAndEndWithJoin) {
  BackgroundThreads threads;
  std::atomic<int> sum{0};
  EXPECT_FALSE(threads.started());
  threads.start("test", 4, [&](int i) { sum += i + 1; });
  EXPECT_TRUE(threads.started());
  threads.join();
  EXPECT_EQ(sum, 1 + 2 + 3 + 4);
  EXPECT_FALSE(threads.started());
}

TEST(BackgroundThreads, LeaveSignalsToTheHost) {
  BackgroundThreads threads;
  std::atomic<bool> blocked{false};
  threads.start("test", 1, [&](int) {
    sigset_t mask;
    pthread_sigmask(SIG_SETMASK, nullptr, &mask);
    blocked = sigismember(&mask, SIGINT) == 1 && sigismember(&mask, SIGTERM) == 1;
  });
  threads.join();
  EXPECT_TRUE(blocked);
  sigset_t here;
  pthread_sigmask(SIG_SETMASK, nullptr, &here);
  EXPECT_EQ(sigismember(&here, SIGINT), 0);
}

#if DL_FORK_BESIDE_THREADS
TEST(BackgroundThreads, AForkedChildHasNoneOfThem) {
  std::mutex mutex;
  std::condition_variable changed;
  bool over = false;
  BackgroundThreads threads;
  threads.start("test", 1, [&](int) {
    std::unique_lock<std::mutex> lock(mutex);
    changed.wait(lock, [&] { return over; });
  });
  const pid_t child = ::fork();
  if (child == 0) {
    const std::string message = testing::message_of([&] { threads.check_process("loader"); });
    threads.join();  // returns at once
    ::_exit(threads.in_forked_child() && message.find("make a new loader") != std::string::npos
                ? 0
                : 1);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  threads.check_process("loader");
  {
    const std::lock_guard<std::mutex> lock(mutex);
    over = true;
  }
  changed.notify_all();
  threads.join();
}
#endif

}  // namespace
}  // namespace dlcore
