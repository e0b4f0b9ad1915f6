// Linear layers, layers one after another, and a module on several devices.
#pragma once

#include <dl/cpp/generated/layers.hpp>
#include <dl/cpp/generated/parallel.hpp>

namespace dl::nn {

// y = x W^T + b for the last dimension of x: weight [out_features, in_features], bias
// [out_features]. Linear() is none.
class Linear : public Layer {
 public:
  Linear() = default;
  Linear(int64_t in_features, int64_t out_features, const LinearFields& options = {})
      : Layer(detail::linear_create(in_features, out_features, options)) {}
  Tensor weight() const { return parameter("weight"); }
  Tensor bias() const { return parameter("bias"); }
};

// A module with a name, for Sequential{{"fc", Linear(2, 3)}, {"relu", ReLU()}}.
class NamedModule {
 public:
  template <class M>
  NamedModule(std::string name, M&& module)
      : name_(std::move(name)), handle_(detail::ModuleAccess::embed(std::forward<M>(module))) {}
  const std::string& name() const noexcept { return name_; }
  dl_module* handle() const noexcept { return handle_.get(); }

 private:
  std::string name_;
  detail::Handle<dl_module> handle_;
};

// Modules one after another, named 0, 1, ... or as told.
class Sequential : public Layer {
  template <class M>
  static constexpr bool is_module = std::is_base_of_v<Module, std::decay_t<M>>;

 public:
  Sequential() : Layer(detail::sequential_create()) {}
  Sequential(std::initializer_list<NamedModule> modules) : Sequential() {
    for (const NamedModule& module : modules) {
      detail::sequential_append(handle(), module.name().c_str(), module.handle());
    }
  }
  template <class M, class... Modules,
            std::enable_if_t<is_module<M> && (is_module<Modules> && ...) &&
                                 !(sizeof...(Modules) == 0 &&
                                   std::is_base_of_v<Sequential, std::decay_t<M>>),
                             int> = 0>
  explicit Sequential(M&& first, Modules&&... more) : Sequential() {
    push_back(std::forward<M>(first));
    (push_back(std::forward<Modules>(more)), ...);
  }

  template <class M>
  void push_back(M&& module) {
    const auto part = detail::ModuleAccess::embed(std::forward<M>(module));
    detail::sequential_append(handle(), nullptr, part.get());
  }
  template <class M>
  void push_back(const std::string& name, M&& module) {
    const auto part = detail::ModuleAccess::embed(std::forward<M>(module));
    detail::sequential_append(handle(), name.c_str(), part.get());
  }
  int64_t size() const { return detail::sequential_count(handle()); }
  Layer operator[](int64_t i) const { return Layer(detail::sequential_at(handle(), i)); }
};

// A module that shares each batch among devices of one kind; none stands for all CUDA devices. With
// several, its parameters lie on the first. Train the module's parameters as ever.
class DataParallel : public Layer {
 public:
  template <class M, std::enable_if_t<std::is_base_of_v<Module, std::decay_t<M>> &&
                                          !std::is_same_v<DataParallel, std::decay_t<M>>,
                                      int> = 0>
  explicit DataParallel(M&& module, const std::vector<Device>& devices = {},
                        const DataParallelFields& options = {})
      : Layer(detail::data_parallel_create(
            detail::ModuleAccess::embed(std::forward<M>(module)).get(), devices, options)) {}
};

}  // namespace dl::nn
