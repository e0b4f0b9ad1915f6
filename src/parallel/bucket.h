#pragma once

#include <cstdint>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore::parallel {

// Tensors of one dtype that travel as one. In the bucket each is in row-major order and starts
// where memory blocks may start.
class Bucket {
 public:
  explicit Bucket(DType dtype) : dtype_(dtype) {}

  DType dtype() const { return dtype_; }
  int64_t bytes() const { return numel_ * size_of(dtype_); }
  // xs[place] is part of it.
  void add(size_t place, const Tensor& x);

  // One flat tensor with what is in the bucket; of a single dense tensor that tensor's own memory.
  Tensor pack(const std::vector<Tensor>& xs) const;
  // Room for it on a device.
  Tensor make_room(Device device) const;
  // Views of the packed tensor in the shapes of xs, each at its place in `out`.
  void unpack(const Tensor& packed, const std::vector<Tensor>& xs, std::vector<Tensor>* out) const;

 private:
  struct Part {
    size_t place;
    int64_t offset;  // elements
  };
  static Tensor view(const Tensor& packed, const Tensor& like, int64_t offset);

  DType dtype_;
  int64_t numel_ = 0;
  std::vector<Part> parts_;
};

// Distributes the tensors, in their order, over buckets of at most `limit` bytes; a larger tensor
// has one of its own, and with a limit of 0 each has.
std::vector<Bucket> make_buckets(const std::vector<Tensor>& xs, int64_t limit);

}  // namespace dlcore::parallel
