/* OpenBLAS's products, into memory that is there. */
#include <cblas.h>

#include "calls.h"

typedef struct product {
  CBLAS_TRANSPOSE at, bt;
  blasint m, n, k;
  float *a, *b, *c;
} product;

static void call(void* state) {
  const product* p = (const product*)state;
  cblas_sgemm(CblasRowMajor, p->at, p->bt, p->m, p->n, p->k, 1, p->a,
              p->at == CblasTrans ? p->m : p->k, p->b, p->bt == CblasTrans ? p->k : p->n, 0, p->c,
              p->n);
}

static double time_call(const operation* o, double seconds) {
  const int64_t m = o->size[0], n = o->size[1], k = o->size[2];
  product p = {calls_is_transposed(o, 0) ? CblasTrans : CblasNoTrans,
               calls_is_transposed(o, 1) ? CblasTrans : CblasNoTrans,
               (blasint)m,
               (blasint)n,
               (blasint)k,
               NULL,
               NULL,
               NULL};
  double took;
  if (strcmp(o->name, "gemm") != 0) return NAN;
  p.a = calls_numbers(m * k);
  p.b = calls_numbers(k * n);
  p.c = calls_numbers(m * n);
  took = calls_time(call, &p, seconds);
  free(p.a);
  free(p.b);
  free(p.c);
  return took;
}

int main(int argc, char** argv) {
  openblas_set_num_threads(calls_threads(argc, argv));
  return calls_serve(openblas_get_config(), time_call);
}
