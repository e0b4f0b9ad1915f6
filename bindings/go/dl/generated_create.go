// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Empty: A tensor whose elements are not initialised.
func Empty(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_empty(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// EmptyWith: Empty with what has a default.
func EmptyWith(shape []int64, dtype DType, device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_empty(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(dtype), C.dl_device(device),
			&outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Zeros: A tensor of zeros.
func Zeros(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_zeros(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ZerosWith: Zeros with what has a default.
func ZerosWith(shape []int64, dtype DType, device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_zeros(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(dtype), C.dl_device(device),
			&outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Ones: A tensor of ones.
func Ones(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_ones(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// OnesWith: Ones with what has a default.
func OnesWith(shape []int64, dtype DType, device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_ones(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(dtype), C.dl_device(device),
			&outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Full: A tensor with every element the same floating number.
func Full(shape []int64, value float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_full(asInt64s(shape), C.int64_t(len(shape)), C.double(value),
			C.dl_dtype(DTypeDefault), C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// FullWith: Full with what has a default.
func FullWith(shape []int64, value float64, dtype DType, device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_full(asInt64s(shape), C.int64_t(len(shape)), C.double(value), C.dl_dtype(dtype),
			C.dl_device(device), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// FullI64: A tensor with every element the same integer.
func FullI64(shape []int64, value int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_full_i64(asInt64s(shape), C.int64_t(len(shape)), C.int64_t(value),
			C.dl_dtype(DTypeDefault), C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// FullI64With: FullI64 with what has a default.
func FullI64With(shape []int64, value int64, dtype DType, device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_full_i64(asInt64s(shape), C.int64_t(len(shape)), C.int64_t(value), C.dl_dtype(dtype),
			C.dl_device(device), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Scalar: A 0-d tensor on the default device with a floating number.
func Scalar(value float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_scalar(C.double(value), C.dl_dtype(DTypeDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ScalarWith: Scalar with what has a default.
func ScalarWith(value float64, dtype DType) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_scalar(C.double(value), C.dl_dtype(dtype), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ScalarI64: A 0-d tensor on the default device with an integer.
func ScalarI64(value int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_scalar_i64(C.int64_t(value), C.dl_dtype(DTypeDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ScalarI64With: ScalarI64 with what has a default.
func ScalarI64With(value int64, dtype DType) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_scalar_i64(C.int64_t(value), C.dl_dtype(dtype), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// EmptyLike: A tensor of x's shape, dtype and device that is not initialised.
func (x *Tensor) EmptyLike() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_empty_like(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ZerosLike: A tensor of zeros of x's shape, dtype and device.
func (x *Tensor) ZerosLike() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_zeros_like(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// OnesLike: A tensor of ones of x's shape, dtype and device.
func (x *Tensor) OnesLike() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ones_like(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// FullLike: A tensor of x's shape, dtype and device with every element the same number.
func (x *Tensor) FullLike(value float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_full_like(x.ptr(), C.double(value), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Arange: The numbers start, start + step, ... up to, without, end.
func Arange(start float64, end float64, step float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_arange(C.double(start), C.double(end), C.double(step), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ArangeWith: Arange with what has a default.
func ArangeWith(start float64, end float64, step float64, dtype DType, device Device) (*Tensor,
	error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_arange(C.double(start), C.double(end), C.double(step), C.dl_dtype(dtype),
			C.dl_device(device), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ArangeI64: The integers start, start + step, ... up to, without, end.
func ArangeI64(start int64, end int64, step int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_arange_i64(C.int64_t(start), C.int64_t(end), C.int64_t(step),
			C.dl_dtype(DTypeDefault), C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ArangeI64With: ArangeI64 with what has a default.
func ArangeI64With(start int64, end int64, step int64, dtype DType, device Device) (*Tensor,
	error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_arange_i64(C.int64_t(start), C.int64_t(end), C.int64_t(step), C.dl_dtype(dtype),
			C.dl_device(device), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Linspace: Numbers at equal distances from start to end, both included.
func Linspace(start float64, end float64, steps int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_linspace(C.double(start), C.double(end), C.int64_t(steps), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// LinspaceWith: Linspace with what has a default.
func LinspaceWith(start float64, end float64, steps int64, dtype DType, device Device) (*Tensor,
	error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_linspace(C.double(start), C.double(end), C.int64_t(steps), C.dl_dtype(dtype),
			C.dl_device(device), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Eye: A matrix with ones on its diagonal and zeros elsewhere.
func Eye(rows int64, columns int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_eye(C.int64_t(rows), C.int64_t(columns), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// EyeWith: Eye with what has a default.
func EyeWith(rows int64, columns int64, dtype DType, device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_eye(C.int64_t(rows), C.int64_t(columns), C.dl_dtype(dtype), C.dl_device(device),
			&outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ToDType: x in another dtype, x itself where nothing changes. Floating numbers lose their fraction
// on the way to integers; everything but zero is true.
func (x *Tensor) ToDType(dtype DType) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_to_dtype(x.ptr(), C.dl_dtype(dtype), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ToDevice: x on another device, x itself where nothing changes.
func (x *Tensor) ToDevice(device Device) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_to_device(x.ptr(), C.dl_device(device), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Contiguous: x itself if it lies in row-major order, else a copy that does.
func (x *Tensor) Contiguous() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_contiguous(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Clone: A copy in row-major order; gradients flow through it.
func (x *Tensor) Clone() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_clone(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Copy_: Overwrites x with src, which broadcasts to x's shape, is converted and crosses devices.
func (x *Tensor) Copy_(src *Tensor) error {
	err := call(func() C.dl_status { return C.dl_copy_(x.ptr(), src.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(src)
	return err
}

// Fill_: Overwrites every element of x with a number.
func (x *Tensor) Fill_(value float64) error {
	err := call(func() C.dl_status { return C.dl_fill_(x.ptr(), C.double(value)) })
	runtime.KeepAlive(x)
	return err
}

// FillI64_: Overwrites every element of x with an integer.
func (x *Tensor) FillI64_(value int64) error {
	err := call(func() C.dl_status { return C.dl_fill_i64_(x.ptr(), C.int64_t(value)) })
	runtime.KeepAlive(x)
	return err
}

// Zero_: Overwrites every element of x with 0.
func (x *Tensor) Zero_() error {
	err := call(func() C.dl_status { return C.dl_zero_(x.ptr()) })
	runtime.KeepAlive(x)
	return err
}
