#include "autograd/print.h"

#include "autograd/autograd.h"
#include "tensor/print.h"

namespace dlcore {

std::string to_string(const Tensor& x) {
  std::vector<std::string> suffixes;
  if (const Ref<Node> node = grad_fn(x)) {
    suffixes.push_back(cat("grad_fn=<", node->name(), ">"));
  } else if (requires_grad(x)) {
    suffixes.emplace_back("requires_grad=True");
  }
  return format_tensor(x, suffixes);
}

}  // namespace dlcore
