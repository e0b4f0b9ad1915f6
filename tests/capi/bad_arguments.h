/* What the generated tables hold: functions, how to call each well, and their arguments. */
#ifndef DL_TEST_BAD_ARGUMENTS_H
#define DL_TEST_BAD_ARGUMENTS_H

#include "../../src/tensor/dlpack_abi.h"

#include <dl/dl.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

enum argument_type {
  HANDLE,
  HANDLES,
  OBJECT,
  NUMBER_I32,
  NUMBER_I64,
  NUMBER_U8,
  NUMBER_U32,
  NUMBER_U64,
  NUMBER_F32,
  NUMBER_F64,
  FLAG,
  ENUM,
  DTYPE,
  DEVICE,
  DEVICES,
  STR,
  STRINGS,
  ARRAY,
  DIMS,
  BYTES,
  BUFFER,
  POINTER,
  FN,
  OPTIONS,
  RESERVED,
  OUT,
  OUT_OPTIONAL,
  OUT_LIST,
  OUT_FILLED,
  OUT_TEXT
};

struct argument {
  const char* name;
  enum argument_type type;
  size_t at;     /* offset in the arguments or, if inside, in the struct they point to */
  size_t inside; /* 1 + offset of the pointer to the options struct; 0: none */
  int nullable;
  const char* kind; /* of a handle */
  const char* count_name;
  size_t count_at; /* of the length or capacity */
  const char* total_name;
  size_t total_at; /* of the pointer to the count */
  size_t element;  /* size of an element, or of the options struct */
  int limited;     /* low <= value <= high, the open ends excluded */
  double low, high;
  int open_low, open_high;
  const int32_t* values;
  size_t value_count;
};

struct subject {
  const char* name;
  size_t size; /* of its arguments */
  dl_status (*call)(void* args);
  void (*make)(void* args);  /* fills in the example */
  void (*clean)(void* args); /* lets go of what no scope releases */
  void (*after)(void* args); /* after a success */
  void* out;                 /* where results go */
  size_t out_size;
  const char* aliases; /* words by which messages speak of arguments, too; NULL: none */
  const struct argument* arguments;
  size_t count;
};

struct module_table {
  const char* name;
  const struct subject* const* subjects;
};
extern const struct module_table module_tables[];

struct kind_example {
  const char* kind;
  void* (*make)(void);
  void (*release)(void*);
};
extern const struct kind_example kind_examples[];

typedef dl_status (*init_fn)(void* options, uint32_t size);
int init_agrees(const void* want, uint32_t size, init_fn init);
struct init_check {
  const char* name;
  int (*check)(void);
};
extern const struct init_check init_checks[];

/* "f32[2,3]", "i64[3] 0 2 1", "f32[2] grad"; without values small distinct ones. */
dl_tensor* example_tensor_of(const char* text);

/* Memory that examples may use. */
extern float six_floats[6];
extern unsigned char scratch[65536];
extern unsigned char* example_state;
extern int64_t example_state_count;

/* Small files in the current folder; their names. */
const char* example_csv(void);
const char* example_idx(void);
dl_module* example_custom_module(void);
dl_loader* example_plan_loader(void);
dl_plan* example_run_plan(void);
struct DLManagedTensor* example_dlpack(void);
struct DLManagedTensorVersioned* example_dlpack_versioned(void);

#include "generated/examples.h"

#endif
