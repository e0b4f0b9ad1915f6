// One seed, one result: the logistic model's weights after 50 steps, their bits as hexadecimal
// digits, one weight a line. The same program in every language prints the same.
//
//   one_seed diabetes.csv
#include <dl/dl.hpp>

#include <cstdio>
#include <cstring>
#include <exception>

namespace nn = dl::nn;

static void train(const nn::Sequential& net, dl::data::DataLoader& batches, int steps) {
  dl::optim::SGD sgd(net.parameters(), dl::optim::SGDOptions().lr(0.1).momentum(0.9));
  for (int step = 0; step < steps;) {
    const auto batch = batches.next();
    if (!batch) continue;  // the next epoch
    const auto loss = nn::functional::binary_cross_entropy(net(batch->data), batch->target);
    sgd.zero_grad();
    loss.backward();
    sgd.step();
    ++step;
  }
}

static void run(const char* file) {
  const dl::data::CSVDataset people(file);
  dl::data::DataLoader batches(
      people, dl::data::DataLoaderOptions().batch_size(32).shuffle(true).num_workers(3));
  dl::manual_seed(0);
  const nn::Sequential net{nn::Linear(8, 7), nn::ReLU(),       nn::Linear(7, 3),
                           nn::ReLU(),       nn::Linear(3, 1), nn::Sigmoid()};
  train(net, batches, 50);
  for (const dl::Tensor& parameter : net.parameters()) {
    for (const float value : parameter.to_vector<float>()) {
      uint32_t bits;
      std::memcpy(&bits, &value, sizeof bits);
      std::printf("%08x\n", static_cast<unsigned>(bits));
    }
  }
}

int main(int argc, char** argv) {
  try {
    if (argc != 2) throw std::invalid_argument("usage: one_seed diabetes.csv");
    run(argv[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
