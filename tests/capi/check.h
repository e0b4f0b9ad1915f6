/* The smallest test framework that does: a test is a void function that CHECKs. */
#ifndef DL_TEST_CHECK_H
#define DL_TEST_CHECK_H

#include <dl/dl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

struct test {
  const char* name;
  void (*run)(void);
};

extern int check_failures;

#define CHECK(condition)                                              \
  do {                                                                \
    if (!(condition)) {                                               \
      ++check_failures;                                               \
      printf("%s:%d: %s is false\n", __FILE__, __LINE__, #condition); \
    }                                                                 \
  } while (0)

#define CHECK_STATUS(want, call)                                                           \
  do {                                                                                     \
    const dl_status check_status = (call);                                                 \
    if (check_status != (want)) {                                                          \
      ++check_failures;                                                                    \
      printf("%s:%d: %s gave %s, not %s: %s\n", __FILE__, __LINE__, #call,                 \
             dl_status_name(check_status), dl_status_name(want), dl_last_error_message()); \
    }                                                                                      \
  } while (0)
#define OK(call) CHECK_STATUS(DL_OK, call)

#define CHECK_NEAR(got, want, tolerance)                                                        \
  do {                                                                                          \
    const double check_got = (got), check_want = (want);                                        \
    if (!(fabs(check_got - check_want) <= (tolerance))) {                                       \
      ++check_failures;                                                                         \
      printf("%s:%d: %s is %.9g, not %.9g\n", __FILE__, __LINE__, #got, check_got, check_want); \
    }                                                                                           \
  } while (0)

#define CHECK_TEXT(got, want)                                                              \
  do {                                                                                     \
    const char* check_got = (got);                                                         \
    if (strcmp(check_got, (want)) != 0) {                                                  \
      ++check_failures;                                                                    \
      printf("%s:%d: got  \"%s\"\n  not \"%s\"\n", __FILE__, __LINE__, check_got, (want)); \
    }                                                                                      \
  } while (0)

#define CHECK_MESSAGE(part)                                                                       \
  do {                                                                                            \
    if (!strstr(dl_last_error_message(), (part))) {                                               \
      ++check_failures;                                                                           \
      printf("%s:%d: \"%s\" does not hold \"%s\"\n", __FILE__, __LINE__, dl_last_error_message(), \
             (part));                                                                             \
    }                                                                                             \
  } while (0)

/* A f32 tensor with a copy of the values. */
dl_tensor* vector(const float* values, int64_t count);
dl_tensor* matrix(const float* values, int64_t rows, int64_t columns);
int64_t live(const char* kind);

#endif
