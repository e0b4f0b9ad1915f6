/* A program of another project: C99, with what the package gives and nothing else. */
#include <dl/dl.h>
#include <stdio.h>
#include <string.h>

#define TRY(call)                                       \
  do {                                                  \
    if ((call) < 0) {                                   \
      fprintf(stderr, "%s\n", dl_last_error_message()); \
      return 1;                                         \
    }                                                   \
  } while (0)

int main(void) {
  const float data[6] = {1, 2, 3, 4, 5, 6};
  const int64_t shape[2] = {2, 3};
  float back[6] = {0};
  dl_tensor* x;
  printf("libdl %s\n", dl_version());
  TRY(dl_tensor_from_data(data, sizeof data, shape, 2, DL_DTYPE_F32, &x));
  TRY(dl_tensor_copy_to_host(x, back, sizeof back));
  dl_tensor_release(x);
  return memcmp(data, back, sizeof data) != 0;
}
