#include "device/cuda/nccl_library.h"

#ifdef DL_HAS_NCCL
#include <dlfcn.h>

#include <optional>

namespace dlcore::cuda {
namespace {

constexpr int kOldest = NCCL_VERSION(2, 14, 0);  // the first whose communicators need not block

#ifdef DL_CUDA_SIMULATED
bool find_functions(NcclLibrary* found) {
#define DL_FIND(name) found->name = &nccl##name;
  DL_FOR_EACH_NCCL_FUNCTION(DL_FIND)
#undef DL_FIND
  return true;
}
#else
// The library stays open as long as the process.
bool find_functions(NcclLibrary* found) {
  void* library = dlopen("libnccl.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
  bool complete = true;
#define DL_FIND(name)                                                                  \
  found->name = reinterpret_cast<decltype(found->name)>(dlsym(library, "nccl" #name)); \
  complete = complete && found->name;
  DL_FOR_EACH_NCCL_FUNCTION(DL_FIND)
#undef DL_FIND
  return complete;
}
#endif

std::optional<NcclLibrary> load() {
  NcclLibrary found;
  int version = 0;
  if (!find_functions(&found) || found.GetVersion(&version) != ncclSuccess) return {};
  if (version < kOldest) return {};
  return found;
}

}  // namespace

const NcclLibrary* nccl_library() {
  static const std::optional<NcclLibrary> library = load();
  return library ? &*library : nullptr;
}

}  // namespace dlcore::cuda
#endif
