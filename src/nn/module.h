#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "nn/state_dict.h"
#include "tensor/tensor.h"

namespace dlcore::nn {

class Module;

// What stands in the place of a tensor, by its identity.
using TensorMap = std::unordered_map<const TensorImpl*, Tensor>;

struct NamedModule {
  std::string name;
  Ref<Module> module;
};
using NamedModules = std::vector<NamedModule>;

// The tensors a module is called with.
class Arguments {
 public:
  Arguments(const Tensor& x) : first_(&x), size_(1) {}
  Arguments(const std::vector<Tensor>& xs)
      : first_(xs.data()), size_(static_cast<int>(xs.size())) {}
  Arguments(const Tensor* first, int size) : first_(first), size_(size) {}

  int size() const { return size_; }
  const Tensor& operator[](int i) const { return first_[i]; }

 private:
  const Tensor* first_;
  int size_;
};

// A function with parameters: a node in a tree of named modules. Parameters, buffers and children
// share one space of names; a name is not empty and holds no '.', which separates the names of a
// path ("block.fc1.weight"). A module or tensor may stand at several places of the tree; walks
// that gather parameters and modules name it once, by the first.
class Module : public RefCounted {
 public:
  explicit Module(std::string type_name);

  // Calls forward. An error that comes out of a child names the path to it.
  Tensor operator()(const Arguments& inputs);

  const std::string& type_name() const { return type_name_; }
  // A plan that is being captured holds for this mode.
  bool training() const;
  void train(bool mode = true);
  void eval() { train(false); }

  // ---- Building ----
  // The tensor itself becomes the parameter: a leaf that asks for gradients.
  void register_parameter(const std::string& name, const Tensor& parameter);
  // Part of the module's state, but not trained.
  void register_buffer(const std::string& name, const Tensor& buffer, bool persistent = true);
  // Fails where the tree would contain itself.
  void register_module(const std::string& name, const Ref<Module>& child);

  // ---- Rebuilding ----
  // Puts another in the place of what has the name here.
  void replace_parameter(const std::string& name, const Tensor& parameter);
  void replace_buffer(const std::string& name, const Tensor& buffer);
  // These fail on modules whose tensors and children are fixed, such as layers.
  void replace_module(const std::string& name, const Ref<Module>& child);
  void remove(const std::string& name);

  // ---- What stands here ----
  const NamedTensors& own_parameters() const { return parameters_; }
  const NamedModules& children() const { return children_; }

  // ---- What stands in the whole tree ----
  NamedModules named_modules();
  NamedTensors named_parameters() const;
  std::vector<Tensor> parameters() const;
  NamedTensors named_buffers() const;
  // By path; fail with the names that exist where the path leads nowhere.
  Ref<Module> module_at(const std::string& path);
  Tensor parameter_at(const std::string& path);
  Tensor buffer_at(const std::string& path);

  // ---- Acting on the whole tree ----
  void requires_grad_(bool value);
  void zero_grad(bool set_to_none = true);
  // Moves parameters and buffers; a dtype applies to the floating ones. The tensors stay the same
  // objects, so that optimizers keep their hold on them.
  void to(std::optional<DType> dtype, std::optional<Device> device);

  // ---- State ----
  // Parameters and persistent buffers by path, without gradient history, sharing memory.
  Ref<StateDict> state_dict() const;
  // Copies values in. Unless strict, missing and unexpected names are passed over; a wrong shape is
  // always an error. On an error nothing has been changed.
  void load_state_dict(const StateDict& state, bool strict = true);

  // ---- Replicas ----
  // The same tree with other tensors: each module is copied, once wherever it stands, and each
  // parameter and buffer replaced by what the map has for it (where it has nothing, kept).
  Ref<Module> with_tensors(const TensorMap& tensors) const;
  // Whether other threads than the caller's may call the modules of the tree, several at a time.
  bool any_thread() const;

  // As PyTorch prints a module.
  std::string to_string() const;

 protected:
  // Of the same kind and settings, with the same tensors and children.
  Module(const Module& other);
  virtual Ref<Module> copy() const = 0;

  virtual Tensor forward(const Arguments& inputs) = 0;
  virtual bool self_any_thread() const { return true; }
  // Whether the module can do with other children, and without a tensor or child that it has.
  virtual bool is_open() const { return false; }
  // A buffer of this module's own; undefined where there is none of the name.
  Tensor own_buffer(const std::string& name) const;
  // What stands between the parentheses of the printed form: "in_features=2, out_features=1".
  virtual std::string settings() const { return ""; }

  void dispose() noexcept override;

 private:
  struct Buffer {
    std::string name;
    Tensor tensor;
    bool persistent;
  };
  struct Place {
    std::string path;
    const Module* module;
    int depth;
  };

  void check_new_name(const char* operation, const char* what, const std::string& name) const;
  void check_new_parameter(const char* operation, const std::string& name,
                           const Tensor& parameter) const;
  void check_new_child(const char* operation, const std::string& name,
                       const Ref<Module>& child) const;
  void check_open(const char* operation) const;
  // The one of `items` that has the name; fails where there is none.
  template <class Items>
  auto& own(const char* operation, const char* what, Items& items, const std::string& name) const;
  bool contains(const Module* module) const;
  // The module and all below it, parents first; each once if `once`.
  std::vector<Place> walk(bool once) const;
  Ref<Module> follow(const char* what, const std::string& whole, const std::string& path);
  NamedTensors stateful_tensors() const;
  std::string print() const;

  std::string type_name_;
  bool training_ = true;
  NamedTensors parameters_;
  std::vector<Buffer> buffers_;
  NamedModules children_;
  Module* next_dying_ = nullptr;
};

// A module of one input.
class UnaryModule : public Module {
 public:
  using Module::Module;

 protected:
  Tensor forward(const Arguments& inputs) final;
  virtual Tensor apply(const Tensor& x) = 0;
};

// Forgets x's gradient, or sets it to zero (cut from any graph it was part of).
void zero_grad(const Tensor& x, bool set_to_none = true);

// Fails unless the module is called with `wanted` tensors.
void check_count(const Module& module, const Arguments& inputs, int wanted);

}  // namespace dlcore::nn
