# dlcore_flags: how every target of the project is compiled, the examples and tests in C included.
add_library(dlcore_flags INTERFACE)
if(DL_DEVELOPER)
  target_compile_options(dlcore_flags INTERFACE
    "$<$<COMPILE_LANGUAGE:C,CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Werror>")
endif()
if(DL_SANITIZE)
  target_compile_options(dlcore_flags INTERFACE
    -fsanitize=${DL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(dlcore_flags INTERFACE -fsanitize=${DL_SANITIZE})
endif()

# dlcore_internal: the same for what sees the inside of the library.
add_library(dlcore_internal INTERFACE)
target_link_libraries(dlcore_internal INTERFACE dlcore_flags)
target_include_directories(dlcore_internal INTERFACE
  "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}"
  "${PROJECT_BINARY_DIR}/generated")
# Highway's targets are then the scalar baseline, SSE4, AVX2 and AVX3 (AVX-512); SSSE3 would add
# compile time for CPUs that hardly exist. The compiler contracts a * b + c only where the source
# asks for it: the same bits from every path.
# Sanitized, one set of vectors does: the others differ in width alone, and take three quarters of the
# time to compile.
set(DL_HWY_DISABLED HWY_SSSE3)
if(DL_SANITIZE)
  string(APPEND DL_HWY_DISABLED "|HWY_SSE4|HWY_AVX3|HWY_AVX3_DL")
endif()
target_compile_definitions(dlcore_internal INTERFACE "HWY_DISABLED_TARGETS=(${DL_HWY_DISABLED})")
target_compile_options(dlcore_internal INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-ffp-contract=off>")
