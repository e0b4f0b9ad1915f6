// Indices in the manner of Python: x.index({Slice(1, 3), Ellipsis, 0, None}).
#pragma once

#include <dl/cpp/create.hpp>
#include <dl/cpp/generated/index.hpp>
#include <dl/cpp/generated/view.hpp>

#include <limits>

namespace dl {

struct EllipsisType {};
struct NoneType {};
// All dimensions that the other indices leave; a new dimension of size 1, or the end of a slice.
inline constexpr EllipsisType Ellipsis;
inline constexpr NoneType None;

// start, start + step, ... before end; negative bounds count from the end. None leaves a bound open.
class Slice {
 public:
  Slice() noexcept = default;
  Slice(int64_t start, int64_t end, int64_t step = 1) noexcept
      : start_(start), end_(end), step_(step) {}
  Slice(NoneType, int64_t end, int64_t step = 1) noexcept : end_(end), step_(step) {}
  explicit Slice(int64_t start, NoneType = None, int64_t step = 1) noexcept
      : start_(start), step_(step) {}
  Slice(NoneType, NoneType, int64_t step = 1) noexcept : step_(step) {}
  int64_t start() const noexcept { return start_; }
  int64_t end() const noexcept { return end_; }
  int64_t step() const noexcept { return step_; }

 private:
  int64_t start_ = 0, end_ = std::numeric_limits<int64_t>::max(), step_ = 1;
};

// One index: a number, a slice, None, Ellipsis, or a tensor [n] of i64 numbers, whose elements are
// chosen along the dimension.
class Index {
 public:
  enum class Kind { kNumber, kSlice, kNewDimension, kEllipsis, kTensor };

  template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
  Index(T number) noexcept : kind_(Kind::kNumber), number_(static_cast<int64_t>(number)) {}
  Index(Slice slice) noexcept : kind_(Kind::kSlice), slice_(slice) {}
  Index(NoneType) noexcept : kind_(Kind::kNewDimension) {}
  Index(EllipsisType) noexcept : kind_(Kind::kEllipsis) {}
  Index(const Tensor& tensor) : kind_(Kind::kTensor), tensor_(tensor) {}

  Kind kind() const noexcept { return kind_; }
  bool takes_dimension() const noexcept { return kind_ != Kind::kNewDimension && kind_ != Kind::kEllipsis; }

  // Applies it to dimension *dim of x; *dim becomes the next dimension to be indexed.
  Tensor apply(const Tensor& x, int64_t* dim) const {
    switch (kind_) {
      case Kind::kNumber: return select(x, *dim, number_);
      case Kind::kSlice: return slice(x, (*dim)++, slice_.start(), slice_.end(), slice_.step());
      case Kind::kNewDimension: return unsqueeze(x, (*dim)++);
      case Kind::kTensor: return index_select(x, (*dim)++, tensor_);
      case Kind::kEllipsis: break;
    }
    return x;
  }

 private:
  Kind kind_;
  int64_t number_ = 0;
  Slice slice_;
  Tensor tensor_;
};

inline Tensor Tensor::operator[](int64_t i) const { return select(0, i); }

inline Tensor Tensor::index(std::initializer_list<Index> indices) const {
  int64_t taken = 0, ellipses = 0, dim = 0;
  for (const Index& index : indices) {
    taken += index.takes_dimension();
    ellipses += index.kind() == Index::Kind::kEllipsis;
  }
  if (taken > this->dim() || ellipses > 1) {
    detail::fail(Code::kIndex, ellipses > 1 ? "index: more than one Ellipsis"
                                            : "index: " + std::to_string(taken) +
                                                  " indices for a tensor of " +
                                                  std::to_string(this->dim()) + " dimensions");
  }
  Tensor part = *this;
  for (const Index& index : indices) {
    if (index.kind() == Index::Kind::kEllipsis) {
      dim += this->dim() - taken;
    } else {
      part = index.apply(part, &dim);
    }
  }
  return part;
}

namespace detail {
inline void check_view(std::initializer_list<Index> indices) {
  for (const Index& index : indices) {
    if (index.kind() == Index::Kind::kTensor) {
      fail(Code::kUnsupported, "index_put_: an index that is a tensor chooses a copy, not a view");
    }
  }
}
}  // namespace detail

inline void Tensor::index_put_(std::initializer_list<Index> indices, const Tensor& value) const {
  detail::check_view(indices);
  index(indices).copy_(value);
}
inline void Tensor::index_put_(std::initializer_list<Index> indices, Scalar value) const {
  detail::check_view(indices);
  index(indices).fill_(value);
}

}  // namespace dl
