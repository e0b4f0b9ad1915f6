// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// Copies the tensors to a device and joins them along dim; 0-d ones become a vector. Each gets its
/// part of the gradient back, on its own device.
pub fn parallel_gather(xs: &[&Tensor], device: Device, dim: i64) -> Result<Tensor> {
    let xs_raw: Vec<_> = xs.iter().map(|v| v.raw()).collect();
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_parallel_gather(xs_raw.as_ptr(), xs.len() as i64, device.0, dim,
        &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// Calls each module with inputs of its own, each on a thread of its own with its first input's
/// device as the default, and with the caller's grad mode and default dtype. Random numbers of
/// module i > 0 follow from the default generator's state and i. Where a tree holds a module that
/// only the calling thread may call (dl_module_set_any_thread), all run on it, one after another.
pub fn parallel_apply(modules: &[&Module], inputs: &[&Tensor]) -> Result<Vec<Tensor>> {
    let modules_raw: Vec<_> = modules.iter().map(|v| v.raw()).collect();
    let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
    let mut out_outputs = vec![ptr::null_mut::<ffi::dl_tensor>(); modules.len()];
    check(unsafe { ffi::dl_parallel_apply(modules_raw.as_ptr(), modules.len() as i64,
        inputs_raw.as_ptr(), inputs.len() as i64, out_outputs.as_mut_ptr()) })?;
    Ok(out_outputs.into_iter().map(|v| Tensor::own(v)).collect())
}

/// A module that does what dl_data_parallel does, with the module as its child "module". A thread
/// for each device but the first and the replicas' memory live as long as it does; parameters are
/// copied to the devices only after they changed. Train the module's parameters as ever. One device
/// takes the module over; with several, move it to devices[0] first. [`data_parallel_with`] changes
/// defaults.
pub fn data_parallel(module: &Module, devices: &[Device]) -> Result<Module> {
    let raw_options = ptr::null();
    let mut out_parallel = ptr::null_mut();
    check(unsafe { ffi::dl_data_parallel_create(module.raw(), devices.as_ptr() as *const i32,
        devices.len() as i64, raw_options, &mut out_parallel) })?;
    Ok(Module::own(out_parallel))
}

/// `data_parallel` with what has a default.
pub fn data_parallel_with(module: &Module, devices: &[Device],
    options: &DataParallelOptions) -> Result<Module> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_parallel = ptr::null_mut();
    check(unsafe { ffi::dl_data_parallel_create(module.raw(), devices.as_ptr() as *const i32,
        devices.len() as i64, &raw_options, &mut out_parallel) })?;
    Ok(Module::own(out_parallel))
}

/// A group of ranks in this process: communicators[i] is rank i, on devices[i], for a thread of its
/// own. Every rank makes the same collective calls in the same order; each returns when its part is
/// done. A collective that fails, is aborted or takes longer than the timeout is an error for every
/// rank that waits, and for each later call: make a new group then. Collectives are not recorded
/// for gradients. Where each rank has a GPU of its own and NCCL is installed, it moves the numbers;
/// else the ranks read each other's memory. [`communicators_with`] changes defaults.
pub fn communicators(devices: &[Device]) -> Result<Vec<Communicator>> {
    let raw_options = ptr::null();
    let mut out_communicators = vec![ptr::null_mut::<ffi::dl_communicator>(); devices.len()];
    check(unsafe { ffi::dl_communicators_create(devices.as_ptr() as *const i32,
        devices.len() as i64, raw_options, out_communicators.as_mut_ptr()) })?;
    Ok(out_communicators.into_iter().map(|v| Communicator::own(v)).collect())
}

/// `communicators` with what has a default.
pub fn communicators_with(devices: &[Device],
    options: &CommunicatorsOptions) -> Result<Vec<Communicator>> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_communicators = vec![ptr::null_mut::<ffi::dl_communicator>(); devices.len()];
    check(unsafe { ffi::dl_communicators_create(devices.as_ptr() as *const i32,
        devices.len() as i64, &raw_options, out_communicators.as_mut_ptr()) })?;
    Ok(out_communicators.into_iter().map(|v| Communicator::own(v)).collect())
}

impl Tensor {
    /// Cuts x along dim into pieces of ceil(size / device_count), as torch.chunk does, and copies
    /// piece i to devices[i]; 5 rows on 4 devices give 2, 2 and 1, so there may be fewer pieces
    /// than devices. An empty x gives an empty piece to each device. A piece whose device x is on
    /// shares x's memory. The gradient of x is gathered from those of the pieces.
    pub fn parallel_scatter(&self, devices: &[Device], dim: i64) -> Result<Vec<Tensor>> {
        let mut out_pieces = Vec::new();
        let mut out_pieces_count = 0i64;
        check(unsafe { ffi::dl_parallel_scatter(self.raw(), devices.as_ptr() as *const i32,
            devices.len() as i64, dim, out_pieces.as_mut_ptr(), out_pieces.len() as i64,
            &mut out_pieces_count) })?;
        out_pieces.resize(out_pieces_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_parallel_scatter(self.raw(), devices.as_ptr() as *const i32,
            devices.len() as i64, dim, out_pieces.as_mut_ptr(), out_pieces.len() as i64,
            &mut out_pieces_count) })?;
        Ok(out_pieces.into_iter().map(|v| Tensor::own(v)).collect())
    }
}

impl Module {
    /// Copies of a module for several devices. Replica 0 shares the module's memory; the parameters
    /// of all are results of the module's (no leaves), whose gradients are the sums over the
    /// replicas; buffers carry no gradient, and what a forward pass does to those of replica 1 and
    /// on is lost. A module of the caller's own keeps its forward and user_data:
    /// dl_module_parameter gives the replica's parameters there.
    pub fn parallel_replicate(&self, devices: &[Device]) -> Result<Vec<Module>> {
        let mut out_modules = vec![ptr::null_mut::<ffi::dl_module>(); devices.len()];
        check(unsafe { ffi::dl_parallel_replicate(self.raw(), devices.as_ptr() as *const i32,
            devices.len() as i64, out_modules.as_mut_ptr()) })?;
        Ok(out_modules.into_iter().map(|v| Module::own(v)).collect())
    }

    /// The module's output for inputs that several devices share: each input is scattered along
    /// dim, replicas compute at the same time, and the outputs are gathered on the output device.
    /// Inputs that come to different numbers of pieces are an error. One device computes without
    /// replicas; no devices stand for all CUDA devices or, where there are none, for a plain call.
    /// [`Self::data_parallel_with`] changes defaults.
    pub fn data_parallel(&self, inputs: &[&Tensor], devices: &[Device]) -> Result<Tensor> {
        let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
        let raw_options = ptr::null();
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_data_parallel(self.raw(), inputs_raw.as_ptr(), inputs.len() as i64,
            devices.as_ptr() as *const i32, devices.len() as i64, raw_options, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// `data_parallel` with what has a default.
    pub fn data_parallel_with(&self, inputs: &[&Tensor], devices: &[Device],
        options: &DataParallelOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let inputs_raw: Vec<_> = inputs.iter().map(|v| v.raw()).collect();
        let raw_options = options.raw(&mut texts)?;
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_data_parallel(self.raw(), inputs_raw.as_ptr(), inputs.len() as i64,
            devices.as_ptr() as *const i32, devices.len() as i64, &raw_options, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}

impl Communicator {
    /// The number of this rank, from 0.
    pub fn rank(&self) -> Result<i32> {
        let mut out_rank = 0i32;
        check(unsafe { ffi::dl_communicator_rank(self.raw(), &mut out_rank) })?;
        Ok(out_rank)
    }

    /// How many ranks the group has.
    pub fn size(&self) -> Result<i32> {
        let mut out_size = 0i32;
        check(unsafe { ffi::dl_communicator_size(self.raw(), &mut out_size) })?;
        Ok(out_size)
    }

    /// x of every rank becomes the root's, in place.
    pub fn broadcast(&self, x: &Tensor, root: i32) -> Result<()> {
        check(unsafe { ffi::dl_communicator_broadcast(self.raw(), x.raw(), root) })?;
        Ok(())
    }

    /// x of every rank becomes the reduction over all ranks, in place: added up in a fixed order,
    /// the same bits on each rank and in each run.
    pub fn all_reduce(&self, x: &Tensor, op: ReduceOp) -> Result<()> {
        check(unsafe { ffi::dl_communicator_all_reduce(self.raw(), x.raw(), op.0) })?;
        Ok(())
    }

    /// The same for the root's x alone; those of the other ranks stay as they are.
    pub fn reduce(&self, x: &Tensor, root: i32, op: ReduceOp) -> Result<()> {
        check(unsafe { ffi::dl_communicator_reduce(self.raw(), x.raw(), root, op.0) })?;
        Ok(())
    }

    /// New tensors on this rank's device: the i-th holds rank i's x.
    pub fn all_gather(&self, x: &Tensor) -> Result<Vec<Tensor>> {
        let mut out_ys = Vec::new();
        let mut out_ys_count = 0i64;
        check(unsafe { ffi::dl_communicator_all_gather(self.raw(), x.raw(), out_ys.as_mut_ptr(),
            out_ys.len() as i64, &mut out_ys_count) })?;
        out_ys.resize(out_ys_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_communicator_all_gather(self.raw(), x.raw(), out_ys.as_mut_ptr(),
            out_ys.len() as i64, &mut out_ys_count) })?;
        Ok(out_ys.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// Returns when all ranks have come.
    pub fn barrier(&self) -> Result<()> {
        check(unsafe { ffi::dl_communicator_barrier(self.raw()) })?;
        Ok(())
    }

    /// Wakes every rank that waits in a collective, with an error that gives the reason; the group
    /// is of no use from then on.
    pub fn abort(&self, reason: &str) -> Result<()> {
        let mut texts = Texts::new();
        let reason_raw = texts.add(reason)?;
        check(unsafe { ffi::dl_communicator_abort(self.raw(), reason_raw) })?;
        Ok(())
    }
}
