//! Gradients.

pub use crate::generated::autograd::*;

use crate::error::{check, Result};
use crate::ffi;

/// Ends a block of [`no_grad`], also when it panics.
struct GradMode;

impl Drop for GradMode {
    fn drop(&mut self) {
        unsafe { ffi::dl_grad_mode_pop() };
    }
}

fn with_grad_mode<T>(enabled: bool, block: impl FnOnce() -> Result<T>) -> Result<T> {
    check(unsafe { ffi::dl_grad_mode_push(enabled as i32) })?;
    let _ends = GradMode;
    block()
}

/// Runs a block whose operations are not recorded.
pub fn no_grad<T>(block: impl FnOnce() -> Result<T>) -> Result<T> {
    with_grad_mode(false, block)
}

/// Runs a block whose operations are recorded, also inside of [`no_grad`].
pub fn enable_grad<T>(block: impl FnOnce() -> Result<T>) -> Result<T> {
    with_grad_mode(true, block)
}
