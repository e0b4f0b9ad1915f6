// Tensors by name: what a module or an optimizer is made of, and what a file holds.
#pragma once

#include <dl/cpp/generated/io.hpp>
#include <dl/cpp/generated/nn.hpp>

namespace dl {

class StateDict {
 public:
  StateDict() : StateDict(detail::state_dict_create()) {}
  explicit StateDict(detail::Handle<dl_state_dict> handle) noexcept : handle_(std::move(handle)) {}
  dl_state_dict* handle() const noexcept { return handle_.get(); }

  int64_t size() const { return detail::state_dict_count(handle()); }
  // The names in their order.
  std::vector<std::string> keys() const {
    std::vector<std::string> names;
    for (int64_t i = 0; i < size(); ++i) names.push_back(detail::state_dict_name(handle(), i));
    return names;
  }
  // A name that is not there is an error.
  Tensor operator[](const std::string& name) const {
    return detail::state_dict_get(handle(), name);
  }
  void set(const std::string& name, const Tensor& x) { detail::state_dict_set(handle(), name, x); }
  std::string metadata(const std::string& key) const {
    return detail::state_dict_metadata(handle(), key);
  }
  void set_metadata(const std::string& key, const std::string& text) {
    detail::state_dict_set_metadata(handle(), key, text);
  }

 private:
  detail::Handle<dl_state_dict> handle_;
};

}  // namespace dl
