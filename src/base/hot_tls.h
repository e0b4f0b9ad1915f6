#pragma once

// For the few small thread-local variables that every operation reads: found by one instruction,
// where the general model of a shared library calls a function. They take their place in the room
// that the C library keeps for libraries opened late, so they must stay small and few.
#define DL_HOT_TLS __attribute__((tls_model("initial-exec"))) thread_local
