/* Each entry computes what its name says: against the C library's own functions and by hand. */
#include "check.h"

static const float xs[] = {0.25f, -1.5f, 2.75f}, ys[] = {2, 3, -0.5f},
                   positive[] = {0.25f, 1.5f, 2.75f};

typedef dl_status(DL_CALL* unary)(dl_tensor*, dl_tensor**);
typedef dl_status(DL_CALL* binary)(dl_tensor*, dl_tensor*, dl_tensor**);
typedef dl_status(DL_CALL* with_scalar)(dl_tensor*, double, dl_tensor**);

static double identity(double x) { return x; }
static double negative(double x) { return -x; }
static double reciprocal(double x) { return 1 / x; }
static double rsqrt(double x) { return 1 / sqrt(x); }
static double square(double x) { return x * x; }
static double sign(double x) { return (x > 0) - (x < 0); }
static double relu(double x) { return x > 0 ? x : 0; }
static double sigmoid(double x) { return 1 / (1 + exp(-x)); }
static double gelu(double x) { return x * 0.5 * erfc(-x / sqrt(2)); }
static double silu(double x) { return x / (1 + exp(-x)); }
static double leaky_relu(double x, double slope) { return x > 0 ? x : slope * x; }
static double elu(double x, double alpha) { return x > 0 ? x : alpha * expm1(x); }
static double add(double x, double y) { return x + y; }
static double sub(double x, double y) { return x - y; }
static double rsub(double x, double y) { return y - x; }
static double mul(double x, double y) { return x * y; }
static double divide(double x, double y) { return x / y; }
static double rdiv(double x, double y) { return y / x; }
static double floor_divide(double x, double y) { return floor(x / y); }
static double remainder_of(double x, double y) { return x - y * floor(x / y); }
static double rpow(double x, double y) { return pow(y, x); }
static double equal(double x, double y) { return x == y; }
static double unequal(double x, double y) { return x != y; }
static double less(double x, double y) { return x < y; }
static double at_most(double x, double y) { return x <= y; }
static double greater(double x, double y) { return x > y; }
static double at_least(double x, double y) { return x >= y; }
static double both(double x, double y) { return x != 0 && y != 0; }
static double either(double x, double y) { return x != 0 || y != 0; }
static double just_one(double x, double y) { return (x != 0) != (y != 0); }

static const struct {
  const char* name;
  unary call;
  double (*want)(double);
  const float* x;
} unaries[] = {{"exp", dl_exp, exp, xs},
               {"expm1", dl_expm1, expm1, xs},
               {"log", dl_log, log, positive},
               {"log1p", dl_log1p, log1p, positive},
               {"sqrt", dl_sqrt, sqrt, positive},
               {"rsqrt", dl_rsqrt, rsqrt, positive},
               {"reciprocal", dl_reciprocal, reciprocal, xs},
               {"square", dl_square, square, xs},
               {"abs", dl_abs, fabs, xs},
               {"sign", dl_sign, sign, xs},
               {"neg", dl_neg, negative, xs},
               {"floor", dl_floor, floor, xs},
               {"ceil", dl_ceil, ceil, xs},
               {"round", dl_round, nearbyint, xs},
               {"trunc", dl_trunc, trunc, xs},
               {"sin", dl_sin, sin, xs},
               {"cos", dl_cos, cos, xs},
               {"relu", dl_relu, relu, xs},
               {"sigmoid", dl_sigmoid, sigmoid, xs},
               {"tanh", dl_tanh, tanh, xs},
               {"gelu", dl_gelu, gelu, xs},
               {"silu", dl_silu, silu, xs},
               {"clone", dl_clone, identity, xs},
               {"contiguous", dl_contiguous, identity, xs},
               {"detach", dl_detach, identity, xs}};

static const struct {
  const char* name;
  binary call;
  with_scalar call_scalar; /* NULL: there is none */
  double (*want)(double, double);
  const float* x;
} binaries[] = {{"add", dl_add, dl_add_scalar, add, xs},
                {"sub", dl_sub, dl_sub_scalar, sub, xs},
                {"rsub", NULL, dl_rsub_scalar, rsub, xs},
                {"mul", dl_mul, dl_mul_scalar, mul, xs},
                {"div", dl_div, dl_div_scalar, divide, xs},
                {"rdiv", NULL, dl_rdiv_scalar, rdiv, xs},
                {"floor_divide", dl_floor_divide, dl_floor_divide_scalar, floor_divide, xs},
                {"remainder", dl_remainder, dl_remainder_scalar, remainder_of, xs},
                {"pow", dl_pow, dl_pow_scalar, pow, positive},
                {"rpow", NULL, dl_rpow_scalar, rpow, xs},
                {"leaky_relu", NULL, dl_leaky_relu, leaky_relu, xs},
                {"elu", NULL, dl_elu, elu, xs},
                {"maximum", dl_maximum, dl_maximum_scalar, fmax, xs},
                {"minimum", dl_minimum, dl_minimum_scalar, fmin, xs},
                {"eq", dl_eq, dl_eq_scalar, equal, ys},
                {"ne", dl_ne, dl_ne_scalar, unequal, ys},
                {"lt", dl_lt, dl_lt_scalar, less, xs},
                {"le", dl_le, dl_le_scalar, at_most, xs},
                {"gt", dl_gt, dl_gt_scalar, greater, xs},
                {"ge", dl_ge, dl_ge_scalar, at_least, xs},
                {"logical_and", dl_logical_and, NULL, both, xs},
                {"logical_or", dl_logical_or, NULL, either, xs},
                {"logical_xor", dl_logical_xor, NULL, just_one, xs}};

/* Element i of a tensor of any dtype. */
static double element(dl_tensor* x, int64_t i) {
  dl_tensor *flat = NULL, *one = NULL;
  double value = NAN;
  OK(dl_flatten(x, 0, -1, &flat));
  OK(dl_select(flat, 0, i, &one));
  OK(dl_item_f64(one, &value));
  dl_tensor_release(flat);
  dl_tensor_release(one);
  return value;
}

static void check_element(const char* name, dl_tensor* got, int64_t i, double want) {
  const double value = element(got, i);
  if (fabs(value - want) <= 1e-6 * fmax(1, fabs(want))) return;
  ++check_failures;
  printf("%s[%d] is %.9g, not %.9g\n", name, (int)i, value, want);
}

static void unary_operations(void) {
  size_t k;
  int64_t i;
  dl_scope* scope;
  dl_tensor* y = NULL;
  for (k = 0; k < sizeof(unaries) / sizeof(*unaries); ++k) {
    OK(dl_scope_begin(&scope));
    OK(unaries[k].call(vector(unaries[k].x, 3), &y));
    for (i = 0; i < 3; ++i) check_element(unaries[k].name, y, i, unaries[k].want(unaries[k].x[i]));
    OK(dl_scope_end(scope));
  }
}

static void binary_operations(void) {
  size_t k;
  int64_t i;
  dl_scope* scope;
  dl_tensor* z = NULL;
  for (k = 0; k < sizeof(binaries) / sizeof(*binaries); ++k) {
    const float* x = binaries[k].x;
    OK(dl_scope_begin(&scope));
    if (binaries[k].call) {
      OK(binaries[k].call(vector(x, 3), vector(ys, 3), &z));
      for (i = 0; i < 3; ++i) check_element(binaries[k].name, z, i, binaries[k].want(x[i], ys[i]));
    }
    if (binaries[k].call_scalar) {
      OK(binaries[k].call_scalar(vector(x, 3), 2, &z));
      for (i = 0; i < 3; ++i) check_element(binaries[k].name, z, i, binaries[k].want(x[i], 2));
    }
    OK(dl_scope_end(scope));
  }
}

static void integers_stay_integers(void) {
  dl_scope* scope;
  dl_tensor *x = NULL, *y = NULL;
  dl_dtype dtype;
  OK(dl_scope_begin(&scope));
  OK(dl_arange_i64(0, 10, 3, DL_DTYPE_DEFAULT, DL_DEVICE_CPU, &x));
  OK(dl_rsub_scalar_i64(x, 7, &y));
  OK(dl_tensor_dtype(y, &dtype));
  CHECK(dtype == DL_DTYPE_I64);
  check_element("rsub_scalar_i64", y, 3, -2);
  OK(dl_add_scalar(x, 0.5, &y));
  OK(dl_tensor_dtype(y, &dtype));
  CHECK(dtype == DL_DTYPE_F32);
  OK(dl_pow_scalar_i64(x, 2, &y));
  check_element("pow_scalar_i64", y, 3, 81);
  OK(dl_floor_divide_scalar_i64(x, 4, &y));
  check_element("floor_divide_scalar_i64", y, 3, 2);
  OK(dl_scope_end(scope));
}

static void in_place_operations(void) {
  dl_scope* scope;
  dl_tensor *x, *y;
  OK(dl_scope_begin(&scope));
  x = vector(xs, 3);
  y = vector(ys, 3);
  OK(dl_add_(x, y));
  check_element("add_", x, 0, 2.25);
  OK(dl_sub_(x, y));
  OK(dl_mul_(x, y));
  check_element("mul_", x, 0, 0.5);
  OK(dl_div_(x, y));
  OK(dl_add_scaled_(x, y, -2));
  check_element("add_scaled_", x, 0, -3.75);
  OK(dl_fill_(x, 1));
  OK(dl_add_scalar_(x, 3));
  OK(dl_sub_scalar_(x, 1));
  OK(dl_mul_scalar_(x, 5));
  OK(dl_div_scalar_(x, 2));
  check_element("div_scalar_", x, 2, 7.5);
  OK(dl_copy_(x, y));
  check_element("copy_", x, 2, -0.5);
  OK(dl_zero_(x));
  check_element("zero_", x, 2, 0);
  OK(dl_scope_end(scope));
}

/* x: [[1, 2, 3], [4, 5, 6]] */
static void reductions(void) {
  static const float six[] = {1, 2, 3, 4, 5, 6};
  const int64_t last[1] = {-1};
  dl_scope* scope;
  dl_tensor *x, *y = NULL, *i = NULL;
  int64_t ndim;
  OK(dl_scope_begin(&scope));
  x = matrix(six, 2, 3);
  OK(dl_sum(x, &y));
  check_element("sum", y, 0, 21);
  OK(dl_mean_dims(x, last, 1, 1, &y));
  OK(dl_tensor_ndim(y, &ndim));
  CHECK(ndim == 2);
  check_element("mean_dims", y, 1, 5);
  OK(dl_prod(x, &y));
  check_element("prod", y, 0, 720);
  OK(dl_max_dim(x, 0, 0, &y, &i));
  check_element("max_dim", y, 1, 5);
  check_element("max_dim's index", i, 1, 1);
  OK(dl_min_dim(x, 1, 0, &y, &i));
  check_element("min_dim", y, 1, 4);
  check_element("min_dim's index", i, 1, 0);
  OK(dl_argmax(x, &y));
  check_element("argmax", y, 0, 5);
  OK(dl_argmin_dim(x, 0, 0, &y));
  check_element("argmin_dim", y, 2, 0);
  OK(dl_var(x, last, 1, 1, 0, &y));
  check_element("var", y, 0, 1);
  OK(dl_std(x, last, 1, 0, 0, &y));
  check_element("std", y, 0, sqrt(2.0 / 3));
  OK(dl_softmax(x, 1, &y));
  check_element("softmax", y, 2, exp(3) / (exp(1) + exp(2) + exp(3)));
  OK(dl_log_softmax(x, 1, &y));
  check_element("log_softmax", y, 5, 6 - log(exp(4) + exp(5) + exp(6)));
  OK(dl_scope_end(scope));
}

static void losses(void) {
  static const float six[] = {1, 2, 3, 4, 5, 6};
  const int64_t classes[2] = {2, 0}, two[1] = {2};
  dl_scope* scope;
  dl_cross_entropy_options summed = DL_CROSS_ENTROPY_OPTIONS_INIT;
  dl_tensor *scores, *target = NULL, *loss = NULL;
  const double first = log(exp(1) + exp(2) + exp(3)) - 3,
               second = log(exp(4) + exp(5) + exp(6)) - 4;
  OK(dl_scope_begin(&scope));
  scores = matrix(six, 2, 3);
  OK(dl_tensor_from_data(classes, sizeof(classes), two, 1, DL_DTYPE_I64, &target));
  OK(dl_cross_entropy(scores, target, NULL, &loss));
  check_element("cross_entropy", loss, 0, (first + second) / 2);
  summed.reduction = DL_REDUCTION_SUM;
  OK(dl_cross_entropy(scores, target, &summed, &loss));
  check_element("cross_entropy, sum", loss, 0, first + second);
  OK(dl_mse_loss(vector(xs, 3), vector(ys, 3), NULL, &loss));
  check_element("mse_loss", loss, 0, (1.75 * 1.75 + 4.5 * 4.5 + 3.25 * 3.25) / 3);
  OK(dl_l1_loss(vector(xs, 3), vector(ys, 3), NULL, &loss));
  check_element("l1_loss", loss, 0, (1.75 + 4.5 + 3.25) / 3);
  OK(dl_huber_loss(vector(xs, 3), vector(ys, 3), NULL, &loss));
  check_element("huber_loss", loss, 0, (1.25 + 4 + 2.75) / 3);
  OK(dl_smooth_l1_loss(vector(xs, 3), vector(ys, 3), NULL, &loss));
  check_element("smooth_l1_loss", loss, 0, (1.25 + 4 + 2.75) / 3);
  OK(dl_scope_end(scope));
}

static void joins_and_indices(void) {
  static const int64_t picks[2] = {2, 0};
  const int64_t two[1] = {2};
  dl_scope* scope;
  dl_tensor *parts[2], *y = NULL, *index = NULL;
  int64_t dims[2], ndim;
  OK(dl_scope_begin(&scope));
  parts[0] = vector(xs, 3);
  parts[1] = vector(ys, 3);
  OK(dl_cat(parts, 2, 0, &y));
  check_element("cat", y, 3, 2);
  OK(dl_stack(parts, 2, 1, &y));
  OK(dl_tensor_shape(y, dims, 2, &ndim));
  CHECK(dims[0] == 3 && dims[1] == 2);
  check_element("stack", y, 1, 2);
  OK(dl_tensor_from_data(picks, sizeof(picks), two, 1, DL_DTYPE_I64, &index));
  OK(dl_index_select(parts[0], 0, index, &y));
  check_element("index_select", y, 0, 2.75);
  OK(dl_gather(parts[0], 0, index, &y));
  check_element("gather", y, 1, 0.25);
  OK(dl_clamp(parts[0], -INFINITY, 1, &y));
  check_element("clamp", y, 2, 1);
  check_element("clamp", y, 1, -1.5);
  OK(dl_scope_end(scope));
}

/* torch.manual_seed(0): torch.rand(5), torch.randn(5), torch.randint(0, 100, (8,)). */
static void random_numbers_are_pytorchs(void) {
  static const double rand5[] = {0.49625659, 0.76822180, 0.08847743, 0.13203049, 0.30742282};
  static const double randn5[] = {1.54099607, -0.293428898, -2.17878938, 0.568431258, -1.08452237};
  static const double randint8[] = {44, 39, 33, 60, 63, 79, 27, 3};
  const int64_t five[1] = {5}, eight[1] = {8};
  dl_scope* scope;
  dl_tensor* y = NULL;
  dl_generator* own = NULL;
  int64_t i;
  OK(dl_scope_begin(&scope));
  OK(dl_manual_seed(0));
  OK(dl_rand(five, 1, DL_DTYPE_DEFAULT, DL_DEVICE_CPU, NULL, &y));
  for (i = 0; i < 5; ++i) check_element("rand", y, i, rand5[i]);
  OK(dl_generator_create(0, &own));
  OK(dl_randn(five, 1, DL_DTYPE_F32, DL_DEVICE_CPU, own, &y));
  for (i = 0; i < 5; ++i) check_element("randn", y, i, randn5[i]);
  OK(dl_generator_manual_seed(own, 0));
  OK(dl_randint(0, 100, eight, 1, DL_DTYPE_DEFAULT, DL_DEVICE_CPU, own, &y));
  for (i = 0; i < 8; ++i) check_element("randint", y, i, randint8[i]);
  OK(dl_scope_end(scope));
}

const struct test operation_tests[] = {
    {"operations.unary_operations", unary_operations},
    {"operations.binary_operations", binary_operations},
    {"operations.integers_stay_integers", integers_stay_integers},
    {"operations.in_place_operations", in_place_operations},
    {"operations.reductions", reductions},
    {"operations.losses", losses},
    {"operations.joins_and_indices", joins_and_indices},
    {"operations.random_numbers_are_pytorchs", random_numbers_are_pytorchs},
    {NULL, NULL}};
