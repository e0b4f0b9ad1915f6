// Linear regression: finds y = 2 a - 3.4 b + 4.2 in a thousand noisy points (a, b).
#include <dl/dl.hpp>

#include <cstdio>
#include <exception>

namespace nn = dl::nn;

static void run() {
  dl::manual_seed(0);
  const dl::Tensor x = dl::randn({1000, 2});
  const dl::Tensor truth = dl::tensor({{2.f}, {-3.4f}});
  const dl::Tensor noise = dl::randn({1000, 1});
  const dl::Tensor y = dl::matmul(x, truth);
  y += 4.2;
  y.add_(noise, 0.01);

  const dl::data::TensorDataset points({x, y});
  dl::data::DataLoader batches(points, dl::data::DataLoaderOptions().batch_size(10).shuffle(true));

  const nn::Linear net(2, 1);
  nn::init::normal_(net.weight(), 0, 0.01);
  nn::init::constant_(net.bias(), 0);
  dl::optim::SGD sgd(net.parameters(), dl::optim::SGDOptions().lr(0.03));

  for (int epoch = 1; epoch <= 3; ++epoch) {
    for (auto [batch_x, batch_y] : batches) {
      const dl::Tensor loss = nn::functional::mse_loss(net(batch_x), batch_y);
      sgd.zero_grad();
      loss.backward();
      sgd.step();
    }
    std::printf("epoch %d, loss %.8f\n", epoch, nn::functional::mse_loss(net(x), y).item<double>());
  }

  const dl::Tensor w = net.weight()[0];
  std::printf("w = %.5f %.5f (true: 2 -3.4), b = %.5f (true: 4.2)\n", w[0].item(), w[1].item(),
              net.bias().item());
}

int main() {
  try {
    run();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
