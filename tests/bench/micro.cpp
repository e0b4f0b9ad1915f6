// What one call costs through the C API, on one thread.
#include <benchmark/benchmark.h>
#include <dl/dl.h>

#include <stdexcept>
#include <vector>

namespace {

using Shape = std::vector<int64_t>;

void must(dl_status status) {
  if (status < 0) throw std::runtime_error(dl_last_error_message());
}

dl_tensor* normal(const Shape& shape, bool requires_grad) {
  dl_tensor* x = nullptr;
  must(dl_randn(shape.data(), static_cast<int64_t>(shape.size()), DL_DTYPE_F32, DL_DEVICE_CPU,
                nullptr, &x));
  must(dl_tensor_set_requires_grad(x, requires_grad));
  return x;
}

// Arguments: whether the operands ask for gradients.
void add_4_elements(benchmark::State& state) {
  dl_tensor* x = normal({4}, state.range(0));
  dl_tensor* y = normal({4}, state.range(0));
  for (auto _ : state) {
    dl_tensor* z = nullptr;
    must(dl_add(x, y, &z));
    dl_tensor_release(z);
  }
  dl_tensor_release(x);
  dl_tensor_release(y);
}
BENCHMARK(add_4_elements)->ArgName("autograd")->Arg(0)->Arg(1);

void empty_4_elements(benchmark::State& state) {
  const int64_t shape[] = {4};
  for (auto _ : state) {
    dl_tensor* x = nullptr;
    must(dl_empty(shape, 1, DL_DTYPE_F32, DL_DEVICE_CPU, &x));
    dl_tensor_release(x);
  }
}
BENCHMARK(empty_4_elements);

// Arguments: batch, in, out.
void linear(benchmark::State& state) {
  must(dl_set_num_threads(1));
  dl_tensor* x = normal({state.range(0), state.range(1)}, false);
  dl_tensor* w = normal({state.range(2), state.range(1)}, true);
  dl_tensor* b = normal({state.range(2)}, true);
  for (auto _ : state) {
    dl_tensor* y = nullptr;
    must(dl_linear(x, w, b, &y));
    dl_tensor_release(y);
  }
  state.counters["GFLOP/s"] = benchmark::Counter(
      2e-9 * static_cast<double>(state.range(0) * state.range(1) * state.range(2)),
      benchmark::Counter::kIsIterationInvariantRate);
  for (dl_tensor* t : {x, w, b}) dl_tensor_release(t);
}
BENCHMARK(linear)->Args({10, 2, 1})->Args({30, 784, 430})->Args({256, 784, 430});

// A step of SGD on a perceptron; arguments: batch and the widths of its layers.
void train_step(benchmark::State& state) {
  must(dl_set_num_threads(1));
  must(dl_manual_seed(0));
  const int64_t labels_shape[] = {state.range(0)};
  dl_tensor* x = normal({state.range(0), state.range(1)}, false);
  dl_tensor* y = nullptr;
  dl_module* net = nullptr;
  dl_optimizer* sgd = nullptr;
  must(dl_randint(0, state.range(3), labels_shape, 1, DL_DTYPE_I64, DL_DEVICE_CPU, nullptr, &y));
  must(dl_sequential_create(&net));
  must(dl_sequential_add_linear(net, nullptr, state.range(1), state.range(2), nullptr));
  must(dl_sequential_add_relu(net, nullptr));
  must(dl_sequential_add_linear(net, nullptr, state.range(2), state.range(3), nullptr));
  must(dl_sgd_create(net, nullptr, &sgd));
  for (auto _ : state) {
    dl_tensor *scores = nullptr, *loss = nullptr;
    must(dl_module_forward(net, x, &scores));
    must(dl_cross_entropy(scores, y, nullptr, &loss));
    must(dl_optimizer_zero_grad(sgd));
    must(dl_backward(loss));
    must(dl_optimizer_step(sgd));
    dl_tensor_release(scores);
    dl_tensor_release(loss);
  }
  dl_tensor_release(x);
  dl_tensor_release(y);
  dl_module_release(net);
  dl_optimizer_release(sgd);
}
BENCHMARK(train_step)
    ->ArgNames({"batch", "in", "hidden", "out"})
    ->Args({32, 8, 7, 3})
    ->Args({30, 784, 430, 10})
    ->Args({256, 784, 430, 10});

}  // namespace

BENCHMARK_MAIN();
