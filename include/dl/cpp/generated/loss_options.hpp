// Losses: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl::nn::functional {

// Options of dl_mse_loss.
struct MSELossFields {
  Reduction reduction = Reduction::kMean;
};
struct MSELossOptions : MSELossFields {
  MSELossOptions& reduction(Reduction value) {
    MSELossFields::reduction = value;
    return *this;
  }
};

// Options of dl_l1_loss.
struct L1LossFields {
  Reduction reduction = Reduction::kMean;
};
struct L1LossOptions : L1LossFields {
  L1LossOptions& reduction(Reduction value) {
    L1LossFields::reduction = value;
    return *this;
  }
};

// Options of dl_smooth_l1_loss.
struct SmoothL1LossFields {
  // where the square ends and the line begins
  double beta = 1;
  Reduction reduction = Reduction::kMean;
};
struct SmoothL1LossOptions : SmoothL1LossFields {
  SmoothL1LossOptions& beta(double value) {
    SmoothL1LossFields::beta = value;
    return *this;
  }
  SmoothL1LossOptions& reduction(Reduction value) {
    SmoothL1LossFields::reduction = value;
    return *this;
  }
};

// Options of dl_huber_loss.
struct HuberLossFields {
  // where the square ends and the line begins
  double delta = 1;
  Reduction reduction = Reduction::kMean;
};
struct HuberLossOptions : HuberLossFields {
  HuberLossOptions& delta(double value) {
    HuberLossFields::delta = value;
    return *this;
  }
  HuberLossOptions& reduction(Reduction value) {
    HuberLossFields::reduction = value;
    return *this;
  }
};

// Options of dl_bce_loss.
struct BCELossFields {
  // of each element; broadcasts to x
  Tensor weight = {};
  Reduction reduction = Reduction::kMean;
};
struct BCELossOptions : BCELossFields {
  BCELossOptions& weight(const Tensor& value) {
    BCELossFields::weight = value;
    return *this;
  }
  BCELossOptions& reduction(Reduction value) {
    BCELossFields::reduction = value;
    return *this;
  }
};

// Options of dl_bce_with_logits_loss.
struct BCEWithLogitsLossFields {
  // of each element; broadcasts to x
  Tensor weight = {};
  // of the positive targets; broadcasts to x
  Tensor pos_weight = {};
  Reduction reduction = Reduction::kMean;
};
struct BCEWithLogitsLossOptions : BCEWithLogitsLossFields {
  BCEWithLogitsLossOptions& weight(const Tensor& value) {
    BCEWithLogitsLossFields::weight = value;
    return *this;
  }
  BCEWithLogitsLossOptions& pos_weight(const Tensor& value) {
    BCEWithLogitsLossFields::pos_weight = value;
    return *this;
  }
  BCEWithLogitsLossOptions& reduction(Reduction value) {
    BCEWithLogitsLossFields::reduction = value;
    return *this;
  }
};

// Options of dl_cross_entropy.
struct CrossEntropyFields {
  // of each class, [C]
  Tensor weight = {};
  // samples with this target do not count
  int64_t ignore_index = -100;
  // how much of the target goes to all classes alike
  double label_smoothing = 0;
  Reduction reduction = Reduction::kMean;
};
struct CrossEntropyOptions : CrossEntropyFields {
  CrossEntropyOptions& weight(const Tensor& value) {
    CrossEntropyFields::weight = value;
    return *this;
  }
  CrossEntropyOptions& ignore_index(int64_t value) {
    CrossEntropyFields::ignore_index = value;
    return *this;
  }
  CrossEntropyOptions& label_smoothing(double value) {
    CrossEntropyFields::label_smoothing = value;
    return *this;
  }
  CrossEntropyOptions& reduction(Reduction value) {
    CrossEntropyFields::reduction = value;
    return *this;
  }
};

// Options of dl_nll_loss.
struct NLLLossFields {
  // of each class, [C]
  Tensor weight = {};
  // samples with this target do not count
  int64_t ignore_index = -100;
  Reduction reduction = Reduction::kMean;
};
struct NLLLossOptions : NLLLossFields {
  NLLLossOptions& weight(const Tensor& value) {
    NLLLossFields::weight = value;
    return *this;
  }
  NLLLossOptions& ignore_index(int64_t value) {
    NLLLossFields::ignore_index = value;
    return *this;
  }
  NLLLossOptions& reduction(Reduction value) {
    NLLLossFields::reduction = value;
    return *this;
  }
};

}  // namespace dl::nn::functional

namespace dl::detail {

inline dl_mse_loss_options to_c(const dl::nn::functional::MSELossFields& o) {
  dl_mse_loss_options c = DL_MSE_LOSS_OPTIONS_INIT;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_l1_loss_options to_c(const dl::nn::functional::L1LossFields& o) {
  dl_l1_loss_options c = DL_L1_LOSS_OPTIONS_INIT;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_smooth_l1_loss_options to_c(const dl::nn::functional::SmoothL1LossFields& o) {
  dl_smooth_l1_loss_options c = DL_SMOOTH_L1_LOSS_OPTIONS_INIT;
  c.beta = o.beta;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_huber_loss_options to_c(const dl::nn::functional::HuberLossFields& o) {
  dl_huber_loss_options c = DL_HUBER_LOSS_OPTIONS_INIT;
  c.delta = o.delta;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_bce_loss_options to_c(const dl::nn::functional::BCELossFields& o) {
  dl_bce_loss_options c = DL_BCE_LOSS_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_bce_with_logits_loss_options to_c(const dl::nn::functional::BCEWithLogitsLossFields& o) {
  dl_bce_with_logits_loss_options c = DL_BCE_WITH_LOGITS_LOSS_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.pos_weight = o.pos_weight.handle();
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_cross_entropy_options to_c(const dl::nn::functional::CrossEntropyFields& o) {
  dl_cross_entropy_options c = DL_CROSS_ENTROPY_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.ignore_index = o.ignore_index;
  c.label_smoothing = o.label_smoothing;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_nll_loss_options to_c(const dl::nn::functional::NLLLossFields& o) {
  dl_nll_loss_options c = DL_NLL_LOSS_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.ignore_index = o.ignore_index;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

}  // namespace dl::detail
