/* Data. Generated from capi/spec by capi/generate; do not edit.
 *
 * Datasets, the loader that serves them in batches, and the file formats they come from. The
 * orders of samplers and loaders are PyTorch's, number for number, and do not depend on the number
 * of workers. */
#ifndef DL_DATA_H
#define DL_DATA_H

#include <dl/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Writes sample `index`, 0 <= index < size, to `fields`: fields[f] is the memory of field f, in
 * row-major order, all zeros before. Returns DL_OK or an error. */
typedef dl_status (DL_CALL *dl_dataset_get_fn)(void *user_data, int64_t index, void *const *fields);

/* Writes `count` samples to `fields`, sample indices[i] to row i: fields[f] is the memory of
 * `count` samples of field f. Returns DL_OK or an error. */
typedef dl_status (DL_CALL *dl_dataset_get_batch_fn)(void *user_data, const int64_t *indices,
    int64_t count, void *const *fields);

/* Options of dl_dataset_from_callbacks. */
typedef struct dl_dataset_from_callbacks_options {
  uint32_t struct_size; /* sizeof(dl_dataset_from_callbacks_options) */
  uint32_t reserved0; /* must be 0 */
  /* gives all samples of a batch at once; used instead of get; may be NULL */
  dl_dataset_get_batch_fn get_batch;
  int32_t any_thread; /* whether several threads of a loader may call at the same time; 0 or 1 */
  uint32_t reserved1; /* must be 0 */
} dl_dataset_from_callbacks_options;

#define DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT \
  {sizeof(dl_dataset_from_callbacks_options), 0, NULL, 0, 0}

/* Options of dl_csv_read. */
typedef struct dl_csv_options {
  uint32_t struct_size; /* sizeof(dl_csv_options) */
  dl_dtype dtype; /* 0 is f32; DL_DTYPE_DEFAULT for the default */
  const char *delimiter; /* one character; NULL is a comma; may be NULL */
  int64_t skip_rows; /* lines before the first row, such as a header; must be >= 0 */
  /* those to take, in this order, such as "0,2,-1"; NULL takes all; may be NULL */
  const char *columns;
  int32_t allow_nonfinite; /* whether nan and inf are numbers; 0 or 1 */
  uint32_t reserved0; /* must be 0 */
} dl_csv_options;

#define DL_CSV_OPTIONS_INIT \
  {sizeof(dl_csv_options), 0, NULL, 0, NULL, 0, 0}

/* Options of dl_fashion_mnist_create and dl_mnist_create. */
typedef struct dl_mnist_options {
  uint32_t struct_size; /* sizeof(dl_mnist_options) */
  int32_t download; /* fetch files that are missing or damaged; 0 or 1 */
  /* URL of a folder with the .gz files; NULL tries the usual mirrors one by one; may be NULL */
  const char *mirror;
  int32_t as_bytes; /* images as u8 instead of f32 in [0, 1]; 0 or 1 */
  int32_t normalize; /* images become (x - mean) / std; 0 or 1 */
  double mean; /*  */
  double std; /*  */
} dl_mnist_options;

#define DL_MNIST_OPTIONS_INIT \
  {sizeof(dl_mnist_options), 0, NULL, 0, 0, 0, 1}

/* Options of dl_random_sampler_create. */
typedef struct dl_random_sampler_options {
  uint32_t struct_size; /* sizeof(dl_random_sampler_options) */
  int32_t replacement; /* draw each index on its own, instead of in permutations; 0 or 1 */
  int64_t num_samples; /* indices in an epoch; 0 means as many as there are samples; must be >= 0 */
  /* NULL seeds one from the default generator for each epoch; borrowed, may be NULL */
  dl_generator *generator;
} dl_random_sampler_options;

#define DL_RANDOM_SAMPLER_OPTIONS_INIT \
  {sizeof(dl_random_sampler_options), 0, 0, NULL}

/* Options of dl_weighted_random_sampler_create. */
typedef struct dl_weighted_random_sampler_options {
  uint32_t struct_size; /* sizeof(dl_weighted_random_sampler_options) */
  int32_t replacement; /* 0 or 1 */
  dl_generator *generator; /* NULL is the default generator; borrowed, may be NULL */
} dl_weighted_random_sampler_options;

#define DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT \
  {sizeof(dl_weighted_random_sampler_options), 1, NULL}

/* Options of dl_loader_create, with PyTorch's defaults. */
typedef struct dl_loader_options {
  uint32_t struct_size; /* sizeof(dl_loader_options) */
  uint32_t reserved0; /* must be 0 */
  int64_t batch_size; /* must be >= 1 */
  int32_t shuffle; /* a new order for each epoch; 0 or 1 */
  int32_t drop_last; /* leave out a last batch that is not full; 0 or 1 */
  dl_sampler *sampler; /* the order, instead of shuffle; borrowed, may be NULL */
  /* draws the order; NULL uses the default generator as PyTorch does; borrowed, may be NULL */
  dl_generator *generator;
  int64_t num_workers; /* threads that gather batches ahead; must be >= 0 */
  int64_t prefetch_factor; /* batches ahead per worker; 0 means 2; must be >= 0 */
  int32_t persistent_workers; /* keep the threads between epochs; 0 or 1 */
  uint32_t reserved1; /* must be 0 */
  /* the longest wait for a worker's batch, in seconds; 0 waits for ever; must be >= 0 */
  double timeout;
  int32_t no_batching; /* samples without a batch dimension, PyTorch's batch_size=None; 0 or 1 */
  /* batches in pinned memory (dl_to_device_async); no effect without CUDA; 0 or 1 */
  int32_t pin_memory;
  /* of the batches; copied ahead to a GPU, on a stream of the loader's own; DL_DEVICE_DEFAULT for
   * the default */
  dl_device device;
  uint32_t reserved2; /* must be 0 */
} dl_loader_options;

#define DL_LOADER_OPTIONS_INIT \
  {sizeof(dl_loader_options), 0, 1, 0, 0, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* Sets every field of *o to its default, as DL_DATASET_FROM_CALLBACKS_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_dataset_from_callbacks_options_init(
    dl_dataset_from_callbacks_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_CSV_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_csv_options_init(dl_csv_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_MNIST_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_mnist_options_init(dl_mnist_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_RANDOM_SAMPLER_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_random_sampler_options_init(dl_random_sampler_options *o,
    uint32_t size);

/* Sets every field of *o to its default, as DL_WEIGHTED_RANDOM_SAMPLER_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_weighted_random_sampler_options_init(
    dl_weighted_random_sampler_options *o, uint32_t size);

/* Sets every field of *o to its default, as DL_LOADER_OPTIONS_INIT does.
 *
 * size: sizeof(*o) as the caller's header has it.
 *
 * Threads: exclusive(o). Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_options_init(dl_loader_options *o, uint32_t size);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_dataset_retain(dl_dataset *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_dataset_release(dl_dataset *x);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_sampler_retain(dl_sampler *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_sampler_release(dl_sampler *x);

/* Adds a reference: one more release is then due. A handle that is not live is left alone and
 * counted (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. Since 0.1. */
DL_API void DL_CALL dl_loader_retain(dl_loader *x);

/* Gives a reference back; with the last one the handle is gone. NULL does nothing. A handle that
 * is not live, one released before among them, is left alone and counted
 * (dl_misused_handle_count).
 *
 * Threads: any. Cannot fail. May call back. Since 0.1. */
DL_API void DL_CALL dl_loader_release(dl_loader *x);

/* A dataset of tensors on cpu:0 whose rows are the samples: field f of sample i is tensors[f][i].
 * All have the same size in dimension 0. Nothing is copied: later changes in place show.
 *
 *   tensors  borrowed, count elements
 *   dataset  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DEVICE, INVALID_ARGUMENT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_tensor_dataset_create(dl_tensor *const *tensors, int64_t count,
    dl_dataset **dataset);

/* A dataset of `size` samples that the caller's functions give.
 *
 * `fields` describes a sample: "image f32[1,28,28], label i64". Names may be left out. Unless
 * any_thread is set, the functions are only called in calls of the thread that uses the dataset,
 * and a loader of it takes no workers. With workers, destroy may run on one of them.
 *
 *   size       must be >= 0
 *   fields
 *   get        may be NULL if the options hold get_batch; may be NULL
 *   user_data  given to every callback; destroy(it) runs once, when nothing uses it any more, also
 *              when this call fails; destroy may be NULL
 *   options    NULL for the defaults of dl_dataset_from_callbacks_options
 *   dataset    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, DTYPE, SHAPE, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_dataset_from_callbacks(int64_t size, const char *fields,
    dl_dataset_get_fn get, void *user_data, dl_destroy_fn destroy,
    const dl_dataset_from_callbacks_options *options, dl_dataset **dataset);

/* The number of samples.
 *
 *   dataset  borrowed
 *   size     out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_dataset_size(dl_dataset *dataset, int64_t *size);

/* The fields of a sample, such as "image f32[1,28,28], label i64[]".
 *
 *   dataset  borrowed
 *   text     out: NUL-terminated, cut to the capacity; the full length without the NUL is given
 *            too (pointer may be NULL)
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_dataset_fields(dl_dataset *dataset, char *text, int64_t capacity,
    int64_t *length);

/* One sample, a tensor per field, without a batch dimension. `fields` needs room for all of them:
 * dl_dataset_field_count.
 *
 *   dataset  borrowed
 *   index    counted from the end if negative
 *   fields   out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, CALLBACK, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_dataset_get(dl_dataset *dataset, int64_t index, dl_tensor **fields,
    int64_t capacity, int64_t *count);

/* The number of fields of a sample.
 *
 *   dataset  borrowed
 *   count    out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_dataset_field_count(dl_dataset *dataset, int64_t *count);

/* Some samples of a dataset, in the order of `indices`, which count from the end if negative.
 *
 *   dataset  borrowed
 *   indices  count elements
 *   part     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, LIMIT, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE, INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_subset(dl_dataset *dataset, const int64_t *indices, int64_t count,
    dl_dataset **part);

/* Datasets one after the other. They must agree in the number, dtypes and shapes of their fields.
 *
 *   datasets  borrowed, count elements
 *   joined    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_SHAPE, DTYPE, INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY,
 * INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_concat(dl_dataset *const *datasets, int64_t count, dl_dataset **joined);

/* Cuts a dataset at random into parts of the given lengths, whose sum is the dataset's size.
 *
 *   dataset    borrowed
 *   lengths    count elements
 *   generator  NULL is the default generator; borrowed, may be NULL
 *   parts      out: new references, one per element of lengths
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_random_split(dl_dataset *dataset, const int64_t *lengths,
    int64_t count, dl_generator *generator, dl_dataset **parts);

/* Cuts a dataset at random into parts by fractions that add up to 1: a part gets the whole number
 * of samples below its share, and the samples left over are dealt out from the first part on.
 *
 *   dataset    borrowed
 *   fractions  count elements
 *   generator  NULL is the default generator; borrowed, may be NULL
 *   parts      out: new references, one per element of fractions
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_random_split_fractions(dl_dataset *dataset, const double *fractions,
    int64_t count, dl_generator *generator, dl_dataset **parts);

/* Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. Every line must
 * have the same number of cells and every cell must be a number that the dtype can hold; the
 * message names line and column. Lines end with LF or CRLF; blanks around a number are ignored.
 *
 *   path
 *   options  NULL for the defaults of dl_csv_options
 *   y        out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, CORRUPT_DATA, INDEX, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_csv_read(const char *path, const dl_csv_options *options,
    dl_tensor **y);

/* Reads a file in the IDX format of MNIST, packed by gzip or not. Unsigned bytes, 32-bit integers
 * and floating numbers keep their type; i8 and i16 become i32.
 *
 *   path
 *   y     out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, CORRUPT_DATA, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_idx_read(const char *path, dl_tensor **y);

/* Fashion-MNIST: 60,000 images of clothes to train with, 10,000 to test; fields "image"
 * f32[1,28,28] in [0, 1] and "label" i64. Files are looked for in root/FashionMNIST/raw, packed or
 * not, then in the folder of Debian's package dataset-fashion-mnist, then, with the option
 * download, fetched to root. Size and SHA-256 of the unpacked bytes are checked.
 *
 *   root     a folder
 *   split    DL_DATA_SPLIT_...
 *   options  NULL for the defaults of dl_mnist_options
 *   dataset  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, CORRUPT_DATA, NETWORK, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_fashion_mnist_create(const char *root, dl_data_split split,
    const dl_mnist_options *options, dl_dataset **dataset);

/* MNIST, the handwritten digits, as dl_fashion_mnist_create; the files are in root/MNIST/raw.
 *
 *   root     a folder
 *   split    DL_DATA_SPLIT_...
 *   options  NULL for the defaults of dl_mnist_options
 *   dataset  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_IO, NOT_FOUND, CORRUPT_DATA, NETWORK, INVALID_ARGUMENT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_mnist_create(const char *root, dl_data_split split,
    const dl_mnist_options *options, dl_dataset **dataset);

/* The name of a class, from "T-shirt/top" for 0 to "Ankle boot" for 9.
 *
 *   label
 *   name   out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INDEX, OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT. Since
 * 0.1. */
DL_API dl_status DL_CALL dl_fashion_mnist_class(int64_t label, const char **name);

/* The indices 0 to size - 1 in order.
 *
 *   size     must be >= 0
 *   sampler  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_sequential_sampler_create(int64_t size, dl_sampler **sampler);

/* The indices 0 to size - 1 in random order, a new one for each epoch.
 *
 *   size     must be >= 0
 *   options  NULL for the defaults of dl_random_sampler_options
 *   sampler  out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_random_sampler_create(int64_t size,
    const dl_random_sampler_options *options, dl_sampler **sampler);

/* The given indices in random order, a new one for each epoch.
 *
 *   indices    count elements
 *   generator  NULL is the default generator; borrowed, may be NULL
 *   sampler    out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE,
 * INVALID_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_subset_random_sampler_create(const int64_t *indices, int64_t count,
    dl_generator *generator, dl_sampler **sampler);

/* num_samples indices, each drawn with the probability of its weight.
 *
 *   weights      count elements
 *   num_samples  must be >= 1
 *   options      NULL for the defaults of dl_weighted_random_sampler_options
 *   sampler      out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT. Since 0.1. */
DL_API dl_status DL_CALL dl_weighted_random_sampler_create(const double *weights, int64_t count,
    int64_t num_samples, const dl_weighted_random_sampler_options *options, dl_sampler **sampler);

/* The order of an epoch, i64 [n]; the draws are those of one who goes through all of it.
 *
 *   sampler  borrowed
 *   order    out: new reference
 *
 * Threads: exclusive(sampler). Status: DL_OK or DL_ERROR_LIMIT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_sampler_draw(dl_sampler *sampler, dl_tensor **order);

/* A loader of a dataset. Its arguments and their defaults are those of PyTorch's DataLoader;
 * workers are threads.
 *
 *   dataset  borrowed
 *   options  NULL for the defaults of dl_loader_options
 *   loader   out: new reference
 *
 * Threads: any. Status: DL_OK or DL_ERROR_INVALID_ARGUMENT, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_create(dl_dataset *dataset, const dl_loader_options *options,
    dl_loader **loader);

/* The next batch of a dataset with one or two fields, the first and the second one; y becomes NULL
 * where there is one. DL_END: the epoch is over, and the next call begins a new one.
 *
 * The order of an epoch is drawn when it begins. A batch that could not be gathered is an error of
 * the call that would have given it; the call after that goes on with the batch after it.
 *
 *   loader  borrowed
 *   x       out: new reference
 *   y       out: new reference, may be given as NULL, pass NULL where it is not wanted
 *
 * Threads: exclusive(loader). Status: DL_OK, DL_END or DL_ERROR_STATE, INDEX, CALLBACK, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_next(dl_loader *loader, dl_tensor **x, dl_tensor **y);

/* As dl_loader_next, for any number of fields: `fields` needs room for all of them
 * (dl_dataset_field_count).
 *
 *   loader  borrowed
 *   fields  out: new references, as many as the capacity allows; the full count is given too
 *
 * Threads: exclusive(loader). Status: DL_OK, DL_END or DL_ERROR_STATE, INDEX, CALLBACK, LIMIT,
 * OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_next_batch(dl_loader *loader, dl_tensor **fields,
    int64_t capacity, int64_t *count);

/* Drops what is left of the epoch; the next batch begins a new one.
 *
 *   loader  borrowed
 *
 * Threads: exclusive(loader). Status: DL_OK or DL_ERROR_STATE, OUT_OF_MEMORY, INTERNAL,
 * NULL_ARGUMENT, INVALID_HANDLE, CALLBACK. May call back. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_reset(dl_loader *loader);

/* The number of batches in an epoch.
 *
 *   loader  borrowed
 *   length  out:
 *
 * Threads: any. Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT, INVALID_HANDLE.
 * Since 0.1. */
DL_API dl_status DL_CALL dl_loader_length(dl_loader *loader, int64_t *length);

/* The number of epochs begun.
 *
 *   loader  borrowed
 *   epoch   out:
 *
 * Threads: exclusive(loader). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_epoch(dl_loader *loader, int64_t *epoch);

/* The number of batches given, or failed, in this epoch.
 *
 *   loader    borrowed
 *   position  out:
 *
 * Threads: exclusive(loader). Status: DL_OK or DL_ERROR_OUT_OF_MEMORY, INTERNAL, NULL_ARGUMENT,
 * INVALID_HANDLE. Since 0.1. */
DL_API dl_status DL_CALL dl_loader_position(dl_loader *loader, int64_t *position);

#ifdef __cplusplus
}
#endif

#endif /* DL_DATA_H */
