# Collects the DL_KERNEL lines of the rooms' headers into generated/kernel_table.cpp, which ties each
# kernel's name to its CPU body and to its number in plug-ins.
file(GLOB headers CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/src"
  "${PROJECT_SOURCE_DIR}/src/ops/*/*.h")
set(includes "")
set(definitions "")
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
    math(EXPR number "${number} + 1")
  endforeach()
endforeach()
file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/kernel_table.cpp" CONTENT
"// Generated from the DL_KERNEL lines in src/ops.
${includes}
namespace dlcore::kernels {
${definitions}
}  // namespace dlcore::kernels
" @ONLY)
