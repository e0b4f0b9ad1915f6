// Dense bodies for run_elementwise, made of a room's functors, and the macros that define a kernel
// from them. Included once per target.
#if defined(DL_KERNELS_CPU_ELEMENTWISE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef DL_KERNELS_CPU_ELEMENTWISE_INL_H_
#undef DL_KERNELS_CPU_ELEMENTWISE_INL_H_
#else
#define DL_KERNELS_CPU_ELEMENTWISE_INL_H_
#endif

#include <type_traits>

#include "kernels/cpu/elementwise.h"
#include "kernels/cpu/math-inl.h"
#include "kernels/kernel.h"
#include "kernels/wrapping.h"

HWY_BEFORE_NAMESPACE();
namespace dlcore::cpu::HWY_NAMESPACE {

// A functor may say how many additions its time is worth.
template <class F, class = void>
inline constexpr int kCost = 1;
template <class F>
inline constexpr int kCost<F, std::void_t<decltype(F::kCost)>> = F::kCost;

// y[i] = f(x0[i], x1[i], ...), all of one floating type. The rest that fills no vector goes through
// the same vector code, so that an element's bits do not depend on its place.
template <class T, class F, size_t... k>
DL_INLINE void map_vectors(const F& f, char* const* data, size_t n, std::index_sequence<k...>) {
  constexpr size_t kLanes = Vec<T>::kLanes;
  T* y = reinterpret_cast<T*>(data[0]);
  const T* const x[] = {reinterpret_cast<const T*>(data[k + 1])...};
  size_t i = 0;
  for (; i + kLanes <= n; i += kLanes) f(Vec<T>::load(x[k] + i)...).store(y + i);
  if (i < n) f(Vec<T>::load(x[k] + i, n - i)...).store(y + i, n - i);
}
template <class T, class F, int kInputs>
void vector_body(const void* functor, char* const* data, int64_t n) {
  const F f = *static_cast<const F*>(functor);
  map_vectors<T>(f, data, static_cast<size_t>(n), std::make_index_sequence<kInputs>());
}

// y[i] = f(x0[i], x1[i], ...), one number at a time and of any types; the compiler makes vectors of
// it where it can.
template <class F, class Y, class... X, size_t... k>
DL_INLINE void map_numbers(const F& f, char* const* data, int64_t n, std::index_sequence<k...>) {
  Y* y = reinterpret_cast<Y*>(data[0]);
  for (int64_t i = 0; i < n; ++i) y[i] = f(reinterpret_cast<const X*>(data[k + 1])[i]...);
}
template <class F, class Y, class... X>
void number_body(const void* functor, char* const* data, int64_t n) {
  const F f = *static_cast<const F*>(functor);
  map_numbers<F, Y, X...>(f, data, n, std::index_sequence_for<X...>());
}

// F, written for V, on integers.
template <class F>
struct OnIntegers {
  F f;
  template <class T, class... Ts>
  DL_INLINE T operator()(T x, Ts... more) const {
    return f(Wrapping<T>(x), Wrapping<T>(more)...).raw;
  }
};
template <class T, class...>
using First = T;

// Floating results through vectors.
template <class F, class... Refs>
void map_floating(const F& f, const TensorRef& y, const Refs&... x) {
  const TensorRef* const operands[] = {&y, &x...};
  constexpr int kInputs = sizeof...(x);
  DenseBody* body =
      y.dtype == DType::kF32 ? &vector_body<float, F, kInputs> : &vector_body<double, F, kInputs>;
  run_elementwise(body, &f, kCost<F>, operands, 1 + kInputs);
}

// Numbers of given types.
template <class Y, class... X, class F, class... Refs>
void map_typed(const F& f, const TensorRef& y, const Refs&... x) {
  const TensorRef* const operands[] = {&y, &x...};
  run_elementwise(&number_body<F, Y, X...>, &f, kCost<F>, operands, 1 + sizeof...(x));
}

template <class F, class T, class... Refs>
DenseBody* integer_body() {
  return &number_body<OnIntegers<F>, T, std::conditional_t<true, T, Refs>...>;
}
// The integers and, unless a room leaves it out, bool: all operands of y's dtype.
template <class F, class... Refs>
void map_integers(const F& f, const TensorRef& y, const Refs&... x) {
  const TensorRef* const operands[] = {&y, &x...};
  const OnIntegers<F> g{f};
  DenseBody* body = y.dtype == DType::kI64   ? integer_body<F, int64_t, Refs...>()
                    : y.dtype == DType::kI32 ? integer_body<F, int32_t, Refs...>()
                    : y.dtype == DType::kU8  ? integer_body<F, uint8_t, Refs...>()
                                             : integer_body<F, bool, Refs...>();
  run_elementwise(body, &g, kCost<F>, operands, 1 + sizeof...(x));
}

// Every dtype, all operands of one.
template <class F, class... Refs>
void map_any(const F& f, const TensorRef& y, const Refs&... x) {
  return is_floating(y.dtype) ? map_floating(f, y, x...) : map_integers(f, y, x...);
}

}  // namespace dlcore::cpu::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

// DL_CPU_KERNEL(name, (parameters), (arguments), statement) defines cpu::name: the statement is
// compiled for every target in the scope of the functors, the best one for this machine is called.
// Stands at file scope.
#undef DL_CPU_KERNEL
#undef DL_CPU_KERNEL_ONCE
#define DL_CPU_KERNEL(name, parameters, arguments, ...) \
  HWY_BEFORE_NAMESPACE();                               \
  namespace dlcore::cpu::HWY_NAMESPACE {                \
  void name##_kernel parameters { __VA_ARGS__; }        \
  }                                                     \
  HWY_AFTER_NAMESPACE();                                \
  DL_CPU_KERNEL_ONCE(name, parameters, arguments)
#if HWY_ONCE
#define DL_CPU_KERNEL_ONCE(name, parameters, arguments)                   \
  namespace dlcore::cpu {                                                 \
  HWY_EXPORT(name##_kernel);                                              \
  void name parameters { HWY_DYNAMIC_DISPATCH(name##_kernel) arguments; } \
  }
#else
#define DL_CPU_KERNEL_ONCE(name, parameters, arguments)
#endif

// Kernels of one, two and three tensors: `map` is map_any, map_floating or map_integers.
#undef DL_UNARY_KERNEL
#undef DL_BINARY_KERNEL
#undef DL_TERNARY_KERNEL
#define DL_UNARY_KERNEL(name, map, Functor)                                           \
  DL_CPU_KERNEL(name, (const Launch& launch, const TensorRef& y, const TensorRef& x), \
                (launch, y, x), (void)launch, map(Functor{}, y, x))
#define DL_BINARY_KERNEL(name, map, Functor)                                                    \
  DL_CPU_KERNEL(                                                                                \
      name, (const Launch& launch, const TensorRef& z, const TensorRef& x, const TensorRef& y), \
      (launch, z, x, y), (void)launch, map(Functor{}, z, x, y))
#define DL_TERNARY_KERNEL(name, map, Functor)                                                      \
  DL_CPU_KERNEL(name,                                                                              \
                (const Launch& launch, const TensorRef& w, const TensorRef& x, const TensorRef& y, \
                 const TensorRef& z),                                                              \
                (launch, w, x, y, z), (void)launch, map(Functor{}, w, x, y, z))

#endif
