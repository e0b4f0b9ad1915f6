# Finds what the library is made of, from the system alone; what is missing is named by its Debian
# package.
function(dl_missing what debian_package)
  message(FATAL_ERROR
    "libdl needs ${what}. On Debian or Ubuntu: apt-get install ${debian_package}")
endfunction()

macro(dl_find_package name debian_package)
  find_package(${name} ${ARGN} QUIET)
  if(NOT ${name}_FOUND)
    dl_missing(${name} ${debian_package})
  endif()
endmacro()

function(dl_find_library variable what debian_package)
  find_library(${variable} ${ARGN} DOC "${what}")
  if(NOT ${variable})
    dl_missing("${what}" ${debian_package})
  endif()
endfunction()

function(dl_find_header variable what debian_package)
  find_path(${variable} ${ARGN} DOC "Folder of ${what}")
  if(NOT ${variable})
    dl_missing("${what}" ${debian_package})
  endif()
  mark_as_advanced(${variable})
endfunction()

find_package(Threads REQUIRED)
dl_find_package(ZLIB zlib1g-dev)
dl_find_package(nlohmann_json nlohmann-json3-dev)
# The headers alone: libcurl and its 30 libraries are loaded when something is to be downloaded, so
# that no other program pays for them.
dl_find_header(DL_CURL_INCLUDE "libcurl's headers" libcurl4-openssl-dev NAMES curl/curl.h)
# SHA-256 alone is used. Out of the static library it costs 20 KB and no dependency at run time.
dl_find_library(DL_CRYPTO "OpenSSL's libcrypto" libssl-dev NAMES libcrypto.a crypto)
dl_find_header(DL_HWY_INCLUDE "Google Highway's headers" libhwy-dev NAMES hwy/highway.h)
dl_find_library(DL_HWY "Google Highway" libhwy-dev NAMES hwy)
# The serial OpenBLAS: libdl shares out the work itself. Named by its file, so that neither a
# threaded copy nor the system's choice of BLAS takes its place.
if(DL_SHARED_OPENBLAS)
  dl_find_library(DL_OPENBLAS_SHARED "OpenBLAS (serial, shared)" libopenblas-serial-dev
    NAMES libopenblas.so PATH_SUFFIXES openblas-serial)
  set(DL_OPENBLAS "${DL_OPENBLAS_SHARED}")
else()
  dl_find_library(DL_OPENBLAS_STATIC "OpenBLAS (serial, static)" libopenblas-serial-dev
    NAMES libopenblas.a PATH_SUFFIXES openblas-serial)
  set(DL_OPENBLAS "${DL_OPENBLAS_STATIC}")
endif()
dl_find_header(DL_CBLAS_INCLUDE "cblas.h of OpenBLAS" libopenblas-serial-dev
  NAMES cblas.h PATH_SUFFIXES openblas-serial ${CMAKE_LIBRARY_ARCHITECTURE}/openblas-serial)
