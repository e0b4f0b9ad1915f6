#include "kernels/cpu/reduce.h"

#include <algorithm>

#include "base/checked.h"
#include "base/thread_pool.h"
#include "kernels/cpu/reduce_layout.h"

namespace dlcore::cpu {
namespace {

constexpr int64_t kTile = 256;  // columns that are reduced side by side
constexpr int64_t kTileBytes = kTile * 8;
constexpr int64_t kRowLeaf = 1024;   // elements of a row that are added up without recursion
constexpr int64_t kColumnLeaf = 64;  // the same for columns
constexpr int64_t kWork = 32768;     // elements worth a piece of their own
constexpr int64_t kMaxPieces = 16;   // of one output, or tile of outputs

// Outputs that are computed together: one, or a tile of columns.
struct Unit {
  const char* x;
  char* y;
  int64_t width;
};

class Reduction {
 public:
  Reduction(const ReduceBody& body, const TensorRef& y, const TensorRef& x, double divisor)
      : body_(body),
        layout_(reduce_layout(y, x)),
        divisor_(divisor),
        x_(x.as<char>()),
        y_(y.as<char>()) {
    if (layout_.by_columns()) {
      columns_ = layout_.kept.back();
      layout_.kept.pop_back();
    }
    if (layout_.reduced.empty()) layout_.reduced.push_back({1, 0, 0});
    tiles_ = ceil_div(columns_.size, kTile);
  }

  void run() const {
    if (layout_.outputs == 0) return;
    if (layout_.count == 0) return store_neutral();
    const int64_t units = numel_of(layout_.kept) * tiles_;
    const int64_t unit_work = layout_.count * std::min(columns_.size, kTile);
    if (units < 2 * kMaxPieces && unit_work >= 2 * kWork) {
      for (int64_t i = 0; i < units; ++i) run_shared(unit(i));
      return;
    }
    parallel_range(units, std::max<int64_t>(1, kWork / unit_work), [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) run_alone(unit(i));
    });
  }

 private:
  Unit unit(int64_t i) const {
    const int64_t first = i % tiles_ * kTile;
    const int64_t outer = i / tiles_;
    return {x_ + (x_offset(layout_.kept, outer) + first) * body_.x_bytes,
            y_ + (y_offset(layout_.kept, outer) + first * columns_.y_stride) * body_.sum_bytes,
            std::min(kTile, columns_.size - first)};
  }

  void run_alone(const Unit& u) const {
    alignas(64) char sums[kTileBytes];
    reduce(sums, u, 0, 0, layout_.reduced[0].size);
    store(u, sums);
  }

  // Cut along the outermost axis into pieces whose number depends on the sizes alone.
  void run_shared(const Unit& u) const {
    const int64_t size = layout_.reduced[0].size;
    const int64_t pieces =
        std::clamp<int64_t>(layout_.count * u.width / kWork, 1, std::min(kMaxPieces, size));
    const int64_t grain = ceil_div(size, pieces);
    alignas(64) char parts[kMaxPieces][kTileBytes];
    parallel_range(size, grain, [&](int64_t begin, int64_t end) {
      reduce(parts[begin / grain], u, 0, begin, end);
    });
    for (int64_t p = 1; p < ceil_div(size, grain); ++p) {
      body_.combine(parts[0], parts[p], u.width);
    }
    store(u, parts[0]);
  }

  // sums = the reduction over [begin, end) of an axis and all of the axes inside it.
  void reduce(char* sums, const Unit& u, int axis, int64_t begin, int64_t end) const {
    const int64_t n = end - begin;
    const bool innermost = axis == layout_.reduced.size() - 1;
    const int64_t stride = layout_.reduced[axis].x_stride;
    const Unit at{u.x + begin * stride * body_.x_bytes, u.y, u.width};
    if (innermost && n <= leaf_size()) return leaf(sums, at, n, stride);
    if (n == 1) return reduce(sums, at, axis + 1, 0, layout_.reduced[axis + 1].size);
    const int64_t half = innermost ? ceil_div(n / 2, leaf_size()) * leaf_size() : n / 2;
    reduce(sums, u, axis, begin, begin + half);
    alignas(64) char others[kTileBytes];
    reduce(others, u, axis, begin + half, end);
    body_.combine(sums, others, u.width);
  }

  bool by_columns() const { return columns_.size > 1; }
  int64_t leaf_size() const { return by_columns() ? kColumnLeaf : kRowLeaf; }
  void leaf(char* sums, const Unit& u, int64_t n, int64_t stride) const {
    (by_columns() ? body_.columns : body_.row)(sums, u.x, n, stride, u.width);
  }

  void store(const Unit& u, const char* sums) const {
    body_.store(u.y, columns_.y_stride, sums, u.width, divisor_);
  }

  void store_neutral() const {
    alignas(64) char neutral[8];
    body_.neutral(neutral);
    for (int64_t i = 0; i < numel_of(layout_.kept); ++i) {
      for (int64_t j = 0; j < columns_.size; ++j) {
        const int64_t offset = y_offset(layout_.kept, i) + j * columns_.y_stride;
        body_.store(y_ + offset * body_.sum_bytes, 1, neutral, 1, divisor_);
      }
    }
  }

  const ReduceBody& body_;
  ReduceLayout layout_;
  double divisor_;
  const char* x_;
  char* y_;
  Axis columns_{1, 1, 1};  // kept, side by side in x
  int64_t tiles_;
};

}  // namespace

void run_reduce(const ReduceBody& body, const TensorRef& y, const TensorRef& x, double divisor) {
  Reduction(body, y, x, divisor).run();
}

}  // namespace dlcore::cpu
