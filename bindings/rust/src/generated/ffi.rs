// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(non_camel_case_types, clippy::all)]

use std::os::raw::{c_char, c_void};

pub type dl_device = i32;
pub type dl_status = i32;
pub type dl_dtype = i32;
pub type dl_device_kind = i32;
pub type dl_reduction = i32;
pub type dl_fan = i32;
pub type dl_nonlinearity = i32;
pub type dl_reduce_op = i32;
pub type dl_data_split = i32;

#[repr(C)]
pub struct dl_error {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_scope {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_generator {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_stream {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_event {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_tensor {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_module {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_state_dict {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_communicator {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_optimizer {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_scheduler {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_plan {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_dataset {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_sampler {
    _opaque: [u8; 0],
}
#[repr(C)]
pub struct dl_loader {
    _opaque: [u8; 0],
}

pub type dl_destroy_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void)>;

pub type dl_backward_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, saved: *const *mut dl_tensor,
        saved_count: i64, output_grads: *const *mut dl_tensor, output_count: i64,
        input_grads: *mut *mut dl_tensor, input_count: i64) -> dl_status>;

pub type dl_module_forward_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, module: *mut dl_module,
        inputs: *const *mut dl_tensor, count: i64, output: *mut *mut dl_tensor) -> dl_status>;

pub type dl_lr_lambda_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, epoch: i64, group: i64,
        factor: *mut f64) -> dl_status>;

pub type dl_plan_step_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, inputs: *const *mut dl_tensor, count: i64,
        outputs: *mut *mut dl_tensor, output_count: *mut i64) -> dl_status>;

pub type dl_plan_progress_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, steps: i64, loss: f64,
        stop: *mut i32) -> dl_status>;

pub type dl_dataset_get_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, index: i64,
        fields: *const *mut c_void) -> dl_status>;

pub type dl_dataset_get_batch_fn =
    Option<unsafe extern "C" fn(user_data: *mut c_void, indices: *const i64, count: i64,
        fields: *const *mut c_void) -> dl_status>;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_mse_loss_options {
    pub struct_size: u32,
    pub reduction: dl_reduction,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_l1_loss_options {
    pub struct_size: u32,
    pub reduction: dl_reduction,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_smooth_l1_loss_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub beta: f64,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_huber_loss_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub delta: f64,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_bce_loss_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_bce_with_logits_loss_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub pos_weight: *mut dl_tensor,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_cross_entropy_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub ignore_index: i64,
    pub label_smoothing: f64,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_nll_loss_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub ignore_index: i64,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_backward_options {
    pub struct_size: u32,
    pub retain_graph: i32,
    pub create_graph: i32,
    pub reserved0: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_grad_options {
    pub struct_size: u32,
    pub retain_graph: i32,
    pub create_graph: i32,
    pub allow_unused: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_linear_options {
    pub struct_size: u32,
    pub bias: i32,
    pub dtype: dl_dtype,
    pub device: dl_device,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_embedding_options {
    pub struct_size: u32,
    pub has_padding: i32,
    pub padding_index: i64,
    pub dtype: dl_dtype,
    pub device: dl_device,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_layer_norm_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub eps: f64,
    pub elementwise_affine: i32,
    pub bias: i32,
    pub dtype: dl_dtype,
    pub device: dl_device,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_batch_norm1d_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub eps: f64,
    pub momentum: f64,
    pub cumulative: i32,
    pub affine: i32,
    pub bias: i32,
    pub track_running_stats: i32,
    pub dtype: dl_dtype,
    pub device: dl_device,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_load_state_dict_options {
    pub struct_size: u32,
    pub strict: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_kaiming_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub a: f64,
    pub mode: dl_fan,
    pub nonlinearity: dl_nonlinearity,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_bce_loss_module_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_bce_with_logits_loss_module_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub pos_weight: *mut dl_tensor,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_cross_entropy_loss_module_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub ignore_index: i64,
    pub label_smoothing: f64,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_nll_loss_module_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub weight: *mut dl_tensor,
    pub ignore_index: i64,
    pub reduction: dl_reduction,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_data_parallel_options {
    pub struct_size: u32,
    pub output_device: dl_device,
    pub dim: i64,
    pub timeout: f64,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_communicators_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub timeout: f64,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_sgd_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub lr: f64,
    pub momentum: f64,
    pub dampening: f64,
    pub weight_decay: f64,
    pub nesterov: i32,
    pub maximize: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_adam_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub lr: f64,
    pub beta1: f64,
    pub beta2: f64,
    pub eps: f64,
    pub weight_decay: f64,
    pub maximize: i32,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_adamw_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub lr: f64,
    pub beta1: f64,
    pub beta2: f64,
    pub eps: f64,
    pub weight_decay: f64,
    pub maximize: i32,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_reduce_lr_on_plateau_options {
    pub struct_size: u32,
    pub maximize: i32,
    pub absolute_threshold: i32,
    pub reserved0: u32,
    pub factor: f64,
    pub patience: i64,
    pub threshold: f64,
    pub cooldown: i64,
    pub min_lr: f64,
    pub eps: f64,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_dataset_from_callbacks_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub get_batch: dl_dataset_get_batch_fn,
    pub any_thread: i32,
    pub reserved1: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_csv_options {
    pub struct_size: u32,
    pub dtype: dl_dtype,
    pub delimiter: *const c_char,
    pub skip_rows: i64,
    pub columns: *const c_char,
    pub allow_nonfinite: i32,
    pub reserved0: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_mnist_options {
    pub struct_size: u32,
    pub download: i32,
    pub mirror: *const c_char,
    pub as_bytes: i32,
    pub normalize: i32,
    pub mean: f64,
    pub std: f64,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_random_sampler_options {
    pub struct_size: u32,
    pub replacement: i32,
    pub num_samples: i64,
    pub generator: *mut dl_generator,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_weighted_random_sampler_options {
    pub struct_size: u32,
    pub replacement: i32,
    pub generator: *mut dl_generator,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_loader_options {
    pub struct_size: u32,
    pub reserved0: u32,
    pub batch_size: i64,
    pub shuffle: i32,
    pub drop_last: i32,
    pub sampler: *mut dl_sampler,
    pub generator: *mut dl_generator,
    pub num_workers: i64,
    pub prefetch_factor: i64,
    pub persistent_workers: i32,
    pub reserved1: u32,
    pub timeout: f64,
    pub no_batching: i32,
    pub pin_memory: i32,
    pub device: dl_device,
    pub reserved2: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_safetensors_load_options {
    pub struct_size: u32,
    pub device: dl_device,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct dl_module_load_options {
    pub struct_size: u32,
    pub strict: i32,
}

extern "C" {
    pub fn dl_error_retain(x: *mut dl_error);
    pub fn dl_error_release(x: *mut dl_error);
    pub fn dl_generator_retain(x: *mut dl_generator);
    pub fn dl_generator_release(x: *mut dl_generator);
    pub fn dl_version() -> *const c_char;
    pub fn dl_version_number() -> i32;
    pub fn dl_build_info(info: *mut c_char, capacity: i64, length: *mut i64) -> dl_status;
    pub fn dl_has_feature(name: *const c_char, has: *mut i32) -> dl_status;
    pub fn dl_status_name(status: i32) -> *const c_char;
    pub fn dl_last_error_message() -> *const c_char;
    pub fn dl_last_error_code() -> dl_status;
    pub fn dl_last_error_set(code: i32, message: *const c_char) -> dl_status;
    pub fn dl_last_error_clear() -> dl_status;
    pub fn dl_error_take(error: *mut *mut dl_error) -> dl_status;
    pub fn dl_error_code(error: *mut dl_error, code: *mut dl_status) -> dl_status;
    pub fn dl_error_message(error: *mut dl_error, message: *mut *const c_char) -> dl_status;
    pub fn dl_scope_begin(scope: *mut *mut dl_scope) -> dl_status;
    pub fn dl_scope_keep(scope: *mut dl_scope, object: *mut c_void) -> dl_status;
    pub fn dl_scope_end(scope: *mut dl_scope) -> dl_status;
    pub fn dl_num_threads() -> i32;
    pub fn dl_set_num_threads(count: i32) -> dl_status;
    pub fn dl_device_count(kind: dl_device_kind, count: *mut i32) -> dl_status;
    pub fn dl_device_is_available(kind: dl_device_kind, available: *mut i32) -> dl_status;
    pub fn dl_device_parse(name: *const c_char, device: *mut dl_device) -> dl_status;
    pub fn dl_device_format(device: dl_device, name: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_device_synchronize(device: dl_device) -> dl_status;
    pub fn dl_device_properties(device: dl_device, name: *mut c_char, capacity: i64,
        length: *mut i64, total_memory: *mut i64, free_memory: *mut i64, processors: *mut i32,
        compute_capability: *mut i32) -> dl_status;
    pub fn dl_default_device() -> dl_device;
    pub fn dl_set_default_device(device: dl_device) -> dl_status;
    pub fn dl_set_cpu_device_count(count: i32) -> dl_status;
    pub fn dl_default_dtype() -> dl_dtype;
    pub fn dl_set_default_dtype(dtype: dl_dtype) -> dl_status;
    pub fn dl_tf32_allowed(allowed: *mut i32) -> dl_status;
    pub fn dl_allow_tf32(allowed: i32) -> dl_status;
    pub fn dl_memory_stats(device: dl_device, allocated: *mut i64, peak: *mut i64,
        cached: *mut i64, allocations: *mut i64) -> dl_status;
    pub fn dl_memory_reset_peak(device: dl_device) -> dl_status;
    pub fn dl_memory_set_limit(device: dl_device, bytes: i64) -> dl_status;
    pub fn dl_memory_trim(device: dl_device) -> dl_status;
    pub fn dl_live_handle_count(kind: *const c_char, count: *mut i64) -> dl_status;
    pub fn dl_misused_handle_count() -> i64;
    pub fn dl_manual_seed(seed: u64) -> dl_status;
    pub fn dl_default_generator(generator: *mut *mut dl_generator) -> dl_status;
    pub fn dl_generator_create(seed: u64, generator: *mut *mut dl_generator) -> dl_status;
    pub fn dl_generator_manual_seed(generator: *mut dl_generator, seed: u64) -> dl_status;
    pub fn dl_generator_initial_seed(generator: *mut dl_generator, seed: *mut u64) -> dl_status;
    pub fn dl_generator_state(generator: *mut dl_generator, state: *mut u8, capacity: i64,
        count: *mut i64) -> dl_status;
    pub fn dl_generator_set_state(generator: *mut dl_generator, state: *const c_void,
        count: i64) -> dl_status;
    pub fn dl_stream_retain(x: *mut dl_stream);
    pub fn dl_stream_release(x: *mut dl_stream);
    pub fn dl_event_retain(x: *mut dl_event);
    pub fn dl_event_release(x: *mut dl_event);
    pub fn dl_stream_create(device: dl_device, stream: *mut *mut dl_stream) -> dl_status;
    pub fn dl_stream_current(device: dl_device, stream: *mut *mut dl_stream) -> dl_status;
    pub fn dl_stream_device(stream: *mut dl_stream, device: *mut dl_device) -> dl_status;
    pub fn dl_stream_push(stream: *mut dl_stream) -> dl_status;
    pub fn dl_stream_pop() -> dl_status;
    pub fn dl_stream_synchronize(stream: *mut dl_stream) -> dl_status;
    pub fn dl_stream_query(stream: *mut dl_stream, done: *mut i32) -> dl_status;
    pub fn dl_stream_wait_event(stream: *mut dl_stream, event: *mut dl_event) -> dl_status;
    pub fn dl_tensor_record_stream(x: *mut dl_tensor, stream: *mut dl_stream) -> dl_status;
    pub fn dl_event_create(device: dl_device, enable_timing: i32,
        event: *mut *mut dl_event) -> dl_status;
    pub fn dl_event_record(event: *mut dl_event, stream: *mut dl_stream) -> dl_status;
    pub fn dl_event_query(event: *mut dl_event, done: *mut i32) -> dl_status;
    pub fn dl_event_synchronize(event: *mut dl_event) -> dl_status;
    pub fn dl_event_elapsed_time(start: *mut dl_event, end: *mut dl_event,
        milliseconds: *mut f64) -> dl_status;
    pub fn dl_pin_memory(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_is_pinned(x: *mut dl_tensor, pinned: *mut i32) -> dl_status;
    pub fn dl_to_device_async(x: *mut dl_tensor, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_retain(x: *mut dl_tensor);
    pub fn dl_tensor_release(x: *mut dl_tensor);
    pub fn dl_tensor_from_data(data: *const c_void, nbytes: i64, shape: *const i64, ndim: i64,
        dtype: dl_dtype, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_borrow(data: *mut c_void, nbytes: i64, shape: *const i64, ndim: i64,
        dtype: dl_dtype, user_data: *mut c_void, destroy: dl_destroy_fn,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_ndim(x: *mut dl_tensor, ndim: *mut i64) -> dl_status;
    pub fn dl_tensor_shape(x: *mut dl_tensor, shape: *mut i64, capacity: i64,
        ndim: *mut i64) -> dl_status;
    pub fn dl_tensor_size(x: *mut dl_tensor, dim: i64, size: *mut i64) -> dl_status;
    pub fn dl_tensor_strides(x: *mut dl_tensor, strides: *mut i64, capacity: i64,
        ndim: *mut i64) -> dl_status;
    pub fn dl_tensor_offset(x: *mut dl_tensor, offset: *mut i64) -> dl_status;
    pub fn dl_tensor_numel(x: *mut dl_tensor, numel: *mut i64) -> dl_status;
    pub fn dl_tensor_dtype(x: *mut dl_tensor, dtype: *mut dl_dtype) -> dl_status;
    pub fn dl_tensor_device(x: *mut dl_tensor, device: *mut dl_device) -> dl_status;
    pub fn dl_tensor_is_contiguous(x: *mut dl_tensor, contiguous: *mut i32) -> dl_status;
    pub fn dl_tensor_version(x: *mut dl_tensor, version: *mut i64) -> dl_status;
    pub fn dl_tensor_is_same(x: *mut dl_tensor, y: *mut dl_tensor, same: *mut i32) -> dl_status;
    pub fn dl_tensor_data(x: *mut dl_tensor, data: *mut *mut c_void) -> dl_status;
    pub fn dl_tensor_copy_to_host(x: *mut dl_tensor, data: *mut c_void, nbytes: i64) -> dl_status;
    pub fn dl_tensor_copy_from_host(x: *mut dl_tensor, data: *const c_void,
        nbytes: i64) -> dl_status;
    pub fn dl_item_f64(x: *mut dl_tensor, value: *mut f64) -> dl_status;
    pub fn dl_item_i64(x: *mut dl_tensor, value: *mut i64) -> dl_status;
    pub fn dl_tensor_to_string(x: *mut dl_tensor, text: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_empty(shape: *const i64, ndim: i64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_zeros(shape: *const i64, ndim: i64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ones(shape: *const i64, ndim: i64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_full(shape: *const i64, ndim: i64, value: f64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_full_i64(shape: *const i64, ndim: i64, value: i64, dtype: dl_dtype,
        device: dl_device, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_scalar(value: f64, dtype: dl_dtype, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_scalar_i64(value: i64, dtype: dl_dtype, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_empty_like(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_zeros_like(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ones_like(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_full_like(x: *mut dl_tensor, value: f64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_arange(start: f64, end: f64, step: f64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_arange_i64(start: i64, end: i64, step: i64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_linspace(start: f64, end: f64, steps: i64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_eye(rows: i64, columns: i64, dtype: dl_dtype, device: dl_device,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_to_dtype(x: *mut dl_tensor, dtype: dl_dtype, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_to_device(x: *mut dl_tensor, device: dl_device, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_contiguous(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_clone(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_copy_(x: *mut dl_tensor, src: *mut dl_tensor) -> dl_status;
    pub fn dl_fill_(x: *mut dl_tensor, value: f64) -> dl_status;
    pub fn dl_fill_i64_(x: *mut dl_tensor, value: i64) -> dl_status;
    pub fn dl_zero_(x: *mut dl_tensor) -> dl_status;
    pub fn dl_view(x: *mut dl_tensor, shape: *const i64, ndim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_reshape(x: *mut dl_tensor, shape: *const i64, ndim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_flatten(x: *mut dl_tensor, start_dim: i64, end_dim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_unflatten(x: *mut dl_tensor, dim: i64, sizes: *const i64, ndim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_squeeze(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_squeeze_dim(x: *mut dl_tensor, dim: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_unsqueeze(x: *mut dl_tensor, dim: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_expand(x: *mut dl_tensor, shape: *const i64, ndim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_permute(x: *mut dl_tensor, dims: *const i64, ndim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_transpose(x: *mut dl_tensor, dim0: i64, dim1: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_t(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_select(x: *mut dl_tensor, dim: i64, index: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_slice(x: *mut dl_tensor, dim: i64, start: i64, end: i64, step: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_narrow(x: *mut dl_tensor, dim: i64, start: i64, length: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_split(x: *mut dl_tensor, size: i64, dim: i64, pieces: *mut *mut dl_tensor,
        capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_split_sizes(x: *mut dl_tensor, sizes: *const i64, size_count: i64, dim: i64,
        pieces: *mut *mut dl_tensor, capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_chunk(x: *mut dl_tensor, chunks: i64, dim: i64, pieces: *mut *mut dl_tensor,
        capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_unbind(x: *mut dl_tensor, dim: i64, pieces: *mut *mut dl_tensor, capacity: i64,
        count: *mut i64) -> dl_status;
    pub fn dl_as_strided(x: *mut dl_tensor, shape: *const i64, ndim: i64, strides: *const i64,
        stride_count: i64, offset: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_to_dlpack(x: *mut dl_tensor, managed: *mut *mut c_void) -> dl_status;
    pub fn dl_tensor_to_dlpack_versioned(x: *mut dl_tensor, managed: *mut *mut c_void) -> dl_status;
    pub fn dl_tensor_from_dlpack(managed: *mut c_void, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_from_dlpack_versioned(managed: *mut c_void,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_add(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_add_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_add_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sub(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sub_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sub_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rsub_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rsub_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mul(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mul_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mul_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_div(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_div_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_div_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rdiv_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rdiv_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_floor_divide(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_floor_divide_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_floor_divide_scalar_i64(x: *mut dl_tensor, y: i64,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_remainder(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_remainder_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_remainder_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_pow(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_pow_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_pow_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rpow_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_maximum(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_maximum_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_minimum(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_minimum_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_neg(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_add_(x: *mut dl_tensor, y: *mut dl_tensor) -> dl_status;
    pub fn dl_add_scaled_(x: *mut dl_tensor, y: *mut dl_tensor, alpha: f64) -> dl_status;
    pub fn dl_add_scalar_(x: *mut dl_tensor, y: f64) -> dl_status;
    pub fn dl_add_scalar_i64_(x: *mut dl_tensor, y: i64) -> dl_status;
    pub fn dl_sub_(x: *mut dl_tensor, y: *mut dl_tensor) -> dl_status;
    pub fn dl_sub_scalar_(x: *mut dl_tensor, y: f64) -> dl_status;
    pub fn dl_sub_scalar_i64_(x: *mut dl_tensor, y: i64) -> dl_status;
    pub fn dl_mul_(x: *mut dl_tensor, y: *mut dl_tensor) -> dl_status;
    pub fn dl_mul_scalar_(x: *mut dl_tensor, y: f64) -> dl_status;
    pub fn dl_mul_scalar_i64_(x: *mut dl_tensor, y: i64) -> dl_status;
    pub fn dl_div_(x: *mut dl_tensor, y: *mut dl_tensor) -> dl_status;
    pub fn dl_div_scalar_(x: *mut dl_tensor, y: f64) -> dl_status;
    pub fn dl_exp(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_expm1(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_log(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_log1p(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sqrt(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rsqrt(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_reciprocal(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_square(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_abs(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sign(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_floor(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ceil(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_round(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_trunc(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sin(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_cos(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tan(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_erf(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_log2(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_log10(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_lerp(x: *mut dl_tensor, y: *mut dl_tensor, weight: f64,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_relu(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sigmoid(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tanh(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_leaky_relu(x: *mut dl_tensor, slope: f64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_elu(x: *mut dl_tensor, alpha: f64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_gelu(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_gelu_tanh(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_silu(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_softplus(x: *mut dl_tensor, beta: f64, threshold: f64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sum(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sum_dims(x: *mut dl_tensor, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mean(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mean_dims(x: *mut dl_tensor, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_prod(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_max(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_max_dim(x: *mut dl_tensor, dim: i64, keepdim: i32, values: *mut *mut dl_tensor,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_min(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_min_dim(x: *mut dl_tensor, dim: i64, keepdim: i32, values: *mut *mut dl_tensor,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_amax(x: *mut dl_tensor, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_amin(x: *mut dl_tensor, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_argmax(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_argmax_dim(x: *mut dl_tensor, dim: i64, keepdim: i32,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_argmin(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_argmin_dim(x: *mut dl_tensor, dim: i64, keepdim: i32,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_all(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_all_dims(x: *mut dl_tensor, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_any(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_any_dims(x: *mut dl_tensor, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_var(x: *mut dl_tensor, dims: *const i64, dim_count: i64, correction: f64,
        keepdim: i32, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_std(x: *mut dl_tensor, dims: *const i64, dim_count: i64, correction: f64,
        keepdim: i32, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_softmax(x: *mut dl_tensor, dim: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_log_softmax(x: *mut dl_tensor, dim: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_norm(x: *mut dl_tensor, p: f64, dims: *const i64, dim_count: i64, keepdim: i32,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_cumsum(x: *mut dl_tensor, dim: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_layer_norm(x: *mut dl_tensor, shape: *const i64, ndim: i64, weight: *mut dl_tensor,
        bias: *mut dl_tensor, eps: f64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_batch_norm(x: *mut dl_tensor, running_mean: *mut dl_tensor,
        running_var: *mut dl_tensor, weight: *mut dl_tensor, bias: *mut dl_tensor, training: i32,
        momentum: f64, eps: f64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_matmul(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mm(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bmm(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_dot(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_outer(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_linear(x: *mut dl_tensor, weight: *mut dl_tensor, bias: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_eq(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_eq_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_eq_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ne(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ne_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ne_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_lt(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_lt_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_lt_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_le(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_le_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_le_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_gt(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_gt_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_gt_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ge(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ge_scalar(x: *mut dl_tensor, y: f64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_ge_scalar_i64(x: *mut dl_tensor, y: i64, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_logical_and(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_logical_or(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_logical_xor(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_logical_not(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bitwise_and(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bitwise_or(x: *mut dl_tensor, y: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bitwise_xor(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bitwise_not(x: *mut dl_tensor, z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bitwise_left_shift(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bitwise_right_shift(x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_where(condition: *mut dl_tensor, x: *mut dl_tensor, y: *mut dl_tensor,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_masked_fill(x: *mut dl_tensor, mask: *mut dl_tensor, value: f64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_clamp(x: *mut dl_tensor, low: f64, high: f64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_clamp_i64(x: *mut dl_tensor, low: i64, high: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_isnan(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_isinf(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_isfinite(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_isclose(x: *mut dl_tensor, y: *mut dl_tensor, rtol: f64, atol: f64, equal_nan: i32,
        z: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_allclose(x: *mut dl_tensor, y: *mut dl_tensor, rtol: f64, atol: f64, equal_nan: i32,
        close: *mut i32) -> dl_status;
    pub fn dl_equal(x: *mut dl_tensor, y: *mut dl_tensor, equal: *mut i32) -> dl_status;
    pub fn dl_index_select(x: *mut dl_tensor, dim: i64, index: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_index_add(x: *mut dl_tensor, dim: i64, index: *mut dl_tensor, src: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_index_copy(x: *mut dl_tensor, dim: i64, index: *mut dl_tensor, src: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_index(x: *mut dl_tensor, indices: *const *mut dl_tensor, count: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_index_put(x: *mut dl_tensor, indices: *const *mut dl_tensor, count: i64,
        values: *mut dl_tensor, accumulate: i32, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_index_put_(x: *mut dl_tensor, indices: *const *mut dl_tensor, count: i64,
        values: *mut dl_tensor, accumulate: i32) -> dl_status;
    pub fn dl_nonzero(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_masked_select(x: *mut dl_tensor, mask: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_embedding(weight: *mut dl_tensor, x: *mut dl_tensor, padding_index: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_one_hot(x: *mut dl_tensor, classes: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bincount(x: *mut dl_tensor, weights: *mut dl_tensor, min_length: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_gather(x: *mut dl_tensor, dim: i64, index: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_scatter_add(x: *mut dl_tensor, dim: i64, index: *mut dl_tensor, src: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_cat(xs: *const *mut dl_tensor, count: i64, dim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_stack(xs: *const *mut dl_tensor, count: i64, dim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_mse_loss_options_init(o: *mut dl_mse_loss_options, size: u32) -> dl_status;
    pub fn dl_l1_loss_options_init(o: *mut dl_l1_loss_options, size: u32) -> dl_status;
    pub fn dl_smooth_l1_loss_options_init(o: *mut dl_smooth_l1_loss_options,
        size: u32) -> dl_status;
    pub fn dl_huber_loss_options_init(o: *mut dl_huber_loss_options, size: u32) -> dl_status;
    pub fn dl_bce_loss_options_init(o: *mut dl_bce_loss_options, size: u32) -> dl_status;
    pub fn dl_bce_with_logits_loss_options_init(o: *mut dl_bce_with_logits_loss_options,
        size: u32) -> dl_status;
    pub fn dl_cross_entropy_options_init(o: *mut dl_cross_entropy_options, size: u32) -> dl_status;
    pub fn dl_nll_loss_options_init(o: *mut dl_nll_loss_options, size: u32) -> dl_status;
    pub fn dl_mse_loss(x: *mut dl_tensor, y: *mut dl_tensor, options: *const dl_mse_loss_options,
        loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_l1_loss(x: *mut dl_tensor, y: *mut dl_tensor, options: *const dl_l1_loss_options,
        loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_smooth_l1_loss(x: *mut dl_tensor, y: *mut dl_tensor,
        options: *const dl_smooth_l1_loss_options, loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_huber_loss(x: *mut dl_tensor, y: *mut dl_tensor,
        options: *const dl_huber_loss_options, loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bce_loss(x: *mut dl_tensor, y: *mut dl_tensor, options: *const dl_bce_loss_options,
        loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bce_with_logits_loss(x: *mut dl_tensor, y: *mut dl_tensor,
        options: *const dl_bce_with_logits_loss_options, loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_cross_entropy(scores: *mut dl_tensor, target: *mut dl_tensor,
        options: *const dl_cross_entropy_options, loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_nll_loss(x: *mut dl_tensor, target: *mut dl_tensor,
        options: *const dl_nll_loss_options, loss: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_rand(shape: *const i64, ndim: i64, dtype: dl_dtype, device: dl_device,
        generator: *mut dl_generator, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_randn(shape: *const i64, ndim: i64, dtype: dl_dtype, device: dl_device,
        generator: *mut dl_generator, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_randint(low: i64, high: i64, shape: *const i64, ndim: i64, dtype: dl_dtype,
        device: dl_device, generator: *mut dl_generator, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_randperm(n: i64, device: dl_device, generator: *mut dl_generator,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_bernoulli(p: *mut dl_tensor, generator: *mut dl_generator,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_multinomial(weights: *mut dl_tensor, count: i64, replacement: i32,
        generator: *mut dl_generator, index: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_dropout(x: *mut dl_tensor, p: f64, training: i32, generator: *mut dl_generator,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_uniform_(x: *mut dl_tensor, from: f64, to: f64,
        generator: *mut dl_generator) -> dl_status;
    pub fn dl_normal_(x: *mut dl_tensor, mean: f64, std: f64,
        generator: *mut dl_generator) -> dl_status;
    pub fn dl_exponential_(x: *mut dl_tensor, rate: f64, generator: *mut dl_generator) -> dl_status;
    pub fn dl_random_(x: *mut dl_tensor, from: i64, to: i64,
        generator: *mut dl_generator) -> dl_status;
    pub fn dl_bernoulli_(x: *mut dl_tensor, p: f64, generator: *mut dl_generator) -> dl_status;
    pub fn dl_flip(x: *mut dl_tensor, dims: *const i64, dim_count: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_roll(x: *mut dl_tensor, shifts: *const i64, shift_count: i64, dims: *const i64,
        dim_count: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_repeat(x: *mut dl_tensor, repeats: *const i64, ndim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tril(x: *mut dl_tensor, diagonal: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_triu(x: *mut dl_tensor, diagonal: i64, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_sort(x: *mut dl_tensor, dim: i64, descending: i32, values: *mut *mut dl_tensor,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_argsort(x: *mut dl_tensor, dim: i64, descending: i32,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_topk(x: *mut dl_tensor, k: i64, dim: i64, largest: i32, values: *mut *mut dl_tensor,
        indices: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_backward_options_init(o: *mut dl_backward_options, size: u32) -> dl_status;
    pub fn dl_grad_options_init(o: *mut dl_grad_options, size: u32) -> dl_status;
    pub fn dl_tensor_requires_grad(x: *mut dl_tensor, requires_grad: *mut i32) -> dl_status;
    pub fn dl_tensor_set_requires_grad(x: *mut dl_tensor, requires_grad: i32) -> dl_status;
    pub fn dl_tensor_is_leaf(x: *mut dl_tensor, is_leaf: *mut i32) -> dl_status;
    pub fn dl_tensor_grad(x: *mut dl_tensor, grad: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_set_grad(x: *mut dl_tensor, grad: *mut dl_tensor) -> dl_status;
    pub fn dl_tensor_retain_grad(x: *mut dl_tensor) -> dl_status;
    pub fn dl_detach(x: *mut dl_tensor, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_backward(loss: *mut dl_tensor) -> dl_status;
    pub fn dl_backward_from(outputs: *const *mut dl_tensor, output_count: i64,
        output_grads: *const *mut dl_tensor, grad_count: i64,
        options: *const dl_backward_options) -> dl_status;
    pub fn dl_grad(outputs: *const *mut dl_tensor, output_count: i64,
        output_grads: *const *mut dl_tensor, grad_count: i64, inputs: *const *mut dl_tensor,
        input_count: i64, options: *const dl_grad_options, grads: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_grad_enabled() -> i32;
    pub fn dl_set_grad_enabled(enabled: i32) -> dl_status;
    pub fn dl_grad_mode_push(enabled: i32) -> dl_status;
    pub fn dl_grad_mode_pop() -> dl_status;
    pub fn dl_custom_function(name: *const c_char, inputs: *const *mut dl_tensor, input_count: i64,
        outputs: *const *mut dl_tensor, output_count: i64, saved: *const *mut dl_tensor,
        saved_count: i64, backward: dl_backward_fn, user_data: *mut c_void, destroy: dl_destroy_fn,
        results: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_linear_options_init(o: *mut dl_linear_options, size: u32) -> dl_status;
    pub fn dl_embedding_options_init(o: *mut dl_embedding_options, size: u32) -> dl_status;
    pub fn dl_layer_norm_options_init(o: *mut dl_layer_norm_options, size: u32) -> dl_status;
    pub fn dl_batch_norm1d_options_init(o: *mut dl_batch_norm1d_options, size: u32) -> dl_status;
    pub fn dl_load_state_dict_options_init(o: *mut dl_load_state_dict_options,
        size: u32) -> dl_status;
    pub fn dl_kaiming_options_init(o: *mut dl_kaiming_options, size: u32) -> dl_status;
    pub fn dl_bce_loss_module_options_init(o: *mut dl_bce_loss_module_options,
        size: u32) -> dl_status;
    pub fn dl_bce_with_logits_loss_module_options_init(o: *mut dl_bce_with_logits_loss_module_options, size: u32) -> dl_status;
    pub fn dl_cross_entropy_loss_module_options_init(o: *mut dl_cross_entropy_loss_module_options,
        size: u32) -> dl_status;
    pub fn dl_nll_loss_module_options_init(o: *mut dl_nll_loss_module_options,
        size: u32) -> dl_status;
    pub fn dl_module_retain(x: *mut dl_module);
    pub fn dl_module_release(x: *mut dl_module);
    pub fn dl_state_dict_retain(x: *mut dl_state_dict);
    pub fn dl_state_dict_release(x: *mut dl_state_dict);
    pub fn dl_module_create(type_name: *const c_char, forward: dl_module_forward_fn,
        user_data: *mut c_void, destroy: dl_destroy_fn, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_module_set_any_thread(module: *mut dl_module, allowed: i32) -> dl_status;
    pub fn dl_module_register_parameter(module: *mut dl_module, name: *const c_char,
        parameter: *mut dl_tensor) -> dl_status;
    pub fn dl_module_register_buffer(module: *mut dl_module, name: *const c_char,
        buffer: *mut dl_tensor, persistent: i32) -> dl_status;
    pub fn dl_module_register_module(module: *mut dl_module, name: *const c_char,
        child: *mut dl_module) -> dl_status;
    pub fn dl_module_replace_parameter(module: *mut dl_module, name: *const c_char,
        parameter: *mut dl_tensor) -> dl_status;
    pub fn dl_module_replace_buffer(module: *mut dl_module, name: *const c_char,
        buffer: *mut dl_tensor) -> dl_status;
    pub fn dl_module_replace_module(module: *mut dl_module, name: *const c_char,
        child: *mut dl_module) -> dl_status;
    pub fn dl_module_remove(module: *mut dl_module, name: *const c_char) -> dl_status;
    pub fn dl_module_forward(module: *mut dl_module, x: *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_module_call(module: *mut dl_module, inputs: *const *mut dl_tensor, count: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_module_train(module: *mut dl_module) -> dl_status;
    pub fn dl_module_eval(module: *mut dl_module) -> dl_status;
    pub fn dl_module_is_training(module: *mut dl_module, training: *mut i32) -> dl_status;
    pub fn dl_module_to_string(module: *mut dl_module, string: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_module_summary(module: *mut dl_module, summary: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_module_type_name(module: *mut dl_module, name: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_module_parameters(module: *mut dl_module, parameters: *mut *mut dl_tensor,
        capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_module_parameter_count(module: *mut dl_module, count: *mut i64) -> dl_status;
    pub fn dl_module_parameter_name(module: *mut dl_module, index: i64, path: *mut c_char,
        capacity: i64, length: *mut i64) -> dl_status;
    pub fn dl_module_parameter(module: *mut dl_module, path: *const c_char,
        parameter: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_module_buffer(module: *mut dl_module, path: *const c_char,
        buffer: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_module_child(module: *mut dl_module, path: *const c_char,
        child: *mut *mut dl_module) -> dl_status;
    pub fn dl_module_child_count(module: *mut dl_module, count: *mut i64) -> dl_status;
    pub fn dl_module_child_name(module: *mut dl_module, index: i64, name: *mut c_char,
        capacity: i64, length: *mut i64) -> dl_status;
    pub fn dl_module_requires_grad(module: *mut dl_module, requires_grad: i32) -> dl_status;
    pub fn dl_module_zero_grad(module: *mut dl_module) -> dl_status;
    pub fn dl_module_to_dtype(module: *mut dl_module, dtype: dl_dtype) -> dl_status;
    pub fn dl_module_to_device(module: *mut dl_module, device: dl_device) -> dl_status;
    pub fn dl_module_state_dict(module: *mut dl_module,
        state: *mut *mut dl_state_dict) -> dl_status;
    pub fn dl_module_load_state_dict(module: *mut dl_module, state: *mut dl_state_dict,
        options: *const dl_load_state_dict_options) -> dl_status;
    pub fn dl_state_dict_create(state: *mut *mut dl_state_dict) -> dl_status;
    pub fn dl_state_dict_set(state: *mut dl_state_dict, name: *const c_char,
        x: *mut dl_tensor) -> dl_status;
    pub fn dl_state_dict_get(state: *mut dl_state_dict, name: *const c_char,
        x: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_state_dict_count(state: *mut dl_state_dict, count: *mut i64) -> dl_status;
    pub fn dl_state_dict_name(state: *mut dl_state_dict, index: i64, name: *mut c_char,
        capacity: i64, length: *mut i64) -> dl_status;
    pub fn dl_state_dict_set_metadata(state: *mut dl_state_dict, key: *const c_char,
        text: *const c_char) -> dl_status;
    pub fn dl_state_dict_metadata(state: *mut dl_state_dict, key: *const c_char, text: *mut c_char,
        capacity: i64, length: *mut i64) -> dl_status;
    pub fn dl_sequential_create(net: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_append(net: *mut dl_module, name: *const c_char,
        module: *mut dl_module) -> dl_status;
    pub fn dl_sequential_count(net: *mut dl_module, count: *mut i64) -> dl_status;
    pub fn dl_sequential_at(net: *mut dl_module, index: i64,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_linear_create(in_features: i64, out_features: i64, options: *const dl_linear_options,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_linear(net: *mut dl_module, name: *const c_char, in_features: i64,
        out_features: i64, options: *const dl_linear_options) -> dl_status;
    pub fn dl_flatten_create(start_dim: i64, end_dim: i64,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_flatten(net: *mut dl_module, name: *const c_char) -> dl_status;
    pub fn dl_relu_create(module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_relu(net: *mut dl_module, name: *const c_char) -> dl_status;
    pub fn dl_sigmoid_create(module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_sigmoid(net: *mut dl_module, name: *const c_char) -> dl_status;
    pub fn dl_tanh_create(module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_tanh(net: *mut dl_module, name: *const c_char) -> dl_status;
    pub fn dl_softmax_create(dim: i64, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_softmax(net: *mut dl_module, name: *const c_char,
        dim: i64) -> dl_status;
    pub fn dl_log_softmax_create(dim: i64, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_log_softmax(net: *mut dl_module, name: *const c_char,
        dim: i64) -> dl_status;
    pub fn dl_dropout_create(p: f64, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_dropout(net: *mut dl_module, name: *const c_char, p: f64) -> dl_status;
    pub fn dl_embedding_create(num_embeddings: i64, embedding_dim: i64,
        options: *const dl_embedding_options, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_embedding(net: *mut dl_module, name: *const c_char,
        num_embeddings: i64, embedding_dim: i64, options: *const dl_embedding_options) -> dl_status;
    pub fn dl_layer_norm_create(shape: *const i64, ndim: i64,
        options: *const dl_layer_norm_options, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_layer_norm(net: *mut dl_module, name: *const c_char,
        shape: *const i64, ndim: i64, options: *const dl_layer_norm_options) -> dl_status;
    pub fn dl_batch_norm1d_create(num_features: i64, options: *const dl_batch_norm1d_options,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_batch_norm1d(net: *mut dl_module, name: *const c_char,
        num_features: i64, options: *const dl_batch_norm1d_options) -> dl_status;
    pub fn dl_identity_create(module: *mut *mut dl_module) -> dl_status;
    pub fn dl_sequential_add_identity(net: *mut dl_module, name: *const c_char) -> dl_status;
    pub fn dl_mse_loss_create(reduction: dl_reduction, module: *mut *mut dl_module) -> dl_status;
    pub fn dl_bce_loss_create(options: *const dl_bce_loss_module_options,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_bce_with_logits_loss_create(options: *const dl_bce_with_logits_loss_module_options,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_cross_entropy_loss_create(options: *const dl_cross_entropy_loss_module_options,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_nll_loss_create(options: *const dl_nll_loss_module_options,
        module: *mut *mut dl_module) -> dl_status;
    pub fn dl_init_normal(x: *mut dl_tensor, mean: f64, std: f64) -> dl_status;
    pub fn dl_init_uniform(x: *mut dl_tensor, low: f64, high: f64) -> dl_status;
    pub fn dl_init_trunc_normal(x: *mut dl_tensor, mean: f64, std: f64, low: f64,
        high: f64) -> dl_status;
    pub fn dl_init_constant(x: *mut dl_tensor, value: f64) -> dl_status;
    pub fn dl_init_zeros(x: *mut dl_tensor) -> dl_status;
    pub fn dl_init_ones(x: *mut dl_tensor) -> dl_status;
    pub fn dl_init_xavier_uniform(x: *mut dl_tensor, gain: f64) -> dl_status;
    pub fn dl_init_xavier_normal(x: *mut dl_tensor, gain: f64) -> dl_status;
    pub fn dl_init_kaiming_uniform(x: *mut dl_tensor,
        options: *const dl_kaiming_options) -> dl_status;
    pub fn dl_init_kaiming_normal(x: *mut dl_tensor,
        options: *const dl_kaiming_options) -> dl_status;
    pub fn dl_calculate_gain(nonlinearity: dl_nonlinearity, slope: f64,
        gain: *mut f64) -> dl_status;
    pub fn dl_accuracy(scores: *mut dl_tensor, target: *mut dl_tensor,
        accuracy: *mut f64) -> dl_status;
    pub fn dl_confusion_matrix(scores: *mut dl_tensor, target: *mut dl_tensor,
        matrix: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_data_parallel_options_init(o: *mut dl_data_parallel_options, size: u32) -> dl_status;
    pub fn dl_communicators_options_init(o: *mut dl_communicators_options, size: u32) -> dl_status;
    pub fn dl_communicator_retain(x: *mut dl_communicator);
    pub fn dl_communicator_release(x: *mut dl_communicator);
    pub fn dl_parallel_scatter(x: *mut dl_tensor, devices: *const dl_device, device_count: i64,
        dim: i64, pieces: *mut *mut dl_tensor, capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_parallel_gather(xs: *const *mut dl_tensor, count: i64, device: dl_device, dim: i64,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_parallel_replicate(module: *mut dl_module, devices: *const dl_device,
        device_count: i64, modules: *mut *mut dl_module) -> dl_status;
    pub fn dl_parallel_apply(modules: *const *mut dl_module, module_count: i64,
        inputs: *const *mut dl_tensor, input_count: i64, outputs: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_data_parallel(module: *mut dl_module, inputs: *const *mut dl_tensor,
        input_count: i64, devices: *const dl_device, device_count: i64,
        options: *const dl_data_parallel_options, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_data_parallel_create(module: *mut dl_module, devices: *const dl_device,
        device_count: i64, options: *const dl_data_parallel_options,
        parallel: *mut *mut dl_module) -> dl_status;
    pub fn dl_communicators_create(devices: *const dl_device, device_count: i64,
        options: *const dl_communicators_options,
        communicators: *mut *mut dl_communicator) -> dl_status;
    pub fn dl_communicator_rank(communicator: *mut dl_communicator, rank: *mut i32) -> dl_status;
    pub fn dl_communicator_size(communicator: *mut dl_communicator, size: *mut i32) -> dl_status;
    pub fn dl_communicator_broadcast(communicator: *mut dl_communicator, x: *mut dl_tensor,
        root: i32) -> dl_status;
    pub fn dl_communicator_all_reduce(communicator: *mut dl_communicator, x: *mut dl_tensor,
        op: dl_reduce_op) -> dl_status;
    pub fn dl_communicator_reduce(communicator: *mut dl_communicator, x: *mut dl_tensor, root: i32,
        op: dl_reduce_op) -> dl_status;
    pub fn dl_communicator_all_gather(communicator: *mut dl_communicator, x: *mut dl_tensor,
        ys: *mut *mut dl_tensor, capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_communicator_barrier(communicator: *mut dl_communicator) -> dl_status;
    pub fn dl_communicator_abort(communicator: *mut dl_communicator,
        reason: *const c_char) -> dl_status;
    pub fn dl_sgd_options_init(o: *mut dl_sgd_options, size: u32) -> dl_status;
    pub fn dl_adam_options_init(o: *mut dl_adam_options, size: u32) -> dl_status;
    pub fn dl_adamw_options_init(o: *mut dl_adamw_options, size: u32) -> dl_status;
    pub fn dl_reduce_lr_on_plateau_options_init(o: *mut dl_reduce_lr_on_plateau_options,
        size: u32) -> dl_status;
    pub fn dl_optimizer_retain(x: *mut dl_optimizer);
    pub fn dl_optimizer_release(x: *mut dl_optimizer);
    pub fn dl_scheduler_retain(x: *mut dl_scheduler);
    pub fn dl_scheduler_release(x: *mut dl_scheduler);
    pub fn dl_sgd_create(module: *mut dl_module, options: *const dl_sgd_options,
        optimizer: *mut *mut dl_optimizer) -> dl_status;
    pub fn dl_sgd_create_from_parameters(parameters: *const *mut dl_tensor, count: i64,
        options: *const dl_sgd_options, optimizer: *mut *mut dl_optimizer) -> dl_status;
    pub fn dl_sgd_add_group(optimizer: *mut dl_optimizer, parameters: *const *mut dl_tensor,
        count: i64, options: *const dl_sgd_options) -> dl_status;
    pub fn dl_adam_create(module: *mut dl_module, options: *const dl_adam_options,
        optimizer: *mut *mut dl_optimizer) -> dl_status;
    pub fn dl_adam_create_from_parameters(parameters: *const *mut dl_tensor, count: i64,
        options: *const dl_adam_options, optimizer: *mut *mut dl_optimizer) -> dl_status;
    pub fn dl_adamw_create(module: *mut dl_module, options: *const dl_adamw_options,
        optimizer: *mut *mut dl_optimizer) -> dl_status;
    pub fn dl_adamw_create_from_parameters(parameters: *const *mut dl_tensor, count: i64,
        options: *const dl_adamw_options, optimizer: *mut *mut dl_optimizer) -> dl_status;
    pub fn dl_adam_add_group(optimizer: *mut dl_optimizer, parameters: *const *mut dl_tensor,
        count: i64, options: *const dl_adam_options) -> dl_status;
    pub fn dl_clip_grad_norm(parameters: *const *mut dl_tensor, count: i64, max_norm: f64,
        norm: *mut f64) -> dl_status;
    pub fn dl_clip_grad_value(parameters: *const *mut dl_tensor, count: i64,
        limit: f64) -> dl_status;
    pub fn dl_optimizer_step(optimizer: *mut dl_optimizer) -> dl_status;
    pub fn dl_optimizer_zero_grad(optimizer: *mut dl_optimizer) -> dl_status;
    pub fn dl_optimizer_group_count(optimizer: *mut dl_optimizer, count: *mut i64) -> dl_status;
    pub fn dl_optimizer_parameters(optimizer: *mut dl_optimizer, group: i64,
        parameters: *mut *mut dl_tensor, capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_optimizer_get(optimizer: *mut dl_optimizer, group: i64, name: *const c_char,
        value: *mut f64) -> dl_status;
    pub fn dl_optimizer_set(optimizer: *mut dl_optimizer, group: i64, name: *const c_char,
        value: f64) -> dl_status;
    pub fn dl_optimizer_lr(optimizer: *mut dl_optimizer, lr: *mut f64) -> dl_status;
    pub fn dl_optimizer_set_lr(optimizer: *mut dl_optimizer, lr: f64) -> dl_status;
    pub fn dl_optimizer_to_string(optimizer: *mut dl_optimizer, string: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_optimizer_state_dict(optimizer: *mut dl_optimizer,
        state: *mut *mut dl_state_dict) -> dl_status;
    pub fn dl_optimizer_load_state_dict(optimizer: *mut dl_optimizer,
        state: *mut dl_state_dict) -> dl_status;
    pub fn dl_step_lr_create(optimizer: *mut dl_optimizer, step_size: i64, gamma: f64,
        scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_multi_step_lr_create(optimizer: *mut dl_optimizer, milestones: *const i64,
        count: i64, gamma: f64, scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_exponential_lr_create(optimizer: *mut dl_optimizer, gamma: f64,
        scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_cosine_annealing_lr_create(optimizer: *mut dl_optimizer, t_max: i64, eta_min: f64,
        scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_linear_lr_create(optimizer: *mut dl_optimizer, start_factor: f64, end_factor: f64,
        total_iters: i64, scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_lambda_lr_create(optimizer: *mut dl_optimizer, lr_lambda: dl_lr_lambda_fn,
        user_data: *mut c_void, destroy: dl_destroy_fn,
        scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_reduce_lr_on_plateau_create(optimizer: *mut dl_optimizer,
        options: *const dl_reduce_lr_on_plateau_options,
        scheduler: *mut *mut dl_scheduler) -> dl_status;
    pub fn dl_scheduler_step(scheduler: *mut dl_scheduler) -> dl_status;
    pub fn dl_scheduler_step_metric(scheduler: *mut dl_scheduler, metric: f64) -> dl_status;
    pub fn dl_scheduler_last_epoch(scheduler: *mut dl_scheduler, epoch: *mut i64) -> dl_status;
    pub fn dl_scheduler_last_lr(scheduler: *mut dl_scheduler, group: i64,
        lr: *mut f64) -> dl_status;
    pub fn dl_scheduler_state_dict(scheduler: *mut dl_scheduler,
        state: *mut *mut dl_state_dict) -> dl_status;
    pub fn dl_scheduler_load_state_dict(scheduler: *mut dl_scheduler,
        state: *mut dl_state_dict) -> dl_status;
    pub fn dl_plan_retain(x: *mut dl_plan);
    pub fn dl_plan_release(x: *mut dl_plan);
    pub fn dl_plan_begin() -> dl_status;
    pub fn dl_plan_end(plan: *mut *mut dl_plan) -> dl_status;
    pub fn dl_plan_abandon() -> dl_status;
    pub fn dl_plan_replay(plan: *mut dl_plan, count: i64) -> dl_status;
    pub fn dl_plan_create(step: dl_plan_step_fn, user_data: *mut c_void, destroy: dl_destroy_fn,
        plan: *mut *mut dl_plan) -> dl_status;
    pub fn dl_plan_run(plan: *mut dl_plan, inputs: *const *mut dl_tensor, count: i64) -> dl_status;
    pub fn dl_plan_output_count(plan: *mut dl_plan, count: *mut i64) -> dl_status;
    pub fn dl_plan_output(plan: *mut dl_plan, index: i64, output: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_plan_run_over(plan: *mut dl_plan, loader: *mut dl_loader, most: i64,
        progress: dl_plan_progress_fn, user_data: *mut c_void, destroy: dl_destroy_fn,
        steps: *mut i64) -> dl_status;
    pub fn dl_plan_losses(plan: *mut dl_plan, losses: *mut f64, capacity: i64,
        count: *mut i64) -> dl_status;
    pub fn dl_plan_capture_count(plan: *mut dl_plan, count: *mut i64) -> dl_status;
    pub fn dl_plan_to_string(plan: *mut dl_plan, string: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_dataset_from_callbacks_options_init(o: *mut dl_dataset_from_callbacks_options,
        size: u32) -> dl_status;
    pub fn dl_csv_options_init(o: *mut dl_csv_options, size: u32) -> dl_status;
    pub fn dl_mnist_options_init(o: *mut dl_mnist_options, size: u32) -> dl_status;
    pub fn dl_random_sampler_options_init(o: *mut dl_random_sampler_options,
        size: u32) -> dl_status;
    pub fn dl_weighted_random_sampler_options_init(o: *mut dl_weighted_random_sampler_options,
        size: u32) -> dl_status;
    pub fn dl_loader_options_init(o: *mut dl_loader_options, size: u32) -> dl_status;
    pub fn dl_dataset_retain(x: *mut dl_dataset);
    pub fn dl_dataset_release(x: *mut dl_dataset);
    pub fn dl_sampler_retain(x: *mut dl_sampler);
    pub fn dl_sampler_release(x: *mut dl_sampler);
    pub fn dl_loader_retain(x: *mut dl_loader);
    pub fn dl_loader_release(x: *mut dl_loader);
    pub fn dl_tensor_dataset_create(tensors: *const *mut dl_tensor, count: i64,
        dataset: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_dataset_from_callbacks(size: i64, fields: *const c_char, get: dl_dataset_get_fn,
        user_data: *mut c_void, destroy: dl_destroy_fn,
        options: *const dl_dataset_from_callbacks_options,
        dataset: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_dataset_size(dataset: *mut dl_dataset, size: *mut i64) -> dl_status;
    pub fn dl_dataset_fields(dataset: *mut dl_dataset, text: *mut c_char, capacity: i64,
        length: *mut i64) -> dl_status;
    pub fn dl_dataset_get(dataset: *mut dl_dataset, index: i64, fields: *mut *mut dl_tensor,
        capacity: i64, count: *mut i64) -> dl_status;
    pub fn dl_dataset_field_count(dataset: *mut dl_dataset, count: *mut i64) -> dl_status;
    pub fn dl_subset(dataset: *mut dl_dataset, indices: *const i64, count: i64,
        part: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_concat(datasets: *const *mut dl_dataset, count: i64,
        joined: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_random_split(dataset: *mut dl_dataset, lengths: *const i64, count: i64,
        generator: *mut dl_generator, parts: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_random_split_fractions(dataset: *mut dl_dataset, fractions: *const f64, count: i64,
        generator: *mut dl_generator, parts: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_csv_read(path: *const c_char, options: *const dl_csv_options,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_idx_read(path: *const c_char, y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_fashion_mnist_create(root: *const c_char, split: dl_data_split,
        options: *const dl_mnist_options, dataset: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_mnist_create(root: *const c_char, split: dl_data_split,
        options: *const dl_mnist_options, dataset: *mut *mut dl_dataset) -> dl_status;
    pub fn dl_fashion_mnist_class(label: i64, name: *mut *const c_char) -> dl_status;
    pub fn dl_sequential_sampler_create(size: i64, sampler: *mut *mut dl_sampler) -> dl_status;
    pub fn dl_random_sampler_create(size: i64, options: *const dl_random_sampler_options,
        sampler: *mut *mut dl_sampler) -> dl_status;
    pub fn dl_subset_random_sampler_create(indices: *const i64, count: i64,
        generator: *mut dl_generator, sampler: *mut *mut dl_sampler) -> dl_status;
    pub fn dl_weighted_random_sampler_create(weights: *const f64, count: i64, num_samples: i64,
        options: *const dl_weighted_random_sampler_options,
        sampler: *mut *mut dl_sampler) -> dl_status;
    pub fn dl_sampler_draw(sampler: *mut dl_sampler, order: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_loader_create(dataset: *mut dl_dataset, options: *const dl_loader_options,
        loader: *mut *mut dl_loader) -> dl_status;
    pub fn dl_loader_next(loader: *mut dl_loader, x: *mut *mut dl_tensor,
        y: *mut *mut dl_tensor) -> dl_status;
    pub fn dl_loader_next_batch(loader: *mut dl_loader, fields: *mut *mut dl_tensor, capacity: i64,
        count: *mut i64) -> dl_status;
    pub fn dl_loader_reset(loader: *mut dl_loader) -> dl_status;
    pub fn dl_loader_length(loader: *mut dl_loader, length: *mut i64) -> dl_status;
    pub fn dl_loader_epoch(loader: *mut dl_loader, epoch: *mut i64) -> dl_status;
    pub fn dl_loader_position(loader: *mut dl_loader, position: *mut i64) -> dl_status;
    pub fn dl_safetensors_load_options_init(o: *mut dl_safetensors_load_options,
        size: u32) -> dl_status;
    pub fn dl_module_load_options_init(o: *mut dl_module_load_options, size: u32) -> dl_status;
    pub fn dl_safetensors_save(state: *mut dl_state_dict, path: *const c_char) -> dl_status;
    pub fn dl_safetensors_load(path: *const c_char, options: *const dl_safetensors_load_options,
        state: *mut *mut dl_state_dict) -> dl_status;
    pub fn dl_module_save(module: *mut dl_module, path: *const c_char) -> dl_status;
    pub fn dl_module_load(module: *mut dl_module, path: *const c_char,
        options: *const dl_module_load_options) -> dl_status;
}
