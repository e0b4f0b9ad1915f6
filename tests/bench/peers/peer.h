/* What the peers in C and C++ share; serve.py says the same for Python, and how the driver talks.
 */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum peer_loss { PEER_MSE, PEER_BCE, PEER_CROSS_ENTROPY };
enum { PEER_MAX_LAYERS = 7 };

typedef struct peer_workload {
  const char* folder;
  char data[4096]; /* where Fashion-MNIST lies */
  int64_t layers, sizes[PEER_MAX_LAYERS + 1], batch, samples, batches;
  enum peer_loss loss;
  double lr, momentum;
  int threads, bytes; /* bytes: images are kept as u8 */
} peer_workload;

static inline void peer_fail(const char* what, const char* which) {
  fprintf(stderr, "%s: %s\n", what, which);
  exit(1);
}

/* All of a file of the workload's folder; the caller frees it. */
static inline void* peer_read(const peer_workload* w, const char* name) {
  char path[4096];
  FILE* file;
  void* content;
  long size;
  snprintf(path, sizeof path, "%s/%s", w->folder, name);
  file = fopen(path, "rb");
  if (!file) peer_fail("cannot open", path);
  fseek(file, 0, SEEK_END);
  size = ftell(file);
  rewind(file);
  content = calloc(1, (size_t)size + 1); /* a text's end */
  if (!content || fread(content, 1, (size_t)size, file) != (size_t)size) peer_fail("read", path);
  fclose(file);
  return content;
}

/* Images [samples, sizes[0]] as floats in [0, 1]; the caller frees them. */
static inline float* peer_read_pixels(const peer_workload* w) {
  const int64_t count = w->samples * w->sizes[0];
  uint8_t* bytes = (uint8_t*)peer_read(w, "x.bin");
  float* pixels = (float*)malloc((size_t)count * sizeof(float));
  int64_t i;
  if (!pixels) peer_fail("out of memory", "images");
  for (i = 0; i < count; ++i) pixels[i] = (float)bytes[i] / 255;
  free(bytes);
  return pixels;
}

static inline void peer_read_sizes(peer_workload* w, char* text) {
  int64_t count = 0;
  char* end;
  for (w->sizes[0] = strtoll(text, &end, 10); end != text && count < PEER_MAX_LAYERS;) {
    text = end;
    w->sizes[++count] = strtoll(text, &end, 10);
  }
  w->layers = count - 1;
}

static inline enum peer_loss peer_loss_of(const char* name) {
  if (strcmp(name, "mse") == 0) return PEER_MSE;
  if (strcmp(name, "bce") == 0) return PEER_BCE;
  return PEER_CROSS_ENTROPY;
}

static inline void peer_set(peer_workload* w, const char* name, char* value) {
  if (strcmp(name, "sizes") == 0) peer_read_sizes(w, value);
  if (strcmp(name, "batch") == 0) w->batch = strtoll(value, NULL, 10);
  if (strcmp(name, "samples") == 0) w->samples = strtoll(value, NULL, 10);
  if (strcmp(name, "loss") == 0) w->loss = peer_loss_of(value);
  if (strcmp(name, "lr") == 0) w->lr = strtod(value, NULL);
  if (strcmp(name, "momentum") == 0) w->momentum = strtod(value, NULL);
  if (strcmp(name, "data") == 0) snprintf(w->data, sizeof w->data, "%s", value);
}

/* The arguments are FOLDER THREADS STORE. */
static inline peer_workload peer_workload_of(int argc, char** argv) {
  peer_workload w;
  char *spec, *line;
  memset(&w, 0, sizeof w);
  if (argc != 4) peer_fail("usage", "PEER FOLDER THREADS bytes|floats");
  w.folder = argv[1];
  w.threads = atoi(argv[2]);
  w.bytes = strcmp(argv[3], "bytes") == 0;
  spec = (char*)peer_read(&w, "spec");
  for (line = strtok(spec, "\n"); line; line = strtok(NULL, "\n")) {
    char* value = strchr(line, ' ');
    *value++ = '\0';
    peer_set(&w, line, value);
  }
  free(spec);
  w.batches = w.samples / w.batch;
  return w;
}

static inline double peer_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Makes `steps` training steps. */
typedef void (*peer_run)(void* self, int64_t steps);
/* The loss of the last step. */
typedef double (*peer_last_loss)(void* self);

static inline void peer_losses(peer_run run, peer_last_loss loss, void* self, int64_t count) {
  for (; count > 0; --count) {
    run(self, 1);
    printf("%.9g ", loss(self));
  }
  printf("\n");
}

/* Runs chunks of steps, each about 10 ms long, until the time is over. */
static inline void peer_block(peer_run run, void* self, double seconds, int64_t* chunk) {
  const double start = peer_now();
  double last = start;
  int64_t steps = 0;
  while (last - start < seconds) {
    double now;
    run(self, *chunk);
    steps += *chunk;
    now = peer_now();
    if (now - last < 0.005) *chunk *= 2;
    last = now;
  }
  printf("%lld %.9g\n", (long long)steps, last - start);
}

static inline int peer_serve(const char* version, peer_run run, peer_last_loss loss, void* self) {
  char command[16];
  double value;
  int64_t chunk = 1;
  printf("ready %s\n", version);
  fflush(stdout);
  while (scanf("%15s %lf", command, &value) == 2) {
    if (strcmp(command, "losses") == 0) {
      peer_losses(run, loss, self, (int64_t)value);
    } else {
      peer_block(run, self, value, &chunk);
    }
    fflush(stdout);
  }
  return 0;
}

#endif
