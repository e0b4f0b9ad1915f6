/* Bad calls of <dl/random.h>. Generated from capi/spec by capi/generate; do not edit. */
#include "../bad_arguments.h"

struct rand_args {
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_device device;
  dl_generator *generator;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} rand_in;
static struct {
  dl_tensor * y;
} rand_out;
static void rand_make(void *args) {
  struct rand_args *a = args;
  (void)a;
  rand_in.shape[0] = 2;
  rand_in.shape[1] = 3;
  a->shape = rand_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->generator = NULL;
  a->y = &rand_out.y;
}
static dl_status rand_call(void *args) {
  struct rand_args *a = args;
  (void)a;
  return dl_rand(a->shape, a->ndim, a->dtype, a->device, a->generator, a->y);
}
static const struct argument rand_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct rand_args, shape), .count_name = "ndim", .count_at = offsetof(struct rand_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct rand_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct rand_args, device)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct rand_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "y", .type = OUT, .at = offsetof(struct rand_args, y)},
};
static const struct subject rand_subject = {.name = "rand", .size = sizeof(struct rand_args),
    .call = rand_call, .make = rand_make, .out = &rand_out, .out_size = sizeof(rand_out),
    .arguments = rand_arguments, .count = 5};

struct randn_args {
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_device device;
  dl_generator *generator;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} randn_in;
static struct {
  dl_tensor * y;
} randn_out;
static void randn_make(void *args) {
  struct randn_args *a = args;
  (void)a;
  randn_in.shape[0] = 2;
  randn_in.shape[1] = 3;
  a->shape = randn_in.shape;
  a->ndim = 2;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->generator = NULL;
  a->y = &randn_out.y;
}
static dl_status randn_call(void *args) {
  struct randn_args *a = args;
  (void)a;
  return dl_randn(a->shape, a->ndim, a->dtype, a->device, a->generator, a->y);
}
static const struct argument randn_arguments[] = {
    {.name = "shape", .type = DIMS, .at = offsetof(struct randn_args, shape), .count_name = "ndim", .count_at = offsetof(struct randn_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct randn_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct randn_args, device)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct randn_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "y", .type = OUT, .at = offsetof(struct randn_args, y)},
};
static const struct subject randn_subject = {.name = "randn", .size = sizeof(struct randn_args),
    .call = randn_call, .make = randn_make, .out = &randn_out, .out_size = sizeof(randn_out),
    .arguments = randn_arguments, .count = 5};

struct randint_args {
  int64_t low;
  int64_t high;
  const int64_t *shape;
  int64_t ndim;
  dl_dtype dtype;
  dl_device device;
  dl_generator *generator;
  dl_tensor **y;
};
static struct {
  int64_t shape[32];
} randint_in;
static struct {
  dl_tensor * y;
} randint_out;
static void randint_make(void *args) {
  struct randint_args *a = args;
  (void)a;
  a->low = 0;
  a->high = 10;
  randint_in.shape[0] = 5;
  a->shape = randint_in.shape;
  a->ndim = 1;
  a->dtype = DL_DTYPE_DEFAULT;
  a->device = DL_DEVICE_CPU;
  a->generator = NULL;
  a->y = &randint_out.y;
}
static dl_status randint_call(void *args) {
  struct randint_args *a = args;
  (void)a;
  return dl_randint(a->low, a->high, a->shape, a->ndim, a->dtype, a->device, a->generator, a->y);
}
static const struct argument randint_arguments[] = {
    {.name = "low", .type = NUMBER_I64, .at = offsetof(struct randint_args, low)},
    {.name = "high", .type = NUMBER_I64, .at = offsetof(struct randint_args, high)},
    {.name = "shape", .type = DIMS, .at = offsetof(struct randint_args, shape), .count_name = "ndim", .count_at = offsetof(struct randint_args, ndim), .element = sizeof(int64_t)},
    {.name = "dtype", .type = DTYPE, .at = offsetof(struct randint_args, dtype), .nullable = 1},
    {.name = "device", .type = DEVICE, .at = offsetof(struct randint_args, device)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct randint_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "y", .type = OUT, .at = offsetof(struct randint_args, y)},
};
static const struct subject randint_subject = {.name = "randint",
    .size = sizeof(struct randint_args), .call = randint_call, .make = randint_make,
    .out = &randint_out, .out_size = sizeof(randint_out), .aliases = "from to",
    .arguments = randint_arguments, .count = 7};

struct randperm_args {
  int64_t n;
  dl_device device;
  dl_generator *generator;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} randperm_out;
static void randperm_make(void *args) {
  struct randperm_args *a = args;
  (void)a;
  a->n = 10;
  a->device = DL_DEVICE_CPU;
  a->generator = NULL;
  a->y = &randperm_out.y;
}
static dl_status randperm_call(void *args) {
  struct randperm_args *a = args;
  (void)a;
  return dl_randperm(a->n, a->device, a->generator, a->y);
}
static const struct argument randperm_arguments[] = {
    {.name = "n", .type = NUMBER_I64, .at = offsetof(struct randperm_args, n), .limited = 1, .low = 0, .high = HUGE_VAL, .open_low = 0, .open_high = 0},
    {.name = "device", .type = DEVICE, .at = offsetof(struct randperm_args, device)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct randperm_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "y", .type = OUT, .at = offsetof(struct randperm_args, y)},
};
static const struct subject randperm_subject = {.name = "randperm",
    .size = sizeof(struct randperm_args), .call = randperm_call, .make = randperm_make,
    .out = &randperm_out, .out_size = sizeof(randperm_out), .aliases = "shape",
    .arguments = randperm_arguments, .count = 4};

struct bernoulli_args {
  dl_tensor *p;
  dl_generator *generator;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} bernoulli_out;
static void bernoulli_make(void *args) {
  struct bernoulli_args *a = args;
  (void)a;
  a->p = example_tensor_of("f32[2,3]");
  a->generator = NULL;
  a->y = &bernoulli_out.y;
}
static dl_status bernoulli_call(void *args) {
  struct bernoulli_args *a = args;
  (void)a;
  return dl_bernoulli(a->p, a->generator, a->y);
}
static const struct argument bernoulli_arguments[] = {
    {.name = "p", .type = HANDLE, .at = offsetof(struct bernoulli_args, p), .kind = "tensor"},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct bernoulli_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "y", .type = OUT, .at = offsetof(struct bernoulli_args, y)},
};
static const struct subject bernoulli_subject = {.name = "bernoulli",
    .size = sizeof(struct bernoulli_args), .call = bernoulli_call, .make = bernoulli_make,
    .out = &bernoulli_out, .out_size = sizeof(bernoulli_out), .arguments = bernoulli_arguments,
    .count = 3};

struct multinomial_args {
  dl_tensor *weights;
  int64_t count;
  int32_t replacement;
  dl_generator *generator;
  dl_tensor **index;
};
static struct {
  dl_tensor * index;
} multinomial_out;
static void multinomial_make(void *args) {
  struct multinomial_args *a = args;
  (void)a;
  a->weights = example_tensor_of("f32[4]");
  a->count = 3;
  a->replacement = 1;
  a->generator = NULL;
  a->index = &multinomial_out.index;
}
static dl_status multinomial_call(void *args) {
  struct multinomial_args *a = args;
  (void)a;
  return dl_multinomial(a->weights, a->count, a->replacement, a->generator, a->index);
}
static const struct argument multinomial_arguments[] = {
    {.name = "weights", .type = HANDLE, .at = offsetof(struct multinomial_args, weights), .kind = "tensor"},
    {.name = "count", .type = NUMBER_I64, .at = offsetof(struct multinomial_args, count)},
    {.name = "replacement", .type = FLAG, .at = offsetof(struct multinomial_args, replacement)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct multinomial_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "index", .type = OUT, .at = offsetof(struct multinomial_args, index)},
};
static const struct subject multinomial_subject = {.name = "multinomial",
    .size = sizeof(struct multinomial_args), .call = multinomial_call, .make = multinomial_make,
    .out = &multinomial_out, .out_size = sizeof(multinomial_out),
    .arguments = multinomial_arguments, .count = 5};

struct dropout_args {
  dl_tensor *x;
  double p;
  int32_t training;
  dl_generator *generator;
  dl_tensor **y;
};
static struct {
  dl_tensor * y;
} dropout_out;
static void dropout_make(void *args) {
  struct dropout_args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->p = 0.5;
  a->training = 1;
  a->generator = NULL;
  a->y = &dropout_out.y;
}
static dl_status dropout_call(void *args) {
  struct dropout_args *a = args;
  (void)a;
  return dl_dropout(a->x, a->p, a->training, a->generator, a->y);
}
static const struct argument dropout_arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct dropout_args, x), .kind = "tensor"},
    {.name = "p", .type = NUMBER_F64, .at = offsetof(struct dropout_args, p), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
    {.name = "training", .type = FLAG, .at = offsetof(struct dropout_args, training)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct dropout_args, generator), .nullable = 1, .kind = "generator"},
    {.name = "y", .type = OUT, .at = offsetof(struct dropout_args, y)},
};
static const struct subject dropout_subject = {.name = "dropout",
    .size = sizeof(struct dropout_args), .call = dropout_call, .make = dropout_make,
    .out = &dropout_out, .out_size = sizeof(dropout_out), .arguments = dropout_arguments,
    .count = 5};

struct uniform__args {
  dl_tensor *x;
  double from;
  double to;
  dl_generator *generator;
};
static void uniform__make(void *args) {
  struct uniform__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->from = -1;
  a->to = 1;
  a->generator = NULL;
}
static dl_status uniform__call(void *args) {
  struct uniform__args *a = args;
  (void)a;
  return dl_uniform_(a->x, a->from, a->to, a->generator);
}
static const struct argument uniform__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct uniform__args, x), .kind = "tensor"},
    {.name = "from", .type = NUMBER_F64, .at = offsetof(struct uniform__args, from)},
    {.name = "to", .type = NUMBER_F64, .at = offsetof(struct uniform__args, to)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct uniform__args, generator), .nullable = 1, .kind = "generator"},
};
static const struct subject uniform__subject = {.name = "uniform_",
    .size = sizeof(struct uniform__args), .call = uniform__call, .make = uniform__make,
    .arguments = uniform__arguments, .count = 4};

struct normal__args {
  dl_tensor *x;
  double mean;
  double std;
  dl_generator *generator;
};
static void normal__make(void *args) {
  struct normal__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->mean = 0;
  a->std = 0.01;
  a->generator = NULL;
}
static dl_status normal__call(void *args) {
  struct normal__args *a = args;
  (void)a;
  return dl_normal_(a->x, a->mean, a->std, a->generator);
}
static const struct argument normal__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct normal__args, x), .kind = "tensor"},
    {.name = "mean", .type = NUMBER_F64, .at = offsetof(struct normal__args, mean)},
    {.name = "std", .type = NUMBER_F64, .at = offsetof(struct normal__args, std)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct normal__args, generator), .nullable = 1, .kind = "generator"},
};
static const struct subject normal__subject = {.name = "normal_",
    .size = sizeof(struct normal__args), .call = normal__call, .make = normal__make,
    .arguments = normal__arguments, .count = 4};

struct exponential__args {
  dl_tensor *x;
  double rate;
  dl_generator *generator;
};
static void exponential__make(void *args) {
  struct exponential__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->rate = 1;
  a->generator = NULL;
}
static dl_status exponential__call(void *args) {
  struct exponential__args *a = args;
  (void)a;
  return dl_exponential_(a->x, a->rate, a->generator);
}
static const struct argument exponential__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct exponential__args, x), .kind = "tensor"},
    {.name = "rate", .type = NUMBER_F64, .at = offsetof(struct exponential__args, rate)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct exponential__args, generator), .nullable = 1, .kind = "generator"},
};
static const struct subject exponential__subject = {.name = "exponential_",
    .size = sizeof(struct exponential__args), .call = exponential__call, .make = exponential__make,
    .arguments = exponential__arguments, .count = 3};

struct random__args {
  dl_tensor *x;
  int64_t from;
  int64_t to;
  dl_generator *generator;
};
static void random__make(void *args) {
  struct random__args *a = args;
  (void)a;
  a->x = example_tensor_of("i64[2,3]");
  a->from = 0;
  a->to = 10;
  a->generator = NULL;
}
static dl_status random__call(void *args) {
  struct random__args *a = args;
  (void)a;
  return dl_random_(a->x, a->from, a->to, a->generator);
}
static const struct argument random__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct random__args, x), .kind = "tensor"},
    {.name = "from", .type = NUMBER_I64, .at = offsetof(struct random__args, from)},
    {.name = "to", .type = NUMBER_I64, .at = offsetof(struct random__args, to)},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct random__args, generator), .nullable = 1, .kind = "generator"},
};
static const struct subject random__subject = {.name = "random_",
    .size = sizeof(struct random__args), .call = random__call, .make = random__make,
    .arguments = random__arguments, .count = 4};

struct bernoulli__args {
  dl_tensor *x;
  double p;
  dl_generator *generator;
};
static void bernoulli__make(void *args) {
  struct bernoulli__args *a = args;
  (void)a;
  a->x = example_tensor_of("f32[2,3]");
  a->p = 0.3;
  a->generator = NULL;
}
static dl_status bernoulli__call(void *args) {
  struct bernoulli__args *a = args;
  (void)a;
  return dl_bernoulli_(a->x, a->p, a->generator);
}
static const struct argument bernoulli__arguments[] = {
    {.name = "x", .type = HANDLE, .at = offsetof(struct bernoulli__args, x), .kind = "tensor"},
    {.name = "p", .type = NUMBER_F64, .at = offsetof(struct bernoulli__args, p), .limited = 1, .low = 0, .high = 1, .open_low = 0, .open_high = 0},
    {.name = "generator", .type = HANDLE, .at = offsetof(struct bernoulli__args, generator), .nullable = 1, .kind = "generator"},
};
static const struct subject bernoulli__subject = {.name = "bernoulli_",
    .size = sizeof(struct bernoulli__args), .call = bernoulli__call, .make = bernoulli__make,
    .arguments = bernoulli__arguments, .count = 3};

const struct subject *const random_subjects[] = {
    &rand_subject,
    &randn_subject,
    &randint_subject,
    &randperm_subject,
    &bernoulli_subject,
    &multinomial_subject,
    &dropout_subject,
    &uniform__subject,
    &normal__subject,
    &exponential__subject,
    &random__subject,
    &bernoulli__subject,
    NULL};
