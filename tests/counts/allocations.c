/* How often a training loop in its steady state asks the system for memory: never.
 *
 *   allocations WORKLOAD
 *
 * The program's own malloc, which the library gets too, counts the calls. */
#include <errno.h>

#include "training.h"

/* glibc's allocator under its other names. */

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);
void* __libc_memalign(size_t alignment, size_t size);

static int counting, allocations;

void* malloc(size_t size) {
  allocations += counting;
  return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  allocations += counting;
  return __libc_calloc(count, size);
}
void* realloc(void* memory, size_t size) {
  allocations += counting;
  return __libc_realloc(memory, size);
}
void* aligned_alloc(size_t alignment, size_t size) {
  allocations += counting;
  return __libc_memalign(alignment, size);
}
int posix_memalign(void** memory, size_t alignment, size_t size) {
  allocations += counting;
  *memory = __libc_memalign(alignment, size);
  return *memory ? 0 : ENOMEM;
}

int main(int argc, char** argv) {
  const struct training t = make_training(argc > 1 ? argv[1] : NULL);
  steps(&t, WARM_UP);
  counting = 1;
  steps(&t, COUNTED);
  counting = 0;
  end_training(&t);
  printf("%s: %d allocations in %d steps\n", t.w->name, allocations, COUNTED);
  return allocations != 0;
}
