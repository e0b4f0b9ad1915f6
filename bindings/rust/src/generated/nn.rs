// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// An empty state dict.
pub fn state_dict() -> Result<StateDict> {
    let mut out_state = ptr::null_mut();
    check(unsafe { ffi::dl_state_dict_create(&mut out_state) })?;
    Ok(StateDict::own(out_state))
}

/// An empty module that calls its children in turn, each with the result of the one before.
pub fn sequential() -> Result<Module> {
    let mut out_net = ptr::null_mut();
    check(unsafe { ffi::dl_sequential_create(&mut out_net) })?;
    Ok(Module::own(out_net))
}

/// y = x W^T + b for the last dimension of x. W, then b, are drawn from U(-1/sqrt(in_features),
/// 1/sqrt(in_features)) with the default generator. [`linear_with`] changes defaults.
pub fn linear(in_features: i64, out_features: i64) -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_linear_create(in_features, out_features, raw_options,
        &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `linear` with what has a default.
pub fn linear_with(in_features: i64, out_features: i64, options: &LinearOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_linear_create(in_features, out_features, &raw_options,
        &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// Makes the dimensions from start_dim to end_dim, inclusive, one.
pub fn flatten(start_dim: i64, end_dim: i64) -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_flatten_create(start_dim, end_dim, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// max(x, 0).
pub fn relu() -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_relu_create(&mut out_module) })?;
    Ok(Module::own(out_module))
}

/// 1 / (1 + e^-x).
pub fn sigmoid() -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_sigmoid_create(&mut out_module) })?;
    Ok(Module::own(out_module))
}

/// The hyperbolic tangent.
pub fn tanh() -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_tanh_create(&mut out_module) })?;
    Ok(Module::own(out_module))
}

/// e^x, divided by its sum along a dimension.
pub fn softmax(dim: i64) -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_softmax_create(dim, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// The logarithm of softmax along a dimension.
pub fn log_softmax(dim: i64) -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_log_softmax_create(dim, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// In training sets each element to 0 with probability p and divides the others by 1 - p.
pub fn dropout(p: f64) -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_dropout_create(p, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one after another
/// in a new last dimension. The table is drawn from N(0, 1) with the default generator.
/// [`embedding_with`] changes defaults.
pub fn embedding(num_embeddings: i64, embedding_dim: i64) -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_embedding_create(num_embeddings, embedding_dim, raw_options,
        &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `embedding` with what has a default.
pub fn embedding_with(num_embeddings: i64, embedding_dim: i64,
    options: &EmbeddingOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_embedding_create(num_embeddings, embedding_dim, &raw_options,
        &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the last
/// dimensions, whose sizes are `shape`. weight is ones and bias zeros at first. [`layer_norm_with`]
/// changes defaults.
pub fn layer_norm(shape: &[i64]) -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_layer_norm_create(shape.as_ptr(), shape.len() as i64, raw_options,
        &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `layer_norm` with what has a default.
pub fn layer_norm_with(shape: &[i64], options: &LayerNormOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_layer_norm_create(shape.as_ptr(), shape.len() as i64, &raw_options,
        &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// (x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C, L]. In
/// training mean and variance are the batch's, and the buffers running_mean, running_var (with the
/// corrected variance) and num_batches_tracked follow them; in evaluation they are the running
/// ones, where these are kept. weight is ones and bias zeros at first. A call in training changes
/// the buffers: one thread at a time. [`batch_norm1d_with`] changes defaults.
pub fn batch_norm1d(num_features: i64) -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_batch_norm1d_create(num_features, raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `batch_norm1d` with what has a default.
pub fn batch_norm1d_with(num_features: i64, options: &BatchNorm1dOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_batch_norm1d_create(num_features, &raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// x itself.
pub fn identity() -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_identity_create(&mut out_module) })?;
    Ok(Module::own(out_module))
}

/// dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call.
pub fn mse_loss(reduction: Reduction) -> Result<Module> {
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_mse_loss_create(reduction.0, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// dl_bce_loss as a module of two inputs. The weight is a buffer. [`bce_loss_with`] changes
/// defaults.
pub fn bce_loss() -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_bce_loss_create(raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `bce_loss` with what has a default.
pub fn bce_loss_with(options: &BceLossModuleOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_bce_loss_create(&raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// dl_bce_with_logits_loss as a module of two inputs. The weights are buffers.
/// [`bce_with_logits_loss_with`] changes defaults.
pub fn bce_with_logits_loss() -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_bce_with_logits_loss_create(raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `bce_with_logits_loss` with what has a default.
pub fn bce_with_logits_loss_with(options: &BceWithLogitsLossModuleOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_bce_with_logits_loss_create(&raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// dl_cross_entropy as a module of two inputs. The weight is a buffer. [`cross_entropy_loss_with`]
/// changes defaults.
pub fn cross_entropy_loss() -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_cross_entropy_loss_create(raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `cross_entropy_loss` with what has a default.
pub fn cross_entropy_loss_with(options: &CrossEntropyLossModuleOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_cross_entropy_loss_create(&raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// dl_nll_loss as a module of two inputs. The weight is a buffer. [`nll_loss_with`] changes
/// defaults.
pub fn nll_loss() -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_nll_loss_create(raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// `nll_loss` with what has a default.
pub fn nll_loss_with(options: &NllLossModuleOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_module = ptr::null_mut();
    check(unsafe { ffi::dl_nll_loss_create(&raw_options, &mut out_module) })?;
    Ok(Module::own(out_module))
}

/// How much a nonlinearity shrinks the standard deviation of what goes through it, to make up for.
pub fn calculate_gain(nonlinearity: Nonlinearity, slope: f64) -> Result<f64> {
    let mut out_gain = 0.0;
    check(unsafe { ffi::dl_calculate_gain(nonlinearity.0, slope, &mut out_gain) })?;
    Ok(out_gain)
}

impl Tensor {
    /// Fills x from N(mean, std^2). Draws from the default generator, in PyTorch's order. Nothing
    /// is recorded.
    pub fn init_normal(&self, mean: f64, std: f64) -> Result<()> {
        check(unsafe { ffi::dl_init_normal(self.raw(), mean, std) })?;
        Ok(())
    }

    /// Fills x from U(low, high). Draws from the default generator, in PyTorch's order. Nothing is
    /// recorded.
    pub fn init_uniform(&self, low: f64, high: f64) -> Result<()> {
        check(unsafe { ffi::dl_init_uniform(self.raw(), low, high) })?;
        Ok(())
    }

    /// Fills x from N(mean, std^2), values outside [low, high] drawn again. Draws from the default
    /// generator, in PyTorch's order. Nothing is recorded.
    pub fn init_trunc_normal(&self, mean: f64, std: f64, low: f64, high: f64) -> Result<()> {
        check(unsafe { ffi::dl_init_trunc_normal(self.raw(), mean, std, low, high) })?;
        Ok(())
    }

    /// Fills x with a value. Nothing is recorded.
    pub fn init_constant(&self, value: f64) -> Result<()> {
        check(unsafe { ffi::dl_init_constant(self.raw(), value) })?;
        Ok(())
    }

    /// Fills x with 0. Nothing is recorded.
    pub fn init_zeros(&self) -> Result<()> {
        check(unsafe { ffi::dl_init_zeros(self.raw()) })?;
        Ok(())
    }

    /// Fills x with 1. Nothing is recorded.
    pub fn init_ones(&self) -> Result<()> {
        check(unsafe { ffi::dl_init_ones(self.raw()) })?;
        Ok(())
    }

    /// Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(6 / (fan_in +
    /// fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
    pub fn init_xavier_uniform(&self, gain: f64) -> Result<()> {
        check(unsafe { ffi::dl_init_xavier_uniform(self.raw(), gain) })?;
        Ok(())
    }

    /// Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain sqrt(2 / (fan_in +
    /// fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
    pub fn init_xavier_normal(&self, gain: f64) -> Result<()> {
        check(unsafe { ffi::dl_init_xavier_normal(self.raw(), gain) })?;
        Ok(())
    }

    /// Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(3 / fan). Draws from
    /// the default generator, in PyTorch's order. Nothing is recorded.
    /// [`Self::init_kaiming_uniform_with`] changes defaults.
    pub fn init_kaiming_uniform(&self) -> Result<()> {
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_init_kaiming_uniform(self.raw(), raw_options) })?;
        Ok(())
    }

    /// `init_kaiming_uniform` with what has a default.
    pub fn init_kaiming_uniform_with(&self, options: &KaimingOptions) -> Result<()> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_init_kaiming_uniform(self.raw(), &raw_options) })?;
        Ok(())
    }

    /// Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain / sqrt(fan). Draws
    /// from the default generator, in PyTorch's order. Nothing is recorded.
    /// [`Self::init_kaiming_normal_with`] changes defaults.
    pub fn init_kaiming_normal(&self) -> Result<()> {
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_init_kaiming_normal(self.raw(), raw_options) })?;
        Ok(())
    }

    /// `init_kaiming_normal` with what has a default.
    pub fn init_kaiming_normal_with(&self, options: &KaimingOptions) -> Result<()> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_init_kaiming_normal(self.raw(), &raw_options) })?;
        Ok(())
    }

    /// The share of samples whose largest score is that of the target: scores [N, C], target [N] of
    /// class numbers. NaN without samples.
    pub fn accuracy(&self, target: &Tensor) -> Result<f64> {
        let mut out_accuracy = 0.0;
        check(unsafe { ffi::dl_accuracy(self.raw(), target.raw(), &mut out_accuracy) })?;
        Ok(out_accuracy)
    }

    /// i64 [C, C]: row t, column p counts the samples of class t whose largest score is that of p;
    /// scores [N, C], target [N] of class numbers. Matrices of batches are added up with dl_add.
    pub fn confusion_matrix(&self, target: &Tensor) -> Result<Tensor> {
        let mut out_matrix = ptr::null_mut();
        check(unsafe { ffi::dl_confusion_matrix(self.raw(), target.raw(), &mut out_matrix) })?;
        Ok(Tensor::own(out_matrix))
    }
}

impl Module {
    /// Says whether replicas of a module of the caller's own (dl_data_parallel, dl_parallel_apply)
    /// may call its forward on threads that the library made, several at a time; at first they may
    /// not, and a tree that holds the module then runs its replicas one after another on the
    /// calling thread. Such threads have no scope open: forward releases what it makes.
    pub fn set_any_thread(&self, allowed: bool) -> Result<()> {
        check(unsafe { ffi::dl_module_set_any_thread(self.raw(), allowed as i32) })?;
        Ok(())
    }

    /// The tensor itself becomes a parameter: a leaf that asks for gradients. A name holds no '.'
    /// and is given once in a module.
    pub fn register_parameter(&self, name: &str, parameter: &Tensor) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_register_parameter(self.raw(), name_raw, parameter.raw()) })?;
        Ok(())
    }

    /// The tensor becomes part of the module's state; it is not trained.
    pub fn register_buffer(&self, name: &str, buffer: &Tensor, persistent: bool) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_register_buffer(self.raw(), name_raw, buffer.raw(),
            persistent as i32) })?;
        Ok(())
    }

    /// Adds a child. A module that would contain itself is an error.
    pub fn register_module(&self, name: &str, child: &Module) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_register_module(self.raw(), name_raw, child.raw()) })?;
        Ok(())
    }

    /// Puts another tensor, a leaf that asks for gradients from now on, in the place of a
    /// parameter.
    pub fn replace_parameter(&self, name: &str, parameter: &Tensor) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_replace_parameter(self.raw(), name_raw, parameter.raw()) })?;
        Ok(())
    }

    /// Puts another tensor in the place of a buffer.
    pub fn replace_buffer(&self, name: &str, buffer: &Tensor) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_replace_buffer(self.raw(), name_raw, buffer.raw()) })?;
        Ok(())
    }

    /// Puts another module in the place of a child.
    pub fn replace_module(&self, name: &str, child: &Module) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_replace_module(self.raw(), name_raw, child.raw()) })?;
        Ok(())
    }

    /// Forgets a parameter, buffer or child of the module's own.
    pub fn remove(&self, name: &str) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_module_remove(self.raw(), name_raw) })?;
        Ok(())
    }

    /// The module's output for one input.
    pub fn forward(&self, x: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_module_forward(self.raw(), x.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The module's output for any number of inputs.
    pub fn call(&self, inputs: &[&Tensor]) -> Result<Tensor> {
        let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_module_call(self.raw(), inputs_raw.as_ptr(), inputs.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Training mode for the whole tree; new modules are in it.
    pub fn train(&self) -> Result<()> {
        check(unsafe { ffi::dl_module_train(self.raw()) })?;
        Ok(())
    }

    /// Evaluation mode for the whole tree: dropout does nothing.
    pub fn eval(&self) -> Result<()> {
        check(unsafe { ffi::dl_module_eval(self.raw()) })?;
        Ok(())
    }

    /// Whether the module is in training mode.
    pub fn is_training(&self) -> Result<bool> {
        let mut out_training = 0i32;
        check(unsafe { ffi::dl_module_is_training(self.raw(), &mut out_training) })?;
        Ok(out_training != 0)
    }

    /// The printed form, as PyTorch prints a module.
    pub fn describe(&self) -> Result<String> {
        let mut out_string = Vec::new();
        let mut out_string_count = 0i64;
        check(unsafe { ffi::dl_module_to_string(self.raw(), out_string.as_mut_ptr() as *mut c_char,
            out_string.len() as i64, &mut out_string_count) })?;
        out_string.resize(out_string_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_module_to_string(self.raw(), out_string.as_mut_ptr() as *mut c_char,
            out_string.len() as i64, &mut out_string_count) })?;
        Ok(text_of_bytes(out_string))
    }

    /// A table of the layers with their numbers of parameters, and the total.
    pub fn summary(&self) -> Result<String> {
        let mut out_summary = Vec::new();
        let mut out_summary_count = 0i64;
        check(unsafe { ffi::dl_module_summary(self.raw(), out_summary.as_mut_ptr() as *mut c_char,
            out_summary.len() as i64, &mut out_summary_count) })?;
        out_summary.resize(out_summary_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_module_summary(self.raw(), out_summary.as_mut_ptr() as *mut c_char,
            out_summary.len() as i64, &mut out_summary_count) })?;
        Ok(text_of_bytes(out_summary))
    }

    /// What kind of module this is, such as "Linear".
    pub fn type_name(&self) -> Result<String> {
        let mut out_name = Vec::new();
        let mut out_name_count = 0i64;
        check(unsafe { ffi::dl_module_type_name(self.raw(), out_name.as_mut_ptr() as *mut c_char,
            out_name.len() as i64, &mut out_name_count) })?;
        out_name.resize(out_name_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_module_type_name(self.raw(), out_name.as_mut_ptr() as *mut c_char,
            out_name.len() as i64, &mut out_name_count) })?;
        Ok(text_of_bytes(out_name))
    }

    /// The parameters of the whole tree, each once, in PyTorch's order. Every handle written is a
    /// new reference.
    pub fn parameters(&self) -> Result<Vec<Tensor>> {
        let mut out_parameters = Vec::new();
        let mut out_parameters_count = 0i64;
        check(unsafe { ffi::dl_module_parameters(self.raw(), out_parameters.as_mut_ptr(),
            out_parameters.len() as i64, &mut out_parameters_count) })?;
        out_parameters.resize(out_parameters_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_module_parameters(self.raw(), out_parameters.as_mut_ptr(),
            out_parameters.len() as i64, &mut out_parameters_count) })?;
        Ok(out_parameters.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// How many parameters dl_module_parameters gives.
    pub fn parameter_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_module_parameter_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// The path of a parameter, by its place in dl_module_parameters.
    pub fn parameter_name(&self, index: i64) -> Result<String> {
        let mut out_path = Vec::new();
        let mut out_path_count = 0i64;
        check(unsafe { ffi::dl_module_parameter_name(self.raw(), index,
            out_path.as_mut_ptr() as *mut c_char, out_path.len() as i64, &mut out_path_count) })?;
        out_path.resize(out_path_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_module_parameter_name(self.raw(), index,
            out_path.as_mut_ptr() as *mut c_char, out_path.len() as i64, &mut out_path_count) })?;
        Ok(text_of_bytes(out_path))
    }

    /// A parameter by its path, such as "fc1.weight".
    pub fn parameter(&self, path: &str) -> Result<Tensor> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        let mut out_parameter = ptr::null_mut();
        check(unsafe { ffi::dl_module_parameter(self.raw(), path_raw, &mut out_parameter) })?;
        Ok(Tensor::own(out_parameter))
    }

    /// A buffer by its path.
    pub fn buffer(&self, path: &str) -> Result<Tensor> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        let mut out_buffer = ptr::null_mut();
        check(unsafe { ffi::dl_module_buffer(self.raw(), path_raw, &mut out_buffer) })?;
        Ok(Tensor::own(out_buffer))
    }

    /// A module of the tree by its path; "" is the module itself.
    pub fn child(&self, path: &str) -> Result<Module> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        let mut out_child = ptr::null_mut();
        check(unsafe { ffi::dl_module_child(self.raw(), path_raw, &mut out_child) })?;
        Ok(Module::own(out_child))
    }

    /// How many children the module itself has.
    pub fn child_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_module_child_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// The name of a child, in the order of registration.
    pub fn child_name(&self, index: i64) -> Result<String> {
        let mut out_name = Vec::new();
        let mut out_name_count = 0i64;
        check(unsafe { ffi::dl_module_child_name(self.raw(), index,
            out_name.as_mut_ptr() as *mut c_char, out_name.len() as i64, &mut out_name_count) })?;
        out_name.resize(out_name_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_module_child_name(self.raw(), index,
            out_name.as_mut_ptr() as *mut c_char, out_name.len() as i64, &mut out_name_count) })?;
        Ok(text_of_bytes(out_name))
    }

    /// Whether the parameters of the whole tree ask for gradients from now on.
    pub fn requires_grad(&self, requires_grad: bool) -> Result<()> {
        check(unsafe { ffi::dl_module_requires_grad(self.raw(), requires_grad as i32) })?;
        Ok(())
    }

    /// Forgets the gradients of the whole tree's parameters.
    pub fn zero_grad(&self) -> Result<()> {
        check(unsafe { ffi::dl_module_zero_grad(self.raw()) })?;
        Ok(())
    }

    /// Converts the floating parameters and buffers of the whole tree, in place: the handles of
    /// parameters, and the optimizers that have them, stay good.
    pub fn to_dtype(&self, dtype: DType) -> Result<()> {
        check(unsafe { ffi::dl_module_to_dtype(self.raw(), dtype.0) })?;
        Ok(())
    }

    /// Moves the parameters and buffers of the whole tree, in place as dl_module_to_dtype does.
    pub fn to_device(&self, device: Device) -> Result<()> {
        check(unsafe { ffi::dl_module_to_device(self.raw(), device.0) })?;
        Ok(())
    }

    /// Parameters and persistent buffers by path, sharing their memory.
    pub fn state_dict(&self) -> Result<StateDict> {
        let mut out_state = ptr::null_mut();
        check(unsafe { ffi::dl_module_state_dict(self.raw(), &mut out_state) })?;
        Ok(StateDict::own(out_state))
    }

    /// Copies values into the parameters and buffers. One error names every missing and unexpected
    /// name and every wrong shape; then nothing has been changed. [`Self::load_state_dict_with`]
    /// changes defaults.
    pub fn load_state_dict(&self, state: &StateDict) -> Result<()> {
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_module_load_state_dict(self.raw(), state.raw(), raw_options) })?;
        Ok(())
    }

    /// `load_state_dict` with what has a default.
    pub fn load_state_dict_with(&self, state: &StateDict,
        options: &LoadStateDictOptions) -> Result<()> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_module_load_state_dict(self.raw(), state.raw(), &raw_options) })?;
        Ok(())
    }

    /// Adds a module at the end.
    pub fn sequential_append(&self, name: Option<&str>, module: &Module) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_append(self.raw(), name_raw, module.raw()) })?;
        Ok(())
    }

    /// How many modules there are.
    pub fn sequential_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_sequential_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// The module at a place, counted from the end if negative.
    pub fn sequential_at(&self, index: i64) -> Result<Module> {
        let mut out_module = ptr::null_mut();
        check(unsafe { ffi::dl_sequential_at(self.raw(), index, &mut out_module) })?;
        Ok(Module::own(out_module))
    }

    /// Adds what dl_linear_create makes to the end of net. [`Self::sequential_add_linear_with`]
    /// changes defaults.
    pub fn sequential_add_linear(&self, name: Option<&str>, in_features: i64,
        out_features: i64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_sequential_add_linear(self.raw(), name_raw, in_features,
            out_features, raw_options) })?;
        Ok(())
    }

    /// `sequential_add_linear` with what has a default.
    pub fn sequential_add_linear_with(&self, name: Option<&str>, in_features: i64,
        out_features: i64, options: &LinearOptions) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_sequential_add_linear(self.raw(), name_raw, in_features,
            out_features, &raw_options) })?;
        Ok(())
    }

    /// Makes all dimensions but the first one. Adds the layer to the end of net.
    pub fn sequential_add_flatten(&self, name: Option<&str>) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_flatten(self.raw(), name_raw) })?;
        Ok(())
    }

    /// Adds what dl_relu_create makes to the end of net.
    pub fn sequential_add_relu(&self, name: Option<&str>) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_relu(self.raw(), name_raw) })?;
        Ok(())
    }

    /// Adds what dl_sigmoid_create makes to the end of net.
    pub fn sequential_add_sigmoid(&self, name: Option<&str>) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_sigmoid(self.raw(), name_raw) })?;
        Ok(())
    }

    /// Adds what dl_tanh_create makes to the end of net.
    pub fn sequential_add_tanh(&self, name: Option<&str>) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_tanh(self.raw(), name_raw) })?;
        Ok(())
    }

    /// Adds what dl_softmax_create makes to the end of net.
    pub fn sequential_add_softmax(&self, name: Option<&str>, dim: i64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_softmax(self.raw(), name_raw, dim) })?;
        Ok(())
    }

    /// Adds what dl_log_softmax_create makes to the end of net.
    pub fn sequential_add_log_softmax(&self, name: Option<&str>, dim: i64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_log_softmax(self.raw(), name_raw, dim) })?;
        Ok(())
    }

    /// Adds what dl_dropout_create makes to the end of net.
    pub fn sequential_add_dropout(&self, name: Option<&str>, p: f64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_dropout(self.raw(), name_raw, p) })?;
        Ok(())
    }

    /// Adds what dl_embedding_create makes to the end of net.
    /// [`Self::sequential_add_embedding_with`] changes defaults.
    pub fn sequential_add_embedding(&self, name: Option<&str>, num_embeddings: i64,
        embedding_dim: i64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_sequential_add_embedding(self.raw(), name_raw, num_embeddings,
            embedding_dim, raw_options) })?;
        Ok(())
    }

    /// `sequential_add_embedding` with what has a default.
    pub fn sequential_add_embedding_with(&self, name: Option<&str>, num_embeddings: i64,
        embedding_dim: i64, options: &EmbeddingOptions) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_sequential_add_embedding(self.raw(), name_raw, num_embeddings,
            embedding_dim, &raw_options) })?;
        Ok(())
    }

    /// Adds what dl_layer_norm_create makes to the end of net.
    /// [`Self::sequential_add_layer_norm_with`] changes defaults.
    pub fn sequential_add_layer_norm(&self, name: Option<&str>, shape: &[i64]) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_sequential_add_layer_norm(self.raw(), name_raw, shape.as_ptr(),
            shape.len() as i64, raw_options) })?;
        Ok(())
    }

    /// `sequential_add_layer_norm` with what has a default.
    pub fn sequential_add_layer_norm_with(&self, name: Option<&str>, shape: &[i64],
        options: &LayerNormOptions) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_sequential_add_layer_norm(self.raw(), name_raw, shape.as_ptr(),
            shape.len() as i64, &raw_options) })?;
        Ok(())
    }

    /// Adds what dl_batch_norm1d_create makes to the end of net.
    /// [`Self::sequential_add_batch_norm1d_with`] changes defaults.
    pub fn sequential_add_batch_norm1d(&self, name: Option<&str>, num_features: i64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_sequential_add_batch_norm1d(self.raw(), name_raw, num_features,
            raw_options) })?;
        Ok(())
    }

    /// `sequential_add_batch_norm1d` with what has a default.
    pub fn sequential_add_batch_norm1d_with(&self, name: Option<&str>, num_features: i64,
        options: &BatchNorm1dOptions) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_sequential_add_batch_norm1d(self.raw(), name_raw, num_features,
            &raw_options) })?;
        Ok(())
    }

    /// Adds what dl_identity_create makes to the end of net.
    pub fn sequential_add_identity(&self, name: Option<&str>) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.optional(name)?;
        check(unsafe { ffi::dl_sequential_add_identity(self.raw(), name_raw) })?;
        Ok(())
    }
}

impl std::fmt::Display for Module {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.describe().map_err(|_| std::fmt::Error)?)
    }
}

impl StateDict {
    /// Adds a tensor, or replaces the one of this name.
    pub fn set(&self, name: &str, x: &Tensor) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_state_dict_set(self.raw(), name_raw, x.raw()) })?;
        Ok(())
    }

    /// A tensor by name.
    pub fn get(&self, name: &str) -> Result<Tensor> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        let mut out_x = ptr::null_mut();
        check(unsafe { ffi::dl_state_dict_get(self.raw(), name_raw, &mut out_x) })?;
        Ok(Tensor::own(out_x))
    }

    /// How many tensors there are.
    pub fn count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_state_dict_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// The name of a tensor, by its place.
    pub fn name(&self, index: i64) -> Result<String> {
        let mut out_name = Vec::new();
        let mut out_name_count = 0i64;
        check(unsafe { ffi::dl_state_dict_name(self.raw(), index,
            out_name.as_mut_ptr() as *mut c_char, out_name.len() as i64, &mut out_name_count) })?;
        out_name.resize(out_name_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_state_dict_name(self.raw(), index,
            out_name.as_mut_ptr() as *mut c_char, out_name.len() as i64, &mut out_name_count) })?;
        Ok(text_of_bytes(out_name))
    }

    /// Adds a text, or replaces the one of this key.
    pub fn set_metadata(&self, key: &str, text: &str) -> Result<()> {
        let mut texts = Texts::new();
        let key_raw = texts.add(key)?;
        let text_raw = texts.add(text)?;
        check(unsafe { ffi::dl_state_dict_set_metadata(self.raw(), key_raw, text_raw) })?;
        Ok(())
    }

    /// A text by its key.
    pub fn metadata(&self, key: &str) -> Result<String> {
        let mut texts = Texts::new();
        let key_raw = texts.add(key)?;
        let mut out_text = Vec::new();
        let mut out_text_count = 0i64;
        check(unsafe { ffi::dl_state_dict_metadata(self.raw(), key_raw,
            out_text.as_mut_ptr() as *mut c_char, out_text.len() as i64, &mut out_text_count) })?;
        out_text.resize(out_text_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_state_dict_metadata(self.raw(), key_raw,
            out_text.as_mut_ptr() as *mut c_char, out_text.len() as i64, &mut out_text_count) })?;
        Ok(text_of_bytes(out_text))
    }
}
