// The typed side of <dl/io.h>; capi/io.cpp defines it. Generated from capi/spec by capi/generate; do not edit.
#pragma once

#include "capi/values.h"
#include "nn/module.h"
#include "capi/generated/nn.h"
#include <dl/io.h>

namespace dlcore::capi {

struct SafetensorsLoadOptions {
  Device device;
};

struct ModuleLoadOptions {
  bool strict;
};

void safetensors_save(const Ref<nn::StateDict>& state, const char* path);
Ref<nn::StateDict> safetensors_load(const char* path, const SafetensorsLoadOptions& options);
void module_save(const Ref<nn::Module>& module, const char* path);
void module_load(const Ref<nn::Module>& module, const char* path, const ModuleLoadOptions& options);

}  // namespace dlcore::capi
