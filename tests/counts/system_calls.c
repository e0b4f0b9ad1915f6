/* How often a training loop in its steady state calls the system, futex among others: never.
 *
 *   system_calls WORKLOAD [THREADS]
 *
 * The loop runs in a child, whose threads this program stops at every call. On several threads the
 * calls are reported only: a worker that waited for long goes to sleep. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "training.h"

enum { SKIPPED = 77, CALLS = 1024 };

/* A call that libdl has no use for: the child's marker before and after the counted steps. */
static void mark(void) { syscall(SYS_getppid); }

static int train(const char* name, int threads) {
  struct training t;
  TRY(dl_set_num_threads(threads));
  t = make_training(name);
  steps(&t, WARM_UP);
  mark();
  steps(&t, COUNTED);
  mark();
  end_training(&t);
  return 0;
}

static pid_t start(const char* name, int threads) {
  const pid_t child = fork();
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) _exit(SKIPPED);
    raise(SIGSTOP);
    exit(train(name, threads));
  }
  return child;
}

/* The call that a stopped thread is about to make, or -1. */
static long entered(pid_t thread) {
  struct __ptrace_syscall_info info;
  if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0) return -1;
  return info.op == PTRACE_SYSCALL_INFO_ENTRY ? (long)info.entry.nr : -1;
}

/* Follows all threads to their end, counting calls between the markers; the child's status. */
static int follow(pid_t child, int counts[CALLS]) {
  int status, ended = -1, marks = 0;
  pid_t thread;
  while ((thread = waitpid(-1, &status, __WALL)) > 0) {
    int signal = 0;
    if (!WIFSTOPPED(status)) {
      if (thread == child) ended = status;
      continue;
    }
    if (WSTOPSIG(status) == (SIGTRAP | 0x80)) {
      const long call = entered(thread);
      if (call == SYS_getppid) {
        ++marks;
      } else if (marks == 1 && call >= 0 && call < CALLS) {
        ++counts[call];
      }
    } else if (WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP) {
      signal = WSTOPSIG(status);
    }
    ptrace(PTRACE_SYSCALL, thread, NULL, (void*)(intptr_t)signal);
  }
  return marks == 2 ? ended : -1;
}

static int report(const char* name, const int counts[CALLS]) {
  int i, all = 0;
  for (i = 0; i < CALLS; ++i) {
    if (counts[i] > 0) printf("system call %d: %d times\n", i, counts[i]);
    all += counts[i];
  }
  printf("%s: %d system calls, %d of them futex, in %d steps\n", name, all, counts[SYS_futex],
         COUNTED);
  return all;
}

int main(int argc, char** argv) {
  static int counts[CALLS];
  const char* name = argc > 1 ? argv[1] : NULL;
  const int threads = argc > 2 ? atoi(argv[2]) : 1;
  const pid_t child = start(name, threads);
  int status;
  waitpid(child, &status, 0);
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  ptrace(PTRACE_SETOPTIONS, child, NULL,
         (void*)(intptr_t)(PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL));
  ptrace(PTRACE_SYSCALL, child, NULL, NULL);
  status = follow(child, counts);
  if (status != 0) {
    fprintf(stderr, "system_calls: the training did not end well (status %d)\n", status);
    return 1;
  }
  return report(name, counts) > 0 && threads == 1;
}
