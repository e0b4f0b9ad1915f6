package dl

// #include <dl/dl.h>
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

// Device is where a tensor's elements are: the host's memory, or a GPU's.
type Device int32

const (
	CPU           Device = 0  // the host's memory, "cpu:0"
	DeviceDefault Device = -1 // of the thread
)

// String is the device's name, such as "cuda:1".
func (d Device) String() string { return text(DeviceFormat(d)) }

// Element is a Go type that tensors hold.
type Element interface {
	float32 | float64 | int64 | int32 | uint8
}

func dtypeOf[T Element]() DType {
	switch any(*new(T)).(type) {
	case float32:
		return F32
	case float64:
		return F64
	case int64:
		return I64
	case int32:
		return I32
	}
	return U8
}

func bytesOf[T Element](values []T) (unsafe.Pointer, C.int64_t) {
	return address(values), C.int64_t(len(values)) * C.int64_t(unsafe.Sizeof(*new(T)))
}

// FromSlice gives a tensor with a copy of values in row-major order. There must be as many as the
// shape says.
func FromSlice[T Element](values []T, shape ...int64) (*Tensor, error) {
	var out *C.dl_tensor
	data, bytes := bytesOf(values)
	dtype := C.dl_dtype(dtypeOf[T]())
	err := call(func() C.dl_status {
		return C.dl_tensor_from_data(data, bytes, asInt64s(shape), C.int64_t(len(shape)), dtype, &out)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(out), nil
}

// Values gives a copy of the elements in row-major order, from any device. T must be the dtype's.
func Values[T Element](x *Tensor) ([]T, error) {
	dtype, err := x.DType()
	if err != nil {
		return nil, err
	}
	if dtype != dtypeOf[T]() {
		message := fmt.Sprintf("Values: x has dtype %d, which %T cannot hold", dtype, *new(T))
		return nil, &Error{StatusErrorDType, message}
	}
	numel, err := x.Numel()
	if err != nil {
		return nil, err
	}
	values := make([]T, numel)
	data, bytes := bytesOf(values)
	err = call(func() C.dl_status { return C.dl_tensor_copy_to_host(x.ptr(), data, bytes) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return values, nil
}

// text is what a String method gives; it has no way to report an error but its text.
func text(text string, err error) string {
	if err != nil {
		return err.Error()
	}
	return text
}

// String shows the numbers as PyTorch does.
func (x *Tensor) String() string { return text(x.ToString()) }

// String shows the layers.
func (module *Module) String() string { return text(module.ToString()) }

// String shows the options of each group.
func (optimizer *Optimizer) String() string { return text(optimizer.ToString()) }
