#pragma once

// NCCL: its header is part of the CUDA toolkit, its library is looked for when it is first wanted.
#if __has_include(<nccl.h>)
#include <nccl.h>
#define DL_HAS_NCCL

namespace dlcore::cuda {

#define DL_FOR_EACH_NCCL_FUNCTION(F) \
  F(GetVersion)                      \
  F(GetUniqueId)                     \
  F(CommInitRankConfig)              \
  F(CommGetAsyncError)               \
  F(CommAbort)                       \
  F(GetErrorString)                  \
  F(GetLastError)                    \
  F(Broadcast)                       \
  F(AllGather)                       \
  F(AllReduce)                       \
  F(Reduce)

// The functions that are used, without NCCL's prefix.
struct NcclLibrary {
#define DL_MEMBER(name) decltype(&nccl##name) name = nullptr;
  DL_FOR_EACH_NCCL_FUNCTION(DL_MEMBER)
#undef DL_MEMBER
};

// nullptr: the machine has none, or one too old for communicators that do not block. Any thread.
const NcclLibrary* nccl_library();

}  // namespace dlcore::cuda
#endif
