#include "autograd/autograd.h"
#include "autograd/graph_task.h"
#include "autograd/meta.h"
#include "autograd/needs.h"

namespace dlcore {
namespace {

Tensor root_grad(const char* operation, const Tensor& output, const Tensor& given, size_t index) {
  if (!given.defined()) {
    DL_CHECK(output.numel() == 1, Code::kShape, operation, ": outputs[", index,
             "] needs a gradient of its own: only one-element outputs have an implicit one; "
             "outputs[",
             index, "]: ", output);
    return autograd_needs::ones(output.shape(), output.dtype(), output.device());
  }
  DL_CHECK(is_like(given, output), Code::kShape, operation, ": output_grads[", index,
           "] must match outputs[", index, "]; output_grads[", index, "]: ", given, ", outputs[",
           index, "]: ", output);
  return given;
}

void add_root(const char* operation, GraphTask& task, const Tensor& output, const Tensor& given,
              size_t index) {
  const Edge edge = gradient_edge(output);
  DL_CHECK(edge, Code::kState, operation, ": outputs[", index,
           "] does not require grad and is not the result of an operation that does; outputs[",
           index, "]: ", output);
  task.add_root(edge, root_grad(operation, output, given, index));
}

void add_roots(const char* operation, GraphTask& task, const std::vector<Tensor>& outputs,
               const std::vector<Tensor>& grads) {
  DL_CHECK(!outputs.empty(), Code::kInvalidArgument, operation, ": outputs is empty");
  DL_CHECK(grads.empty() || grads.size() == outputs.size(), Code::kInvalidArgument, operation,
           ": output_grads has ", grads.size(), " entries for ", outputs.size(), " outputs");
  for (size_t i = 0; i < outputs.size(); ++i) {
    add_root(operation, task, outputs[i], grads.empty() ? Tensor() : grads[i], i);
  }
}

}  // namespace

void backward(const Tensor& loss) {
  GraphTask task(false, false);
  add_root("backward", task, loss, Tensor(), 0);
  task.run();
}

void backward(const std::vector<Tensor>& outputs, const std::vector<Tensor>& output_grads,
              bool retain_graph, bool create_graph) {
  GraphTask task(retain_graph || create_graph, create_graph);
  add_roots("backward", task, outputs, output_grads);
  task.run();
}

std::vector<Tensor> gradients(const std::vector<Tensor>& outputs, const std::vector<Tensor>& inputs,
                              const std::vector<Tensor>& output_grads, bool retain_graph,
                              bool create_graph, bool allow_unused) {
  GraphTask task(retain_graph || create_graph, create_graph);
  add_roots("grad", task, outputs, output_grads);
  std::vector<GraphTask::Capture> captures;
  std::vector<Ref<Node>> alive;
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Edge edge = gradient_edge(inputs[i]);
    DL_CHECK(edge, Code::kState, "grad: inputs[", i, "] does not require grad; inputs[", i,
             "]: ", inputs[i]);
    captures.push_back({edge.node.get(), edge.slot, Tensor()});
    alive.push_back(edge.node);
  }
  task.capture(&captures);
  task.run();
  std::vector<Tensor> grads;
  for (size_t i = 0; i < captures.size(); ++i) {
    DL_CHECK(captures[i].grad.defined() || allow_unused, Code::kState, "grad: inputs[", i,
             "] was not used to compute the outputs; pass allow_unused if that is meant; inputs[",
             i, "]: ", inputs[i]);
    grads.push_back(std::move(captures[i].grad));
  }
  return grads;
}

}  // namespace dlcore
