#include "parallel/parallel_apply.h"

#include <algorithm>
#include <new>
#include <optional>

#include "base/error.h"
#include "tensor/generator.h"

namespace dlcore::parallel {
namespace {

// A number that follows from the default generator's state and leaves it as it is.
uint64_t peek_at_default_generator() {
  Generator& generator = default_generator();
  Generator copy;
  {
    const std::lock_guard<std::mutex> lock(generator.mutex());
    const Generator::State state = generator.state();
    copy.set_state(state.data(), Generator::kStateBytes);
  }
  return copy.random64();
}

// Runs a replica's part, with its place in the message of an error.
template <class Work>
void in_replica(const char* operation, int i, Device device, Work&& work) {
  const auto place = [&] {
    return cat(operation, ": in replica ", i, " on device ", device, ": ");
  };
  try {
    work();
  } catch (const Error& error) {
    throw Error(error.code(), place() + error.message());
  } catch (const std::bad_alloc&) {
    throw Error(Code::kOutOfMemory, place() + "out of memory");
  } catch (const std::exception& error) {
    throw Error(Code::kInternal, place() + error.what());
  }
}

void check_lists(const ModuleList& modules, const std::vector<std::vector<Tensor>>& inputs) {
  DL_CHECK(!modules.empty(), Code::kInvalidArgument,
           "parallel_apply: modules must hold at least one");
  DL_CHECK(inputs.size() == modules.size(), Code::kInvalidArgument,
           "parallel_apply: inputs must be given for each of the ", modules.size(),
           " modules; there are ", inputs.size());
}

std::vector<Device> devices_of(const std::vector<std::vector<Tensor>>& inputs) {
  std::vector<Device> devices;
  devices.reserve(inputs.size());
  for (const std::vector<Tensor>& own : inputs) {
    devices.push_back(own.empty() || !own[0].defined() ? default_device() : own[0].device());
  }
  return devices;
}

bool any_thread(const ModuleList& modules) {
  return std::all_of(modules.begin(), modules.end(),
                     [](const Ref<nn::Module>& module) { return module->any_thread(); });
}

}  // namespace

std::vector<Tensor> parallel_apply(const char* operation, DeviceThreads& threads,
                                   const ModuleList& modules,
                                   const std::vector<std::vector<Tensor>>& inputs) {
  const uint64_t seed = peek_at_default_generator();
  const int count = static_cast<int>(modules.size());
  std::vector<Tensor> outputs(modules.size());
  const auto apply = [&](int i) {
    std::optional<OwnDefaultGenerator> generator;
    if (i > 0) generator.emplace(seed + static_cast<uint64_t>(i));
    const auto place = static_cast<size_t>(i);
    in_replica(operation, i, threads.devices()[place],
               [&] { outputs[place] = (*modules[place])(inputs[place]); });
  };
  if (any_thread(modules)) {
    throw_first(threads.run(count, apply));
  } else {
    for (int i = 0; i < count; ++i) threads.run_here(i, apply);
  }
  return outputs;
}

std::vector<Tensor> parallel_apply(const ModuleList& modules,
                                   const std::vector<std::vector<Tensor>>& inputs) {
  check_lists(modules, inputs);
  DeviceThreads threads(devices_of(inputs));
  return parallel_apply("parallel_apply", threads, modules, inputs);
}

}  // namespace dlcore::parallel
