//! Errors: a status of the C interface with its message.

use crate::ffi;
use crate::generated::types::Status;
use crate::handle::text_of;
use std::fmt;

/// What was wrong with a call: its kind, and one line that names the operation, the argument and
/// its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    status: Status,
    message: String,
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub fn new(status: Status, message: impl Into<String>) -> Self {
        Error { status, message: message.into() }
    }

    /// The error's kind, such as [`Status::ERROR_SHAPE`].
    pub fn status(&self) -> Status {
        self.status
    }

    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text_of(unsafe { ffi::dl_status_name(self.0) }))
    }
}

/// A call's status; what is positive is news. The message is read on the thread of the call.
pub(crate) fn check(status: ffi::dl_status) -> Result<Status> {
    if status >= 0 {
        return Ok(Status(status));
    }
    Err(Error::new(Status(status), text_of(unsafe { ffi::dl_last_error_message() })))
}
