#include "ops/matmul/matmul.h"

#include <type_traits>
#include <utility>

#include "autograd/record.h"
#include "kernels/cpu/gemm.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/copy/copy.h"
#include "ops/matmul/row_sums.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"

namespace dlcore {
namespace cpu {
namespace {

// Integers have no BLAS. Sums wrap, as PyTorch's do.
template <class T>
void integer_gemm(int64_t m, int64_t n, int64_t k, Matrix<const T> a, Matrix<const T> b,
                  const T* bias, Matrix<T> c) {
  for (int64_t i = 0; i < m; ++i) {
    for (int64_t j = 0; j < n; ++j) {
      uint64_t sum = bias ? static_cast<uint64_t>(bias[j]) : 0;
      for (int64_t p = 0; p < k; ++p) {
        sum += static_cast<uint64_t>(a.data[i * a.row_stride + p * a.column_stride]) *
               static_cast<uint64_t>(b.data[p * b.row_stride + j * b.column_stride]);
      }
      c.data[i * c.row_stride + j] = static_cast<T>(sum);
    }
  }
}

template <class T>
void batched_gemm(const TensorRef& c, const TensorRef& a, const TensorRef& b,
                  const TensorRef& bias) {
  const int64_t m = c.shape[1], n = c.shape[2], k = a.shape[2];
  const T* bias_data = bias.as<T>();
  for (int64_t i = 0; i < c.shape[0]; ++i) {
    const Matrix<const T> ma{a.as<T>() + i * a.strides[0], a.strides[1], a.strides[2]};
    const Matrix<const T> mb{b.as<T>() + i * b.strides[0], b.strides[1], b.strides[2]};
    const Matrix<T> mc{c.as<T>() + i * m * n, n, 1};
    if constexpr (std::is_floating_point_v<T>) {
      gemm<T>(m, n, k, ma, mb, {bias_data, 0, 1}, mc);
    } else {
      integer_gemm<T>(m, n, k, ma, mb, bias_data, mc);
    }
  }
}

}  // namespace

void gemm(const Launch&, const TensorRef& c, const TensorRef& a, const TensorRef& b,
          const TensorRef& bias) {
  dispatch(c.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (!std::is_same_v<T, bool>) batched_gemm<T>(c, a, b, bias);
  });
}

void gemm_row_sums(const Launch& launch, const TensorRef& c, const TensorRef& sums,
                   const TensorRef& a, const TensorRef& b) {
  gemm(launch, c, a, b, TensorRef{});
  const RowSums operands = row_sums(sums, a);
  sum(launch, operands.y, operands.x, 1);
}

}  // namespace cpu

namespace ops {
namespace {

void check_operands(const char* operation, const Tensor& x, const Tensor& y,
                    const char* y_name = "y") {
  DL_CHECK(x.dtype() == y.dtype(), Code::kDtype, operation, ": x and ", y_name,
           " must have one dtype; x: ", x, ", ", y_name, ": ", y);
  DL_CHECK(x.dtype() != DType::kBool, Code::kDtype, operation,
           ": bool tensors have no product; x: ", x, ", ", y_name, ": ", y);
  DL_CHECK(x.device() == y.device(), Code::kDevice, operation, ": x and ", y_name,
           " must be on one device; x: ", x, ", ", y_name, ": ", y);
}

// x, or a row-major copy of it if neither of the matrix's strides is 1.
Tensor gemm_operand(const Tensor& x) {
  const int rows = x.ndim() - 2, columns = x.ndim() - 1;
  const auto fits = [&](int a, int b) {
    return x.strides()[b] == 1 && (x.strides()[a] >= x.shape()[b] || x.shape()[a] <= 1);
  };
  return fits(rows, columns) || fits(columns, rows) ? x : contiguous(x);
}

// A matrix as a batch of one, for the kernel.
TensorRef batch_ref(const Tensor& x) {
  TensorRef r = ref(x);
  if (r.ndim == 3) return r;
  for (int i = 2; i > 0; --i) {
    r.shape[i] = r.shape[i - 1];
    r.strides[i] = r.strides[i - 1];
  }
  r.shape[0] = 1;
  r.strides[0] = 0;
  r.ndim = 3;
  return r;
}

// x: [M, K] or [B, M, K], y: [K, N] or [B, K, N].
Tensor multiply(const char* operation, const Tensor& x, const Tensor& y, const Tensor& bias) {
  Dims shape = x.shape();
  shape.back() = y.shape().back();
  const NoGrad no_grad;
  const Tensor a = gemm_operand(x), b = gemm_operand(y);
  Tensor c = empty(operation, shape, x.dtype(), x.device());
  if (c.numel() == 0) return c;
  TensorRef bias_ref{};
  if (bias.defined()) bias_ref = ref(bias);
  kernels::gemm(x.device(), batch_ref(c), batch_ref(a), batch_ref(b), bias_ref);
  return c;
}

Tensor transposed(const Tensor& x) { return transpose(x, -2, -1); }

// The product and its gradient, for operands whose shapes have been checked.
Tensor product(const char* operation, const Tensor& x, const Tensor& y) {
  return record(operation, {x, y}, multiply(operation, x, y, Tensor()),
                [x = save(x), y = save(y)](const Tensor& dz, const Needs& needs) {
                  const auto times = x.get().ndim() == 2 ? mm : bmm;
                  return Grads{needs[0] ? times(dz, transposed(y.get())) : Tensor(),
                               needs[1] ? times(transposed(x.get()), dz) : Tensor()};
                });
}

[[noreturn]] void fail_inner(const char* operation, const Tensor& x, const Tensor& y) {
  fail(Code::kShape, operation, ": x.shape[-1] (", x.size(-1), ") must equal y.shape[",
       y.ndim() == 1 ? -1 : -2, "] (", y.size(y.ndim() == 1 ? -1 : -2), "); x: ", x, ", y: ", y);
}

Dims batch_of(const Tensor& x) { return Dims(x.shape().begin(), x.shape().end() - 2); }

Dims with_matrix(Dims batch, int64_t rows, int64_t columns) {
  batch.push_back(rows);
  batch.push_back(columns);
  return batch;
}

// Both operands have at least 2 dimensions, one of them more.
Tensor batched_matmul(const Tensor& x, const Tensor& y) {
  const int64_t m = x.size(-2), k = x.size(-1), n = y.size(-1);
  if (y.ndim() == 2) {
    // The same matrix for every row of every batch: one tall product.
    return reshape(product("matmul", reshape(x, {numel_of("matmul", batch_of(x)) * m, k}), y),
                   with_matrix(batch_of(x), m, n));
  }
  const Dims batch = broadcast("matmul", batch_of(x), batch_of(y));
  const int64_t count = numel_of("matmul", batch);
  const Tensor wide_x = reshape(expand(x, with_matrix(batch, m, k)), {count, m, k});
  const Tensor wide_y = reshape(expand(y, with_matrix(batch, k, n)), {count, k, n});
  return view(product("matmul", wide_x, wide_y), with_matrix(batch, m, n));
}

void check_linear(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  check_operands("linear", x, weight, "weight");
  DL_CHECK(weight.ndim() == 2, Code::kShape, "linear: weight must be [out, in]; weight: ", weight);
  DL_CHECK(x.ndim() >= 1 && x.size(-1) == weight.size(1), Code::kShape, "linear: x.shape[-1] (",
           x.ndim() ? x.size(-1) : 0, ") must equal weight.shape[1] (", weight.size(1), "); x: ", x,
           ", weight: ", weight);
  if (!bias.defined()) return;
  check_operands("linear", x, bias, "bias");
  DL_CHECK(bias.ndim() == 1 && bias.size(0) == weight.size(0), Code::kShape,
           "linear: bias must be [", weight.size(0), "]; bias: ", bias, ", weight: ", weight);
}

// dw = dy^T x and db = the sum of dy's rows, from one reading of dy. dy: [N, out], x: [N, in].
std::pair<Tensor, Tensor> weight_and_bias_grad(const Tensor& dy, const Tensor& x) {
  const Tensor a = gemm_operand(t(dy)), b = gemm_operand(x);
  Tensor dw = empty("linear", {a.size(0), b.size(1)}, dy.dtype(), dy.device());
  Tensor db = empty("linear", {a.size(0)}, dy.dtype(), dy.device());
  kernels::gemm_row_sums(dy.device(), batch_ref(dw), ref(db), batch_ref(a), batch_ref(b));
  return {dw, db};
}

Grads linear_grad(const Tensor& dy, const Tensor& x, const Tensor& weight, const Needs& needs) {
  const Tensor dx = needs[0] ? mm(dy, weight) : Tensor();
  // What is recorded can be differentiated again.
  const bool apart = grad_enabled() || x.numel() == 0 || dy.numel() == 0 || !dy.is_floating();
  if (needs[1] && needs[2] && !apart) {
    auto [dw, db] = weight_and_bias_grad(dy, x);
    return Grads{dx, std::move(dw), std::move(db)};
  }
  return Grads{dx, needs[1] ? mm(t(dy), x) : Tensor(), needs[2] ? sum(dy, {0}, false) : Tensor()};
}

// x: [N, in].
Tensor linear_of_rows(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  const Tensor flat_bias = bias.defined() ? contiguous(bias) : bias;
  return record("linear", {x, weight, bias},
                multiply("linear", x,
                         alias(weight, {weight.size(1), weight.size(0)},
                               {weight.strides()[1], weight.strides()[0]}, weight.offset()),
                         flat_bias),
                [x = save(x), weight = save(weight)](const Tensor& dy, const Needs& needs) {
                  return linear_grad(dy, x.get(), weight.get(), needs);
                });
}

}  // namespace

Tensor mm(const Tensor& x, const Tensor& y) {
  check_operands("mm", x, y);
  DL_CHECK(x.ndim() == 2 && y.ndim() == 2, Code::kShape, "mm: x and y must be matrices; x: ", x,
           ", y: ", y);
  if (x.size(1) != y.size(0)) fail_inner("mm", x, y);
  return product("mm", x, y);
}

Tensor bmm(const Tensor& x, const Tensor& y) {
  check_operands("bmm", x, y);
  DL_CHECK(x.ndim() == 3 && y.ndim() == 3 && x.size(0) == y.size(0), Code::kShape,
           "bmm: x and y must be batches of as many matrices; x: ", x, ", y: ", y);
  if (x.size(2) != y.size(1)) fail_inner("bmm", x, y);
  return product("bmm", x, y);
}

Tensor dot(const Tensor& x, const Tensor& y) {
  check_operands("dot", x, y);
  DL_CHECK(x.ndim() == 1 && y.ndim() == 1, Code::kShape, "dot: x and y must be vectors; x: ", x,
           ", y: ", y);
  if (x.size(0) != y.size(0)) fail_inner("dot", x, y);
  return matmul(x, y);
}

Tensor outer(const Tensor& x, const Tensor& y) {
  check_same_device("outer", x, y);
  DL_CHECK(x.ndim() == 1 && y.ndim() == 1, Code::kShape, "outer: x and y must be vectors; x: ", x,
           ", y: ", y);
  return mul(unsqueeze(x, 1), y);
}

Tensor matmul(const Tensor& x, const Tensor& y) {
  check_operands("matmul", x, y);
  DL_CHECK(x.ndim() > 0 && y.ndim() > 0, Code::kShape,
           "matmul: x and y must have dimensions; x: ", x, ", y: ", y);
  if (x.size(-1) != y.size(y.ndim() == 1 ? -1 : -2)) fail_inner("matmul", x, y);
  if (x.ndim() == 1) return squeeze(matmul(unsqueeze(x, 0), y), y.ndim() == 1 ? 0 : -2);
  if (y.ndim() == 1) return squeeze(matmul(x, unsqueeze(y, 1)), -1);
  return x.ndim() == 2 && y.ndim() == 2 ? product("matmul", x, y) : batched_matmul(x, y);
}

Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  check_linear(x, weight, bias);
  if (x.ndim() == 2) return linear_of_rows(x, weight, bias);
  Dims shape = x.shape();
  shape.back() = weight.size(0);
  int64_t rows = 1;
  for (int i = 0; i + 1 < x.ndim(); ++i) rows *= x.shape()[i];
  return view(linear_of_rows(reshape(x, {rows, x.size(-1)}), weight, bias), shape);
}

}  // namespace ops
}  // namespace dlcore
