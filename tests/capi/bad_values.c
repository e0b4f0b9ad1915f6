#include "bad_values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

unsigned char* example_state;
int64_t example_state_count;

static const struct argument* g; /* the argument being tried */
static void* args;
static char long_text[10001];
static int not_a_handle;

enum { MAX_KINDS = 64 };
static void* released[MAX_KINDS];

void prepare_bad_values(void) {
  dl_generator* generator = NULL;
  size_t i;
  memset(long_text, 'x', sizeof(long_text) - 1);
  dl_generator_create(1, &generator);
  dl_generator_state(generator, NULL, 0, &example_state_count);
  example_state = malloc((size_t)example_state_count);
  dl_generator_state(generator, example_state, example_state_count, &example_state_count);
  dl_generator_release(generator);
  for (i = 0; kind_examples[i].kind; ++i) {
    if (!kind_examples[i].release) continue;
    released[i] = kind_examples[i].make();
    kind_examples[i].release(released[i]);
  }
}

void free_bad_values(void) { free(example_state); }

static void begin(const char* value) { args = begin_case(g->name, value); }

static void* place(size_t at) {
  unsigned char* base = args;
  if (g->inside) memcpy(&base, base + (g->inside - 1), sizeof(base));
  return base + at;
}

static void set(const void* value, size_t size) { memcpy(place(g->at), value, size); }
static void set_pointer(const void* value) { set(&value, sizeof(value)); }
static void set_count(int64_t count) { memcpy(place(g->count_at), &count, sizeof(count)); }

static void try_pointer(const char* what, const void* value, dl_status wanted) {
  begin(what);
  set_pointer(value);
  end_case(g->name, wanted);
}

/* A pointer that must not be NULL. */
static void try_null(void) {
  try_pointer("NULL", NULL, g->nullable ? MAY_FAIL : DL_ERROR_NULL_ARGUMENT);
}

static size_t kind_index(const char* kind) {
  size_t i = 0;
  while (kind_examples[i].kind && strcmp(kind_examples[i].kind, kind) != 0) ++i;
  return i;
}

/* ---- Handles ---- */

static const char* const odd_tensors[] = {
    "f32[]",          "f64[2,3]",    "i64[2,3]",        "i32[2,3]",    "u8[2,3]",
    "bool[2,3]",      "f32[0]",      "f32[0,3]",        "f32[2,0]",    "f32[7]",
    "f32[7,11]",      "i64[]",       "i64[3] -1 99 -5", "f32[1]",      "f32[1,1,1,1,1,1,1]",
    "f32[3,2]",       "f64[]",       "f32[2,3] nan",    "i64[0]",      "bool[]",
    "f32[2,3] cpu:1", "f32[] cpu:1", "f32[2,3] grad",   "f32[2] inf 0"};

static void try_handle_at(void** (*where)(void), const char* named) {
  const size_t own = kind_index(g->kind);
  const size_t other = kind_index(strcmp(g->kind, "tensor") == 0 ? "generator" : "tensor");
  const void* garbage[3];
  size_t i;
  garbage[0] = &not_a_handle;
  garbage[1] = (const void*)(intptr_t)-1;
  garbage[2] = (const void*)(intptr_t)1;
  begin("NULL");
  *where() = NULL;
  end_case(named, g->nullable ? MAY_FAIL : DL_ERROR_NULL_ARGUMENT);
  if (released[own]) {
    begin("released handle");
    *where() = released[own];
    end_case(named, DL_ERROR_INVALID_HANDLE);
  }
  begin("handle of another kind");
  *where() = kind_examples[other].make();
  end_case(named, DL_ERROR_INVALID_HANDLE);
  for (i = 0; i < 3; ++i) {
    begin("garbage handle");
    memcpy(where(), &garbage[i], sizeof(void*));
    end_case(named, DL_ERROR_INVALID_HANDLE);
  }
  if (strcmp(g->kind, "tensor") != 0) return;
  for (i = 0; i < sizeof(odd_tensors) / sizeof(*odd_tensors); ++i) {
    begin(odd_tensors[i]);
    *where() = example_tensor_of(odd_tensors[i]);
    end_case(g->name, MAY_FAIL);
  }
}

static void** single_handle(void) { return place(g->at); }

static void** last_element(void) {
  void** elements;
  int64_t count;
  memcpy(&elements, place(g->at), sizeof(elements));
  memcpy(&count, place(g->count_at), sizeof(count));
  return elements + (count - 1);
}

static void try_object(void) {
  try_null();
  try_pointer("released handle", released[kind_index("tensor")], DL_ERROR_INVALID_HANDLE);
  try_pointer("garbage handle", &not_a_handle, DL_ERROR_INVALID_HANDLE);
  try_pointer("garbage handle", (const void*)(intptr_t)-1, DL_ERROR_INVALID_HANDLE);
}

/* ---- Arrays and their lengths ---- */

static void try_length(int64_t count, dl_status wanted) {
  char text[32];
  snprintf(text, sizeof(text), "count %lld", (long long)count);
  begin(text);
  set_count(count);
  end_case(g->count_name, wanted);
}

static void try_array(void) {
  int64_t count;
  begin("example");
  memcpy(&count, place(g->count_at), sizeof(count));
  if (count > 0) set_pointer(NULL);
  end_case(count > 0 ? g->name : NULL, count > 0 ? DL_ERROR_NULL_ARGUMENT : DL_OK);
  begin("NULL and 0");
  set_pointer(NULL);
  set_count(0);
  end_case(NULL, MAY_FAIL);
  try_length(-1, DL_ERROR_INVALID_ARGUMENT);
  try_length(INT64_MIN, DL_ERROR_INVALID_ARGUMENT);
  if (g->element > 1) try_length(INT64_MAX, DL_ERROR_LIMIT);
}

static const int64_t odd_dims[][4] = {
    {2, -1, 3, 0}, {2, 0, 3, 0}, {2, INT64_MAX, 2, 0}, {1, 7, 0, 0},         {1, INT64_MIN, 0, 0},
    {3, 0, 0, 0},  {1, 0, 0, 0}, {2, 1, 0, 0},         {1, INT64_MAX, 0, 0}, {1, -1, 0, 0}};

static void try_dims(void) {
  size_t i;
  char text[96];
  try_length(17, DL_ERROR_LIMIT);
  for (i = 0; i < sizeof(odd_dims) / sizeof(*odd_dims); ++i) {
    snprintf(text, sizeof(text), "%lld dims: %lld, %lld", (long long)odd_dims[i][0],
             (long long)odd_dims[i][1], (long long)odd_dims[i][2]);
    begin(text);
    set_pointer(odd_dims[i] + 1);
    set_count(odd_dims[i][0]);
    end_case(g->name, MAY_FAIL);
  }
}

static void try_handles(void) {
  int64_t count;
  begin("example");
  memcpy(&count, place(g->count_at), sizeof(count));
  end_case(NULL, DL_OK);
  try_array();
  if (count > 0) try_handle_at(last_element, g->name);
}

/* ---- Numbers ---- */

static int allowed(double value) {
  if (value != value) return !g->limited;
  if (value < g->low || (g->open_low && value == g->low)) return 0;
  return !(value > g->high || (g->open_high && value == g->high));
}

static void try_number(double value, const void* stored, size_t size) {
  char text[64];
  snprintf(text, sizeof(text), "%g", value);
  begin(text);
  set(stored, size);
  end_case(g->name, g->limited && !allowed(value) ? DL_ERROR_INVALID_ARGUMENT : MAY_FAIL);
}

static void try_floats(size_t size) {
  const double values[] = {0, -1, 1, 0.5, 2, NAN, INFINITY, -INFINITY, 1e300, -1e300};
  size_t i;
  float narrow;
  for (i = 0; i < sizeof(values) / sizeof(*values); ++i) {
    narrow = (float)values[i];
    try_number(size == 4 ? (double)narrow : values[i],
               size == 4 ? (const void*)&narrow : (const void*)&values[i], size);
  }
}

static void try_integers(int64_t low, int64_t high, size_t size) {
  const int64_t values[] = {0, -1, 1, 2, 7, 1000, low, high};
  size_t i;
  for (i = 0; i < sizeof(values) / sizeof(*values); ++i) {
    if (values[i] < low) continue;
    try_number((double)values[i], &values[i], size); /* little endian */
  }
}

static void try_u64(void) {
  const uint64_t values[] = {0, 1, UINT64_MAX};
  size_t i;
  for (i = 0; i < 3; ++i) try_number((double)values[i], &values[i], 8);
}

static void try_constant(int32_t value, dl_status wanted) {
  char text[32];
  snprintf(text, sizeof(text), "%d", (int)value);
  begin(text);
  set(&value, sizeof(value));
  end_case(g->name, wanted);
}

static void try_enum(void) {
  const int32_t bad[] = {-7, 99, INT32_MAX, INT32_MIN};
  size_t i;
  for (i = 0; i < 4; ++i) try_constant(bad[i], DL_ERROR_INVALID_ARGUMENT);
  for (i = 0; i < g->value_count; ++i) try_constant(g->values[i], MAY_FAIL);
}

static void try_flag(void) {
  try_constant(2, DL_ERROR_INVALID_ARGUMENT);
  try_constant(-1, DL_ERROR_INVALID_ARGUMENT);
  try_constant(INT32_MAX, DL_ERROR_INVALID_ARGUMENT);
  try_constant(0, MAY_FAIL);
  try_constant(1, MAY_FAIL);
}

static void try_dtype(void) {
  int32_t value;
  try_constant(-1, ANY_ERROR);
  try_constant(99, ANY_ERROR);
  try_constant(INT32_MAX, ANY_ERROR);
  try_constant(DL_DTYPE_DEFAULT, g->nullable ? MAY_FAIL : ANY_ERROR);
  for (value = DL_DTYPE_F32; value <= DL_DTYPE_BOOL; ++value) try_constant(value, MAY_FAIL);
}

static void try_device(void) {
  try_constant(-2, ANY_ERROR);
  try_constant(INT32_MIN, ANY_ERROR);
  try_constant(INT32_MAX, ANY_ERROR);
  try_constant(DL_DEVICE_OF(7, 0), ANY_ERROR);
  try_constant(DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 9999), ANY_ERROR);
  try_constant(DL_DEVICE_OF(DL_DEVICE_KIND_CUDA, 999), ANY_ERROR);
  try_constant(DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 1), MAY_FAIL);
  try_constant(DL_DEVICE_DEFAULT, MAY_FAIL);
}

static void try_devices(void) {
  const int32_t bad[] = {-2, INT32_MAX, DL_DEVICE_OF(7, 0), DL_DEVICE_OF(DL_DEVICE_KIND_CPU, 9999)};
  const int32_t twice[] = {DL_DEVICE_CPU, DL_DEVICE_CPU};
  size_t i;
  try_array();
  for (i = 0; i < 4; ++i) {
    begin("an element that is no device");
    set_pointer(&bad[i]);
    set_count(1);
    end_case(g->name, ANY_ERROR);
  }
  begin("one device twice");
  set_pointer(twice);
  set_count(2);
  end_case(g->name, MAY_FAIL);
}

/* ---- Texts, options, results ---- */

static void try_str(void) {
  try_null();
  try_pointer("empty", "", MAY_FAIL);
  try_pointer("no such thing", "no such thing", MAY_FAIL);
  try_pointer("%s%n%s", "%s%n%s", MAY_FAIL);
  try_pointer("not UTF-8", "\xff\xfe\x80", MAY_FAIL);
  try_pointer("../.. slashes", "../../no/such", MAY_FAIL);
  try_pointer("very long", long_text, MAY_FAIL);
}

static void try_options(void) {
  unsigned char longer[4096];
  const uint32_t sizes[] = {0, 4, UINT32_MAX};
  uint32_t size;
  void* options;
  size_t i;
  try_pointer("NULL", NULL, MAY_FAIL);
  for (i = 0; i < 3; ++i) {
    begin("wrong struct_size");
    memcpy(&options, place(g->at), sizeof(options));
    memcpy(options, &sizes[i], sizeof(size));
    end_case("struct_size", DL_ERROR_INVALID_ARGUMENT);
  }
  for (i = 0; i < 2; ++i) {
    begin(i ? "a later version's struct, unused" : "a later version's struct, used");
    memcpy(&options, place(g->at), sizeof(options));
    memset(longer, 0, sizeof(longer));
    memcpy(longer, options, g->element);
    size = (uint32_t)g->element + 8;
    memcpy(longer, &size, sizeof(size));
    longer[g->element + 3] = i == 0;
    set_pointer(longer);
    end_case(i ? NULL : g->name, i ? DL_OK : DL_ERROR_INVALID_ARGUMENT);
  }
}

static void try_list(void) {
  begin("NULL with capacity");
  set_pointer(NULL);
  end_case(g->name, DL_ERROR_NULL_ARGUMENT);
  begin("capacity -1");
  set_count(-1);
  end_case(g->count_name, DL_ERROR_INVALID_ARGUMENT);
  begin("NULL and capacity 0");
  set_pointer(NULL);
  set_count(0);
  end_case(NULL, DL_OK);
  begin("total NULL");
  memset(place(g->total_at), 0, sizeof(void*));
  end_case(g->total_name, g->type == OUT_TEXT ? DL_OK : DL_ERROR_NULL_ARGUMENT);
}

void try_bad_values(const struct argument* argument) {
  const unsigned char one = 1;
  g = argument;
  switch (g->type) {
    case HANDLE:
      try_handle_at(single_handle, g->name);
      break;
    case HANDLES:
      try_handles();
      break;
    case OBJECT:
      try_object();
      break;
    case NUMBER_I32:
      try_integers(INT32_MIN, INT32_MAX, 4);
      break;
    case NUMBER_I64:
      try_integers(INT64_MIN, INT64_MAX, 8);
      break;
    case NUMBER_U8:
      try_integers(0, UINT8_MAX, 1);
      break;
    case NUMBER_U32:
      try_integers(0, UINT32_MAX, 4);
      break;
    case NUMBER_U64:
      try_u64();
      break;
    case NUMBER_F32:
      try_floats(4);
      break;
    case NUMBER_F64:
      try_floats(8);
      break;
    case FLAG:
      try_flag();
      break;
    case ENUM:
      try_enum();
      break;
    case DTYPE:
      try_dtype();
      break;
    case DEVICE:
      try_device();
      break;
    case DEVICES:
      try_devices();
      break;
    case STR:
      try_str();
      break;
    case STRINGS:
    case ARRAY:
    case BYTES:
    case BUFFER:
      try_array();
      break;
    case DIMS:
      try_array();
      try_dims();
      break;
    case POINTER:
    case FN:
      try_null();
      break;
    case OPTIONS:
      try_options();
      break;
    case RESERVED:
      begin("1");
      set(&one, 1);
      end_case(g->name, DL_ERROR_INVALID_ARGUMENT);
      break;
    case OUT:
    case OUT_FILLED:
      try_pointer("NULL", NULL, DL_ERROR_NULL_ARGUMENT);
      break;
    case OUT_OPTIONAL:
      try_pointer("NULL", NULL, DL_OK);
      break;
    case OUT_LIST:
    case OUT_TEXT:
      try_list();
      break;
  }
}
