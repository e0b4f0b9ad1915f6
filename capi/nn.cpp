// Modules, layers and initialisers.
#include "capi/generated/nn.h"

#include "capi/callback.h"
#include "nn/callback_module.h"
#include "nn/layers/activations.h"
#include "nn/layers/batch_norm.h"
#include "nn/layers/dropout.h"
#include "nn/layers/embedding.h"
#include "nn/layers/layer_norm.h"
#include "nn/layers/linear.h"
#include "nn/layers/shape.h"
#include "nn/losses.h"
#include "nn/metrics.h"
#include "nn/sequential.h"
#include "nn/summary.h"

namespace dlcore::capi {

namespace {

using Module = Ref<nn::Module>;

// A forward callback of the caller's as the core calls it.
struct Forward {
  dl_module_forward_fn function;
  Owner user_data;

  Tensor operator()(nn::Module& self, const nn::Arguments& inputs) const {
    const LentHandle<dl_module> module{Module(&self)};
    const LentTensors lent(inputs);
    dl_tensor* output = nullptr;
    check_callback(self.type_name().c_str(), "forward",
                   function(user_data.get(), module.get(), lent.data(), lent.size(), &output));
    Tensor y = receive(self.type_name().c_str(), "the output of forward", output);
    DL_CHECK(y.defined(), Code::kCallback, self.type_name(), ": forward gave no output");
    return y;
  }
};

nn::Sequential& sequential_of(const char* op, const Module& net) {
  auto* sequential = dynamic_cast<nn::Sequential*>(net.get());
  DL_CHECK(sequential, Code::kInvalidArgument, op, ": net must be a Sequential; got a ",
           net->type_name());
  return *sequential;
}

void append(const char* op, const Module& net, const char* name, const Module& module) {
  nn::Sequential& sequential = sequential_of(op, net);
  name ? sequential.append(name, module) : sequential.append(module);
}

template <class Items>
const auto& item_at(const char* op, const Items& items, int64_t index) {
  const auto count = static_cast<int64_t>(items.size());
  DL_CHECK(index < count, Code::kIndex, op, ": index (", index, ") must be less than ", count);
  return items[static_cast<size_t>(index)];
}

}  // namespace

// ---- Modules ----

Module module_create(const char* type_name, dl_module_forward_fn forward, Owner user_data) {
  return make_ref<nn::CallbackModule>(type_name, Forward{forward, std::move(user_data)});
}

void module_set_any_thread(const Module& module, bool allowed) {
  auto* custom = dynamic_cast<nn::CallbackModule*>(module.get());
  DL_CHECK(custom, Code::kInvalidArgument,
           "module_set_any_thread: module must be one of dl_module_create's; got a ",
           module->type_name(), ", which any thread may call");
  custom->allow_any_thread(allowed);
}

void module_register_parameter(const Module& module, const char* name, const Tensor& parameter) {
  module->register_parameter(name, parameter);
}
void module_register_buffer(const Module& module, const char* name, const Tensor& buffer,
                            bool persistent) {
  module->register_buffer(name, buffer, persistent);
}
void module_register_module(const Module& module, const char* name, const Module& child) {
  module->register_module(name, child);
}

void module_replace_parameter(const Module& module, const char* name, const Tensor& parameter) {
  module->replace_parameter(name, parameter);
}
void module_replace_buffer(const Module& module, const char* name, const Tensor& buffer) {
  module->replace_buffer(name, buffer);
}
void module_replace_module(const Module& module, const char* name, const Module& child) {
  module->replace_module(name, child);
}
void module_remove(const Module& module, const char* name) { module->remove(name); }

Tensor module_forward(const Module& module, const Tensor& x) { return (*module)(x); }
Tensor module_call(const Module& module, const std::vector<Tensor>& x) { return (*module)(x); }

void module_train(const Module& module) { module->train(); }
void module_eval(const Module& module) { module->eval(); }
bool module_is_training(const Module& module) { return module->training(); }
std::string module_to_string(const Module& module) { return module->to_string(); }
std::string module_summary(const Module& module) { return nn::summary(*module); }
std::string module_type_name(const Module& module) { return module->type_name(); }

std::vector<Tensor> module_parameters(const Module& module) { return module->parameters(); }
int64_t module_parameter_count(const Module& module) {
  return static_cast<int64_t>(module->parameters().size());
}
std::string module_parameter_name(const Module& module, int64_t index) {
  return item_at("module_parameter_name", module->named_parameters(), index).name;
}
Tensor module_parameter(const Module& module, const char* path) {
  return module->parameter_at(path);
}
Tensor module_buffer(const Module& module, const char* path) { return module->buffer_at(path); }
Module module_child(const Module& module, const char* path) { return module->module_at(path); }
int64_t module_child_count(const Module& module) {
  return static_cast<int64_t>(module->children().size());
}
std::string module_child_name(const Module& module, int64_t index) {
  return item_at("module_child_name", module->children(), index).name;
}

void module_requires_grad(const Module& module, bool requires_grad) {
  module->requires_grad_(requires_grad);
}
void module_zero_grad(const Module& module) { module->zero_grad(); }
void module_to_dtype(const Module& module, DType dtype) { module->to(dtype, std::nullopt); }
void module_to_device(const Module& module, Device device) { module->to(std::nullopt, device); }

// ---- State ----

Ref<nn::StateDict> module_state_dict(const Module& module) { return module->state_dict(); }
void module_load_state_dict(const Module& module, const Ref<nn::StateDict>& state,
                            const LoadStateDictOptions& options) {
  module->load_state_dict(*state, options.strict);
}

Ref<nn::StateDict> state_dict_create() { return make_ref<nn::StateDict>(); }
void state_dict_set(const Ref<nn::StateDict>& state, const char* name, const Tensor& x) {
  state->set(name, x);
}
Tensor state_dict_get(const Ref<nn::StateDict>& state, const char* name) {
  const Tensor* found = state->find(name);
  DL_CHECK(found, Code::kNotFound, "state_dict_get: no tensor has the name '", name, "'");
  return *found;
}
int64_t state_dict_count(const Ref<nn::StateDict>& state) {
  return static_cast<int64_t>(state->entries().size());
}
std::string state_dict_name(const Ref<nn::StateDict>& state, int64_t index) {
  return item_at("state_dict_name", state->entries(), index).name;
}
void state_dict_set_metadata(const Ref<nn::StateDict>& state, const char* key, const char* text) {
  state->metadata[key] = text;
}
std::string state_dict_metadata(const Ref<nn::StateDict>& state, const char* key) {
  const auto found = state->metadata.find(key);
  DL_CHECK(found != state->metadata.end(), Code::kNotFound,
           "state_dict_metadata: no text has the key '", key, "'");
  return found->second;
}

// ---- Sequential ----

Module sequential_create() { return make_ref<nn::Sequential>(); }
void sequential_append(const Module& net, const char* name, const Module& module) {
  append("sequential_append", net, name, module);
}
int64_t sequential_count(const Module& net) {
  return sequential_of("sequential_count", net).size();
}
Module sequential_at(const Module& net, int64_t index) {
  return sequential_of("sequential_at", net).at(index);
}

// ---- Layers ----

Module linear_create(int64_t in_features, int64_t out_features, const LinearOptions& options) {
  return make_ref<nn::Linear>(in_features, out_features, options.bias,
                              options.dtype.value_or(default_dtype()), options.device);
}
Module flatten_create(int64_t start_dim, int64_t end_dim) {
  return make_ref<nn::Flatten>(start_dim, end_dim);
}
Module relu_create() { return make_ref<nn::ReLU>(); }
Module sigmoid_create() { return make_ref<nn::Sigmoid>(); }
Module tanh_create() { return make_ref<nn::Tanh>(); }
Module softmax_create(int64_t dim) { return make_ref<nn::Softmax>(dim); }
Module log_softmax_create(int64_t dim) { return make_ref<nn::LogSoftmax>(dim); }
Module dropout_create(double p) { return make_ref<nn::Dropout>(p); }
Module embedding_create(int64_t num_embeddings, int64_t embedding_dim,
                        const EmbeddingOptions& options) {
  const std::optional<int64_t> padding =
      options.has_padding ? std::optional(options.padding_index) : std::nullopt;
  return make_ref<nn::Embedding>(num_embeddings, embedding_dim, padding,
                                 options.dtype.value_or(default_dtype()), options.device);
}
Module layer_norm_create(const Dims& shape, const LayerNormOptions& options) {
  return make_ref<nn::LayerNorm>(shape, options.eps, options.elementwise_affine, options.bias,
                                 options.dtype.value_or(default_dtype()), options.device);
}
Module batch_norm1d_create(int64_t num_features, const BatchNorm1dOptions& o) {
  const std::optional<double> momentum = o.cumulative ? std::nullopt : std::optional(o.momentum);
  return make_ref<nn::BatchNorm1d>(
      num_features, nn::BatchNormOptions{o.eps, momentum, o.affine, o.bias, o.track_running_stats,
                                         o.dtype.value_or(default_dtype()), o.device});
}
Module identity_create() { return make_ref<nn::Identity>(); }

void sequential_add_linear(const Module& net, const char* name, int64_t in_features,
                           int64_t out_features, const LinearOptions& options) {
  sequential_of("sequential_add_linear", net);  // before numbers are drawn
  append("sequential_add_linear", net, name, linear_create(in_features, out_features, options));
}
void sequential_add_flatten(const Module& net, const char* name) {
  append("sequential_add_flatten", net, name, make_ref<nn::Flatten>());
}
void sequential_add_relu(const Module& net, const char* name) {
  append("sequential_add_relu", net, name, relu_create());
}
void sequential_add_sigmoid(const Module& net, const char* name) {
  append("sequential_add_sigmoid", net, name, sigmoid_create());
}
void sequential_add_tanh(const Module& net, const char* name) {
  append("sequential_add_tanh", net, name, tanh_create());
}
void sequential_add_softmax(const Module& net, const char* name, int64_t dim) {
  append("sequential_add_softmax", net, name, softmax_create(dim));
}
void sequential_add_log_softmax(const Module& net, const char* name, int64_t dim) {
  append("sequential_add_log_softmax", net, name, log_softmax_create(dim));
}
void sequential_add_dropout(const Module& net, const char* name, double p) {
  append("sequential_add_dropout", net, name, dropout_create(p));
}
void sequential_add_embedding(const Module& net, const char* name, int64_t num_embeddings,
                              int64_t embedding_dim, const EmbeddingOptions& options) {
  sequential_of("sequential_add_embedding", net);  // before numbers are drawn
  append("sequential_add_embedding", net, name,
         embedding_create(num_embeddings, embedding_dim, options));
}
void sequential_add_layer_norm(const Module& net, const char* name, const Dims& shape,
                               const LayerNormOptions& options) {
  append("sequential_add_layer_norm", net, name, layer_norm_create(shape, options));
}
void sequential_add_batch_norm1d(const Module& net, const char* name, int64_t num_features,
                                 const BatchNorm1dOptions& options) {
  append("sequential_add_batch_norm1d", net, name, batch_norm1d_create(num_features, options));
}
void sequential_add_identity(const Module& net, const char* name) {
  append("sequential_add_identity", net, name, identity_create());
}

// ---- Losses ----

Module mse_loss_create(ops::Reduction reduction) { return make_ref<nn::MSELoss>(reduction); }
Module bce_loss_create(const BceLossModuleOptions& options) {
  return make_ref<nn::BCELoss>(options.reduction, options.weight);
}
Module bce_with_logits_loss_create(const BceWithLogitsLossModuleOptions& options) {
  return make_ref<nn::BCEWithLogitsLoss>(options.reduction, options.weight, options.pos_weight);
}
Module cross_entropy_loss_create(const CrossEntropyLossModuleOptions& options) {
  return make_ref<nn::CrossEntropyLoss>(options.reduction, options.weight, options.ignore_index,
                                        options.label_smoothing);
}
Module nll_loss_create(const NllLossModuleOptions& options) {
  return make_ref<nn::NLLLoss>(options.reduction, options.weight, options.ignore_index);
}

// ---- Initialisers ----

void init_normal(const Tensor& x, double mean, double std) { nn::init::normal_(x, mean, std); }
void init_uniform(const Tensor& x, double low, double high) { nn::init::uniform_(x, low, high); }
void init_trunc_normal(const Tensor& x, double mean, double std, double low, double high) {
  nn::init::trunc_normal_(x, mean, std, low, high);
}
void init_constant(const Tensor& x, double value) { nn::init::constant_(x, value); }
void init_zeros(const Tensor& x) { nn::init::zeros_(x); }
void init_ones(const Tensor& x) { nn::init::ones_(x); }
void init_xavier_uniform(const Tensor& x, double gain) { nn::init::xavier_uniform_(x, gain); }
void init_xavier_normal(const Tensor& x, double gain) { nn::init::xavier_normal_(x, gain); }
void init_kaiming_uniform(const Tensor& x, const KaimingOptions& options) {
  nn::init::kaiming_uniform_(x, options.a, options.mode, options.nonlinearity);
}
void init_kaiming_normal(const Tensor& x, const KaimingOptions& options) {
  nn::init::kaiming_normal_(x, options.a, options.mode, options.nonlinearity);
}
double calculate_gain(nn::init::Nonlinearity nonlinearity, double slope) {
  return nn::init::calculate_gain(nonlinearity, slope);
}

// ---- Metrics ----

double accuracy(const Tensor& scores, const Tensor& target) { return nn::accuracy(scores, target); }
Tensor confusion_matrix(const Tensor& scores, const Tensor& target) {
  return nn::confusion_matrix(scores, target);
}

}  // namespace dlcore::capi
