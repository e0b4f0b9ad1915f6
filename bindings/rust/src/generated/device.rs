// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// Makes a stream of a device beside the device's own.
pub fn stream(device: Device) -> Result<Stream> {
    let mut out_stream = ptr::null_mut();
    check(unsafe { ffi::dl_stream_create(device.0, &mut out_stream) })?;
    Ok(Stream::own(out_stream))
}

/// The stream that this thread's work for a device is given to: what was pushed last for it, or the
/// device's own.
pub fn stream_current(device: Device) -> Result<Stream> {
    let mut out_stream = ptr::null_mut();
    check(unsafe { ffi::dl_stream_current(device.0, &mut out_stream) })?;
    Ok(Stream::own(out_stream))
}

/// Gives this thread the current stream it had before the matching dl_stream_push.
pub fn stream_pop() -> Result<()> {
    check(unsafe { ffi::dl_stream_pop() })?;
    Ok(())
}

/// Makes an event for streams of a device.
pub fn event(device: Device, enable_timing: bool) -> Result<Event> {
    let mut out_event = ptr::null_mut();
    check(unsafe { ffi::dl_event_create(device.0, enable_timing as i32, &mut out_event) })?;
    Ok(Event::own(out_event))
}

impl Stream {
    /// The device of a stream.
    pub fn device(&self) -> Result<Device> {
        let mut out_device = 0i32;
        check(unsafe { ffi::dl_stream_device(self.raw(), &mut out_device) })?;
        Ok(Device(out_device))
    }

    /// Makes the stream its device's current one on this thread until dl_stream_pop. Other devices
    /// and other threads keep theirs.
    pub fn push(&self) -> Result<()> {
        check(unsafe { ffi::dl_stream_push(self.raw()) })?;
        Ok(())
    }

    /// Waits for the work given to a stream. Reports what went wrong in it, as
    /// dl_device_synchronize does for all streams of a device.
    pub fn synchronize(&self) -> Result<()> {
        check(unsafe { ffi::dl_stream_synchronize(self.raw()) })?;
        Ok(())
    }

    /// Whether the work given to a stream is done. Waits for nothing and reports no bad data.
    pub fn query(&self) -> Result<bool> {
        let mut out_done = 0i32;
        check(unsafe { ffi::dl_stream_query(self.raw(), &mut out_done) })?;
        Ok(out_done != 0)
    }

    /// What is given to the stream from now on waits for the place that the event marks now, of
    /// whatever device; the caller does not wait, but for a stream of a CPU device. An event that
    /// was never recorded is waited for by nobody.
    pub fn wait_event(&self, event: &Event) -> Result<()> {
        check(unsafe { ffi::dl_stream_wait_event(self.raw(), event.raw()) })?;
        Ok(())
    }
}

impl Event {
    /// Marks the place that a stream has come to: the event is done when the work given to the
    /// stream so far is. Recording it again moves it.
    pub fn record(&self, stream: Option<&Stream>) -> Result<()> {
        check(unsafe { ffi::dl_event_record(self.raw(), stream.map_or(ptr::null_mut(),
            |v| v.raw())) })?;
        Ok(())
    }

    /// Whether the work that the event marks is done; also if it was never recorded.
    pub fn query(&self) -> Result<bool> {
        let mut out_done = 0i32;
        check(unsafe { ffi::dl_event_query(self.raw(), &mut out_done) })?;
        Ok(out_done != 0)
    }

    /// Waits for the work that the event marks. Bad data in it is reported by the next call that
    /// waits for its stream or device.
    pub fn synchronize(&self) -> Result<()> {
        check(unsafe { ffi::dl_event_synchronize(self.raw()) })?;
        Ok(())
    }

    /// The milliseconds from one event to another, both of one device, made with enable_timing,
    /// recorded and done.
    pub fn elapsed_time(&self, end: &Event) -> Result<f64> {
        let mut out_milliseconds = 0.0;
        check(unsafe { ffi::dl_event_elapsed_time(self.raw(), end.raw(), &mut out_milliseconds) })?;
        Ok(out_milliseconds)
    }
}

impl Tensor {
    /// Tells that work given to `stream` uses x, which was made on another stream: when x is
    /// released, its memory is not reused before the work given to `stream` by then is done.
    pub fn record_stream(&self, stream: &Stream) -> Result<()> {
        check(unsafe { ffi::dl_tensor_record_stream(self.raw(), stream.raw()) })?;
        Ok(())
    }

    /// A copy of x in page-locked host memory, from which copies to a GPU need not wait
    /// (dl_to_device_async); x itself if it lies there or has no elements. Needs CUDA. x is on a
    /// CPU device. Gradients flow through it.
    pub fn pin_memory(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_pin_memory(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// Whether x lies in page-locked host memory; 0 where there is no CUDA.
    pub fn is_pinned(&self) -> Result<bool> {
        let mut out_pinned = 0i32;
        check(unsafe { ffi::dl_is_pinned(self.raw(), &mut out_pinned) })?;
        Ok(out_pinned != 0)
    }

    /// As dl_to_device, but a copy of contiguous pinned memory to a GPU is only given to the GPU's
    /// current stream: until that has done it, the elements of x must not change; x may be
    /// released. Other copies are done as dl_to_device does them. PyTorch's non_blocking=True.
    pub fn to_device_async(&self, device: Device) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_to_device_async(self.raw(), device.0, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}
