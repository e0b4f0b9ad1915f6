// Modules: options. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/tensor.hpp>

namespace dl::nn {

// Options of a linear layer.
struct LinearFields {
  // whether b is added
  bool bias = true;
  // of the parameters
  DType dtype = DType::kDefault;
  // of the parameters
  Device device = Device(kCPU);
};
struct LinearOptions : LinearFields {
  LinearOptions& bias(bool value) {
    LinearFields::bias = value;
    return *this;
  }
  LinearOptions& dtype(DType value) {
    LinearFields::dtype = value;
    return *this;
  }
  LinearOptions& device(Device value) {
    LinearFields::device = value;
    return *this;
  }
};

// Options of dl_module_load_state_dict.
struct LoadStateDictFields {
  // whether missing and unexpected names are errors
  bool strict = true;
};
struct LoadStateDictOptions : LoadStateDictFields {
  LoadStateDictOptions& strict(bool value) {
    LoadStateDictFields::strict = value;
    return *this;
  }
};

// Options of the Kaiming initialisers.
struct KaimingFields {
  // the slope of a leaky ReLU
  double a = 0;
  Fan mode = Fan::kIn;
  Nonlinearity nonlinearity = Nonlinearity::kLeakyRelu;
};
struct KaimingOptions : KaimingFields {
  KaimingOptions& a(double value) {
    KaimingFields::a = value;
    return *this;
  }
  KaimingOptions& mode(Fan value) {
    KaimingFields::mode = value;
    return *this;
  }
  KaimingOptions& nonlinearity(Nonlinearity value) {
    KaimingFields::nonlinearity = value;
    return *this;
  }
};

// Options of dl_bce_loss_create.
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

// Options of dl_bce_with_logits_loss_create.
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

// Options of dl_cross_entropy_loss_create.
struct CrossEntropyLossFields {
  // of each class
  Tensor weight = {};
  // the target of samples that do not count
  int64_t ignore_index = -100;
  double label_smoothing = 0;
  Reduction reduction = Reduction::kMean;
};
struct CrossEntropyLossOptions : CrossEntropyLossFields {
  CrossEntropyLossOptions& weight(const Tensor& value) {
    CrossEntropyLossFields::weight = value;
    return *this;
  }
  CrossEntropyLossOptions& ignore_index(int64_t value) {
    CrossEntropyLossFields::ignore_index = value;
    return *this;
  }
  CrossEntropyLossOptions& label_smoothing(double value) {
    CrossEntropyLossFields::label_smoothing = value;
    return *this;
  }
  CrossEntropyLossOptions& reduction(Reduction value) {
    CrossEntropyLossFields::reduction = value;
    return *this;
  }
};

// Options of dl_nll_loss_create.
struct NLLLossFields {
  // of each class
  Tensor weight = {};
  // the target of samples that do not count
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

}  // namespace dl::nn

namespace dl::detail {

inline dl_linear_options to_c(const dl::nn::LinearFields& o) {
  dl_linear_options c = DL_LINEAR_OPTIONS_INIT;
  c.bias = o.bias;
  c.dtype = static_cast<int32_t>(o.dtype);
  c.device = o.device.value();
  return c;
}

inline dl_load_state_dict_options to_c(const dl::nn::LoadStateDictFields& o) {
  dl_load_state_dict_options c = DL_LOAD_STATE_DICT_OPTIONS_INIT;
  c.strict = o.strict;
  return c;
}

inline dl_kaiming_options to_c(const dl::nn::KaimingFields& o) {
  dl_kaiming_options c = DL_KAIMING_OPTIONS_INIT;
  c.a = o.a;
  c.mode = static_cast<int32_t>(o.mode);
  c.nonlinearity = static_cast<int32_t>(o.nonlinearity);
  return c;
}

inline dl_bce_loss_module_options to_c(const dl::nn::BCELossFields& o) {
  dl_bce_loss_module_options c = DL_BCE_LOSS_MODULE_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_bce_with_logits_loss_module_options to_c(const dl::nn::BCEWithLogitsLossFields& o) {
  dl_bce_with_logits_loss_module_options c = DL_BCE_WITH_LOGITS_LOSS_MODULE_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.pos_weight = o.pos_weight.handle();
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_cross_entropy_loss_module_options to_c(const dl::nn::CrossEntropyLossFields& o) {
  dl_cross_entropy_loss_module_options c = DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.ignore_index = o.ignore_index;
  c.label_smoothing = o.label_smoothing;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

inline dl_nll_loss_module_options to_c(const dl::nn::NLLLossFields& o) {
  dl_nll_loss_module_options c = DL_NLL_LOSS_MODULE_OPTIONS_INIT;
  c.weight = o.weight.handle();
  c.ignore_index = o.ignore_index;
  c.reduction = static_cast<int32_t>(o.reduction);
  return c;
}

}  // namespace dl::detail
