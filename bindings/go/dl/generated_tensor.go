// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Ndim: The number of dimensions.
func (x *Tensor) Ndim() (int64, error) {
	var outNdim C.int64_t
	err := call(func() C.dl_status { return C.dl_tensor_ndim(x.ptr(), &outNdim) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return int64(outNdim), nil
}

// Shape: The size of each dimension.
func (x *Tensor) Shape() ([]int64, error) {
	var outShapeCount C.int64_t
	outShape := make([]C.int64_t, 1)
	err := call(func() C.dl_status {
		return C.dl_tensor_shape(x.ptr(), &outShape[0], C.int64_t(len(outShape)-1), &outShapeCount)
	})
	if err != nil {
		return nil, err
	}
	outShape = make([]C.int64_t, int(outShapeCount)+2)
	err = call(func() C.dl_status {
		return C.dl_tensor_shape(x.ptr(), &outShape[0], C.int64_t(len(outShape)-1), &outShapeCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return goInt64s(outShape[:int(outShapeCount)]), nil
}

// Size: The size of one dimension.
func (x *Tensor) Size(dim int64) (int64, error) {
	var outSize C.int64_t
	err := call(func() C.dl_status {
		return C.dl_tensor_size(x.ptr(), C.int64_t(dim), &outSize)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return int64(outSize), nil
}

// Strides: The distance between neighbours along each dimension, in elements.
func (x *Tensor) Strides() ([]int64, error) {
	var outStridesCount C.int64_t
	outStrides := make([]C.int64_t, 1)
	err := call(func() C.dl_status {
		return C.dl_tensor_strides(x.ptr(), &outStrides[0], C.int64_t(len(outStrides)-1),
			&outStridesCount)
	})
	if err != nil {
		return nil, err
	}
	outStrides = make([]C.int64_t, int(outStridesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_tensor_strides(x.ptr(), &outStrides[0], C.int64_t(len(outStrides)-1),
			&outStridesCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return goInt64s(outStrides[:int(outStridesCount)]), nil
}

// Offset: Where the first element lies in the storage, in elements.
func (x *Tensor) Offset() (int64, error) {
	var outOffset C.int64_t
	err := call(func() C.dl_status { return C.dl_tensor_offset(x.ptr(), &outOffset) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return int64(outOffset), nil
}

// Numel: The number of elements.
func (x *Tensor) Numel() (int64, error) {
	var outNumel C.int64_t
	err := call(func() C.dl_status { return C.dl_tensor_numel(x.ptr(), &outNumel) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return int64(outNumel), nil
}

// DType: The type of the elements.
func (x *Tensor) DType() (DType, error) {
	var outDType C.dl_dtype
	err := call(func() C.dl_status { return C.dl_tensor_dtype(x.ptr(), &outDType) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return DType(outDType), nil
}

// Device: Where the elements live.
func (x *Tensor) Device() (Device, error) {
	var outDevice C.dl_device
	err := call(func() C.dl_status { return C.dl_tensor_device(x.ptr(), &outDevice) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return Device(outDevice), nil
}

// IsContiguous: Whether the elements lie in row-major order without gaps.
func (x *Tensor) IsContiguous() (bool, error) {
	var outContiguous C.int32_t
	err := call(func() C.dl_status {
		return C.dl_tensor_is_contiguous(x.ptr(), &outContiguous)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return false, err
	}
	return outContiguous != 0, nil
}

// Version: How often the storage was changed in place.
func (x *Tensor) Version() (int64, error) {
	var outVersion C.int64_t
	err := call(func() C.dl_status { return C.dl_tensor_version(x.ptr(), &outVersion) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return int64(outVersion), nil
}

// IsSame: Whether two handles stand for one tensor.
func (x *Tensor) IsSame(y *Tensor) (bool, error) {
	var outSame C.int32_t
	err := call(func() C.dl_status { return C.dl_tensor_is_same(x.ptr(), y.ptr(), &outSame) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return false, err
	}
	return outSame != 0, nil
}

// Item: The value of a one-element tensor.
func (x *Tensor) Item() (float64, error) {
	var outValue C.double
	err := call(func() C.dl_status { return C.dl_item_f64(x.ptr(), &outValue) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return float64(outValue), nil
}

// ItemI64: The value of a one-element tensor, without its fraction.
func (x *Tensor) ItemI64() (int64, error) {
	var outValue C.int64_t
	err := call(func() C.dl_status { return C.dl_item_i64(x.ptr(), &outValue) })
	runtime.KeepAlive(x)
	if err != nil {
		return 0, err
	}
	return int64(outValue), nil
}

// ToString: The tensor as PyTorch prints it: 4 digits, 80 columns, the middle of more than 1000
// elements left out, and dtype, device and gradient where they are not the usual ones.
func (x *Tensor) ToString() (string, error) {
	var outTextCount C.int64_t
	outText := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_tensor_to_string(x.ptr(), &outText[0], C.int64_t(len(outText)-1), &outTextCount)
	})
	if err != nil {
		return "", err
	}
	outText = make([]C.char, int(outTextCount)+2)
	err = call(func() C.dl_status {
		return C.dl_tensor_to_string(x.ptr(), &outText[0], C.int64_t(len(outText)-1), &outTextCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return "", err
	}
	return C.GoString(&outText[0]), nil
}
