#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "tensor/dtype.h"
#include "tensor/shape.h"

// The vectors in golden/vectors: what PyTorch makes of a call. golden/generate writes them.
namespace dlcore::golden {

// An argument; T stands for a tensor.
template <class T>
using Value = std::variant<std::monostate, bool, int64_t, double, std::string, std::vector<int64_t>,
                           std::vector<double>, T, std::vector<T>>;

// The elements of a tensor in row-major order.
struct Array {
  DType dtype;
  Dims shape;
  const std::byte* data;  // lives as long as the program; nullptr: no tensor, in a list of them
  int64_t numel() const;
};
using OptionalArrays = std::vector<std::optional<Array>>;

// A call, and its results or the reason why it must fail. The inputs x of the gradients are the
// floating tensors among the arguments, but for those at the positions `fixed`.
struct Case {
  std::string where;  // file:line
  std::string op;
  std::vector<Value<Array>> args;
  std::vector<int> fixed;
  bool kink = false;  // finite differences say nothing here
  std::optional<uint64_t> seed;
  std::string error;  // empty where the call succeeds

  std::vector<Array> out;
  OptionalArrays dy;   // an upstream gradient for each output, or none
  OptionalArrays dx;   // the gradients of sum(out * dy)
  OptionalArrays v;    // an upstream gradient for each dx, or none
  OptionalArrays ddx;  // the gradients of sum(dx * v) for each x
  OptionalArrays ddy;  // and for each dy
};

// The cases of an operation, in all files.
const std::vector<Case>& cases_of(const std::string& op);
// Every operation that has a case.
std::vector<std::string> operations();

}  // namespace dlcore::golden
