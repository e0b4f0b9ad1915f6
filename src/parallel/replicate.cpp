#include "parallel/replicate.h"

#include "autograd/autograd.h"
#include "autograd/meta.h"
#include "base/error.h"
#include "ops/arithmetic/arithmetic.h"
#include "ops/copy/copy.h"

namespace dlcore::parallel {
namespace {

constexpr int64_t kBucketBytes = 10485760;  // PyTorch's
// A forward pass may change a buffer in place: it shares memory with no other tensor.
constexpr int64_t kEachAlone = 0;

// The gradient of replication: dx = sum over the replicas of their dx, in their order.
class SumOverReplicas final : public Node {
 public:
  SumOverReplicas() : Node("replicate") {}

  Grads apply(Grads dys) override {
    const int inputs = edges().size();
    Grads dxs;
    for (int k = 0; k < inputs; ++k) {
      Tensor sum = dys[k];
      for (int i = inputs + k; i < dys.size(); i += inputs) {
        sum = ops::add(sum, ops::to(dys[i], sum.device()));
      }
      dxs.push_back(sum);
    }
    return dxs;
  }
};

// Makes those of replicas[i][k] whose original asks for gradients results of it.
void record_replicas(const std::vector<Tensor>& originals,
                     const std::vector<std::vector<Tensor>>& replicas) {
  if (!grad_enabled()) return;
  std::vector<size_t> wanted;
  for (size_t k = 0; k < originals.size(); ++k) {
    if (requires_grad(originals[k])) wanted.push_back(k);
  }
  if (wanted.empty()) return;
  const Ref<Node> node = make_ref<SumOverReplicas>();
  for (const size_t k : wanted) node->add_edge(gradient_edge(originals[k]));
  for (const std::vector<Tensor>& replica : replicas) {
    for (const size_t k : wanted) set_history(replica[k], node, node->add_output(replica[k]));
  }
}

std::vector<Tensor> aliases(const std::vector<Tensor>& xs) {
  std::vector<Tensor> others;
  others.reserve(xs.size());
  for (const Tensor& x : xs) others.push_back(alias(x));
  return others;
}

std::vector<Tensor> buffers_of(const nn::Module& module) {
  std::vector<Tensor> buffers;
  for (const nn::NamedTensor& named : module.named_buffers()) buffers.push_back(named.tensor);
  return buffers;
}

void put(nn::TensorMap* map, const std::vector<Tensor>& originals,
         const std::vector<Tensor>& replacements) {
  for (size_t k = 0; k < originals.size(); ++k) (*map)[originals[k].impl()] = replacements[k];
}

}  // namespace

bool Replicas::Kept::is_current(const Tensor& x) const {
  const bool same = source.defined() && source.is_same(x) && storage == x.impl()->storage;
  if (!same || version != x.version() || storage->exposed()) return false;
  for (size_t i = 1; i < copies.size(); ++i) {
    if (copies[i].version() != versions[i]) return false;
  }
  return true;
}

std::vector<size_t> Replicas::stale(const KeptList& kept, const std::vector<Tensor>& xs) {
  std::vector<size_t> places;
  for (size_t k = 0; k < xs.size(); ++k) {
    if (!kept[k].is_current(xs[k])) places.push_back(k);
  }
  return places;
}

// Copies of xs as they are now, by device. What has changed gets new memory, because graphs that
// are still to be walked hold the old.
std::vector<std::vector<Tensor>> Replicas::current(KeptList* kept, const std::vector<Tensor>& xs,
                                                   int64_t bucket_bytes) {
  kept->resize(xs.size());
  const std::vector<size_t> places = stale(*kept, xs);
  std::vector<Tensor> changed;
  std::vector<uint32_t> versions;
  for (const size_t k : places) {
    changed.push_back(alias(xs[k]));
    versions.push_back(xs[k].version());
  }
  const auto fresh =
      places.empty() ? std::vector<std::vector<Tensor>>() : group_.broadcast(changed, bucket_bytes);
  for (size_t p = 0; p < places.size(); ++p) {
    const Tensor& x = xs[places[p]];
    Kept now{x, x.impl()->storage, versions[p], {Tensor()}, {0}};
    for (size_t i = 1; i < fresh.size(); ++i) {
      now.copies.push_back(fresh[i][p]);
      now.versions.push_back(fresh[i][p].version());
    }
    (*kept)[places[p]] = std::move(now);
  }
  std::vector<std::vector<Tensor>> copies(static_cast<size_t>(group_.size()));
  for (size_t i = 1; i < copies.size(); ++i) {
    for (const Kept& each : *kept) copies[i].push_back(alias(each.copies[i]));
  }
  return copies;
}

ModuleList Replicas::make(const nn::Module& module, int count) {
  const std::vector<Tensor> parameters = module.parameters(), buffers = buffers_of(module);
  std::vector<std::vector<Tensor>> own_parameters, own_buffers;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    own_parameters = current(&parameters_, parameters, kBucketBytes);
    own_buffers = current(&buffers_, buffers, kEachAlone);
  }
  own_parameters.resize(static_cast<size_t>(count));
  own_parameters[0] = aliases(parameters);
  own_buffers[0] = buffers;
  record_replicas(parameters, own_parameters);
  ModuleList replicas;
  for (size_t i = 0; i < own_parameters.size(); ++i) {
    nn::TensorMap map;
    put(&map, parameters, own_parameters[i]);
    put(&map, buffers, own_buffers[i]);
    replicas.push_back(module.with_tensors(map));
  }
  return replicas;
}

void check_module_device(const char* operation, const nn::Module& module, Device device) {
  const auto check = [&](const nn::NamedTensors& tensors) {
    for (const nn::NamedTensor& named : tensors) {
      DL_CHECK(named.tensor.device() == device, Code::kDevice, operation,
               ": module must have its parameters and buffers on ", device, " (devices[0]), but '",
               named.name, "' is on ", named.tensor.device());
    }
  };
  check(module.named_parameters());
  check(module.named_buffers());
}

ModuleList replicate(const nn::Module& module, const std::vector<Device>& devices) {
  DeviceGroup group("parallel_replicate", devices, kDefaultTimeout);
  check_module_device("parallel_replicate", module, devices[0]);
  return Replicas(group).make(module, group.size());
}

}  // namespace dlcore::parallel
