// Generated from bindings/dl_api.json by bindings/generate; do not edit.
use crate::error::Result;
use crate::ffi;
use crate::handle::Texts;
use crate::device::Device;
use std::ptr;

/// What a call returns: negative is an error, DL_OK is 0, positive is news that is no error.
/// dl_last_error_message says what was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Status(pub(crate) i32);

impl Status {
    pub const OK: Status = Status(0);
    pub const END: Status = Status(1);
    pub const ERROR_INVALID_ARGUMENT: Status = Status(-1);
    pub const ERROR_NULL_ARGUMENT: Status = Status(-2);
    pub const ERROR_INVALID_HANDLE: Status = Status(-3);
    pub const ERROR_SHAPE: Status = Status(-4);
    pub const ERROR_DTYPE: Status = Status(-5);
    pub const ERROR_DEVICE: Status = Status(-6);
    pub const ERROR_INDEX: Status = Status(-7);
    pub const ERROR_STATE: Status = Status(-8);
    pub const ERROR_UNSUPPORTED: Status = Status(-9);
    pub const ERROR_OUT_OF_MEMORY: Status = Status(-100);
    pub const ERROR_LIMIT: Status = Status(-101);
    pub const ERROR_IO: Status = Status(-200);
    pub const ERROR_NOT_FOUND: Status = Status(-201);
    pub const ERROR_CORRUPT_DATA: Status = Status(-202);
    pub const ERROR_NETWORK: Status = Status(-203);
    pub const ERROR_BACKEND_UNAVAILABLE: Status = Status(-204);
    pub const ERROR_NUMERIC: Status = Status(-300);
    pub const ERROR_CALLBACK: Status = Status(-400);
    pub const ERROR_INTERNAL: Status = Status(-500);
}

/// The type of a tensor's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DType(pub(crate) i32);

impl DType {
    pub const DEFAULT: DType = DType(0);
    pub const F32: DType = DType(1);
    pub const F64: DType = DType(2);
    pub const I64: DType = DType(3);
    pub const I32: DType = DType(4);
    pub const U8: DType = DType(5);
    pub const BOOL: DType = DType(6);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DeviceKind(pub(crate) i32);

impl DeviceKind {
    pub const CPU: DeviceKind = DeviceKind(0);
    pub const CUDA: DeviceKind = DeviceKind(1);
}

/// What becomes of the losses of the elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reduction(pub(crate) i32);

impl Reduction {
    pub const NONE: Reduction = Reduction(0);
    pub const MEAN: Reduction = Reduction(1);
    pub const SUM: Reduction = Reduction(2);
}

/// The side of a weight whose variance an initialiser keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fan(pub(crate) i32);

impl Fan {
    pub const IN: Fan = Fan(0);
    pub const OUT: Fan = Fan(1);
}

/// What follows a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nonlinearity(pub(crate) i32);

impl Nonlinearity {
    pub const LINEAR: Nonlinearity = Nonlinearity(0);
    pub const SIGMOID: Nonlinearity = Nonlinearity(1);
    pub const TANH: Nonlinearity = Nonlinearity(2);
    pub const RELU: Nonlinearity = Nonlinearity(3);
    pub const LEAKY_RELU: Nonlinearity = Nonlinearity(4);
    pub const SELU: Nonlinearity = Nonlinearity(5);
}

/// How the ranks' tensors become one. The mean is of floating tensors; NaN wins in min and max.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReduceOp(pub(crate) i32);

impl ReduceOp {
    pub const SUM: ReduceOp = ReduceOp(0);
    pub const MEAN: ReduceOp = ReduceOp(1);
    pub const MIN: ReduceOp = ReduceOp(2);
    pub const MAX: ReduceOp = ReduceOp(3);
    pub const PRODUCT: ReduceOp = ReduceOp(4);
}

/// Which part of a published data set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DataSplit(pub(crate) i32);

impl DataSplit {
    pub const TRAIN: DataSplit = DataSplit(0);
    pub const TEST: DataSplit = DataSplit(1);
}

handle!(Generator, dl_generator, dl_generator_retain, dl_generator_release,
    "A source of random numbers. On the CPU its sequence is that of PyTorch's generator; other devices draw from a sequence of their own (Philox) of the same seed.");
handle!(Stream, dl_stream, dl_stream_retain, dl_stream_release,
    "A queue of a device's work. Streams that were released serve again.");
handle!(Event, dl_event, dl_event_retain, dl_event_release,
    "A place in the work of a stream.");
handle!(Tensor, dl_tensor, dl_tensor_retain, dl_tensor_release,
    "An array of numbers with a shape, on a device.");
handle!(Module, dl_module, dl_module_retain, dl_module_release,
    "A function with parameters, or a tree of them.");
handle!(StateDict, dl_state_dict, dl_state_dict_retain, dl_state_dict_release,
    "Tensors by name, and texts about them; what a module or an optimizer is made of.");
handle!(Communicator, dl_communicator, dl_communicator_retain, dl_communicator_release,
    "One rank's end of a group of threads that compute together.");
handle!(Optimizer, dl_optimizer, dl_optimizer_retain, dl_optimizer_release,
    "Parameters, and how they change.");
handle!(Scheduler, dl_scheduler, dl_scheduler_retain, dl_scheduler_release,
    "Changes the learning rates of an optimizer from epoch to epoch. It keeps the optimizer. Several may work on one optimizer: but for dl_lambda_lr_create they compute the next rate from the present one, as PyTorch does.");
handle!(Plan, dl_plan, dl_plan_retain, dl_plan_release,
    "A step and what was captured of it.");
handle!(Dataset, dl_dataset, dl_dataset_retain, dl_dataset_release,
    "A finite list of samples. A sample has one or more fields,
        such as an image and a label; each has a name,
        a dtype and a shape. A dataset does not change once made.");
handle!(Sampler, dl_sampler, dl_sampler_retain, dl_sampler_release,
    "The order in which an epoch visits a dataset.");
handle!(Loader, dl_loader, dl_loader_retain, dl_loader_release,
    "Serves a dataset in batches, epoch after epoch.");

/// Options of dl_mse_loss.
#[derive(Clone, Debug)]
pub struct MseLossOptions {
    pub reduction: Reduction,
}

impl Default for MseLossOptions {
    fn default() -> Self {
        MseLossOptions {
            reduction: Reduction::MEAN,
        }
    }
}

impl MseLossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_mse_loss_options> {
        Ok(ffi::dl_mse_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_mse_loss_options>() as u32,
            reduction: self.reduction.0,
        })
    }
}

/// Options of dl_l1_loss.
#[derive(Clone, Debug)]
pub struct L1LossOptions {
    pub reduction: Reduction,
}

impl Default for L1LossOptions {
    fn default() -> Self {
        L1LossOptions {
            reduction: Reduction::MEAN,
        }
    }
}

impl L1LossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_l1_loss_options> {
        Ok(ffi::dl_l1_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_l1_loss_options>() as u32,
            reduction: self.reduction.0,
        })
    }
}

/// Options of dl_smooth_l1_loss.
#[derive(Clone, Debug)]
pub struct SmoothL1LossOptions {
    /// where the square ends and the line begins
    pub beta: f64,
    pub reduction: Reduction,
}

impl Default for SmoothL1LossOptions {
    fn default() -> Self {
        SmoothL1LossOptions {
            beta: 1.0,
            reduction: Reduction::MEAN,
        }
    }
}

impl SmoothL1LossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_smooth_l1_loss_options> {
        Ok(ffi::dl_smooth_l1_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_smooth_l1_loss_options>() as u32,
            reserved0: 0,
            beta: self.beta,
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_huber_loss.
#[derive(Clone, Debug)]
pub struct HuberLossOptions {
    /// where the square ends and the line begins
    pub delta: f64,
    pub reduction: Reduction,
}

impl Default for HuberLossOptions {
    fn default() -> Self {
        HuberLossOptions {
            delta: 1.0,
            reduction: Reduction::MEAN,
        }
    }
}

impl HuberLossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_huber_loss_options> {
        Ok(ffi::dl_huber_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_huber_loss_options>() as u32,
            reserved0: 0,
            delta: self.delta,
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_bce_loss.
#[derive(Clone, Debug)]
pub struct BceLossOptions {
    /// of each element; broadcasts to x
    pub weight: Option<Tensor>,
    pub reduction: Reduction,
}

impl Default for BceLossOptions {
    fn default() -> Self {
        BceLossOptions {
            weight: None,
            reduction: Reduction::MEAN,
        }
    }
}

impl BceLossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_bce_loss_options> {
        Ok(ffi::dl_bce_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_bce_loss_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_bce_with_logits_loss.
#[derive(Clone, Debug)]
pub struct BceWithLogitsLossOptions {
    /// of each element; broadcasts to x
    pub weight: Option<Tensor>,
    /// of the positive targets; broadcasts to x
    pub pos_weight: Option<Tensor>,
    pub reduction: Reduction,
}

impl Default for BceWithLogitsLossOptions {
    fn default() -> Self {
        BceWithLogitsLossOptions {
            weight: None,
            pos_weight: None,
            reduction: Reduction::MEAN,
        }
    }
}

impl BceWithLogitsLossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_bce_with_logits_loss_options> {
        Ok(ffi::dl_bce_with_logits_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_bce_with_logits_loss_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            pos_weight: self.pos_weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_cross_entropy.
#[derive(Clone, Debug)]
pub struct CrossEntropyOptions {
    /// of each class, [C]
    pub weight: Option<Tensor>,
    /// samples with this target do not count
    pub ignore_index: i64,
    /// how much of the target goes to all classes alike
    pub label_smoothing: f64,
    pub reduction: Reduction,
}

impl Default for CrossEntropyOptions {
    fn default() -> Self {
        CrossEntropyOptions {
            weight: None,
            ignore_index: -100,
            label_smoothing: 0.0,
            reduction: Reduction::MEAN,
        }
    }
}

impl CrossEntropyOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_cross_entropy_options> {
        Ok(ffi::dl_cross_entropy_options {
            struct_size: std::mem::size_of::<ffi::dl_cross_entropy_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            ignore_index: self.ignore_index,
            label_smoothing: self.label_smoothing,
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_nll_loss.
#[derive(Clone, Debug)]
pub struct NllLossOptions {
    /// of each class, [C]
    pub weight: Option<Tensor>,
    /// samples with this target do not count
    pub ignore_index: i64,
    pub reduction: Reduction,
}

impl Default for NllLossOptions {
    fn default() -> Self {
        NllLossOptions {
            weight: None,
            ignore_index: -100,
            reduction: Reduction::MEAN,
        }
    }
}

impl NllLossOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_nll_loss_options> {
        Ok(ffi::dl_nll_loss_options {
            struct_size: std::mem::size_of::<ffi::dl_nll_loss_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            ignore_index: self.ignore_index,
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_backward_from.
#[derive(Clone, Debug)]
pub struct BackwardOptions {
    /// keep what was saved, so that the graph can be walked again
    pub retain_graph: bool,
    /// record the backward pass too, so that it can be differentiated
    pub create_graph: bool,
}

impl Default for BackwardOptions {
    fn default() -> Self {
        BackwardOptions {
            retain_graph: false,
            create_graph: false,
        }
    }
}

impl BackwardOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_backward_options> {
        Ok(ffi::dl_backward_options {
            struct_size: std::mem::size_of::<ffi::dl_backward_options>() as u32,
            retain_graph: self.retain_graph as i32,
            create_graph: self.create_graph as i32,
            reserved0: 0,
        })
    }
}

/// Options of dl_grad.
#[derive(Clone, Debug)]
pub struct GradOptions {
    /// keep what was saved, so that the graph can be walked again
    pub retain_graph: bool,
    /// record the backward pass too, so that it can be differentiated
    pub create_graph: bool,
    /// give NULL for an input that the outputs do not depend on
    pub allow_unused: bool,
}

impl Default for GradOptions {
    fn default() -> Self {
        GradOptions {
            retain_graph: false,
            create_graph: false,
            allow_unused: false,
        }
    }
}

impl GradOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_grad_options> {
        Ok(ffi::dl_grad_options {
            struct_size: std::mem::size_of::<ffi::dl_grad_options>() as u32,
            retain_graph: self.retain_graph as i32,
            create_graph: self.create_graph as i32,
            allow_unused: self.allow_unused as i32,
        })
    }
}

/// Options of a linear layer.
#[derive(Clone, Debug)]
pub struct LinearOptions {
    /// whether b is added
    pub bias: bool,
    /// of the parameters
    pub dtype: DType,
    /// of the parameters
    pub device: Device,
}

impl Default for LinearOptions {
    fn default() -> Self {
        LinearOptions {
            bias: true,
            dtype: DType(0),
            device: Device(0),
        }
    }
}

impl LinearOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_linear_options> {
        Ok(ffi::dl_linear_options {
            struct_size: std::mem::size_of::<ffi::dl_linear_options>() as u32,
            bias: self.bias as i32,
            dtype: self.dtype.0,
            device: self.device.0,
        })
    }
}

/// Options of an embedding.
#[derive(Clone, Debug)]
pub struct EmbeddingOptions {
    /// whether there is a row of padding
    pub has_padding: bool,
    /// the row, from the end if negative; zeros at first, and gets no gradient
    pub padding_index: i64,
    /// of the parameters
    pub dtype: DType,
    /// of the parameters
    pub device: Device,
}

impl Default for EmbeddingOptions {
    fn default() -> Self {
        EmbeddingOptions {
            has_padding: false,
            padding_index: 0,
            dtype: DType(0),
            device: Device(0),
        }
    }
}

impl EmbeddingOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_embedding_options> {
        Ok(ffi::dl_embedding_options {
            struct_size: std::mem::size_of::<ffi::dl_embedding_options>() as u32,
            has_padding: self.has_padding as i32,
            padding_index: self.padding_index,
            dtype: self.dtype.0,
            device: self.device.0,
        })
    }
}

/// Options of a layer normalisation.
#[derive(Clone, Debug)]
pub struct LayerNormOptions {
    /// added to the variance
    pub eps: f64,
    /// whether there is a weight
    pub elementwise_affine: bool,
    /// whether there is a bias, beside a weight
    pub bias: bool,
    /// of the parameters
    pub dtype: DType,
    /// of the parameters
    pub device: Device,
}

impl Default for LayerNormOptions {
    fn default() -> Self {
        LayerNormOptions {
            eps: 1e-05,
            elementwise_affine: true,
            bias: true,
            dtype: DType(0),
            device: Device(0),
        }
    }
}

impl LayerNormOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_layer_norm_options> {
        Ok(ffi::dl_layer_norm_options {
            struct_size: std::mem::size_of::<ffi::dl_layer_norm_options>() as u32,
            reserved0: 0,
            eps: self.eps,
            elementwise_affine: self.elementwise_affine as i32,
            bias: self.bias as i32,
            dtype: self.dtype.0,
            device: self.device.0,
        })
    }
}

/// Options of a batch normalisation.
#[derive(Clone, Debug)]
pub struct BatchNorm1dOptions {
    /// added to the variance
    pub eps: f64,
    /// what a batch's statistics count in the running ones
    pub momentum: f64,
    /// whether these are means over all batches, whatever momentum is
    pub cumulative: bool,
    /// whether there is a weight
    pub affine: bool,
    /// whether there is a bias, beside a weight
    pub bias: bool,
    /// whether there are running statistics
    pub track_running_stats: bool,
    /// of the parameters and the statistics
    pub dtype: DType,
    /// of these
    pub device: Device,
}

impl Default for BatchNorm1dOptions {
    fn default() -> Self {
        BatchNorm1dOptions {
            eps: 1e-05,
            momentum: 0.1,
            cumulative: false,
            affine: true,
            bias: true,
            track_running_stats: true,
            dtype: DType(0),
            device: Device(0),
        }
    }
}

impl BatchNorm1dOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_batch_norm1d_options> {
        Ok(ffi::dl_batch_norm1d_options {
            struct_size: std::mem::size_of::<ffi::dl_batch_norm1d_options>() as u32,
            reserved0: 0,
            eps: self.eps,
            momentum: self.momentum,
            cumulative: self.cumulative as i32,
            affine: self.affine as i32,
            bias: self.bias as i32,
            track_running_stats: self.track_running_stats as i32,
            dtype: self.dtype.0,
            device: self.device.0,
        })
    }
}

/// Options of dl_module_load_state_dict.
#[derive(Clone, Debug)]
pub struct LoadStateDictOptions {
    /// whether missing and unexpected names are errors
    pub strict: bool,
}

impl Default for LoadStateDictOptions {
    fn default() -> Self {
        LoadStateDictOptions {
            strict: true,
        }
    }
}

impl LoadStateDictOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_load_state_dict_options> {
        Ok(ffi::dl_load_state_dict_options {
            struct_size: std::mem::size_of::<ffi::dl_load_state_dict_options>() as u32,
            strict: self.strict as i32,
        })
    }
}

/// Options of the Kaiming initialisers.
#[derive(Clone, Debug)]
pub struct KaimingOptions {
    /// the slope of a leaky ReLU
    pub a: f64,
    pub mode: Fan,
    pub nonlinearity: Nonlinearity,
}

impl Default for KaimingOptions {
    fn default() -> Self {
        KaimingOptions {
            a: 0.0,
            mode: Fan::IN,
            nonlinearity: Nonlinearity::LEAKY_RELU,
        }
    }
}

impl KaimingOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_kaiming_options> {
        Ok(ffi::dl_kaiming_options {
            struct_size: std::mem::size_of::<ffi::dl_kaiming_options>() as u32,
            reserved0: 0,
            a: self.a,
            mode: self.mode.0,
            nonlinearity: self.nonlinearity.0,
        })
    }
}

/// Options of dl_bce_loss_create.
#[derive(Clone, Debug)]
pub struct BceLossModuleOptions {
    /// of each element; broadcasts to x
    pub weight: Option<Tensor>,
    pub reduction: Reduction,
}

impl Default for BceLossModuleOptions {
    fn default() -> Self {
        BceLossModuleOptions {
            weight: None,
            reduction: Reduction::MEAN,
        }
    }
}

impl BceLossModuleOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_bce_loss_module_options> {
        Ok(ffi::dl_bce_loss_module_options {
            struct_size: std::mem::size_of::<ffi::dl_bce_loss_module_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_bce_with_logits_loss_create.
#[derive(Clone, Debug)]
pub struct BceWithLogitsLossModuleOptions {
    /// of each element; broadcasts to x
    pub weight: Option<Tensor>,
    /// of the positive targets; broadcasts to x
    pub pos_weight: Option<Tensor>,
    pub reduction: Reduction,
}

impl Default for BceWithLogitsLossModuleOptions {
    fn default() -> Self {
        BceWithLogitsLossModuleOptions {
            weight: None,
            pos_weight: None,
            reduction: Reduction::MEAN,
        }
    }
}

impl BceWithLogitsLossModuleOptions {
    pub(crate) fn raw(&self,
        _texts: &mut Texts) -> Result<ffi::dl_bce_with_logits_loss_module_options> {
        Ok(ffi::dl_bce_with_logits_loss_module_options {
            struct_size: std::mem::size_of::<ffi::dl_bce_with_logits_loss_module_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            pos_weight: self.pos_weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_cross_entropy_loss_create.
#[derive(Clone, Debug)]
pub struct CrossEntropyLossModuleOptions {
    /// of each class
    pub weight: Option<Tensor>,
    /// the target of samples that do not count
    pub ignore_index: i64,
    pub label_smoothing: f64,
    pub reduction: Reduction,
}

impl Default for CrossEntropyLossModuleOptions {
    fn default() -> Self {
        CrossEntropyLossModuleOptions {
            weight: None,
            ignore_index: -100,
            label_smoothing: 0.0,
            reduction: Reduction::MEAN,
        }
    }
}

impl CrossEntropyLossModuleOptions {
    pub(crate) fn raw(&self,
        _texts: &mut Texts) -> Result<ffi::dl_cross_entropy_loss_module_options> {
        Ok(ffi::dl_cross_entropy_loss_module_options {
            struct_size: std::mem::size_of::<ffi::dl_cross_entropy_loss_module_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            ignore_index: self.ignore_index,
            label_smoothing: self.label_smoothing,
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_nll_loss_create.
#[derive(Clone, Debug)]
pub struct NllLossModuleOptions {
    /// of each class
    pub weight: Option<Tensor>,
    /// the target of samples that do not count
    pub ignore_index: i64,
    pub reduction: Reduction,
}

impl Default for NllLossModuleOptions {
    fn default() -> Self {
        NllLossModuleOptions {
            weight: None,
            ignore_index: -100,
            reduction: Reduction::MEAN,
        }
    }
}

impl NllLossModuleOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_nll_loss_module_options> {
        Ok(ffi::dl_nll_loss_module_options {
            struct_size: std::mem::size_of::<ffi::dl_nll_loss_module_options>() as u32,
            reserved0: 0,
            weight: self.weight.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            ignore_index: self.ignore_index,
            reduction: self.reduction.0,
            reserved1: 0,
        })
    }
}

/// Options of dl_data_parallel and dl_data_parallel_create.
#[derive(Clone, Debug)]
pub struct DataParallelOptions {
    /// where the output is gathered; devices[0] is the default
    pub output_device: Device,
    /// along which inputs are cut and outputs joined, counted from the end if negative
    pub dim: i64,
    /// seconds that a collective between the devices may take
    pub timeout: f64,
}

impl Default for DataParallelOptions {
    fn default() -> Self {
        DataParallelOptions {
            output_device: Device(-1),
            dim: 0,
            timeout: 600.0,
        }
    }
}

impl DataParallelOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_data_parallel_options> {
        Ok(ffi::dl_data_parallel_options {
            struct_size: std::mem::size_of::<ffi::dl_data_parallel_options>() as u32,
            output_device: self.output_device.0,
            dim: self.dim,
            timeout: self.timeout,
        })
    }
}

/// Options of dl_communicators_create.
#[derive(Clone, Debug)]
pub struct CommunicatorsOptions {
    /// seconds that a collective may take
    pub timeout: f64,
}

impl Default for CommunicatorsOptions {
    fn default() -> Self {
        CommunicatorsOptions {
            timeout: 600.0,
        }
    }
}

impl CommunicatorsOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_communicators_options> {
        Ok(ffi::dl_communicators_options {
            struct_size: std::mem::size_of::<ffi::dl_communicators_options>() as u32,
            reserved0: 0,
            timeout: self.timeout,
        })
    }
}

/// Options of stochastic gradient descent. g = grad + weight_decay x (-grad to maximize); with
/// momentum v = momentum v + (1 - dampening) g, at the first step v = g, and g becomes v, or g +
/// momentum v with nesterov; x -= lr g.
#[derive(Clone, Debug)]
pub struct SgdOptions {
    /// the learning rate
    pub lr: f64,
    pub momentum: f64,
    pub dampening: f64,
    pub weight_decay: f64,
    /// needs a momentum and no dampening
    pub nesterov: bool,
    pub maximize: bool,
}

impl Default for SgdOptions {
    fn default() -> Self {
        SgdOptions {
            lr: 0.001,
            momentum: 0.0,
            dampening: 0.0,
            weight_decay: 0.0,
            nesterov: false,
            maximize: false,
        }
    }
}

impl SgdOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_sgd_options> {
        Ok(ffi::dl_sgd_options {
            struct_size: std::mem::size_of::<ffi::dl_sgd_options>() as u32,
            reserved0: 0,
            lr: self.lr,
            momentum: self.momentum,
            dampening: self.dampening,
            weight_decay: self.weight_decay,
            nesterov: self.nesterov as i32,
            maximize: self.maximize as i32,
        })
    }
}

/// Options of Adam: g = grad + weight_decay x (-grad to maximize), m += (1 - beta1) (g - m), v =
/// beta2 v + (1 - beta2) g^2, x -= lr / (1 - beta1^t) m / (sqrt(v / (1 - beta2^t)) + eps).
#[derive(Clone, Debug)]
pub struct AdamOptions {
    /// the learning rate
    pub lr: f64,
    pub beta1: f64,
    pub beta2: f64,
    pub eps: f64,
    pub weight_decay: f64,
    pub maximize: bool,
}

impl Default for AdamOptions {
    fn default() -> Self {
        AdamOptions {
            lr: 0.001,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-08,
            weight_decay: 0.0,
            maximize: false,
        }
    }
}

impl AdamOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_adam_options> {
        Ok(ffi::dl_adam_options {
            struct_size: std::mem::size_of::<ffi::dl_adam_options>() as u32,
            reserved0: 0,
            lr: self.lr,
            beta1: self.beta1,
            beta2: self.beta2,
            eps: self.eps,
            weight_decay: self.weight_decay,
            maximize: self.maximize as i32,
            reserved1: 0,
        })
    }
}

/// Options of AdamW: as Adam, but the decay is x -= lr weight_decay x and not part of g.
#[derive(Clone, Debug)]
pub struct AdamwOptions {
    /// the learning rate
    pub lr: f64,
    pub beta1: f64,
    pub beta2: f64,
    pub eps: f64,
    pub weight_decay: f64,
    pub maximize: bool,
}

impl Default for AdamwOptions {
    fn default() -> Self {
        AdamwOptions {
            lr: 0.001,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-08,
            weight_decay: 0.01,
            maximize: false,
        }
    }
}

impl AdamwOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_adamw_options> {
        Ok(ffi::dl_adamw_options {
            struct_size: std::mem::size_of::<ffi::dl_adamw_options>() as u32,
            reserved0: 0,
            lr: self.lr,
            beta1: self.beta1,
            beta2: self.beta2,
            eps: self.eps,
            weight_decay: self.weight_decay,
            maximize: self.maximize as i32,
            reserved1: 0,
        })
    }
}

/// Options of dl_reduce_lr_on_plateau_create.
#[derive(Clone, Debug)]
pub struct ReduceLrOnPlateauOptions {
    /// whether larger metrics are better
    pub maximize: bool,
    /// whether threshold is a difference and no fraction of the best metric
    pub absolute_threshold: bool,
    /// that rates are multiplied by
    pub factor: f64,
    /// epochs without a better metric that change nothing
    pub patience: i64,
    /// by how much a metric must be better
    pub threshold: f64,
    /// epochs after a change that count as good
    pub cooldown: i64,
    pub min_lr: f64,
    /// smaller changes of a rate are not made
    pub eps: f64,
}

impl Default for ReduceLrOnPlateauOptions {
    fn default() -> Self {
        ReduceLrOnPlateauOptions {
            maximize: false,
            absolute_threshold: false,
            factor: 0.1,
            patience: 10,
            threshold: 0.0001,
            cooldown: 0,
            min_lr: 0.0,
            eps: 1e-08,
        }
    }
}

impl ReduceLrOnPlateauOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_reduce_lr_on_plateau_options> {
        Ok(ffi::dl_reduce_lr_on_plateau_options {
            struct_size: std::mem::size_of::<ffi::dl_reduce_lr_on_plateau_options>() as u32,
            maximize: self.maximize as i32,
            absolute_threshold: self.absolute_threshold as i32,
            reserved0: 0,
            factor: self.factor,
            patience: self.patience,
            threshold: self.threshold,
            cooldown: self.cooldown,
            min_lr: self.min_lr,
            eps: self.eps,
        })
    }
}

/// Options of dl_csv_read.
#[derive(Clone, Debug)]
pub struct CsvOptions {
    /// 0 is f32
    pub dtype: DType,
    /// one character; NULL is a comma
    pub delimiter: Option<String>,
    /// lines before the first row, such as a header
    pub skip_rows: i64,
    /// those to take, in this order, such as "0,2,-1"; NULL takes all
    pub columns: Option<String>,
    /// whether nan and inf are numbers
    pub allow_nonfinite: bool,
}

impl Default for CsvOptions {
    fn default() -> Self {
        CsvOptions {
            dtype: DType(0),
            delimiter: None,
            skip_rows: 0,
            columns: None,
            allow_nonfinite: false,
        }
    }
}

impl CsvOptions {
    pub(crate) fn raw(&self, texts: &mut Texts) -> Result<ffi::dl_csv_options> {
        Ok(ffi::dl_csv_options {
            struct_size: std::mem::size_of::<ffi::dl_csv_options>() as u32,
            dtype: self.dtype.0,
            delimiter: texts.optional(self.delimiter.as_deref())?,
            skip_rows: self.skip_rows,
            columns: texts.optional(self.columns.as_deref())?,
            allow_nonfinite: self.allow_nonfinite as i32,
            reserved0: 0,
        })
    }
}

/// Options of dl_fashion_mnist_create and dl_mnist_create.
#[derive(Clone, Debug)]
pub struct MnistOptions {
    /// fetch files that are missing or damaged
    pub download: bool,
    /// URL of a folder with the .gz files; NULL tries the usual mirrors one by one
    pub mirror: Option<String>,
    /// images as u8 instead of f32 in [0, 1]
    pub as_bytes: bool,
    /// images become (x - mean) / std
    pub normalize: bool,
    pub mean: f64,
    pub std: f64,
}

impl Default for MnistOptions {
    fn default() -> Self {
        MnistOptions {
            download: false,
            mirror: None,
            as_bytes: false,
            normalize: false,
            mean: 0.0,
            std: 1.0,
        }
    }
}

impl MnistOptions {
    pub(crate) fn raw(&self, texts: &mut Texts) -> Result<ffi::dl_mnist_options> {
        Ok(ffi::dl_mnist_options {
            struct_size: std::mem::size_of::<ffi::dl_mnist_options>() as u32,
            download: self.download as i32,
            mirror: texts.optional(self.mirror.as_deref())?,
            as_bytes: self.as_bytes as i32,
            normalize: self.normalize as i32,
            mean: self.mean,
            std: self.std,
        })
    }
}

/// Options of dl_random_sampler_create.
#[derive(Clone, Debug)]
pub struct RandomSamplerOptions {
    /// draw each index on its own, instead of in permutations
    pub replacement: bool,
    /// indices in an epoch; 0 means as many as there are samples
    pub num_samples: i64,
    /// NULL seeds one from the default generator for each epoch
    pub generator: Option<Generator>,
}

impl Default for RandomSamplerOptions {
    fn default() -> Self {
        RandomSamplerOptions {
            replacement: false,
            num_samples: 0,
            generator: None,
        }
    }
}

impl RandomSamplerOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_random_sampler_options> {
        Ok(ffi::dl_random_sampler_options {
            struct_size: std::mem::size_of::<ffi::dl_random_sampler_options>() as u32,
            replacement: self.replacement as i32,
            num_samples: self.num_samples,
            generator: self.generator.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
        })
    }
}

/// Options of dl_weighted_random_sampler_create.
#[derive(Clone, Debug)]
pub struct WeightedRandomSamplerOptions {
    pub replacement: bool,
    /// NULL is the default generator
    pub generator: Option<Generator>,
}

impl Default for WeightedRandomSamplerOptions {
    fn default() -> Self {
        WeightedRandomSamplerOptions {
            replacement: true,
            generator: None,
        }
    }
}

impl WeightedRandomSamplerOptions {
    pub(crate) fn raw(&self,
        _texts: &mut Texts) -> Result<ffi::dl_weighted_random_sampler_options> {
        Ok(ffi::dl_weighted_random_sampler_options {
            struct_size: std::mem::size_of::<ffi::dl_weighted_random_sampler_options>() as u32,
            replacement: self.replacement as i32,
            generator: self.generator.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
        })
    }
}

/// Options of dl_loader_create, with PyTorch's defaults.
#[derive(Clone, Debug)]
pub struct LoaderOptions {
    pub batch_size: i64,
    /// a new order for each epoch
    pub shuffle: bool,
    /// leave out a last batch that is not full
    pub drop_last: bool,
    /// the order, instead of shuffle
    pub sampler: Option<Sampler>,
    /// draws the order; NULL uses the default generator as PyTorch does
    pub generator: Option<Generator>,
    /// threads that gather batches ahead
    pub num_workers: i64,
    /// batches ahead per worker; 0 means 2
    pub prefetch_factor: i64,
    /// keep the threads between epochs
    pub persistent_workers: bool,
    /// the longest wait for a worker's batch, in seconds; 0 waits for ever
    pub timeout: f64,
    /// samples without a batch dimension, PyTorch's batch_size=None
    pub no_batching: bool,
    /// batches in pinned memory (dl_to_device_async); no effect without CUDA
    pub pin_memory: bool,
    /// of the batches; copied ahead to a GPU, on a stream of the loader's own
    pub device: Device,
}

impl Default for LoaderOptions {
    fn default() -> Self {
        LoaderOptions {
            batch_size: 1,
            shuffle: false,
            drop_last: false,
            sampler: None,
            generator: None,
            num_workers: 0,
            prefetch_factor: 0,
            persistent_workers: false,
            timeout: 0.0,
            no_batching: false,
            pin_memory: false,
            device: Device(0),
        }
    }
}

impl LoaderOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_loader_options> {
        Ok(ffi::dl_loader_options {
            struct_size: std::mem::size_of::<ffi::dl_loader_options>() as u32,
            reserved0: 0,
            batch_size: self.batch_size,
            shuffle: self.shuffle as i32,
            drop_last: self.drop_last as i32,
            sampler: self.sampler.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            generator: self.generator.as_ref().map_or(ptr::null_mut(), |x| x.raw()),
            num_workers: self.num_workers,
            prefetch_factor: self.prefetch_factor,
            persistent_workers: self.persistent_workers as i32,
            reserved1: 0,
            timeout: self.timeout,
            no_batching: self.no_batching as i32,
            pin_memory: self.pin_memory as i32,
            device: self.device.0,
            reserved2: 0,
        })
    }
}

/// Options of dl_safetensors_load.
#[derive(Clone, Debug)]
pub struct SafetensorsLoadOptions {
    /// where the tensors go
    pub device: Device,
}

impl Default for SafetensorsLoadOptions {
    fn default() -> Self {
        SafetensorsLoadOptions {
            device: Device(0),
        }
    }
}

impl SafetensorsLoadOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_safetensors_load_options> {
        Ok(ffi::dl_safetensors_load_options {
            struct_size: std::mem::size_of::<ffi::dl_safetensors_load_options>() as u32,
            device: self.device.0,
        })
    }
}

/// Options of dl_module_load.
#[derive(Clone, Debug)]
pub struct ModuleLoadOptions {
    /// whether missing and unexpected names are errors
    pub strict: bool,
}

impl Default for ModuleLoadOptions {
    fn default() -> Self {
        ModuleLoadOptions {
            strict: true,
        }
    }
}

impl ModuleLoadOptions {
    pub(crate) fn raw(&self, _texts: &mut Texts) -> Result<ffi::dl_module_load_options> {
        Ok(ffi::dl_module_load_options {
            struct_size: std::mem::size_of::<ffi::dl_module_load_options>() as u32,
            strict: self.strict as i32,
        })
    }
}
