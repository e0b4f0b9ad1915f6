// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// Begins to capture what this thread computes, up to dl_plan_end: one step, which is done as
/// always. The plan's inputs are the tensors that were there before: a replay works on what then
/// stands in them.
pub fn plan_begin() -> Result<()> {
    check(unsafe { ffi::dl_plan_begin() })?;
    Ok(())
}

/// The plan of what was computed since dl_plan_begin. It has no outputs: results stand in the
/// tensors that the step made and the caller has kept, gradients among them, and each replay writes
/// into them. A call that failed meanwhile asks for dl_plan_abandon.
pub fn plan_end() -> Result<Plan> {
    let mut out_plan = ptr::null_mut();
    check(unsafe { ffi::dl_plan_end(&mut out_plan) })?;
    Ok(Plan::own(out_plan))
}

/// Ends a capture, if this thread has begun one, without a plan.
pub fn plan_abandon() -> Result<()> {
    check(unsafe { ffi::dl_plan_abandon() })?;
    Ok(())
}

impl Plan {
    /// The plan's last step again, `count` times, on what stands in its inputs. Fails where that
    /// takes another capture, as above: a step that makes gradients has to clear them
    /// (dl_optimizer_zero_grad), before or after.
    pub fn replay(&self, count: i64) -> Result<()> {
        check(unsafe { ffi::dl_plan_replay(self.raw(), count) })?;
        Ok(())
    }

    /// One step on copies of the inputs: captured where it is the first with inputs like these,
    /// else replayed. dl_plan_output gives its results. An error in the middle of a step, such as a
    /// label out of range, leaves the plan usable, and done what was done before it.
    pub fn run(&self, inputs: &[&Tensor]) -> Result<()> {
        let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
        check(unsafe { ffi::dl_plan_run(self.raw(), inputs_raw.as_ptr(), inputs.len() as i64) })?;
        Ok(())
    }

    /// How many outputs the last step gave.
    pub fn output_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_plan_output_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// An output of the last step, as a fresh tensor without a graph.
    pub fn output(&self, index: i64) -> Result<Tensor> {
        let mut out_output = ptr::null_mut();
        check(unsafe { ffi::dl_plan_output(self.raw(), index, &mut out_output) })?;
        Ok(Tensor::own(out_output))
    }

    /// The losses of the last call of dl_plan_run_over, a number for each step.
    pub fn losses(&self) -> Result<Vec<f64>> {
        let mut out_losses = Vec::new();
        let mut out_losses_count = 0i64;
        check(unsafe { ffi::dl_plan_losses(self.raw(), out_losses.as_mut_ptr(),
            out_losses.len() as i64, &mut out_losses_count) })?;
        out_losses.resize(out_losses_count as usize, 0 as f64);
        check(unsafe { ffi::dl_plan_losses(self.raw(), out_losses.as_mut_ptr(),
            out_losses.len() as i64, &mut out_losses_count) })?;
        Ok(out_losses)
    }

    /// How many captures were made.
    pub fn capture_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_plan_capture_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// What was captured: a line for each step with its operands, the constants among them, and
    /// where in the plan's memory they lie; the bytes that the step asked for and those that it is
    /// given.
    pub fn to_string(&self) -> Result<String> {
        let mut out_string = Vec::new();
        let mut out_string_count = 0i64;
        check(unsafe { ffi::dl_plan_to_string(self.raw(), out_string.as_mut_ptr() as *mut c_char,
            out_string.len() as i64, &mut out_string_count) })?;
        out_string.resize(out_string_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_plan_to_string(self.raw(), out_string.as_mut_ptr() as *mut c_char,
            out_string.len() as i64, &mut out_string_count) })?;
        Ok(text_of_bytes(out_string))
    }
}
