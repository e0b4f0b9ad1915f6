// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// The library's version, "major.minor.patch".
pub fn version() -> String {
    text_of(unsafe { ffi::dl_version() })
}

/// The library's version as major * 10000 + minor * 100 + patch.
pub fn version_number() -> i32 {
    unsafe { ffi::dl_version_number() }
}

/// One "name: value" line for each fact about this build and machine: version, compiler, the
/// instruction sets in use, who multiplies matrices, threads, backends.
pub fn build_info() -> Result<String> {
    let mut out_info = Vec::new();
    let mut out_info_count = 0i64;
    check(unsafe { ffi::dl_build_info(out_info.as_mut_ptr() as *mut c_char, out_info.len() as i64,
        &mut out_info_count) })?;
    out_info.resize(out_info_count as usize + 1, 0u8);
    check(unsafe { ffi::dl_build_info(out_info.as_mut_ptr() as *mut c_char, out_info.len() as i64,
        &mut out_info_count) })?;
    Ok(text_of_bytes(out_info))
}

/// Whether the library can do something on this machine: "cpu", "cuda", "virtual_devices". A name
/// it does not know is a feature it does not have.
pub fn has_feature(name: &str) -> Result<bool> {
    let mut texts = Texts::new();
    let name_raw = texts.add(name)?;
    let mut out_has = 0i32;
    check(unsafe { ffi::dl_has_feature(name_raw, &mut out_has) })?;
    Ok(out_has != 0)
}

/// How many threads share out the work of one operation, the calling one included.
pub fn num_threads() -> i32 {
    unsafe { ffi::dl_num_threads() }
}

/// Sets how many threads share out the work of one operation. Results do not depend on it.
pub fn set_num_threads(count: i32) -> Result<()> {
    check(unsafe { ffi::dl_set_num_threads(count) })?;
    Ok(())
}

/// How many devices of a kind there are now.
pub fn device_count(kind: DeviceKind) -> Result<i32> {
    let mut out_count = 0i32;
    check(unsafe { ffi::dl_device_count(kind.0, &mut out_count) })?;
    Ok(out_count)
}

/// Whether there is a device of a kind.
pub fn device_is_available(kind: DeviceKind) -> Result<bool> {
    let mut out_available = 0i32;
    check(unsafe { ffi::dl_device_is_available(kind.0, &mut out_available) })?;
    Ok(out_available != 0)
}

/// Reads a device's name such as "cpu", "cpu:1" or "cuda:0". The device need not exist.
pub fn device_parse(name: &str) -> Result<Device> {
    let mut texts = Texts::new();
    let name_raw = texts.add(name)?;
    let mut out_device = 0i32;
    check(unsafe { ffi::dl_device_parse(name_raw, &mut out_device) })?;
    Ok(Device(out_device))
}

/// The name of a device, such as "cpu:0".
pub fn device_format(device: Device) -> Result<String> {
    let mut out_name = Vec::new();
    let mut out_name_count = 0i64;
    check(unsafe { ffi::dl_device_format(device.0, out_name.as_mut_ptr() as *mut c_char,
        out_name.len() as i64, &mut out_name_count) })?;
    out_name.resize(out_name_count as usize + 1, 0u8);
    check(unsafe { ffi::dl_device_format(device.0, out_name.as_mut_ptr() as *mut c_char,
        out_name.len() as i64, &mut out_name_count) })?;
    Ok(text_of_bytes(out_name))
}

/// Waits for all work given to a device. Reports what went wrong in it: an index or a label out of
/// range, say, under the name of its operation. So does every call that copies from a device.
pub fn device_synchronize(device: Device) -> Result<()> {
    check(unsafe { ffi::dl_device_synchronize(device.0) })?;
    Ok(())
}

/// What a device is. Memory counts bytes, other programs' share included; a CPU device shows the
/// host's. The compute capability is CUDA's, as major * 10 + minor; 0 for CPU devices.
pub fn device_properties(device: Device) -> Result<(String, i64, i64, i32, i32)> {
    let mut out_name = Vec::new();
    let mut out_name_count = 0i64;
    let mut out_total_memory = 0i64;
    let mut out_free_memory = 0i64;
    let mut out_processors = 0i32;
    let mut out_compute_capability = 0i32;
    check(unsafe { ffi::dl_device_properties(device.0, out_name.as_mut_ptr() as *mut c_char,
        out_name.len() as i64, &mut out_name_count, &mut out_total_memory, &mut out_free_memory,
        &mut out_processors, &mut out_compute_capability) })?;
    out_name.resize(out_name_count as usize + 1, 0u8);
    check(unsafe { ffi::dl_device_properties(device.0, out_name.as_mut_ptr() as *mut c_char,
        out_name.len() as i64, &mut out_name_count, &mut out_total_memory, &mut out_free_memory,
        &mut out_processors, &mut out_compute_capability) })?;
    Ok((text_of_bytes(out_name), out_total_memory, out_free_memory, out_processors,
        out_compute_capability))
}

/// The device of new tensors on this thread.
pub fn default_device() -> Device {
    Device(unsafe { ffi::dl_default_device() })
}

/// Sets the device of new tensors on this thread.
pub fn set_default_device(device: Device) -> Result<()> {
    check(unsafe { ffi::dl_set_default_device(device.0) })?;
    Ok(())
}

/// Makes devices cpu:0 to cpu:count-1. All but the first are virtual: the host's memory, with
/// accounting of their own, and tensors move between them only when asked to. Devices that hold
/// memory cannot be taken away.
pub fn set_cpu_device_count(count: i32) -> Result<()> {
    check(unsafe { ffi::dl_set_cpu_device_count(count) })?;
    Ok(())
}

/// The dtype of new floating tensors.
pub fn default_dtype() -> DType {
    DType(unsafe { ffi::dl_default_dtype() })
}

/// Sets the dtype of new floating tensors; it must be floating.
pub fn set_default_dtype(dtype: DType) -> Result<()> {
    check(unsafe { ffi::dl_set_default_dtype(dtype.0) })?;
    Ok(())
}

/// Whether products of f32 matrices may use TF32 on GPUs (dl_allow_tf32).
pub fn tf32_allowed() -> Result<bool> {
    let mut out_allowed = 0i32;
    check(unsafe { ffi::dl_tf32_allowed(&mut out_allowed) })?;
    Ok(out_allowed != 0)
}

/// Lets GPUs round the factors of f32 matrix products to TF32, which keeps 10 bits of the fraction
/// in place of 23, or forbids it, as it is at first. PyTorch's
/// torch.backends.cuda.matmul.allow_tf32. For all threads; no effect without CUDA.
pub fn allow_tf32(allowed: bool) -> Result<()> {
    check(unsafe { ffi::dl_allow_tf32(allowed as i32) })?;
    Ok(())
}

/// What a device's memory holds, in bytes.
pub fn memory_stats(device: Device) -> Result<(i64, i64, i64, i64)> {
    let mut out_allocated = 0i64;
    let mut out_peak = 0i64;
    let mut out_cached = 0i64;
    let mut out_allocations = 0i64;
    check(unsafe { ffi::dl_memory_stats(device.0, &mut out_allocated, &mut out_peak,
        &mut out_cached, &mut out_allocations) })?;
    Ok((out_allocated, out_peak, out_cached, out_allocations))
}

/// Sets a device's peak to what is in use now.
pub fn memory_reset_peak(device: Device) -> Result<()> {
    check(unsafe { ffi::dl_memory_reset_peak(device.0) })?;
    Ok(())
}

/// The most bytes that a device may have in use or cached; 0 for as much as there is. What is
/// cached makes way; beyond it DL_ERROR_OUT_OF_MEMORY comes. CPU devices take 0 alone.
pub fn memory_set_limit(device: Device, bytes: i64) -> Result<()> {
    check(unsafe { ffi::dl_memory_set_limit(device.0, bytes) })?;
    Ok(())
}

/// Gives a device's cached memory back to the system.
pub fn memory_trim(device: Device) -> Result<()> {
    check(unsafe { ffi::dl_memory_trim(device.0) })?;
    Ok(())
}

/// How many objects of a kind ("tensor", "module", ...) have a live handle.
pub fn live_handle_count(kind: Option<&str>) -> Result<i64> {
    let mut texts = Texts::new();
    let kind_raw = texts.optional(kind)?;
    let mut out_count = 0i64;
    check(unsafe { ffi::dl_live_handle_count(kind_raw, &mut out_count) })?;
    Ok(out_count)
}

/// How many retains and releases were given a handle that was not live (released before, of another
/// kind, or none at all). They do no harm; each is an error in the calling program.
pub fn misused_handle_count() -> i64 {
    unsafe { ffi::dl_misused_handle_count() }
}

/// Seeds the generators that operations use unless they are given one: the CPU's, and one for each
/// GPU. On the CPU the low 32 bits count, as in PyTorch, and the same seed gives PyTorch's numbers.
pub fn manual_seed(seed: u64) -> Result<()> {
    check(unsafe { ffi::dl_manual_seed(seed) })?;
    Ok(())
}

/// The generator that operations on the CPU use unless they are given one.
pub fn default_generator() -> Result<Generator> {
    let mut out_generator = ptr::null_mut();
    check(unsafe { ffi::dl_default_generator(&mut out_generator) })?;
    Ok(Generator::own(out_generator))
}

/// Makes a generator with a seed.
pub fn generator(seed: u64) -> Result<Generator> {
    let mut out_generator = ptr::null_mut();
    check(unsafe { ffi::dl_generator_create(seed, &mut out_generator) })?;
    Ok(Generator::own(out_generator))
}

impl Generator {
    /// Starts a generator's sequence anew.
    pub fn manual_seed(&self, seed: u64) -> Result<()> {
        check(unsafe { ffi::dl_generator_manual_seed(self.raw(), seed) })?;
        Ok(())
    }

    /// The seed that a generator was last given.
    pub fn initial_seed(&self) -> Result<u64> {
        let mut out_seed = 0u64;
        check(unsafe { ffi::dl_generator_initial_seed(self.raw(), &mut out_seed) })?;
        Ok(out_seed)
    }

    /// A generator's place in its sequence, as PyTorch's torch.Generator.get_state() writes it.
    pub fn state(&self) -> Result<Vec<u8>> {
        let mut out_state = Vec::new();
        let mut out_state_count = 0i64;
        check(unsafe { ffi::dl_generator_state(self.raw(), out_state.as_mut_ptr(),
            out_state.len() as i64, &mut out_state_count) })?;
        out_state.resize(out_state_count as usize, 0 as u8);
        check(unsafe { ffi::dl_generator_state(self.raw(), out_state.as_mut_ptr(),
            out_state.len() as i64, &mut out_state_count) })?;
        Ok(out_state)
    }
}
