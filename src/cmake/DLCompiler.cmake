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
# Highway's SSSE3 would add compile time for CPUs that hardly exist. The compiler contracts a * b + c
# only where the source asks for it: the same bits from every path.
set(disabled HWY_SSSE3 HWY_SSE4 HWY_AVX2 HWY_AVX3 HWY_AVX3_DL)
foreach(target IN LISTS DL_CPU_TARGETS)
  if(NOT target MATCHES "^(SSE4|AVX2|AVX3)$")
    message(FATAL_ERROR "DL_CPU_TARGETS: ${target} is none of SSE4, AVX2, AVX3")
  endif()
  list(REMOVE_ITEM disabled "HWY_${target}")
endforeach()
list(JOIN disabled "|" disabled)
target_compile_definitions(dlcore_internal INTERFACE "HWY_DISABLED_TARGETS=(${disabled})")
target_compile_options(dlcore_internal INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-ffp-contract=off>")
