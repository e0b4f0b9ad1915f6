// Logistic regression with two hidden layers, 8-7-3-1: which of 759 people have diabetes?
//
//   logistic_regression [diabetes.csv]
#include <dl/dl.hpp>

#include <cstdio>
#include <exception>

namespace nn = dl::nn;

// A network as a class: its layers are members, forward() says how they follow each other.
struct Net : nn::Module {
  dl::Tensor forward(const dl::Tensor& x) override {
    return dl::sigmoid(output(dl::relu(hidden2(dl::relu(hidden1(x))))));
  }

  nn::Linear hidden1 = register_module("hidden1", nn::Linear(8, 7));
  nn::Linear hidden2 = register_module("hidden2", nn::Linear(7, 3));
  nn::Linear output = register_module("output", nn::Linear(3, 1));
};

// One pass over the data; the mean of its batches' losses.
static double train_epoch(Net& net, dl::optim::SGD& sgd, dl::data::DataLoader& batches) {
  double sum = 0;
  int count = 0;
  for (auto [x, y] : batches) {
    const dl::Tensor loss = nn::functional::binary_cross_entropy(net(x), y);
    sgd.zero_grad();
    loss.backward();
    sgd.step();
    sum += loss.item();
    ++count;
  }
  return sum / count;
}

// The share of people on whose side of 0.5 the network is.
static double accuracy(Net& net, const dl::Tensor& x, const dl::Tensor& y) {
  const dl::NoGradGuard no_grad;
  return ((net(x) > 0.5) == (y > 0.5)).to(dl::kFloat32).mean().item();
}

static void run(const char* file) {
  const dl::data::CSVDataset people(file);  // 759 rows; the last column is the label
  dl::data::DataLoader batches(
      people, dl::data::DataLoaderOptions().batch_size(32).shuffle(true).num_workers(3));

  dl::manual_seed(0);
  Net net;
  dl::optim::SGD sgd(net.parameters(), dl::optim::SGDOptions().lr(0.1).momentum(0.9));
  for (int epoch = 1; epoch <= 100; ++epoch) {
    const double loss = train_epoch(net, sgd, batches);
    if (epoch > 1 && epoch % 10 != 0) continue;
    std::printf("epoch %d, loss %.4f, accuracy %.4f\n", epoch, loss,
                accuracy(net, people.features(), people.labels()));
  }
}

int main(int argc, char** argv) {
  try {
    run(argc > 1 ? argv[1] : "examples/data/diabetes.csv");
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
