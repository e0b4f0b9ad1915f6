#pragma once

#include <optional>
#include <vector>

#include "tensor/tensor.h"

// Views share memory with their argument; writing through one changes the other. None copies, but
// for reshape and flatten where no strides can give the new shape.
namespace dlcore::ops {

// One size may be -1: it follows from the others.
Tensor view(const Tensor& x, const Dims& shape);
Tensor reshape(const Tensor& x, const Dims& shape);
Tensor flatten(const Tensor& x, int64_t start_dim = 0, int64_t end_dim = -1);
Tensor unflatten(const Tensor& x, int64_t dim, const Dims& sizes);
Tensor squeeze(const Tensor& x);
Tensor squeeze(const Tensor& x, int64_t dim);
Tensor unsqueeze(const Tensor& x, int64_t dim);
// A size of -1 keeps that dimension.
Tensor expand(const Tensor& x, const Dims& shape);

Tensor permute(const Tensor& x, const Dims& dims);
Tensor transpose(const Tensor& x, int64_t dim0, int64_t dim1);
Tensor t(const Tensor& x);

Tensor select(const Tensor& x, int64_t dim, int64_t index);
// Elements start, start + step, ... before end along dim, with Python's treatment of negative and
// excessive bounds; no bound means the natural one.
Tensor slice(const Tensor& x, int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end,
             int64_t step = 1);
Tensor narrow(const Tensor& x, int64_t dim, int64_t start, int64_t length);
std::vector<Tensor> split(const Tensor& x, int64_t size, int64_t dim = 0);
std::vector<Tensor> split(const Tensor& x, const std::vector<int64_t>& sizes, int64_t dim = 0);
// At most `chunks` pieces of ceil(size / chunks).
std::vector<Tensor> chunk(const Tensor& x, int64_t chunks, int64_t dim = 0);
std::vector<Tensor> unbind(const Tensor& x, int64_t dim = 0);

// Strides and offset count elements of x's storage.
Tensor as_strided(const Tensor& x, const Dims& shape, const Dims& strides, int64_t offset);

}  // namespace dlcore::ops
