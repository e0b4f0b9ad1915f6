#include "collective.h"

#include <cstdint>
#include <cstring>

namespace cuda_sim {
namespace {

using Bytes = std::vector<char>;

template <class T>
T combine(ncclRedOp_t reduction, T a, T b) {
  switch (reduction) {
    case ncclProd:
      return static_cast<T>(a * b);
    case ncclMax:
      return a < b ? b : a;
    case ncclMin:
      return b < a ? b : a;
    default:
      return static_cast<T>(a + b);
  }
}

template <class T>
void reduce(const std::vector<Bytes>& inputs, ncclRedOp_t reduction, Bytes& result) {
  result = inputs[0];
  T* out = reinterpret_cast<T*>(result.data());
  const size_t n = result.size() / sizeof(T);
  for (size_t rank = 1; rank < inputs.size(); ++rank) {
    const T* in = reinterpret_cast<const T*>(inputs[rank].data());
    for (size_t i = 0; i < n; ++i) out[i] = combine(reduction, out[i], in[i]);
  }
  if (reduction != ncclAvg) return;
  for (size_t i = 0; i < n; ++i) out[i] = static_cast<T>(out[i] / static_cast<T>(inputs.size()));
}

Bytes reduce(const std::vector<Bytes>& inputs, const Call& call) {
  Bytes result;
  switch (call.type) {
    case ncclInt8:
      reduce<int8_t>(inputs, call.reduction, result);
      break;
    case ncclUint8:
      reduce<uint8_t>(inputs, call.reduction, result);
      break;
    case ncclInt32:
      reduce<int32_t>(inputs, call.reduction, result);
      break;
    case ncclUint32:
      reduce<uint32_t>(inputs, call.reduction, result);
      break;
    case ncclInt64:
      reduce<int64_t>(inputs, call.reduction, result);
      break;
    case ncclUint64:
      reduce<uint64_t>(inputs, call.reduction, result);
      break;
    case ncclFloat64:
      reduce<double>(inputs, call.reduction, result);
      break;
    default:
      reduce<float>(inputs, call.reduction, result);
  }
  return result;
}

Bytes concatenate(const std::vector<Bytes>& inputs) {
  Bytes all;
  for (const Bytes& input : inputs) all.insert(all.end(), input.begin(), input.end());
  return all;
}

// What each rank receives a part of, or all.
Bytes combine(const std::vector<Call>& calls, const std::vector<Bytes>& inputs) {
  switch (calls[0].operation) {
    case Operation::kBroadcast:
      return inputs[static_cast<size_t>(calls[0].root)];
    case Operation::kAllGather:
      return concatenate(inputs);
    case Operation::kSend:
      return inputs[0];
    default:
      return reduce(inputs, calls[0]);
  }
}

}  // namespace

const char* name_of(Operation operation) {
  switch (operation) {
    case Operation::kBroadcast:
      return "ncclBroadcast";
    case Operation::kReduce:
      return "ncclReduce";
    case Operation::kAllReduce:
      return "ncclAllReduce";
    case Operation::kReduceScatter:
      return "ncclReduceScatter";
    case Operation::kAllGather:
      return "ncclAllGather";
    case Operation::kSend:
      return "ncclSend";
    case Operation::kReceive:
      return "ncclRecv";
  }
  return "";
}

size_t size_of(ncclDataType_t type) {
  switch (type) {
    case ncclInt8:
    case ncclUint8:
      return 1;
    case ncclFloat16:
    case ncclBfloat16:
      return 2;
    case ncclInt32:
    case ncclUint32:
    case ncclFloat32:
      return 4;
    case ncclInt64:
    case ncclUint64:
    case ncclFloat64:
      return 8;
    case ncclNumTypes:
      break;
  }
  return 0;
}

bool can_reduce(ncclDataType_t type, ncclRedOp_t reduction) {
  return reduction >= ncclSum && reduction < ncclNumOps && size_of(type) && size_of(type) != 2;
}

size_t bytes_sent(const Call& call, int rank, int ranks) {
  const size_t bytes = call.count * size_of(call.type);
  switch (call.operation) {
    case Operation::kBroadcast:
      return rank == call.root ? bytes : 0;
    case Operation::kReduceScatter:
      return bytes * static_cast<size_t>(ranks);
    case Operation::kReceive:
      return 0;
    default:
      return bytes;
  }
}

size_t bytes_received(const Call& call, int rank, int ranks) {
  const size_t bytes = call.count * size_of(call.type);
  switch (call.operation) {
    case Operation::kReduce:
      return rank == call.root ? bytes : 0;
    case Operation::kAllGather:
      return bytes * static_cast<size_t>(ranks);
    case Operation::kSend:
      return 0;
    default:
      return bytes;
  }
}

// All is read before anything is written: buffers may be the same.
void perform(const std::vector<Call>& calls) {
  const int ranks = static_cast<int>(calls.size());
  std::vector<Bytes> inputs;
  for (int rank = 0; rank < ranks; ++rank) {
    const Call& call = calls[static_cast<size_t>(rank)];
    const char* send = static_cast<const char*>(call.send);
    const size_t bytes = bytes_sent(call, rank, ranks);
    inputs.emplace_back(send, send + bytes);
  }
  const Bytes result = combine(calls, inputs);
  for (int rank = 0; rank < ranks; ++rank) {
    const Call& call = calls[static_cast<size_t>(rank)];
    const size_t bytes = bytes_received(call, rank, ranks);
    const size_t first =
        call.operation == Operation::kReduceScatter ? bytes * static_cast<size_t>(rank) : 0;
    if (bytes) std::memcpy(call.receive, result.data() + first, bytes);
  }
}

}  // namespace cuda_sim
