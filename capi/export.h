#pragma once

// Included before the public headers where the library itself is compiled.
#if defined(_WIN32)
#define DL_API __declspec(dllexport)
#else
#define DL_API __attribute__((visibility("default")))
#endif
