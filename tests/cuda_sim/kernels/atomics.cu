#include "kernels.h"
#include "launch.h"

namespace kernels {
namespace {

__global__ void totals_kernel(Totals* t, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n) return;
  atomicAdd(&t->i, 1);
  atomicAdd(&t->u, 2u);
  atomicAdd(&t->l, 3ull);
  atomicAdd(&t->f, 1.0f);
  atomicAdd(&t->d, 0.5);
  atomicMax(&t->most, i);
  atomicMin(&t->least, i);
  atomicOr(&t->bits, 1 << (i % 8));
}

// Each block leaves its sum; the one that finishes last adds them up, in a fixed order.
__global__ void last_block_kernel(const float* x, float* partial, unsigned* done, float* sum) {
  __shared__ bool last;
  partial[blockIdx.x] = 2 * x[blockIdx.x];
  __threadfence();
  if (threadIdx.x == 0) last = atomicAdd(done, 1u) == gridDim.x - 1;
  __syncthreads();
  if (!last || threadIdx.x != 0) return;
  float total = 0;
  for (unsigned b = 0; b < gridDim.x; ++b) total += partial[b];
  *sum = total;
}

}  // namespace

void totals(Totals* totals, int n, cudaStream_t stream) {
  LAUNCH(totals_kernel, (n + 63) / 64, 64, 0, stream, totals, n);
}
void last_block(const float* x, float* partial, unsigned* done, float* sum, int blocks,
                cudaStream_t stream) {
  LAUNCH(last_block_kernel, blocks, 32, 0, stream, x, partial, done, sum);
}

}  // namespace kernels
