/* Runs the tests of the files listed here, or those whose name holds the argument. */
#include "check.h"

int check_failures;

extern const struct test life_cycle_tests[], scope_tests[], error_tests[], tensor_tests[],
    gradient_tests[], operation_tests[], module_tests[], optimizer_tests[], dataset_tests[],
    parallel_tests[], communicator_tests[], dlpack_tests[], stream_tests[], plan_tests[];

static const struct test* const all_tests[] = {
    life_cycle_tests,   scope_tests,  error_tests,     tensor_tests,  gradient_tests,
    operation_tests,    module_tests, optimizer_tests, dataset_tests, parallel_tests,
    communicator_tests, dlpack_tests, stream_tests,    plan_tests};

dl_tensor* vector(const float* values, int64_t count) {
  dl_tensor* made = NULL;
  OK(dl_tensor_from_data(values, count * 4, &count, 1, DL_DTYPE_F32, &made));
  return made;
}

dl_tensor* matrix(const float* values, int64_t rows, int64_t columns) {
  int64_t shape[2];
  dl_tensor* made = NULL;
  shape[0] = rows;
  shape[1] = columns;
  OK(dl_tensor_from_data(values, rows * columns * 4, shape, 2, DL_DTYPE_F32, &made));
  return made;
}

int64_t live(const char* kind) {
  int64_t count = -1;
  OK(dl_live_handle_count(kind, &count));
  return count;
}

int main(int argc, char** argv) {
  size_t i;
  const struct test* test;
  int before, run = 0;
  int64_t handles;
  for (i = 0; i < sizeof(all_tests) / sizeof(*all_tests); ++i) {
    for (test = all_tests[i]; test->name; ++test) {
      if (argc > 1 && !strstr(test->name, argv[1])) continue;
      before = check_failures;
      handles = live(NULL);
      test->run();
      ++run;
      if (live(NULL) != handles) {
        ++check_failures;
        printf("%s: leaves %d handles\n", test->name, (int)(live(NULL) - handles));
      }
      printf("%s %s\n", check_failures == before ? "ok    " : "FAILED", test->name);
    }
  }
  printf("%d tests, %d failed checks\n", run, check_failures);
  return check_failures != 0 || run == 0;
}
