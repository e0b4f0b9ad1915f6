#pragma once

// 0 where a test must not fork a process that has threads: the sanitizers' own locks do not survive
// it.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
#define DL_FORK_BESIDE_THREADS 0
#else
#define DL_FORK_BESIDE_THREADS 1
#endif
