/* Numbers and devices on the command line; one out of range ends the program with a message. */
#ifndef EXAMPLES_OPTIONS_H
#define EXAMPLES_OPTIONS_H

#include <dl/dl.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static inline int64_t whole(const char* name, const char* text, int64_t least, int64_t most) {
  char* end;
  errno = 0;
  const long long value = strtoll(text, &end, 10);
  if (errno || end == text || *end || value < least || value > most) {
    fprintf(stderr, "--%s must be a whole number from %lld to %lld, not %s\n", name,
            (long long)least, (long long)most, text);
    exit(2);
  }
  return value;
}

static inline double rate(const char* name, const char* text) {
  char* end;
  const double value = strtod(text, &end);
  if (end == text || *end || !(value >= 0)) {
    fprintf(stderr, "--%s must be a number of 0 or more, not %s\n", name, text);
    exit(2);
  }
  return value;
}

static inline dl_device device(const char* name, const char* text) {
  dl_device value;
  if (dl_device_parse(text, &value) < 0) {
    fprintf(stderr, "--%s: %s\n", name, dl_last_error_message());
    exit(2);
  }
  return value;
}

#endif
