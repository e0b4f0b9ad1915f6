#include "ops/join/join.h"

#include "autograd/record.h"
#include "base/checked.h"
#include "ops/common/apply.h"
#include "ops/copy/copy.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

bool fits_everywhere(const Tensor& x) { return x.ndim() == 1 && x.numel() == 0; }

// The first tensor that has a say in the result's shape.
const Tensor& model_of(const std::vector<Tensor>& xs) {
  for (const Tensor& x : xs) {
    if (!fits_everywhere(x)) return x;
  }
  return xs[0];
}

void check_devices(const char* operation, const std::vector<Tensor>& xs) {
  for (const Tensor& x : xs) check_same_device(operation, xs[0], x, "xs[0]", "another of xs");
}

void check_fits(const Tensor& x, size_t i, const Tensor& model, int dim) {
  bool fits = x.ndim() == model.ndim();
  for (int d = 0; fits && d < x.ndim(); ++d) fits = d == dim || x.shape()[d] == model.shape()[d];
  DL_CHECK(fits, Code::kShape, "cat: xs[", i, "] must agree with the others except in dimension ",
           dim, "; xs[", i, "]: ", x, ", others: ", model);
}

// What an input takes of the result, and its gradient of dy.
struct Piece {
  int64_t begin, size;
  DType dtype;
};

struct Plan {
  int dim;
  Dims shape;
  DType dtype;
  std::vector<Piece> pieces;
};

Plan plan(const std::vector<Tensor>& xs, int64_t dim) {
  DL_CHECK(!xs.empty(), Code::kInvalidArgument, "cat: xs must hold at least one tensor");
  check_devices("cat", xs);
  const Tensor& model = model_of(xs);
  DL_CHECK(model.ndim() > 0, Code::kShape,
           "cat: a 0-d tensor has no dimension to go along; xs[0]: ", xs[0]);
  Plan plan{wrap_dim("cat", dim, model.ndim()), model.shape(), xs[0].dtype(), {}};
  int64_t total = 0;
  for (size_t i = 0; i < xs.size(); ++i) {
    check_same_device("cat", xs[0], xs[i]);
    const bool takes_part = !fits_everywhere(xs[i]);
    if (takes_part) check_fits(xs[i], i, model, plan.dim);
    const int64_t size = takes_part ? xs[i].shape()[plan.dim] : 0;
    plan.pieces.push_back({total, size, xs[i].dtype()});
    plan.dtype = promote(plan.dtype, xs[i].dtype());
    total = checked_add(total, size, "cat");
  }
  plan.shape[plan.dim] = total;
  return plan;
}

Tensor copy_pieces(const std::vector<Tensor>& xs, const Plan& plan) {
  const Tensor y = empty("cat", plan.shape, plan.dtype, xs[0].device());
  for (size_t i = 0; i < xs.size(); ++i) {
    if (xs[i].numel() == 0) continue;
    const int64_t offset = plan.pieces[i].begin * y.strides()[plan.dim];
    const Tensor piece = alias(y, xs[i].shape(), y.strides(), offset);
    kernels::cast(y.device(), ref(piece), ref(xs[i]));
  }
  return y;
}

Tensor gradient_of(const Piece& piece, int dim, const Tensor& dy) {
  return to(narrow(dy, dim, piece.begin, piece.size), piece.dtype);
}

}  // namespace

Tensor cat(const std::vector<Tensor>& xs, int64_t dim) {
  Plan p = plan(xs, dim);
  const Tensor y = copy_pieces(xs, p);
  std::vector<bool> empty;
  for (const Tensor& x : xs) empty.push_back(fits_everywhere(x));
  return record_list("cat", xs, y, [p = std::move(p), empty](const Tensor& dy, const Needs& needs) {
    Grads dxs;
    for (size_t i = 0; i < p.pieces.size(); ++i) {
      const bool wanted = needs[static_cast<int>(i)] && !empty[i];
      dxs.push_back(wanted ? gradient_of(p.pieces[i], p.dim, dy) : Tensor());
    }
    return dxs;
  });
}

Tensor stack(const std::vector<Tensor>& xs, int64_t dim) {
  DL_CHECK(!xs.empty(), Code::kInvalidArgument, "stack: xs must hold at least one tensor");
  check_devices("stack", xs);
  const int at = wrap_dim("stack", dim, xs[0].ndim() + 1);
  std::vector<Tensor> slices;
  for (size_t i = 0; i < xs.size(); ++i) {
    check_same_device("stack", xs[0], xs[i]);
    DL_CHECK(xs[i].shape() == xs[0].shape(), Code::kShape, "stack: xs[", i,
             "] must have the shape of xs[0]; xs[", i, "]: ", xs[i], ", xs[0]: ", xs[0]);
    slices.push_back(unsqueeze(xs[i], at));
  }
  return ops::cat(slices, at);
}

}  // namespace dlcore::ops
