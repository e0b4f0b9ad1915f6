// Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
// gradient descent written out.
//
//   softmax_regression [folder of the data set]
#include <dl/dl.hpp>

#include <cstdio>
#include <exception>

struct Model {
  dl::Tensor w = dl::empty({784, 10}).normal_(0, 0.01).requires_grad_();
  dl::Tensor b = dl::zeros({10}, dl::requires_grad());

  // scores [B, 10] = flattened x [B, 784] times w, plus b
  dl::Tensor operator()(const dl::Tensor& x) const { return dl::matmul(x.flatten(1), w) + b; }
};

struct Tally {
  double loss = 0;  // sum over the samples
  int64_t right = 0, samples = 0;

  void count(const dl::Tensor& scores, const dl::Tensor& y) {
    right += (scores.argmax(1) == y).sum().item<int64_t>();
    samples += y.numel();
  }
  double accuracy() const { return static_cast<double>(right) / static_cast<double>(samples); }
};

static Tally train(const Model& model, dl::data::DataLoader& batches, double lr) {
  Tally tally;
  for (auto [x, y] : batches) {
    const dl::Tensor scores = model(x);
    const dl::Tensor loss = dl::nn::functional::cross_entropy(scores, y);
    const dl::TensorList gradients = dl::autograd::grad({loss}, {model.w, model.b});
    {
      const dl::NoGradGuard no_grad;
      model.w.add_(gradients[0], -lr);
      model.b.add_(gradients[1], -lr);
    }
    tally.count(scores, y);
    tally.loss += loss.item() * static_cast<double>(y.numel());
  }
  return tally;
}

static Tally test(const Model& model, dl::data::DataLoader& batches) {
  const dl::NoGradGuard no_grad;
  Tally tally;
  for (auto [x, y] : batches) tally.count(model(x), y);
  return tally;
}

static void run(const char* folder) {
  const auto files = dl::data::MNISTOptions().download(true);
  dl::manual_seed(0);
  dl::data::DataLoader training(dl::data::FashionMNIST(folder, dl::data::kTrain, files),
                                dl::data::DataLoaderOptions().batch_size(256).shuffle(true));
  dl::data::DataLoader testing(dl::data::FashionMNIST(folder, dl::data::kTest, files),
                               dl::data::DataLoaderOptions().batch_size(1000));
  const Model model;
  for (int epoch = 1; epoch <= 3; ++epoch) {
    const Tally trained = train(model, training, 0.1), tested = test(model, testing);
    std::printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f\n", epoch,
                trained.loss / static_cast<double>(trained.samples), trained.accuracy(),
                tested.accuracy());
  }
}

int main(int argc, char** argv) {
  try {
    run(argc > 1 ? argv[1] : "data");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
