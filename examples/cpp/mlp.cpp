// A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
//
//   mlp [folder of the data set [epochs [samples [device [file for the weights]]]]]
#include <cstdio>
#include <cstdlib>
#include <exception>

#include "fashion.hpp"

namespace nn = dl::nn;

static void run(const char* folder, int epochs, int64_t samples, dl::Device device,
                const char* weights) {
  dl::data::DataLoader training(fashion::open(folder, dl::data::kTrain, samples),
                                dl::data::DataLoaderOptions().batch_size(30).shuffle(true));
  dl::data::DataLoader testing(fashion::open(folder, dl::data::kTest, samples),
                               dl::data::DataLoaderOptions().batch_size(1000));
  dl::manual_seed(0);
  nn::Sequential net{nn::Flatten(), nn::Linear(784, 430), nn::ReLU(), nn::Linear(430, 10)};
  for (const dl::Tensor& parameter : net.parameters()) nn::init::normal_(parameter, 0, 0.01);
  net.to(device);
  dl::optim::SGD sgd(net.parameters(), dl::optim::SGDOptions().lr(0.1));

  for (int epoch = 1; epoch <= epochs; ++epoch) {
    fashion::Tally trained;
    for (auto [images, labels] : training) {
      const dl::Tensor x = images.to(device), y = labels.to(device), scores = net(x);
      const dl::Tensor loss = nn::functional::cross_entropy(scores, y);
      sgd.zero_grad();
      loss.backward();
      sgd.step();
      trained.add(scores, y, loss.item());
    }
    std::printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f\n", epoch, trained.loss(),
                trained.accuracy(), fashion::test(net, testing, device).accuracy());
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
