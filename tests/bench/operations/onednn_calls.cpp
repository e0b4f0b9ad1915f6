// oneDNN's products, into memory that is there: by its BLAS function or by its primitive, whichever
// is faster.
#include <dnnl.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>

#include "calls.h"

namespace {

using dnnl::memory;

struct Product {
  char at, bt;
  int64_t m, n, k;
  float *a, *b, *c;
};

void call_blas(void* state) {
  const auto& p = *static_cast<const Product*>(state);
  dnnl_sgemm(p.at, p.bt, p.m, p.n, p.k, 1, p.a, p.at == 'T' ? p.m : p.k, p.b,
             p.bt == 'T' ? p.k : p.n, 0, p.c, p.n);
}

struct Primitive {
  dnnl::stream stream;
  dnnl::matmul matmul;
  std::unordered_map<int, memory> arguments;
};

void call_primitive(void* state) {
  auto& p = *static_cast<Primitive*>(state);
  p.matmul.execute(p.stream, p.arguments);
  p.stream.wait();
}

memory::desc layout(int64_t rows, int64_t columns, bool transposed) {
  const memory::dims strides = transposed ? memory::dims{1, rows} : memory::dims{columns, 1};
  return {{rows, columns}, memory::data_type::f32, strides};
}

Primitive primitive_of(const Product& p) {
  static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  const memory::desc a = layout(p.m, p.k, p.at == 'T'), b = layout(p.k, p.n, p.bt == 'T');
  const memory::desc c = layout(p.m, p.n, false);
  const dnnl::matmul::primitive_desc chosen({a, b, c}, engine);
  return {dnnl::stream(engine),
          dnnl::matmul(chosen),
          {{DNNL_ARG_SRC, memory(a, engine, p.a)},
           {DNNL_ARG_WEIGHTS, memory(b, engine, p.b)},
           {DNNL_ARG_DST, memory(c, engine, p.c)}}};
}

double time_call(const operation* o, double seconds) {
  if (strcmp(o->name, "gemm") != 0) return NAN;
  const int64_t m = o->size[0], n = o->size[1], k = o->size[2];
  Product p{calls_is_transposed(o, 0) ? 'T' : 'N',
            calls_is_transposed(o, 1) ? 'T' : 'N',
            m,
            n,
            k,
            calls_numbers(m * k),
            calls_numbers(k * n),
            calls_numbers(m * n)};
  Primitive primitive = primitive_of(p);
  const double took = std::min(calls_time(call_blas, &p, seconds / 2),
                               calls_time(call_primitive, &primitive, seconds / 2));
  free(p.a);
  free(p.b);
  free(p.c);
  return took;
}

}  // namespace

int main(int argc, char** argv) {
  calls_threads(argc, argv);  // OMP_NUM_THREADS says so to oneDNN
  const dnnl_version_t* v = dnnl_version();
  const std::string version =
      std::to_string(v->major) + "." + std::to_string(v->minor) + "." + std::to_string(v->patch);
  return calls_serve(version.c_str(), time_call);
}
