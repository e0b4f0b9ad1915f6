#pragma once

#include <cstdint>

#include "kernels/kernel.h"
#include "tensor/generator.h"
#include "tensor/scalar.h"
#include "tensor/tensor.h"

namespace dlcore {

// Each draws y's elements one after another, in row-major order; y is contiguous. The caller holds
// the generator's mutex.
using TwoParameterDraw = void(const Launch&, const TensorRef& y, Generator& generator, double a,
                              double b);
using OneParameterDraw = void(const Launch&, const TensorRef& y, Generator& generator, double a);
using TensorDraw = void(const Launch&, const TensorRef& y, Generator& generator,
                        const TensorRef& x);
using Draw = void(const Launch&, const TensorRef& y, Generator& generator);
// y = base + (a draw below range)
using RangeDraw = void(const Launch&, const TensorRef& y, Generator& generator, uint64_t range,
                       int64_t base);
// index: i64 [m, n]; x: [m, k], whose memory the kernel may overwrite.
using MultinomialDraw = void(const Launch&, const TensorRef& index, Generator& generator,
                             const TensorRef& x);
// The indices of the n largest elements of each row, the largest first; scratch: i64 [k].
using TopKernel = void(const Launch&, const TensorRef& index, const TensorRef& x,
                       const TensorRef& scratch);

DL_KERNEL(draw_uniform, TwoParameterDraw)
DL_KERNEL(draw_normal, TwoParameterDraw)
DL_KERNEL(draw_normal_pairs, TwoParameterDraw)
DL_KERNEL(draw_exponential, OneParameterDraw)
DL_KERNEL(draw_bernoulli, OneParameterDraw)
DL_KERNEL(draw_bernoulli_of, TensorDraw)
DL_KERNEL(draw_integers, RangeDraw)
DL_KERNEL(draw_any_integers, Draw)
DL_KERNEL(draw_permutation, Draw)
DL_KERNEL(draw_multinomial, MultinomialDraw)
DL_KERNEL(top_indices, TopKernel)

namespace ops {

// Random numbers in PyTorch's order, bit for bit: a tensor that is not contiguous is filled in the
// order of its memory. Without a generator the default one draws. Filling in place cuts x's
// gradient.

// Real numbers, for floating x.
void uniform_(const Tensor& x, double from = 0, double to = 1, Generator* generator = nullptr);
void normal_(const Tensor& x, double mean = 0, double std = 1, Generator* generator = nullptr);
void exponential_(const Tensor& x, double rate = 1, Generator* generator = nullptr);

// Whole numbers, for any x: from <= x < to; without bounds all that x's dtype holds from 0 on, of
// floating dtypes up to 2^24 and 2^53.
void random_(const Tensor& x, int64_t from, int64_t to, Generator* generator = nullptr);
void random_(const Tensor& x, Generator* generator = nullptr);
// 1 with probability p, else 0.
void bernoulli_(const Tensor& x, double p = 0.5, Generator* generator = nullptr);
// The same with a probability for each element; y has p's shape and dtype.
Tensor bernoulli(const Tensor& p, Generator* generator = nullptr);

Tensor rand(const Dims& shape, DType dtype, Device device, Generator* generator = nullptr);
Tensor randn(const Dims& shape, DType dtype, Device device, Generator* generator = nullptr);
Tensor randint(int64_t low, int64_t high, const Dims& shape, DType dtype, Device device,
               Generator* generator = nullptr);
// 0 ... n - 1 in random order.
Tensor randperm(int64_t n, DType dtype, Device device, Generator* generator = nullptr);

// `count` indices per row of weights ([k] or [m, k]), each drawn with the probability of its weight
// over the row's sum. Without replacement each index comes at most once.
Tensor multinomial(const Tensor& weights, int64_t count, bool replacement,
                   Generator* generator = nullptr);

// x with each element set to 0 with probability p, the others divided by 1 - p; x itself if not
// training or p is 0.
Tensor dropout(const Tensor& x, double p, bool training, Generator* generator = nullptr);

}  // namespace ops
}  // namespace dlcore
