/* Files. Generated from capi/spec by capi/generate; do not edit.
 *
 * Tensors in files of the safetensors format, which other libraries read and write too. A file is
 * written whole or not at all: a crash at any moment leaves the old file as it was. */
#ifndef DL_IO_H
#define DL_IO_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of dl_safetensors_load. */
typedef struct dl_safetensors_load_options {
  uint32_t struct_size; /* sizeof(dl_safetensors_load_options) */
  dl_device device; /* where the tensors go; DL_DEVICE_DEFAULT for the default */
} dl_safetensors_load_options;

#define DL_SAFETENSORS_LOAD_OPTIONS_INIT \
  {sizeof(dl_safetensors_load_options), 0}

/* Options of dl_module_load. */
typedef struct dl_module_load_options {
  uint32_t struct_size; /* sizeof(dl_module_load_options) */
  int32_t strict; /* whether missing and unexpected names are errors; 0 or 1 */
} dl_module_load_options;

#define DL_MODULE_LOAD_OPTIONS_INIT \
  {sizeof(dl_module_load_options), 1}

/* Sets every field of *o to its default, as DL_SAFETENSORS_LOAD_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_safetensors_load_options_init(dl_safetensors_load_options *o,
    uint32_t size);

/* Sets every field of *o to its default, as DL_MODULE_LOAD_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_module_load_options_init(dl_module_load_options *o, uint32_t size);

/* Writes the tensors and the metadata of a state dict; returns when they are on the disk.
 *
 *   state  borrowed
 *   path
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_safetensors_save(dl_state_dict *state, const char *path);

/* Reads a file that is right in every detail; never takes more memory than the file holds.
 *
 *   path
 *   options  NULL for the defaults of dl_safetensors_load_options
 *   state    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, CORRUPT_DATA, UNSUPPORTED, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_safetensors_load(const char *path,
    const dl_safetensors_load_options *options, dl_state_dict **state);

/* Writes the module's state dict as safetensors; returns when it is on the disk.
 *
 *   module  borrowed
 *   path
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_module_save(dl_module *module, const char *path);

/* Reads a safetensors file into the module, as dl_module_load_state_dict does.
 *
 *   module   borrowed
 *   path
 *   options  NULL for the defaults of dl_module_load_options
 *
 * Threads: exclusive(module). Status: DL_OK or DL_ERROR_IO, NOT_FOUND, CORRUPT_DATA, UNSUPPORTED,
 * SHAPE, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE, INVALID_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_module_load(dl_module *module, const char *path,
    const dl_module_load_options *options);

#ifdef __cplusplus
}
#endif

#endif /* DL_IO_H */
