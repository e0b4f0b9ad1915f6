#include "autograd/custom.h"

#include "autograd/meta.h"
#include "autograd/record.h"

namespace dlcore {
namespace {

// A base, so that the name is there before Node takes its address.
struct OwnedName {
  const std::string text;
};

class CustomNode final : private OwnedName, public Node {
 public:
  CustomNode(const std::string& name, CustomBackward backward)
      : OwnedName{name}, Node(text.c_str()), backward_(std::move(backward)) {}

  void save_all(const std::vector<Tensor>& saved, const std::vector<Tensor>& outputs,
                const std::vector<Tensor>& results) {
    for (const Tensor& x : saved) saved_.push_back(save_one(x, outputs, results));
  }
  void add_input(const Tensor& x) {
    inputs_.push_back({x.shape(), x.dtype(), x.device()});
    add_edge(gradient_edge(x));
  }

  Grads apply(Grads dys) override {
    if (!backward_) detail::fail_freed(name());
    std::vector<Tensor> saved;
    for (const Saved& each : saved_) saved.push_back(each.get());
    Grads dxs = backward_(saved, dys);
    for (int i = 0; i < dxs.size(); ++i) check(dxs[i], i);
    return dxs;
  }
  void release_saved() override {
    backward_ = nullptr;
    saved_.clear();
  }

 private:
  static Saved save_one(const Tensor& x, const std::vector<Tensor>& outputs,
                        const std::vector<Tensor>& results) {
    for (size_t i = 0; i < outputs.size(); ++i) {
      if (x.is_same(outputs[i])) return save_output(results[i], static_cast<int>(i));
    }
    return save(x);
  }
  void check(const Tensor& dx, int i) const {
    const OutputInfo& x = inputs_[i];
    DL_CHECK(!dx.defined() ||
                 (dx.shape() == x.shape && dx.dtype() == x.dtype && dx.device() == x.device),
             Code::kShape, name(), ": input_grads[", i, "] must be like input ", i, ", ", x.dtype,
             x.shape, " ", x.device, ", but is ", dx);
  }

  CustomBackward backward_;
  std::vector<Saved> saved_;
  SmallVector<OutputInfo, 2> inputs_;
};

}  // namespace

std::vector<Tensor> record_custom(const std::string& name, const std::vector<Tensor>& inputs,
                                  const std::vector<Tensor>& outputs,
                                  const std::vector<Tensor>& saved, CustomBackward backward) {
  std::vector<Tensor> results;
  results.reserve(outputs.size());
  for (const Tensor& y : outputs) results.push_back(alias(y));
  if (!any_requires_grad(inputs)) return results;
  const auto node = make_ref<CustomNode>(name, std::move(backward));
  for (const Tensor& x : inputs) node->add_input(x);
  for (const Tensor& y : results) {
    const int output = node->add_output(y);
    if (y.is_floating()) set_history(y, node, output);
  }
  node->save_all(saved, outputs, results);
  return results;
}

}  // namespace dlcore
