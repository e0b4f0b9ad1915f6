#include <algorithm>
#include <array>
#include <random>

#include "base/thread_pool.h"
#include "ops/sweeps/operation.h"

namespace dlcore::optest {
namespace {

constexpr int64_t kElements = 150000;  // enough that every machine shares out its work

// The same array with every size d > 1 made d * factor, its elements repeated.
Tensor grown(const golden::Array& array, int64_t factor) {
  Dims shape = array.shape;
  for (int64_t& size : shape) size = size > 1 ? size * factor : size;
  const int last = shape.size() - 1;
  const int64_t length = last < 0 ? 1 : array.shape[last];
  const Dims strides = contiguous_strides(array.shape);
  const std::string from = bytes_of(array);
  const int64_t width = size_of(array.dtype), numel = numel_of("test", shape);
  std::string bytes;
  bytes.reserve(numel * width);
  for (int64_t i = 0; i < numel; i += length) {  // a row of the original at a time
    int64_t rest = last < 0 ? 0 : i / shape[last], row = 0;
    for (int dim = last - 1; dim >= 0; --dim) {
      row += rest % shape[dim] % array.shape[dim] * strides[dim];
      rest /= shape[dim];
    }
    bytes.append(from, row * width, length * width);
  }
  return from_bytes(bytes, shape, array.dtype);
}

// How much to grow, or 0 where no tensor can.
int64_t growth(const golden::Case& c) {
  int64_t factor = 1;
  const auto room = [&](const golden::Array& array, int) {
    int64_t numel = array.numel(), now = numel;
    const int dims = static_cast<int>(
        std::count_if(array.shape.begin(), array.shape.end(), [](int64_t d) { return d > 1; }));
    if (dims == 0 || numel == 0) return Tensor();
    int64_t mine = 1;
    for (; now < kElements; ++mine) {
      now = numel;
      for (int i = 0; i < dims; ++i) now *= mine;
    }
    factor = factor == 1 ? mine : std::min(factor, mine);
    return Tensor();
  };
  map_tensors(c.args, room);
  for (const golden::Array& y : c.out) room(y, 0);
  return factor == 1 ? 0 : factor;
}

Tensor noise(const Tensor& like) {
  std::mt19937 engine(7);
  return dispatch(like.dtype(), [&](auto tag) {
    using T = typename decltype(tag)::type;
    std::array<T, 1009> block;  // repeated; a prime, so that no two rows are alike
    for (T& value : block) value = static_cast<T>(static_cast<double>(engine()) * 0x1p-31 - 1);
    const std::string text(reinterpret_cast<const char*>(block.data()), block.size() * sizeof(T));
    const size_t size = like.numel() * sizeof(T);
    std::string bytes;
    while (bytes.size() < size) bytes.append(text, 0, size - bytes.size());
    return from_bytes(bytes, like.shape(), like.dtype());
  });
}

// The bits of all results and gradients.
std::vector<std::string> bits(const Row& row, const golden::Case& c, int64_t factor) {
  if (c.seed) manual_seed(*c.seed);
  Args args = map_tensors(c.args, [&](const golden::Array& a, int) { return grown(a, factor); });
  const Tensors x = c.dx.empty() ? Tensors() : require_grads(c, args);
  if (row.does_write()) args[0] = writable(std::get<Tensor>(args[0]));
  Tensors used, dys;
  std::vector<std::string> all;
  for (const Tensor& y : row.run(args)) {
    all.push_back(bytes_of(y));
    if (!requires_grad(y)) continue;
    used.push_back(y);
    dys.push_back(noise(y));
  }
  if (used.empty()) return all;
  for (const Tensor& dx : gradients(used, x, dys, false, false, true)) {
    all.push_back(dx.defined() ? bytes_of(dx) : "");
  }
  return all;
}

// A few cases of each dtype are enough: they take the same way through the machines.
std::vector<const golden::Case*> chosen(const Row& row) {
  std::vector<const golden::Case*> cases;
  int of_dtype[8] = {};
  for (const golden::Case& c : row.cases()) {
    if (!c.error.empty() || growth(c) == 0 || c.out.empty()) continue;
    if (of_dtype[static_cast<int>(c.out[0].dtype)]++ < 2) cases.push_back(&c);
  }
  return cases;
}

// The number of threads never changes a bit.
TEST_P(Operation, Threads) {
  if (!test_device().is_cpu()) GTEST_SKIP() << "works on no threads of the host";
  if (row().is_of_sizes()) GTEST_SKIP() << "its arguments name sizes";
  const int before = num_threads();
  for (const golden::Case* c : chosen(row())) {
    SCOPED_TRACE(c->where);
    set_num_threads(1);
    const std::vector<std::string> expected = bits(row(), *c, growth(*c));
    for (const int threads : {2, 3, 8}) {
      set_num_threads(threads);
      EXPECT_TRUE(bits(row(), *c, growth(*c)) == expected) << threads << " threads";
    }
  }
  set_num_threads(before);
}

}  // namespace
}  // namespace dlcore::optest
