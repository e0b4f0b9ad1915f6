// Gradients. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/autograd_options.hpp>

namespace dl {

// The same data as a tensor that asks for no gradients. They share memory: changing one in place
// changes the other.
inline Tensor detach(const Tensor& x) { return detail::tensor_of(dl_detach, x.handle()); }

}  // namespace dl

namespace dl::detail {

inline Tensor TensorMethods::detach() const { return dl::detach(self()); }

}  // namespace dl::detail
