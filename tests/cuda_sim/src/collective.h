// What a collective computes, once every rank's call is there.
#pragma once

#include <vector>

#include "nccl.h"

namespace cuda_sim {

enum class Operation {
  kBroadcast,
  kReduce,
  kAllReduce,
  kReduceScatter,
  kAllGather,
  kSend,
  kReceive
};

const char* name_of(Operation operation);

// One rank's part.
struct Call {
  Operation operation;
  const void* send;
  void* receive;
  size_t count;
  ncclDataType_t type;
  ncclRedOp_t reduction;
  int root;  // of send and receive: the peer
};

size_t size_of(ncclDataType_t type);  // 0: no type
bool can_reduce(ncclDataType_t type, ncclRedOp_t reduction);

// How many bytes the call reads and writes at `rank` of `ranks`.
size_t bytes_sent(const Call& call, int rank, int ranks);
size_t bytes_received(const Call& call, int rank, int ranks);

// calls: one for each rank; of a transfer: the send and the receive. Sums go by rank, in order.
void perform(const std::vector<Call>& calls);

}  // namespace cuda_sim
