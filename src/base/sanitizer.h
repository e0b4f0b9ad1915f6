#pragma once

// Under the address sanitizer nothing is kept for reuse, so that a use after free is seen.
#if defined(__SANITIZE_ADDRESS__)
#define DL_REUSE_MEMORY 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DL_REUSE_MEMORY 0
#endif
#endif
#ifndef DL_REUSE_MEMORY
#define DL_REUSE_MEMORY 1
#endif
