#include "nn/module.h"

namespace dlcore::nn {
namespace {

// The text with every line but the first moved in by two spaces.
std::string indented(const std::string& text) {
  std::string result;
  for (const char c : text) {
    result += c;
    if (c == '\n') result += "  ";
  }
  return result;
}

}  // namespace

std::string Module::to_string() const {
  walk(false);  // fails where the text would be endless or nested too deep for the stack
  return print();
}

std::string Module::print() const {
  const std::string own = settings();
  std::string text = type_name_ + "(";
  if (children_.empty()) return text + own + ")";
  if (!own.empty()) text += "\n  " + own;
  for (const NamedModule& child : children_) {
    text += "\n  (" + child.name + "): " + indented(child.module->print());
  }
  return text + "\n)";
}

}  // namespace dlcore::nn
