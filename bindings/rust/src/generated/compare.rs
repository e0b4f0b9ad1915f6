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
    /// Whether x is equal to y.
    pub fn eq(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_eq(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is equal to y.
    pub fn eq_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_eq_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is equal to y.
    pub fn eq_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_eq_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x differs from y.
    pub fn ne(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_ne(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x differs from y.
    pub fn ne_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_ne_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x differs from y.
    pub fn ne_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_ne_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is less than y.
    pub fn lt(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_lt(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is less than y.
    pub fn lt_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_lt_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is less than y.
    pub fn lt_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_lt_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is at most y.
    pub fn le(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_le(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is at most y.
    pub fn le_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_le_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is at most y.
    pub fn le_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_le_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is greater than y.
    pub fn gt(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_gt(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is greater than y.
    pub fn gt_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_gt_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is greater than y.
    pub fn gt_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_gt_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is at least y.
    pub fn ge(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_ge(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is at least y.
    pub fn ge_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_ge_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is at least y.
    pub fn ge_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_ge_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x and y are both true (not zero).
    pub fn logical_and(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_logical_and(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x or y is true (not zero).
    pub fn logical_or(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_logical_or(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether just one of x and y is true (not zero).
    pub fn logical_xor(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_logical_xor(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether x is zero.
    pub fn logical_not(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_logical_not(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The bits that x and y both have; integers or bools. No gradient.
    pub fn bitwise_and(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bitwise_and(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The bits that x or y has; integers or bools. No gradient.
    pub fn bitwise_or(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bitwise_or(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The bits that one of x and y has; integers or bools. No gradient.
    pub fn bitwise_xor(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bitwise_xor(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The bits that x has not; integers or bools. No gradient.
    pub fn bitwise_not(&self) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bitwise_not(self.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x 2^y, integers; bits that leave the dtype are lost, all of them if y is negative or no less
    /// than their number. No gradient.
    pub fn bitwise_left_shift(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bitwise_left_shift(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x / 2^y rounded down, integers; 0, or -1 for a negative x, if y is negative or no less than
    /// the number of x's bits. No gradient.
    pub fn bitwise_right_shift(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_bitwise_right_shift(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x where the condition is true, y elsewhere. All three broadcast.
    pub fn where_(&self, x: &Tensor, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_where(self.raw(), x.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x with a number wherever the mask is true, in x's dtype.
    pub fn masked_fill(&self, mask: &Tensor, value: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_masked_fill(self.raw(), mask.raw(), value, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x limited to low at least and high at most; where low > high every element becomes high. The
    /// gradient passes where low <= x <= high.
    pub fn clamp(&self, low: f64, high: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_clamp(self.raw(), low, high, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The same with integer bounds, which leave an integer tensor's dtype as it is.
    pub fn clamp_i64(&self, low: i64, high: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_clamp_i64(self.raw(), low, high, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether each element is NaN.
    pub fn isnan(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_isnan(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether each element is infinite.
    pub fn isinf(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_isinf(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether each element is neither infinite nor NaN.
    pub fn isfinite(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_isfinite(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether x == y, or both are finite and |x - y| <= atol + rtol |y|, or with equal_nan both
    /// are NaN. x and y have one dtype and broadcast.
    pub fn isclose(&self, y: &Tensor, rtol: f64, atol: f64, equal_nan: bool) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_isclose(self.raw(), y.raw(), rtol, atol, equal_nan as i32,
            &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// Whether dl_isclose is true everywhere. Waits for the device.
    pub fn allclose(&self, y: &Tensor, rtol: f64, atol: f64, equal_nan: bool) -> Result<bool> {
        let mut out_close = 0i32;
        check(unsafe { ffi::dl_allclose(self.raw(), y.raw(), rtol, atol, equal_nan as i32,
            &mut out_close) })?;
        Ok(out_close != 0)
    }

    /// Whether x and y have one shape and equal elements. Waits for the device.
    pub fn equal(&self, y: &Tensor) -> Result<bool> {
        let mut out_equal = 0i32;
        check(unsafe { ffi::dl_equal(self.raw(), y.raw(), &mut out_equal) })?;
        Ok(out_equal != 0)
    }
}
