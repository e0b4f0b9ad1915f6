// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// A tensor whose elements are not initialised. [`empty_with`] changes defaults.
pub fn empty(shape: &[i64]) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_empty(shape.as_ptr(), shape.len() as i64, DType(0).0, Device(-1).0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `empty` with what has a default.
pub fn empty_with(shape: &[i64], dtype: DType, device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_empty(shape.as_ptr(), shape.len() as i64, dtype.0, device.0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A tensor of zeros. [`zeros_with`] changes defaults.
pub fn zeros(shape: &[i64]) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_zeros(shape.as_ptr(), shape.len() as i64, DType(0).0, Device(-1).0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `zeros` with what has a default.
pub fn zeros_with(shape: &[i64], dtype: DType, device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_zeros(shape.as_ptr(), shape.len() as i64, dtype.0, device.0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A tensor of ones. [`ones_with`] changes defaults.
pub fn ones(shape: &[i64]) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_ones(shape.as_ptr(), shape.len() as i64, DType(0).0, Device(-1).0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `ones` with what has a default.
pub fn ones_with(shape: &[i64], dtype: DType, device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_ones(shape.as_ptr(), shape.len() as i64, dtype.0, device.0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A tensor with every element the same floating number. [`full_with`] changes defaults.
pub fn full(shape: &[i64], value: f64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_full(shape.as_ptr(), shape.len() as i64, value, DType(0).0,
        Device(-1).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `full` with what has a default.
pub fn full_with(shape: &[i64], value: f64, dtype: DType, device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_full(shape.as_ptr(), shape.len() as i64, value, dtype.0, device.0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A tensor with every element the same integer. [`full_i64_with`] changes defaults.
pub fn full_i64(shape: &[i64], value: i64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_full_i64(shape.as_ptr(), shape.len() as i64, value, DType(0).0,
        Device(-1).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `full_i64` with what has a default.
pub fn full_i64_with(shape: &[i64], value: i64, dtype: DType, device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_full_i64(shape.as_ptr(), shape.len() as i64, value, dtype.0, device.0,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A 0-d tensor on the default device with a floating number. [`scalar_with`] changes defaults.
pub fn scalar(value: f64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_scalar(value, DType(0).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `scalar` with what has a default.
pub fn scalar_with(value: f64, dtype: DType) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_scalar(value, dtype.0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A 0-d tensor on the default device with an integer. [`scalar_i64_with`] changes defaults.
pub fn scalar_i64(value: i64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_scalar_i64(value, DType(0).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `scalar_i64` with what has a default.
pub fn scalar_i64_with(value: i64, dtype: DType) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_scalar_i64(value, dtype.0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// The numbers start, start + step, ... up to, without, end. [`arange_with`] changes defaults.
pub fn arange(start: f64, end: f64, step: f64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_arange(start, end, step, DType(0).0, Device(-1).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `arange` with what has a default.
pub fn arange_with(start: f64, end: f64, step: f64, dtype: DType,
    device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_arange(start, end, step, dtype.0, device.0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// The integers start, start + step, ... up to, without, end. [`arange_i64_with`] changes defaults.
pub fn arange_i64(start: i64, end: i64, step: i64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_arange_i64(start, end, step, DType(0).0, Device(-1).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `arange_i64` with what has a default.
pub fn arange_i64_with(start: i64, end: i64, step: i64, dtype: DType,
    device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_arange_i64(start, end, step, dtype.0, device.0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// Numbers at equal distances from start to end, both included. [`linspace_with`] changes defaults.
pub fn linspace(start: f64, end: f64, steps: i64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_linspace(start, end, steps, DType(0).0, Device(-1).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `linspace` with what has a default.
pub fn linspace_with(start: f64, end: f64, steps: i64, dtype: DType,
    device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_linspace(start, end, steps, dtype.0, device.0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// A matrix with ones on its diagonal and zeros elsewhere. [`eye_with`] changes defaults.
pub fn eye(rows: i64, columns: i64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_eye(rows, columns, DType(0).0, Device(-1).0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `eye` with what has a default.
pub fn eye_with(rows: i64, columns: i64, dtype: DType, device: Device) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_eye(rows, columns, dtype.0, device.0, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

impl Tensor {
    /// A tensor of x's shape, dtype and device that is not initialised.
    pub fn empty_like(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_empty_like(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// A tensor of zeros of x's shape, dtype and device.
    pub fn zeros_like(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_zeros_like(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// A tensor of ones of x's shape, dtype and device.
    pub fn ones_like(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_ones_like(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// A tensor of x's shape, dtype and device with every element the same number.
    pub fn full_like(&self, value: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_full_like(self.raw(), value, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x in another dtype, x itself where nothing changes. Floating numbers lose their fraction on
    /// the way to integers; everything but zero is true.
    pub fn to_dtype(&self, dtype: DType) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_to_dtype(self.raw(), dtype.0, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x on another device, x itself where nothing changes.
    pub fn to_device(&self, device: Device) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_to_device(self.raw(), device.0, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x itself if it lies in row-major order, else a copy that does.
    pub fn contiguous(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_contiguous(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// A copy in row-major order; gradients flow through it.
    pub fn deep_clone(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_clone(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Overwrites x with src, which broadcasts to x's shape, is converted and crosses devices.
    pub fn copy_(&self, src: &Tensor) -> Result<()> {
        check(unsafe { ffi::dl_copy_(self.raw(), src.raw()) })?;
        Ok(())
    }

    /// Overwrites every element of x with a number.
    pub fn fill_(&self, value: f64) -> Result<()> {
        check(unsafe { ffi::dl_fill_(self.raw(), value) })?;
        Ok(())
    }

    /// Overwrites every element of x with an integer.
    pub fn fill_i64_(&self, value: i64) -> Result<()> {
        check(unsafe { ffi::dl_fill_i64_(self.raw(), value) })?;
        Ok(())
    }

    /// Overwrites every element of x with 0.
    pub fn zero_(&self) -> Result<()> {
        check(unsafe { ffi::dl_zero_(self.raw()) })?;
        Ok(())
    }
}
