#include "ops/sort/sort.h"

#include <algorithm>
#include <numeric>

#include "autograd/record.h"
#include "base/thread_pool.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/index/index.h"
#include "ops/view/view.h"

namespace dlcore {
namespace cpu {
namespace {

constexpr int64_t kWork = 8192;  // elements worth a piece of their own

template <class T>
bool is_less(T a, T b) {
  return a < b || (b != b && a == a);  // NaN is the largest
}

template <class T>
void sort_row(T* y, int64_t* places, const T* x, int64_t n, bool descending) {
  std::iota(places, places + n, 0);
  std::stable_sort(places, places + n, [=](int64_t a, int64_t b) {
    return descending ? is_less(x[b], x[a]) : is_less(x[a], x[b]);
  });
  for (int64_t i = 0; i < n; ++i) y[i] = x[places[i]];
}

}  // namespace

void sort_rows(const Launch&, const TensorRef& y, const TensorRef& places, const TensorRef& x,
               bool descending) {
  if (x.numel == 0) return;
  const int64_t rows = x.shape[0], n = x.shape[1];
  dispatch(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    parallel_range(rows, std::max<int64_t>(1, kWork / n), [&](int64_t begin, int64_t end) {
      for (int64_t r = begin; r < end; ++r) {
        sort_row(y.as<T>() + r * n, places.as<int64_t>() + r * n, x.as<T>() + r * n, n, descending);
      }
    });
  });
}

}  // namespace cpu

namespace ops {
namespace {

// Both with the sorted dimension, of size n, last.
std::pair<Tensor, Tensor> sort_last(const Tensor& x) {
  return {empty("sort", x.shape(), x.dtype(), x.device()),
          empty("sort", x.shape(), DType::kI64, x.device())};
}

TensorRef as_rows(const Tensor& x) {
  TensorRef r = ref(x);
  const int64_t n = x.ndim() ? x.size(-1) : 1;
  r.ndim = 2;
  r.shape[0] = n ? x.numel() / n : 0;
  r.shape[1] = r.strides[0] = n;
  r.strides[1] = 1;
  return r;
}

// The first k of x in order along dim.
std::pair<Tensor, Tensor> first_in_order(const char* operation, const Tensor& x, int dim, int64_t k,
                                         bool descending) {
  const bool is_number = x.ndim() == 0;
  const Tensor rows = contiguous(is_number ? detach(x) : transpose(detach(x), dim, -1));
  auto [y, places] = sort_last(rows);
  kernels::sort_rows(x.device(), as_rows(y), as_rows(places), as_rows(rows), descending);
  if (!is_number) {
    y = contiguous(transpose(narrow(y, -1, 0, k), dim, -1));
    places = contiguous(transpose(narrow(places, -1, 0, k), dim, -1));
  }
  y = record(operation, {x}, y, [shape = x.shape(), dim, places = places](const Tensor& dy) {
    return Grads{scatter_add(zeros(shape, dy.dtype(), dy.device()), dim, places, dy)};
  });
  return {y, places};
}

}  // namespace

std::pair<Tensor, Tensor> sort(const Tensor& x, int64_t dim, bool descending) {
  const int at = wrap_dim("sort", dim, x.ndim());
  return first_in_order("sort", x, at, x.ndim() ? x.shape()[at] : 1, descending);
}

// No gradient: an index does not change with the numbers.
Tensor argsort(const Tensor& x, int64_t dim, bool descending) {
  const NoGrad no_grad;
  return sort(x, dim, descending).second;
}

std::pair<Tensor, Tensor> topk(const Tensor& x, int64_t k, int64_t dim, bool largest) {
  const int at = wrap_dim("topk", dim, x.ndim());
  const int64_t size = x.ndim() ? x.shape()[at] : 1;
  DL_CHECK(k >= 0 && k <= size && (x.ndim() > 0 || k == 1), Code::kIndex, "topk: k (", k,
           ") must be in [", x.ndim() ? 0 : 1, ", ", size, "], the size of dimension ", at,
           "; x: ", x);
  return first_in_order("topk", x, at, k, largest);
}

}  // namespace ops
}  // namespace dlcore
