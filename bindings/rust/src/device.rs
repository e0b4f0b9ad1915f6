//! Devices by name and number.

use crate::error::{Error, Result};
use crate::generated::runtime;
use std::fmt;
use std::str::FromStr;

/// Where a tensor's elements are: the host's memory, or a GPU's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Device(pub(crate) i32);

impl Device {
    /// The host's memory, "cpu:0".
    pub const CPU: Device = Device(0);
    /// This thread's default device ([`crate::set_default_device`]).
    pub const DEFAULT: Device = Device(-1);
}

/// Reads "cpu", "cuda:1".
impl FromStr for Device {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        runtime::device_parse(name)
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&runtime::device_format(*self).map_err(|_| fmt::Error)?)
    }
}
