/* What the programs in C and C++ share: they say `ready VERSION`, and answer each line
 *   SECONDS OPERATION [NUMBER... [ab]]
 * with the seconds that a call takes, or `nan` where they do not know the operation. Arguments are
 * those of operations.py. A program's arguments are DATA, the folder of Fashion-MNIST's .gz files,
 * and THREADS. */
#ifndef BENCH_CALLS_H
#define BENCH_CALLS_H

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CALLS_DATA = 1, CALLS_THREADS, CALLS_ARGUMENTS };

typedef struct operation {
  char name[32];
  int64_t size[3]; /* of a product m, n, k */
  char ab[3];      /* which of a product's operands are stored transposed, such as "nt" */
} operation;

/* Numbers in [-1, 1) that look random; the caller frees them. */
static inline float* calls_numbers(int64_t count) {
  float* numbers = (float*)aligned_alloc(64, ((size_t)count * sizeof(float) + 63) / 64 * 64);
  uint32_t state = 1;
  int64_t i;
  for (i = 0; numbers && i < count; ++i) {
    state = state * 1664525u + 1013904223u;
    numbers[i] = (float)(int32_t)state * (1.0f / 2147483648.0f);
  }
  return numbers;
}

static inline int calls_is_transposed(const operation* o, int which) { return o->ab[which] == 't'; }

static inline double calls_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* The seconds of a call, by as many as fill the time; a first one, which may make buffers, apart.
 */
static inline double calls_time(void (*call)(void*), void* state, double seconds) {
  int64_t count = 1, i;
  call(state);
  for (;;) {
    const double start = calls_now();
    double took;
    for (i = 0; i < count; ++i) call(state);
    took = calls_now() - start;
    if (took >= seconds) return took / (double)count;
    count *= 2;
  }
}

/* The number of threads; ends the program where its arguments are others. */
static inline int calls_threads(int argc, char** argv) {
  if (argc == CALLS_ARGUMENTS) return atoi(argv[CALLS_THREADS]);
  fprintf(stderr, "usage: %s DATA THREADS\n", argv[0]);
  exit(2);
}

/* Answers lines; `time` returns the seconds of a call, or NAN. */
static inline int calls_serve(const char* version, double (*time)(const operation*, double)) {
  char line[256];
  printf("ready %s\n", version);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    operation o;
    double seconds;
    memset(&o, 0, sizeof o);
    sscanf(line, "%lf %31s %ld %ld %ld %2s", &seconds, o.name, &o.size[0], &o.size[1], &o.size[2],
           o.ab);
    printf("%.9g\n", time(&o, seconds));
    fflush(stdout);
  }
  return 0;
}

#endif
