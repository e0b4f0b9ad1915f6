// The step in libtorch, as its users write it.
#include <torch/torch.h>

#include <vector>

#include "peer.h"

namespace {

using torch::Tensor;

struct Trainer {
  const peer_workload& w;
  torch::nn::Sequential net;
  std::unique_ptr<torch::optim::SGD> sgd;
  Tensor data, labels;                 // of images
  std::vector<Tensor> order;           // a batch's rows of these
  std::vector<Tensor> inputs, wanted;  // the batches of a small workload
  size_t at = 0;
  Tensor loss;
};

Tensor file(const peer_workload& w, const char* name, torch::IntArrayRef shape,
            torch::ScalarType type) {
  void* content = peer_read(&w, name);
  return torch::from_blob(
      content, shape, [](void* p) { free(p); }, type);
}

torch::nn::Sequential make_net(const peer_workload& w) {
  torch::nn::Sequential net;
  for (int64_t i = 0; i < w.layers; ++i) {
    if (i > 0) net->push_back(torch::nn::ReLU());
    net->push_back(torch::nn::Linear(w.sizes[i], w.sizes[i + 1]));
  }
  if (w.loss == PEER_BCE) net->push_back(torch::nn::Sigmoid());
  torch::NoGradGuard no_grad;
  auto* weights = static_cast<float*>(peer_read(&w, "weights.bin"));
  const float* next = weights;
  for (Tensor& p : net->parameters()) {
    std::memcpy(p.data_ptr<float>(), next, static_cast<size_t>(p.numel()) * sizeof(float));
    next += p.numel();
  }
  free(weights);
  return net;
}

void open_images(Trainer& t) {
  const peer_workload& w = t.w;
  const int64_t shape[2] = {w.samples, w.sizes[0]};
  t.data = w.bytes ? file(w, "x.bin", shape, torch::kUInt8)
                   : torch::from_blob(peer_read_pixels(&w), shape, torch::kFloat32);
  t.labels = file(w, "y.bin", {w.samples}, torch::kInt64);
  const Tensor order = file(w, "order.bin", {w.samples}, torch::kInt64);
  for (int64_t i = 0; i < w.batches; ++i) {
    t.order.push_back(order.narrow(0, i * w.batch, w.batch).clone());
  }
}

void open_batches(Trainer& t) {
  const peer_workload& w = t.w;
  const Tensor x = file(w, "x.bin", {w.samples, w.sizes[0]}, torch::kFloat32);
  const Tensor y = file(w, "y.bin", {w.samples, 1}, torch::kFloat32);
  for (int64_t i = 0; i < w.batches; ++i) {
    t.inputs.push_back(x.narrow(0, i * w.batch, w.batch).clone());
    t.wanted.push_back(y.narrow(0, i * w.batch, w.batch).clone());
  }
}

Tensor loss_of(const Trainer& t, const Tensor& scores, const Tensor& y) {
  if (t.w.loss == PEER_MSE) return torch::mse_loss(scores, y);
  if (t.w.loss == PEER_BCE) return torch::binary_cross_entropy(scores, y);
  return torch::nn::functional::cross_entropy(scores, y);
}

Tensor forward(Trainer& t) {
  const size_t at = t.at;
  t.at = (at + 1) % static_cast<size_t>(t.w.batches);
  if (t.order.empty()) return loss_of(t, t.net->forward(t.inputs[at]), t.wanted[at]);
  Tensor x = t.data.index_select(0, t.order[at]);
  if (t.w.bytes) x = x.to(torch::kFloat32).mul_(1.0 / 255);
  return loss_of(t, t.net->forward(x), t.labels.index_select(0, t.order[at]));
}

void run(void* self, int64_t steps) {
  auto& t = *static_cast<Trainer*>(self);
  for (; steps > 0; --steps) {
    t.loss = forward(t);
    t.sgd->zero_grad();
    t.loss.backward();
    t.sgd->step();
  }
}

double last_loss(void* self) { return static_cast<Trainer*>(self)->loss.item<double>(); }

}  // namespace

int main(int argc, char** argv) {
  const peer_workload w = peer_workload_of(argc, argv);
  torch::set_num_threads(w.threads);
  Trainer t{w, make_net(w), nullptr, {}, {}, {}, {}, {}, 0, {}};
  t.sgd = std::make_unique<torch::optim::SGD>(t.net->parameters(),
                                              torch::optim::SGDOptions(w.lr).momentum(w.momentum));
  w.loss == PEER_CROSS_ENTROPY ? open_images(t) : open_batches(t);
  return peer_serve(TORCH_VERSION, run, last_loss, &t);
}
