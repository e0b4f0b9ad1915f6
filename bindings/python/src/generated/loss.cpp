// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#include "arguments.h"
#include "callbacks.h"
#include "entry.h"
#include "functions.h"
#include "results.h"
#include "work.h"

namespace dlpython {

namespace {

constexpr const char* mse_loss_names[] = {"x", "y", "reduction"};
constexpr Signature mse_loss_signature = {
    "mse_loss", mse_loss_names, 3, 2, 2};

PyObject* mse_loss_function(const Given& given) {
  const Arguments a(mse_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_mse_loss_options options = DL_MSE_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.reduction = to_i32(a, 2);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_mse_loss(x, y, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* l1_loss_names[] = {"x", "y", "reduction"};
constexpr Signature l1_loss_signature = {
    "l1_loss", l1_loss_names, 3, 2, 2};

PyObject* l1_loss_function(const Given& given) {
  const Arguments a(l1_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_l1_loss_options options = DL_L1_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.reduction = to_i32(a, 2);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_l1_loss(x, y, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* smooth_l1_loss_names[] = {"x", "y", "beta", "reduction"};
constexpr Signature smooth_l1_loss_signature = {
    "smooth_l1_loss", smooth_l1_loss_names, 4, 2, 2};

PyObject* smooth_l1_loss_function(const Given& given) {
  const Arguments a(smooth_l1_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_smooth_l1_loss_options options = DL_SMOOTH_L1_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.beta = to_f64(a, 2);
  if (a.unless_none(3)) options.reduction = to_i32(a, 3);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_smooth_l1_loss(x, y, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* huber_loss_names[] = {"x", "y", "delta", "reduction"};
constexpr Signature huber_loss_signature = {
    "huber_loss", huber_loss_names, 4, 2, 2};

PyObject* huber_loss_function(const Given& given) {
  const Arguments a(huber_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_huber_loss_options options = DL_HUBER_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.delta = to_f64(a, 2);
  if (a.unless_none(3)) options.reduction = to_i32(a, 3);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(y), [&] {
      return dl_huber_loss(x, y, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* bce_loss_names[] = {"x", "y", "weight", "reduction"};
constexpr Signature bce_loss_signature = {
    "bce_loss", bce_loss_names, 4, 2, 2};

PyObject* bce_loss_function(const Given& given) {
  const Arguments a(bce_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_bce_loss_options options = DL_BCE_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.weight = to_nullable_handle<dl_tensor>(a, 2);
  if (a.unless_none(3)) options.reduction = to_i32(a, 3);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(y) * elements(options.weight), [&] {
      return dl_bce_loss(x, y, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* bce_with_logits_loss_names[] = {"x", "y", "weight", "pos_weight",
    "reduction"};
constexpr Signature bce_with_logits_loss_signature = {
    "bce_with_logits_loss", bce_with_logits_loss_names, 5, 2, 2};

PyObject* bce_with_logits_loss_function(const Given& given) {
  const Arguments a(bce_with_logits_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto y = to_handle<dl_tensor>(a, 1);
  dl_bce_with_logits_loss_options options = DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.weight = to_nullable_handle<dl_tensor>(a, 2);
  if (a.unless_none(3)) options.pos_weight = to_nullable_handle<dl_tensor>(a, 3);
  if (a.unless_none(4)) options.reduction = to_i32(a, 4);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(y) * elements(options.weight) * elements(options.pos_weight), [&] {
      return dl_bce_with_logits_loss(x, y, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* cross_entropy_names[] = {"scores", "target", "weight", "ignore_index",
    "label_smoothing", "reduction"};
constexpr Signature cross_entropy_signature = {
    "cross_entropy", cross_entropy_names, 6, 2, 2};

PyObject* cross_entropy_function(const Given& given) {
  const Arguments a(cross_entropy_signature, given);
  const auto scores = to_handle<dl_tensor>(a, 0);
  const auto target = to_handle<dl_tensor>(a, 1);
  dl_cross_entropy_options options = DL_CROSS_ENTROPY_OPTIONS_INIT;
  if (a.unless_none(2)) options.weight = to_nullable_handle<dl_tensor>(a, 2);
  if (a.unless_none(3)) options.ignore_index = to_i64(a, 3);
  if (a.unless_none(4)) options.label_smoothing = to_f64(a, 4);
  if (a.unless_none(5)) options.reduction = to_i32(a, 5);
  dl_tensor* loss_result = nullptr;
  check(run(elements(scores) * elements(target) * elements(options.weight), [&] {
      return dl_cross_entropy(scores, target, &options, &loss_result);
    }));
  return to_python(loss_result);
}

constexpr const char* nll_loss_names[] = {"x", "target", "weight", "ignore_index", "reduction"};
constexpr Signature nll_loss_signature = {
    "nll_loss", nll_loss_names, 5, 2, 2};

PyObject* nll_loss_function(const Given& given) {
  const Arguments a(nll_loss_signature, given);
  const auto x = to_handle<dl_tensor>(a, 0);
  const auto target = to_handle<dl_tensor>(a, 1);
  dl_nll_loss_options options = DL_NLL_LOSS_OPTIONS_INIT;
  if (a.unless_none(2)) options.weight = to_nullable_handle<dl_tensor>(a, 2);
  if (a.unless_none(3)) options.ignore_index = to_i64(a, 3);
  if (a.unless_none(4)) options.reduction = to_i32(a, 4);
  dl_tensor* loss_result = nullptr;
  check(run(elements(x) * elements(target) * elements(options.weight), [&] {
      return dl_nll_loss(x, target, &options, &loss_result);
    }));
  return to_python(loss_result);
}

}  // namespace

PyMethodDef loss_functions[] = {
    {"mse_loss", as_method(entry<mse_loss_function>),
     kFast,
     "mse_loss(x, y, *, reduction=None)\n"
     "--\n"
     "\n"
     "(x - y)^2; the mean is over all elements."},
    {"l1_loss", as_method(entry<l1_loss_function>),
     kFast,
     "l1_loss(x, y, *, reduction=None)\n"
     "--\n"
     "\n"
     "|x - y|; the mean is over all elements."},
    {"smooth_l1_loss", as_method(entry<smooth_l1_loss_function>),
     kFast,
     "smooth_l1_loss(x, y, *, beta=None, reduction=None)\n"
     "--\n"
     "\n"
     "(x - y)^2 / (2 beta) where |x - y| is below beta, else |x - y| - beta / 2."},
    {"huber_loss", as_method(entry<huber_loss_function>),
     kFast,
     "huber_loss(x, y, *, delta=None, reduction=None)\n"
     "--\n"
     "\n"
     "(x - y)^2 / 2 where |x - y| is at most delta, else delta (|x - y| - delta / 2)."},
    {"bce_loss", as_method(entry<bce_loss_function>),
     kFast,
     "bce_loss(x, y, *, weight=None, reduction=None)\n"
     "--\n"
     "\n"
     "-(y log x + (1 - y) log(1 - x)), logarithms cut off at -100. The mean divides by "
     "the number of elements, weighted or not."},
    {"bce_with_logits_loss", as_method(entry<bce_with_logits_loss_function>),
     kFast,
     "bce_with_logits_loss(x, y, *, weight=None, pos_weight=None, reduction=None)\n"
     "--\n"
     "\n"
     "dl_bce_loss of sigmoid(x), computed without overflow."},
    {"cross_entropy", as_method(entry<cross_entropy_function>),
     kFast,
     "cross_entropy(scores, target, *, weight=None, ignore_index=None, "
     "label_smoothing=None, reduction=None)\n"
     "--\n"
     "\n"
     "-log softmax(scores)[target], times the weight of the target's class. The mean "
     "divides by the weights of the targets that count, with probabilities as targets "
     "by the number of samples."},
    {"nll_loss", as_method(entry<nll_loss_function>),
     kFast,
     "nll_loss(x, target, *, weight=None, ignore_index=None, reduction=None)\n"
     "--\n"
     "\n"
     "-x[target] times the weight of the target's class, for logarithms of "
     "probabilities."},
    {nullptr, nullptr, 0, nullptr}};

}  // namespace dlpython
