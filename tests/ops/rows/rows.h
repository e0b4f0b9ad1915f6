#pragma once

#include "ops/table.h"

namespace dlcore::optest {

// The signatures that most overloads have.
using OfTensor = Tensor(const Tensor&);
using OfTensors = Tensor(const Tensor&, const Tensor&);
using OfNumber = Tensor(const Tensor&, Scalar);
using WriteTensor = void(const Tensor&, const Tensor&);
using WriteNumber = void(const Tensor&, Scalar);

Rows activation_rows();
Rows arithmetic_rows();
Rows compare_rows();
Rows copy_rows();
Rows create_rows();
Rows index_rows();
Rows join_rows();
Rows loss_rows();
Rows matmul_rows();
Rows normalize_rows();
Rows random_rows();
Rows rearrange_rows();
Rows reduce_rows();
Rows select_rows();
Rows softmax_rows();
Rows sort_rows();
Rows unary_rows();
Rows view_rows();

inline constexpr Rows (*kFamilies[])() = {
    activation_rows, arithmetic_rows, compare_rows, copy_rows,      create_rows, index_rows,
    join_rows,       loss_rows,       matmul_rows,  normalize_rows, random_rows, rearrange_rows,
    reduce_rows,     select_rows,     softmax_rows, sort_rows,      unary_rows,  view_rows};

}  // namespace dlcore::optest
