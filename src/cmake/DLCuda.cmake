# The CUDA plug-in, dlcore/dlcore_cuda.so beside the core library. With DL_CUDA nvcc builds it for
# GPUs; dl_add_cuda_plug_in builds the same sources for the tests' simulated CUDA.
file(GLOB_RECURSE cuda_kernels CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/*.cu")
file(GLOB cuda_host CONFIGURE_DEPENDS
  "${PROJECT_SOURCE_DIR}/src/device/cuda/*.cpp" "${PROJECT_SOURCE_DIR}/src/kernels/cuda/*.cpp")
# What a plug-in needs of the core and brings along: the core's own symbols are hidden.
set(cuda_shared
  "${PROJECT_SOURCE_DIR}/src/device/block_cache.cpp"
  "${PROJECT_SOURCE_DIR}/src/kernels/reduce_layout.cpp"
  "${PROJECT_BINARY_DIR}/generated/cuda_kernel_table.cpp")

# dl_add_cuda_plug_in(TARGET FOLDER): the target, built into FOLDER/dlcore_cuda.so.
function(dl_add_cuda_plug_in target folder)
  add_library(${target} MODULE ${cuda_kernels} ${cuda_host} ${cuda_shared})
  target_link_libraries(${target} PRIVATE dlcore_internal)
  set_target_properties(${target} PROPERTIES
    PREFIX "" OUTPUT_NAME dlcore_cuda LIBRARY_OUTPUT_DIRECTORY "${folder}" LINKER_LANGUAGE CXX)
  set(version_script "${PROJECT_SOURCE_DIR}/src/device/cuda/plug_in.map")
  target_link_options(${target} PRIVATE -Wl,-z,defs "LINKER:--version-script=${version_script}")
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${version_script}")
endfunction()

if(DL_CUDA)
  if(NOT CMAKE_CUDA_ARCHITECTURES)
    set(CMAKE_CUDA_ARCHITECTURES 75-real 80-real 86-real 89-real 90-real 100-real 120)
  endif()
  if(NOT CMAKE_CUDA_COMPILER AND NOT DEFINED ENV{CUDACXX})  # nvcc is often not in PATH
    find_program(DL_NVCC nvcc PATHS /usr/local/cuda/bin DOC "The CUDA compiler")
    set(CMAKE_CUDA_COMPILER "${DL_NVCC}")
  endif()
  enable_language(CUDA)
  find_package(CUDAToolkit 13 REQUIRED)
  set(CMAKE_CUDA_STANDARD 17)
  set(CMAKE_CUDA_STANDARD_REQUIRED ON)
  dl_add_cuda_plug_in(dlcore_cuda "$<TARGET_FILE_DIR:dlcore>/dlcore")
  # Multiplications and additions are fused where the source asks for it: the bits of the CPU's way.
  # Formulas serve host and device, where they call functions of either (20012, 20014), and unsigned
  # types, which are never negative (186).
  set(options --expt-relaxed-constexpr --fmad=false --diag-suppress=186,20012,20014
    --compress-mode=size)
  if(DL_DEVELOPER)
    list(APPEND options -Werror=all-warnings -Xcompiler=-Wall,-Wextra,-Wshadow)
  endif()
  target_compile_options(dlcore_cuda PRIVATE "$<$<COMPILE_LANGUAGE:CUDA>:${options}>")
  target_link_libraries(dlcore_cuda PRIVATE CUDA::cudart_static CUDA::cublasLt)
  if(DL_INSTALL)
    include(GNUInstallDirs)
    install(TARGETS dlcore_cuda LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}/dlcore")
  endif()
endif()
