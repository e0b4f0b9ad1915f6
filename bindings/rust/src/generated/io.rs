// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// Reads a file that is right in every detail; never takes more memory than the file holds.
/// [`safetensors_load_with`] changes defaults.
pub fn safetensors_load(path: &str) -> Result<StateDict> {
    let mut texts = Texts::new();
    let path_raw = texts.add(path)?;
    let raw_options = ptr::null();
    let mut out_state = ptr::null_mut();
    check(unsafe { ffi::dl_safetensors_load(path_raw, raw_options, &mut out_state) })?;
    Ok(StateDict::own(out_state))
}

/// `safetensors_load` with what has a default.
pub fn safetensors_load_with(path: &str, options: &SafetensorsLoadOptions) -> Result<StateDict> {
    let mut texts = Texts::new();
    let path_raw = texts.add(path)?;
    let raw_options = options.raw(&mut texts)?;
    let mut out_state = ptr::null_mut();
    check(unsafe { ffi::dl_safetensors_load(path_raw, &raw_options, &mut out_state) })?;
    Ok(StateDict::own(out_state))
}

impl Module {
    /// Writes the module's state dict as safetensors; returns when it is on the disk.
    pub fn save(&self, path: &str) -> Result<()> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        check(unsafe { ffi::dl_module_save(self.raw(), path_raw) })?;
        Ok(())
    }

    /// Reads a safetensors file into the module, as dl_module_load_state_dict does.
    /// [`Self::load_with`] changes defaults.
    pub fn load(&self, path: &str) -> Result<()> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        let raw_options = ptr::null();
        check(unsafe { ffi::dl_module_load(self.raw(), path_raw, raw_options) })?;
        Ok(())
    }

    /// `load` with what has a default.
    pub fn load_with(&self, path: &str, options: &ModuleLoadOptions) -> Result<()> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        let raw_options = options.raw(&mut texts)?;
        check(unsafe { ffi::dl_module_load(self.raw(), path_raw, &raw_options) })?;
        Ok(())
    }
}

impl StateDict {
    /// Writes the tensors and the metadata of a state dict; returns when they are on the disk.
    pub fn safetensors_save(&self, path: &str) -> Result<()> {
        let mut texts = Texts::new();
        let path_raw = texts.add(path)?;
        check(unsafe { ffi::dl_safetensors_save(self.raw(), path_raw) })?;
        Ok(())
    }
}
