// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Flip: x backwards along each of the dimensions.
func (x *Tensor) Flip(dims ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_flip(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Roll: x moved on by shifts[i] places along dims[i], from the end back to the start. With one
// shift and no dimensions the elements in row-major order are moved.
func (x *Tensor) Roll(shifts []int64, dims ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_roll(x.ptr(), asInt64s(shifts), C.int64_t(len(shifts)), asInt64s(dims),
			C.int64_t(len(dims)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Repeat: x, repeats[i] times along dimension i. repeats may have more dimensions than x, which
// come first.
func (x *Tensor) Repeat(repeats ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_repeat(x.ptr(), asInt64s(repeats), C.int64_t(len(repeats)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Tril: The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
func (x *Tensor) Tril(diagonal int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_tril(x.ptr(), C.int64_t(diagonal), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Triu: The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
func (x *Tensor) Triu(diagonal int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_triu(x.ptr(), C.int64_t(diagonal), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Sort: x in order along a dimension, and the indices where the elements stood. NaN counts as the
// largest number; equal elements keep their order.
func (x *Tensor) Sort(dim int64, descending bool) (*Tensor, *Tensor, error) {
	var outValues *C.dl_tensor
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_sort(x.ptr(), C.int64_t(dim), asFlag(descending), &outValues, &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, nil, err
	}
	return ownTensor(outValues), ownTensor(outIndices), nil
}

// Argsort: The indices that dl_sort gives.
func (x *Tensor) Argsort(dim int64, descending bool) (*Tensor, error) {
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_argsort(x.ptr(), C.int64_t(dim), asFlag(descending), &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outIndices), nil
}

// Topk: The k largest or smallest elements along a dimension in order, and their indices there.
func (x *Tensor) Topk(k int64, dim int64, largest bool) (*Tensor, *Tensor, error) {
	var outValues *C.dl_tensor
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_topk(x.ptr(), C.int64_t(k), C.int64_t(dim), asFlag(largest), &outValues, &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, nil, err
	}
	return ownTensor(outValues), ownTensor(outIndices), nil
}
