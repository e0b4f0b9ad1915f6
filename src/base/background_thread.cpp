#include "base/background_thread.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <system_error>

#include "base/error.h"

namespace dlcore {
namespace {

// New threads inherit what their maker blocks.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_;
};

}  // namespace

BackgroundThreads::BackgroundThreads() : process_(::getpid()) {}

void BackgroundThreads::start(const char* operation, int count,
                              const std::function<void(int)>& body) {
  const SignalsBlocked blocked;
  threads_.reserve(static_cast<size_t>(count));
  try {
    for (int i = 0; i < count; ++i) threads_.emplace_back(body, i);
  } catch (const std::system_error& error) {
    fail(Code::kLimit, operation, ": cannot start worker thread ", threads_.size() + 1, " of ",
         count, ": ", error.what());
  }
}

bool BackgroundThreads::in_forked_child() const { return process_ != ::getpid(); }

void BackgroundThreads::check_process(const char* operation) const {
  DL_CHECK(!in_forked_child(), Code::kState, operation,
           ": its worker threads stayed in the parent of this forked process; make a new ",
           operation, " here");
}

void BackgroundThreads::join() noexcept {
  const bool forked = in_forked_child();
  for (std::thread& thread : threads_) {
    // A worker may be the one that lets the object go, in a callback of the host's.
    forked || thread.get_id() == std::this_thread::get_id() ? thread.detach() : thread.join();
  }
  threads_.clear();
}

}  // namespace dlcore
