# cmake --install: headers, library, dlcore.pc, the CMake package DLCore, the licence.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/DLCore")
set(generated "${PROJECT_BINARY_DIR}/generated")

install(TARGETS dlcore EXPORT DLCore
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/dl" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/THIRD_PARTY_LICENSES"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/dlcore")

install(EXPORT DLCore NAMESPACE DLCore:: FILE DLCoreTargets.cmake DESTINATION "${package_dir}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/DLCoreConfig.cmake.in"
  "${generated}/DLCoreConfig.cmake" INSTALL_DESTINATION "${package_dir}")
# Before 1.0 a minor version may break the ABI, as the soname says.
write_basic_package_version_file("${generated}/DLCoreConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${generated}/DLCoreConfig.cmake" "${generated}/DLCoreConfigVersion.cmake"
  DESTINATION "${package_dir}")

# dlcore.pc finds its prefix from where it lies, so that an installed tree can be moved.
file(RELATIVE_PATH pc_prefix "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/dlcore.pc.in" "${generated}/dlcore.pc" @ONLY)
install(FILES "${generated}/dlcore.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
