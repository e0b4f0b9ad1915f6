// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

impl Tensor {
    /// The sum of all elements.
    pub fn sum(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_sum(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Sums along dimensions.
    pub fn sum_dims(&self, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_sum_dims(self.raw(), dims.as_ptr(), dims.len() as i64,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The mean of all elements; x must be floating.
    pub fn mean(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_mean(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Means along dimensions; x must be floating.
    pub fn mean_dims(&self, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_mean_dims(self.raw(), dims.as_ptr(), dims.len() as i64,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The product of all elements.
    pub fn prod(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_prod(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The largest element; NaN wins. Equal elements share the gradient evenly.
    pub fn max(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_max(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The largest elements along a dimension and the index of the first of each. The gradient goes
    /// to that element.
    pub fn max_dim(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        let mut out_values = ptr::null_mut();
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_max_dim(self.raw(), dim, keepdim as i32, &mut out_values,
            &mut out_indices) })?;
        Ok((Tensor::own(out_values), Tensor::own(out_indices)))
    }

    /// The smallest element; NaN wins. Equal elements share the gradient evenly.
    pub fn min(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_min(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The smallest elements along a dimension and the index of the first of each. The gradient
    /// goes to that element.
    pub fn min_dim(&self, dim: i64, keepdim: bool) -> Result<(Tensor, Tensor)> {
        let mut out_values = ptr::null_mut();
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_min_dim(self.raw(), dim, keepdim as i32, &mut out_values,
            &mut out_indices) })?;
        Ok((Tensor::own(out_values), Tensor::own(out_indices)))
    }

    /// The largest elements along dimensions. Equal elements share the gradient evenly.
    pub fn amax(&self, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_amax(self.raw(), dims.as_ptr(), dims.len() as i64, keepdim as i32,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The smallest elements along dimensions. Equal elements share the gradient evenly.
    pub fn amin(&self, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_amin(self.raw(), dims.as_ptr(), dims.len() as i64, keepdim as i32,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The index (i64) of the first largest element in row-major order; a NaN counts as largest.
    pub fn argmax(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_argmax(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The indices (i64) of the first largest elements along a dimension.
    pub fn argmax_dim(&self, dim: i64, keepdim: bool) -> Result<Tensor> {
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_argmax_dim(self.raw(), dim, keepdim as i32, &mut out_indices) })?;
        Ok(Tensor::own(out_indices))
    }

    /// The index (i64) of the first smallest element in row-major order; a NaN counts as smallest.
    pub fn argmin(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_argmin(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The indices (i64) of the first smallest elements along a dimension.
    pub fn argmin_dim(&self, dim: i64, keepdim: bool) -> Result<Tensor> {
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_argmin_dim(self.raw(), dim, keepdim as i32, &mut out_indices) })?;
        Ok(Tensor::own(out_indices))
    }

    /// Whether every element is true (not zero).
    pub fn all(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_all(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether every element along dimensions is true.
    pub fn all_dims(&self, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_all_dims(self.raw(), dims.as_ptr(), dims.len() as i64,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether an element is true (not zero).
    pub fn any(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_any(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether an element along dimensions is true.
    pub fn any_dims(&self, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_any_dims(self.raw(), dims.as_ptr(), dims.len() as i64,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The variance along dimensions: the squared distances from the mean, summed and divided by n
    /// - correction.
    pub fn var(&self, dims: &[i64], correction: f64, keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_var(self.raw(), dims.as_ptr(), dims.len() as i64, correction,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The standard deviation along dimensions, the square root of dl_var.
    pub fn std(&self, dims: &[i64], correction: f64, keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_std(self.raw(), dims.as_ptr(), dims.len() as i64, correction,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// exp(x), divided by its sum along a dimension.
    pub fn softmax(&self, dim: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_softmax(self.raw(), dim, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The logarithm of dl_softmax, computed without overflow.
    pub fn log_softmax(&self, dim: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_log_softmax(self.raw(), dim, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// (sum |x|^p)^(1 / p) along dimensions; x must be floating. For p = infinity it is the largest
    /// |x|, for -infinity the smallest, for 0 the count of those that are not 0. The gradient where
    /// the norm is 0 is 0.
    pub fn norm(&self, p: f64, dims: &[i64], keepdim: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_norm(self.raw(), p, dims.as_ptr(), dims.len() as i64,
            keepdim as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The sums of the elements up to each along a dimension; of integers and bools in i64.
    pub fn cumsum(&self, dim: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_cumsum(self.raw(), dim, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction) over the
    /// last dimensions, whose sizes are `shape`.
    pub fn layer_norm(&self, shape: &[i64], weight: Option<&Tensor>, bias: Option<&Tensor>,
        eps: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_layer_norm(self.raw(), shape.as_ptr(), shape.len() as i64,
            weight.map_or(ptr::null_mut(), |v| v.raw()), bias.map_or(ptr::null_mut(), |v| v.raw()),
            eps, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// (x - mean) / sqrt(var + eps) weight + bias for each channel. In training mean and variance
    /// are x's, and running = (1 - momentum) running + momentum new in place, with the corrected
    /// variance, where running statistics are given. Else these are taken, or where there are none
    /// x's.
    #[allow(clippy::too_many_arguments)]
    pub fn batch_norm(&self, running_mean: Option<&Tensor>, running_var: Option<&Tensor>,
        weight: Option<&Tensor>, bias: Option<&Tensor>, training: bool, momentum: f64,
        eps: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_batch_norm(self.raw(), running_mean.map_or(ptr::null_mut(),
            |v| v.raw()), running_var.map_or(ptr::null_mut(), |v| v.raw()),
            weight.map_or(ptr::null_mut(), |v| v.raw()), bias.map_or(ptr::null_mut(), |v| v.raw()),
            training as i32, momentum, eps, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}
