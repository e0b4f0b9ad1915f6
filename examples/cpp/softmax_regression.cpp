// Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
// gradient descent written out.
//
//   softmax_regression [folder of the data set]
#include <cstdio>
#include <exception>

#include "fashion.hpp"

struct Model {
  dl::Tensor w = dl::empty({784, 10}).normal_(0, 0.01).requires_grad_();
  dl::Tensor b = dl::zeros({10}, dl::requires_grad());

  // scores [B, 10] = flattened x [B, 784] times w, plus b
  dl::Tensor operator()(const dl::Tensor& x) const { return dl::matmul(x.flatten(1), w) + b; }
};

static fashion::Tally train(const Model& model, dl::data::DataLoader& batches, double lr) {
  fashion::Tally tally;
  for (auto [x, y] : batches) {
    const dl::Tensor scores = model(x);
    const dl::Tensor loss = dl::nn::functional::cross_entropy(scores, y);
    const dl::TensorList gradients = dl::autograd::grad({loss}, {model.w, model.b});
    {
      const dl::NoGradGuard no_grad;
      model.w.add_(gradients[0], -lr);
      model.b.add_(gradients[1], -lr);
    }
    tally.add(scores, y, loss.item());
  }
  return tally;
}

static void run(const char* folder) {
  dl::manual_seed(0);
  dl::data::DataLoader training(fashion::open(folder, dl::data::kTrain),
                                dl::data::DataLoaderOptions().batch_size(256).shuffle(true));
  dl::data::DataLoader testing(fashion::open(folder, dl::data::kTest),
                               dl::data::DataLoaderOptions().batch_size(1000));
  const Model model;
  for (int epoch = 1; epoch <= 3; ++epoch) {
    const fashion::Tally trained = train(model, training, 0.1),
                         tested = fashion::test(model, testing);
    std::printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f\n", epoch, trained.loss(),
                trained.accuracy(), tested.accuracy());
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
