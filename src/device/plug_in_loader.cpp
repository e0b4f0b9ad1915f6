#include "device/plug_in_loader.h"

#include <dlfcn.h>

#include <cstdlib>

#include "base/error.h"
#include "device/kernel_hash.h"
#include "device/plug_in.h"

namespace dlcore {
namespace {

#define DL_QUOTE_NAME(name) #name
#define DL_QUOTE(name) DL_QUOTE_NAME(name)

[[noreturn]] void raise_in_core(int32_t code, const char* message) {
  raise(static_cast<Code>(code), message);
}

// The file that this function is in: libdlcore.so, or the program that the core was linked into.
std::string path_of_core() {
  Dl_info info;
  if (dladdr(reinterpret_cast<void*>(&raise_in_core), &info) == 0 || !info.dli_fname) return "";
  return info.dli_fname;
}

std::string path_of_cuda() {
  // Not for programs with more rights than their user: they must not load what he names.
  if (const char* path = secure_getenv("DLCORE_TEST_CUDA_PLUG_IN")) return path;
  const std::string core = path_of_core();
  return core.substr(0, core.rfind('/') + 1) + "dlcore/dlcore_cuda.so";
}

PlugIn open_plug_in(const std::string& path) {
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) return {nullptr, cat("the CUDA plug-in of libdl cannot be loaded: ", dlerror())};
  void* symbol = dlsym(library, DL_QUOTE(DL_OPEN_PLUG_IN));
  if (!symbol) return {nullptr, cat("the CUDA plug-in ", path, " is not one of libdl's")};
  const PlugInRequest request{kPlugInVersion, kKernelHash, raise_in_core};
  PlugInReply reply{};
  reinterpret_cast<OpenPlugIn*>(symbol)(&request, &reply);
  return {reply.backend, reply.why_missing};
}

}  // namespace

const PlugIn& cuda_plug_in() {
  // Never destroyed and never unloaded: memory may come back at any time.
  static const auto* const plug_in = new PlugIn(open_plug_in(path_of_cuda()));
  return *plug_in;
}

GpuBackend* gpu_backend() { return cuda_plug_in().backend; }

}  // namespace dlcore
