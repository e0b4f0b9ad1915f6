#include "nn/sequential.h"

namespace dlcore::nn {

void Sequential::append(const Ref<Module>& module) { append(std::to_string(size()), module); }

void Sequential::append(const std::string& name, const Ref<Module>& module) {
  register_module(name, module);
}

Ref<Module> Sequential::at(int64_t index) const {
  DL_CHECK(index >= -size() && index < size(), Code::kIndex, "sequential_at: index (", index,
           ") must be in [", -size(), ", ", size(), ")");
  return children()[static_cast<size_t>(index < 0 ? index + size() : index)].module;
}

Tensor Sequential::apply(const Tensor& x) {
  Tensor y = x;
  // By index and with a reference of our own: a child's callback may append to this module.
  for (size_t i = 0; i < children().size(); ++i) {
    const Ref<Module> module = children()[i].module;
    try {
      y = (*module)(y);
    } catch (const Error& error) {
      throw Error(error.code(),
                  cat(error.message(), "; in '", children()[i].name, "' of Sequential"));
    }
  }
  return y;
}

}  // namespace dlcore::nn
