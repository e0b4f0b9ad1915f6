#pragma once

#include <cstdint>

// Where the core and a plug-in meet. Both are built from one source tree by one compiler; `version`
// and the hash of the kernel table find the pairs that are not.
namespace dlcore {

class GpuBackend;

// Of this file, backend.h, gpu_backend.h and gpu_rank.h.
inline constexpr uint32_t kPlugInVersion = 2;

// What the core asks for and lends.
struct PlugInRequest {
  uint32_t version;
  uint64_t kernel_hash;
  // Throws the core's Error, from core code. The two have no exception type in common (each hides
  // its symbols), so a plug-in neither throws nor catches one: this one passes through its frames.
  void (*raise)(int32_t code, const char* message);
};

// The plug-in's answer: a backend that lives as long as the process, or what is missing.
struct PlugInReply {
  GpuBackend* backend;
  char why_missing[512];
};

// The one function that a plug-in exports, under this name.
using OpenPlugIn = void(const PlugInRequest* request, PlugInReply* reply);
#define DL_OPEN_PLUG_IN dlcore_open_plug_in

}  // namespace dlcore
