// The name of a C++ type without its namespaces, as printed modules and messages show it.
#pragma once

#include <cstdlib>
#include <string>
#include <typeinfo>
#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

namespace dl::detail {

inline std::string readable(const std::type_info& type) {
#if __has_include(<cxxabi.h>)
  int status = 0;
  char* text = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
  std::string name = text ? text : type.name();
  std::free(text);
#else
  std::string name = type.name();
#endif
  const size_t arguments = name.find('<');
  const size_t colons = name.substr(0, arguments).rfind("::");
  return colons == std::string::npos ? name : name.substr(colons + 2);
}

}  // namespace dl::detail
