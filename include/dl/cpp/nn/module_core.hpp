// How the library calls a module of the user's own. Part of nn/module.hpp.
#pragma once

#include <dl/cpp/nn/module.hpp>

namespace dl::detail {

inline dl_status DL_CALL run_forward(void* core, dl_module* self, dl_tensor* const* inputs,
                                     int64_t count, dl_tensor** output) {
  return guarded([&] { static_cast<ModuleCore*>(core)->forward(self, inputs, count, output); });
}

// What embedding a module takes.
struct ModuleAccess {
  // The library's module, which from now on owns what it needs to run: for a class of the user's
  // own the first call moves or copies the object there.
  template <class M>
  static Handle<dl_module> embed(M&& module) {
    using Type = std::decay_t<M>;
    static_assert(std::is_base_of_v<nn::Module, Type>, "a module derives from dl::nn::Module");
    auto handle = Handle<dl_module>::share(module.handle());
    ModuleCore* core = static_cast<const nn::Module&>(module).core_;
    if (core && !core->object) {
      auto object = std::make_unique<Type>(std::forward<M>(module));
      nn::Module& base = *object;
      base.handle_ = Handle<dl_module>();
      base.is_part_ = true;
      core->object = std::move(object);
    }
    return handle;
  }
};

inline bool is_same(const Handle<dl_tensor>& x, const Handle<dl_tensor>& y) {
  return value_of<int32_t>(dl_tensor_is_same, x.get(), y.get()) != 0;
}
// The first parameter of a module; null if it has none.
inline Handle<dl_tensor> first_parameter(dl_module* module) {
  dl_tensor* first = nullptr;
  int64_t count = 0;
  check(dl_module_parameters(module, &first, 1, &count));
  return Handle<dl_tensor>(first);
}

// Whether `self`, lent for a call, has other parameters than those registered here.
inline bool ModuleCore::is_replica(dl_module* self) const {
  for (const auto& [name, parameter] : parameters) {
    return !is_same(handle_of<dl_tensor>(dl_module_parameter, self, name.c_str()), parameter);
  }
  for (const auto& [name, child] : children) {
    const auto original = first_parameter(child.get());
    if (!original.get()) continue;
    return !is_same(first_parameter(module_child(self, name).get()), original);
  }
  for (const auto& [name, buffer] : buffers) {
    return !is_same(handle_of<dl_tensor>(dl_module_buffer, self, name.c_str()), buffer);
  }
  return false;
}

// Lists what answers for the parts of this module, and of those below, in the replica `self`.
inline void ModuleCore::add_parts(dl_module* self, Running* frame,
                                  std::vector<Handle<dl_module>>* modules,
                                  std::vector<Handle<dl_tensor>>* tensors) const {
  for (const auto& [name, parameter] : parameters) {
    tensors->push_back(handle_of<dl_tensor>(dl_module_parameter, self, name.c_str()));
    frame->parts.emplace_back(parameter.get(), tensors->back().get());
  }
  for (const auto& [name, buffer] : buffers) {
    tensors->push_back(handle_of<dl_tensor>(dl_module_buffer, self, name.c_str()));
    frame->parts.emplace_back(buffer.get(), tensors->back().get());
  }
  for (size_t i = 0; i < children.size(); ++i) {
    const auto& [name, child] = children[i];
    modules->push_back(module_child(self, name));
    dl_module* part = modules->back().get();
    frame->parts.emplace_back(child.get(), part);
    if (custom_children[i]) custom_children[i]->add_parts(part, frame, modules, tensors);
  }
}

// While it lives, `self` answers for the module of a core, and a replica's parts for its parts.
class RunningModule {
 public:
  RunningModule(const ModuleCore& core, dl_module* self) {
    frame_.outer = running;
    frame_.parts.emplace_back(&core, self);
    if (core.is_replica(self)) core.add_parts(self, &frame_, &modules_, &tensors_);
    running = &frame_;
  }
  RunningModule(const RunningModule&) = delete;
  RunningModule& operator=(const RunningModule&) = delete;
  ~RunningModule() { running = frame_.outer; }

 private:
  Running frame_{};
  std::vector<Handle<dl_module>> modules_;
  std::vector<Handle<dl_tensor>> tensors_;
};

inline void ModuleCore::forward(dl_module* self, dl_tensor* const* inputs, int64_t count,
                                dl_tensor** output) {
  if (!object) fail(Code::kState, "forward: the module is no part of another one");
  const RunningModule frame(*this, self);
  const TensorList xs = share_all(inputs, count);
  const Tensor y = count == 1 ? object->forward(xs[0]) : object->forward_all(xs);
  if (y.handle()) dl_tensor_retain(y.handle());
  *output = y.handle();
}

}  // namespace dl::detail

namespace dl::nn {

inline void Module::create() const {
  if (is_layer_) detail::fail(Code::kState, "a layer that was only declared has no parameters");
  const std::string name = name_.empty() ? detail::readable(typeid(*this)) : name_;
  core_ = new detail::ModuleCore;
  handle_ = detail::handle_of<dl_module>(dl_module_create, name.c_str(), &detail::run_forward,
                                         core_, &detail::destroy<detail::ModuleCore>);
}

inline Tensor Module::forward(const Tensor&) {
  detail::fail(Code::kUnsupported, detail::module_type_name(handle()) +
                                       ": forward(const dl::Tensor&) is not overridden");
}

inline Tensor Module::forward_all(const TensorList& inputs) {
  if (inputs.size() == 1) return forward(inputs[0]);
  detail::fail(Code::kUnsupported, detail::module_type_name(handle()) + ": got " +
                                       std::to_string(inputs.size()) +
                                       " inputs, and forward_all is not overridden");
}

inline Layer Module::child(const std::string& path) const {
  return Layer(detail::module_child(handle(), path));
}

template <class M>
std::decay_t<M> Module::register_module(const std::string& name, M&& child) {
  std::decay_t<M> same = child;
  auto handle = detail::ModuleAccess::embed(std::forward<M>(child));
  detail::module_register_module(own_handle(), name, handle.get());
  core_->custom_children.push_back(static_cast<const Module&>(same).core_);
  core_->children.emplace_back(name, std::move(handle));
  return same;
}

template <class M>
std::decay_t<M> Module::replace_module(const std::string& name, M&& child) {
  if (is_part_ || (core_ && core_->object)) {
    detail::fail(Code::kState, "replace_module: " + name + " is a child of " +
                                   detail::module_type_name(handle()) +
                                   ", which is part of another module");
  }
  std::decay_t<M> same = child;
  auto part = detail::ModuleAccess::embed(std::forward<M>(child));
  detail::module_replace_module(handle(), name, part.get());
  for (size_t i = 0; core_ && i < core_->children.size(); ++i) {
    if (core_->children[i].first != name) continue;
    core_->custom_children[i] = static_cast<const Module&>(same).core_;
    core_->children[i].second = part;
  }
  return same;
}

}  // namespace dl::nn
