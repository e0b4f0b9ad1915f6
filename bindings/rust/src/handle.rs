//! Ownership of the C interface's objects, and texts on their way into it and out of it.

use crate::error::{Error, Result};
use crate::generated::types::{Generator, Sampler, Status};
use std::ffi::{CStr, CString};
use std::os::raw::c_char;
use std::ptr;

/// An owning type over a counted handle: Drop releases, Clone shares the object. A handle is no
/// address; the library checks each one that it is given.
macro_rules! handle {
    ($name:ident, $raw:ident, $retain:ident, $release:ident, $doc:expr) => {
        #[doc = $doc]
        pub struct $name(std::ptr::NonNull<ffi::$raw>);

        #[allow(dead_code)]
        impl $name {
            /// Takes over a reference; the library gives no null without an error.
            pub(crate) fn own(raw: *mut ffi::$raw) -> Self {
                $name(std::ptr::NonNull::new(raw).expect("a handle of the library is not null"))
            }

            pub(crate) fn own_optional(raw: *mut ffi::$raw) -> Option<Self> {
                std::ptr::NonNull::new(raw).map($name)
            }

            /// The handle for a call of [`crate::ffi`]; borrowed.
            pub fn raw(&self) -> *mut ffi::$raw {
                self.0.as_ptr()
            }
        }

        /// Another reference to the same object.
        impl Clone for $name {
            fn clone(&self) -> Self {
                unsafe { ffi::$retain(self.raw()) };
                $name(self.0)
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                unsafe { ffi::$release(self.raw()) };
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    };
}

/// Every function on these may be called from any thread at any time, and none reaches a tensor.
/// What does reach one must not leave its thread: functions on tensors that change them are
/// `exclusive`, and memory may be shared by other handles.
unsafe impl Send for Generator {}
unsafe impl Sync for Generator {}
unsafe impl Send for Sampler {}
unsafe impl Sync for Sampler {}

/// Texts that must live until a call returns.
pub(crate) struct Texts(Vec<CString>);

impl Texts {
    pub(crate) fn new() -> Self {
        Texts(Vec::new())
    }

    pub(crate) fn add(&mut self, text: &str) -> Result<*const c_char> {
        let owned = CString::new(text).map_err(|_| {
            Error::new(Status::ERROR_INVALID_ARGUMENT, format!("a text holds a NUL: {text:?}"))
        })?;
        self.0.push(owned);
        Ok(self.0[self.0.len() - 1].as_ptr())
    }

    pub(crate) fn optional(&mut self, text: Option<&str>) -> Result<*const c_char> {
        text.map_or(Ok(ptr::null()), |t| self.add(t))
    }
}

/// A text of the library's; empty for null.
pub(crate) fn text_of(text: *const c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}

/// A text that the library wrote to a buffer, up to its NUL.
pub(crate) fn text_of_bytes(bytes: Vec<u8>) -> String {
    let end = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}
