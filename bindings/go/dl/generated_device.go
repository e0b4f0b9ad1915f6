// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// NewStream: Makes a stream of a device beside the device's own.
func NewStream(device Device) (*Stream, error) {
	var outStream *C.dl_stream
	err := call(func() C.dl_status {
		return C.dl_stream_create(C.dl_device(device), &outStream)
	})
	if err != nil {
		return nil, err
	}
	return ownStream(outStream), nil
}

// StreamCurrent: The stream that this thread's work for a device is given to: what was pushed last
// for it, or the device's own.
func StreamCurrent(device Device) (*Stream, error) {
	var outStream *C.dl_stream
	err := call(func() C.dl_status {
		return C.dl_stream_current(C.dl_device(device), &outStream)
	})
	if err != nil {
		return nil, err
	}
	return ownStream(outStream), nil
}

// Device: The device of a stream.
func (stream *Stream) Device() (Device, error) {
	var outDevice C.dl_device
	err := call(func() C.dl_status { return C.dl_stream_device(stream.ptr(), &outDevice) })
	runtime.KeepAlive(stream)
	if err != nil {
		return 0, err
	}
	return Device(outDevice), nil
}

// Push: Makes the stream its device's current one on this thread until dl_stream_pop. Other devices
// and other threads keep theirs.
func (stream *Stream) Push() error {
	err := call(func() C.dl_status { return C.dl_stream_push(stream.ptr()) })
	runtime.KeepAlive(stream)
	return err
}

// StreamPop: Gives this thread the current stream it had before the matching dl_stream_push.
func StreamPop() error {
	err := call(func() C.dl_status { return C.dl_stream_pop() })
	return err
}

// Synchronize: Waits for the work given to a stream. Reports what went wrong in it, as
// dl_device_synchronize does for all streams of a device.
func (stream *Stream) Synchronize() error {
	err := call(func() C.dl_status { return C.dl_stream_synchronize(stream.ptr()) })
	runtime.KeepAlive(stream)
	return err
}

// Query: Whether the work given to a stream is done. Waits for nothing and reports no bad data.
func (stream *Stream) Query() (bool, error) {
	var outDone C.int32_t
	err := call(func() C.dl_status { return C.dl_stream_query(stream.ptr(), &outDone) })
	runtime.KeepAlive(stream)
	if err != nil {
		return false, err
	}
	return outDone != 0, nil
}

// WaitEvent: What is given to the stream from now on waits for the place that the event marks now,
// of whatever device; the caller does not wait, but for a stream of a CPU device. An event that was
// never recorded is waited for by nobody.
func (stream *Stream) WaitEvent(event *Event) error {
	err := call(func() C.dl_status { return C.dl_stream_wait_event(stream.ptr(), event.ptr()) })
	runtime.KeepAlive(stream)
	runtime.KeepAlive(event)
	return err
}

// RecordStream: Tells that work given to `stream` uses x, which was made on another stream: when x
// is released, its memory is not reused before the work given to `stream` by then is done.
func (x *Tensor) RecordStream(stream *Stream) error {
	err := call(func() C.dl_status { return C.dl_tensor_record_stream(x.ptr(), stream.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(stream)
	return err
}

// NewEvent: Makes an event for streams of a device.
func NewEvent(device Device, enableTiming bool) (*Event, error) {
	var outEvent *C.dl_event
	err := call(func() C.dl_status {
		return C.dl_event_create(C.dl_device(device), asFlag(enableTiming), &outEvent)
	})
	if err != nil {
		return nil, err
	}
	return ownEvent(outEvent), nil
}

// Record: Marks the place that a stream has come to: the event is done when the work given to the
// stream so far is. Recording it again moves it.
func (event *Event) Record(stream *Stream) error {
	err := call(func() C.dl_status { return C.dl_event_record(event.ptr(), stream.ptr()) })
	runtime.KeepAlive(event)
	runtime.KeepAlive(stream)
	return err
}

// Query: Whether the work that the event marks is done; also if it was never recorded.
func (event *Event) Query() (bool, error) {
	var outDone C.int32_t
	err := call(func() C.dl_status { return C.dl_event_query(event.ptr(), &outDone) })
	runtime.KeepAlive(event)
	if err != nil {
		return false, err
	}
	return outDone != 0, nil
}

// Synchronize: Waits for the work that the event marks. Bad data in it is reported by the next call
// that waits for its stream or device.
func (event *Event) Synchronize() error {
	err := call(func() C.dl_status { return C.dl_event_synchronize(event.ptr()) })
	runtime.KeepAlive(event)
	return err
}

// ElapsedTime: The milliseconds from one event to another, both of one device, made with
// enable_timing, recorded and done.
func (start *Event) ElapsedTime(end *Event) (float64, error) {
	var outMilliseconds C.double
	err := call(func() C.dl_status {
		return C.dl_event_elapsed_time(start.ptr(), end.ptr(), &outMilliseconds)
	})
	runtime.KeepAlive(start)
	runtime.KeepAlive(end)
	if err != nil {
		return 0, err
	}
	return float64(outMilliseconds), nil
}

// PinMemory: A copy of x in page-locked host memory, from which copies to a GPU need not wait
// (dl_to_device_async); x itself if it lies there or has no elements. Needs CUDA. x is on a CPU
// device. Gradients flow through it.
func (x *Tensor) PinMemory() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_pin_memory(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// IsPinned: Whether x lies in page-locked host memory; 0 where there is no CUDA.
func (x *Tensor) IsPinned() (bool, error) {
	var outPinned C.int32_t
	err := call(func() C.dl_status { return C.dl_is_pinned(x.ptr(), &outPinned) })
	runtime.KeepAlive(x)
	if err != nil {
		return false, err
	}
	return outPinned != 0, nil
}

// ToDeviceAsync: As dl_to_device, but a copy of contiguous pinned memory to a GPU is only given to
// the GPU's current stream: until that has done it, the elements of x must not change; x may be
// released. Other copies are done as dl_to_device does them. PyTorch's non_blocking=True.
func (x *Tensor) ToDeviceAsync(device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_to_device_async(x.ptr(), C.dl_device(device), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}
