// Optimizers: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl::optim {

// Options of stochastic gradient descent. g = grad + weight_decay x (-grad to maximize); with
// momentum v = momentum v + (1 - dampening) g, at the first step v = g, and g becomes v, or g +
// momentum v with nesterov; x -= lr g.
struct SGDFields {
  // the learning rate
  double lr = 1e-3;
  double momentum = 0;
  double dampening = 0;
  double weight_decay = 0;
  // needs a momentum and no dampening
  bool nesterov = false;
  bool maximize = false;
};
struct SGDOptions : SGDFields {
  SGDOptions& lr(double value) {
    SGDFields::lr = value;
    return *this;
  }
  SGDOptions& momentum(double value) {
    SGDFields::momentum = value;
    return *this;
  }
  SGDOptions& dampening(double value) {
    SGDFields::dampening = value;
    return *this;
  }
  SGDOptions& weight_decay(double value) {
    SGDFields::weight_decay = value;
    return *this;
  }
  SGDOptions& nesterov(bool value) {
    SGDFields::nesterov = value;
    return *this;
  }
  SGDOptions& maximize(bool value) {
    SGDFields::maximize = value;
    return *this;
  }
};

// Options of Adam: g = grad + weight_decay x (-grad to maximize), m += (1 - beta1) (g - m), v =
// beta2 v + (1 - beta2) g^2, x -= lr / (1 - beta1^t) m / (sqrt(v / (1 - beta2^t)) + eps).
struct AdamFields {
  // the learning rate
  double lr = 1e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0;
  bool maximize = false;
};
struct AdamOptions : AdamFields {
  AdamOptions& lr(double value) {
    AdamFields::lr = value;
    return *this;
  }
  AdamOptions& beta1(double value) {
    AdamFields::beta1 = value;
    return *this;
  }
  AdamOptions& beta2(double value) {
    AdamFields::beta2 = value;
    return *this;
  }
  AdamOptions& eps(double value) {
    AdamFields::eps = value;
    return *this;
  }
  AdamOptions& weight_decay(double value) {
    AdamFields::weight_decay = value;
    return *this;
  }
  AdamOptions& maximize(bool value) {
    AdamFields::maximize = value;
    return *this;
  }
};

// Options of AdamW: as Adam, but the decay is x -= lr weight_decay x and not part of g.
struct AdamWFields {
  // the learning rate
  double lr = 1e-3;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 1e-2;
  bool maximize = false;
};
struct AdamWOptions : AdamWFields {
  AdamWOptions& lr(double value) {
    AdamWFields::lr = value;
    return *this;
  }
  AdamWOptions& beta1(double value) {
    AdamWFields::beta1 = value;
    return *this;
  }
  AdamWOptions& beta2(double value) {
    AdamWFields::beta2 = value;
    return *this;
  }
  AdamWOptions& eps(double value) {
    AdamWFields::eps = value;
    return *this;
  }
  AdamWOptions& weight_decay(double value) {
    AdamWFields::weight_decay = value;
    return *this;
  }
  AdamWOptions& maximize(bool value) {
    AdamWFields::maximize = value;
    return *this;
  }
};

// Options of dl_reduce_lr_on_plateau_create.
struct ReduceLROnPlateauFields {
  // whether larger metrics are better
  bool maximize = false;
  // whether threshold is a difference and no fraction of the best metric
  bool absolute_threshold = false;
  // that rates are multiplied by
  double factor = 0.1;
  // epochs without a better metric that change nothing
  int64_t patience = 10;
  // by how much a metric must be better
  double threshold = 1e-4;
  // epochs after a change that count as good
  int64_t cooldown = 0;
  double min_lr = 0;
  // smaller changes of a rate are not made
  double eps = 1e-8;
};
struct ReduceLROnPlateauOptions : ReduceLROnPlateauFields {
  ReduceLROnPlateauOptions& maximize(bool value) {
    ReduceLROnPlateauFields::maximize = value;
    return *this;
  }
  ReduceLROnPlateauOptions& absolute_threshold(bool value) {
    ReduceLROnPlateauFields::absolute_threshold = value;
    return *this;
  }
  ReduceLROnPlateauOptions& factor(double value) {
    ReduceLROnPlateauFields::factor = value;
    return *this;
  }
  ReduceLROnPlateauOptions& patience(int64_t value) {
    ReduceLROnPlateauFields::patience = value;
    return *this;
  }
  ReduceLROnPlateauOptions& threshold(double value) {
    ReduceLROnPlateauFields::threshold = value;
    return *this;
  }
  ReduceLROnPlateauOptions& cooldown(int64_t value) {
    ReduceLROnPlateauFields::cooldown = value;
    return *this;
  }
  ReduceLROnPlateauOptions& min_lr(double value) {
    ReduceLROnPlateauFields::min_lr = value;
    return *this;
  }
  ReduceLROnPlateauOptions& eps(double value) {
    ReduceLROnPlateauFields::eps = value;
    return *this;
  }
};

}  // namespace dl::optim

namespace dl::detail {

inline dl_sgd_options to_c(const dl::optim::SGDFields& o) {
  dl_sgd_options c = DL_SGD_OPTIONS_INIT;
  c.lr = o.lr;
  c.momentum = o.momentum;
  c.dampening = o.dampening;
  c.weight_decay = o.weight_decay;
  c.nesterov = o.nesterov;
  c.maximize = o.maximize;
  return c;
}

inline dl_adam_options to_c(const dl::optim::AdamFields& o) {
  dl_adam_options c = DL_ADAM_OPTIONS_INIT;
  c.lr = o.lr;
  c.beta1 = o.beta1;
  c.beta2 = o.beta2;
  c.eps = o.eps;
  c.weight_decay = o.weight_decay;
  c.maximize = o.maximize;
  return c;
}

inline dl_adamw_options to_c(const dl::optim::AdamWFields& o) {
  dl_adamw_options c = DL_ADAMW_OPTIONS_INIT;
  c.lr = o.lr;
  c.beta1 = o.beta1;
  c.beta2 = o.beta2;
  c.eps = o.eps;
  c.weight_decay = o.weight_decay;
  c.maximize = o.maximize;
  return c;
}

inline dl_reduce_lr_on_plateau_options to_c(const dl::optim::ReduceLROnPlateauFields& o) {
  dl_reduce_lr_on_plateau_options c = DL_REDUCE_LR_ON_PLATEAU_OPTIONS_INIT;
  c.maximize = o.maximize;
  c.absolute_threshold = o.absolute_threshold;
  c.factor = o.factor;
  c.patience = o.patience;
  c.threshold = o.threshold;
  c.cooldown = o.cooldown;
  c.min_lr = o.min_lr;
  c.eps = o.eps;
  return c;
}

}  // namespace dl::detail
