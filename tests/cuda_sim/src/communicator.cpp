#include "communicator.h"

#include <cstring>

#include "error.h"

namespace cuda_sim {
namespace {

struct Registry {  // guarded by the machine's mutex
  std::map<ncclComm*, CommRef> comms;
  std::map<std::string, std::shared_ptr<Clique>> cliques;  // that are not complete, by their id
  uint64_t ids = 0;
};

Registry& registry() {
  static Registry* const the_registry = new Registry;
  return *the_registry;
}

CommRef add_comm(const std::shared_ptr<Clique>& clique, int rank, int device, bool blocking) {
  auto comm = std::make_shared<ncclComm>();
  comm->clique = clique;
  comm->rank = rank;
  comm->device = device;
  comm->blocking = blocking;
  comm->in_progress = !blocking;
  registry().comms[comm.get()] = comm;
  ++clique->joined;
  ++machine().communicators;
  machine().changed.notify_all();
  return comm;
}

void remove_comm(const CommRef& comm) {
  registry().comms.erase(comm.get());
  --machine().communicators;
}

std::shared_ptr<Clique> join_clique(const ncclUniqueId& id, int ranks) {
  const std::string key(id.internal, sizeof id.internal);
  std::shared_ptr<Clique>& clique = registry().cliques[key];
  if (!clique) clique = std::make_shared<Clique>();
  const std::shared_ptr<Clique> found = clique;
  found->ranks = ranks;
  if (found->joined + 1 == ranks) registry().cliques.erase(key);
  return found;
}

ncclResult_t init_rank(ncclComm_t* handle, int ranks, const ncclUniqueId& id, int rank,
                       bool blocking) {
  if (!handle || ranks < 1 || rank < 0 || rank >= ranks) return ncclInvalidArgument;
  if (machine().devices.empty()) return ncclUnhandledCudaError;
  Lock lock(machine().mutex);
  const std::shared_ptr<Clique> clique = join_clique(id, ranks);
  *handle = add_comm(clique, rank, current_device(), blocking).get();
  if (!blocking) return ncclInProgress;
  if (in_group())
    at_group_end(clique);
  else
    wait_until_complete(lock, clique);
  return ncclSuccess;
}

// Its streams go on; what it took part in never happens, and who waits for it waits for ever.
void abort_parts(Lock& lock, ncclComm& comm) {
  for (const ncclComm::Part& part : comm.parts) {
    Task& task = *part.meetup->task;
    machine().changed.wait(lock, [&] { return task.state != Task::kRunning; });
    if (task.state == Task::kWaiting) {
      part.meetup->hangs = true;
      task.open = true;
    }
    part.release->after.clear();
  }
  machine().changed.notify_all();
}

template <class Body>
ncclResult_t with_comm(ncclComm_t handle, Body body) {
  Lock lock(machine().mutex);
  const CommRef comm = find_comm(lock, handle);
  return comm ? body(lock, comm) : ncclInvalidArgument;
}

}  // namespace

CommRef find_comm(Lock&, ncclComm_t handle) {
  const auto found = registry().comms.find(handle);
  return found == registry().comms.end() ? nullptr : found->second;
}

ncclResult_t status_of(const CommRef& comm) {
  if (comm->clique->failure != ncclSuccess) return comm->clique->failure;
  if (machine().device(comm->device).broken != cudaSuccess) return ncclUnhandledCudaError;
  return comm->in_progress ? ncclInProgress : ncclSuccess;
}

void wait_until_complete(Lock& lock, const std::shared_ptr<Clique>& clique) {
  machine().changed.wait(lock, [&] { return clique->complete(); });
}

void abort_all_collectives() {
  Lock lock(machine().mutex);
  const std::map<ncclComm*, CommRef> comms = registry().comms;
  for (const auto& [handle, comm] : comms) {
    abort_parts(lock, *comm);
    remove_comm(comm);
  }
  registry().cliques.clear();
}

}  // namespace cuda_sim

using namespace cuda_sim;

ncclResult_t ncclGetVersion(int* version) {
  if (!version) return ncclInvalidArgument;
  *version = machine().nccl_version;
  return ncclSuccess;
}

ncclResult_t ncclGetUniqueId(ncclUniqueId* id) {
  if (!id) return ncclInvalidArgument;
  Lock lock(machine().mutex);
  const uint64_t number = ++registry().ids;
  *id = {};
  std::memcpy(id->internal, &number, sizeof number);
  return ncclSuccess;
}

ncclResult_t ncclCommInitRank(ncclComm_t* comm, int ranks, ncclUniqueId id, int rank) {
  return init_rank(comm, ranks, id, rank, true);
}

ncclResult_t ncclCommInitRankConfig(ncclComm_t* comm, int ranks, ncclUniqueId id, int rank,
                                    ncclConfig_t* config) {
  if (config && config->magic != 0xcafebeef) return ncclInvalidArgument;
  return init_rank(comm, ranks, id, rank, !config || config->blocking != 0);
}

ncclResult_t ncclCommInitAll(ncclComm_t* comms, int count, const int* devices) {
  Machine& m = machine();
  if (!comms || count < 1) return ncclInvalidArgument;
  uint64_t used = 0;
  for (int rank = 0; rank < count; ++rank) {
    const int device = devices ? devices[rank] : rank;
    if (device < 0 || device >= m.device_count()) return ncclUnhandledCudaError;
    if (used & device_bit(device)) return ncclInvalidUsage;
    used |= device_bit(device);
  }
  Lock lock(m.mutex);
  auto clique = std::make_shared<Clique>();
  clique->ranks = count;
  for (int rank = 0; rank < count; ++rank)
    comms[rank] = add_comm(clique, rank, devices ? devices[rank] : rank, true).get();
  return ncclSuccess;
}

ncclResult_t ncclCommFinalize(ncclComm_t handle) {
  return with_comm(handle, [](Lock& lock, const CommRef& comm) {
    wait(lock, comm->last);
    return status_of(comm);
  });
}

ncclResult_t ncclCommDestroy(ncclComm_t handle) {
  return with_comm(handle, [](Lock& lock, const CommRef& comm) {
    wait(lock, comm->last);
    remove_comm(comm);
    return ncclSuccess;
  });
}

ncclResult_t ncclCommAbort(ncclComm_t handle) {
  return with_comm(handle, [](Lock& lock, const CommRef& comm) {
    abort_parts(lock, *comm);
    remove_comm(comm);
    return ncclSuccess;
  });
}

ncclResult_t ncclCommGetAsyncError(ncclComm_t handle, ncclResult_t* error) {
  return with_comm(handle, [error](Lock&, const CommRef& comm) {
    *error = status_of(comm);
    if (comm->clique->complete()) comm->in_progress = false;
    return ncclSuccess;
  });
}

ncclResult_t ncclCommCount(const ncclComm_t handle, int* count) {
  return with_comm(handle, [count](Lock&, const CommRef& comm) {
    *count = comm->clique->ranks;
    return ncclSuccess;
  });
}

ncclResult_t ncclCommCuDevice(const ncclComm_t handle, int* device) {
  return with_comm(handle, [device](Lock&, const CommRef& comm) {
    *device = comm->device;
    return ncclSuccess;
  });
}

ncclResult_t ncclCommUserRank(const ncclComm_t handle, int* rank) {
  return with_comm(handle, [rank](Lock&, const CommRef& comm) {
    *rank = comm->rank;
    return ncclSuccess;
  });
}

const char* ncclGetErrorString(ncclResult_t result) {
  switch (result) {
    case ncclSuccess:
      return "no error";
    case ncclUnhandledCudaError:
      return "unhandled cuda error";
    case ncclSystemError:
      return "unhandled system error";
    case ncclInternalError:
      return "internal error";
    case ncclInvalidArgument:
      return "invalid argument";
    case ncclInvalidUsage:
      return "invalid usage";
    case ncclRemoteError:
      return "remote process exited or there was a network error";
    case ncclInProgress:
      return "NCCL operation in progress";
    case ncclNumResults:
      break;
  }
  return "unknown result code";
}

const char* ncclGetLastError(ncclComm_t handle) {
  Lock lock(machine().mutex);
  const CommRef comm = find_comm(lock, handle);
  return comm && comm->clique->failure != ncclSuccess ? "injected failure of a collective" : "";
}
