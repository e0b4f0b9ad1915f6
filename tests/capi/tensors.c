/* Making tensors, looking at them, and getting their elements out. */
#include "check.h"

static const float six[] = {1, 2, 3, 4, 5, 6};

static void shapes_and_strides(void) {
  dl_tensor *x = matrix(six, 2, 3), *y = NULL;
  int64_t dims[4] = {-1, -1, -1, -1}, ndim, size, offset;
  int32_t contiguous;
  OK(dl_transpose(x, 0, 1, &y));
  OK(dl_tensor_shape(y, dims, 4, &ndim));
  CHECK(ndim == 2 && dims[0] == 3 && dims[1] == 2 && dims[2] == -1);
  OK(dl_tensor_strides(y, dims, 4, &ndim));
  CHECK(ndim == 2 && dims[0] == 1 && dims[1] == 3);
  OK(dl_tensor_shape(y, NULL, 0, &ndim));
  CHECK(ndim == 2);
  OK(dl_tensor_shape(y, dims, 1, &ndim));
  CHECK(ndim == 2 && dims[0] == 3 && dims[1] == 3);
  OK(dl_tensor_size(y, -1, &size));
  CHECK(size == 2);
  OK(dl_tensor_is_contiguous(y, &contiguous));
  CHECK(contiguous == 0);
  dl_tensor_release(y);
  OK(dl_select(x, 0, 1, &y));
  OK(dl_tensor_offset(y, &offset));
  CHECK(offset == 3);
  dl_tensor_release(y);
  dl_tensor_release(x);
}

static void elements_come_out_in_row_major_order(void) {
  const float want[] = {1, 4, 2, 5, 3, 6};
  float got[6];
  dl_tensor *x = matrix(six, 2, 3), *y = NULL;
  OK(dl_t(x, &y));
  OK(dl_tensor_copy_to_host(y, got, sizeof(got)));
  CHECK(memcmp(got, want, sizeof(got)) == 0);
  OK(dl_tensor_copy_from_host(y, six, sizeof(six)));
  OK(dl_tensor_copy_to_host(x, got, sizeof(got)));
  CHECK(got[0] == 1 && got[1] == 3 && got[2] == 5 && got[3] == 2);
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_tensor_copy_to_host(y, got, 20));
  CHECK_MESSAGE("nbytes (20) must be 24");
  dl_tensor_release(x);
  dl_tensor_release(y);
}

/* The text as PyTorch prints it. */
static void printed_like_pytorch(void) {
  char text[200], cut[8];
  int64_t length;
  dl_tensor* x = matrix(six, 2, 3);
  OK(dl_tensor_to_string(x, text, sizeof(text), &length));
  CHECK_TEXT(text, "tensor([[1., 2., 3.],\n        [4., 5., 6.]])");
  CHECK(length == (int64_t)strlen(text));
  OK(dl_tensor_to_string(x, cut, sizeof(cut), &length));
  CHECK_TEXT(cut, "tensor(");
  CHECK(length == (int64_t)strlen(text));
  OK(dl_tensor_set_requires_grad(x, 1));
  OK(dl_tensor_to_string(x, text, sizeof(text), NULL));
  CHECK_TEXT(text, "tensor([[1., 2., 3.],\n        [4., 5., 6.]], requires_grad=True)");
  dl_tensor_release(x);
}

static void devices_are_explicit(void) {
  dl_device device;
  dl_tensor *x = NULL, *y = matrix(six, 2, 3), *z = NULL;
  int64_t shape[2] = {2, 3};
  char name[16];
  OK(dl_set_cpu_device_count(2));
  OK(dl_zeros(shape, 2, DL_DTYPE_F32, DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1), &x));
  OK(dl_tensor_device(x, &device));
  OK(dl_device_format(device, name, sizeof(name), NULL));
  CHECK_TEXT(name, "cpu:1");
  CHECK_STATUS(DL_ERROR_DEVICE, dl_add(x, y, &z));
  CHECK_MESSAGE("cpu:1");
  dl_tensor_release(x);
  dl_tensor_release(y);
}

/* torch.manual_seed(0); the generator's state bytes restore its place. */
static void generators_can_be_set_back(void) {
  static unsigned char state[8192];
  int64_t count, more;
  dl_generator* generator = NULL;
  OK(dl_generator_create(0, &generator));
  OK(dl_generator_state(generator, state, sizeof(state), &count));
  CHECK(count == 5056);
  OK(dl_generator_set_state(generator, state, count));
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_generator_set_state(generator, state, 17));
  OK(dl_generator_state(generator, NULL, 0, &more));
  CHECK(more == count);
  dl_generator_release(generator);
}

const struct test tensor_tests[] = {
    {"tensors.shapes_and_strides", shapes_and_strides},
    {"tensors.elements_come_out_in_row_major_order", elements_come_out_in_row_major_order},
    {"tensors.printed_like_pytorch", printed_like_pytorch},
    {"tensors.devices_are_explicit", devices_are_explicit},
    {"tensors.generators_can_be_set_back", generators_can_be_set_back},
    {NULL, NULL}};
