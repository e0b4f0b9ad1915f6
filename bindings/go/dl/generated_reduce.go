// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Sum: The sum of all elements.
func (x *Tensor) Sum() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sum(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// SumDims: Sums along dimensions.
func (x *Tensor) SumDims(dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_sum_dims(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Mean: The mean of all elements; x must be floating.
func (x *Tensor) Mean() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_mean(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// MeanDims: Means along dimensions; x must be floating.
func (x *Tensor) MeanDims(dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_mean_dims(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Prod: The product of all elements.
func (x *Tensor) Prod() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_prod(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Max: The largest element; NaN wins. Equal elements share the gradient evenly.
func (x *Tensor) Max() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_max(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// MaxDim: The largest elements along a dimension and the index of the first of each. The gradient
// goes to that element.
func (x *Tensor) MaxDim(dim int64, keepdim bool) (*Tensor, *Tensor, error) {
	var outValues *C.dl_tensor
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_max_dim(x.ptr(), C.int64_t(dim), asFlag(keepdim), &outValues, &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, nil, err
	}
	return ownTensor(outValues), ownTensor(outIndices), nil
}

// Min: The smallest element; NaN wins. Equal elements share the gradient evenly.
func (x *Tensor) Min() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_min(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// MinDim: The smallest elements along a dimension and the index of the first of each. The gradient
// goes to that element.
func (x *Tensor) MinDim(dim int64, keepdim bool) (*Tensor, *Tensor, error) {
	var outValues *C.dl_tensor
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_min_dim(x.ptr(), C.int64_t(dim), asFlag(keepdim), &outValues, &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, nil, err
	}
	return ownTensor(outValues), ownTensor(outIndices), nil
}

// Amax: The largest elements along dimensions. Equal elements share the gradient evenly.
func (x *Tensor) Amax(dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_amax(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Amin: The smallest elements along dimensions. Equal elements share the gradient evenly.
func (x *Tensor) Amin(dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_amin(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Argmax: The index (i64) of the first largest element in row-major order; a NaN counts as largest.
func (x *Tensor) Argmax() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_argmax(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ArgmaxDim: The indices (i64) of the first largest elements along a dimension.
func (x *Tensor) ArgmaxDim(dim int64, keepdim bool) (*Tensor, error) {
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_argmax_dim(x.ptr(), C.int64_t(dim), asFlag(keepdim), &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outIndices), nil
}

// Argmin: The index (i64) of the first smallest element in row-major order; a NaN counts as
// smallest.
func (x *Tensor) Argmin() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_argmin(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ArgminDim: The indices (i64) of the first smallest elements along a dimension.
func (x *Tensor) ArgminDim(dim int64, keepdim bool) (*Tensor, error) {
	var outIndices *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_argmin_dim(x.ptr(), C.int64_t(dim), asFlag(keepdim), &outIndices)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outIndices), nil
}

// All: Whether every element is true (not zero).
func (x *Tensor) All() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_all(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// AllDims: Whether every element along dimensions is true.
func (x *Tensor) AllDims(dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_all_dims(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Any: Whether an element is true (not zero).
func (x *Tensor) Any() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_any(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// AnyDims: Whether an element along dimensions is true.
func (x *Tensor) AnyDims(dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_any_dims(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Var: The variance along dimensions: the squared distances from the mean, summed and divided by n
// - correction.
func (x *Tensor) Var(dims []int64, correction float64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_var(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), C.double(correction),
			asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Std: The standard deviation along dimensions, the square root of dl_var.
func (x *Tensor) Std(dims []int64, correction float64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_std(x.ptr(), asInt64s(dims), C.int64_t(len(dims)), C.double(correction),
			asFlag(keepdim), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Softmax: exp(x), divided by its sum along a dimension.
func (x *Tensor) Softmax(dim int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_softmax(x.ptr(), C.int64_t(dim), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// LogSoftmax: The logarithm of dl_softmax, computed without overflow.
func (x *Tensor) LogSoftmax(dim int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_log_softmax(x.ptr(), C.int64_t(dim), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Norm: (sum |x|^p)^(1 / p) along dimensions; x must be floating. For p = infinity it is the
// largest |x|, for -infinity the smallest, for 0 the count of those that are not 0. The gradient
// where the norm is 0 is 0.
func (x *Tensor) Norm(p float64, dims []int64, keepdim bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_norm(x.ptr(), C.double(p), asInt64s(dims), C.int64_t(len(dims)), asFlag(keepdim),
			&outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Cumsum: The sums of the elements up to each along a dimension; of integers and bools in i64.
func (x *Tensor) Cumsum(dim int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_cumsum(x.ptr(), C.int64_t(dim), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// LayerNorm: (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction)
// over the last dimensions, whose sizes are `shape`.
func (x *Tensor) LayerNorm(shape []int64, weight *Tensor, bias *Tensor, eps float64) (*Tensor,
	error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_layer_norm(x.ptr(), asInt64s(shape), C.int64_t(len(shape)), weight.ptr(), bias.ptr(),
			C.double(eps), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// BatchNorm: (x - mean) / sqrt(var + eps) weight + bias for each channel. In training mean and
// variance are x's, and running = (1 - momentum) running + momentum new in place, with the
// corrected variance, where running statistics are given. Else these are taken, or where there are
// none x's.
func (x *Tensor) BatchNorm(runningMean *Tensor, runningVar *Tensor, weight *Tensor, bias *Tensor,
	training bool, momentum float64, eps float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_batch_norm(x.ptr(), runningMean.ptr(), runningVar.ptr(), weight.ptr(), bias.ptr(),
			asFlag(training), C.double(momentum), C.double(eps), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(runningMean)
	runtime.KeepAlive(runningVar)
	runtime.KeepAlive(weight)
	runtime.KeepAlive(bias)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}
