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
    /// x backwards along each of the dimensions.
    pub fn flip(&self, dims: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_flip(self.raw(), dims.as_ptr(), dims.len() as i64, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x moved on by shifts[i] places along dims[i], from the end back to the start. With one shift
    /// and no dimensions the elements in row-major order are moved.
    pub fn roll(&self, shifts: &[i64], dims: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_roll(self.raw(), shifts.as_ptr(), shifts.len() as i64,
            dims.as_ptr(), dims.len() as i64, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x, repeats[i] times along dimension i. repeats may have more dimensions than x, which come
    /// first.
    pub fn repeat(&self, repeats: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_repeat(self.raw(), repeats.as_ptr(), repeats.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
    pub fn tril(&self, diagonal: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_tril(self.raw(), diagonal, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
    pub fn triu(&self, diagonal: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_triu(self.raw(), diagonal, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x in order along a dimension, and the indices where the elements stood. NaN counts as the
    /// largest number; equal elements keep their order.
    pub fn sort(&self, dim: i64, descending: bool) -> Result<(Tensor, Tensor)> {
        let mut out_values = ptr::null_mut();
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_sort(self.raw(), dim, descending as i32, &mut out_values,
            &mut out_indices) })?;
        Ok((Tensor::own(out_values), Tensor::own(out_indices)))
    }

    /// The indices that dl_sort gives.
    pub fn argsort(&self, dim: i64, descending: bool) -> Result<Tensor> {
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_argsort(self.raw(), dim, descending as i32, &mut out_indices) })?;
        Ok(Tensor::own(out_indices))
    }

    /// The k largest or smallest elements along a dimension in order, and their indices there.
    pub fn topk(&self, k: i64, dim: i64, largest: bool) -> Result<(Tensor, Tensor)> {
        let mut out_values = ptr::null_mut();
        let mut out_indices = ptr::null_mut();
        check(unsafe { ffi::dl_topk(self.raw(), k, dim, largest as i32, &mut out_values,
            &mut out_indices) })?;
        Ok((Tensor::own(out_values), Tensor::own(out_indices)))
    }
}
