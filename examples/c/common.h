/* What the larger examples share: a failed call ends its function, and a progress bar. */
#ifndef EXAMPLES_COMMON_H
#define EXAMPLES_COMMON_H

#include <dl/dl.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* For functions that return dl_status; main shows the message. */
#define TRY(call)                          \
  do {                                     \
    dl_status try_status = (call);         \
    if (try_status < 0) return try_status; \
  } while (0)

static inline double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* One line on a terminal, redrawn ten times a second; silent otherwise. */
typedef struct {
  const char* label;
  int64_t total; /* samples */
  double start, shown;
} progress;

static inline progress progress_start(const char* label, int64_t total) {
  return (progress){label, total, now(), 0};
}

static inline void progress_show(progress* bar, int64_t done, double loss, double accuracy) {
  enum { width = 24 };
  const double time = now(), elapsed = time - bar->start;
  const double rate = elapsed > 0 ? (double)done / elapsed : 0;
  const int filled = (int)(width * done / bar->total);
  if (!isatty(STDOUT_FILENO) || (time - bar->shown < 0.1 && done < bar->total)) return;
  bar->shown = time;
  printf("\r%s [%.*s%*s] %3d %%  loss %.4f  accuracy %.4f  %.0f samples/s  %.0f s left\033[K",
         bar->label, filled, "========================", width - filled, "",
         (int)(100 * done / bar->total), loss, accuracy, rate,
         rate > 0 ? (double)(bar->total - done) / rate : 0.0);
  fflush(stdout);
}

static inline void progress_end(void) {
  if (isatty(STDOUT_FILENO)) printf("\r\033[K");
}

#endif
