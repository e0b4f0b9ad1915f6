// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// The tensors one after another along a dimension. Their other sizes agree; they are brought to
/// one dtype.
pub fn cat(xs: &[&Tensor], dim: i64) -> Result<Tensor> {
    let xs_raw: Vec<_> = xs.iter().map(|v| v.raw()).collect();
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_cat(xs_raw.as_ptr(), xs.len() as i64, dim, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// The tensors, all of one shape, along a new dimension.
pub fn stack(xs: &[&Tensor], dim: i64) -> Result<Tensor> {
    let xs_raw: Vec<_> = xs.iter().map(|v| v.raw()).collect();
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_stack(xs_raw.as_ptr(), xs.len() as i64, dim, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

impl Tensor {
    /// The slices of x along a dimension that the indices name, in their order.
    pub fn index_select(&self, dim: i64, index: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_index_select(self.raw(), dim, index.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x with the slices of src added at the indices; repeated ones are added one after another.
    pub fn index_add(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_index_add(self.raw(), dim, index.raw(), src.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// For each place of index, the element of x at the same place but for the dimension, where it
    /// stands at the index.
    pub fn gather(&self, dim: i64, index: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_gather(self.raw(), dim, index.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x with each element of src added at the place that dl_gather would take it from.
    pub fn scatter_add(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_scatter_add(self.raw(), dim, index.raw(), src.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}
