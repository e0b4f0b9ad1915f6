// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Matmul: The matrix product of the last two dimensions. A vector is taken as a row on the left and
// as a column on the right; leading dimensions are batches and broadcast.
func (x *Tensor) Matmul(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_matmul(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Mm: The product of two matrices, [M, K] and [K, N].
func (x *Tensor) Mm(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_mm(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Bmm: The products of two batches of matrices, [B, M, K] and [B, K, N].
func (x *Tensor) Bmm(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bmm(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Dot: The sum of the products of two vectors' elements.
func (x *Tensor) Dot(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_dot(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Outer: The products of every pair of elements of two vectors, [M, N].
func (x *Tensor) Outer(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_outer(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Linear: x times the transposed weight, plus bias.
func (x *Tensor) Linear(weight *Tensor, bias *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_linear(x.ptr(), weight.ptr(), bias.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}
