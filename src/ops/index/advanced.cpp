#include "autograd/record.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/common/apply.h"
#include "ops/common/inplace.h"
#include "ops/common/ref_as.h"
#include "ops/copy/copy.h"
#include "ops/create/create.h"
#include "ops/index/index.h"
#include "ops/index/positions.h"
#include "ops/reduce/reduce.h"
#include "ops/view/view.h"

namespace dlcore::ops {
namespace {

// An index of the list and the dimensions of x that it stands for, side by side: one, or as many as
// a mask has.
struct Part {
  int first, count;
  int64_t size;   // of these dimensions together
  Tensor places;  // i64, in [0, size)
};

// How x is read by slices: x's dimensions in the order `order` become [outer..., n, inner...] with
// all indexed dimensions in the one at `at`; of these n slices, `places` names those that make up
// the result.
struct Selection {
  Dims order, rows_shape, result_shape;
  int at;
  Tensor places;
};

std::string name_of_index(size_t i) { return cat("indices[", i, "]"); }

// Integers in [0, size), from those in [-size, size).
Tensor wrapped(const char* operation, size_t i, const Tensor& index, const Tensor& x, int dim) {
  const int64_t size = x.shape()[dim];
  const std::string name = name_of_index(i);
  const Tensor values = row_major_index(operation, name.c_str(), index);
  const NoGrad no_grad;
  const auto describe = [=, text = cat("x.shape[", dim, "] is ", size, " (x: ", x, ")"),
                         operation = std::string(operation)](int64_t position) {
    return describe_outside(operation.c_str(), name.c_str(), values, position) + text;
  };
  const Tensor shifted = checked_values(add(values, size), 2 * size, std::nullopt, describe);
  return size == 0 ? shifted : remainder(shifted, size);
}

void check_mask(const char* operation, size_t i, const Tensor& mask, const Tensor& x, int first) {
  bool fits = mask.ndim() > 0 && first + mask.ndim() <= x.ndim();
  for (int d = 0; fits && d < mask.ndim(); ++d) fits = mask.shape()[d] == x.shape()[first + d];
  DL_CHECK(fits, Code::kIndex, operation, ": ", name_of_index(i),
           ", a mask, must have the sizes of ", "the dimensions of x from ", first, " on; ",
           name_of_index(i), ": ", mask, ", x: ", x);
}

Part part_of(const char* operation, size_t i, const Tensor& index, const Tensor& x, int first) {
  check_same_device(operation, x, index, "x", name_of_index(i).c_str());
  if (!is_bool(index.dtype())) {
    return {first, 1, x.shape()[first], wrapped(operation, i, index, x, first)};
  }
  check_mask(operation, i, index, x, first);
  return {first, index.ndim(), index.numel(), positions_of(operation, index)};
}

std::vector<Part> parts_of(const char* operation, const Tensor& x,
                           const std::vector<Tensor>& indices) {
  std::vector<Part> parts;
  int dim = 0;
  for (size_t i = 0; i < indices.size(); ++i) {
    DL_CHECK(dim < x.ndim(), Code::kIndex, operation, ": there are more indices (", indices.size(),
             ") than x has dimensions; x: ", x);
    if (indices[i].defined()) {
      parts.push_back(part_of(operation, i, indices[i], x, dim));
      dim += parts.back().count;
    } else {
      ++dim;
    }
  }
  DL_CHECK(!parts.empty(), Code::kInvalidArgument, operation,
           ": one of the indices at least must be given; x: ", x);
  return parts;
}

bool are_neighbours(const std::vector<Part>& parts) {
  for (size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].first != parts[i - 1].first + parts[i - 1].count) return false;
  }
  return true;
}

// The parts' places as places in all their dimensions together: broadcast, each times the size of
// those after it.
Tensor combined(const char* operation, const std::vector<Part>& parts) {
  const NoGrad no_grad;
  Tensor places = parts[0].places;
  for (size_t i = 1; i < parts.size(); ++i) {
    broadcast(operation, places.shape(), parts[i].places.shape(), "the indices before",
              name_of_index(i).c_str());
    places = add(mul(places, parts[i].size), parts[i].places);
  }
  return contiguous(places);
}

void append(Dims* dims, const Dims& more) {
  for (const int64_t size : more) dims->push_back(size);
}

Selection select_by(const char* operation, const Tensor& x, const std::vector<Tensor>& indices) {
  const std::vector<Part> parts = parts_of(operation, x, indices);
  Dims indexed, before, after;
  for (const Part& part : parts) {
    for (int d = 0; d < part.count; ++d) indexed.push_back(part.first + d);
  }
  const int64_t start = are_neighbours(parts) ? parts[0].first : 0;
  int64_t n = 1;
  for (const int64_t d : indexed) n *= x.shape()[static_cast<int>(d)];
  for (int d = 0; d < x.ndim(); ++d) {
    if (std::find(indexed.begin(), indexed.end(), d) != indexed.end()) continue;
    (before.size() < start ? before : after).push_back(d);
  }
  Selection s{before, {}, {}, before.size(), combined(operation, parts)};
  append(&s.order, indexed);
  append(&s.order, after);
  for (const int64_t d : before) s.rows_shape.push_back(x.shape()[static_cast<int>(d)]);
  s.result_shape = s.rows_shape;
  s.rows_shape.push_back(n);
  append(&s.result_shape, s.places.shape());
  for (const int64_t d : after) {
    s.rows_shape.push_back(x.shape()[static_cast<int>(d)]);
    s.result_shape.push_back(x.shape()[static_cast<int>(d)]);
  }
  s.places = view(s.places, {s.places.numel()});
  return s;
}

// The shape of the chosen slices before their dimension becomes those of the indices.
Dims slices_shape(const Selection& s) {
  Dims shape = s.rows_shape;
  shape[s.at] = s.places.numel();
  return shape;
}

Dims inverse(const Dims& order) {
  Dims result = order;
  for (int i = 0; i < order.size(); ++i) result[static_cast<int>(order[i])] = i;
  return result;
}

Tensor take(const Tensor& x, const Selection& s) {
  const Tensor rows = reshape(permute(x, s.order), s.rows_shape);
  return reshape(index_select(rows, s.at, s.places), s.result_shape);
}

// values as the slices that they are put in the place of.
Tensor as_slices(const Tensor& values, const Selection& s) {
  return reshape(expand(values, s.result_shape), slices_shape(s));
}

Tensor put(const Tensor& x, const Tensor& values, const Selection& s, bool accumulate) {
  const Tensor ordered = permute(x, s.order);
  const Tensor rows = reshape(ordered, s.rows_shape);
  const Tensor slices = as_slices(values, s);
  const Tensor y = accumulate ? index_add(rows, s.at, s.places, slices)
                              : index_copy(rows, s.at, s.places, slices);
  return permute(reshape(y, ordered.shape()), inverse(s.order));
}

// The same into x, through a copy only where x is not in the order of the slices.
void put_inplace(const Tensor& x, const Tensor& values, const Selection& s, bool accumulate) {
  const NoGrad no_grad;
  const Tensor ordered = permute(detach(x), s.order);
  const Tensor rows = contiguous(reshape(ordered, s.rows_shape));
  const Tensor slices = contiguous(as_slices(values, s));
  const auto& kernel = accumulate ? kernels::index_add : kernels::index_copy;
  kernel(x.device(), around(rows, s.at), around(slices, s.at), ref(s.places));
  if (rows.impl()->storage != x.impl()->storage) copy_(ordered, view(rows, ordered.shape()));
}

// values on x's device, checked.
Tensor checked_values(const char* operation, const Tensor& x, const Tensor& values,
                      const Selection& s) {
  DL_CHECK(x.dtype() == values.dtype(), Code::kDtype, operation,
           ": x and values must have one dtype; x: ", x, ", values: ", values);
  const bool host_number = values.ndim() == 0 && values.device() == kHost;
  if (!host_number) check_same_device(operation, x, values, "x", "values");
  DL_CHECK(broadcast(operation, s.result_shape, values.shape(), "the indexed elements", "values") ==
               s.result_shape,
           Code::kShape, operation, ": values ", values.shape(),
           " does not broadcast to the shape ", s.result_shape, " of the indexed elements");
  return to(values, x.device());
}

}  // namespace

Tensor index(const Tensor& x, const std::vector<Tensor>& indices) {
  return take(x, select_by("index", x, indices));
}

Tensor index_put(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values,
                 bool accumulate) {
  const Selection s = select_by("index_put", x, indices);
  return put(x, checked_values("index_put", x, values, s), s, accumulate);
}

void index_put_(const Tensor& x, const std::vector<Tensor>& indices, const Tensor& values0,
                bool accumulate) {
  check_inplace("index_put_", x);
  const Selection s = select_by("index_put_", x, indices);
  const Tensor values = without_overlap(x, checked_values("index_put_", x, values0, s));
  put_inplace(x, values, s, accumulate);
  record_inplace("index_put_", {x, values}, x,
                 [s, accumulate, shape = values.shape()](const Tensor& dz, const Needs& needs) {
                   Grads grads{dz, Tensor()};
                   if (!accumulate && needs[0]) {
                     grads[0] = put(dz, zeros({}, dz.dtype(), dz.device()), s, false);
                   }
                   if (needs[1]) grads[1] = sum_to(take(dz, s), shape);
                   return grads;
                 });
}

}  // namespace dlcore::ops
