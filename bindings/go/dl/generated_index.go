// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// IndexSelect: The slices of x along a dimension that the indices name, in their order.
func (x *Tensor) IndexSelect(dim int64, index *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_index_select(x.ptr(), C.int64_t(dim), index.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// IndexAdd: x with the slices of src added at the indices; repeated ones are added one after
// another.
func (x *Tensor) IndexAdd(dim int64, index *Tensor, src *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_index_add(x.ptr(), C.int64_t(dim), index.ptr(), src.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Gather: For each place of index, the element of x at the same place but for the dimension, where
// it stands at the index.
func (x *Tensor) Gather(dim int64, index *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_gather(x.ptr(), C.int64_t(dim), index.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ScatterAdd: x with each element of src added at the place that dl_gather would take it from.
func (x *Tensor) ScatterAdd(dim int64, index *Tensor, src *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_scatter_add(x.ptr(), C.int64_t(dim), index.ptr(), src.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Cat: The tensors one after another along a dimension. Their other sizes agree; they are brought
// to one dtype.
func Cat(xs []*Tensor, dim int64) (*Tensor, error) {
	xsRaw := rawsTensor(xs)
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_cat(&xsRaw[0], C.int64_t(len(xs)), C.int64_t(dim), &outY)
	})
	runtime.KeepAlive(xs)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Stack: The tensors, all of one shape, along a new dimension.
func Stack(xs []*Tensor, dim int64) (*Tensor, error) {
	xsRaw := rawsTensor(xs)
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_stack(&xsRaw[0], C.int64_t(len(xs)), C.int64_t(dim), &outY)
	})
	runtime.KeepAlive(xs)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}
