#include "plan/program.h"

#include <algorithm>

#include "base/error.h"

namespace dlcore::plan {

void Program::run() {
  for (const auto& step : steps_) step->run();
}

void Program::settle() {
  for (const Gradient& gradient : gradients_) gradient.place->set(gradient.value);
  for (const Ref<Storage>& storage : changed_) storage->bump_version();
}

bool Program::is_valid() const {
  return std::all_of(guards_.begin(), guards_.end(), [](const auto& holds) { return holds(); });
}

namespace {

std::string number_at(const TensorRef& x) {
  return dispatch(x.dtype, [&](auto tag) { return cat(+*x.as<typename decltype(tag)::type>()); });
}

std::string describe_operand(const TensorRef& x, const Memory& memory) {
  Dims shape;
  for (int i = 0; i < x.ndim; ++i) shape.push_back(x.shape[i]);
  if (x.immediate) return cat(x.dtype, " ", number_at(x));
  const std::string place = memory.place_of(x.data);
  return cat(x.dtype, shape, place.empty() ? "" : " @", place);
}

}  // namespace

std::string Program::to_string() const {
  std::string text =
      cat(steps_.size(), " steps; memory: ", memory_->requested_bytes(), " bytes asked for, arena ",
          memory_->arena_bytes(), ", kept ", memory_->kept_bytes(), "\n");
  for (size_t i = 0; i < steps_.size(); ++i) {
    text += cat(i, ": ", steps_[i]->name());
    const char* separator = " ";
    for (const TensorRef* operand : steps_[i]->operands()) {
      text += separator + describe_operand(*operand, *memory_);
      separator = ", ";
    }
    text += "\n";
  }
  return text;
}

}  // namespace dlcore::plan
