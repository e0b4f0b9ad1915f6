#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "tensor/tensor.h"

namespace dlcore::nn {

struct NamedTensor {
  std::string name;
  Tensor tensor;
};
using NamedTensors = std::vector<NamedTensor>;

// Tensors by unique name, in order of insertion, and a few words about them: what a module or an
// optimizer is made of, and what a safetensors file holds.
class StateDict final : public RefCounted {
 public:
  using Metadata = std::map<std::string, std::string>;

  // Adds an entry, or replaces the tensor of an old one.
  void set(const std::string& name, Tensor tensor);
  // The tensor of this name, or nullptr.
  const Tensor* find(const std::string& name) const;
  const NamedTensors& entries() const { return entries_; }

  Metadata metadata;

 private:
  NamedTensors entries_;
  std::unordered_map<std::string, size_t> places_;
};

}  // namespace dlcore::nn
