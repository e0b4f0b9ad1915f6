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

// Options of an embedding.
struct EmbeddingFields {
  // whether there is a row of padding
  bool has_padding = false;
  // the row, from the end if negative; zeros at first, and gets no gradient
  int64_t padding_index = 0;
  // of the parameters
  DType dtype = DType::kDefault;
  // of the parameters
  Device device = Device(kCPU);
};
struct EmbeddingOptions : EmbeddingFields {
  EmbeddingOptions& has_padding(bool value) {
    EmbeddingFields::has_padding = value;
    return *this;
  }
  EmbeddingOptions& padding_index(int64_t value) {
    EmbeddingFields::padding_index = value;
    return *this;
  }
  EmbeddingOptions& dtype(DType value) {
    EmbeddingFields::dtype = value;
    return *this;
  }
  EmbeddingOptions& device(Device value) {
    EmbeddingFields::device = value;
    return *this;
  }
};

// Options of a layer normalisation.
struct LayerNormFields {
  // added to the variance
  double eps = 1e-5;
  // whether there is a weight
  bool elementwise_affine = true;
  // whether there is a bias, beside a weight
  bool bias = true;
  // of the parameters
  DType dtype = DType::kDefault;
  // of the parameters
  Device device = Device(kCPU);
};
struct LayerNormOptions : LayerNormFields {
  LayerNormOptions& eps(double value) {
    LayerNormFields::eps = value;
    return *this;
  }
  LayerNormOptions& elementwise_affine(bool value) {
    LayerNormFields::elementwise_affine = value;
    return *this;
  }
  LayerNormOptions& bias(bool value) {
    LayerNormFields::bias = value;
    return *this;
  }
  LayerNormOptions& dtype(DType value) {
    LayerNormFields::dtype = value;
    return *this;
  }
  LayerNormOptions& device(Device value) {
    LayerNormFields::device = value;
    return *this;
  }
};

// Options of a batch normalisation.
struct BatchNorm1dFields {
  // added to the variance
  double eps = 1e-5;
  // what a batch's statistics count in the running ones
  double momentum = 0.1;
  // whether these are means over all batches, whatever momentum is
  bool cumulative = false;
  // whether there is a weight
  bool affine = true;
  // whether there is a bias, beside a weight
  bool bias = true;
  // whether there are running statistics
  bool track_running_stats = true;
  // of the parameters and the statistics
  DType dtype = DType::kDefault;
  // of these
  Device device = Device(kCPU);
};
struct BatchNorm1dOptions : BatchNorm1dFields {
  BatchNorm1dOptions& eps(double value) {
    BatchNorm1dFields::eps = value;
    return *this;
  }
  BatchNorm1dOptions& momentum(double value) {
    BatchNorm1dFields::momentum = value;
    return *this;
  }
  BatchNorm1dOptions& cumulative(bool value) {
    BatchNorm1dFields::cumulative = value;
    return *this;
  }
  BatchNorm1dOptions& affine(bool value) {
    BatchNorm1dFields::affine = value;
    return *this;
  }
  BatchNorm1dOptions& bias(bool value) {
    BatchNorm1dFields::bias = value;
    return *this;
  }
  BatchNorm1dOptions& track_running_stats(bool value) {
    BatchNorm1dFields::track_running_stats = value;
    return *this;
  }
  BatchNorm1dOptions& dtype(DType value) {
    BatchNorm1dFields::dtype = value;
    return *this;
  }
  BatchNorm1dOptions& device(Device value) {
    BatchNorm1dFields::device = value;
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

inline dl_embedding_options to_c(const dl::nn::EmbeddingFields& o) {
  dl_embedding_options c = DL_EMBEDDING_OPTIONS_INIT;
  c.has_padding = o.has_padding;
  c.padding_index = o.padding_index;
  c.dtype = static_cast<int32_t>(o.dtype);
  c.device = o.device.value();
  return c;
}

inline dl_layer_norm_options to_c(const dl::nn::LayerNormFields& o) {
  dl_layer_norm_options c = DL_LAYER_NORM_OPTIONS_INIT;
  c.eps = o.eps;
  c.elementwise_affine = o.elementwise_affine;
  c.bias = o.bias;
  c.dtype = static_cast<int32_t>(o.dtype);
  c.device = o.device.value();
  return c;
}

inline dl_batch_norm1d_options to_c(const dl::nn::BatchNorm1dFields& o) {
  dl_batch_norm1d_options c = DL_BATCH_NORM1D_OPTIONS_INIT;
  c.eps = o.eps;
  c.momentum = o.momentum;
  c.cumulative = o.cumulative;
  c.affine = o.affine;
  c.bias = o.bias;
  c.track_running_stats = o.track_running_stats;
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
