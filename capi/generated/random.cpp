// The extern "C" side of <dl/random.h>. Generated from capi/spec by capi/generate; do not edit.
#include "capi/export.h"  // first: defines DL_API

#include "capi/generated/random.h"
#include "capi/arguments.h"
#include "capi/guard.h"
#include "capi/results.h"

namespace dlcore::capi {

extern "C" {

DL_API dl_status DL_CALL dl_rand(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_generator *generator, dl_tensor **y) {
  return guard("rand", [&] {
    auto shape_ = dims_of("rand", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_or_default("rand", "dtype", dtype);
    auto device_ = device_of("rand", "device", device);
    const auto& generator_ = borrow_optional("rand", "generator", generator);
    not_null("rand", "y", y);
    auto result = capi::rand(shape_, dtype_, device_, generator_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_randn(const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_generator *generator, dl_tensor **y) {
  return guard("randn", [&] {
    auto shape_ = dims_of("randn", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_or_default("randn", "dtype", dtype);
    auto device_ = device_of("randn", "device", device);
    const auto& generator_ = borrow_optional("randn", "generator", generator);
    not_null("randn", "y", y);
    auto result = capi::randn(shape_, dtype_, device_, generator_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_randint(int64_t low, int64_t high, const int64_t *shape, int64_t ndim,
    dl_dtype dtype, dl_device device, dl_generator *generator, dl_tensor **y) {
  return guard("randint", [&] {
    auto low_ = low;
    auto high_ = high;
    auto shape_ = dims_of("randint", "shape", shape, "ndim", ndim);
    auto dtype_ = dtype_or_default("randint", "dtype", dtype);
    auto device_ = device_of("randint", "device", device);
    const auto& generator_ = borrow_optional("randint", "generator", generator);
    not_null("randint", "y", y);
    auto result = capi::randint(low_, high_, shape_, dtype_, device_, generator_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_randperm(int64_t n, dl_device device, dl_generator *generator,
    dl_tensor **y) {
  return guard("randperm", [&] {
    auto n_ = ranged("randperm", "n", n, "be >= 0", [](auto v) { return v >= 0; });
    auto device_ = device_of("randperm", "device", device);
    const auto& generator_ = borrow_optional("randperm", "generator", generator);
    not_null("randperm", "y", y);
    auto result = capi::randperm(n_, device_, generator_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_bernoulli(dl_tensor *p, dl_generator *generator, dl_tensor **y) {
  return guard("bernoulli", [&] {
    const auto& p_ = borrow("bernoulli", "p", p);
    const auto& generator_ = borrow_optional("bernoulli", "generator", generator);
    not_null("bernoulli", "y", y);
    auto result = capi::bernoulli(p_, generator_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_multinomial(dl_tensor *weights, int64_t count, int32_t replacement,
    dl_generator *generator, dl_tensor **index) {
  return guard("multinomial", [&] {
    const auto& weights_ = borrow("multinomial", "weights", weights);
    auto count_ = count;
    auto replacement_ = flag_of("multinomial", "replacement", replacement);
    const auto& generator_ = borrow_optional("multinomial", "generator", generator);
    not_null("multinomial", "index", index);
    auto result = capi::multinomial(weights_, count_, replacement_, generator_);
    NewHandle<dl_tensor> index_new(std::move(result));
    index_new.give(index);
  });
}

DL_API dl_status DL_CALL dl_dropout(dl_tensor *x, double p, int32_t training,
    dl_generator *generator, dl_tensor **y) {
  return guard("dropout", [&] {
    const auto& x_ = borrow("dropout", "x", x);
    auto p_ = ranged("dropout", "p", p, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; });
    auto training_ = flag_of("dropout", "training", training);
    const auto& generator_ = borrow_optional("dropout", "generator", generator);
    not_null("dropout", "y", y);
    auto result = capi::dropout(x_, p_, training_, generator_);
    NewHandle<dl_tensor> y_new(std::move(result));
    y_new.give(y);
  });
}

DL_API dl_status DL_CALL dl_uniform_(dl_tensor *x, double from, double to, dl_generator *generator) {
  return guard("uniform_", [&] {
    const auto& x_ = borrow("uniform_", "x", x);
    auto from_ = from;
    auto to_ = to;
    const auto& generator_ = borrow_optional("uniform_", "generator", generator);
    capi::uniform_(x_, from_, to_, generator_);
  });
}

DL_API dl_status DL_CALL dl_normal_(dl_tensor *x, double mean, double std, dl_generator *generator) {
  return guard("normal_", [&] {
    const auto& x_ = borrow("normal_", "x", x);
    auto mean_ = mean;
    auto std_ = std;
    const auto& generator_ = borrow_optional("normal_", "generator", generator);
    capi::normal_(x_, mean_, std_, generator_);
  });
}

DL_API dl_status DL_CALL dl_exponential_(dl_tensor *x, double rate, dl_generator *generator) {
  return guard("exponential_", [&] {
    const auto& x_ = borrow("exponential_", "x", x);
    auto rate_ = rate;
    const auto& generator_ = borrow_optional("exponential_", "generator", generator);
    capi::exponential_(x_, rate_, generator_);
  });
}

DL_API dl_status DL_CALL dl_random_(dl_tensor *x, int64_t from, int64_t to,
    dl_generator *generator) {
  return guard("random_", [&] {
    const auto& x_ = borrow("random_", "x", x);
    auto from_ = from;
    auto to_ = to;
    const auto& generator_ = borrow_optional("random_", "generator", generator);
    capi::random_(x_, from_, to_, generator_);
  });
}

DL_API dl_status DL_CALL dl_bernoulli_(dl_tensor *x, double p, dl_generator *generator) {
  return guard("bernoulli_", [&] {
    const auto& x_ = borrow("bernoulli_", "x", x);
    auto p_ = ranged("bernoulli_", "p", p, "lie in [0, 1]", [](auto v) { return v >= 0 && v <= 1; });
    const auto& generator_ = borrow_optional("bernoulli_", "generator", generator);
    capi::bernoulli_(x_, p_, generator_);
  });
}

}  // extern "C"

}  // namespace dlcore::capi
