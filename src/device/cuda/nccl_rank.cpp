#include "device/cuda/nccl_rank.h"

#include <dl/types.h>

#include <memory>
#include <vector>

#include "base/error.h"
#include "device/cuda/check.h"
#include "device/cuda/cuda_backend.h"
#include "device/cuda/nccl_library.h"

namespace dlcore::cuda {

#ifdef DL_HAS_NCCL

namespace {

// Communicators do not block: a call that is in progress is well so far.
bool is_error(ncclResult_t result) { return result != ncclSuccess && result != ncclInProgress; }

void check_nccl(ncclResult_t result, const char* call, ncclComm_t comm = nullptr) {
  if (!is_error(result)) return;
  const NcclLibrary& nccl = *nccl_library();
  fail(Code::kDevice, "cuda: ", call, " failed: ", nccl.GetErrorString(result), " (",
       nccl.GetLastError(comm), ')');
}

ncclDataType_t type_of(int32_t dtype) {
  switch (dtype) {
    case DL_DTYPE_F32:
      return ncclFloat32;
    case DL_DTYPE_F64:
      return ncclFloat64;
    case DL_DTYPE_I64:
      return ncclInt64;
    case DL_DTYPE_I32:
      return ncclInt32;
    case DL_DTYPE_U8:
      return ncclUint8;
  }
  fail(Code::kInternal, "cuda: NCCL reduces no numbers of dtype ", dtype);
}

ncclRedOp_t operation_of(int32_t op) {
  switch (op) {
    case DL_REDUCE_OP_SUM:
      return ncclSum;
    case DL_REDUCE_OP_MIN:
      return ncclMin;
    case DL_REDUCE_OP_MAX:
      return ncclMax;
    case DL_REDUCE_OP_PRODUCT:
      return ncclProd;
  }
  fail(Code::kInternal, "cuda: NCCL has no reduction ", op);
}

class NcclRank final : public GpuRank {
 public:
  NcclRank(int device, const ncclUniqueId& id, int size, int rank) : device_(device), rank_(rank) {
    ncclConfig_t config = NCCL_CONFIG_INITIALIZER;
    config.blocking = 0;
    stream();  // NCCL takes the thread's current device
    start("ncclCommInitRankConfig", nccl_.CommInitRankConfig(&comm_, size, id, rank, &config));
  }
  ~NcclRank() override { stop(); }

  void broadcast(void* x, int64_t bytes, int root) override {
    start("ncclBroadcast",
          nccl_.Broadcast(x, x, static_cast<size_t>(bytes), ncclUint8, root, comm_, stream()));
  }
  void all_gather(const void* x, void* ys, int64_t bytes) override {
    start("ncclAllGather",
          nccl_.AllGather(x, ys, static_cast<size_t>(bytes), ncclUint8, comm_, stream()));
  }
  void all_reduce(void* x, int64_t numel, int32_t dtype, int32_t op) override {
    start("ncclAllReduce", nccl_.AllReduce(x, x, static_cast<size_t>(numel), type_of(dtype),
                                           operation_of(op), comm_, stream()));
  }
  void reduce(void* x, int64_t numel, int32_t dtype, int32_t op, int root) override {
    void* result = rank_ == root ? x : nullptr;
    start("ncclReduce", nccl_.Reduce(x, result, static_cast<size_t>(numel), type_of(dtype),
                                     operation_of(op), root, comm_, stream()));
  }

  // The stream holds all of a call only when NCCL is through with it.
  bool done() override {
    ncclResult_t state = ncclSuccess;
    check_nccl(nccl_.CommGetAsyncError(comm_, &state), "ncclCommGetAsyncError", comm_);
    check_nccl(state, call_, comm_);
    if (state == ncclInProgress) return false;
    return is_done(cudaStreamQuery(stream()), call_);
  }

  // Also the way out of a rank with nothing to do: unlike ncclCommDestroy it waits for nobody.
  void stop() noexcept override {
    if (!comm_) return;
    cudaSetDevice(device_);
    nccl_.CommAbort(comm_);
    comm_ = nullptr;
  }

 private:
  void start(const char* call, ncclResult_t result) {
    call_ = call;
    check_nccl(result, call, comm_);
  }
  cudaStream_t stream() const {
    return static_cast<cudaStream_t>(backend().current_stream(device_));
  }

  const NcclLibrary& nccl_ = *nccl_library();
  const int device_, rank_;
  ncclComm_t comm_ = nullptr;
  const char* call_ = "";  // the last one
};

}  // namespace

bool make_nccl_ranks(const int* indices, int count, GpuRank** ranks) {
  const NcclLibrary* nccl = nccl_library();
  if (!nccl) return false;
  ncclUniqueId id;
  check_nccl(nccl->GetUniqueId(&id), "ncclGetUniqueId");
  std::vector<std::unique_ptr<GpuRank>> made;
  made.reserve(static_cast<size_t>(count));
  for (int i = 0; i < count; ++i) {
    made.push_back(std::make_unique<NcclRank>(indices[i], id, count, i));
  }
  for (int i = 0; i < count; ++i) ranks[i] = made[static_cast<size_t>(i)].release();
  return true;
}

#else

bool make_nccl_ranks(const int*, int, GpuRank**) { return false; }

#endif

}  // namespace dlcore::cuda
