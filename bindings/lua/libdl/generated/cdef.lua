-- Generated from bindings/dl_api.json by bindings/generate; do not edit.
return [[
typedef int32_t dl_device;
typedef int32_t dl_status;
typedef int32_t dl_dtype;
typedef int32_t dl_device_kind;
typedef int32_t dl_reduction;
typedef int32_t dl_fan;
typedef int32_t dl_nonlinearity;
typedef int32_t dl_reduce_op;
typedef int32_t dl_data_split;
typedef struct dl_error dl_error;
typedef struct dl_scope dl_scope;
typedef struct dl_generator dl_generator;
typedef struct dl_stream dl_stream;
typedef struct dl_event dl_event;
typedef struct dl_tensor dl_tensor;
typedef struct dl_module dl_module;
typedef struct dl_state_dict dl_state_dict;
typedef struct dl_communicator dl_communicator;
typedef struct dl_optimizer dl_optimizer;
typedef struct dl_scheduler dl_scheduler;
typedef struct dl_plan dl_plan;
typedef struct dl_dataset dl_dataset;
typedef struct dl_sampler dl_sampler;
typedef struct dl_loader dl_loader;
typedef struct { dl_generator *raw; } libdl_generator;
typedef struct { dl_stream *raw; } libdl_stream;
typedef struct { dl_event *raw; } libdl_event;
typedef struct { dl_tensor *raw; } libdl_tensor;
typedef struct { dl_module *raw; } libdl_module;
typedef struct { dl_state_dict *raw; } libdl_state_dict;
typedef struct { dl_communicator *raw; } libdl_communicator;
typedef struct { dl_optimizer *raw; } libdl_optimizer;
typedef struct { dl_scheduler *raw; } libdl_scheduler;
typedef struct { dl_plan *raw; } libdl_plan;
typedef struct { dl_dataset *raw; } libdl_dataset;
typedef struct { dl_sampler *raw; } libdl_sampler;
typedef struct { dl_loader *raw; } libdl_loader;
typedef void (*dl_destroy_fn)(void *user_data);
typedef dl_status (*dl_backward_fn)(void *user_data, dl_tensor *const *saved, int64_t saved_count,
    dl_tensor *const *output_grads, int64_t output_count, dl_tensor **input_grads,
    int64_t input_count);
typedef dl_status (*dl_module_forward_fn)(void *user_data, dl_module *module,
    dl_tensor *const *inputs, int64_t count, dl_tensor **output);
typedef dl_status (*dl_lr_lambda_fn)(void *user_data, int64_t epoch, int64_t group, double *factor);
typedef dl_status (*dl_plan_step_fn)(void *user_data, dl_tensor *const *inputs, int64_t count,
    dl_tensor **outputs, int64_t *output_count);
typedef dl_status (*dl_plan_progress_fn)(void *user_data, int64_t steps, double loss,
    int32_t *stop);
typedef dl_status (*dl_dataset_get_fn)(void *user_data, int64_t index, void *const *fields);
typedef dl_status (*dl_dataset_get_batch_fn)(void *user_data, const int64_t *indices,
    int64_t count, void *const *fields);
typedef struct {
  uint32_t struct_size;
  dl_reduction reduction;
} dl_mse_loss_options;
typedef struct {
  uint32_t struct_size;
  dl_reduction reduction;
} dl_l1_loss_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double beta;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_smooth_l1_loss_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double delta;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_huber_loss_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_bce_loss_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  dl_tensor *pos_weight;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_bce_with_logits_loss_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  int64_t ignore_index;
  double label_smoothing;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_cross_entropy_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  int64_t ignore_index;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_nll_loss_options;
typedef struct {
  uint32_t struct_size;
  int32_t retain_graph;
  int32_t create_graph;
  uint32_t reserved0;
} dl_backward_options;
typedef struct {
  uint32_t struct_size;
  int32_t retain_graph;
  int32_t create_graph;
  int32_t allow_unused;
} dl_grad_options;
typedef struct {
  uint32_t struct_size;
  int32_t bias;
  dl_dtype dtype;
  dl_device device;
} dl_linear_options;
typedef struct {
  uint32_t struct_size;
  int32_t has_padding;
  int64_t padding_index;
  dl_dtype dtype;
  dl_device device;
} dl_embedding_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double eps;
  int32_t elementwise_affine;
  int32_t bias;
  dl_dtype dtype;
  dl_device device;
} dl_layer_norm_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double eps;
  double momentum;
  int32_t cumulative;
  int32_t affine;
  int32_t bias;
  int32_t track_running_stats;
  dl_dtype dtype;
  dl_device device;
} dl_batch_norm1d_options;
typedef struct {
  uint32_t struct_size;
  int32_t strict;
} dl_load_state_dict_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double a;
  dl_fan mode;
  dl_nonlinearity nonlinearity;
} dl_kaiming_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_bce_loss_module_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  dl_tensor *pos_weight;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_bce_with_logits_loss_module_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  int64_t ignore_index;
  double label_smoothing;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_cross_entropy_loss_module_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_tensor *weight;
  int64_t ignore_index;
  dl_reduction reduction;
  uint32_t reserved1;
} dl_nll_loss_module_options;
typedef struct {
  uint32_t struct_size;
  dl_device output_device;
  int64_t dim;
  double timeout;
} dl_data_parallel_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double timeout;
} dl_communicators_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double lr;
  double momentum;
  double dampening;
  double weight_decay;
  int32_t nesterov;
  int32_t maximize;
} dl_sgd_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double lr;
  double beta1;
  double beta2;
  double eps;
  double weight_decay;
  int32_t maximize;
  uint32_t reserved1;
} dl_adam_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  double lr;
  double beta1;
  double beta2;
  double eps;
  double weight_decay;
  int32_t maximize;
  uint32_t reserved1;
} dl_adamw_options;
typedef struct {
  uint32_t struct_size;
  int32_t maximize;
  int32_t absolute_threshold;
  uint32_t reserved0;
  double factor;
  int64_t patience;
  double threshold;
  int64_t cooldown;
  double min_lr;
  double eps;
} dl_reduce_lr_on_plateau_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  dl_dataset_get_batch_fn get_batch;
  int32_t any_thread;
  uint32_t reserved1;
} dl_dataset_from_callbacks_options;
typedef struct {
  uint32_t struct_size;
  dl_dtype dtype;
  const char *delimiter;
  int64_t skip_rows;
  const char *columns;
  int32_t allow_nonfinite;
  uint32_t reserved0;
} dl_csv_options;
typedef struct {
  uint32_t struct_size;
  int32_t download;
  const char *mirror;
  int32_t as_bytes;
  int32_t normalize;
  double mean;
  double std;
} dl_mnist_options;
typedef struct {
  uint32_t struct_size;
  int32_t replacement;
  int64_t num_samples;
  dl_generator *generator;
} dl_random_sampler_options;
typedef struct {
  uint32_t struct_size;
  int32_t replacement;
  dl_generator *generator;
} dl_weighted_random_sampler_options;
typedef struct {
  uint32_t struct_size;
  uint32_t reserved0;
  int64_t batch_size;
  int32_t shuffle;
  int32_t drop_last;
  dl_sampler *sampler;
  dl_generator *generator;
  int64_t num_workers;
  int64_t prefetch_factor;
  int32_t persistent_workers;
  uint32_t reserved1;
  double timeout;
  int32_t no_batching;
  int32_t pin_memory;
  dl_device device;
  uint32_t reserved2;
} dl_loader_options;
typedef struct {
  uint32_t struct_size;
  dl_device device;
} dl_safetensors_load_options;
typedef struct {
  uint32_t struct_size;
  int32_t strict;
} dl_module_load_options;
void dl_error_retain(dl_error *x);
void dl_error_release(dl_error *x);
void dl_generator_retain(dl_generator *x);
void dl_generator_release(dl_generator *x);
const char *dl_version(void);
int32_t dl_version_number(void);
dl_status dl_build_info(char *info, int64_t capacity, int64_t *length);
dl_status dl_has_feature(const char *name, int32_t *has);
const char *dl_status_name(int32_t status);
const char *dl_last_error_message(void);
dl_status dl_last_error_code(void);
dl_status dl_last_error_set(int32_t code, const char *message);
dl_status dl_last_error_clear(void);
dl_status dl_error_take(dl_error **error);
dl_status dl_error_code(dl_error *error, dl_status *code);
dl_status dl_error_message(dl_error *error, const char **message);
dl_status dl_scope_begin(dl_scope **scope);
dl_status dl_scope_keep(dl_scope *scope, void *object);
dl_status dl_scope_end(dl_scope *scope);
int32_t dl_num_threads(void);
dl_status dl_set_num_threads(int32_t count);
dl_status dl_device_count(dl_device_kind kind, int32_t *count);
dl_status dl_device_is_available(dl_device_kind kind, int32_t *available);
dl_status dl_device_parse(const char *name, dl_device *device);
dl_status dl_device_format(dl_device device, char *name, int64_t capacity, int64_t *length);
dl_status dl_device_synchronize(dl_device device);
dl_status dl_device_properties(dl_device device, char *name, int64_t capacity, int64_t *length,
    int64_t *total_memory, int64_t *free_memory, int32_t *processors, int32_t *compute_capability);
dl_device dl_default_device(void);
dl_status dl_set_default_device(dl_device device);
dl_status dl_set_cpu_device_count(int32_t count);
dl_dtype dl_default_dtype(void);
dl_status dl_set_default_dtype(dl_dtype dtype);
dl_status dl_tf32_allowed(int32_t *allowed);
dl_status dl_allow_tf32(int32_t allowed);
dl_status dl_memory_stats(dl_device device, int64_t *allocated, int64_t *peak, int64_t *cached,
    int64_t *allocations);
dl_status dl_memory_reset_peak(dl_device device);
dl_status dl_memory_set_limit(dl_device device, int64_t bytes);
dl_status dl_memory_trim(dl_device device);
dl_status dl_live_handle_count(const char *kind, int64_t *count);
int64_t dl_misused_handle_count(void);
dl_status dl_manual_seed(uint64_t seed);
dl_status dl_default_generator(dl_generator **generator);
dl_status dl_generator_create(uint64_t seed, dl_generator **generator);
dl_status dl_generator_manual_seed(dl_generator *generator, uint64_t seed);
dl_status dl_generator_initial_seed(dl_generator *generator, uint64_t *seed);
dl_status dl_generator_state(dl_generator *generator, uint8_t *state, int64_t capacity,
    int64_t *count);
dl_status dl_generator_set_state(dl_generator *generator, const void *state, int64_t count);
void dl_stream_retain(dl_stream *x);
void dl_stream_release(dl_stream *x);
void dl_event_retain(dl_event *x);
void dl_event_release(dl_event *x);
dl_status dl_stream_create(dl_device device, dl_stream **stream);
dl_status dl_stream_current(dl_device device, dl_stream **stream);
dl_status dl_stream_device(dl_stream *stream, dl_device *device);
dl_status dl_stream_push(dl_stream *stream);
dl_status dl_stream_pop(void);
dl_status dl_stream_synchronize(dl_stream *stream);
dl_status dl_stream_query(dl_stream *stream, int32_t *done);
dl_status dl_stream_wait_event(dl_stream *stream, dl_event *event);
dl_status dl_tensor_record_stream(dl_tensor *x, dl_stream *stream);
dl_status dl_event_create(dl_device device, int32_t enable_timing, dl_event **event);
dl_status dl_event_record(dl_event *event, dl_stream *stream);
dl_status dl_event_query(dl_event *event, int32_t *done);
dl_status dl_event_synchronize(dl_event *event);
dl_status dl_event_elapsed_time(dl_event *start, dl_event *end, double *milliseconds);
dl_status dl_pin_memory(dl_tensor *x, dl_tensor **y);
dl_status dl_is_pinned(dl_tensor *x, int32_t *pinned);
dl_status dl_to_device_async(dl_tensor *x, dl_device device, dl_tensor **y);
void dl_tensor_retain(dl_tensor *x);
void dl_tensor_release(dl_tensor *x);
dl_status dl_tensor_from_data(const void *data, int64_t nbytes, const int64_t *shape, int64_t ndim,
    dl_dtype dtype, dl_tensor **y);
dl_status dl_tensor_borrow(void *data, int64_t nbytes, const int64_t *shape, int64_t ndim,
    dl_dtype dtype, void *user_data, dl_destroy_fn destroy, dl_tensor **y);
dl_status dl_tensor_ndim(dl_tensor *x, int64_t *ndim);
dl_status dl_tensor_shape(dl_tensor *x, int64_t *shape, int64_t capacity, int64_t *ndim);
dl_status dl_tensor_size(dl_tensor *x, int64_t dim, int64_t *size);
dl_status dl_tensor_strides(dl_tensor *x, int64_t *strides, int64_t capacity, int64_t *ndim);
dl_status dl_tensor_offset(dl_tensor *x, int64_t *offset);
dl_status dl_tensor_numel(dl_tensor *x, int64_t *numel);
dl_status dl_tensor_dtype(dl_tensor *x, dl_dtype *dtype);
dl_status dl_tensor_device(dl_tensor *x, dl_device *device);
dl_status dl_tensor_is_contiguous(dl_tensor *x, int32_t *contiguous);
dl_status dl_tensor_version(dl_tensor *x, int64_t *version);
dl_status dl_tensor_is_same(dl_tensor *x, dl_tensor *y, int32_t *same);
dl_status dl_tensor_data(dl_tensor *x, void **data);
dl_status dl_tensor_copy_to_host(dl_tensor *x, void *data, int64_t nbytes);
dl_status dl_tensor_copy_from_host(dl_tensor *x, const void *data, int64_t nbytes);
dl_status dl_item_f64(dl_tensor *x, double *value);
dl_status dl_item_i64(dl_tensor *x, int64_t *value);
dl_status dl_tensor_to_string(dl_tensor *x, char *text, int64_t capacity, int64_t *length);
dl_status dl_empty(const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_device device,
    dl_tensor **y);
dl_status dl_zeros(const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_device device,
    dl_tensor **y);
dl_status dl_ones(const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_device device,
    dl_tensor **y);
dl_status dl_full(const int64_t *shape, int64_t ndim, double value, dl_dtype dtype,
    dl_device device, dl_tensor **y);
dl_status dl_full_i64(const int64_t *shape, int64_t ndim, int64_t value, dl_dtype dtype,
    dl_device device, dl_tensor **y);
dl_status dl_scalar(double value, dl_dtype dtype, dl_tensor **y);
dl_status dl_scalar_i64(int64_t value, dl_dtype dtype, dl_tensor **y);
dl_status dl_empty_like(dl_tensor *x, dl_tensor **y);
dl_status dl_zeros_like(dl_tensor *x, dl_tensor **y);
dl_status dl_ones_like(dl_tensor *x, dl_tensor **y);
dl_status dl_full_like(dl_tensor *x, double value, dl_tensor **y);
dl_status dl_arange(double start, double end, double step, dl_dtype dtype, dl_device device,
    dl_tensor **y);
dl_status dl_arange_i64(int64_t start, int64_t end, int64_t step, dl_dtype dtype, dl_device device,
    dl_tensor **y);
dl_status dl_linspace(double start, double end, int64_t steps, dl_dtype dtype, dl_device device,
    dl_tensor **y);
dl_status dl_eye(int64_t rows, int64_t columns, dl_dtype dtype, dl_device device, dl_tensor **y);
dl_status dl_to_dtype(dl_tensor *x, dl_dtype dtype, dl_tensor **y);
dl_status dl_to_device(dl_tensor *x, dl_device device, dl_tensor **y);
dl_status dl_contiguous(dl_tensor *x, dl_tensor **y);
dl_status dl_clone(dl_tensor *x, dl_tensor **y);
dl_status dl_copy_(dl_tensor *x, dl_tensor *src);
dl_status dl_fill_(dl_tensor *x, double value);
dl_status dl_fill_i64_(dl_tensor *x, int64_t value);
dl_status dl_zero_(dl_tensor *x);
dl_status dl_view(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y);
dl_status dl_reshape(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y);
dl_status dl_flatten(dl_tensor *x, int64_t start_dim, int64_t end_dim, dl_tensor **y);
dl_status dl_unflatten(dl_tensor *x, int64_t dim, const int64_t *sizes, int64_t ndim,
    dl_tensor **y);
dl_status dl_squeeze(dl_tensor *x, dl_tensor **y);
dl_status dl_squeeze_dim(dl_tensor *x, int64_t dim, dl_tensor **y);
dl_status dl_unsqueeze(dl_tensor *x, int64_t dim, dl_tensor **y);
dl_status dl_expand(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor **y);
dl_status dl_permute(dl_tensor *x, const int64_t *dims, int64_t ndim, dl_tensor **y);
dl_status dl_transpose(dl_tensor *x, int64_t dim0, int64_t dim1, dl_tensor **y);
dl_status dl_t(dl_tensor *x, dl_tensor **y);
dl_status dl_select(dl_tensor *x, int64_t dim, int64_t index, dl_tensor **y);
dl_status dl_slice(dl_tensor *x, int64_t dim, int64_t start, int64_t end, int64_t step,
    dl_tensor **y);
dl_status dl_narrow(dl_tensor *x, int64_t dim, int64_t start, int64_t length, dl_tensor **y);
dl_status dl_split(dl_tensor *x, int64_t size, int64_t dim, dl_tensor **pieces, int64_t capacity,
    int64_t *count);
dl_status dl_split_sizes(dl_tensor *x, const int64_t *sizes, int64_t size_count, int64_t dim,
    dl_tensor **pieces, int64_t capacity, int64_t *count);
dl_status dl_chunk(dl_tensor *x, int64_t chunks, int64_t dim, dl_tensor **pieces, int64_t capacity,
    int64_t *count);
dl_status dl_unbind(dl_tensor *x, int64_t dim, dl_tensor **pieces, int64_t capacity,
    int64_t *count);
dl_status dl_as_strided(dl_tensor *x, const int64_t *shape, int64_t ndim, const int64_t *strides,
    int64_t stride_count, int64_t offset, dl_tensor **y);
dl_status dl_tensor_to_dlpack(dl_tensor *x, struct DLManagedTensor **managed);
dl_status dl_tensor_to_dlpack_versioned(dl_tensor *x, struct DLManagedTensorVersioned **managed);
dl_status dl_tensor_from_dlpack(struct DLManagedTensor *managed, dl_tensor **y);
dl_status dl_tensor_from_dlpack_versioned(struct DLManagedTensorVersioned *managed, dl_tensor **y);
dl_status dl_add(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_add_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_add_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_sub(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_sub_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_sub_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_rsub_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_rsub_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_mul(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_mul_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_mul_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_div(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_div_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_div_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_rdiv_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_rdiv_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_floor_divide(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_floor_divide_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_floor_divide_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_remainder(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_remainder_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_remainder_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_pow(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_pow_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_pow_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_rpow_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_maximum(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_maximum_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_minimum(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_minimum_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_neg(dl_tensor *x, dl_tensor **y);
dl_status dl_add_(dl_tensor *x, dl_tensor *y);
dl_status dl_add_scaled_(dl_tensor *x, dl_tensor *y, double alpha);
dl_status dl_add_scalar_(dl_tensor *x, double y);
dl_status dl_add_scalar_i64_(dl_tensor *x, int64_t y);
dl_status dl_sub_(dl_tensor *x, dl_tensor *y);
dl_status dl_sub_scalar_(dl_tensor *x, double y);
dl_status dl_sub_scalar_i64_(dl_tensor *x, int64_t y);
dl_status dl_mul_(dl_tensor *x, dl_tensor *y);
dl_status dl_mul_scalar_(dl_tensor *x, double y);
dl_status dl_mul_scalar_i64_(dl_tensor *x, int64_t y);
dl_status dl_div_(dl_tensor *x, dl_tensor *y);
dl_status dl_div_scalar_(dl_tensor *x, double y);
dl_status dl_exp(dl_tensor *x, dl_tensor **y);
dl_status dl_expm1(dl_tensor *x, dl_tensor **y);
dl_status dl_log(dl_tensor *x, dl_tensor **y);
dl_status dl_log1p(dl_tensor *x, dl_tensor **y);
dl_status dl_sqrt(dl_tensor *x, dl_tensor **y);
dl_status dl_rsqrt(dl_tensor *x, dl_tensor **y);
dl_status dl_reciprocal(dl_tensor *x, dl_tensor **y);
dl_status dl_square(dl_tensor *x, dl_tensor **y);
dl_status dl_abs(dl_tensor *x, dl_tensor **y);
dl_status dl_sign(dl_tensor *x, dl_tensor **y);
dl_status dl_floor(dl_tensor *x, dl_tensor **y);
dl_status dl_ceil(dl_tensor *x, dl_tensor **y);
dl_status dl_round(dl_tensor *x, dl_tensor **y);
dl_status dl_trunc(dl_tensor *x, dl_tensor **y);
dl_status dl_sin(dl_tensor *x, dl_tensor **y);
dl_status dl_cos(dl_tensor *x, dl_tensor **y);
dl_status dl_tan(dl_tensor *x, dl_tensor **y);
dl_status dl_erf(dl_tensor *x, dl_tensor **y);
dl_status dl_log2(dl_tensor *x, dl_tensor **y);
dl_status dl_log10(dl_tensor *x, dl_tensor **y);
dl_status dl_lerp(dl_tensor *x, dl_tensor *y, double weight, dl_tensor **z);
dl_status dl_relu(dl_tensor *x, dl_tensor **y);
dl_status dl_sigmoid(dl_tensor *x, dl_tensor **y);
dl_status dl_tanh(dl_tensor *x, dl_tensor **y);
dl_status dl_leaky_relu(dl_tensor *x, double slope, dl_tensor **y);
dl_status dl_elu(dl_tensor *x, double alpha, dl_tensor **y);
dl_status dl_gelu(dl_tensor *x, dl_tensor **y);
dl_status dl_gelu_tanh(dl_tensor *x, dl_tensor **y);
dl_status dl_silu(dl_tensor *x, dl_tensor **y);
dl_status dl_softplus(dl_tensor *x, double beta, double threshold, dl_tensor **y);
dl_status dl_sum(dl_tensor *x, dl_tensor **y);
dl_status dl_sum_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_mean(dl_tensor *x, dl_tensor **y);
dl_status dl_mean_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_prod(dl_tensor *x, dl_tensor **y);
dl_status dl_max(dl_tensor *x, dl_tensor **y);
dl_status dl_max_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **values,
    dl_tensor **indices);
dl_status dl_min(dl_tensor *x, dl_tensor **y);
dl_status dl_min_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **values,
    dl_tensor **indices);
dl_status dl_amax(dl_tensor *x, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_amin(dl_tensor *x, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_argmax(dl_tensor *x, dl_tensor **y);
dl_status dl_argmax_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **indices);
dl_status dl_argmin(dl_tensor *x, dl_tensor **y);
dl_status dl_argmin_dim(dl_tensor *x, int64_t dim, int32_t keepdim, dl_tensor **indices);
dl_status dl_all(dl_tensor *x, dl_tensor **y);
dl_status dl_all_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_any(dl_tensor *x, dl_tensor **y);
dl_status dl_any_dims(dl_tensor *x, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_var(dl_tensor *x, const int64_t *dims, int64_t dim_count, double correction,
    int32_t keepdim, dl_tensor **y);
dl_status dl_std(dl_tensor *x, const int64_t *dims, int64_t dim_count, double correction,
    int32_t keepdim, dl_tensor **y);
dl_status dl_softmax(dl_tensor *x, int64_t dim, dl_tensor **y);
dl_status dl_log_softmax(dl_tensor *x, int64_t dim, dl_tensor **y);
dl_status dl_norm(dl_tensor *x, double p, const int64_t *dims, int64_t dim_count, int32_t keepdim,
    dl_tensor **y);
dl_status dl_cumsum(dl_tensor *x, int64_t dim, dl_tensor **y);
dl_status dl_layer_norm(dl_tensor *x, const int64_t *shape, int64_t ndim, dl_tensor *weight,
    dl_tensor *bias, double eps, dl_tensor **y);
dl_status dl_batch_norm(dl_tensor *x, dl_tensor *running_mean, dl_tensor *running_var,
    dl_tensor *weight, dl_tensor *bias, int32_t training, double momentum, double eps,
    dl_tensor **y);
dl_status dl_matmul(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_mm(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_bmm(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_dot(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_outer(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_linear(dl_tensor *x, dl_tensor *weight, dl_tensor *bias, dl_tensor **y);
dl_status dl_eq(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_eq_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_eq_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_ne(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_ne_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_ne_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_lt(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_lt_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_lt_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_le(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_le_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_le_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_gt(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_gt_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_gt_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_ge(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_ge_scalar(dl_tensor *x, double y, dl_tensor **z);
dl_status dl_ge_scalar_i64(dl_tensor *x, int64_t y, dl_tensor **z);
dl_status dl_logical_and(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_logical_or(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_logical_xor(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_logical_not(dl_tensor *x, dl_tensor **y);
dl_status dl_bitwise_and(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_bitwise_or(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_bitwise_xor(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_bitwise_not(dl_tensor *x, dl_tensor **z);
dl_status dl_bitwise_left_shift(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_bitwise_right_shift(dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_where(dl_tensor *condition, dl_tensor *x, dl_tensor *y, dl_tensor **z);
dl_status dl_masked_fill(dl_tensor *x, dl_tensor *mask, double value, dl_tensor **y);
dl_status dl_clamp(dl_tensor *x, double low, double high, dl_tensor **y);
dl_status dl_clamp_i64(dl_tensor *x, int64_t low, int64_t high, dl_tensor **y);
dl_status dl_isnan(dl_tensor *x, dl_tensor **y);
dl_status dl_isinf(dl_tensor *x, dl_tensor **y);
dl_status dl_isfinite(dl_tensor *x, dl_tensor **y);
dl_status dl_isclose(dl_tensor *x, dl_tensor *y, double rtol, double atol, int32_t equal_nan,
    dl_tensor **z);
dl_status dl_allclose(dl_tensor *x, dl_tensor *y, double rtol, double atol, int32_t equal_nan,
    int32_t *close);
dl_status dl_equal(dl_tensor *x, dl_tensor *y, int32_t *equal);
dl_status dl_index_select(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor **y);
dl_status dl_index_add(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src, dl_tensor **y);
dl_status dl_index_copy(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src, dl_tensor **y);
dl_status dl_index(dl_tensor *x, dl_tensor *const *indices, int64_t count, dl_tensor **y);
dl_status dl_index_put(dl_tensor *x, dl_tensor *const *indices, int64_t count, dl_tensor *values,
    int32_t accumulate, dl_tensor **y);
dl_status dl_index_put_(dl_tensor *x, dl_tensor *const *indices, int64_t count, dl_tensor *values,
    int32_t accumulate);
dl_status dl_nonzero(dl_tensor *x, dl_tensor **y);
dl_status dl_masked_select(dl_tensor *x, dl_tensor *mask, dl_tensor **y);
dl_status dl_embedding(dl_tensor *weight, dl_tensor *x, int64_t padding_index, dl_tensor **y);
dl_status dl_one_hot(dl_tensor *x, int64_t classes, dl_tensor **y);
dl_status dl_bincount(dl_tensor *x, dl_tensor *weights, int64_t min_length, dl_tensor **y);
dl_status dl_gather(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor **y);
dl_status dl_scatter_add(dl_tensor *x, int64_t dim, dl_tensor *index, dl_tensor *src,
    dl_tensor **y);
dl_status dl_cat(dl_tensor *const *xs, int64_t count, int64_t dim, dl_tensor **y);
dl_status dl_stack(dl_tensor *const *xs, int64_t count, int64_t dim, dl_tensor **y);
dl_status dl_mse_loss_options_init(dl_mse_loss_options *o, uint32_t size);
dl_status dl_l1_loss_options_init(dl_l1_loss_options *o, uint32_t size);
dl_status dl_smooth_l1_loss_options_init(dl_smooth_l1_loss_options *o, uint32_t size);
dl_status dl_huber_loss_options_init(dl_huber_loss_options *o, uint32_t size);
dl_status dl_bce_loss_options_init(dl_bce_loss_options *o, uint32_t size);
dl_status dl_bce_with_logits_loss_options_init(dl_bce_with_logits_loss_options *o, uint32_t size);
dl_status dl_cross_entropy_options_init(dl_cross_entropy_options *o, uint32_t size);
dl_status dl_nll_loss_options_init(dl_nll_loss_options *o, uint32_t size);
dl_status dl_mse_loss(dl_tensor *x, dl_tensor *y, const dl_mse_loss_options *options,
    dl_tensor **loss);
dl_status dl_l1_loss(dl_tensor *x, dl_tensor *y, const dl_l1_loss_options *options,
    dl_tensor **loss);
dl_status dl_smooth_l1_loss(dl_tensor *x, dl_tensor *y, const dl_smooth_l1_loss_options *options,
    dl_tensor **loss);
dl_status dl_huber_loss(dl_tensor *x, dl_tensor *y, const dl_huber_loss_options *options,
    dl_tensor **loss);
dl_status dl_bce_loss(dl_tensor *x, dl_tensor *y, const dl_bce_loss_options *options,
    dl_tensor **loss);
dl_status dl_bce_with_logits_loss(dl_tensor *x, dl_tensor *y,
    const dl_bce_with_logits_loss_options *options, dl_tensor **loss);
dl_status dl_cross_entropy(dl_tensor *scores, dl_tensor *target,
    const dl_cross_entropy_options *options, dl_tensor **loss);
dl_status dl_nll_loss(dl_tensor *x, dl_tensor *target, const dl_nll_loss_options *options,
    dl_tensor **loss);
dl_status dl_rand(const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_device device,
    dl_generator *generator, dl_tensor **y);
dl_status dl_randn(const int64_t *shape, int64_t ndim, dl_dtype dtype, dl_device device,
    dl_generator *generator, dl_tensor **y);
dl_status dl_randint(int64_t low, int64_t high, const int64_t *shape, int64_t ndim, dl_dtype dtype,
    dl_device device, dl_generator *generator, dl_tensor **y);
dl_status dl_randperm(int64_t n, dl_device device, dl_generator *generator, dl_tensor **y);
dl_status dl_bernoulli(dl_tensor *p, dl_generator *generator, dl_tensor **y);
dl_status dl_multinomial(dl_tensor *weights, int64_t count, int32_t replacement,
    dl_generator *generator, dl_tensor **index);
dl_status dl_dropout(dl_tensor *x, double p, int32_t training, dl_generator *generator,
    dl_tensor **y);
dl_status dl_uniform_(dl_tensor *x, double from, double to, dl_generator *generator);
dl_status dl_normal_(dl_tensor *x, double mean, double std, dl_generator *generator);
dl_status dl_exponential_(dl_tensor *x, double rate, dl_generator *generator);
dl_status dl_random_(dl_tensor *x, int64_t from, int64_t to, dl_generator *generator);
dl_status dl_bernoulli_(dl_tensor *x, double p, dl_generator *generator);
dl_status dl_flip(dl_tensor *x, const int64_t *dims, int64_t dim_count, dl_tensor **y);
dl_status dl_roll(dl_tensor *x, const int64_t *shifts, int64_t shift_count, const int64_t *dims,
    int64_t dim_count, dl_tensor **y);
dl_status dl_repeat(dl_tensor *x, const int64_t *repeats, int64_t ndim, dl_tensor **y);
dl_status dl_tril(dl_tensor *x, int64_t diagonal, dl_tensor **y);
dl_status dl_triu(dl_tensor *x, int64_t diagonal, dl_tensor **y);
dl_status dl_sort(dl_tensor *x, int64_t dim, int32_t descending, dl_tensor **values,
    dl_tensor **indices);
dl_status dl_argsort(dl_tensor *x, int64_t dim, int32_t descending, dl_tensor **indices);
dl_status dl_topk(dl_tensor *x, int64_t k, int64_t dim, int32_t largest, dl_tensor **values,
    dl_tensor **indices);
dl_status dl_backward_options_init(dl_backward_options *o, uint32_t size);
dl_status dl_grad_options_init(dl_grad_options *o, uint32_t size);
dl_status dl_tensor_requires_grad(dl_tensor *x, int32_t *requires_grad);
dl_status dl_tensor_set_requires_grad(dl_tensor *x, int32_t requires_grad);
dl_status dl_tensor_is_leaf(dl_tensor *x, int32_t *is_leaf);
dl_status dl_tensor_grad(dl_tensor *x, dl_tensor **grad);
dl_status dl_tensor_set_grad(dl_tensor *x, dl_tensor *grad);
dl_status dl_tensor_retain_grad(dl_tensor *x);
dl_status dl_detach(dl_tensor *x, dl_tensor **y);
dl_status dl_backward(dl_tensor *loss);
dl_status dl_backward_from(dl_tensor *const *outputs, int64_t output_count,
    dl_tensor *const *output_grads, int64_t grad_count, const dl_backward_options *options);
dl_status dl_grad(dl_tensor *const *outputs, int64_t output_count, dl_tensor *const *output_grads,
    int64_t grad_count, dl_tensor *const *inputs, int64_t input_count,
    const dl_grad_options *options, dl_tensor **grads);
int32_t dl_grad_enabled(void);
dl_status dl_set_grad_enabled(int32_t enabled);
dl_status dl_grad_mode_push(int32_t enabled);
dl_status dl_grad_mode_pop(void);
dl_status dl_custom_function(const char *name, dl_tensor *const *inputs, int64_t input_count,
    dl_tensor *const *outputs, int64_t output_count, dl_tensor *const *saved, int64_t saved_count,
    dl_backward_fn backward, void *user_data, dl_destroy_fn destroy, dl_tensor **results);
dl_status dl_linear_options_init(dl_linear_options *o, uint32_t size);
dl_status dl_embedding_options_init(dl_embedding_options *o, uint32_t size);
dl_status dl_layer_norm_options_init(dl_layer_norm_options *o, uint32_t size);
dl_status dl_batch_norm1d_options_init(dl_batch_norm1d_options *o, uint32_t size);
dl_status dl_load_state_dict_options_init(dl_load_state_dict_options *o, uint32_t size);
dl_status dl_kaiming_options_init(dl_kaiming_options *o, uint32_t size);
dl_status dl_bce_loss_module_options_init(dl_bce_loss_module_options *o, uint32_t size);
dl_status dl_bce_with_logits_loss_module_options_init(dl_bce_with_logits_loss_module_options *o,
    uint32_t size);
dl_status dl_cross_entropy_loss_module_options_init(dl_cross_entropy_loss_module_options *o,
    uint32_t size);
dl_status dl_nll_loss_module_options_init(dl_nll_loss_module_options *o, uint32_t size);
void dl_module_retain(dl_module *x);
void dl_module_release(dl_module *x);
void dl_state_dict_retain(dl_state_dict *x);
void dl_state_dict_release(dl_state_dict *x);
dl_status dl_module_create(const char *type_name, dl_module_forward_fn forward, void *user_data,
    dl_destroy_fn destroy, dl_module **module);
dl_status dl_module_set_any_thread(dl_module *module, int32_t allowed);
dl_status dl_module_register_parameter(dl_module *module, const char *name, dl_tensor *parameter);
dl_status dl_module_register_buffer(dl_module *module, const char *name, dl_tensor *buffer,
    int32_t persistent);
dl_status dl_module_register_module(dl_module *module, const char *name, dl_module *child);
dl_status dl_module_replace_parameter(dl_module *module, const char *name, dl_tensor *parameter);
dl_status dl_module_replace_buffer(dl_module *module, const char *name, dl_tensor *buffer);
dl_status dl_module_replace_module(dl_module *module, const char *name, dl_module *child);
dl_status dl_module_remove(dl_module *module, const char *name);
dl_status dl_module_forward(dl_module *module, dl_tensor *x, dl_tensor **y);
dl_status dl_module_call(dl_module *module, dl_tensor *const *inputs, int64_t count, dl_tensor **y);
dl_status dl_module_train(dl_module *module);
dl_status dl_module_eval(dl_module *module);
dl_status dl_module_is_training(dl_module *module, int32_t *training);
dl_status dl_module_to_string(dl_module *module, char *string, int64_t capacity, int64_t *length);
dl_status dl_module_summary(dl_module *module, char *summary, int64_t capacity, int64_t *length);
dl_status dl_module_type_name(dl_module *module, char *name, int64_t capacity, int64_t *length);
dl_status dl_module_parameters(dl_module *module, dl_tensor **parameters, int64_t capacity,
    int64_t *count);
dl_status dl_module_parameter_count(dl_module *module, int64_t *count);
dl_status dl_module_parameter_name(dl_module *module, int64_t index, char *path, int64_t capacity,
    int64_t *length);
dl_status dl_module_parameter(dl_module *module, const char *path, dl_tensor **parameter);
dl_status dl_module_buffer(dl_module *module, const char *path, dl_tensor **buffer);
dl_status dl_module_child(dl_module *module, const char *path, dl_module **child);
dl_status dl_module_child_count(dl_module *module, int64_t *count);
dl_status dl_module_child_name(dl_module *module, int64_t index, char *name, int64_t capacity,
    int64_t *length);
dl_status dl_module_requires_grad(dl_module *module, int32_t requires_grad);
dl_status dl_module_zero_grad(dl_module *module);
dl_status dl_module_to_dtype(dl_module *module, dl_dtype dtype);
dl_status dl_module_to_device(dl_module *module, dl_device device);
dl_status dl_module_state_dict(dl_module *module, dl_state_dict **state);
dl_status dl_module_load_state_dict(dl_module *module, dl_state_dict *state,
    const dl_load_state_dict_options *options);
dl_status dl_state_dict_create(dl_state_dict **state);
dl_status dl_state_dict_set(dl_state_dict *state, const char *name, dl_tensor *x);
dl_status dl_state_dict_get(dl_state_dict *state, const char *name, dl_tensor **x);
dl_status dl_state_dict_count(dl_state_dict *state, int64_t *count);
dl_status dl_state_dict_name(dl_state_dict *state, int64_t index, char *name, int64_t capacity,
    int64_t *length);
dl_status dl_state_dict_set_metadata(dl_state_dict *state, const char *key, const char *text);
dl_status dl_state_dict_metadata(dl_state_dict *state, const char *key, char *text,
    int64_t capacity, int64_t *length);
dl_status dl_sequential_create(dl_module **net);
dl_status dl_sequential_append(dl_module *net, const char *name, dl_module *module);
dl_status dl_sequential_count(dl_module *net, int64_t *count);
dl_status dl_sequential_at(dl_module *net, int64_t index, dl_module **module);
dl_status dl_linear_create(int64_t in_features, int64_t out_features,
    const dl_linear_options *options, dl_module **module);
dl_status dl_sequential_add_linear(dl_module *net, const char *name, int64_t in_features,
    int64_t out_features, const dl_linear_options *options);
dl_status dl_flatten_create(int64_t start_dim, int64_t end_dim, dl_module **module);
dl_status dl_sequential_add_flatten(dl_module *net, const char *name);
dl_status dl_relu_create(dl_module **module);
dl_status dl_sequential_add_relu(dl_module *net, const char *name);
dl_status dl_sigmoid_create(dl_module **module);
dl_status dl_sequential_add_sigmoid(dl_module *net, const char *name);
dl_status dl_tanh_create(dl_module **module);
dl_status dl_sequential_add_tanh(dl_module *net, const char *name);
dl_status dl_softmax_create(int64_t dim, dl_module **module);
dl_status dl_sequential_add_softmax(dl_module *net, const char *name, int64_t dim);
dl_status dl_log_softmax_create(int64_t dim, dl_module **module);
dl_status dl_sequential_add_log_softmax(dl_module *net, const char *name, int64_t dim);
dl_status dl_dropout_create(double p, dl_module **module);
dl_status dl_sequential_add_dropout(dl_module *net, const char *name, double p);
dl_status dl_embedding_create(int64_t num_embeddings, int64_t embedding_dim,
    const dl_embedding_options *options, dl_module **module);
dl_status dl_sequential_add_embedding(dl_module *net, const char *name, int64_t num_embeddings,
    int64_t embedding_dim, const dl_embedding_options *options);
dl_status dl_layer_norm_create(const int64_t *shape, int64_t ndim,
    const dl_layer_norm_options *options, dl_module **module);
dl_status dl_sequential_add_layer_norm(dl_module *net, const char *name, const int64_t *shape,
    int64_t ndim, const dl_layer_norm_options *options);
dl_status dl_batch_norm1d_create(int64_t num_features, const dl_batch_norm1d_options *options,
    dl_module **module);
dl_status dl_sequential_add_batch_norm1d(dl_module *net, const char *name, int64_t num_features,
    const dl_batch_norm1d_options *options);
dl_status dl_identity_create(dl_module **module);
dl_status dl_sequential_add_identity(dl_module *net, const char *name);
dl_status dl_mse_loss_create(dl_reduction reduction, dl_module **module);
dl_status dl_bce_loss_create(const dl_bce_loss_module_options *options, dl_module **module);
dl_status dl_bce_with_logits_loss_create(const dl_bce_with_logits_loss_module_options *options,
    dl_module **module);
dl_status dl_cross_entropy_loss_create(const dl_cross_entropy_loss_module_options *options,
    dl_module **module);
dl_status dl_nll_loss_create(const dl_nll_loss_module_options *options, dl_module **module);
dl_status dl_init_normal(dl_tensor *x, double mean, double std);
dl_status dl_init_uniform(dl_tensor *x, double low, double high);
dl_status dl_init_trunc_normal(dl_tensor *x, double mean, double std, double low, double high);
dl_status dl_init_constant(dl_tensor *x, double value);
dl_status dl_init_zeros(dl_tensor *x);
dl_status dl_init_ones(dl_tensor *x);
dl_status dl_init_xavier_uniform(dl_tensor *x, double gain);
dl_status dl_init_xavier_normal(dl_tensor *x, double gain);
dl_status dl_init_kaiming_uniform(dl_tensor *x, const dl_kaiming_options *options);
dl_status dl_init_kaiming_normal(dl_tensor *x, const dl_kaiming_options *options);
dl_status dl_calculate_gain(dl_nonlinearity nonlinearity, double slope, double *gain);
dl_status dl_accuracy(dl_tensor *scores, dl_tensor *target, double *accuracy);
dl_status dl_confusion_matrix(dl_tensor *scores, dl_tensor *target, dl_tensor **matrix);
dl_status dl_data_parallel_options_init(dl_data_parallel_options *o, uint32_t size);
dl_status dl_communicators_options_init(dl_communicators_options *o, uint32_t size);
void dl_communicator_retain(dl_communicator *x);
void dl_communicator_release(dl_communicator *x);
dl_status dl_parallel_scatter(dl_tensor *x, const dl_device *devices, int64_t device_count,
    int64_t dim, dl_tensor **pieces, int64_t capacity, int64_t *count);
dl_status dl_parallel_gather(dl_tensor *const *xs, int64_t count, dl_device device, int64_t dim,
    dl_tensor **y);
dl_status dl_parallel_replicate(dl_module *module, const dl_device *devices, int64_t device_count,
    dl_module **modules);
dl_status dl_parallel_apply(dl_module *const *modules, int64_t module_count,
    dl_tensor *const *inputs, int64_t input_count, dl_tensor **outputs);
dl_status dl_data_parallel(dl_module *module, dl_tensor *const *inputs, int64_t input_count,
    const dl_device *devices, int64_t device_count, const dl_data_parallel_options *options,
    dl_tensor **y);
dl_status dl_data_parallel_create(dl_module *module, const dl_device *devices,
    int64_t device_count, const dl_data_parallel_options *options, dl_module **parallel);
dl_status dl_communicators_create(const dl_device *devices, int64_t device_count,
    const dl_communicators_options *options, dl_communicator **communicators);
dl_status dl_communicator_rank(dl_communicator *communicator, int32_t *rank);
dl_status dl_communicator_size(dl_communicator *communicator, int32_t *size);
dl_status dl_communicator_broadcast(dl_communicator *communicator, dl_tensor *x, int32_t root);
dl_status dl_communicator_all_reduce(dl_communicator *communicator, dl_tensor *x, dl_reduce_op op);
dl_status dl_communicator_reduce(dl_communicator *communicator, dl_tensor *x, int32_t root,
    dl_reduce_op op);
dl_status dl_communicator_all_gather(dl_communicator *communicator, dl_tensor *x, dl_tensor **ys,
    int64_t capacity, int64_t *count);
dl_status dl_communicator_barrier(dl_communicator *communicator);
dl_status dl_communicator_abort(dl_communicator *communicator, const char *reason);
dl_status dl_sgd_options_init(dl_sgd_options *o, uint32_t size);
dl_status dl_adam_options_init(dl_adam_options *o, uint32_t size);
dl_status dl_adamw_options_init(dl_adamw_options *o, uint32_t size);
dl_status dl_reduce_lr_on_plateau_options_init(dl_reduce_lr_on_plateau_options *o, uint32_t size);
void dl_optimizer_retain(dl_optimizer *x);
void dl_optimizer_release(dl_optimizer *x);
void dl_scheduler_retain(dl_scheduler *x);
void dl_scheduler_release(dl_scheduler *x);
dl_status dl_sgd_create(dl_module *module, const dl_sgd_options *options, dl_optimizer **optimizer);
dl_status dl_sgd_create_from_parameters(dl_tensor *const *parameters, int64_t count,
    const dl_sgd_options *options, dl_optimizer **optimizer);
dl_status dl_sgd_add_group(dl_optimizer *optimizer, dl_tensor *const *parameters, int64_t count,
    const dl_sgd_options *options);
dl_status dl_adam_create(dl_module *module, const dl_adam_options *options,
    dl_optimizer **optimizer);
dl_status dl_adam_create_from_parameters(dl_tensor *const *parameters, int64_t count,
    const dl_adam_options *options, dl_optimizer **optimizer);
dl_status dl_adamw_create(dl_module *module, const dl_adamw_options *options,
    dl_optimizer **optimizer);
dl_status dl_adamw_create_from_parameters(dl_tensor *const *parameters, int64_t count,
    const dl_adamw_options *options, dl_optimizer **optimizer);
dl_status dl_adam_add_group(dl_optimizer *optimizer, dl_tensor *const *parameters, int64_t count,
    const dl_adam_options *options);
dl_status dl_clip_grad_norm(dl_tensor *const *parameters, int64_t count, double max_norm,
    double *norm);
dl_status dl_clip_grad_value(dl_tensor *const *parameters, int64_t count, double limit);
dl_status dl_optimizer_step(dl_optimizer *optimizer);
dl_status dl_optimizer_zero_grad(dl_optimizer *optimizer);
dl_status dl_optimizer_group_count(dl_optimizer *optimizer, int64_t *count);
dl_status dl_optimizer_parameters(dl_optimizer *optimizer, int64_t group, dl_tensor **parameters,
    int64_t capacity, int64_t *count);
dl_status dl_optimizer_get(dl_optimizer *optimizer, int64_t group, const char *name, double *value);
dl_status dl_optimizer_set(dl_optimizer *optimizer, int64_t group, const char *name, double value);
dl_status dl_optimizer_lr(dl_optimizer *optimizer, double *lr);
dl_status dl_optimizer_set_lr(dl_optimizer *optimizer, double lr);
dl_status dl_optimizer_to_string(dl_optimizer *optimizer, char *string, int64_t capacity,
    int64_t *length);
dl_status dl_optimizer_state_dict(dl_optimizer *optimizer, dl_state_dict **state);
dl_status dl_optimizer_load_state_dict(dl_optimizer *optimizer, dl_state_dict *state);
dl_status dl_step_lr_create(dl_optimizer *optimizer, int64_t step_size, double gamma,
    dl_scheduler **scheduler);
dl_status dl_multi_step_lr_create(dl_optimizer *optimizer, const int64_t *milestones,
    int64_t count, double gamma, dl_scheduler **scheduler);
dl_status dl_exponential_lr_create(dl_optimizer *optimizer, double gamma, dl_scheduler **scheduler);
dl_status dl_cosine_annealing_lr_create(dl_optimizer *optimizer, int64_t t_max, double eta_min,
    dl_scheduler **scheduler);
dl_status dl_linear_lr_create(dl_optimizer *optimizer, double start_factor, double end_factor,
    int64_t total_iters, dl_scheduler **scheduler);
dl_status dl_lambda_lr_create(dl_optimizer *optimizer, dl_lr_lambda_fn lr_lambda, void *user_data,
    dl_destroy_fn destroy, dl_scheduler **scheduler);
dl_status dl_reduce_lr_on_plateau_create(dl_optimizer *optimizer,
    const dl_reduce_lr_on_plateau_options *options, dl_scheduler **scheduler);
dl_status dl_scheduler_step(dl_scheduler *scheduler);
dl_status dl_scheduler_step_metric(dl_scheduler *scheduler, double metric);
dl_status dl_scheduler_last_epoch(dl_scheduler *scheduler, int64_t *epoch);
dl_status dl_scheduler_last_lr(dl_scheduler *scheduler, int64_t group, double *lr);
dl_status dl_scheduler_state_dict(dl_scheduler *scheduler, dl_state_dict **state);
dl_status dl_scheduler_load_state_dict(dl_scheduler *scheduler, dl_state_dict *state);
void dl_plan_retain(dl_plan *x);
void dl_plan_release(dl_plan *x);
dl_status dl_plan_begin(void);
dl_status dl_plan_end(dl_plan **plan);
dl_status dl_plan_abandon(void);
dl_status dl_plan_replay(dl_plan *plan, int64_t count);
dl_status dl_plan_create(dl_plan_step_fn step, void *user_data, dl_destroy_fn destroy,
    dl_plan **plan);
dl_status dl_plan_run(dl_plan *plan, dl_tensor *const *inputs, int64_t count);
dl_status dl_plan_output_count(dl_plan *plan, int64_t *count);
dl_status dl_plan_output(dl_plan *plan, int64_t index, dl_tensor **output);
dl_status dl_plan_run_over(dl_plan *plan, dl_loader *loader, int64_t most,
    dl_plan_progress_fn progress, void *user_data, dl_destroy_fn destroy, int64_t *steps);
dl_status dl_plan_losses(dl_plan *plan, double *losses, int64_t capacity, int64_t *count);
dl_status dl_plan_capture_count(dl_plan *plan, int64_t *count);
dl_status dl_plan_to_string(dl_plan *plan, char *string, int64_t capacity, int64_t *length);
dl_status dl_dataset_from_callbacks_options_init(dl_dataset_from_callbacks_options *o,
    uint32_t size);
dl_status dl_csv_options_init(dl_csv_options *o, uint32_t size);
dl_status dl_mnist_options_init(dl_mnist_options *o, uint32_t size);
dl_status dl_random_sampler_options_init(dl_random_sampler_options *o, uint32_t size);
dl_status dl_weighted_random_sampler_options_init(dl_weighted_random_sampler_options *o,
    uint32_t size);
dl_status dl_loader_options_init(dl_loader_options *o, uint32_t size);
void dl_dataset_retain(dl_dataset *x);
void dl_dataset_release(dl_dataset *x);
void dl_sampler_retain(dl_sampler *x);
void dl_sampler_release(dl_sampler *x);
void dl_loader_retain(dl_loader *x);
void dl_loader_release(dl_loader *x);
dl_status dl_tensor_dataset_create(dl_tensor *const *tensors, int64_t count, dl_dataset **dataset);
dl_status dl_dataset_from_callbacks(int64_t size, const char *fields, dl_dataset_get_fn get,
    void *user_data, dl_destroy_fn destroy, const dl_dataset_from_callbacks_options *options,
    dl_dataset **dataset);
dl_status dl_dataset_size(dl_dataset *dataset, int64_t *size);
dl_status dl_dataset_fields(dl_dataset *dataset, char *text, int64_t capacity, int64_t *length);
dl_status dl_dataset_get(dl_dataset *dataset, int64_t index, dl_tensor **fields, int64_t capacity,
    int64_t *count);
dl_status dl_dataset_field_count(dl_dataset *dataset, int64_t *count);
dl_status dl_subset(dl_dataset *dataset, const int64_t *indices, int64_t count, dl_dataset **part);
dl_status dl_concat(dl_dataset *const *datasets, int64_t count, dl_dataset **joined);
dl_status dl_random_split(dl_dataset *dataset, const int64_t *lengths, int64_t count,
    dl_generator *generator, dl_dataset **parts);
dl_status dl_random_split_fractions(dl_dataset *dataset, const double *fractions, int64_t count,
    dl_generator *generator, dl_dataset **parts);
dl_status dl_csv_read(const char *path, const dl_csv_options *options, dl_tensor **y);
dl_status dl_idx_read(const char *path, dl_tensor **y);
dl_status dl_fashion_mnist_create(const char *root, dl_data_split split,
    const dl_mnist_options *options, dl_dataset **dataset);
dl_status dl_mnist_create(const char *root, dl_data_split split, const dl_mnist_options *options,
    dl_dataset **dataset);
dl_status dl_fashion_mnist_class(int64_t label, const char **name);
dl_status dl_sequential_sampler_create(int64_t size, dl_sampler **sampler);
dl_status dl_random_sampler_create(int64_t size, const dl_random_sampler_options *options,
    dl_sampler **sampler);
dl_status dl_subset_random_sampler_create(const int64_t *indices, int64_t count,
    dl_generator *generator, dl_sampler **sampler);
dl_status dl_weighted_random_sampler_create(const double *weights, int64_t count,
    int64_t num_samples, const dl_weighted_random_sampler_options *options, dl_sampler **sampler);
dl_status dl_sampler_draw(dl_sampler *sampler, dl_tensor **order);
dl_status dl_loader_create(dl_dataset *dataset, const dl_loader_options *options,
    dl_loader **loader);
dl_status dl_loader_next(dl_loader *loader, dl_tensor **x, dl_tensor **y);
dl_status dl_loader_next_batch(dl_loader *loader, dl_tensor **fields, int64_t capacity,
    int64_t *count);
dl_status dl_loader_reset(dl_loader *loader);
dl_status dl_loader_length(dl_loader *loader, int64_t *length);
dl_status dl_loader_epoch(dl_loader *loader, int64_t *epoch);
dl_status dl_loader_position(dl_loader *loader, int64_t *position);
dl_status dl_safetensors_load_options_init(dl_safetensors_load_options *o, uint32_t size);
dl_status dl_module_load_options_init(dl_module_load_options *o, uint32_t size);
dl_status dl_safetensors_save(dl_state_dict *state, const char *path);
dl_status dl_safetensors_load(const char *path, const dl_safetensors_load_options *options,
    dl_state_dict **state);
dl_status dl_module_save(dl_module *module, const char *path);
dl_status dl_module_load(dl_module *module, const char *path,
    const dl_module_load_options *options);
]]
