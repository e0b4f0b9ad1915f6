// How the library calls a module of the user's own. Part of nn/module.hpp.
#pragma once

#include <dl/cpp/nn/module.hpp>

namespace dl::detail {

inline dl_status DL_CALL run_forward(void* core, dl_module* self, dl_tensor* const* inputs,
                                     int64_t count, dl_tensor** output) {
  return guarded([&] { static_cast<ModuleCore*>(core)->forward(self, inputs, count, output); });
}

// What the functions here may do with a module.
struct ModuleAccess {
  static ModuleCore* core(const nn::Module& module) {
    (void)module.handle();
    return module.core_;
  }
  static dl_module* uncounted(const nn::Module& module) { return module.handle_.get(); }

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
      release(base.handle_.get());
      base.uncounted_ = true;
      core->object = std::move(object);
    }
    return handle;
  }
};

// Whether `self`, lent for a call, is a replica: it has other parameters than the original.
inline bool is_replica(dl_module* self, dl_module* original) {
  dl_tensor* first[2] = {};
  int64_t count = 0;
  check(dl_module_parameters(self, &first[0], 1, &count));
  const Handle<dl_tensor> mine(first[0]);
  if (count == 0) return false;
  check(dl_module_parameters(original, &first[1], 1, &count));
  const Handle<dl_tensor> theirs(first[1]);
  return value_of<int32_t>(dl_tensor_is_same, mine.get(), theirs.get()) == 0;
}

// Lists what answers for the parts of this module, and of those below, in the replica `self`.
inline void ModuleCore::add_parts(dl_module* self, dl_module* original, Replica* replica,
                                  std::vector<Handle<dl_module>>* modules,
                                  TensorList* tensors) const {
  replica->parts.emplace_back(original, self);
  for (const auto& [name, parameter] : parameters) {
    tensors->push_back(tensor_of(dl_module_parameter, self, name.c_str()));
    replica->parts.emplace_back(parameter.handle(), tensors->back().handle());
  }
  for (const auto& [name, buffer] : buffers) {
    tensors->push_back(tensor_of(dl_module_buffer, self, name.c_str()));
    replica->parts.emplace_back(buffer.handle(), tensors->back().handle());
  }
  for (size_t i = 0; i < children.size(); ++i) {
    const auto& [name, child] = children[i];
    modules->push_back(handle_of<dl_module>(dl_module_child, self, name.c_str()));
    dl_module* part = modules->back().get();
    if (custom_children[i]) {
      custom_children[i]->add_parts(part, child.get(), replica, modules, tensors);
    } else {
      replica->parts.emplace_back(child.get(), part);
    }
  }
}

// Makes a replica's parts answer for the module's while it lives.
class RunningReplica {
 public:
  RunningReplica(const ModuleCore& core, dl_module* self, dl_module* original) {
    if (!is_replica(self, original)) return;
    replica_.outer = running_replica;
    core.add_parts(self, original, &replica_, &modules_, &tensors_);
    running_replica = &replica_;
    running_ = true;
  }
  RunningReplica(const RunningReplica&) = delete;
  RunningReplica& operator=(const RunningReplica&) = delete;
  ~RunningReplica() {
    if (running_) running_replica = replica_.outer;
  }

 private:
  Replica replica_{};
  std::vector<Handle<dl_module>> modules_;
  TensorList tensors_;
  bool running_ = false;
};

inline void ModuleCore::forward(dl_module* self, dl_tensor* const* inputs, int64_t count,
                                dl_tensor** output) {
  if (!object) fail(Code::kState, "forward: the module is no part of another one");
  const RunningReplica replica(*this, self, ModuleAccess::uncounted(*object));
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
  handle_ = detail::handle_of<dl_module>(
      dl_module_create, name.c_str(), &detail::run_forward, static_cast<void*>(core_),
      static_cast<dl_destroy_fn>([](void* core) {
        delete static_cast<detail::ModuleCore*>(core);
      }));
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

}  // namespace dl::nn
