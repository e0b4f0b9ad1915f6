// A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
//
//   mlp [folder of the data set [epochs [samples [device [file for the weights]]]]]
#include <dl/dl.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <numeric>

namespace nn = dl::nn;

// The first images of a part of the data, as many as are asked for.
static dl::data::Dataset open_data(const char* folder, dl::data::Split split, int64_t samples) {
  const dl::data::FashionMNIST all(folder, split, dl::data::MNISTOptions().download(true));
  if (all.size() <= samples) return all;
  std::vector<int64_t> first(static_cast<size_t>(samples));
  std::iota(first.begin(), first.end(), 0);
  return dl::data::Subset(all, first);
}

static int64_t count_right(const dl::Tensor& scores, const dl::Tensor& y) {
  return (scores.argmax(1) == y).sum().item<int64_t>();
}

static double test(const nn::Sequential& net, dl::data::DataLoader& batches, dl::Device device) {
  const dl::NoGradGuard no_grad;
  double right = 0, all = 0;
  for (auto [x, y] : batches) {
    right += static_cast<double>(count_right(net(x.to(device)), y.to(device)));
    all += static_cast<double>(y.numel());
  }
  return right / all;
}

static void run(const char* folder, int epochs, int64_t samples, dl::Device device,
                const char* weights) {
  dl::data::DataLoader training(open_data(folder, dl::data::kTrain, samples),
                                dl::data::DataLoaderOptions().batch_size(30).shuffle(true));
  dl::data::DataLoader testing(open_data(folder, dl::data::kTest, samples),
                               dl::data::DataLoaderOptions().batch_size(1000));
  dl::manual_seed(0);
  nn::Sequential net{nn::Flatten(), nn::Linear(784, 430), nn::ReLU(), nn::Linear(430, 10)};
  for (const dl::Tensor& parameter : net.parameters()) nn::init::normal_(parameter, 0, 0.01);
  net.to(device);
  dl::optim::SGD sgd(net.parameters(), dl::optim::SGDOptions().lr(0.1));

  for (int epoch = 1; epoch <= epochs; ++epoch) {
    double loss_sum = 0, right = 0, all = 0;
    for (auto [images, labels] : training) {
      const dl::Tensor x = images.to(device), y = labels.to(device), scores = net(x);
      const dl::Tensor loss = nn::functional::cross_entropy(scores, y);
      sgd.zero_grad();
      loss.backward();
      sgd.step();

      loss_sum += loss.item() * static_cast<double>(y.numel());
      right += static_cast<double>(count_right(scores, y));
      all += static_cast<double>(y.numel());
    }
    std::printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f\n", epoch, loss_sum / all,
                right / all, test(net, testing, device));
  }
  net.save(weights);
}

int main(int argc, char** argv) {
  try {
    run(argc > 1 ? argv[1] : "data", argc > 2 ? std::atoi(argv[2]) : 10,
        argc > 3 ? std::atoll(argv[3]) : 60000, argc > 4 ? argv[4] : "cpu",
        argc > 5 ? argv[5] : "mlp.safetensors");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
