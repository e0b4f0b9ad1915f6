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

// start, start + step, ... before end; negative bounds count from the end. None leaves one open.
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

// One index: a number, a slice, None, Ellipsis, or a tensor: whole numbers, which choose elements
// along a dimension, or a bool mask, which stands for as many dimensions as it has.
class Index {
 public:
  enum class Kind { kNumber, kSlice, kNewDimension, kEllipsis, kTensor };

  template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
  Index(T number) noexcept : kind_(Kind::kNumber), number_(static_cast<int64_t>(number)) {}
  Index(Slice slice) noexcept : kind_(Kind::kSlice), slice_(slice) {}
  Index(NoneType) noexcept : kind_(Kind::kNewDimension) {}
  Index(EllipsisType) noexcept : kind_(Kind::kEllipsis) {}
  // A whole number without dimensions is as good as the number itself.
  Index(const Tensor& tensor) : kind_(Kind::kTensor), tensor_(tensor) {
    const DType dtype = tensor.dtype();
    if (tensor.dim() > 0 || (dtype != kInt64 && dtype != kInt32)) return;
    kind_ = Kind::kNumber;
    number_ = tensor.item<int64_t>();
  }

  Kind kind() const noexcept { return kind_; }
  int64_t number() const noexcept { return number_; }
  const Slice& slice() const noexcept { return slice_; }
  const Tensor& tensor() const noexcept { return tensor_; }
  // How many dimensions it stands for.
  int64_t dim() const {
    if (kind_ == Kind::kTensor && tensor_.dtype() == kBool) return tensor_.dim();
    return kind_ == Kind::kNewDimension || kind_ == Kind::kEllipsis ? 0 : 1;
  }

 private:
  Kind kind_;
  int64_t number_ = 0;
  Slice slice_;
  Tensor tensor_;
};

namespace detail {

// What indices choose: of the view that all but tensors make, the elements at the tensors, which
// stand for its first dimensions, those that are not defined for all of one.
class Indexed {
 public:
  Indexed(const Tensor& x, std::initializer_list<Index> indices, const char* operation) : view_(x) {
    const int64_t left = x.dim() - check_count(x, indices, operation);
    for (const Index& index : indices) add(index, left);
  }

  Tensor get() const { return tensors_given_ ? dl::index(view_, tensors_) : view_; }
  void put(const Tensor& value) const {
    if (tensors_given_) {
      dl::index_put_(view_, tensors_, value);
    } else {
      view_.copy_(value);
    }
  }
  void put(Scalar value) const {
    if (tensors_given_) {
      put(full({}, value, TensorOptions(view_.dtype()).device(view_.device())));
    } else {
      view_.fill_(value);
    }
  }

 private:
  static int64_t check_count(const Tensor& x, std::initializer_list<Index> indices,
                             const char* operation) {
    int64_t taken = 0, ellipses = 0;
    for (const Index& index : indices) {
      taken += index.dim();
      ellipses += index.kind() == Index::Kind::kEllipsis;
    }
    const std::string name = operation;
    if (ellipses > 1) fail(Code::kIndex, name + ": more than one Ellipsis");
    if (taken > x.dim()) {
      fail(Code::kIndex, name + ": " + std::to_string(taken) + " indices for a tensor of " +
                             std::to_string(x.dim()) + " dimensions");
    }
    return taken;
  }

  // dim_ is the dimension of the view that the next index is for.
  void add(const Index& index, int64_t left) {
    switch (index.kind()) {
      case Index::Kind::kNumber:
        view_ = select(view_, dim_, index.number());
        break;
      case Index::Kind::kSlice: {
        const Slice& s = index.slice();
        view_ = slice(view_, dim_, s.start(), s.end(), s.step());
        keep(1);
        break;
      }
      case Index::Kind::kNewDimension:
        view_ = unsqueeze(view_, dim_);
        keep(1);
        break;
      case Index::Kind::kEllipsis:
        keep(left);
        break;
      case Index::Kind::kTensor:
        choose(index);
        break;
    }
  }
  void keep(int64_t dims) {
    tensors_.resize(tensors_.size() + static_cast<size_t>(dims));
    dim_ += dims;
  }
  void choose(const Index& index) {
    if (index.dim() > 0) {
      tensors_.push_back(index.tensor());
      dim_ += index.dim();
    } else {  // one truth value: all or nothing, along a new dimension
      view_ = unsqueeze(view_, dim_++);
      tensors_.push_back(index.tensor().reshape(1));
    }
    tensors_given_ = true;
  }

  Tensor view_;
  TensorList tensors_;
  int64_t dim_ = 0;
  bool tensors_given_ = false;
};

}  // namespace detail

inline Tensor Tensor::operator[](int64_t i) const { return select(0, i); }
inline Tensor Tensor::operator[](const Tensor& i) const { return index({i}); }

inline Tensor Tensor::index(std::initializer_list<Index> indices) const {
  return detail::Indexed(*this, indices, "index").get();
}
inline void Tensor::index_put_(std::initializer_list<Index> indices, const Tensor& value) const {
  detail::Indexed(*this, indices, "index_put_").put(value);
}
inline void Tensor::index_put_(std::initializer_list<Index> indices, Scalar value) const {
  detail::Indexed(*this, indices, "index_put_").put(value);
}

}  // namespace dl
