// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// Stochastic gradient descent on all parameters of a module. [`sgd_with`] changes defaults.
pub fn sgd(module: &Module) -> Result<Optimizer> {
    let raw_options = ptr::null();
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_sgd_create(module.raw(), raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// `sgd` with what has a default.
pub fn sgd_with(module: &Module, options: &SgdOptions) -> Result<Optimizer> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_sgd_create(module.raw(), &raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// Stochastic gradient descent on a list of floating leaf tensors. [`sgd_from_parameters_with`]
/// changes defaults.
pub fn sgd_from_parameters(parameters: &[&Tensor]) -> Result<Optimizer> {
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let raw_options = ptr::null();
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_sgd_create_from_parameters(parameters_raw.as_ptr(),
        parameters.len() as i64, raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// `sgd_from_parameters` with what has a default.
pub fn sgd_from_parameters_with(parameters: &[&Tensor], options: &SgdOptions) -> Result<Optimizer> {
    let mut texts = Texts::new();
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let raw_options = options.raw(&mut texts)?;
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_sgd_create_from_parameters(parameters_raw.as_ptr(),
        parameters.len() as i64, &raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// Adam on all parameters of a module. [`adam_with`] changes defaults.
pub fn adam(module: &Module) -> Result<Optimizer> {
    let raw_options = ptr::null();
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adam_create(module.raw(), raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// `adam` with what has a default.
pub fn adam_with(module: &Module, options: &AdamOptions) -> Result<Optimizer> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adam_create(module.raw(), &raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// Adam on a list of floating leaf tensors. [`adam_from_parameters_with`] changes defaults.
pub fn adam_from_parameters(parameters: &[&Tensor]) -> Result<Optimizer> {
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let raw_options = ptr::null();
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adam_create_from_parameters(parameters_raw.as_ptr(),
        parameters.len() as i64, raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// `adam_from_parameters` with what has a default.
pub fn adam_from_parameters_with(parameters: &[&Tensor],
    options: &AdamOptions) -> Result<Optimizer> {
    let mut texts = Texts::new();
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let raw_options = options.raw(&mut texts)?;
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adam_create_from_parameters(parameters_raw.as_ptr(),
        parameters.len() as i64, &raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// AdamW on all parameters of a module. [`adamw_with`] changes defaults.
pub fn adamw(module: &Module) -> Result<Optimizer> {
    let raw_options = ptr::null();
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adamw_create(module.raw(), raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// `adamw` with what has a default.
pub fn adamw_with(module: &Module, options: &AdamwOptions) -> Result<Optimizer> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adamw_create(module.raw(), &raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// AdamW on a list of floating leaf tensors. [`adamw_from_parameters_with`] changes defaults.
pub fn adamw_from_parameters(parameters: &[&Tensor]) -> Result<Optimizer> {
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let raw_options = ptr::null();
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adamw_create_from_parameters(parameters_raw.as_ptr(),
        parameters.len() as i64, raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// `adamw_from_parameters` with what has a default.
pub fn adamw_from_parameters_with(parameters: &[&Tensor],
    options: &AdamwOptions) -> Result<Optimizer> {
    let mut texts = Texts::new();
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let raw_options = options.raw(&mut texts)?;
    let mut out_optimizer = ptr::null_mut();
    check(unsafe { ffi::dl_adamw_create_from_parameters(parameters_raw.as_ptr(),
        parameters.len() as i64, &raw_options, &mut out_optimizer) })?;
    Ok(Optimizer::own(out_optimizer))
}

/// Scales the gradients of the parameters, in place, so that their common 2-norm is at most
/// max_norm; gives the norm before. While a plan is captured it is not known: *norm becomes NaN.
pub fn clip_grad_norm(parameters: &[&Tensor], max_norm: f64) -> Result<f64> {
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    let mut out_norm = 0.0;
    check(unsafe { ffi::dl_clip_grad_norm(parameters_raw.as_ptr(), parameters.len() as i64,
        max_norm, &mut out_norm) })?;
    Ok(out_norm)
}

/// Cuts each element of the parameters' gradients to [-limit, limit], in place.
pub fn clip_grad_value(parameters: &[&Tensor], limit: f64) -> Result<()> {
    let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
    check(unsafe { ffi::dl_clip_grad_value(parameters_raw.as_ptr(), parameters.len() as i64,
        limit) })?;
    Ok(())
}

/// Multiplies the rates by gamma every step_size epochs.
pub fn step_lr(optimizer: &Optimizer, step_size: i64, gamma: f64) -> Result<Scheduler> {
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_step_lr_create(optimizer.raw(), step_size, gamma,
        &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

/// Multiplies the rates by gamma at each epoch that is one of the milestones, by gamma^n where it
/// stands n times.
pub fn multi_step_lr(optimizer: &Optimizer, milestones: &[i64], gamma: f64) -> Result<Scheduler> {
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_multi_step_lr_create(optimizer.raw(), milestones.as_ptr(),
        milestones.len() as i64, gamma, &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

/// Multiplies the rates by gamma at each epoch.
pub fn exponential_lr(optimizer: &Optimizer, gamma: f64) -> Result<Scheduler> {
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_exponential_lr_create(optimizer.raw(), gamma, &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

/// Takes the rates along half a cosine down to eta_min over t_max epochs, and back up.
pub fn cosine_annealing_lr(optimizer: &Optimizer, t_max: i64, eta_min: f64) -> Result<Scheduler> {
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_cosine_annealing_lr_create(optimizer.raw(), t_max, eta_min,
        &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

/// Multiplies the base rates by a factor that goes in a straight line from start_factor, in (0, 1],
/// at epoch 0 to end_factor at epoch total_iters.
pub fn linear_lr(optimizer: &Optimizer, start_factor: f64, end_factor: f64,
    total_iters: i64) -> Result<Scheduler> {
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_linear_lr_create(optimizer.raw(), start_factor, end_factor, total_iters,
        &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

/// Multiplies the rates by a factor when a metric has not become better for more than `patience`
/// epochs; its steps are dl_scheduler_step_metric. [`reduce_lr_on_plateau_with`] changes defaults.
pub fn reduce_lr_on_plateau(optimizer: &Optimizer) -> Result<Scheduler> {
    let raw_options = ptr::null();
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_reduce_lr_on_plateau_create(optimizer.raw(), raw_options,
        &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

/// `reduce_lr_on_plateau` with what has a default.
pub fn reduce_lr_on_plateau_with(optimizer: &Optimizer,
    options: &ReduceLrOnPlateauOptions) -> Result<Scheduler> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_scheduler = ptr::null_mut();
    check(unsafe { ffi::dl_reduce_lr_on_plateau_create(optimizer.raw(), &raw_options,
        &mut out_scheduler) })?;
    Ok(Scheduler::own(out_scheduler))
}

impl Optimizer {
    /// Adds a group of parameters with options of their own to an SGD optimizer.
    /// [`Self::sgd_add_group_with`] changes defaults.
    pub fn sgd_add_group(&self, parameters: &[&Tensor]) -> Result<()> {
        let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_sgd_add_group(self.raw(), parameters_raw.as_ptr(),
            parameters.len() as i64, raw_options) })?;
        Ok(())
    }

    /// `sgd_add_group` with what has a default.
    pub fn sgd_add_group_with(&self, parameters: &[&Tensor], options: &SgdOptions) -> Result<()> {
        let mut texts = Texts::new();
        let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_sgd_add_group(self.raw(), parameters_raw.as_ptr(),
            parameters.len() as i64, &raw_options) })?;
        Ok(())
    }

    /// Adds a group of parameters with options of their own to an Adam or AdamW optimizer.
    /// [`Self::adam_add_group_with`] changes defaults.
    pub fn adam_add_group(&self, parameters: &[&Tensor]) -> Result<()> {
        let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_adam_add_group(self.raw(), parameters_raw.as_ptr(),
            parameters.len() as i64, raw_options) })?;
        Ok(())
    }

    /// `adam_add_group` with what has a default.
    pub fn adam_add_group_with(&self, parameters: &[&Tensor], options: &AdamOptions) -> Result<()> {
        let mut texts = Texts::new();
        let parameters_raw: Vec<_> = parameters.iter().map(|v| v.raw()).collect();
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_adam_add_group(self.raw(), parameters_raw.as_ptr(),
            parameters.len() as i64, &raw_options) })?;
        Ok(())
    }

    /// Changes every parameter that has a gradient; the others and their state stay as they are.
    /// Nothing is recorded.
    pub fn step(&self) -> Result<()> {
        check(unsafe { ffi::dl_optimizer_step(self.raw()) })?;
        Ok(())
    }

    /// Forgets the gradients of all parameters.
    pub fn zero_grad(&self) -> Result<()> {
        check(unsafe { ffi::dl_optimizer_zero_grad(self.raw()) })?;
        Ok(())
    }

    /// The number of groups.
    pub fn group_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_optimizer_group_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// The parameters of a group. Every handle written is a new reference.
    pub fn parameters(&self, group: i64) -> Result<Vec<Tensor>> {
        let mut out_parameters = Vec::new();
        let mut out_parameters_count = 0i64;
        check(unsafe { ffi::dl_optimizer_parameters(self.raw(), group, out_parameters.as_mut_ptr(),
            out_parameters.len() as i64, &mut out_parameters_count) })?;
        out_parameters.resize(out_parameters_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_optimizer_parameters(self.raw(), group, out_parameters.as_mut_ptr(),
            out_parameters.len() as i64, &mut out_parameters_count) })?;
        Ok(out_parameters.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// A setting of a group by PyTorch's name, such as "lr" or "momentum"; flags are 0 and 1.
    pub fn get(&self, group: i64, name: &str) -> Result<f64> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        let mut out_value = 0.0;
        check(unsafe { ffi::dl_optimizer_get(self.raw(), group, name_raw, &mut out_value) })?;
        Ok(out_value)
    }

    /// Changes a setting of a group; a value that the optimizer could not be made with is refused.
    pub fn set(&self, group: i64, name: &str, value: f64) -> Result<()> {
        let mut texts = Texts::new();
        let name_raw = texts.add(name)?;
        check(unsafe { ffi::dl_optimizer_set(self.raw(), group, name_raw, value) })?;
        Ok(())
    }

    /// The learning rate of the first group.
    pub fn lr(&self) -> Result<f64> {
        let mut out_lr = 0.0;
        check(unsafe { ffi::dl_optimizer_lr(self.raw(), &mut out_lr) })?;
        Ok(out_lr)
    }

    /// Sets the learning rate of all groups.
    pub fn set_lr(&self, lr: f64) -> Result<()> {
        check(unsafe { ffi::dl_optimizer_set_lr(self.raw(), lr) })?;
        Ok(())
    }

    /// The printed form, as PyTorch prints an optimizer.
    pub fn describe(&self) -> Result<String> {
        let mut out_string = Vec::new();
        let mut out_string_count = 0i64;
        check(unsafe { ffi::dl_optimizer_to_string(self.raw(),
            out_string.as_mut_ptr() as *mut c_char, out_string.len() as i64,
            &mut out_string_count) })?;
        out_string.resize(out_string_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_optimizer_to_string(self.raw(),
            out_string.as_mut_ptr() as *mut c_char, out_string.len() as i64,
            &mut out_string_count) })?;
        Ok(text_of_bytes(out_string))
    }

    /// All that the optimizer goes on from: tensors as "state.<parameter>.<name>", parameters
    /// counted over all groups, and settings as metadata "group.<group>.<name>". The tensors share
    /// memory.
    pub fn state_dict(&self) -> Result<StateDict> {
        let mut out_state = ptr::null_mut();
        check(unsafe { ffi::dl_optimizer_state_dict(self.raw(), &mut out_state) })?;
        Ok(StateDict::own(out_state))
    }

    /// Takes over the state of an optimizer with the same groups and shapes, and goes on from there
    /// bit for bit. On an error nothing has been changed.
    pub fn load_state_dict(&self, state: &StateDict) -> Result<()> {
        check(unsafe { ffi::dl_optimizer_load_state_dict(self.raw(), state.raw()) })?;
        Ok(())
    }
}

impl std::fmt::Display for Optimizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.describe().map_err(|_| std::fmt::Error)?)
    }
}

impl Scheduler {
    /// Goes on to the next epoch. On an error nothing has been changed.
    pub fn step(&self) -> Result<()> {
        check(unsafe { ffi::dl_scheduler_step(self.raw()) })?;
        Ok(())
    }

    /// Goes on to the next epoch; metric is what the scheduler follows, such as the loss.
    pub fn step_metric(&self, metric: f64) -> Result<()> {
        check(unsafe { ffi::dl_scheduler_step_metric(self.raw(), metric) })?;
        Ok(())
    }

    /// The number of steps taken since the scheduler was made.
    pub fn last_epoch(&self) -> Result<i64> {
        let mut out_epoch = 0i64;
        check(unsafe { ffi::dl_scheduler_last_epoch(self.raw(), &mut out_epoch) })?;
        Ok(out_epoch)
    }

    /// The rate of a group as the last step left it.
    pub fn last_lr(&self, group: i64) -> Result<f64> {
        let mut out_lr = 0.0;
        check(unsafe { ffi::dl_scheduler_last_lr(self.raw(), group, &mut out_lr) })?;
        Ok(out_lr)
    }

    /// What the scheduler goes on from and its options, as metadata by PyTorch's names:
    /// "last_epoch", "base_lr.<group>", "gamma". The optimizer's state is not part of it.
    pub fn state_dict(&self) -> Result<StateDict> {
        let mut out_state = ptr::null_mut();
        check(unsafe { ffi::dl_scheduler_state_dict(self.raw(), &mut out_state) })?;
        Ok(StateDict::own(out_state))
    }

    /// Takes over the state, options included, of a scheduler of the same kind with as many groups.
    /// On an error nothing has been changed.
    pub fn load_state_dict(&self, state: &StateDict) -> Result<()> {
        check(unsafe { ffi::dl_scheduler_load_state_dict(self.raw(), state.raw()) })?;
        Ok(())
    }
}
