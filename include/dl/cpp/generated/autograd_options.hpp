// Gradients: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl::autograd {

// Options of dl_backward_from.
struct BackwardFields {
  // keep what was saved, so that the graph can be walked again
  bool retain_graph = false;
  // record the backward pass too, so that it can be differentiated
  bool create_graph = false;
};
struct BackwardOptions : BackwardFields {
  BackwardOptions& retain_graph(bool value) {
    BackwardFields::retain_graph = value;
    return *this;
  }
  BackwardOptions& create_graph(bool value) {
    BackwardFields::create_graph = value;
    return *this;
  }
};

// Options of dl_grad.
struct GradFields {
  // keep what was saved, so that the graph can be walked again
  bool retain_graph = false;
  // record the backward pass too, so that it can be differentiated
  bool create_graph = false;
  // give NULL for an input that the outputs do not depend on
  bool allow_unused = false;
};
struct GradOptions : GradFields {
  GradOptions& retain_graph(bool value) {
    GradFields::retain_graph = value;
    return *this;
  }
  GradOptions& create_graph(bool value) {
    GradFields::create_graph = value;
    return *this;
  }
  GradOptions& allow_unused(bool value) {
    GradFields::allow_unused = value;
    return *this;
  }
};

}  // namespace dl::autograd

namespace dl::detail {

inline dl_backward_options to_c(const dl::autograd::BackwardFields& o) {
  dl_backward_options c = DL_BACKWARD_OPTIONS_INIT;
  c.retain_graph = o.retain_graph;
  c.create_graph = o.create_graph;
  return c;
}

inline dl_grad_options to_c(const dl::autograd::GradFields& o) {
  dl_grad_options c = DL_GRAD_OPTIONS_INIT;
  c.retain_graph = o.retain_graph;
  c.create_graph = o.create_graph;
  c.allow_unused = o.allow_unused;
  return c;
}

}  // namespace dl::detail
