// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* rand_names[] = {"shape", "dtype", "device", "generator"};
constexpr Signature rand_signature = {
    "rand", rand_names, 4, 4, 1};

PyObject* rand_function(const Given& given) {
  const Arguments a(rand_signature, given);
  const List<int64_t> shape(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 2, DL_DEVICE_DEFAULT);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_rand(shape.data(), shape.size(), dtype, device, generator, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* randn_names[] = {"shape", "dtype", "device", "generator"};
constexpr Signature randn_signature = {
    "randn", randn_names, 4, 4, 1};

PyObject* randn_function(const Given& given) {
  const Arguments a(randn_signature, given);
  const List<int64_t> shape(a, 0);
  const auto dtype = to_code(a, 1, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 2, DL_DEVICE_DEFAULT);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_randn(shape.data(), shape.size(), dtype, device, generator, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* randint_names[] = {"low", "high", "shape", "dtype", "device", "generator"};
constexpr Signature randint_signature = {
    "randint", randint_names, 6, 6, 3};

PyObject* randint_function(const Given& given) {
  const Arguments a(randint_signature, given);
  const auto low = to_i64(a, 0);
  const auto high = to_i64(a, 1);
  const List<int64_t> shape(a, 2);
  const auto dtype = to_code(a, 3, DL_DTYPE_DEFAULT);
  const auto device = to_code(a, 4, DL_DEVICE_DEFAULT);
  const auto generator = to_nullable_handle<dl_generator>(a, 5);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_randint(low, high, shape.data(), shape.size(), dtype, device, generator,
          &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* randperm_names[] = {"n", "device", "generator"};
constexpr Signature randperm_signature = {
    "randperm", randperm_names, 3, 3, 1};

PyObject* randperm_function(const Given& given) {
  const Arguments a(randperm_signature, given);
  const auto n = to_i64(a, 0);
  const auto device = to_code(a, 1, DL_DEVICE_DEFAULT);
  const auto generator = to_nullable_handle<dl_generator>(a, 2);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_randperm(n, device, generator, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* bernoulli_names[] = {"p", "generator"};
constexpr Signature bernoulli_signature = {
    "bernoulli", bernoulli_names, 2, 2, 1};

PyObject* bernoulli_function(const Given& given) {
  const Arguments a(bernoulli_signature, given);
  const auto p = to_handle<dl_tensor>(a, 0);
  const auto generator = to_nullable_handle<dl_generator>(a, 1);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_bernoulli(p, generator, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* multinomial_names[] = {"weights", "count", "replacement", "generator"};
constexpr Signature multinomial_signature = {
    "multinomial", multinomial_names, 4, 4, 3};

PyObject* multinomial_function(const Given& given) {
  const Arguments a(multinomial_signature, given);
  const auto weights = to_handle<dl_tensor>(a, 0);
  const auto count = to_i64(a, 1);
  const auto replacement = to_flag(a, 2);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  dl_tensor* index_result = nullptr;
  check(without_gil([&] {
      return dl_multinomial(weights, count, replacement, generator, &index_result);
    }));
  return to_python(index_result);
}

constexpr const char* dropout_names[] = {"x", "p", "training", "generator"};
constexpr Signature dropout_signature = {
    "dropout", dropout_names, 4, 4, 3};

PyObject* dropout_function(const Given& given) {
  const Arguments a(dropout_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto p = to_f64(a, 1);
  const auto training = to_flag(a, 2);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  dl_tensor* y_result = nullptr;
  check(without_gil([&] {
      return dl_dropout(x, p, training, generator, &y_result);
    }));
  return to_python(y_result);
}

constexpr const char* uniform__names[] = {"x", "from", "to", "generator"};
constexpr Signature uniform__signature = {
    "uniform_", uniform__names, 4, 4, 3};

PyObject* uniform__function(const Given& given) {
  const Arguments a(uniform__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto from = to_f64(a, 1);
  const auto to = to_f64(a, 2);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  check(without_gil([&] {
      return dl_uniform_(x, from, to, generator);
    }));
  return none();
}

constexpr const char* normal__names[] = {"x", "mean", "std", "generator"};
constexpr Signature normal__signature = {
    "normal_", normal__names, 4, 4, 3};

PyObject* normal__function(const Given& given) {
  const Arguments a(normal__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto mean = to_f64(a, 1);
  const auto std = to_f64(a, 2);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  check(without_gil([&] {
      return dl_normal_(x, mean, std, generator);
    }));
  return none();
}

constexpr const char* exponential__names[] = {"x", "rate", "generator"};
constexpr Signature exponential__signature = {
    "exponential_", exponential__names, 3, 3, 2};

PyObject* exponential__function(const Given& given) {
  const Arguments a(exponential__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto rate = to_f64(a, 1);
  const auto generator = to_nullable_handle<dl_generator>(a, 2);
  check(without_gil([&] {
      return dl_exponential_(x, rate, generator);
    }));
  return none();
}

constexpr const char* random__names[] = {"x", "from", "to", "generator"};
constexpr Signature random__signature = {
    "random_", random__names, 4, 4, 3};

PyObject* random__function(const Given& given) {
  const Arguments a(random__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto from = to_i64(a, 1);
  const auto to = to_i64(a, 2);
  const auto generator = to_nullable_handle<dl_generator>(a, 3);
  check(without_gil([&] {
      return dl_random_(x, from, to, generator);
    }));
  return none();
}

constexpr const char* bernoulli__names[] = {"x", "p", "generator"};
constexpr Signature bernoulli__signature = {
    "bernoulli_", bernoulli__names, 3, 3, 2};

PyObject* bernoulli__function(const Given& given) {
  const Arguments a(bernoulli__signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto p = to_f64(a, 1);
  const auto generator = to_nullable_handle<dl_generator>(a, 2);
  check(without_gil([&] {
      return dl_bernoulli_(x, p, generator);
    }));
  return none();
}

}  // namespace

PyMethodDef random_functions[] = {
    {"rand", as_method(entry<rand_function>),
     kFast,
     "rand(shape, dtype=None, device=None, generator=None)\n"
     "--\n"
     "\n"
     "Numbers from [0, 1), all equally likely."},
    {"randn", as_method(entry<randn_function>),
     kFast,
     "randn(shape, dtype=None, device=None, generator=None)\n"
     "--\n"
     "\n"
     "Numbers from the normal distribution of mean 0 and standard deviation 1."},
    {"randint", as_method(entry<randint_function>),
     kFast,
     "randint(low, high, shape, dtype=None, device=None, generator=None)\n"
     "--\n"
     "\n"
     "Integers from low up to, without, high; i64 by default."},
    {"randperm", as_method(entry<randperm_function>),
     kFast,
     "randperm(n, device=None, generator=None)\n"
     "--\n"
     "\n"
     "0 to n - 1 in random order, i64."},
    {"bernoulli", as_method(entry<bernoulli_function>),
     kFast,
     "bernoulli(p, generator=None)\n"
     "--\n"
     "\n"
     "1 with the probability that stands in p, else 0; p's shape and dtype."},
    {"multinomial", as_method(entry<multinomial_function>),
     kFast,
     "multinomial(weights, count, replacement, generator=None)\n"
     "--\n"
     "\n"
     "`count` indices per row of weights, each drawn with the probability of its weight"
     " over the row's sum. Without replacement each index comes at most once."},
    {"dropout", as_method(entry<dropout_function>),
     kFast,
     "dropout(x, p, training, generator=None)\n"
     "--\n"
     "\n"
     "x with each element set to 0 with probability p, the others divided by 1 - p; x "
     "itself if not training."},
    {"uniform_", as_method(entry<uniform__function>),
     kFast,
     "uniform_(x, from, to, generator=None)\n"
     "--\n"
     "\n"
     "Fills x with numbers from [from, to), all equally likely."},
    {"normal_", as_method(entry<normal__function>),
     kFast,
     "normal_(x, mean, std, generator=None)\n"
     "--\n"
     "\n"
     "Fills x from the normal distribution."},
    {"exponential_", as_method(entry<exponential__function>),
     kFast,
     "exponential_(x, rate, generator=None)\n"
     "--\n"
     "\n"
     "Fills x from the exponential distribution."},
    {"random_", as_method(entry<random__function>),
     kFast,
     "random_(x, from, to, generator=None)\n"
     "--\n"
     "\n"
     "Fills x with integers from `from` up to, without, `to`."},
    {"bernoulli_", as_method(entry<bernoulli__function>),
     kFast,
     "bernoulli_(x, p, generator=None)\n"
     "--\n"
     "\n"
     "Fills x with 1 with probability p, else 0."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
