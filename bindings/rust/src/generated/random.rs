// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// Numbers from [0, 1), all equally likely. [`rand_with`] changes defaults.
pub fn rand(shape: &[i64]) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_rand(shape.as_ptr(), shape.len() as i64, DType(0).0, Device(-1).0,
        ptr::null_mut(), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `rand` with what has a default.
pub fn rand_with(shape: &[i64], dtype: DType, device: Device,
    generator: Option<&Generator>) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_rand(shape.as_ptr(), shape.len() as i64, dtype.0, device.0,
        generator.map_or(ptr::null_mut(), |v| v.raw()), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// Numbers from the normal distribution of mean 0 and standard deviation 1. [`randn_with`] changes
/// defaults.
pub fn randn(shape: &[i64]) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_randn(shape.as_ptr(), shape.len() as i64, DType(0).0, Device(-1).0,
        ptr::null_mut(), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `randn` with what has a default.
pub fn randn_with(shape: &[i64], dtype: DType, device: Device,
    generator: Option<&Generator>) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_randn(shape.as_ptr(), shape.len() as i64, dtype.0, device.0,
        generator.map_or(ptr::null_mut(), |v| v.raw()), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// Integers from low up to, without, high; i64 by default. [`randint_with`] changes defaults.
pub fn randint(low: i64, high: i64, shape: &[i64]) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_randint(low, high, shape.as_ptr(), shape.len() as i64, DType(0).0,
        Device(-1).0, ptr::null_mut(), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `randint` with what has a default.
pub fn randint_with(low: i64, high: i64, shape: &[i64], dtype: DType, device: Device,
    generator: Option<&Generator>) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_randint(low, high, shape.as_ptr(), shape.len() as i64, dtype.0,
        device.0, generator.map_or(ptr::null_mut(), |v| v.raw()), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// 0 to n - 1 in random order, i64. [`randperm_with`] changes defaults.
pub fn randperm(n: i64) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_randperm(n, Device(-1).0, ptr::null_mut(), &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `randperm` with what has a default.
pub fn randperm_with(n: i64, device: Device, generator: Option<&Generator>) -> Result<Tensor> {
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_randperm(n, device.0, generator.map_or(ptr::null_mut(), |v| v.raw()),
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

impl Tensor {
    /// 1 with the probability that stands in p, else 0; p's shape and dtype.
    /// [`Self::bernoulli_with`] changes defaults.
    pub fn bernoulli(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_bernoulli(self.raw(), ptr::null_mut(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// `bernoulli` with what has a default.
    pub fn bernoulli_with(&self, generator: Option<&Generator>) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_bernoulli(self.raw(), generator.map_or(ptr::null_mut(),
            |v| v.raw()), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// `count` indices per row of weights, each drawn with the probability of its weight over the
    /// row's sum. Without replacement each index comes at most once. [`Self::multinomial_with`]
    /// changes defaults.
    pub fn multinomial(&self, count: i64, replacement: bool) -> Result<Tensor> {
        let mut out_index = ptr::null_mut();
        check(unsafe { ffi::dl_multinomial(self.raw(), count, replacement as i32, ptr::null_mut(),
            &mut out_index) })?;
        Ok(Tensor::own(out_index))
    }

    /// `multinomial` with what has a default.
    pub fn multinomial_with(&self, count: i64, replacement: bool,
        generator: Option<&Generator>) -> Result<Tensor> {
        let mut out_index = ptr::null_mut();
        check(unsafe { ffi::dl_multinomial(self.raw(), count, replacement as i32,
            generator.map_or(ptr::null_mut(), |v| v.raw()), &mut out_index) })?;
        Ok(Tensor::own(out_index))
    }

    /// x with each element set to 0 with probability p, the others divided by 1 - p; x itself if
    /// not training. [`Self::dropout_with`] changes defaults.
    pub fn dropout(&self, p: f64, training: bool) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_dropout(self.raw(), p, training as i32, ptr::null_mut(),
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// `dropout` with what has a default.
    pub fn dropout_with(&self, p: f64, training: bool,
        generator: Option<&Generator>) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_dropout(self.raw(), p, training as i32,
            generator.map_or(ptr::null_mut(), |v| v.raw()), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Fills x with numbers from [from, to), all equally likely. [`Self::uniform_with_`] changes
    /// defaults.
    pub fn uniform_(&self, from: f64, to: f64) -> Result<()> {
        check(unsafe { ffi::dl_uniform_(self.raw(), from, to, ptr::null_mut()) })?;
        Ok(())
    }

    /// `uniform_` with what has a default.
    pub fn uniform_with_(&self, from: f64, to: f64, generator: Option<&Generator>) -> Result<()> {
        check(unsafe { ffi::dl_uniform_(self.raw(), from, to, generator.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }

    /// Fills x from the normal distribution. [`Self::normal_with_`] changes defaults.
    pub fn normal_(&self, mean: f64, std: f64) -> Result<()> {
        check(unsafe { ffi::dl_normal_(self.raw(), mean, std, ptr::null_mut()) })?;
        Ok(())
    }

    /// `normal_` with what has a default.
    pub fn normal_with_(&self, mean: f64, std: f64, generator: Option<&Generator>) -> Result<()> {
        check(unsafe { ffi::dl_normal_(self.raw(), mean, std, generator.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }

    /// Fills x from the exponential distribution. [`Self::exponential_with_`] changes defaults.
    pub fn exponential_(&self, rate: f64) -> Result<()> {
        check(unsafe { ffi::dl_exponential_(self.raw(), rate, ptr::null_mut()) })?;
        Ok(())
    }

    /// `exponential_` with what has a default.
    pub fn exponential_with_(&self, rate: f64, generator: Option<&Generator>) -> Result<()> {
        check(unsafe { ffi::dl_exponential_(self.raw(), rate, generator.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }

    /// Fills x with integers from `from` up to, without, `to`. [`Self::random_with_`] changes
    /// defaults.
    pub fn random_(&self, from: i64, to: i64) -> Result<()> {
        check(unsafe { ffi::dl_random_(self.raw(), from, to, ptr::null_mut()) })?;
        Ok(())
    }

    /// `random_` with what has a default.
    pub fn random_with_(&self, from: i64, to: i64, generator: Option<&Generator>) -> Result<()> {
        check(unsafe { ffi::dl_random_(self.raw(), from, to, generator.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }

    /// Fills x with 1 with probability p, else 0. [`Self::bernoulli_with_`] changes defaults.
    pub fn bernoulli_(&self, p: f64) -> Result<()> {
        check(unsafe { ffi::dl_bernoulli_(self.raw(), p, ptr::null_mut()) })?;
        Ok(())
    }

    /// `bernoulli_` with what has a default.
    pub fn bernoulli_with_(&self, p: f64, generator: Option<&Generator>) -> Result<()> {
        check(unsafe { ffi::dl_bernoulli_(self.raw(), p, generator.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }
}
