//! Tensors from Rust's memory and back.

use crate::error::{check, Error, Result};
use crate::ffi;
use crate::generated::types::{DType, Status, Tensor};
use std::mem::size_of_val;
use std::os::raw::c_void;
use std::ptr;

mod sealed {
    pub trait Sealed {}
}

/// A Rust type that tensors hold. `bool` is not among them: a tensor's bytes could be any.
pub trait Element: Copy + Default + sealed::Sealed {
    const DTYPE: DType;
}

macro_rules! element {
    ($($rust:ty => $dtype:ident),*) => {
        $(impl sealed::Sealed for $rust {}
        impl Element for $rust {
            const DTYPE: DType = DType::$dtype;
        })*
    };
}
element!(f32 => F32, f64 => F64, i64 => I64, i32 => I32, u8 => U8);

impl Tensor {
    /// A tensor with a copy of `data` in row-major order; `data` must have as many elements as
    /// `shape` says.
    pub fn from_slice<T: Element>(data: &[T], shape: &[i64]) -> Result<Tensor> {
        let mut out = ptr::null_mut();
        check(unsafe {
            ffi::dl_tensor_from_data(
                data.as_ptr() as *const c_void,
                size_of_val(data) as i64,
                shape.as_ptr(),
                shape.len() as i64,
                T::DTYPE.0,
                &mut out,
            )
        })?;
        Ok(Tensor::own(out))
    }

    /// A copy of the elements in row-major order, from any device; `T` must be the dtype's.
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        let dtype = self.dtype()?;
        if dtype != T::DTYPE {
            return Err(Error::new(
                Status::ERROR_DTYPE,
                format!("to_vec: x has {dtype:?}, not {:?}", T::DTYPE),
            ));
        }
        let mut data = vec![T::default(); self.numel()? as usize];
        let bytes = size_of_val(data.as_slice()) as i64;
        check(unsafe {
            ffi::dl_tensor_copy_to_host(self.raw(), data.as_mut_ptr() as *mut c_void, bytes)
        })?;
        Ok(data)
    }
}
