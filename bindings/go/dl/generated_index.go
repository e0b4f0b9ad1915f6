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

// IndexCopy: x with its slices at the indices replaced by those of src; the last of repeated ones
// stays.
func (x *Tensor) IndexCopy(dim int64, index *Tensor, src *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_index_copy(x.ptr(), C.int64_t(dim), index.ptr(), src.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(index)
	runtime.KeepAlive(src)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Index: PyTorch's x[i, j, ...]. An index for each dimension of x, NULL for all of it; those at the
// end may be left out. Integers count from the end if negative, and broadcast together. A bool mask
// stands for as many dimensions as it has, which must have its sizes; it counts as the indices of
// its true elements. In the result the dimensions of the broadcast indices stand where the indexed
// dimensions stood if these are neighbours, else they come first. With a mask the call waits for
// the device.
func (x *Tensor) Index(indices []*Tensor) (*Tensor, error) {
	indicesRaw := rawsTensor(indices)
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_index(x.ptr(), &indicesRaw[0], C.int64_t(len(indices)), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(indices)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// IndexPut: x with the elements that dl_index gives replaced by values, or, to accumulate, with
// values added to them. values broadcasts to the shape of dl_index's result. Of repeated places the
// last stays; additions happen one after another.
func (x *Tensor) IndexPut(indices []*Tensor, values *Tensor, accumulate bool) (*Tensor, error) {
	indicesRaw := rawsTensor(indices)
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_index_put(x.ptr(), &indicesRaw[0], C.int64_t(len(indices)), values.ptr(),
			asFlag(accumulate), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(indices)
	runtime.KeepAlive(values)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// IndexPut_: dl_index_put into x itself.
func (x *Tensor) IndexPut_(indices []*Tensor, values *Tensor, accumulate bool) error {
	indicesRaw := rawsTensor(indices)
	err := call(func() C.dl_status {
		return C.dl_index_put_(x.ptr(), &indicesRaw[0], C.int64_t(len(indices)), values.ptr(),
			asFlag(accumulate))
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(indices)
	runtime.KeepAlive(values)
	return err
}

// Nonzero: The coordinates of the elements that are not zero, in row-major order; no gradient.
// Waits for the device.
func (x *Tensor) Nonzero() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_nonzero(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// MaskedSelect: The elements of x where mask is true, in row-major order; the two broadcast. Waits
// for the device.
func (x *Tensor) MaskedSelect(mask *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_masked_select(x.ptr(), mask.ptr(), &outY) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Embedding: The rows of weight that x names, one after another in a new last dimension. The row at
// padding_index gets no gradient.
func (weight *Tensor) Embedding(x *Tensor, paddingIndex int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_embedding(weight.ptr(), x.ptr(), C.int64_t(paddingIndex), &outY)
	})
	runtime.KeepAlive(weight)
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// OneHot: 1 at the place of each class in a new last dimension, 0 elsewhere. classes -1 is one more
// than the largest; the call then waits for the device.
func (x *Tensor) OneHot(classes int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_one_hot(x.ptr(), C.int64_t(classes), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Bincount: How often each number stands in x, or the sum of its weights; as long as the largest
// number needs, min_length at least. No gradient. Waits for the device.
func (x *Tensor) Bincount(weights *Tensor, minLength int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_bincount(x.ptr(), weights.ptr(), C.int64_t(minLength), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(weights)
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
