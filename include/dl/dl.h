/* Everything. Generated from capi/spec by capi/generate; do not edit. */
#ifndef DL_DL_H
#define DL_DL_H

#include <dl/types.h>
#include <dl/runtime.h>
#include <dl/device.h>
#include <dl/tensor.h>
#include <dl/create.h>
#include <dl/view.h>
#include <dl/dlpack.h>
#include <dl/elementwise.h>
#include <dl/reduce.h>
#include <dl/linalg.h>
#include <dl/compare.h>
#include <dl/index.h>
#include <dl/loss.h>
#include <dl/random.h>
#include <dl/rearrange.h>
#include <dl/autograd.h>
#include <dl/nn.h>
#include <dl/parallel.h>
#include <dl/optim.h>
#include <dl/plan.h>
#include <dl/data.h>
#include <dl/io.h>

/* The whole C API of libdl. */

#endif /* DL_DL_H */
