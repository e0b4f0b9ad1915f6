#include "machine.h"

#include <cstdlib>
#include <cstring>

#include "communicator.h"
#include "device_limits.h"
#include "error.h"
#include "fiber.h"
#include "memory.h"
#include "stream.h"

namespace cuda_sim {
namespace {

uint64_t environment(const char* name, uint64_t otherwise) {
  const char* text = std::getenv(name);
  if (!text || !*text) return otherwise;
  char* end = nullptr;
  const uint64_t value = std::strtoull(text, &end, 10);
  if (*end) fatal("%s=%s is not a number", name, text);
  return value;
}

Mode environment_mode() {
  const char* text = std::getenv("DL_CUDA_SIM_MODE");
  if (!text || !*text || !std::strcmp(text, "delayed")) return Mode::kDelayed;
  if (std::strcmp(text, "threads") != 0)
    fatal("DL_CUDA_SIM_MODE=%s: it is delayed or threads", text);
  return Mode::kThreads;
}

void make_devices(Machine& m, uint64_t count) {
  if (count > kMostDevices) fatal("%d devices are the most", kMostDevices);
  m.devices.clear();
  for (uint64_t i = 0; i < count; ++i) {
    m.devices.push_back(std::make_unique<Device>());
    m.devices.back()->legacy = std::make_shared<CUstream_st>();
    m.devices.back()->legacy->device = static_cast<int>(i);
    m.devices.back()->legacy->legacy = true;
  }
}

Injection injection_from(const char* variable) {
  return {static_cast<int>(environment(variable, 0)), 1};
}

void seed(Machine& m, uint64_t value) {
  m.seed = value;
  m.random = Random(value);
}

void configure(Machine& m) {
  make_devices(m, environment("DL_CUDA_SIM_DEVICES", 4));
  m.mode = environment_mode();
  m.device_memory = environment("DL_CUDA_SIM_MEMORY", kDefaultMemory);
  seed(m, environment("DL_CUDA_SIM_SEED", 0));
  m.allocation = injection_from("DL_CUDA_SIM_FAIL_ALLOCATION");
  m.launch = injection_from("DL_CUDA_SIM_FAIL_LAUNCH");
  m.hanging_collective = injection_from("DL_CUDA_SIM_HANG_COLLECTIVE");
  m.failing_collective = injection_from("DL_CUDA_SIM_FAIL_COLLECTIVE");
  m.nccl_version = static_cast<int>(environment("DL_CUDA_SIM_NCCL_VERSION", NCCL_VERSION_CODE));
  m.launch_error = cudaErrorLaunchFailure;
  m.launches = 0;
  m.epilogues = true;
  m.heuristics = 0;
}

template <class Body>
void with_quiet_machine(Body body) {
  Machine& m = machine();
  Lock lock(m.mutex);
  stop_all_streams(lock);
  body(m);
}

}  // namespace

bool Injection::strikes() {
  if (countdown == 0) return false;
  if (--countdown > 0) return false;
  if (--times > 0) countdown = 1;
  return true;
}

Machine& machine() {
  static Machine* const the_machine = [] {
    auto* m = new Machine;
    configure(*m);
    return m;
  }();
  return *the_machine;
}

Mode mode() { return machine().mode; }

void set_mode(Mode mode) {
  with_quiet_machine([mode](Machine& m) {
    m.mode = mode;
    conceal_memory();
  });
}

void set_device_count(int count) {
  with_quiet_machine([count](Machine& m) {
    free_all_memory();
    m.streams.clear();
    m.events.clear();
    make_devices(m, static_cast<uint64_t>(count));
  });
  select_device(0);
}

void set_device_memory(size_t bytes) { machine().device_memory = bytes; }

void set_seed(uint64_t value) {
  Lock lock(machine().mutex);
  seed(machine(), value);
}

void reset() {
  abort_all_collectives();
  set_device_count(0);
  with_quiet_machine([](Machine& m) {
    configure(m);
    m.dynamic_shared_limit.clear();
    conceal_memory();
  });
  select_device(0);
  cudaGetLastError();
}

void fail_allocation(int k, int times) {
  Lock lock(machine().mutex);
  machine().allocation = {k, times};
}

void fail_launch(int k, cudaError_t error) {
  Lock lock(machine().mutex);
  machine().launch = {k, 1};
  machine().launch_error = error;
}

void hang_collective(int k) {
  Lock lock(machine().mutex);
  machine().hanging_collective = {k, 1};
}

void fail_collective(int k) {
  Lock lock(machine().mutex);
  machine().failing_collective = {k, 1};
}

Usage usage() {
  Usage usage{};
  count_memory(usage);
  Machine& m = machine();
  Lock lock(m.mutex);
  usage.streams = static_cast<int64_t>(m.streams.size());
  usage.events = static_cast<int64_t>(m.events.size());
  usage.communicators = m.communicators;
  return usage;
}

void set_epilogues(bool available) { machine().epilogues = available; }

int64_t heuristics() { return machine().heuristics; }

int64_t launches() {
  Lock lock(machine().mutex);
  return machine().launches;
}

int64_t fiber_switches() { return switches(); }

}  // namespace cuda_sim
