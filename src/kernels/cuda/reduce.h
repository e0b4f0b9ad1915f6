#pragma once

// The reduce machine. A block's threads share out several outputs; those of one output join their
// parts through shared memory in a fixed order. Where there are few outputs of many numbers each,
// their numbers are cut into pieces, which a second launch joins. All cuts are made by shape alone
// and nothing is added by atomics: the bits are the same at every run.

#include "device/cuda/workspace.h"
#include "kernels/cuda/launch.h"
#include "kernels/cuda/vec.h"
#include "kernels/reduce_layout.h"

namespace dlcore::cuda {

// Some axes of a ReduceLayout.
struct DeviceAxes {
  int count;
  int64_t size[kMaxNdim];
  int64_t x_stride[kMaxNdim];
  int64_t y_stride[kMaxNdim];

  explicit DeviceAxes(const kernels::Axes& axes) : count(axes.size()) {
    for (int i = 0; i < count; ++i) {
      size[i] = axes[i].size;
      x_stride[i] = axes[i].x_stride;
      y_stride[i] = axes[i].y_stride;
    }
  }
  __device__ int64_t x_offset(int64_t i) const { return offset(i, x_stride); }
  __device__ int64_t y_offset(int64_t i) const { return offset(i, y_stride); }

 private:
  __device__ int64_t offset(int64_t i, const int64_t* stride) const {
    if (count == 0) return 0;
    int64_t sum = 0;
    for (int axis = count - 1; axis > 0; --axis) {
      sum += i % size[axis] * stride[axis];
      i /= size[axis];
    }
    return sum + i * stride[0];
  }
};

// A rule says what is done with numbers: Item, identity(), join(a, b) and first(x, i), the item of
// element i of an output.

// Op as in reduce_math.h; T: the elements; A: the accumulator.
template <class Op, class T, class A>
struct Accumulate {
  using Item = A;
  static DL_BOTH A identity() { return Op::template identity<A>(); }
  static DL_BOTH A first(T x, int64_t) { return static_cast<A>(x); }
  static DL_BOTH A join(A a, A b) { return on_numbers(Op(), a, b); }
};

// The place of the element that Op, Max or Min, makes of them: the first NaN, or the first of
// equals.
template <class Op, class T>
struct Place {
  struct Item {
    T value;
    int64_t place;  // -1: none
  };
  static DL_BOTH Item identity() { return {T(0), -1}; }
  static DL_BOTH Item first(T x, int64_t i) { return {x, i}; }
  static DL_BOTH Item join(Item a, Item b) {
    if (a.place < 0 || b.place < 0) return a.place < 0 ? b : a;
    const bool a_nan = a.value != a.value, b_nan = b.value != b.value;
    if (a_nan != b_nan) return a_nan ? a : b;
    if (a_nan || a.value == b.value) return a.place < b.place ? a : b;
    return on_numbers(Op(), a.value, b.value) == a.value ? a : b;
  }
};

// Where items come from: the elements of x, or the pieces of an earlier launch ([piece][output]).
template <class Rule, class T>
struct FromTensor {
  const T* x;
  DeviceAxes kept, reduced;
  __device__ typename Rule::Item item(int64_t output, int64_t i) const {
    return Rule::first(x[kept.x_offset(output) + reduced.x_offset(i)], i);
  }
};
template <class Rule>
struct FromPieces {
  const typename Rule::Item* items;
  int64_t outputs;
  __device__ typename Rule::Item item(int64_t output, int64_t i) const {
    return items[i * outputs + output];
  }
};

// Where they go: y, divided, or the place alone; or the pieces.
template <class Rule>
struct ToTensor {
  using A = typename Rule::Item;
  A* y;
  DeviceAxes kept;
  double divisor;
  __device__ void store(int64_t output, int64_t, A sum) const {
    y[kept.y_offset(output)] = divisor == 1 ? sum : static_cast<A>(sum / static_cast<A>(divisor));
  }
};
template <class Rule>
struct ToPlaces {
  int64_t* index;
  __device__ void store(int64_t output, int64_t, typename Rule::Item best) const {
    index[output] = best.place;
  }
};
template <class Rule>
struct ToPieces {
  typename Rule::Item* items;
  int64_t outputs;
  __device__ void store(int64_t output, int64_t piece, typename Rule::Item item) const {
    items[piece * outputs + output] = item;
  }
};

// How the work is shared out: `across` outputs a block, `along` threads for each.
struct ReduceCut {
  int64_t outputs, count, pieces, length;  // length: elements of a piece
  int across, along;
  bool by_columns;  // neighbouring threads work on neighbouring outputs

  ReduceCut(int64_t outputs, int64_t count, bool by_columns, bool may_cut);
  dim3 grid() const {
    return dim3(static_cast<unsigned>(ceil_div(outputs, int64_t{across})),
                static_cast<unsigned>(pieces));
  }
};

inline int power_of_two_from(int64_t n, int most) {
  int power = 1;
  while (power < n && power < most) power *= 2;
  return power;
}

inline ReduceCut::ReduceCut(int64_t outputs_, int64_t count_, bool by_columns_, bool may_cut)
    : outputs(outputs_), count(count_), pieces(1), by_columns(by_columns_) {
  constexpr int64_t kPiece = 4096, kEnoughBlocks = 128, kMostPieces = 256;
  // Few numbers are added up one after another, as the CPU's machine does.
  along =
      by_columns ? (count <= 64 ? 1 : 8) : power_of_two_from(ceil_div(count, int64_t{4}), kBlock);
  across = power_of_two_from(outputs, kBlock / along);
  const int64_t blocks = ceil_div(outputs, int64_t{across});
  if (may_cut && blocks < kEnoughBlocks && count >= 2 * kPiece) {
    pieces = ceil_div(count, kPiece);
    if (pieces > kMostPieces) pieces = kMostPieces;
  }
  length = ceil_div(count, pieces);
}

// This thread's share of an output. Runs of 64 are added up by themselves, so that the error of a
// sum does not grow with its length.
template <class Rule, class Source>
__device__ typename Rule::Item share_of(const Source& source, int64_t output, int64_t begin,
                                        int64_t end, int64_t step) {
  constexpr int kRun = 64;
  typename Rule::Item sum = Rule::identity();
  for (int64_t i = begin; i < end;) {
    typename Rule::Item run = source.item(output, i);
    i += step;
    for (int k = 1; k < kRun && i < end; ++k, i += step)
      run = Rule::join(run, source.item(output, i));
    sum = Rule::join(sum, run);
  }
  return sum;
}

template <class Rule, class Source, class Sink>
__global__ void reduce_kernel(Source source, Sink sink, ReduceCut cut) {
  __shared__ typename Rule::Item parts[kBlock];
  const int thread = static_cast<int>(threadIdx.x);
  const int place = cut.by_columns ? thread % cut.across : thread / cut.along;
  const int share = cut.by_columns ? thread / cut.across : thread % cut.along;
  const int64_t output = static_cast<int64_t>(blockIdx.x) * cut.across + place;
  const int64_t begin = static_cast<int64_t>(blockIdx.y) * cut.length;
  const int64_t end = begin + cut.length < cut.count ? begin + cut.length : cut.count;
  const bool works = output < cut.outputs;
  typename Rule::Item* part = parts + place * cut.along;
  part[share] =
      works ? share_of<Rule>(source, output, begin + share, end, cut.along) : Rule::identity();
  for (int half = cut.along / 2; half > 0; half /= 2) {
    __syncthreads();
    if (share < half) part[share] = Rule::join(part[share], part[share + half]);
  }
  if (works && share == 0) sink.store(output, blockIdx.y, part[0]);
}

template <class Rule, class Source, class Sink>
void launch_reduce(const Launch& launch, const Source& source, const Sink& sink,
                   const ReduceCut& cut) {
  const auto kernel = &reduce_kernel<Rule, Source, Sink>;
  DL_LAUNCH(kernel, cut.grid(), cut.across * cut.along, 0, launch.stream, source, sink, cut);
}

template <class Rule, class Source, class Sink>
void run_reduce(const Launch& launch, const Source& source, const Sink& sink, int64_t outputs,
                int64_t count, bool by_columns) {
  using Item = typename Rule::Item;
  if (outputs == 0) return;
  const ReduceCut cut(outputs, count, by_columns, true);
  if (cut.pieces == 1) return launch_reduce<Rule>(launch, source, sink, cut);
  const Workspace pieces(launch.device.index,
                         outputs * cut.pieces * static_cast<int64_t>(sizeof(Item)));
  Item* const items = pieces.as<Item>();
  launch_reduce<Rule>(launch, source, ToPieces<Rule>{items, outputs}, cut);
  launch_reduce<Rule>(launch, FromPieces<Rule>{items, outputs}, sink,
                      ReduceCut(outputs, cut.pieces, true, false));
}

// y = Op over x, / divisor; y of type A. y has the rank of x, and in each dimension x's size, or 1
// where x is reduced.
template <class Op, class T, class A>
void reduce(const Launch& launch, const TensorRef& y, const TensorRef& x, double divisor = 1) {
  using Rule = Accumulate<Op, T, A>;
  const kernels::ReduceLayout layout = kernels::reduce_layout(y, x);
  const DeviceAxes kept(layout.kept), reduced(layout.reduced);
  run_reduce<Rule>(launch, FromTensor<Rule, T>{x.as<T>(), kept, reduced},
                   ToTensor<Rule>{y.as<A>(), kept, divisor}, layout.outputs, layout.count,
                   layout.by_columns());
}

// index: i64 [outer, inner], x: [outer, n, inner], contiguous.
template <class Op, class T>
void places(const Launch& launch, const TensorRef& index, const TensorRef& x) {
  using Rule = Place<Op, T>;
  const int64_t outer = x.shape[0], n = x.shape[1], inner = x.shape[2];
  const kernels::Axes kept{{outer, n * inner, 0}, {inner, 1, 0}}, reduced{{n, inner, 0}};
  run_reduce<Rule>(launch, FromTensor<Rule, T>{x.as<T>(), DeviceAxes(kept), DeviceAxes(reduced)},
                   ToPlaces<Rule>{index.as<int64_t>()}, outer * inner, n, inner > 1);
}

}  // namespace dlcore::cuda
