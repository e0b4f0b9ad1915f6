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
    /// The same elements in another shape; x's strides must allow it without a copy.
    pub fn view(&self, shape: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_view(self.raw(), shape.as_ptr(), shape.len() as i64, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The same elements in another shape; a view where strides allow it, else a copy.
    pub fn reshape(&self, shape: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_reshape(self.raw(), shape.as_ptr(), shape.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Joins the dimensions start_dim to end_dim, both included.
    pub fn flatten(&self, start_dim: i64, end_dim: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_flatten(self.raw(), start_dim, end_dim, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Splits a dimension into several.
    pub fn unflatten(&self, dim: i64, sizes: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_unflatten(self.raw(), dim, sizes.as_ptr(), sizes.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Drops every dimension of size 1.
    pub fn squeeze(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_squeeze(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Drops one dimension if its size is 1.
    pub fn squeeze_dim(&self, dim: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_squeeze_dim(self.raw(), dim, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Adds a dimension of size 1.
    pub fn unsqueeze(&self, dim: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_unsqueeze(self.raw(), dim, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Repeats dimensions of size 1, and new leading ones, without copying.
    pub fn expand(&self, shape: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_expand(self.raw(), shape.as_ptr(), shape.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The dimensions in another order.
    pub fn permute(&self, dims: &[i64]) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_permute(self.raw(), dims.as_ptr(), dims.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Two dimensions exchanged.
    pub fn transpose(&self, dim0: i64, dim1: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_transpose(self.raw(), dim0, dim1, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// A matrix transposed; x of fewer than two dimensions as it is.
    pub fn t(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_t(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// What stands at one index of a dimension, without that dimension.
    pub fn select(&self, dim: i64, index: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_select(self.raw(), dim, index, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The elements start, start + step, ... before end along a dimension. Negative bounds count
    /// from the end, excessive ones are cut, as in Python.
    pub fn slice(&self, dim: i64, start: i64, end: i64, step: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_slice(self.raw(), dim, start, end, step, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The elements start to start + length - 1 along a dimension.
    pub fn narrow(&self, dim: i64, start: i64, length: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_narrow(self.raw(), dim, start, length, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Pieces of one size along a dimension; the last one may be smaller.
    pub fn split(&self, size: i64, dim: i64) -> Result<Vec<Tensor>> {
        let mut out_pieces = Vec::new();
        let mut out_pieces_count = 0i64;
        check(unsafe { ffi::dl_split(self.raw(), size, dim, out_pieces.as_mut_ptr(),
            out_pieces.len() as i64, &mut out_pieces_count) })?;
        out_pieces.resize(out_pieces_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_split(self.raw(), size, dim, out_pieces.as_mut_ptr(),
            out_pieces.len() as i64, &mut out_pieces_count) })?;
        Ok(out_pieces.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// Pieces of given sizes along a dimension; they must add up to its size.
    pub fn split_sizes(&self, sizes: &[i64], dim: i64) -> Result<Vec<Tensor>> {
        let mut out_pieces = Vec::new();
        let mut out_pieces_count = 0i64;
        check(unsafe { ffi::dl_split_sizes(self.raw(), sizes.as_ptr(), sizes.len() as i64, dim,
            out_pieces.as_mut_ptr(), out_pieces.len() as i64, &mut out_pieces_count) })?;
        out_pieces.resize(out_pieces_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_split_sizes(self.raw(), sizes.as_ptr(), sizes.len() as i64, dim,
            out_pieces.as_mut_ptr(), out_pieces.len() as i64, &mut out_pieces_count) })?;
        Ok(out_pieces.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// At most so many pieces of equal size along a dimension; the last one may be smaller.
    pub fn chunk(&self, chunks: i64, dim: i64) -> Result<Vec<Tensor>> {
        let mut out_pieces = Vec::new();
        let mut out_pieces_count = 0i64;
        check(unsafe { ffi::dl_chunk(self.raw(), chunks, dim, out_pieces.as_mut_ptr(),
            out_pieces.len() as i64, &mut out_pieces_count) })?;
        out_pieces.resize(out_pieces_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_chunk(self.raw(), chunks, dim, out_pieces.as_mut_ptr(),
            out_pieces.len() as i64, &mut out_pieces_count) })?;
        Ok(out_pieces.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// What stands at each index of a dimension, without that dimension.
    pub fn unbind(&self, dim: i64) -> Result<Vec<Tensor>> {
        let mut out_pieces = Vec::new();
        let mut out_pieces_count = 0i64;
        check(unsafe { ffi::dl_unbind(self.raw(), dim, out_pieces.as_mut_ptr(),
            out_pieces.len() as i64, &mut out_pieces_count) })?;
        out_pieces.resize(out_pieces_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_unbind(self.raw(), dim, out_pieces.as_mut_ptr(),
            out_pieces.len() as i64, &mut out_pieces_count) })?;
        Ok(out_pieces.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// Any look at x's storage: shape, strides and offset in elements. A gradient flows only if x
    /// is contiguous.
    pub fn as_strided(&self, shape: &[i64], strides: &[i64], offset: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_as_strided(self.raw(), shape.as_ptr(), shape.len() as i64,
            strides.as_ptr(), strides.len() as i64, offset, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}
