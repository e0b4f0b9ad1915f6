#include "nn/summary.h"

#include <algorithm>
#include <unordered_set>

#include "autograd/autograd.h"

namespace dlcore::nn {
namespace {

struct Row {
  std::string name;
  std::string type;
  std::string count;
};

// 341860 -> "341,860"
std::string grouped(int64_t number) {
  std::string text = std::to_string(number);
  for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) {
    text.insert(static_cast<size_t>(at), ",");
  }
  return text;
}

struct Counter {
  std::unordered_set<const TensorImpl*> seen;
  int64_t total = 0;
  int64_t trainable = 0;

  int64_t count_own(const Module& module) {
    int64_t count = 0;
    for (const auto& [name, tensor] : module.own_parameters()) {
      if (!seen.insert(tensor.impl()).second) continue;
      count += tensor.numel();
      if (requires_grad(tensor)) trainable += tensor.numel();
    }
    total += count;
    return count;
  }
};

std::string format(const std::vector<Row>& rows) {
  size_t name_width = 0, type_width = 0, count_width = 0;
  for (const Row& row : rows) {
    name_width = std::max(name_width, row.name.size());
    type_width = std::max(type_width, row.type.size());
    count_width = std::max(count_width, row.count.size());
  }
  std::string text;
  for (const Row& row : rows) {
    text += row.name + std::string(name_width - row.name.size() + 2, ' ') + row.type +
            std::string(type_width - row.type.size() + 2 + count_width - row.count.size(), ' ') +
            row.count + "\n";
  }
  return text;
}

}  // namespace

std::string summary(Module& module) {
  std::vector<Row> rows{{"module", "type", "parameters"}};
  Counter counter;
  for (const auto& [path, part] : module.named_modules()) {
    if (!part->children().empty() && part->own_parameters().empty()) continue;
    rows.push_back({path, part->type_name(), grouped(counter.count_own(*part))});
  }
  rows.push_back({"total", "", grouped(counter.total)});
  rows.push_back({"trainable", "", grouped(counter.trainable)});
  return format(rows);
}

}  // namespace dlcore::nn
