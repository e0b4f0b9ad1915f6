#include "kernels/reduce_layout.h"

#include <cstdlib>
#include <limits>
#include <utility>

namespace dlcore::kernels {
namespace {

// Large steps first; a step of 0 (a broadcast dimension) repeats what is inside it, so it goes
// outermost.
int64_t step(const Axis& axis) {
  return axis.x_stride == 0 ? std::numeric_limits<int64_t>::max() : std::abs(axis.x_stride);
}

// Stable; axes are few, and std::stable_sort takes memory.
void insertion_sort(Axes* axes) {
  for (int i = 1; i < axes->size(); ++i) {
    for (int at = i; at > 0 && step((*axes)[at - 1]) < step((*axes)[at]); --at) {
      std::swap((*axes)[at - 1], (*axes)[at]);
    }
  }
}

void sort_and_merge(Axes* axes) {
  insertion_sort(axes);
  Axes merged;
  for (const Axis& axis : *axes) {
    Axis* outer = merged.empty() ? nullptr : &merged.back();
    if (outer && outer->x_stride == axis.x_stride * axis.size &&
        outer->y_stride == axis.y_stride * axis.size) {
      *outer = {outer->size * axis.size, axis.x_stride, axis.y_stride};
    } else {
      merged.push_back(axis);
    }
  }
  *axes = merged;
}

int64_t offset_of(const Axes& axes, int64_t index, int64_t Axis::*stride) {
  int64_t offset = 0;
  for (int i = axes.size() - 1; i > 0; --i) {
    offset += index % axes[i].size * (axes[i].*stride);
    index /= axes[i].size;
  }
  return axes.empty() ? 0 : offset + index * (axes[0].*stride);
}

}  // namespace

int64_t x_offset(const Axes& axes, int64_t index) {
  return offset_of(axes, index, &Axis::x_stride);
}
int64_t y_offset(const Axes& axes, int64_t index) {
  return offset_of(axes, index, &Axis::y_stride);
}

int64_t numel_of(const Axes& axes) {
  int64_t numel = 1;
  for (const Axis& axis : axes) numel *= axis.size;
  return numel;
}

ReduceLayout reduce_layout(const TensorRef& y, const TensorRef& x) {
  ReduceLayout layout;
  for (int i = 0; i < x.ndim; ++i) {
    if (x.shape[i] == 1) continue;
    if (y.shape[i] == 1) {
      layout.reduced.push_back({x.shape[i], x.strides[i], 0});
    } else {
      layout.kept.push_back({x.shape[i], x.strides[i], y.strides[i]});
    }
  }
  sort_and_merge(&layout.kept);
  sort_and_merge(&layout.reduced);
  layout.outputs = numel_of(layout.kept);
  layout.count = numel_of(layout.reduced);
  return layout;
}

}  // namespace dlcore::kernels
