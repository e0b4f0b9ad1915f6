#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "golden/cases.h"
#include "ops/loss/reduction.h"
#include "tensor/generator.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore::optest {

using Args = std::vector<golden::Value<Tensor>>;
using Tensors = std::vector<Tensor>;

// One C++ function of an operation, called with arguments from a vector file.
struct Call {
  std::function<bool(const Args&)> accepts;
  std::function<Tensors(const Args&)> run;
};

// Calls a function whatever its parameters are: call(ops::relu), or, where the name is overloaded,
// call<Tensor(const Tensor&, Scalar)>(ops::add). Parameters of type Device and Generator* take no
// argument: they get the sweep's device and the default generator.
template <class Signature>
Call call(Signature* function);

// The device that operations without tensor arguments are asked to use.
Device& creation_device();

// How an argument becomes a parameter of type P: which arguments fit, and the conversion.
template <class P, class = void>
struct Decode;

template <class P, class V>
bool holds(const V& value) {
  return std::holds_alternative<P>(value);
}

template <>
struct Decode<Tensor> {
  template <class V>
  static bool fits(const V& v) {
    return holds<Tensor>(v) || holds<std::monostate>(v);
  }
  template <class V>
  static Tensor get(const V& v) {
    return holds<Tensor>(v) ? std::get<Tensor>(v) : Tensor();
  }
};

template <>
struct Decode<Tensors> {
  template <class V>
  static bool fits(const V& v) {
    return holds<Tensors>(v) || (holds<std::vector<int64_t>>(v) && get(v).empty());
  }
  template <class V>
  static Tensors get(const V& v) {
    return holds<Tensors>(v) ? std::get<Tensors>(v) : Tensors();
  }
};

template <>
struct Decode<bool> {
  template <class V>
  static bool fits(const V& v) {
    return holds<bool>(v);
  }
  template <class V>
  static bool get(const V& v) {
    return std::get<bool>(v);
  }
};

template <class P>
struct Decode<P, std::enable_if_t<std::is_integral_v<P> && !std::is_same_v<P, bool>>> {
  template <class V>
  static bool fits(const V& v) {
    return holds<int64_t>(v);
  }
  template <class V>
  static P get(const V& v) {
    return static_cast<P>(std::get<int64_t>(v));
  }
};

template <>
struct Decode<Scalar> {
  template <class V>
  static bool fits(const V& v) {
    return holds<int64_t>(v) || holds<double>(v);
  }
  template <class V>
  static Scalar get(const V& v) {
    return holds<int64_t>(v) ? Scalar(std::get<int64_t>(v)) : Scalar(std::get<double>(v));
  }
};

template <>
struct Decode<double> : Decode<Scalar> {
  template <class V>
  static double get(const V& v) {
    return Decode<Scalar>::get(v).as_double();
  }
};

template <class P>
struct Decode<std::optional<P>> {
  template <class V>
  static bool fits(const V& v) {
    return holds<std::monostate>(v) || Decode<P>::fits(v);
  }
  template <class V>
  static std::optional<P> get(const V& v) {
    return holds<std::monostate>(v) ? std::nullopt : std::optional<P>(Decode<P>::get(v));
  }
};

template <>
struct Decode<std::vector<int64_t>> {
  template <class V>
  static bool fits(const V& v) {
    return holds<std::vector<int64_t>>(v);
  }
  template <class V>
  static std::vector<int64_t> get(const V& v) {
    return std::get<std::vector<int64_t>>(v);
  }
};

template <>
struct Decode<Dims> : Decode<std::vector<int64_t>> {
  template <class V>
  static Dims get(const V& v) {
    const std::vector<int64_t>& list = std::get<std::vector<int64_t>>(v);
    return Dims(list.begin(), list.end());
  }
};

std::optional<DType> dtype_called(const std::string& name);

template <>
struct Decode<DType> {
  template <class V>
  static bool fits(const V& v) {
    return holds<std::string>(v) && dtype_called(std::get<std::string>(v));
  }
  template <class V>
  static DType get(const V& v) {
    return *dtype_called(std::get<std::string>(v));
  }
};

std::optional<ops::Reduction> reduction_called(const std::string& name);

template <>
struct Decode<ops::Reduction> {
  template <class V>
  static bool fits(const V& v) {
    return holds<std::string>(v) && reduction_called(std::get<std::string>(v));
  }
  template <class V>
  static ops::Reduction get(const V& v) {
    return *reduction_called(std::get<std::string>(v));
  }
};

namespace detail {

template <class P>
using Plain = std::remove_cv_t<std::remove_reference_t<P>>;
template <class P>
constexpr bool kTakesArgument =
    !std::is_same_v<Plain<P>, Device> && !std::is_same_v<Plain<P>, Generator*>;

template <class P>
bool fits(const Args& args, size_t at) {
  if constexpr (kTakesArgument<P>) return Decode<Plain<P>>::fits(args[at]);
  return true;
}

template <class P>
Plain<P> get(const Args& args, [[maybe_unused]] size_t at) {
  if constexpr (std::is_same_v<Plain<P>, Device>) {
    return creation_device();
  } else if constexpr (std::is_same_v<Plain<P>, Generator*>) {
    return nullptr;
  } else {
    return Decode<Plain<P>>::get(args[at]);
  }
}

// The place in the argument list of each parameter.
template <class... P>
constexpr std::array<size_t, sizeof...(P) + 1> places() {
  std::array<size_t, sizeof...(P) + 1> result{};
  const bool takes[] = {kTakesArgument<P>..., false};
  for (size_t i = 0; i < sizeof...(P); ++i) result[i + 1] = result[i] + takes[i];
  return result;
}

inline Tensors results(const Tensor& y) { return {y}; }
inline Tensors results(const std::pair<Tensor, Tensor>& ys) { return {ys.first, ys.second}; }
inline Tensors results(const Tensors& ys) { return ys; }

template <class Result, class... P, size_t... I>
Call make_call(Result (*function)(P...), std::index_sequence<I...>) {
  static constexpr auto kAt = places<P...>();
  return {[](const Args& args) {
            return args.size() == kAt[sizeof...(P)] && (fits<P>(args, kAt[I]) && ...);
          },
          [function](const Args& args) -> Tensors {
            if constexpr (std::is_void_v<Result>) {
              function(get<P>(args, kAt[I])...);
              return {std::get<Tensor>(args.at(0))};
            } else {
              return results(function(get<P>(args, kAt[I])...));
            }
          }};
}

template <class Result, class... P>
Call make_call(Result (*function)(P...)) {
  return make_call(function, std::index_sequence_for<P...>());
}

}  // namespace detail

template <class Signature>
Call call(Signature* function) {
  return detail::make_call(function);
}

}  // namespace dlcore::optest
