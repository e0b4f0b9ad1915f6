/* Calls every function well once, then badly in every way its table knows. A bad call must not
   crash or leak, must leave its results alone, and must name the argument. */
#include "bad_arguments.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bad_values.h"

#define POISON 0x5a

enum { MAX_ARGUMENTS = 1024 };

static union {
  unsigned char bytes[MAX_ARGUMENTS];
  double aligned;
} arguments, original;
static dl_scope* scope;
static const struct subject* subject;
static char label[256];
static int failures, calls;

static void complain(const char* what, dl_status status) {
  ++failures;
  printf("%s: %s (%s: %.200s)\n", label, what, dl_status_name(status),
         status < 0 ? dl_last_error_message() : "");
}

static int64_t live_handles(void) {
  int64_t count = -1;
  dl_live_handle_count(NULL, &count);
  return count;
}

static int64_t allocated_bytes(void) {
  int64_t bytes = -1;
  dl_memory_stats(DL_DEVICE_CPU, &bytes, NULL, NULL, NULL);
  return bytes;
}

static int untouched(void) {
  size_t i;
  for (i = 0; i < subject->out_size; ++i) {
    if (((const unsigned char*)subject->out)[i] != POISON) return 0;
  }
  return 1;
}

static int is_word_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
}

static int names(const char* message, const char* argument);

/* dims, dim0, start_dim and the like may be called dim. */
static int names_a_dim(const char* message, const char* argument) {
  return strstr(argument, "dim") && strcmp(argument, "dim") != 0 && names(message, "dim");
}

/* Whether the message names the argument, as a word of its own. */
static int names(const char* message, const char* argument) {
  const char* dot = strrchr(argument, '.');
  const char* name = dot ? dot + 1 : argument;
  const char* at = message;
  while ((at = strstr(at, name)) != NULL) {
    if ((at == message || !is_word_char(at[-1])) && !is_word_char(at[strlen(name)])) return 1;
    ++at;
  }
  return names_a_dim(message, argument);
}

/* Whether the message quotes a text argument. */
static int quotes(const char* message, const struct argument* argument) {
  const char* text;
  if (argument->type != STR || argument->inside) return 0;
  memcpy(&text, arguments.bytes + argument->at, sizeof(text));
  if (!text) return 0;
  return *text ? strstr(message, text) != NULL : strstr(message, "''") || strstr(message, "\"\"");
}

static int names_an_alias(const char* message) {
  char words[128];
  char* word;
  snprintf(words, sizeof(words), "%s", subject->aliases ? subject->aliases : "");
  for (word = strtok(words, " "); word; word = strtok(NULL, " ")) {
    if (names(message, word)) return 1;
  }
  return 0;
}

/* A value that is bad only beside the others: the message may name any of them. */
static int names_any(const char* message) {
  size_t i;
  for (i = 0; i < subject->count; ++i) {
    if (names(message, subject->arguments[i].name)) return 1;
    if (quotes(message, &subject->arguments[i])) return 1;
  }
  return names_an_alias(message);
}

void* begin_case(const char* argument, const char* value) {
  snprintf(label, sizeof(label), "%s(%s = %.60s)", subject->name, argument, value);
  if (dl_scope_begin(&scope) != DL_OK) complain("no scope", DL_ERROR_INTERNAL);
  memset(&arguments, 0, sizeof(arguments));
  if (subject->make) subject->make(&arguments);
  original = arguments;
  return &arguments;
}

static void judge_failure(dl_status status, const char* named, dl_status wanted) {
  const char* message = dl_last_error_message();
  if (strcmp(dl_status_name(status), "unknown status") == 0) complain("unknown status", status);
  if (status == DL_ERROR_INTERNAL) complain("internal error", status);
  if (wanted != ANY_ERROR && wanted != MAY_FAIL && status != wanted)
    complain("other status", status);
  if (!strstr(message, ": ") || strchr(message, '\n')) complain("odd message", status);
  if (named && !names(message, named) && (wanted != MAY_FAIL || !names_any(message)))
    complain("message does not name the argument", status);
  if (!untouched()) complain("results were touched", status);
}

void end_case(const char* named, dl_status wanted) {
  const int64_t live = live_handles();
  dl_status status;
  memset(subject->out ? subject->out : label + sizeof(label) - 1, POISON, subject->out_size);
  status = subject->call(&arguments);
  ++calls;
  if (status < 0) {
    if (wanted == DL_OK) {
      complain("should succeed", status);
    } else {
      judge_failure(status, named, wanted);
    }
    if (live_handles() != live) complain("handles leaked", status);
  } else {
    if (wanted != DL_OK && wanted != MAY_FAIL) complain("should fail", status);
    if (subject->after) subject->after(&arguments);
  }
  if (subject->clean) subject->clean(&original);
  if (dl_scope_end(scope) != DL_OK) complain("the scope does not end", DL_ERROR_STATE);
}

/* Published data that this machine may lack, so that no example can succeed. */
static int lacks_data(const struct subject* s) {
  const char* const sets[] = {"fashion_mnist_create", "mnist_create"};
  dl_status status = DL_OK;
  size_t i;
  for (i = 0; i < sizeof(sets) / sizeof(*sets); ++i) {
    if (strcmp(s->name, sets[i]) != 0) continue;
    begin_case("example", "as it stands");
    status = s->call(&arguments);
    if (dl_scope_end(scope) != DL_OK) complain("the scope does not end", DL_ERROR_STATE);
  }
  if (status == DL_ERROR_NOT_FOUND) printf("%s: skipped, the data is not here\n", s->name);
  return status == DL_ERROR_NOT_FOUND;
}

static void check_subject(const struct subject* s) {
  int64_t bytes, live;
  size_t i;
  subject = s;
  if (lacks_data(s)) return;
  begin_case("example", "as it stands");
  end_case(NULL, DL_OK);
  bytes = allocated_bytes();
  live = live_handles();
  for (i = 0; i < s->count; ++i) try_bad_values(&s->arguments[i]);
  snprintf(label, sizeof(label), "%s", s->name);
  if (live_handles() != live) complain("handles leaked over all cases", DL_OK);
  if (allocated_bytes() != bytes) complain("bytes leaked over all cases", DL_OK);
}

static void on_crash(int signal_number) {
  const ssize_t written = write(STDOUT_FILENO, label, strlen(label));
  _exit(written > 0 ? 128 + signal_number : 127);
}

static int check_inits(void) {
  size_t i;
  for (i = 0; init_checks[i].name; ++i) {
    snprintf(label, sizeof(label), "%s", init_checks[i].name);
    if (!init_checks[i].check()) complain("_INIT and _init differ", DL_OK);
  }
  printf("%d options structs checked, %d failures\n", (int)i, failures);
  return failures != 0;
}

/* Some calls write files under odd names: each module's stay apart from the others'. */
static void enter_folder(const char* module) {
  char name[128];
  snprintf(name, sizeof(name), "bad_arguments.%s", module);
  mkdir(name, 0777);
  if (chdir(name) != 0) printf("cannot enter %s\n", name);
}

int main(int argc, char** argv) {
  const int all_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL};
  const char* wanted = argc > 1 ? argv[1] : "";
  const char* only = argc > 2 ? argv[2] : NULL;
  size_t i, k;
  if (strcmp(wanted, "inits") == 0) return check_inits();
  for (i = 0; i < sizeof(all_signals) / sizeof(*all_signals); ++i) signal(all_signals[i], on_crash);
  if (dl_set_cpu_device_count(2) != DL_OK) return 2;
  enter_folder(wanted);
  prepare_bad_values();
  for (i = 0; module_tables[i].name; ++i) {
    if (strcmp(module_tables[i].name, wanted) != 0) continue;
    for (k = 0; module_tables[i].subjects[k]; ++k) {
      if (!only || strcmp(only, module_tables[i].subjects[k]->name) == 0) {
        check_subject(module_tables[i].subjects[k]);
      }
    }
  }
  free_bad_values();
  printf("%s: %d calls, %d failures\n", wanted, calls, failures);
  return failures != 0 || calls == 0;
}
