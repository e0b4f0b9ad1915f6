/* How often a training loop in its steady state touches memory for the first time: never.
 *
 *   page_faults WORKLOAD [THREADS]
 *
 * The kernel moves a page now and then: the best of three times counts. */
#include <sys/resource.h>

#include "training.h"

static long page_faults(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt + usage.ru_majflt;
}

static long page_faults_of_steps(const struct training* t) {
  const long before = page_faults();
  steps(t, COUNTED);
  return page_faults() - before;
}

int main(int argc, char** argv) {
  int i;
  long least;
  struct training t;
  TRY(dl_set_num_threads(argc > 2 ? atoi(argv[2]) : 1));
  t = make_training(argc > 1 ? argv[1] : NULL);
  steps(&t, WARM_UP);
  least = page_faults_of_steps(&t);
  for (i = 0; i < 2; ++i) {
    const long faults = page_faults_of_steps(&t);
    if (faults < least) least = faults;
  }
  end_training(&t);
  printf("%s: %ld page faults in %d steps\n", t.w->name, least, COUNTED);
  return least != 0;
}
