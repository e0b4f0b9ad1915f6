// NCCL's operations and groups.
#include <algorithm>

#include "communicator.h"
#include "error.h"
#include "memory.h"

namespace cuda_sim {
namespace {

// What was called on one communicator and stream.
struct Batch {
  CommRef comm;
  StreamRef stream;
  std::vector<Call> calls;
};

struct Group {
  int depth = 0;
  ncclResult_t error = ncclSuccess;
  std::vector<Batch> batches;
  std::vector<std::shared_ptr<Clique>> cliques;
};
thread_local Group group;

bool usable(const void* data, size_t bytes, int device) {
  if (bytes == 0) return true;
  const auto a = find_allocation(data);
  return a && (a->kind != MemoryKind::kDevice || a->device == device) &&
         static_cast<const char*>(data) + bytes <= a->data + a->bytes;
}

ncclResult_t check(const CommRef& comm, const Call& call) {
  const int ranks = comm->clique->ranks;
  const bool reduces = call.operation == Operation::kReduce ||
                       call.operation == Operation::kAllReduce ||
                       call.operation == Operation::kReduceScatter;
  if (!size_of(call.type) || (reduces && !can_reduce(call.type, call.reduction)) || call.root < 0 ||
      call.root >= ranks || !usable(call.send, bytes_sent(call, comm->rank, ranks), comm->device) ||
      !usable(call.receive, bytes_received(call, comm->rank, ranks), comm->device))
    return ncclInvalidArgument;
  return comm->clique->complete() ? ncclSuccess : ncclInvalidUsage;
}

StreamRef stream_of(Lock& lock, const CommRef& comm, cudaStream_t handle) {
  if (!handle || handle == cudaStreamLegacy) return machine().device(comm->device).legacy;
  const StreamRef stream = find_stream(lock, handle);
  return stream && stream->device == comm->device ? stream : nullptr;
}

void add_to_group(const CommRef& comm, const StreamRef& stream, const Call& call) {
  const auto same = std::find_if(group.batches.begin(), group.batches.end(), [&](const Batch& b) {
    return b.comm == comm && b.stream == stream;
  });
  if (same != group.batches.end())
    same->calls.push_back(call);
  else
    group.batches.push_back({comm, stream, {call}});
}

ncclResult_t submit(Lock& lock, ncclComm_t handle, cudaStream_t stream_handle, const Call& call) {
  const CommRef comm = find_comm(lock, handle);
  if (!comm) return ncclInvalidArgument;
  const ncclResult_t status = status_of(comm);
  if (status != ncclSuccess && status != ncclInProgress) return status;
  if (const ncclResult_t error = check(comm, call)) return error;
  const StreamRef stream = stream_of(lock, comm, stream_handle);
  if (!stream) return ncclInvalidArgument;
  if (in_group()) {
    add_to_group(comm, stream, call);
    return ncclSuccess;
  }
  launch_calls(lock, comm, stream, {call});
  return status_of(comm);
}

ncclResult_t submit(ncclComm_t comm, cudaStream_t stream, const Call& call) {
  Lock lock(machine().mutex);
  const ncclResult_t result = submit(lock, comm, stream, call);
  if (in_group() && result != ncclSuccess) group.error = result;
  return result;
}

ncclResult_t launch_group(Lock& lock, const std::vector<Batch>& batches) {
  ncclResult_t result = ncclSuccess;
  for (const Batch& batch : batches) {
    launch_calls(lock, batch.comm, batch.stream, batch.calls);
    if (const ncclResult_t status = status_of(batch.comm)) result = status;
  }
  return result;
}

}  // namespace

bool in_group() { return group.depth > 0; }
void at_group_end(const std::shared_ptr<Clique>& clique) { group.cliques.push_back(clique); }

}  // namespace cuda_sim

using namespace cuda_sim;

ncclResult_t ncclGroupStart() {
  ++group.depth;
  return ncclSuccess;
}

ncclResult_t ncclGroupEnd() {
  if (!in_group()) return ncclInvalidUsage;
  if (--group.depth > 0) return ncclSuccess;
  const Group ended = std::move(group);
  group = {};
  if (ended.error != ncclSuccess) return ended.error;
  Lock lock(machine().mutex);
  for (const auto& clique : ended.cliques) wait_until_complete(lock, clique);
  return launch_group(lock, ended.batches);
}

ncclResult_t ncclBroadcast(const void* send, void* receive, size_t count, ncclDataType_t type,
                           int root, ncclComm_t comm, cudaStream_t stream) {
  return submit(comm, stream, {Operation::kBroadcast, send, receive, count, type, ncclSum, root});
}

ncclResult_t ncclBcast(void* buffer, size_t count, ncclDataType_t type, int root, ncclComm_t comm,
                       cudaStream_t stream) {
  return ncclBroadcast(buffer, buffer, count, type, root, comm, stream);
}

ncclResult_t ncclReduce(const void* send, void* receive, size_t count, ncclDataType_t type,
                        ncclRedOp_t op, int root, ncclComm_t comm, cudaStream_t stream) {
  return submit(comm, stream, {Operation::kReduce, send, receive, count, type, op, root});
}

ncclResult_t ncclAllReduce(const void* send, void* receive, size_t count, ncclDataType_t type,
                           ncclRedOp_t op, ncclComm_t comm, cudaStream_t stream) {
  return submit(comm, stream, {Operation::kAllReduce, send, receive, count, type, op, 0});
}

ncclResult_t ncclReduceScatter(const void* send, void* receive, size_t receive_count,
                               ncclDataType_t type, ncclRedOp_t op, ncclComm_t comm,
                               cudaStream_t stream) {
  return submit(comm, stream,
                {Operation::kReduceScatter, send, receive, receive_count, type, op, 0});
}

ncclResult_t ncclAllGather(const void* send, void* receive, size_t send_count, ncclDataType_t type,
                           ncclComm_t comm, cudaStream_t stream) {
  return submit(comm, stream, {Operation::kAllGather, send, receive, send_count, type, ncclSum, 0});
}

ncclResult_t ncclSend(const void* send, size_t count, ncclDataType_t type, int peer,
                      ncclComm_t comm, cudaStream_t stream) {
  return submit(comm, stream, {Operation::kSend, send, nullptr, count, type, ncclSum, peer});
}

ncclResult_t ncclRecv(void* receive, size_t count, ncclDataType_t type, int peer, ncclComm_t comm,
                      cudaStream_t stream) {
  return submit(comm, stream, {Operation::kReceive, nullptr, receive, count, type, ncclSum, peer});
}
