#include "kernels/cpu/reduce.h"

#include <algorithm>

#include "base/checked.h"
#include "base/thread_pool.h"
#include "kernels/reduce_layout.h"

namespace dlcore::cpu {
namespace {

using namespace kernels;  // the layout's names

constexpr int64_t kTile = 256;  // columns that are reduced side by side
constexpr int64_t kTileBytes = kTile * 8;
constexpr int64_t kRowLeaf = 1024;   // elements of a row that are added up without recursion
constexpr int64_t kColumnLeaf = 64;  // the same for columns
constexpr int64_t kWork = 32768;     // elements worth a piece of their own
constexpr int64_t kMaxPieces = 16;   // of one output, or tile of outputs

// Outputs that are computed together: neighbours along the last axis that is kept.
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
    by_columns_ = layout_.by_columns();
    if (!layout_.kept.empty()) {
      across_ = layout_.kept.back();
      layout_.kept.pop_back();
    }
    if (layout_.reduced.empty()) layout_.reduced.push_back({1, 0, 0});
    // A long row fills a leaf of its own.
    const int64_t rows = kRowLeaf / std::max<int64_t>(1, layout_.count);
    tile_ = by_columns_ ? kTile : std::clamp<int64_t>(rows, 1, kTile);
    tiles_ = ceil_div(across_.size, tile_);
  }

  void run() const {
    if (layout_.outputs == 0) return;
    if (layout_.count == 0) return store_neutral();
    const int64_t units = numel_of(layout_.kept) * tiles_;
    const int64_t unit_work = layout_.count * std::min(across_.size, tile_);
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
    const int64_t first = i % tiles_ * tile_;
    const int64_t outer = i / tiles_;
    return {x_ + (x_offset(layout_.kept, outer) + first * across_.x_stride) * body_.x_bytes,
            y_ + (y_offset(layout_.kept, outer) + first * across_.y_stride) * body_.sum_bytes,
            std::min(tile_, across_.size - first)};
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

  int64_t leaf_size() const { return by_columns_ ? kColumnLeaf : kRowLeaf; }
  void leaf(char* sums, const Unit& u, int64_t n, int64_t stride) const {
    if (by_columns_) return body_.columns(sums, u.x, n, stride, u.width);
    body_.rows(sums, u.x, n, stride, u.width, across_.x_stride);
  }

  void store(const Unit& u, const char* sums) const {
    body_.store(u.y, across_.y_stride, sums, u.width, divisor_);
  }

  void store_neutral() const {
    alignas(64) char neutral[8];
    body_.neutral(neutral);
    for (int64_t i = 0; i < numel_of(layout_.kept); ++i) {
      for (int64_t j = 0; j < across_.size; ++j) {
        const int64_t offset = y_offset(layout_.kept, i) + j * across_.y_stride;
        body_.store(y_ + offset * body_.sum_bytes, 1, neutral, 1, divisor_);
      }
    }
  }

  const ReduceBody& body_;
  ReduceLayout layout_;
  double divisor_;
  const char* x_;
  char* y_;
  bool by_columns_;
  Axis across_{1, 0, 0};  // the last axis that is kept, cut into tiles
  int64_t tile_;
  int64_t tiles_;
};

}  // namespace

void run_reduce(const ReduceBody& body, const TensorRef& y, const TensorRef& x, double divisor) {
  Reduction(body, y, x, divisor).run();
}

}  // namespace dlcore::cpu
