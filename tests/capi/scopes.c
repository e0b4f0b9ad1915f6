/* y = f(g(x)) without leaks and without ten variables. */
#include "check.h"

static const float values[] = {1, -2, 3};

static void expressions_leave_nothing(void) {
  const int64_t before = live("tensor");
  dl_scope* scope;
  dl_tensor *x = vector(values, 3), *y = NULL;
  double value;
  OK(dl_scope_begin(&scope));
  OK(dl_mul(x, x, &y));
  OK(dl_add(y, x, &y));
  OK(dl_sum(y, &y));
  OK(dl_item_f64(y, &value));
  OK(dl_scope_end(scope));
  CHECK_NEAR(value, 1 + 1 + 4 - 2 + 9 + 3, 0);
  CHECK(live("tensor") == before + 1);
  CHECK_STATUS(DL_ERROR_INVALID_HANDLE, dl_item_f64(y, &value));
  dl_tensor_release(x);
}

static void kept_handles_stay(void) {
  dl_scope *outer, *inner;
  dl_tensor *x, *y = NULL;
  double value;
  OK(dl_scope_begin(&outer));
  OK(dl_scope_begin(&inner));
  x = vector(values, 3);
  OK(dl_sum(x, &y));
  OK(dl_scope_keep(outer, y));
  OK(dl_scope_end(inner));
  OK(dl_scope_end(outer));
  OK(dl_item_f64(y, &value));
  CHECK_NEAR(value, 2, 0);
  CHECK_STATUS(DL_ERROR_INVALID_HANDLE, dl_sum(x, &y));
  dl_tensor_release(y);
}

static void a_scope_holds_many(void) {
  const int64_t before = live(NULL);
  dl_scope* scope;
  int i;
  OK(dl_scope_begin(&scope));
  for (i = 0; i < 20000; ++i) vector(values, 3);
  CHECK(live("tensor") >= 20000);
  OK(dl_scope_end(scope));
  CHECK(live(NULL) == before);
}

static void misuse_gives_a_status(void) {
  dl_scope *outer, *inner;
  int on_the_stack = 0;
  OK(dl_scope_begin(&outer));
  OK(dl_scope_begin(&inner));
  CHECK_STATUS(DL_ERROR_STATE, dl_scope_end(outer));
  CHECK_MESSAGE("scope_end: scope is not the innermost");
  CHECK_STATUS(DL_ERROR_INVALID_HANDLE, dl_scope_keep(inner, &on_the_stack));
  OK(dl_scope_end(inner));
  CHECK_STATUS(DL_ERROR_INVALID_HANDLE, dl_scope_end(inner));
  OK(dl_scope_end(outer));
}

const struct test scope_tests[] = {{"scopes.expressions_leave_nothing", expressions_leave_nothing},
                                   {"scopes.kept_handles_stay", kept_handles_stay},
                                   {"scopes.a_scope_holds_many", a_scope_holds_many},
                                   {"scopes.misuse_gives_a_status", misuse_gives_a_status},
                                   {NULL, NULL}};
