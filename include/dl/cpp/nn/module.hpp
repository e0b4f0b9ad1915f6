// Modules: layers, and networks of one's own by inheritance.
#pragma once

#include <dl/cpp/autograd.hpp>
#include <dl/cpp/generated/io.hpp>
#include <dl/cpp/generated/nn.hpp>
#include <dl/cpp/state_dict.hpp>
#include <dl/cpp/type_name.hpp>

#include <memory>

namespace dl::nn {

class Layer;
class Module;

}  // namespace dl::nn

namespace dl::detail {

// The part of a module of the user's own that the library's module owns, its user_data.
struct ModuleCore {
  // Where the module is a part of another one: the object whose forward() the library calls. It has
  // no handle, which would keep the library's module alive, and so itself; it is lent one while it
  // runs.
  std::unique_ptr<nn::Module> object;
  std::vector<std::pair<std::string, Handle<dl_tensor>>> parameters, buffers;
  std::vector<std::pair<std::string, Handle<dl_module>>> children;
  std::vector<ModuleCore*> custom_children;  // beside children; null for a layer

  void forward(dl_module* self, dl_tensor* const* inputs, int64_t count, dl_tensor** output);
  bool is_replica(dl_module* self) const;
  void add_parts(dl_module* self, Running* frame, std::vector<Handle<dl_module>>* modules,
                 std::vector<Handle<dl_tensor>>* tensors) const;
};

struct ModuleAccess;

}  // namespace dl::detail

namespace dl::nn {

// A function with parameters, or a tree of them. A class of one's own derives from it:
//
//   struct Net : dl::nn::Module {
//     Net() { fc1 = register_module("fc1", Linear(784, 64)); ... }
//     Tensor forward(const Tensor& x) override { return fc2(relu(fc1(x))); }
//     Linear fc1, fc2;
//   };
//
// A module is a value whose copies share their parameters. It is not changed (parameters added,
// mode or dtype changed) while another thread uses it. DataParallel runs forward() for replicas;
// registered members then stand for the replica's parts.
class Module {
 public:
  // The name is what the printed form calls it; the class's own is the default.
  explicit Module(std::string name = "") : name_(std::move(name)) {}
  Module(const Module& other)
      : name_(other.name_),
        handle_(other.counted()),
        core_(other.core_),
        is_layer_(other.is_layer_) {}
  Module(Module&& other) noexcept
      : name_(std::move(other.name_)),
        handle_(other.is_part_ ? other.counted() : std::move(other.handle_)),
        core_(std::exchange(other.core_, nullptr)),
        is_layer_(other.is_layer_) {}
  Module& operator=(Module other) noexcept {
    name_.swap(other.name_);
    handle_ = std::move(other.handle_);
    core_ = other.core_;
    is_layer_ = other.is_layer_;
    is_part_ = false;
    return *this;
  }
  virtual ~Module() = default;

  // The output for one input; a class of one's own overrides it.
  virtual Tensor forward(const Tensor& x);
  // The output for several inputs; the default passes one on to forward().
  virtual Tensor forward_all(const TensorList& inputs);
  Tensor operator()(const Tensor& x) { return forward(x); }
  template <class... Tensors>
  Tensor operator()(const Tensor& x, const Tensor& y, const Tensors&... more) {
    return forward_all({x, y, more...});
  }

  // For the C API, borrowed; made at the first use.
  dl_module* handle() const {
    if (is_part_) return lent_handle();
    if (!handle_.get()) create();
    return detail::current(handle_.get());
  }

  TensorList parameters() const { return detail::module_parameters(handle()); }
  std::vector<std::pair<std::string, Tensor>> named_parameters() const {
    std::vector<std::pair<std::string, Tensor>> named;
    for (Tensor& parameter : parameters()) {
      named.emplace_back(detail::module_parameter_name(handle(), detail::size_of(named)),
                         std::move(parameter));
    }
    return named;
  }
  // By their paths, such as "fc1.weight".
  Tensor parameter(const std::string& path) const {
    return detail::module_parameter(handle(), path);
  }
  Tensor buffer(const std::string& path) const { return detail::module_buffer(handle(), path); }
  Layer child(const std::string& path) const;

  // Training and evaluation mode, for the whole tree.
  void train(bool on = true) { on ? detail::module_train(handle()) : eval(); }
  void eval() { detail::module_eval(handle()); }
  bool is_training() const { return detail::module_is_training(handle()); }

  void zero_grad() { detail::module_zero_grad(handle()); }
  void requires_grad_(bool value = true) { detail::module_requires_grad(handle(), value); }
  // In place: the tensors of parameters, and the optimizers that have them, stay good.
  void to(DType dtype) { detail::module_to_dtype(handle(), dtype); }
  void to(Device device) { detail::module_to_device(handle(), device); }
  void cuda(int32_t index = 0) { to(Device(kCUDA, index)); }
  void cpu() { to(Device(kCPU)); }

  StateDict state_dict() const { return StateDict(detail::module_state_dict(handle())); }
  void load_state_dict(const StateDict& state, const LoadStateDictFields& options = {}) {
    detail::module_load_state_dict(handle(), state.handle(), options);
  }
  // A safetensors file, written whole or not at all.
  void save(const std::string& path) const { detail::module_save(handle(), path); }
  void load(const std::string& path, const ModuleLoadFields& options = {}) {
    detail::module_load(handle(), path, options);
  }

  std::string str() const { return detail::module_to_string(handle()); }
  // A table of the layers with their numbers of parameters.
  std::string summary() const { return detail::module_summary(handle()); }

  // The tensor itself becomes a parameter: a leaf that asks for gradients.
  Tensor register_parameter(const std::string& name, const Tensor& parameter) {
    detail::module_register_parameter(own_handle(), name, parameter);
    core_->parameters.emplace_back(name, detail::Handle<dl_tensor>::share(parameter.handle()));
    return parameter;
  }
  // Part of the state, not trained.
  Tensor register_buffer(const std::string& name, const Tensor& buffer, bool persistent = true) {
    detail::module_register_buffer(own_handle(), name, buffer, persistent);
    core_->buffers.emplace_back(name, detail::Handle<dl_tensor>::share(buffer.handle()));
    return buffer;
  }
  // Adds a child; gives it back, of its own type.
  template <class M>
  std::decay_t<M> register_module(const std::string& name, M&& child);
  // Puts another module in the place of a child and gives it back, for the member that held the
  // child. Not in a class of one's own that is part of another module, which runs a copy of it.
  template <class M>
  std::decay_t<M> replace_module(const std::string& name, M&& child);

 protected:
  explicit Module(detail::Handle<dl_module> layer) noexcept
      : handle_(std::move(layer)), is_layer_(true) {}
  // Lets replicas of this module run at the same time, on threads of the library's: forward() then
  // changes no member.
  void allow_any_thread() { detail::module_set_any_thread(own_handle(), true); }

 private:
  friend struct detail::ModuleAccess;

  void create() const;
  dl_module* own_handle() {
    dl_module* handle = this->handle();
    if (!core_) {
      detail::fail(Code::kInvalidArgument,
                   "register: a layer takes no parts; got " + detail::module_type_name(handle));
    }
    return handle;
  }
  dl_module* lent_handle() const {
    if (void* lent = detail::running_part(core_)) return static_cast<dl_module*>(lent);
    detail::fail(Code::kState, "a part of another module is only used while it runs");
  }
  detail::Handle<dl_module> counted() const {
    return is_part_ ? detail::Handle<dl_module>::share(lent_handle()) : handle_;
  }

  std::string name_;
  mutable detail::Handle<dl_module> handle_;
  mutable detail::ModuleCore* core_ = nullptr;  // null for a layer, and before the first use
  bool is_layer_ = false;
  bool is_part_ = false;  // a ModuleCore's object
};

// A module that the library itself computes. Layer() is none.
class Layer : public Module {
 public:
  Layer() : Layer(detail::Handle<dl_module>()) {}
  explicit Layer(detail::Handle<dl_module> handle) noexcept : Module(std::move(handle)) {}

  Tensor forward(const Tensor& x) override { return (*this)(x); }
  Tensor forward_all(const TensorList& inputs) override {
    return detail::module_call(handle(), inputs);
  }
  Tensor operator()(const Tensor& x) const { return detail::module_forward(handle(), x); }
  template <class... Tensors>
  Tensor operator()(const Tensor& x, const Tensor& y, const Tensors&... more) const {
    return detail::module_call(handle(), {x, y, more...});
  }
};

template <class Stream>
auto operator<<(Stream& out, const Module& module) -> decltype(detail::write_text(out, "")) {
  return detail::write_text(out, module.str());
}

}  // namespace dl::nn

#include <dl/cpp/nn/module_core.hpp>
