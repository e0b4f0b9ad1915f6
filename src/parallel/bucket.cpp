#include "parallel/bucket.h"

#include "autograd/autograd.h"
#include "base/checked.h"
#include "device/allocator.h"
#include "ops/copy/copy.h"

namespace dlcore::parallel {

void Bucket::add(size_t place, const Tensor& x) {
  const auto step = static_cast<int64_t>(kAlignment) / size_of(dtype_);
  const int64_t offset = (numel_ + step - 1) / step * step;
  parts_.push_back({place, offset});
  numel_ = checked_add(offset, x.numel(), "broadcast");
}

Tensor Bucket::view(const Tensor& packed, const Tensor& like, int64_t offset) {
  return alias(packed, like.shape(), contiguous_strides(like.shape()), packed.offset() + offset);
}

Tensor Bucket::pack(const std::vector<Tensor>& xs) const {
  if (const Tensor& x = xs[parts_[0].place]; parts_.size() == 1 && x.is_contiguous()) {
    return alias(x, {numel_}, {1}, x.offset());
  }
  const NoGrad no_grad;
  Tensor packed = make_room(xs[parts_[0].place].device());
  // What lies between the tensors is sent too.
  if (parts_.size() > 1) ops::zero_(packed);
  for (const Part& part : parts_) {
    ops::copy_(view(packed, xs[part.place], part.offset), xs[part.place]);
  }
  return packed;
}

Tensor Bucket::make_room(Device device) const {
  return empty("broadcast", {numel_}, dtype_, device);
}

void Bucket::unpack(const Tensor& packed, const std::vector<Tensor>& xs,
                    std::vector<Tensor>* out) const {
  for (const Part& part : parts_) {
    (*out)[part.place] = view(packed, xs[part.place], part.offset);
  }
}

std::vector<Bucket> make_buckets(const std::vector<Tensor>& xs, int64_t limit) {
  std::vector<Bucket> buckets;
  for (size_t i = 0; i < xs.size(); ++i) {
    const int64_t bytes = xs[i].numel() * size_of(xs[i].dtype());
    const auto has_room = [&](const Bucket& bucket) {
      return bucket.dtype() == xs[i].dtype() && bucket.bytes() <= limit - bytes;
    };
    if (limit == 0 || buckets.empty() || !has_room(buckets.back()))
      buckets.emplace_back(xs[i].dtype());
    buckets.back().add(i, xs[i]);
  }
  return buckets;
}

}  // namespace dlcore::parallel
