// What programs write, for check_headers: compiled in every standard, never run.
#include <dl/dl.hpp>

#include <iostream>

namespace nn = dl::nn;

namespace {

struct Net : nn::Module {
  dl::Tensor forward(const dl::Tensor& x) override { return dl::relu(fc(x)); }
  nn::Linear fc = register_module("fc", nn::Linear(784, 10));
};

void schedules(dl::optim::Optimizer& optimizer) {
  dl::optim::StepLR step(optimizer, 30);
  dl::optim::LambdaLR warm_up(optimizer, [](int64_t epoch) { return epoch < 5 ? 0.1 : 1; });
  dl::optim::LRScheduler* both[] = {&step, &warm_up};
  for (dl::optim::LRScheduler* scheduler : both) scheduler->step();
}

void options_by_setters(nn::Sequential& net) {
  dl::optim::SGD sgd(net.parameters(), dl::optim::SGDOptions().lr(0.1).momentum(0.9));
  dl::optim::AdamW adam(net.parameters(), dl::optim::AdamWOptions().lr(1e-3));
  const dl::optim::SGDOptions defaults;
  sgd.add_param_group(net.parameters(), defaults);
  schedules(sgd);
}

#if __cplusplus >= 202002L
void options_by_names(nn::Sequential& net, const dl::data::Dataset& train) {
  dl::optim::SGD sgd(net.parameters(), {.lr = 0.1, .momentum = 0.9});
  dl::optim::Adam adam(net.parameters(), {.lr = 0.1});
  const dl::optim::SGDFields fields{.lr = 0.5};
  dl::optim::ReduceLROnPlateau(adam, {.factor = 0.5, .patience = 3}).step(0.5);
  for (auto [x, y] : dl::data::DataLoader(train, {.batch_size = 30, .shuffle = true})) {
    const auto loss = nn::functional::cross_entropy(net(x), y, {.label_smoothing = 0.1});
    dl::autograd::grad({loss}, net.parameters(), {}, {.create_graph = true});
    std::cout << loss << fields.lr;
  }
  nn::Linear(2, 3, {.bias = false});
  nn::init::kaiming_normal_(net.parameters()[0], {.nonlinearity = dl::Nonlinearity::kRelu});
}
#endif

void devices(const dl::Tensor& x) {
  const dl::Stream stream("cuda");
  const dl::StreamGuard guard(stream);
  const auto y = x.pin_memory().to_device_async("cuda");
  stream.record_event().synchronize();
  std::cout << dl::from_dlpack(dl::to_dlpack(y))[x > 0];
}

void everything(nn::Sequential& net, dl::data::Dataset& train) {
  Net custom;
  net.push_back(custom);
  net.push_back("again", Net());
  const nn::DataParallel parallel(custom, {"cpu:0", "cpu:1"});
  dl::data::DataLoader loader(train, dl::data::DataLoaderOptions().batch_size(2));
  for (const auto& [x, y] : loader) std::cout << (net(x) + 1 == y) << custom(x) << parallel(x);
  for (auto& fields : loader.all_fields()) std::cout << fields[0].sizes();
  const auto x = dl::tensor({{1.f, 2.f}, {3.f, 4.f}}, dl::requires_grad());
  std::cout << x.index({dl::Slice(0, 1), dl::Ellipsis, dl::None}) << x.item<int>() << x.device();
  x.index_put_({x > 0, dl::tensor({1, 0})}, 5);
  devices(x);
  std::cout << net << dl::cuda::is_available() << dl::cuda::device_count();
}

}  // namespace

int main() {
  nn::Sequential net{nn::Flatten(), nn::Linear(784, 430), nn::ReLU(), nn::Linear(430, 10)};
  dl::data::Dataset train = dl::data::FashionMNIST("data");
  options_by_setters(net);
#if __cplusplus >= 202002L
  options_by_names(net, train);
#endif
  everything(net, train);
}
