#include "matmul.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace cuda_sim {
namespace {

// TensorFloat-32 keeps 10 bits of the fraction; rounds to nearest, ties away from zero.
float to_tf32(float x) {
  uint32_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  bits = (bits + 0x1000u) & ~0x1fffu;
  float rounded;
  std::memcpy(&rounded, &bits, sizeof rounded);
  return std::isfinite(x) ? rounded : x;
}
double to_tf32(double x) { return x; }

// GELU by tanh, which is the one of cuBLASLt.
template <class T>
T gelu_inner(T x) {
  return std::tanh(T(0.7978845608028654) * (x + T(0.044715) * x * x * x));
}
template <class T>
T gelu(T x) {
  return T(0.5) * x * (1 + gelu_inner(x));
}
template <class T>
T gelu_gradient(T x) {
  const T t = gelu_inner(x);
  const T inner = T(0.7978845608028654) * (1 + 3 * T(0.044715) * x * x);
  return T(0.5) * (1 + t) + T(0.5) * x * (1 - t * t) * inner;
}

// One product of the batch.
template <class T>
class Product {
 public:
  Product(const Matmul& p, int64_t batch)
      : p_(p), batch_(batch), m_(p.d_layout.rows), n_(p.d_layout.cols) {
    k_ = p.desc.transa == CUBLAS_OP_N ? p.a_layout.cols : p.a_layout.rows;
  }

  void compute() {
    a_ = pack(p_.a, p_.a_layout, p_.desc.transa != CUBLAS_OP_N, m_, k_);
    b_ = pack(p_.b, p_.b_layout, p_.desc.transb != CUBLAS_OP_N, k_, n_);
    multiply();
    add_c();
    if (flag(kBias)) add_bias();
    if (flag(kRelu) || flag(kDRelu)) relu();
    if (flag(kGelu) || flag(kDGelu)) gelu_epilogue();
    store_bias_gradient();
    store();
  }

 private:
  bool flag(uint32_t bit) const { return p_.desc.epilogue & bit; }
  T& d(uint64_t i, uint64_t j) { return d_[i * n_ + j]; }

  template <class U>
  U* at(U* data, const cublasLtMatrixLayoutOpaque_t& layout) const {
    return data + batch_ * layout.batch_stride;
  }
  T* bias() const { return static_cast<T*>(p_.desc.bias) + batch_ * p_.desc.bias_batch_stride; }

  // op(X) in row-major order.
  std::vector<T> pack(const void* data, const cublasLtMatrixLayoutOpaque_t& layout, bool transposed,
                      uint64_t rows, uint64_t cols) const {
    const T* x = at(static_cast<const T*>(data), layout);
    const bool tf32 = p_.desc.compute_type == CUBLAS_COMPUTE_32F_FAST_TF32;
    std::vector<T> packed(rows * cols);
    for (uint64_t i = 0; i < rows; ++i)
      for (uint64_t j = 0; j < cols; ++j) {
        const T value = x[transposed ? layout.index(j, i) : layout.index(i, j)];
        packed[i * cols + j] = tf32 ? to_tf32(value) : value;
      }
    return packed;
  }

  void multiply() {
    d_.assign(m_ * n_, 0);
    for (uint64_t i = 0; i < m_; ++i)
      for (uint64_t l = 0; l < k_; ++l) {
        const T factor = a_[i * k_ + l];
        for (uint64_t j = 0; j < n_; ++j) d(i, j) += factor * b_[l * n_ + j];
      }
  }

  // Where beta is 0, C is not read.
  void add_c() {
    const T alpha = static_cast<T>(p_.alpha), beta = static_cast<T>(p_.beta);
    const T* c = at(static_cast<const T*>(p_.c), p_.c_layout);
    for (uint64_t i = 0; i < m_; ++i)
      for (uint64_t j = 0; j < n_; ++j)
        d(i, j) = alpha * d(i, j) + (beta == 0 ? 0 : beta * c[p_.c_layout.index(i, j)]);
  }

  void add_bias() {
    for (uint64_t i = 0; i < m_; ++i)
      for (uint64_t j = 0; j < n_; ++j) d(i, j) += bias()[i];
  }

  // The mask: a bit for each element, column after column, each aux_ld bits long.
  void relu() {
    auto* mask = static_cast<unsigned char*>(p_.desc.aux) + batch_ * p_.desc.aux_batch_stride / 8;
    for (uint64_t j = 0; j < n_; ++j)
      for (uint64_t i = 0; i < m_; ++i) {
        const uint64_t bit = i + j * static_cast<uint64_t>(p_.desc.aux_ld);
        const auto one = static_cast<unsigned char>(1u << bit % 8);
        const bool keep = flag(kDRelu) ? (mask[bit / 8] & one) != 0 : d(i, j) > 0;
        if (flag(kRelu) && flag(kAux))
          mask[bit / 8] =
              static_cast<unsigned char>(keep ? mask[bit / 8] | one : mask[bit / 8] & ~one);
        // NaN stays NaN.
        if (!keep && (flag(kDRelu) || d(i, j) <= 0)) d(i, j) = 0;
      }
  }

  void gelu_epilogue() {
    T* aux = static_cast<T*>(p_.desc.aux) + batch_ * p_.desc.aux_batch_stride;
    for (uint64_t j = 0; j < n_; ++j)
      for (uint64_t i = 0; i < m_; ++i) {
        const uint64_t place = i + j * static_cast<uint64_t>(p_.desc.aux_ld);
        if (flag(kDGelu)) {
          d(i, j) *= gelu_gradient(aux[place]);
          continue;
        }
        if (flag(kAux)) aux[place] = d(i, j);
        d(i, j) = gelu(d(i, j));
      }
  }

  void store_bias_gradient() {
    if (flag(kBiasGradient)) sum_rows(d_, m_, n_, n_, 1);
    if (flag(kBiasGradientA)) sum_rows(a_, m_, k_, k_, 1);
    if (flag(kBiasGradientB)) sum_rows(b_, n_, k_, 1, n_);
  }

  void sum_rows(const std::vector<T>& x, uint64_t rows, uint64_t cols, uint64_t row_step,
                uint64_t col_step) {
    for (uint64_t i = 0; i < rows; ++i) {
      T sum = 0;
      for (uint64_t j = 0; j < cols; ++j) sum += x[i * row_step + j * col_step];
      bias()[i] = sum;
    }
  }

  void store() {
    T* out = at(static_cast<T*>(p_.d), p_.d_layout);
    for (uint64_t i = 0; i < m_; ++i)
      for (uint64_t j = 0; j < n_; ++j) out[p_.d_layout.index(i, j)] = d(i, j);
  }

  const Matmul& p_;
  int64_t batch_;
  uint64_t m_, n_, k_;
  std::vector<T> a_, b_, d_;
};

}  // namespace

void Matmul::operator()() const {
  // Whoever keeps something in the workspace loses it.
  if (workspace_size) std::memset(workspace, 0xff, std::min(workspace_size, kMostWorkspace));
  for (int64_t batch = 0; batch < d_layout.batch_count; ++batch) {
    if (d_layout.type == CUDA_R_64F)
      Product<double>(*this, batch).compute();
    else
      Product<float>(*this, batch).compute();
  }
}

}  // namespace cuda_sim
