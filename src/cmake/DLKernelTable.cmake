# Collects the DL_KERNEL lines of the rooms' headers into generated/kernel_table.cpp, which ties each
# kernel's name to its CPU body and to its number in plug-ins, and into cuda_kernel_table.cpp, the
# CUDA plug-in's bodies by that number. kernel_hash.h tells whether a core and a plug-in have one
# table.
file(GLOB headers CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/src"
  "${PROJECT_SOURCE_DIR}/src/ops/*/*.h")
set(includes "")
set(definitions "")
set(cuda_bodies "")
set(all_lines "")
set(number 0)
foreach(header IN LISTS headers)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    "${PROJECT_SOURCE_DIR}/src/${header}")
  file(STRINGS "${PROJECT_SOURCE_DIR}/src/${header}" lines REGEX "^DL_KERNEL\\(")
  if(lines)
    string(APPEND includes "#include \"${header}\"\n")
  endif()
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^DL_KERNEL\\(([a-z0-9_]+),.*" "\\1" name "${line}")
    string(APPEND definitions
      "constexpr decltype(${name}) ${name}{\"${name}\", &cpu::${name}, ${number}};\n")
    string(APPEND cuda_bodies "    reinterpret_cast<const void*>(&cuda::${name}),\n")
    string(APPEND all_lines "${line}\n")
    math(EXPR number "${number} + 1")
  endforeach()
endforeach()
string(SHA256 kernel_hash "${all_lines}")
string(SUBSTRING "${kernel_hash}" 0 16 kernel_hash)

file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/device/kernel_hash.h" CONTENT
"// Generated from the DL_KERNEL lines in src/ops.
#pragma once

#include <cstdint>

namespace dlcore {
inline constexpr uint64_t kKernelHash = 0x${kernel_hash};
}
" @ONLY)
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/kernel_table.cpp" CONTENT
"// Generated from the DL_KERNEL lines in src/ops.
${includes}
namespace dlcore::kernels {
${definitions}
}  // namespace dlcore::kernels
" @ONLY)
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/cuda_kernel_table.cpp" CONTENT
"// Generated from the DL_KERNEL lines in src/ops.
#include \"device/cuda/kernel_table.h\"
${includes}
namespace dlcore::cuda {

const void* kernel_body(int number) {
  static const void* const bodies[] = {
${cuda_bodies}  };
  return number >= 0 && number < ${number} ? bodies[number] : nullptr;
}

}  // namespace dlcore::cuda
" @ONLY)
