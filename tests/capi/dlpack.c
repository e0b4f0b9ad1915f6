/* Tensors of another library, here this program, and back. */
#include "../../src/tensor/dlpack_abi.h"

#include "check.h"

static int deleted;
static void count_deleted(struct DLManagedTensor* self) {
  (void)self;
  ++deleted;
}
static void count_deleted_versioned(struct DLManagedTensorVersioned* self) {
  (void)self;
  ++deleted;
}

static float six[6];
static int64_t shape[2], strides[2];

/* Row-major [2, 3] of f32. */
static struct DLPackTensor foreign(void) {
  const float values[] = {1, 2, 3, 4, 5, 6};
  struct DLPackTensor t = {six, {DL_PACK_CPU, 0}, 2, {DL_PACK_FLOAT, 32, 1}, shape, strides, 0};
  memcpy(six, values, sizeof(six));
  shape[0] = 2, shape[1] = 3;
  strides[0] = 3, strides[1] = 1;
  deleted = 0;
  return t;
}
static struct DLManagedTensor foreign_tensor(void) {
  struct DLManagedTensor managed = {foreign(), NULL, count_deleted};
  return managed;
}
static struct DLManagedTensorVersioned foreign_versioned(void) {
  struct DLManagedTensorVersioned managed = {1, 0, NULL, count_deleted_versioned, 0, foreign()};
  return managed;
}

static double element(dl_tensor* x, int64_t row, int64_t column) {
  dl_tensor *y = NULL, *z = NULL;
  double value = -1;
  OK(dl_select(x, 0, row, &y));
  OK(dl_select(y, 0, column, &z));
  OK(dl_item_f64(z, &value));
  dl_tensor_release(y);
  dl_tensor_release(z);
  return value;
}

static void exported_memory_is_shared_and_kept(void) {
  const float values[] = {1, 2, 3, 4, 5, 6};
  struct DLManagedTensor* managed = NULL;
  struct DLPackTensor* t;
  dl_tensor *x = matrix(values, 2, 3), *y = NULL;
  OK(dl_t(x, &y));
  OK(dl_tensor_to_dlpack(y, &managed));
  t = &managed->dl_tensor;
  CHECK(t->ndim == 2 && t->shape[0] == 3 && t->shape[1] == 2);
  CHECK(t->strides[0] == 1 && t->strides[1] == 3 && t->byte_offset == 0);
  CHECK(t->device.device_type == DL_PACK_CPU && t->device.device_id == 0);
  CHECK(t->dtype.code == DL_PACK_FLOAT && t->dtype.bits == 32 && t->dtype.lanes == 1);
  ((float*)t->data)[4] = 50;
  CHECK(element(x, 1, 1) == 50);
  dl_tensor_release(x);
  dl_tensor_release(y);
  CHECK(((float*)t->data)[4] == 50);
  managed->deleter(managed);
}

static void imported_memory_is_shared_and_given_back_once(void) {
  struct DLManagedTensor managed = foreign_tensor();
  dl_tensor *x = NULL, *row = NULL;
  OK(dl_tensor_from_dlpack(&managed, &x));
  CHECK(element(x, 1, 2) == 6);
  six[5] = 60;
  CHECK(element(x, 1, 2) == 60);
  OK(dl_select(x, 0, 1, &row));
  dl_tensor_release(x);
  CHECK(deleted == 0);
  dl_tensor_release(row);
  CHECK(deleted == 1);
}

static void strides_and_offsets_are_kept(void) {
  struct DLManagedTensorVersioned managed = foreign_versioned();
  dl_tensor* x = NULL;
  shape[0] = 2, shape[1] = 2; /* columns 1 and 2, transposed */
  strides[0] = 1, strides[1] = 3;
  managed.dl_tensor.byte_offset = sizeof(float);
  OK(dl_tensor_from_dlpack_versioned(&managed, &x));
  CHECK(element(x, 0, 0) == 2 && element(x, 0, 1) == 5 && element(x, 1, 1) == 6);
  dl_tensor_release(x);
  managed = foreign_versioned();
  managed.dl_tensor.strides = NULL;
  managed.deleter = NULL;
  OK(dl_tensor_from_dlpack_versioned(&managed, &x));
  CHECK(element(x, 1, 0) == 4);
  dl_tensor_release(x);
}

static void every_element_type_goes_round(void) {
  static const dl_dtype dtypes[] = {DL_DTYPE_F32, DL_DTYPE_F64, DL_DTYPE_I64,
                                    DL_DTYPE_I32, DL_DTYPE_U8,  DL_DTYPE_BOOL};
  static const struct DLPackDataType types[] = {{DL_PACK_FLOAT, 32, 1}, {DL_PACK_FLOAT, 64, 1},
                                                {DL_PACK_INT, 64, 1},   {DL_PACK_INT, 32, 1},
                                                {DL_PACK_UINT, 8, 1},   {DL_PACK_BOOL, 8, 1}};
  int i;
  for (i = 0; i < 6; ++i) {
    struct DLManagedTensorVersioned* managed = NULL;
    dl_tensor *x = NULL, *y = NULL;
    dl_dtype dtype;
    OK(dl_ones(NULL, 0, dtypes[i], DL_DEVICE_CPU, &x));
    OK(dl_tensor_to_dlpack_versioned(x, &managed));
    CHECK(memcmp(&managed->dl_tensor.dtype, &types[i], sizeof(types[i])) == 0);
    CHECK(managed->major == 1 && managed->flags == 0 && managed->dl_tensor.ndim == 0);
    OK(dl_tensor_from_dlpack_versioned(managed, &y));
    OK(dl_tensor_dtype(y, &dtype));
    CHECK(dtype == dtypes[i]);
    dl_tensor_release(x);
    dl_tensor_release(y);
  }
}

static void tensors_without_elements_go_round(void) {
  struct DLManagedTensor managed = foreign_tensor();
  dl_tensor* x = NULL;
  int64_t numel = -1;
  shape[1] = 0;
  managed.dl_tensor.data = NULL;
  managed.dl_tensor.byte_offset = 4096;
  OK(dl_tensor_from_dlpack(&managed, &x));
  OK(dl_tensor_numel(x, &numel));
  CHECK(numel == 0);
  dl_tensor_release(x);
  CHECK(deleted == 1);
}

static void what_asks_for_gradients_stays(void) {
  const float values[] = {1, 2, 3, 4, 5, 6};
  struct DLManagedTensor* managed = NULL;
  dl_tensor* x = matrix(values, 2, 3);
  OK(dl_tensor_set_requires_grad(x, 1));
  CHECK_STATUS(DL_ERROR_STATE, dl_tensor_to_dlpack(x, &managed));
  CHECK_MESSAGE("requires grad");
  CHECK(managed == NULL);
  dl_tensor_release(x);
}

/* The import must fail so, leaving `managed` with its owner. */
static void refused(struct DLManagedTensor* managed, dl_status status, const char* message) {
  dl_tensor* x = NULL;
  CHECK_STATUS(status, dl_tensor_from_dlpack(managed, &x));
  CHECK_MESSAGE(message);
  CHECK(x == NULL && deleted == 0);
  *managed = foreign_tensor();
}

static void what_no_tensor_can_be_is_refused(void) {
  struct DLManagedTensor m = foreign_tensor();
  m.dl_tensor.dtype.bits = 16;
  refused(&m, DL_ERROR_DTYPE, "type code 2 with 16 bits and 1 lanes");
  m.dl_tensor.dtype.lanes = 4;
  refused(&m, DL_ERROR_DTYPE, "4 lanes");
  m.dl_tensor.ndim = 17;
  refused(&m, DL_ERROR_LIMIT, "ndim 17");
  m.dl_tensor.ndim = -1;
  refused(&m, DL_ERROR_LIMIT, "ndim -1");
  shape[0] = -2;
  refused(&m, DL_ERROR_SHAPE, "shape[0] is -2");
  strides[1] = -1;
  refused(&m, DL_ERROR_SHAPE, "strides[1] is -1");
  strides[0] = INT64_MAX;
  shape[0] = 3;
  refused(&m, DL_ERROR_LIMIT, "exceeds");
  m.dl_tensor.shape = NULL;
  refused(&m, DL_ERROR_NULL_ARGUMENT, "no shape");
  m.dl_tensor.data = NULL;
  refused(&m, DL_ERROR_NULL_ARGUMENT, "no data");
  m.dl_tensor.byte_offset = 2;
  refused(&m, DL_ERROR_INVALID_ARGUMENT, "no multiple of 4");
  m.dl_tensor.device.device_type = 8;
  refused(&m, DL_ERROR_DEVICE, "device type 8");
  m.dl_tensor.device.device_type = DL_PACK_CUDA;
  m.dl_tensor.device.device_id = 70000;
  refused(&m, DL_ERROR_DEVICE, "device_id 70000");
}

static void read_only_memory_and_other_versions_are_refused(void) {
  struct DLManagedTensorVersioned m = foreign_versioned();
  dl_tensor* x = NULL;
  m.flags = DL_PACK_READ_ONLY;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_tensor_from_dlpack_versioned(&m, &x));
  CHECK_MESSAGE("read-only");
  m.flags = 0;
  m.major = 2;
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_tensor_from_dlpack_versioned(&m, &x));
  CHECK_MESSAGE("DLPack 2.0");
  CHECK(x == NULL && deleted == 0);
}

const struct test dlpack_tests[] = {
    {"dlpack.exported_memory_is_shared_and_kept", exported_memory_is_shared_and_kept},
    {"dlpack.imported_memory_is_shared_and_given_back_once",
     imported_memory_is_shared_and_given_back_once},
    {"dlpack.strides_and_offsets_are_kept", strides_and_offsets_are_kept},
    {"dlpack.every_element_type_goes_round", every_element_type_goes_round},
    {"dlpack.tensors_without_elements_go_round", tensors_without_elements_go_round},
    {"dlpack.what_asks_for_gradients_stays", what_asks_for_gradients_stays},
    {"dlpack.what_no_tensor_can_be_is_refused", what_no_tensor_can_be_is_refused},
    {"dlpack.read_only_memory_and_other_versions_are_refused",
     read_only_memory_and_other_versions_are_refused},
    {NULL, NULL}};
