#include "device/cuda/workspace.h"
#include "kernels/cuda/reduce.h"
#include "kernels/cuda/rowwise.h"
#include "ops/cross_entropy/cross_entropy_kernels.h"
#include "ops/cross_entropy/cross_entropy_math.h"
#include "ops/reduce/reduce_math.h"

namespace dlcore::cuda {
namespace {

using ops::Reduction;

// Classes whose weights' sum lies on the device.
template <class T>
struct DeviceClasses {
  Classes<T> classes;
  const double* weight_sum;  // null: as `classes` has it

  __device__ Classes<T> get() const {
    Classes<T> full = classes;
    if (weight_sum) full.weight_sum = static_cast<T>(*weight_sum);
    return full;
  }
};

template <class T, class A>
void sum_vector(const Launch& launch, A* sum, T* values, int64_t n) {
  reduce<Sum, T, A>(launch, vector_ref(sum, 1), vector_ref(values, n));
}

// `room` holds the weights' sum, if there is one to be made.
template <class T>
DeviceClasses<T> device_classes_of(const Launch& launch, const TensorRef& x,
                                   const TensorRef& target, const TensorRef& weight,
                                   const CrossEntropyRule& rule, double* room) {
  const Classes<T> classes = classes_of<T>(x, target, weight, rule);
  if (!classes.weight || classes.smooth == 0) return {classes, nullptr};
  sum_vector(launch, room, weight.as<T>(), x.shape[1]);
  return {classes, room};
}

template <class T>
struct ForwardRows {
  Notes<T> notes;
  const T* x;
  DeviceClasses<T> classes;
  template <class Walk>
  __device__ void operator()(const Walk& walk, int64_t at, int64_t row) const {
    cross_entropy_rows(walk, notes, x + at, row, classes.get());
  }
};

template <class T>
struct BackwardRows {
  T* dx;
  const T* x;
  Notes<T> notes;
  const T* dy;
  bool each;  // a dy for each row
  DeviceClasses<T> classes;
  template <class Walk>
  __device__ void operator()(const Walk& walk, int64_t at, int64_t row) const {
    const T divisor = each ? T(1) : *notes.total;
    cross_entropy_backward_rows(walk, dx + at, x + at, notes, dy + (each ? row : 0), each ? 1 : 0,
                                divisor, row, classes.get());
  }
};

// The mean is over the weights' sum, which stays in `total` for the backward pass.
template <class T>
__global__ void finish_kernel(T* y, T* total, bool is_mean) {
  if (is_mean) {
    *y /= *total;
  } else {
    *total = 1;
  }
}

template <class T>
void forward(const Launch& launch, const TensorRef& y, const TensorRef& notes_, const TensorRef& x,
             const TensorRef& target, const TensorRef& weight, const CrossEntropyRule& rule) {
  const int64_t samples = target.numel;
  const Workspace room(launch.device.index, sizeof(double));
  Notes<T> notes(notes_.as<T>(), samples);
  if (rule.reduction == Reduction::kNone) notes.loss = y.as<T>();
  const auto classes = device_classes_of<T>(launch, x, target, weight, rule, room.as<double>());
  for_each_row<T>(launch, x, ForwardRows<T>{notes, x.as<T>(), classes});
  if (rule.reduction == Reduction::kNone) return;
  const bool is_mean = rule.reduction == Reduction::kMean;
  if (is_mean) sum_vector(launch, notes.total, notes.weight, samples);
  sum_vector(launch, y.as<T>(), notes.loss, samples);
  const auto kernel = &finish_kernel<T>;
  DL_LAUNCH(kernel, 1, 1, 0, launch.stream, y.as<T>(), notes.total, is_mean);
}

template <class T>
void backward_of(const Launch& launch, const TensorRef& dx, const TensorRef& dy,
                 const TensorRef& notes_, const TensorRef& x, const TensorRef& target,
                 const TensorRef& weight, const CrossEntropyRule& rule) {
  const Workspace room(launch.device.index, sizeof(double));
  const Notes<T> notes(notes_.as<T>(), target.numel);
  const auto classes = device_classes_of<T>(launch, x, target, weight, rule, room.as<double>());
  for_each_row<T>(launch, x,
                  BackwardRows<T>{dx.as<T>(), x.as<T>(), notes, dy.as<T>(),
                                  rule.reduction == Reduction::kNone, classes});
}

}  // namespace

void cross_entropy(const Launch& launch, const TensorRef& y, const TensorRef& notes,
                   const TensorRef& x, const TensorRef& target, const TensorRef& weight,
                   const CrossEntropyRule& rule) {
  dispatch_floating(x.dtype, [&](auto tag) {
    forward<typename decltype(tag)::type>(launch, y, notes, x, target, weight, rule);
  });
}

void cross_entropy_backward(const Launch& launch, const TensorRef& dx, const TensorRef& dy,
                            const TensorRef& notes, const TensorRef& x, const TensorRef& target,
                            const TensorRef& weight, const CrossEntropyRule& rule) {
  dispatch_floating(x.dtype, [&](auto tag) {
    backward_of<typename decltype(tag)::type>(launch, dx, dy, notes, x, target, weight, rule);
  });
}

}  // namespace dlcore::cuda
