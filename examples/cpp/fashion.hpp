// What the programs that learn Fashion-MNIST share.
#pragma once

#include <dl/dl.hpp>

#include <numeric>

namespace fashion {

// The first images of a part of the data, as many as are asked for.
inline dl::data::Dataset open(const char* folder, dl::data::Split split, int64_t samples = 60000) {
  const dl::data::FashionMNIST all(folder, split, dl::data::MNISTOptions().download(true));
  if (all.size() <= samples) return all;
  std::vector<int64_t> first(static_cast<size_t>(samples));
  std::iota(first.begin(), first.end(), 0);
  return dl::data::Subset(all, first);
}

// What an epoch has come to.
class Tally {
 public:
  // Counts a batch: its scores [B, 10], labels y [B] and mean loss.
  void add(const dl::Tensor& scores, const dl::Tensor& y, double loss = 0) {
    const auto count = static_cast<double>(y.numel());
    loss_ += loss * count;
    right_ += dl::nn::accuracy(scores, y) * count;
    samples_ += count;
  }
  double loss() const { return loss_ / samples_; }
  double accuracy() const { return right_ / samples_; }

 private:
  double loss_ = 0, right_ = 0, samples_ = 0;  // sums over the samples
};

// Counts what is right, with model(x) giving the scores of images on the device.
template <class Model>
Tally test(const Model& model, dl::data::DataLoader& batches, dl::Device device = dl::kCPU) {
  const dl::NoGradGuard no_grad;
  Tally tally;
  for (auto [x, y] : batches) tally.add(model(x.to(device)), y.to(device));
  return tally;
}

}  // namespace fashion
