#include "fault.h"

#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <mutex>

#include "block.h"

namespace cuda_sim {
namespace {

struct sigaction previous[2];  // of SIGSEGV and SIGBUS

void explain(const void* address) {
  bool freed = false;
  const auto a = find_allocation_in_handler(address, freed);
  if (!a) return;
  char text[1024];
  const int length = std::snprintf(
      text, sizeof text,
      "cuda_sim: %s touched byte %td of %s%s allocation of %zu bytes on device %d at %p\n",
      running_kernel()[0] == 'n' ? "the host" : running_kernel(),
      static_cast<const char*>(address) - a->data, freed ? "a freed" : "an",
      a->kind == MemoryKind::kPinned ? " pinned" : "", a->bytes, a->device,
      static_cast<void*>(a->data));
  if (write(STDERR_FILENO, text, static_cast<size_t>(length)) < 0) return;
}

// The access is repeated when this returns, and then meets the previous handler.
void handler(int signal, siginfo_t* info, void*) {
  explain(info->si_addr);
  sigaction(signal, &previous[signal == SIGBUS], nullptr);
}

}  // namespace

void explain_faults() {
  static std::once_flag once;
  std::call_once(once, [] {
    struct sigaction action {};
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGSEGV, &action, &previous[0]);
    sigaction(SIGBUS, &action, &previous[1]);
  });
}

}  // namespace cuda_sim
