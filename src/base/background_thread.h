#pragma once

#include <sys/types.h>

#include <functional>
#include <thread>
#include <vector>

namespace dlcore {

// The threads of an object of the library. They leave the host's signals to the host's threads; in
// a forked child, which has none of them, they are let go of and never waited for.
class BackgroundThreads {
 public:
  BackgroundThreads();
  BackgroundThreads(const BackgroundThreads&) = delete;
  BackgroundThreads& operator=(const BackgroundThreads&) = delete;

  // Starts body(i) for i in [0, count). Where the system refuses, the message names `operation`;
  // the threads that were started then wait to be joined.
  void start(const char* operation, int count, const std::function<void(int)>& body);
  bool started() const { return !threads_.empty(); }
  // Whether this is a process forked after the threads were made: they stayed in the parent.
  bool in_forked_child() const;
  void check_process(const char* operation) const;
  // Waits for the threads, which the caller has told to end (the calling one is not waited for).
  void join() noexcept;

 private:
  std::vector<std::thread> threads_;
  pid_t process_;
};

}  // namespace dlcore
