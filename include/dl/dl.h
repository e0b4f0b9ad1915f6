/* Everything. Generated from capi/spec by capi/generate; do not edit. */
#ifndef DL_DL_H
#define DL_DL_H

#include <dl/types.h>
#include <dl/runtime.h>
#include <dl/tensor.h>

/* The whole C API of libdl. */

#endif /* DL_DL_H */
