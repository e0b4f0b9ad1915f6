// The typed side of <dl/nn.h>; capi/nn.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "nn/init.h"
#include "nn/module.h"
#include "nn/state_dict.h"
#include "ops/loss/reduction.h"
#include "capi/generated/tensor.h"
#include <dl/nn.h>

namespace dlcore::capi {

template <>
struct HandleOf<dl_module> {
  using Value = Ref<nn::Module>;
  static constexpr Kind kind = Kind::kModule;
  static constexpr bool scoped = true;
};

template <>
struct HandleOf<dl_state_dict> {
  using Value = Ref<nn::StateDict>;
  static constexpr Kind kind = Kind::kStateDict;
  static constexpr bool scoped = true;
};

struct LinearOptions {
  bool bias;
  std::optional<DType> dtype;
  Device device;
};

struct EmbeddingOptions {
  bool has_padding;
  int64_t padding_index;
  std::optional<DType> dtype;
  Device device;
};

struct LayerNormOptions {
  double eps;
  bool elementwise_affine;
  bool bias;
  std::optional<DType> dtype;
  Device device;
};

struct BatchNorm1dOptions {
  double eps;
  double momentum;
  bool cumulative;
  bool affine;
  bool bias;
  bool track_running_stats;
  std::optional<DType> dtype;
  Device device;
};

struct LoadStateDictOptions {
  bool strict;
};

struct KaimingOptions {
  double a;
  nn::init::FanMode mode;
  nn::init::Nonlinearity nonlinearity;
};

struct BceLossModuleOptions {
  const Tensor& weight;
  ops::Reduction reduction;
};

struct BceWithLogitsLossModuleOptions {
  const Tensor& weight;
  const Tensor& pos_weight;
  ops::Reduction reduction;
};

struct CrossEntropyLossModuleOptions {
  const Tensor& weight;
  int64_t ignore_index;
  double label_smoothing;
  ops::Reduction reduction;
};

struct NllLossModuleOptions {
  const Tensor& weight;
  int64_t ignore_index;
  ops::Reduction reduction;
};

Ref<nn::Module> module_create(const char* type_name, dl_module_forward_fn forward, Owner user_data);
void module_set_any_thread(const Ref<nn::Module>& module, bool allowed);
void module_register_parameter(const Ref<nn::Module>& module, const char* name,
    const Tensor& parameter);
void module_register_buffer(const Ref<nn::Module>& module, const char* name, const Tensor& buffer,
    bool persistent);
void module_register_module(const Ref<nn::Module>& module, const char* name,
    const Ref<nn::Module>& child);
void module_replace_parameter(const Ref<nn::Module>& module, const char* name,
    const Tensor& parameter);
void module_replace_buffer(const Ref<nn::Module>& module, const char* name, const Tensor& buffer);
void module_replace_module(const Ref<nn::Module>& module, const char* name,
    const Ref<nn::Module>& child);
void module_remove(const Ref<nn::Module>& module, const char* name);
Tensor module_forward(const Ref<nn::Module>& module, const Tensor& x);
Tensor module_call(const Ref<nn::Module>& module, const std::vector<Tensor>& inputs);
void module_train(const Ref<nn::Module>& module);
void module_eval(const Ref<nn::Module>& module);
bool module_is_training(const Ref<nn::Module>& module);
std::string module_to_string(const Ref<nn::Module>& module);
std::string module_summary(const Ref<nn::Module>& module);
std::string module_type_name(const Ref<nn::Module>& module);
std::vector<Tensor> module_parameters(const Ref<nn::Module>& module);
int64_t module_parameter_count(const Ref<nn::Module>& module);
std::string module_parameter_name(const Ref<nn::Module>& module, int64_t index);
Tensor module_parameter(const Ref<nn::Module>& module, const char* path);
Tensor module_buffer(const Ref<nn::Module>& module, const char* path);
Ref<nn::Module> module_child(const Ref<nn::Module>& module, const char* path);
int64_t module_child_count(const Ref<nn::Module>& module);
std::string module_child_name(const Ref<nn::Module>& module, int64_t index);
void module_requires_grad(const Ref<nn::Module>& module, bool requires_grad);
void module_zero_grad(const Ref<nn::Module>& module);
void module_to_dtype(const Ref<nn::Module>& module, DType dtype);
void module_to_device(const Ref<nn::Module>& module, Device device);
Ref<nn::StateDict> module_state_dict(const Ref<nn::Module>& module);
void module_load_state_dict(const Ref<nn::Module>& module, const Ref<nn::StateDict>& state,
    const LoadStateDictOptions& options);
Ref<nn::StateDict> state_dict_create();
void state_dict_set(const Ref<nn::StateDict>& state, const char* name, const Tensor& x);
Tensor state_dict_get(const Ref<nn::StateDict>& state, const char* name);
int64_t state_dict_count(const Ref<nn::StateDict>& state);
std::string state_dict_name(const Ref<nn::StateDict>& state, int64_t index);
void state_dict_set_metadata(const Ref<nn::StateDict>& state, const char* key, const char* text);
std::string state_dict_metadata(const Ref<nn::StateDict>& state, const char* key);
Ref<nn::Module> sequential_create();
void sequential_append(const Ref<nn::Module>& net, const char* name, const Ref<nn::Module>& module);
int64_t sequential_count(const Ref<nn::Module>& net);
Ref<nn::Module> sequential_at(const Ref<nn::Module>& net, int64_t index);
Ref<nn::Module> linear_create(int64_t in_features, int64_t out_features,
    const LinearOptions& options);
void sequential_add_linear(const Ref<nn::Module>& net, const char* name, int64_t in_features,
    int64_t out_features, const LinearOptions& options);
Ref<nn::Module> flatten_create(int64_t start_dim, int64_t end_dim);
void sequential_add_flatten(const Ref<nn::Module>& net, const char* name);
Ref<nn::Module> relu_create();
void sequential_add_relu(const Ref<nn::Module>& net, const char* name);
Ref<nn::Module> sigmoid_create();
void sequential_add_sigmoid(const Ref<nn::Module>& net, const char* name);
Ref<nn::Module> tanh_create();
void sequential_add_tanh(const Ref<nn::Module>& net, const char* name);
Ref<nn::Module> softmax_create(int64_t dim);
void sequential_add_softmax(const Ref<nn::Module>& net, const char* name, int64_t dim);
Ref<nn::Module> log_softmax_create(int64_t dim);
void sequential_add_log_softmax(const Ref<nn::Module>& net, const char* name, int64_t dim);
Ref<nn::Module> dropout_create(double p);
void sequential_add_dropout(const Ref<nn::Module>& net, const char* name, double p);
Ref<nn::Module> embedding_create(int64_t num_embeddings, int64_t embedding_dim,
    const EmbeddingOptions& options);
void sequential_add_embedding(const Ref<nn::Module>& net, const char* name, int64_t num_embeddings,
    int64_t embedding_dim, const EmbeddingOptions& options);
Ref<nn::Module> layer_norm_create(const Dims& shape, const LayerNormOptions& options);
void sequential_add_layer_norm(const Ref<nn::Module>& net, const char* name, const Dims& shape,
    const LayerNormOptions& options);
Ref<nn::Module> batch_norm1d_create(int64_t num_features, const BatchNorm1dOptions& options);
void sequential_add_batch_norm1d(const Ref<nn::Module>& net, const char* name, int64_t num_features,
    const BatchNorm1dOptions& options);
Ref<nn::Module> identity_create();
void sequential_add_identity(const Ref<nn::Module>& net, const char* name);
Ref<nn::Module> mse_loss_create(ops::Reduction reduction);
Ref<nn::Module> bce_loss_create(const BceLossModuleOptions& options);
Ref<nn::Module> bce_with_logits_loss_create(const BceWithLogitsLossModuleOptions& options);
Ref<nn::Module> cross_entropy_loss_create(const CrossEntropyLossModuleOptions& options);
Ref<nn::Module> nll_loss_create(const NllLossModuleOptions& options);
void init_normal(const Tensor& x, double mean, double std);
void init_uniform(const Tensor& x, double low, double high);
void init_trunc_normal(const Tensor& x, double mean, double std, double low, double high);
void init_constant(const Tensor& x, double value);
void init_zeros(const Tensor& x);
void init_ones(const Tensor& x);
void init_xavier_uniform(const Tensor& x, double gain);
void init_xavier_normal(const Tensor& x, double gain);
void init_kaiming_uniform(const Tensor& x, const KaimingOptions& options);
void init_kaiming_normal(const Tensor& x, const KaimingOptions& options);
double calculate_gain(nn::init::Nonlinearity nonlinearity, double slope);
double accuracy(const Tensor& scores, const Tensor& target);
Tensor confusion_matrix(const Tensor& scores, const Tensor& target);

}  // namespace dlcore::capi
