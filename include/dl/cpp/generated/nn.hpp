// Modules. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/nn_options.hpp>

namespace dl::detail {

// Says whether replicas of a module of the caller's own (dl_data_parallel, dl_parallel_apply) may
// call its forward on threads that the library made, several at a time; at first they may not, and
// a tree that holds the module then runs its replicas one after another on the calling thread. Such
// threads have no scope open: forward releases what it makes.
inline void module_set_any_thread(dl_module* module, bool allowed) {
  detail::check(dl_module_set_any_thread(module, allowed));
}

// The tensor itself becomes a parameter: a leaf that asks for gradients. A name holds no '.' and is
// given once in a module.
inline void module_register_parameter(dl_module* module, const std::string& name,
    const Tensor& parameter) {
  detail::check(dl_module_register_parameter(module, name.c_str(), parameter.handle()));
}

// The tensor becomes part of the module's state; it is not trained.
inline void module_register_buffer(dl_module* module, const std::string& name,
    const Tensor& buffer, bool persistent) {
  detail::check(dl_module_register_buffer(module, name.c_str(), buffer.handle(), persistent));
}

// Adds a child. A module that would contain itself is an error.
inline void module_register_module(dl_module* module, const std::string& name, dl_module* child) {
  detail::check(dl_module_register_module(module, name.c_str(), child));
}

// Puts another tensor, a leaf that asks for gradients from now on, in the place of a parameter.
inline void module_replace_parameter(dl_module* module, const std::string& name,
    const Tensor& parameter) {
  detail::check(dl_module_replace_parameter(module, name.c_str(), parameter.handle()));
}

// Puts another tensor in the place of a buffer.
inline void module_replace_buffer(dl_module* module, const std::string& name,
    const Tensor& buffer) {
  detail::check(dl_module_replace_buffer(module, name.c_str(), buffer.handle()));
}

// Puts another module in the place of a child.
inline void module_replace_module(dl_module* module, const std::string& name, dl_module* child) {
  detail::check(dl_module_replace_module(module, name.c_str(), child));
}

// Forgets a parameter, buffer or child of the module's own.
inline void module_remove(dl_module* module, const std::string& name) {
  detail::check(dl_module_remove(module, name.c_str()));
}

// The module's output for one input.
inline Tensor module_forward(dl_module* module, const Tensor& x) {
  return detail::tensor_of(dl_module_forward, module, x.handle());
}

// The module's output for any number of inputs.
inline Tensor module_call(dl_module* module, const std::vector<Tensor>& inputs) {
  const auto inputs_handles = detail::handles_of(inputs);
  return detail::tensor_of(dl_module_call, module, inputs_handles.data(), detail::size_of(inputs));
}

// Training mode for the whole tree; new modules are in it.
inline void module_train(dl_module* module) { detail::check(dl_module_train(module)); }

// Evaluation mode for the whole tree: dropout does nothing.
inline void module_eval(dl_module* module) { detail::check(dl_module_eval(module)); }

// Whether the module is in training mode.
inline bool module_is_training(dl_module* module) {
  return detail::value_of<int32_t>(dl_module_is_training, module) != 0;
}

// The printed form, as PyTorch prints a module.
inline std::string module_to_string(dl_module* module) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_module_to_string(module, text, capacity, length);
  });
}

// A table of the layers with their numbers of parameters, and the total.
inline std::string module_summary(dl_module* module) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_module_summary(module, text, capacity, length);
  });
}

// What kind of module this is, such as "Linear".
inline std::string module_type_name(dl_module* module) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_module_type_name(module, text, capacity, length);
  });
}

// The parameters of the whole tree, each once, in PyTorch's order. Every handle written is a new
// reference.
inline TensorList module_parameters(dl_module* module) {
  return detail::tensors_of([&](dl_tensor** results, int64_t capacity,
      int64_t* count) {
    return dl_module_parameters(module, results, capacity, count);
  });
}

// How many parameters dl_module_parameters gives.
inline int64_t module_parameter_count(dl_module* module) {
  return detail::value_of<int64_t>(dl_module_parameter_count, module);
}

// The path of a parameter, by its place in dl_module_parameters.
inline std::string module_parameter_name(dl_module* module, int64_t index) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_module_parameter_name(module, index, text, capacity,
      length);
  });
}

// A parameter by its path, such as "fc1.weight".
inline Tensor module_parameter(dl_module* module, const std::string& path) {
  return detail::tensor_of(dl_module_parameter, module, path.c_str());
}

// A buffer by its path.
inline Tensor module_buffer(dl_module* module, const std::string& path) {
  return detail::tensor_of(dl_module_buffer, module, path.c_str());
}

// A module of the tree by its path; "" is the module itself.
inline detail::Handle<dl_module> module_child(dl_module* module, const std::string& path) {
  return detail::handle_of<dl_module>(dl_module_child, module, path.c_str());
}

// How many children the module itself has.
inline int64_t module_child_count(dl_module* module) {
  return detail::value_of<int64_t>(dl_module_child_count, module);
}

// The name of a child, in the order of registration.
inline std::string module_child_name(dl_module* module, int64_t index) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_module_child_name(module, index, text, capacity,
      length);
  });
}

// Whether the parameters of the whole tree ask for gradients from now on.
inline void module_requires_grad(dl_module* module, bool requires_grad) {
  detail::check(dl_module_requires_grad(module, requires_grad));
}

// Forgets the gradients of the whole tree's parameters.
inline void module_zero_grad(dl_module* module) { detail::check(dl_module_zero_grad(module)); }

// Converts the floating parameters and buffers of the whole tree, in place: the handles of
// parameters, and the optimizers that have them, stay good.
inline void module_to_dtype(dl_module* module, DType dtype) {
  detail::check(dl_module_to_dtype(module, static_cast<int32_t>(dtype)));
}

// Moves the parameters and buffers of the whole tree, in place as dl_module_to_dtype does.
inline void module_to_device(dl_module* module, Device device = Device()) {
  detail::check(dl_module_to_device(module, device.value()));
}

// Parameters and persistent buffers by path, sharing their memory.
inline detail::Handle<dl_state_dict> module_state_dict(dl_module* module) {
  return detail::handle_of<dl_state_dict>(dl_module_state_dict, module);
}

// Copies values into the parameters and buffers. One error names every missing and unexpected name
// and every wrong shape; then nothing has been changed.
inline void module_load_state_dict(dl_module* module, dl_state_dict* state,
    const nn::LoadStateDictFields& options = {}) {
  const auto c_options = detail::to_c(options);
  detail::check(dl_module_load_state_dict(module, state, &c_options));
}

// An empty state dict.
inline detail::Handle<dl_state_dict> state_dict_create() {
  return detail::handle_of<dl_state_dict>(dl_state_dict_create);
}

// Adds a tensor, or replaces the one of this name.
inline void state_dict_set(dl_state_dict* state, const std::string& name, const Tensor& x) {
  detail::check(dl_state_dict_set(state, name.c_str(), x.handle()));
}

// A tensor by name.
inline Tensor state_dict_get(dl_state_dict* state, const std::string& name) {
  return detail::tensor_of(dl_state_dict_get, state, name.c_str());
}

// How many tensors there are.
inline int64_t state_dict_count(dl_state_dict* state) {
  return detail::value_of<int64_t>(dl_state_dict_count, state);
}

// The name of a tensor, by its place.
inline std::string state_dict_name(dl_state_dict* state, int64_t index) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_state_dict_name(state, index, text, capacity, length);
  });
}

// Adds a text, or replaces the one of this key.
inline void state_dict_set_metadata(dl_state_dict* state, const std::string& key,
    const std::string& text) {
  detail::check(dl_state_dict_set_metadata(state, key.c_str(), text.c_str()));
}

// A text by its key.
inline std::string state_dict_metadata(dl_state_dict* state, const std::string& key) {
  return detail::text_of([&](char* text, int64_t capacity,
      int64_t* length) {
    return dl_state_dict_metadata(state, key.c_str(), text, capacity,
      length);
  });
}

// An empty module that calls its children in turn, each with the result of the one before.
inline detail::Handle<dl_module> sequential_create() {
  return detail::handle_of<dl_module>(dl_sequential_create);
}

// Adds a module at the end.
inline void sequential_append(dl_module* net, const char* name, dl_module* module) {
  detail::check(dl_sequential_append(net, name, module));
}

// How many modules there are.
inline int64_t sequential_count(dl_module* net) {
  return detail::value_of<int64_t>(dl_sequential_count, net);
}

// The module at a place, counted from the end if negative.
inline detail::Handle<dl_module> sequential_at(dl_module* net, int64_t index) {
  return detail::handle_of<dl_module>(dl_sequential_at, net, index);
}

// y = x W^T + b for the last dimension of x. W, then b, are drawn from U(-1/sqrt(in_features),
// 1/sqrt(in_features)) with the default generator.
inline detail::Handle<dl_module> linear_create(int64_t in_features, int64_t out_features,
    const nn::LinearFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_linear_create, in_features, out_features, &c_options);
}

// Makes the dimensions from start_dim to end_dim, inclusive, one.
inline detail::Handle<dl_module> flatten_create(int64_t start_dim = 1, int64_t end_dim = -1) {
  return detail::handle_of<dl_module>(dl_flatten_create, start_dim, end_dim);
}

// max(x, 0).
inline detail::Handle<dl_module> relu_create() {
  return detail::handle_of<dl_module>(dl_relu_create);
}

// 1 / (1 + e^-x).
inline detail::Handle<dl_module> sigmoid_create() {
  return detail::handle_of<dl_module>(dl_sigmoid_create);
}

// The hyperbolic tangent.
inline detail::Handle<dl_module> tanh_create() {
  return detail::handle_of<dl_module>(dl_tanh_create);
}

// e^x, divided by its sum along a dimension.
inline detail::Handle<dl_module> softmax_create(int64_t dim) {
  return detail::handle_of<dl_module>(dl_softmax_create, dim);
}

// The logarithm of softmax along a dimension.
inline detail::Handle<dl_module> log_softmax_create(int64_t dim) {
  return detail::handle_of<dl_module>(dl_log_softmax_create, dim);
}

// In training sets each element to 0 with probability p and divides the others by 1 - p.
inline detail::Handle<dl_module> dropout_create(double p = 0.5) {
  return detail::handle_of<dl_module>(dl_dropout_create, p);
}

// The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one after another in
// a new last dimension. The table is drawn from N(0, 1) with the default generator.
inline detail::Handle<dl_module> embedding_create(int64_t num_embeddings, int64_t embedding_dim,
    const nn::EmbeddingFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_embedding_create, num_embeddings, embedding_dim,
      &c_options);
}

// (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
// dimensions, whose sizes are `shape`. weight is ones and bias zeros at first.
inline detail::Handle<dl_module> layer_norm_create(const Dims& shape,
    const nn::LayerNormFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_layer_norm_create, shape.data(), shape.size(), &c_options);
}

// (x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C, L]. In training
// mean and variance are the batch's, and the buffers running_mean, running_var (with the corrected
// variance) and num_batches_tracked follow them; in evaluation they are the running ones, where
// these are kept. weight is ones and bias zeros at first. A call in training changes the buffers:
// one thread at a time.
inline detail::Handle<dl_module> batch_norm1d_create(int64_t num_features,
    const nn::BatchNorm1dFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_batch_norm1d_create, num_features, &c_options);
}

// x itself.
inline detail::Handle<dl_module> identity_create() {
  return detail::handle_of<dl_module>(dl_identity_create);
}

// dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call.
inline detail::Handle<dl_module> mse_loss_create(Reduction reduction = Reduction::kMean) {
  return detail::handle_of<dl_module>(dl_mse_loss_create, static_cast<int32_t>(reduction));
}

// dl_bce_loss as a module of two inputs. The weight is a buffer.
inline detail::Handle<dl_module> bce_loss_create(const nn::BCELossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_bce_loss_create, &c_options);
}

// dl_bce_with_logits_loss as a module of two inputs. The weights are buffers.
inline detail::Handle<dl_module> bce_with_logits_loss_create(const nn::BCEWithLogitsLossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_bce_with_logits_loss_create, &c_options);
}

// dl_cross_entropy as a module of two inputs. The weight is a buffer.
inline detail::Handle<dl_module> cross_entropy_loss_create(const nn::CrossEntropyLossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_cross_entropy_loss_create, &c_options);
}

// dl_nll_loss as a module of two inputs. The weight is a buffer.
inline detail::Handle<dl_module> nll_loss_create(const nn::NLLLossFields& options = {}) {
  const auto c_options = detail::to_c(options);
  return detail::handle_of<dl_module>(dl_nll_loss_create, &c_options);
}

}  // namespace dl::detail

namespace dl::nn {

// The share of samples whose largest score is that of the target: scores [N, C], target [N] of
// class numbers. NaN without samples.
inline double accuracy(const Tensor& scores, const Tensor& target) {
  return detail::value_of<double>(dl_accuracy, scores.handle(), target.handle());
}

// i64 [C, C]: row t, column p counts the samples of class t whose largest score is that of p;
// scores [N, C], target [N] of class numbers. Matrices of batches are added up with dl_add.
inline Tensor confusion_matrix(const Tensor& scores, const Tensor& target) {
  return detail::tensor_of(dl_confusion_matrix, scores.handle(), target.handle());
}

}  // namespace dl::nn

namespace dl::nn::init {

// Fills x from N(mean, std^2). Draws from the default generator, in PyTorch's order. Nothing is
// recorded.
inline void normal_(const Tensor& x, double mean = 0, double std = 1) {
  detail::check(dl_init_normal(x.handle(), mean, std));
}

// Fills x from U(low, high). Draws from the default generator, in PyTorch's order. Nothing is
// recorded.
inline void uniform_(const Tensor& x, double low = 0, double high = 1) {
  detail::check(dl_init_uniform(x.handle(), low, high));
}

// Fills x from N(mean, std^2), values outside [low, high] drawn again. Draws from the default
// generator, in PyTorch's order. Nothing is recorded.
inline void trunc_normal_(const Tensor& x, double mean = 0, double std = 1, double low = -2,
    double high = 2) {
  detail::check(dl_init_trunc_normal(x.handle(), mean, std, low, high));
}

// Fills x with a value. Nothing is recorded.
inline void constant_(const Tensor& x, double value) {
  detail::check(dl_init_constant(x.handle(), value));
}

// Fills x with 0. Nothing is recorded.
inline void zeros_(const Tensor& x) { detail::check(dl_init_zeros(x.handle())); }

// Fills x with 1. Nothing is recorded.
inline void ones_(const Tensor& x) { detail::check(dl_init_ones(x.handle())); }

// Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(6 / (fan_in + fan_out)).
// Draws from the default generator, in PyTorch's order. Nothing is recorded.
inline void xavier_uniform_(const Tensor& x, double gain = 1) {
  detail::check(dl_init_xavier_uniform(x.handle(), gain));
}

// Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain sqrt(2 / (fan_in +
// fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
inline void xavier_normal_(const Tensor& x, double gain = 1) {
  detail::check(dl_init_xavier_normal(x.handle(), gain));
}

// Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(3 / fan). Draws from the
// default generator, in PyTorch's order. Nothing is recorded.
inline void kaiming_uniform_(const Tensor& x, const nn::KaimingFields& options = {}) {
  const auto c_options = detail::to_c(options);
  detail::check(dl_init_kaiming_uniform(x.handle(), &c_options));
}

// Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain / sqrt(fan). Draws from
// the default generator, in PyTorch's order. Nothing is recorded.
inline void kaiming_normal_(const Tensor& x, const nn::KaimingFields& options = {}) {
  const auto c_options = detail::to_c(options);
  detail::check(dl_init_kaiming_normal(x.handle(), &c_options));
}

// How much a nonlinearity shrinks the standard deviation of what goes through it, to make up for.
inline double calculate_gain(Nonlinearity nonlinearity, double slope = 0.01) {
  return detail::value_of<double>(dl_calculate_gain, static_cast<int32_t>(nonlinearity), slope);
}

}  // namespace dl::nn::init
