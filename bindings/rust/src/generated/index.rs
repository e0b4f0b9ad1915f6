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

    /// x with its slices at the indices replaced by those of src; the last of repeated ones stays.
    pub fn index_copy(&self, dim: i64, index: &Tensor, src: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_index_copy(self.raw(), dim, index.raw(), src.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// PyTorch's x[i, j, ...]. An index for each dimension of x, NULL for all of it; those at the
    /// end may be left out. Integers count from the end if negative, and broadcast together. A bool
    /// mask stands for as many dimensions as it has, which must have its sizes; it counts as the
    /// indices of its true elements. In the result the dimensions of the broadcast indices stand
    /// where the indexed dimensions stood if these are neighbours, else they come first. With a
    /// mask the call waits for the device.
    pub fn index(&self, indices: &[&Tensor]) -> Result<Tensor> {
        let indices_raw: Vec<_> = indices.iter().map(|v| v.raw()).collect();
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_index(self.raw(), indices_raw.as_ptr(), indices.len() as i64,
            &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x with the elements that dl_index gives replaced by values, or, to accumulate, with values
    /// added to them. values broadcasts to the shape of dl_index's result. Of repeated places the
    /// last stays; additions happen one after another.
    pub fn index_put(&self, indices: &[&Tensor], values: &Tensor,
        accumulate: bool) -> Result<Tensor> {
        let indices_raw: Vec<_> = indices.iter().map(|v| v.raw()).collect();
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_index_put(self.raw(), indices_raw.as_ptr(), indices.len() as i64,
            values.raw(), accumulate as i32, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// dl_index_put into x itself.
    pub fn index_put_(&self, indices: &[&Tensor], values: &Tensor, accumulate: bool) -> Result<()> {
        let indices_raw: Vec<_> = indices.iter().map(|v| v.raw()).collect();
        check(unsafe { ffi::dl_index_put_(self.raw(), indices_raw.as_ptr(), indices.len() as i64,
            values.raw(), accumulate as i32) })?;
        Ok(())
    }

    /// The coordinates of the elements that are not zero, in row-major order; no gradient. Waits
    /// for the device.
    pub fn nonzero(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_nonzero(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The elements of x where mask is true, in row-major order; the two broadcast. Waits for the
    /// device.
    pub fn masked_select(&self, mask: &Tensor) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_masked_select(self.raw(), mask.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The rows of weight that x names, one after another in a new last dimension. The row at
    /// padding_index gets no gradient.
    pub fn embedding(&self, x: &Tensor, padding_index: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_embedding(self.raw(), x.raw(), padding_index, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// 1 at the place of each class in a new last dimension, 0 elsewhere. classes -1 is one more
    /// than the largest; the call then waits for the device.
    pub fn one_hot(&self, classes: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_one_hot(self.raw(), classes, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// How often each number stands in x, or the sum of its weights; as long as the largest number
    /// needs, min_length at least. No gradient. Waits for the device.
    pub fn bincount(&self, weights: Option<&Tensor>, min_length: i64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_bincount(self.raw(), weights.map_or(ptr::null_mut(), |v| v.raw()),
            min_length, &mut out_y) })?;
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
