// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// The same from several outputs of any shape, each with its gradient; where none are given, each
/// output has one element and its gradient is 1. [`backward_from_with`] changes defaults.
pub fn backward_from(outputs: &[&Tensor], output_grads: &[&Tensor]) -> Result<()> {
    let outputs_raw: Vec<_> = outputs.iter().map(|v| v.raw()).collect();
    let output_grads_raw: Vec<_> = output_grads.iter().map(|v| v.raw()).collect();
    let raw_options = ptr::null();
    check(unsafe { ffi::dl_backward_from(outputs_raw.as_ptr(), outputs.len() as i64,
        output_grads_raw.as_ptr(), output_grads.len() as i64, raw_options) })?;
    Ok(())
}

/// `backward_from` with what has a default.
pub fn backward_from_with(outputs: &[&Tensor], output_grads: &[&Tensor],
    options: &BackwardOptions) -> Result<()> {
    let mut texts = Texts::new();
    let outputs_raw: Vec<_> = outputs.iter().map(|v| v.raw()).collect();
    let output_grads_raw: Vec<_> = output_grads.iter().map(|v| v.raw()).collect();
    let raw_options = options.raw(&mut texts)?;
    check(unsafe { ffi::dl_backward_from(outputs_raw.as_ptr(), outputs.len() as i64,
        output_grads_raw.as_ptr(), output_grads.len() as i64, &raw_options) })?;
    Ok(())
}

/// The gradients of some inputs alone; no leaf's gradient changes. With create_graph they can be
/// differentiated again. [`grad_with`] changes defaults.
pub fn grad(outputs: &[&Tensor], output_grads: &[&Tensor],
    inputs: &[&Tensor]) -> Result<Vec<Option<Tensor>>> {
    let outputs_raw: Vec<_> = outputs.iter().map(|v| v.raw()).collect();
    let output_grads_raw: Vec<_> = output_grads.iter().map(|v| v.raw()).collect();
    let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
    let raw_options = ptr::null();
    let mut out_grads = vec![ptr::null_mut::<ffi::dl_tensor>(); inputs.len()];
    check(unsafe { ffi::dl_grad(outputs_raw.as_ptr(), outputs.len() as i64,
        output_grads_raw.as_ptr(), output_grads.len() as i64, inputs_raw.as_ptr(),
        inputs.len() as i64, raw_options, out_grads.as_mut_ptr()) })?;
    Ok(out_grads.into_iter().map(|v| Tensor::own_optional(v)).collect())
}

/// `grad` with what has a default.
pub fn grad_with(outputs: &[&Tensor], output_grads: &[&Tensor], inputs: &[&Tensor],
    options: &GradOptions) -> Result<Vec<Option<Tensor>>> {
    let mut texts = Texts::new();
    let outputs_raw: Vec<_> = outputs.iter().map(|v| v.raw()).collect();
    let output_grads_raw: Vec<_> = output_grads.iter().map(|v| v.raw()).collect();
    let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
    let raw_options = options.raw(&mut texts)?;
    let mut out_grads = vec![ptr::null_mut::<ffi::dl_tensor>(); inputs.len()];
    check(unsafe { ffi::dl_grad(outputs_raw.as_ptr(), outputs.len() as i64,
        output_grads_raw.as_ptr(), output_grads.len() as i64, inputs_raw.as_ptr(),
        inputs.len() as i64, &raw_options, out_grads.as_mut_ptr()) })?;
    Ok(out_grads.into_iter().map(|v| Tensor::own_optional(v)).collect())
}

/// Whether this thread records operations.
pub fn grad_enabled() -> bool {
    (unsafe { ffi::dl_grad_enabled() }) != 0
}

/// Has this thread record operations or not.
pub fn set_grad_enabled(enabled: bool) -> Result<()> {
    check(unsafe { ffi::dl_set_grad_enabled(enabled as i32) })?;
    Ok(())
}

impl Tensor {
    /// Whether the tensor is a leaf that asks for gradients or depends on one.
    pub fn requires_grad(&self) -> Result<bool> {
        let mut out_requires_grad = 0i32;
        check(unsafe { ffi::dl_tensor_requires_grad(self.raw(), &mut out_requires_grad) })?;
        Ok(out_requires_grad != 0)
    }

    /// Asks for gradients of a leaf, or stops asking. The tensor must be floating; the result of a
    /// recorded operation cannot be told to stop (dl_detach it).
    pub fn set_requires_grad(&self, requires_grad: bool) -> Result<()> {
        check(unsafe { ffi::dl_tensor_set_requires_grad(self.raw(), requires_grad as i32) })?;
        Ok(())
    }

    /// Whether the tensor is no result of a recorded operation.
    pub fn is_leaf(&self) -> Result<bool> {
        let mut out_is_leaf = 0i32;
        check(unsafe { ffi::dl_tensor_is_leaf(self.raw(), &mut out_is_leaf) })?;
        Ok(out_is_leaf != 0)
    }

    /// The gradient that backward passes have accumulated, NULL if there is none.
    pub fn grad(&self) -> Result<Option<Tensor>> {
        let mut out_grad = ptr::null_mut();
        check(unsafe { ffi::dl_tensor_grad(self.raw(), &mut out_grad) })?;
        Ok(Tensor::own_optional(out_grad))
    }

    /// Puts a gradient in the place of what was accumulated; NULL for none.
    pub fn set_grad(&self, grad: Option<&Tensor>) -> Result<()> {
        check(unsafe { ffi::dl_tensor_set_grad(self.raw(), grad.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }

    /// Has backward keep the gradient of a tensor that is no leaf, too.
    pub fn retain_grad(&self) -> Result<()> {
        check(unsafe { ffi::dl_tensor_retain_grad(self.raw()) })?;
        Ok(())
    }

    /// The same data as a tensor that asks for no gradients. They share memory: changing one in
    /// place changes the other.
    pub fn detach(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_detach(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Adds the gradient of a one-element tensor to every leaf it depends on that asks for
    /// gradients, and frees the graph.
    pub fn backward(&self) -> Result<()> {
        check(unsafe { ffi::dl_backward(self.raw()) })?;
        Ok(())
    }
}
