// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// View: The same elements in another shape; x's strides must allow it without a copy.
func (x *Tensor) View(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_view(x.ptr(), asInt64s(shape), C.int64_t(len(shape)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Reshape: The same elements in another shape; a view where strides allow it, else a copy.
func (x *Tensor) Reshape(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_reshape(x.ptr(), asInt64s(shape), C.int64_t(len(shape)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Flatten: Joins the dimensions start_dim to end_dim, both included.
func (x *Tensor) Flatten(startDim int64, endDim int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_flatten(x.ptr(), C.int64_t(startDim), C.int64_t(endDim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Unflatten: Splits a dimension into several.
func (x *Tensor) Unflatten(dim int64, sizes ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_unflatten(x.ptr(), C.int64_t(dim), asInt64s(sizes), C.int64_t(len(sizes)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Squeeze: Drops every dimension of size 1.
func (x *Tensor) Squeeze() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_squeeze(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// SqueezeDim: Drops one dimension if its size is 1.
func (x *Tensor) SqueezeDim(dim int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_squeeze_dim(x.ptr(), C.int64_t(dim), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Unsqueeze: Adds a dimension of size 1.
func (x *Tensor) Unsqueeze(dim int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_unsqueeze(x.ptr(), C.int64_t(dim), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Expand: Repeats dimensions of size 1, and new leading ones, without copying.
func (x *Tensor) Expand(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_expand(x.ptr(), asInt64s(shape), C.int64_t(len(shape)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Permute: The dimensions in another order.
func (x *Tensor) Permute(dims ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_permute(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Transpose: Two dimensions exchanged.
func (x *Tensor) Transpose(dim0 int64, dim1 int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_transpose(x.ptr(), C.int64_t(dim0), C.int64_t(dim1), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// T: A matrix transposed; x of fewer than two dimensions as it is.
func (x *Tensor) T() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_t(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Select: What stands at one index of a dimension, without that dimension.
func (x *Tensor) Select(dim int64, index int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_select(x.ptr(), C.int64_t(dim), C.int64_t(index), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Slice: The elements start, start + step, ... before end along a dimension. Negative bounds count
// from the end, excessive ones are cut, as in Python.
func (x *Tensor) Slice(dim int64, start int64, end int64, step int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_slice(x.ptr(), C.int64_t(dim), C.int64_t(start), C.int64_t(end), C.int64_t(step),
			&outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Narrow: The elements start to start + length - 1 along a dimension.
func (x *Tensor) Narrow(dim int64, start int64, length int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_narrow(x.ptr(), C.int64_t(dim), C.int64_t(start), C.int64_t(length), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Split: Pieces of one size along a dimension; the last one may be smaller.
func (x *Tensor) Split(size int64, dim int64) ([]*Tensor, error) {
	var outPiecesCount C.int64_t
	outPieces := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_split(x.ptr(), C.int64_t(size), C.int64_t(dim), &outPieces[0],
			C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	if err != nil {
		return nil, err
	}
	outPieces = make([]*C.dl_tensor, int(outPiecesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_split(x.ptr(), C.int64_t(size), C.int64_t(dim), &outPieces[0],
			C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensors(outPieces[:int(outPiecesCount)]), nil
}

// SplitSizes: Pieces of given sizes along a dimension; they must add up to its size.
func (x *Tensor) SplitSizes(sizes []int64, dim int64) ([]*Tensor, error) {
	var outPiecesCount C.int64_t
	outPieces := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_split_sizes(x.ptr(), asInt64s(sizes), C.int64_t(len(sizes)), C.int64_t(dim),
			&outPieces[0], C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	if err != nil {
		return nil, err
	}
	outPieces = make([]*C.dl_tensor, int(outPiecesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_split_sizes(x.ptr(), asInt64s(sizes), C.int64_t(len(sizes)), C.int64_t(dim),
			&outPieces[0], C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensors(outPieces[:int(outPiecesCount)]), nil
}

// Chunk: At most so many pieces of equal size along a dimension; the last one may be smaller.
func (x *Tensor) Chunk(chunks int64, dim int64) ([]*Tensor, error) {
	var outPiecesCount C.int64_t
	outPieces := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_chunk(x.ptr(), C.int64_t(chunks), C.int64_t(dim), &outPieces[0],
			C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	if err != nil {
		return nil, err
	}
	outPieces = make([]*C.dl_tensor, int(outPiecesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_chunk(x.ptr(), C.int64_t(chunks), C.int64_t(dim), &outPieces[0],
			C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensors(outPieces[:int(outPiecesCount)]), nil
}

// Unbind: What stands at each index of a dimension, without that dimension.
func (x *Tensor) Unbind(dim int64) ([]*Tensor, error) {
	var outPiecesCount C.int64_t
	outPieces := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_unbind(x.ptr(), C.int64_t(dim), &outPieces[0], C.int64_t(len(outPieces)-1),
			&outPiecesCount)
	})
	if err != nil {
		return nil, err
	}
	outPieces = make([]*C.dl_tensor, int(outPiecesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_unbind(x.ptr(), C.int64_t(dim), &outPieces[0], C.int64_t(len(outPieces)-1),
			&outPiecesCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensors(outPieces[:int(outPiecesCount)]), nil
}

// AsStrided: Any look at x's storage: shape, strides and offset in elements. A gradient flows only
// if x is contiguous.
func (x *Tensor) AsStrided(shape []int64, strides []int64, offset int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_as_strided(x.ptr(), asInt64s(shape), C.int64_t(len(shape)), asInt64s(strides),
			C.int64_t(len(strides)), C.int64_t(offset), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}
