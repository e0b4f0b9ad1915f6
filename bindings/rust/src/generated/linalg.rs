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
    /// The matrix product of the last two dimensions. A vector is taken as a row on the left and as
    /// a column on the right; leading dimensions are batches and broadcast.
    pub fn matmul(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_matmul(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The product of two matrices, [M, K] and [K, N].
    pub fn mm(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_mm(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The products of two batches of matrices, [B, M, K] and [B, K, N].
    pub fn bmm(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bmm(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The sum of the products of two vectors' elements.
    pub fn dot(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_dot(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The products of every pair of elements of two vectors, [M, N].
    pub fn outer(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_outer(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x times the transposed weight, plus bias.
    pub fn linear(&self, weight: &Tensor, bias: Option<&Tensor>) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_linear(self.raw(), weight.raw(), bias.map_or(ptr::null_mut(),
            |v| v.raw()), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}
