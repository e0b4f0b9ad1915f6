#include "nn/module.h"

#include <algorithm>
#include <unordered_set>

#include "autograd/autograd.h"
#include "tensor/recorder.h"

namespace dlcore::nn {
namespace {

// Calls nest on the stack, one level of the tree after the other.
constexpr int kMaxDepth = 1000;
// Modules that stand at many places could multiply without end.
constexpr size_t kMaxPlaces = 1000000;

thread_local int call_depth = 0;

struct CallDepth {
  explicit CallDepth(const Module& module) {
    DL_CHECK(call_depth < kMaxDepth, Code::kLimit, module.type_name(),
             ": modules are nested more than ", kMaxDepth, " deep");
    ++call_depth;
  }
  ~CallDepth() { --call_depth; }
};

std::string join(const std::string& path, const std::string& name) {
  return path.empty() ? name : path + "." + name;
}

template <class Items>
auto find_named(Items& items, const std::string& name) {
  return std::find_if(items.begin(), items.end(), [&](auto& item) { return item.name == name; });
}

template <class Items>
bool has_name(const Items& items, const std::string& name) {
  return find_named(items, name) != items.end();
}

template <class Items>
std::string list_names(const Items& items) {
  std::string text;
  for (const auto& item : items) text += (text.empty() ? "'" : ", '") + item.name + "'";
  return text.empty() ? "none" : text;
}

// A path that is being followed, for the message where it leads nowhere.
struct Way {
  const char* what;  // "parameter"
  const std::string& path;

  template <class Items>
  auto& step(const Module& module, const char* part, Items& items, const std::string& name) const {
    const auto place = find_named(items, name);
    DL_CHECK(place != items.end(), Code::kNotFound, "module_", what, ": path '", path,
             "': ", module.type_name(), " has no ", part, " '", name,
             "'; there are: ", list_names(items));
    return *place;
  }
};

// "a.b.weight" -> {"a.b", "weight"}; "weight" -> {"", "weight"}.
std::pair<std::string, std::string> split_path(const std::string& path) {
  const size_t dot = path.rfind('.');
  if (dot == std::string::npos) return {"", path};
  return {path.substr(0, dot), path.substr(dot + 1)};
}

}  // namespace

Module::Module(std::string type_name) : type_name_(std::move(type_name)) {}

Module::Module(const Module& other)
    : RefCounted(),
      type_name_(other.type_name_),
      training_(other.training_),
      parameters_(other.parameters_),
      buffers_(other.buffers_),
      children_(other.children_) {}

// Children die one after another, not one inside another: no depth overflows the stack.
void Module::dispose() noexcept {
  thread_local Module* dying = nullptr;
  thread_local bool busy = false;
  next_dying_ = dying;
  dying = this;
  if (busy) return;
  busy = true;
  while (Module* module = dying) {
    dying = module->next_dying_;
    delete module;
  }
  busy = false;
}

Tensor Module::operator()(const Arguments& inputs) {
  const CallDepth depth(*this);
  for (int i = 0; i < inputs.size(); ++i) {
    DL_CHECK(inputs[i].defined(), Code::kNullArgument, type_name_, ": input ", i, " is missing");
  }
  return forward(inputs);
}

bool Module::training() const {
  if (Recorder* recorder = recording()) {
    recorder->guard([self = Ref<const Module>(this), training = training_] {
      return self->training_ == training;
    });
  }
  return training_;
}

void Module::train(bool mode) {
  for (const NamedModule& named : named_modules()) named.module->training_ = mode;
}

// ---- Building ----

void Module::check_new_name(const char* operation, const char* what,
                            const std::string& name) const {
  DL_CHECK(!name.empty(), Code::kInvalidArgument, operation, ": the ", what,
           "'s name must not be empty");
  DL_CHECK(name.find('.') == std::string::npos, Code::kInvalidArgument, operation, ": the ", what,
           "'s name '", name, "' must not contain '.'");
  DL_CHECK(!has_name(parameters_, name) && !has_name(buffers_, name) && !has_name(children_, name),
           Code::kInvalidArgument, operation, ": ", type_name_, " already has a '", name, "'");
}

void Module::check_new_parameter(const char* operation, const std::string& name,
                                 const Tensor& parameter) const {
  DL_CHECK(is_leaf(parameter), Code::kState, operation, ": parameter '", name,
           "' must be a leaf, not the result of an operation; got ", parameter);
  DL_CHECK(parameter.is_floating(), Code::kDtype, operation, ": parameter '", name,
           "' must be floating; got ", parameter);
}

void Module::check_new_child(const char* operation, const std::string& name,
                             const Ref<Module>& child) const {
  DL_CHECK(!child->contains(this), Code::kState, operation, ": '", name, "' contains the ",
           type_name_, " it is added to; a module cannot contain itself");
}

void Module::register_parameter(const std::string& name, const Tensor& parameter) {
  check_new_name("register_parameter", "parameter", name);
  check_new_parameter("register_parameter", name, parameter);
  set_requires_grad(parameter, true);
  parameters_.push_back({name, parameter});
}

void Module::register_buffer(const std::string& name, const Tensor& buffer, bool persistent) {
  check_new_name("register_buffer", "buffer", name);
  buffers_.push_back({name, buffer, persistent});
}

void Module::register_module(const std::string& name, const Ref<Module>& child) {
  check_new_name("register_module", "module", name);
  check_new_child("register_module", name, child);
  children_.push_back({name, child});
}

// ---- Rebuilding ----

void Module::check_open(const char* operation) const {
  DL_CHECK(is_open(), Code::kInvalidArgument, operation, ": module must be a Sequential or one of ",
           "the caller's own; got a ", type_name_);
}

template <class Items>
auto& Module::own(const char* operation, const char* what, Items& items,
                  const std::string& name) const {
  const auto place = find_named(items, name);
  DL_CHECK(place != items.end(), Code::kNotFound, operation, ": ", type_name_, " has no ", what,
           " '", name, "'; there are: ", list_names(items));
  return *place;
}

void Module::replace_parameter(const std::string& name, const Tensor& parameter) {
  Tensor& place = own("replace_parameter", "parameter", parameters_, name).tensor;
  check_new_parameter("replace_parameter", name, parameter);
  set_requires_grad(parameter, true);
  place = parameter;
}

void Module::replace_buffer(const std::string& name, const Tensor& buffer) {
  own("replace_buffer", "buffer", buffers_, name).tensor = buffer;
}

void Module::replace_module(const std::string& name, const Ref<Module>& child) {
  check_open("replace_module");
  Ref<Module>& place = own("replace_module", "module", children_, name).module;
  check_new_child("replace_module", name, child);
  place = child;
}

void Module::remove(const std::string& name) {
  check_open("module_remove");
  const auto remove_from = [&](auto& items) {
    const auto place = find_named(items, name);
    if (place == items.end()) return false;
    items.erase(place);
    return true;
  };
  DL_CHECK(remove_from(parameters_) || remove_from(buffers_) || remove_from(children_),
           Code::kNotFound, "module_remove: ", type_name_, " has no '", name, "'");
}

bool Module::contains(const Module* module) const {
  const std::vector<Place> places = walk(true);
  return std::any_of(places.begin(), places.end(),
                     [&](const Place& place) { return place.module == module; });
}

// ---- The whole tree ----

std::vector<Module::Place> Module::walk(bool once) const {
  std::vector<Place> places;
  std::unordered_set<const Module*> seen;
  std::vector<Place> ahead{{"", this, 0}};
  while (!ahead.empty()) {
    Place here = std::move(ahead.back());
    ahead.pop_back();
    if (once && !seen.insert(here.module).second) continue;
    DL_CHECK(here.depth < kMaxDepth, Code::kLimit, type_name_, ": modules are nested more than ",
             kMaxDepth, " deep");
    DL_CHECK(places.size() < kMaxPlaces, Code::kLimit, type_name_, ": more than ", kMaxPlaces,
             " modules");
    const NamedModules& children = here.module->children_;
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
      ahead.push_back({join(here.path, child->name), child->module.get(), here.depth + 1});
    }
    places.push_back(std::move(here));
  }
  return places;
}

NamedModules Module::named_modules() {
  NamedModules modules;
  for (const Place& place : walk(true)) {
    modules.push_back({place.path, Ref<Module>(const_cast<Module*>(place.module))});
  }
  return modules;
}

NamedTensors Module::named_parameters() const {
  NamedTensors found;
  std::unordered_set<const TensorImpl*> seen;
  for (const Place& place : walk(true)) {
    for (const NamedTensor& own : place.module->parameters_) {
      if (seen.insert(own.tensor.impl()).second) {
        found.push_back({join(place.path, own.name), own.tensor});
      }
    }
  }
  return found;
}

std::vector<Tensor> Module::parameters() const {
  std::vector<Tensor> found;
  for (NamedTensor& named : named_parameters()) found.push_back(std::move(named.tensor));
  return found;
}

NamedTensors Module::named_buffers() const {
  NamedTensors found;
  std::unordered_set<const TensorImpl*> seen;
  for (const Place& place : walk(true)) {
    for (const Buffer& own : place.module->buffers_) {
      if (seen.insert(own.tensor.impl()).second) {
        found.push_back({join(place.path, own.name), own.tensor});
      }
    }
  }
  return found;
}

Ref<Module> Module::module_at(const std::string& path) { return follow("child", path, path); }

// The module at the end of `path`, which is `whole` or its beginning.
Ref<Module> Module::follow(const char* what, const std::string& whole, const std::string& path) {
  const Way way{what, whole};
  Ref<Module> module(this);
  if (path.empty()) return module;
  for (size_t begin = 0; begin <= path.size();) {
    const size_t end = std::min(path.find('.', begin), path.size());
    const std::string name = path.substr(begin, end - begin);
    module = way.step(*module, "module", module->children_, name).module;
    begin = end + 1;
  }
  return module;
}

Tensor Module::parameter_at(const std::string& path) {
  const auto [parent, name] = split_path(path);
  const Ref<Module> module = follow("parameter", path, parent);
  return Way{"parameter", path}.step(*module, "parameter", module->parameters_, name).tensor;
}

Tensor Module::buffer_at(const std::string& path) {
  const auto [parent, name] = split_path(path);
  const Ref<Module> module = follow("buffer", path, parent);
  return Way{"buffer", path}.step(*module, "buffer", module->buffers_, name).tensor;
}

Tensor Module::own_buffer(const std::string& name) const {
  const auto place = find_named(buffers_, name);
  return place == buffers_.end() ? Tensor() : place->tensor;
}

void Module::requires_grad_(bool value) {
  for (const Tensor& parameter : parameters()) set_requires_grad(parameter, value);
}

// ---- A module of one input ----

Tensor UnaryModule::forward(const Arguments& inputs) {
  check_count(*this, inputs, 1);
  return apply(inputs[0]);
}

void check_count(const Module& module, const Arguments& inputs, int wanted) {
  DL_CHECK(inputs.size() == wanted, Code::kInvalidArgument, module.type_name(), ": takes ", wanted,
           wanted == 1 ? " input" : " inputs", "; got ", inputs.size());
}

}  // namespace dlcore::nn
