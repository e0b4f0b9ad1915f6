# dlcore_flags: what every target of the project is compiled with.
add_library(dlcore_flags INTERFACE)
target_include_directories(dlcore_flags INTERFACE
  "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src" "${PROJECT_BINARY_DIR}/generated")
if(DL_DEVELOPER)
  target_compile_options(dlcore_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror)
endif()
if(DL_SANITIZE)
  target_compile_options(dlcore_flags INTERFACE
    -fsanitize=${DL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(dlcore_flags INTERFACE -fsanitize=${DL_SANITIZE})
endif()
# Highway's targets are then the scalar baseline, SSE4, AVX2 and AVX3 (AVX-512); SSSE3 would add
# compile time for CPUs that hardly exist.
# The compiler contracts a * b + c only where the source asks for it: the same bits from every path.
target_compile_definitions(dlcore_flags INTERFACE
  "HWY_DISABLED_TARGETS=HWY_SSSE3")
target_compile_options(dlcore_flags INTERFACE -ffp-contract=off)
