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
    /// The number of dimensions.
    pub fn ndim(&self) -> Result<i64> {
        let mut out_ndim = 0i64;
        check(unsafe { ffi::dl_tensor_ndim(self.raw(), &mut out_ndim) })?;
        Ok(out_ndim)
    }

    /// The size of each dimension.
    pub fn shape(&self) -> Result<Vec<i64>> {
        let mut out_shape = Vec::new();
        let mut out_shape_count = 0i64;
        check(unsafe { ffi::dl_tensor_shape(self.raw(), out_shape.as_mut_ptr(),
            out_shape.len() as i64, &mut out_shape_count) })?;
        out_shape.resize(out_shape_count as usize, 0 as i64);
        check(unsafe { ffi::dl_tensor_shape(self.raw(), out_shape.as_mut_ptr(),
            out_shape.len() as i64, &mut out_shape_count) })?;
        Ok(out_shape)
    }

    /// The size of one dimension.
    pub fn size(&self, dim: i64) -> Result<i64> {
        let mut out_size = 0i64;
        check(unsafe { ffi::dl_tensor_size(self.raw(), dim, &mut out_size) })?;
        Ok(out_size)
    }

    /// The distance between neighbours along each dimension, in elements.
    pub fn strides(&self) -> Result<Vec<i64>> {
        let mut out_strides = Vec::new();
        let mut out_strides_count = 0i64;
        check(unsafe { ffi::dl_tensor_strides(self.raw(), out_strides.as_mut_ptr(),
            out_strides.len() as i64, &mut out_strides_count) })?;
        out_strides.resize(out_strides_count as usize, 0 as i64);
        check(unsafe { ffi::dl_tensor_strides(self.raw(), out_strides.as_mut_ptr(),
            out_strides.len() as i64, &mut out_strides_count) })?;
        Ok(out_strides)
    }

    /// Where the first element lies in the storage, in elements.
    pub fn offset(&self) -> Result<i64> {
        let mut out_offset = 0i64;
        check(unsafe { ffi::dl_tensor_offset(self.raw(), &mut out_offset) })?;
        Ok(out_offset)
    }

    /// The number of elements.
    pub fn numel(&self) -> Result<i64> {
        let mut out_numel = 0i64;
        check(unsafe { ffi::dl_tensor_numel(self.raw(), &mut out_numel) })?;
        Ok(out_numel)
    }

    /// The type of the elements.
    pub fn dtype(&self) -> Result<DType> {
        let mut out_dtype = 0i32;
        check(unsafe { ffi::dl_tensor_dtype(self.raw(), &mut out_dtype) })?;
        Ok(DType(out_dtype))
    }

    /// Where the elements live.
    pub fn device(&self) -> Result<Device> {
        let mut out_device = 0i32;
        check(unsafe { ffi::dl_tensor_device(self.raw(), &mut out_device) })?;
        Ok(Device(out_device))
    }

    /// Whether the elements lie in row-major order without gaps.
    pub fn is_contiguous(&self) -> Result<bool> {
        let mut out_contiguous = 0i32;
        check(unsafe { ffi::dl_tensor_is_contiguous(self.raw(), &mut out_contiguous) })?;
        Ok(out_contiguous != 0)
    }

    /// How often the storage was changed in place.
    pub fn version(&self) -> Result<i64> {
        let mut out_version = 0i64;
        check(unsafe { ffi::dl_tensor_version(self.raw(), &mut out_version) })?;
        Ok(out_version)
    }

    /// Whether two handles stand for one tensor.
    pub fn is_same(&self, y: &Tensor) -> Result<bool> {
        let mut out_same = 0i32;
        check(unsafe { ffi::dl_tensor_is_same(self.raw(), y.raw(), &mut out_same) })?;
        Ok(out_same != 0)
    }

    /// The value of a one-element tensor.
    pub fn item(&self) -> Result<f64> {
        let mut out_value = 0.0;
        check(unsafe { ffi::dl_item_f64(self.raw(), &mut out_value) })?;
        Ok(out_value)
    }

    /// The value of a one-element tensor, without its fraction.
    pub fn item_i64(&self) -> Result<i64> {
        let mut out_value = 0i64;
        check(unsafe { ffi::dl_item_i64(self.raw(), &mut out_value) })?;
        Ok(out_value)
    }

    /// The tensor as PyTorch prints it: 4 digits, 80 columns, the middle of more than 1000 elements
    /// left out, and dtype, device and gradient where they are not the usual ones.
    pub fn describe(&self) -> Result<String> {
        let mut out_text = Vec::new();
        let mut out_text_count = 0i64;
        check(unsafe { ffi::dl_tensor_to_string(self.raw(), out_text.as_mut_ptr() as *mut c_char,
            out_text.len() as i64, &mut out_text_count) })?;
        out_text.resize(out_text_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_tensor_to_string(self.raw(), out_text.as_mut_ptr() as *mut c_char,
            out_text.len() as i64, &mut out_text_count) })?;
        Ok(text_of_bytes(out_text))
    }
}

impl std::fmt::Display for Tensor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.describe().map_err(|_| std::fmt::Error)?)
    }
}
