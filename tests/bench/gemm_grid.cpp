// How fast products are on one thread and on two, beside OpenBLAS and, where it was found, oneDNN,
// on one each: gemm_grid gemm_shapes.txt [seconds per shape]. The candidates take turns in short
// blocks on one core; the best block of each counts.
#include <cblas.h>
#include <pthread.h>
#include <sched.h>
#ifdef DL_ONEDNN
#include <omp.h>
#include <oneapi/dnnl/dnnl.h>
#endif

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/thread_pool.h"
#include "kernels/cpu/gemm.h"

namespace {

using dlcore::cpu::Matrix;

// op(A): [m, k], op(B): [k, n]; a_stored_transposed: A is [k, m] in memory.
struct Shape {
  int64_t m, n, k;
  bool a_transposed, b_transposed;
  double flops() const { return 2.0 * static_cast<double>(m * n) * static_cast<double>(k); }
};

struct Operands {
  explicit Operands(const Shape& s)
      : a(static_cast<size_t>(s.m * s.k)),
        b(static_cast<size_t>(s.k * s.n)),
        c(static_cast<size_t>(s.m * s.n)) {
    fill(a, 1);
    fill(b, 2);
  }
  static void fill(std::vector<float>& x, unsigned seed) {
    for (float& value : x) {
      seed = seed * 1664525u + 1013904223u;
      value = static_cast<float>(seed >> 8) / 16777216.0f - 0.5f;
    }
  }
  std::vector<float> a, b, c;
};

void multiply_with_libdl(const Shape& s, Operands& x) {
  const Matrix<const float> a{x.a.data(), s.a_transposed ? 1 : s.k, s.a_transposed ? s.m : 1};
  const Matrix<const float> b{x.b.data(), s.b_transposed ? 1 : s.n, s.b_transposed ? s.k : 1};
  dlcore::cpu::gemm<float>(s.m, s.n, s.k, a, b, {}, {x.c.data(), s.n, 1});
}

void multiply_with_openblas(const Shape& s, Operands& x) {
  const auto order = [](bool transposed) { return transposed ? CblasTrans : CblasNoTrans; };
  const auto size = [](int64_t length) { return static_cast<blasint>(length); };
  cblas_sgemm(CblasRowMajor, order(s.a_transposed), order(s.b_transposed), size(s.m), size(s.n),
              size(s.k), 1, x.a.data(), size(s.a_transposed ? s.m : s.k), x.b.data(),
              size(s.b_transposed ? s.k : s.n), 0, x.c.data(), size(s.n));
}

#ifdef DL_ONEDNN
void multiply_with_onednn(const Shape& s, Operands& x) {
  dnnl_sgemm(s.a_transposed ? 'T' : 'N', s.b_transposed ? 'T' : 'N', s.m, s.n, s.k, 1, x.a.data(),
             s.a_transposed ? s.m : s.k, x.b.data(), s.b_transposed ? s.k : s.n, 0, x.c.data(),
             s.n);
}
#endif

struct Candidate {
  std::string name;
  int threads;
  std::function<void(const Shape&, Operands&)> multiply;
};

std::vector<Candidate> candidates() {
  return {{"libdl", 1, multiply_with_libdl},
          {"libdl x2", 2, multiply_with_libdl},
#ifdef DL_ONEDNN
          {"oneDNN", 1, multiply_with_onednn},
#endif
          {"OpenBLAS", 1, multiply_with_openblas}};
}

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// The seconds of a product in a block of `repeats`.
double time_block(const Candidate& candidate, const Shape& s, Operands& x, int repeats) {
  dlcore::set_num_threads(candidate.threads);
  candidate.multiply(s, x);  // wakes the pool, fetches the operands
  const double start = now();
  for (int i = 0; i < repeats; ++i) candidate.multiply(s, x);
  return (now() - start) / repeats;
}

// The best block of each candidate.
std::vector<double> time_all(const std::vector<Candidate>& all, const Shape& s, double seconds) {
  constexpr double kBlockSeconds = 2e-3, kAssumedFlops = 5e10;
  constexpr int kLeastRounds = 5;
  const int repeats =
      std::max(1, static_cast<int>(kBlockSeconds / (s.flops() / kAssumedFlops + 5e-8)));
  Operands x(s);
  std::vector<double> best(all.size(), std::numeric_limits<double>::infinity());
  const double end = now() + seconds;
  for (int round = 0; round < kLeastRounds || now() < end; ++round) {
    for (size_t i = 0; i < all.size(); ++i) {
      best[i] = std::min(best[i], time_block(all[i], s, x, repeats));
    }
  }
  return best;
}

void check_agreement(const std::vector<Candidate>& all, const Shape& s) {
  std::vector<float> expected;
  for (const Candidate& candidate : all) {
    Operands x(s);
    candidate.multiply(s, x);
    if (expected.empty()) expected = x.c;
    for (size_t i = 0; i < expected.size(); ++i) {
      if (!(std::fabs(x.c[i] - expected[i]) < 1e-6 * static_cast<double>(s.k + 10))) {
        throw std::runtime_error(candidate.name + " gives another product");
      }
    }
  }
}

std::vector<Shape> read_shapes(const char* path) {
  std::ifstream file(path);
  std::vector<Shape> shapes;
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    Shape s{};
    std::string layouts;
    if (words >> s.m >> s.n >> s.k >> layouts && layouts.size() == 2) {
      s.a_transposed = layouts[0] == 't';
      s.b_transposed = layouts[1] == 't';
      shapes.push_back(s);
    }
  }
  if (shapes.empty()) throw std::runtime_error(std::string(path) + " lists no shapes");
  return shapes;
}

// The pool's threads stay free to run on the other cores.
void pin_to_this_core() {
  dlcore::set_num_threads(2);
  dlcore::parallel_for(2, [](int64_t) {});
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(static_cast<size_t>(sched_getcpu()), &cores);
  pthread_setaffinity_np(pthread_self(), sizeof cores, &cores);
}

void print_head(const std::vector<Candidate>& all) {
  std::printf("GFLOP/s; the ratios are to the best of the others, and of two threads to one\n");
  std::printf("%5s %5s %5s   ", "m", "n", "k");
  for (const Candidate& candidate : all) std::printf(" %9s", candidate.name.c_str());
  std::printf("  to best  2 to 1\n");
}

// The mean and the least of ratios.
class Ratios {
 public:
  void add(double ratio) {
    logs_ += std::log(ratio);
    least_ = std::min(least_, ratio);
    ++count_;
  }
  void print(const char* name) const {
    std::printf("%s: geometric mean %.2f, least %.2f\n", name, std::exp(logs_ / count_), least_);
  }

 private:
  double logs_ = 0, least_ = std::numeric_limits<double>::infinity();
  int count_ = 0;
};

void run(const char* path, double seconds) {
  const std::vector<Shape> shapes = read_shapes(path);
  const std::vector<Candidate> all = candidates();
  pin_to_this_core();
  print_head(all);
  Ratios to_best, two_to_one;
  for (const Shape& s : shapes) {
    check_agreement(all, s);
    const std::vector<double> best = time_all(all, s, seconds);
    std::printf("%5ld %5ld %5ld %c%c", static_cast<long>(s.m), static_cast<long>(s.n),
                static_cast<long>(s.k), s.a_transposed ? 't' : 'n', s.b_transposed ? 't' : 'n');
    for (const double time : best) std::printf(" %9.1f", s.flops() / time * 1e-9);
    const double ratio = *std::min_element(best.begin() + 2, best.end()) / best[0];
    to_best.add(ratio);
    two_to_one.add(best[0] / best[1]);
    std::printf(" %8.2f %7.2f  %.2f us\n", ratio, best[0] / best[1], best[0] * 1e6);
    std::fflush(stdout);
  }
  to_best.print("to the best of the others");
  two_to_one.print("two threads to one");
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2) throw std::runtime_error("usage: gemm_grid SHAPES [SECONDS_PER_SHAPE]");
#ifdef DL_ONEDNN
  omp_set_num_threads(1);
#endif
  run(argv[1], argc > 2 ? std::atof(argv[2]) : 0.3);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
