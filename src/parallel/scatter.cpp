#include "parallel/scatter.h"

#include <algorithm>

#include "autograd/record.h"
#include "base/error.h"
#include "ops/copy/copy.h"
#include "ops/join/join.h"
#include "ops/view/view.h"

namespace dlcore::parallel {
namespace {

void check_scatter(const Tensor& x, const std::vector<Device>& devices, int64_t dim) {
  DL_CHECK(!devices.empty(), Code::kInvalidArgument,
           "parallel_scatter: devices must hold at least one");
  DL_CHECK(x.ndim() > 0, Code::kShape, "parallel_scatter: x has no dimension to cut; x: ", x);
  DL_CHECK(dim >= -x.ndim() && dim < x.ndim(), Code::kIndex, "parallel_scatter: dim (", dim,
           ") must be in [", -x.ndim(), ", ", x.ndim(), "); x: ", x);
  for (const Device device : devices) check_device("parallel_scatter: devices", device);
}

bool all_0d(const std::vector<Tensor>& xs) {
  return std::all_of(xs.begin(), xs.end(), [](const Tensor& x) { return x.ndim() == 0; });
}

}  // namespace

std::vector<Tensor> scatter(const Tensor& x, const std::vector<Device>& devices, int64_t dim) {
  check_scatter(x, devices, dim);
  std::vector<Tensor> pieces;
  {
    const NoGrad no_grad;  // one gradient function for all pieces stands below
    pieces = ops::chunk(x, static_cast<int64_t>(devices.size()), dim);
    for (size_t i = 0; i < pieces.size(); ++i) pieces[i] = ops::to(pieces[i], devices[i]);
  }
  record_all("scatter", {x}, pieces, [home = x.device(), dim](const Grads& dys, const Needs&) {
    return Grads{gather({dys.begin(), dys.end()}, home, dim)};
  });
  return pieces;
}

Tensor gather(const std::vector<Tensor>& xs, Device device, int64_t dim) {
  DL_CHECK(!xs.empty(), Code::kInvalidArgument,
           "parallel_gather: xs must hold at least one tensor");
  check_device("parallel_gather", device);
  const bool scalars = all_0d(xs);
  std::vector<Tensor> here;
  here.reserve(xs.size());
  for (const Tensor& x : xs) here.push_back(ops::to(scalars ? ops::unsqueeze(x, 0) : x, device));
  try {
    return ops::cat(here, scalars ? 0 : dim);
  } catch (const Error& error) {
    throw Error(error.code(), "parallel_gather: " + error.message());
  }
}

std::vector<std::vector<Tensor>> scatter_inputs(const nn::Arguments& inputs,
                                                const std::vector<Device>& devices, int64_t dim) {
  std::vector<std::vector<Tensor>> replicas;
  for (int i = 0; i < inputs.size(); ++i) {
    const std::vector<Tensor> pieces = scatter(inputs[i], devices, dim);
    if (i == 0) replicas.resize(pieces.size());
    DL_CHECK(
        pieces.size() == replicas.size(), Code::kShape, "parallel_scatter: inputs[0] and inputs[",
        i, "] must come to equally many pieces along dimension ", dim, "; inputs[0]: ", inputs[0],
        " gives ", replicas.size(), ", inputs[", i, "]: ", inputs[i], " gives ", pieces.size());
    for (size_t r = 0; r < pieces.size(); ++r) replicas[r].push_back(pieces[r]);
  }
  return replicas;
}

}  // namespace dlcore::parallel
