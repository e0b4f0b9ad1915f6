// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Eq: Whether x is equal to y.
func (x *Tensor) Eq(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_eq(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// EqScalar: Whether x is equal to y.
func (x *Tensor) EqScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_eq_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// EqScalarI64: Whether x is equal to y.
func (x *Tensor) EqScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_eq_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Ne: Whether x differs from y.
func (x *Tensor) Ne(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ne(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// NeScalar: Whether x differs from y.
func (x *Tensor) NeScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ne_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// NeScalarI64: Whether x differs from y.
func (x *Tensor) NeScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ne_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Lt: Whether x is less than y.
func (x *Tensor) Lt(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_lt(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LtScalar: Whether x is less than y.
func (x *Tensor) LtScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_lt_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LtScalarI64: Whether x is less than y.
func (x *Tensor) LtScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_lt_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Le: Whether x is at most y.
func (x *Tensor) Le(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_le(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LeScalar: Whether x is at most y.
func (x *Tensor) LeScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_le_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LeScalarI64: Whether x is at most y.
func (x *Tensor) LeScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_le_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Gt: Whether x is greater than y.
func (x *Tensor) Gt(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_gt(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// GtScalar: Whether x is greater than y.
func (x *Tensor) GtScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_gt_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// GtScalarI64: Whether x is greater than y.
func (x *Tensor) GtScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_gt_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Ge: Whether x is at least y.
func (x *Tensor) Ge(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ge(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// GeScalar: Whether x is at least y.
func (x *Tensor) GeScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ge_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// GeScalarI64: Whether x is at least y.
func (x *Tensor) GeScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ge_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LogicalAnd: Whether x and y are both true (not zero).
func (x *Tensor) LogicalAnd(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_logical_and(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LogicalOr: Whether x or y is true (not zero).
func (x *Tensor) LogicalOr(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_logical_or(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LogicalXor: Whether just one of x and y is true (not zero).
func (x *Tensor) LogicalXor(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_logical_xor(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// LogicalNot: Whether x is zero.
func (x *Tensor) LogicalNot() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_logical_not(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// BitwiseAnd: The bits that x and y both have; integers or bools. No gradient.
func (x *Tensor) BitwiseAnd(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bitwise_and(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// BitwiseOr: The bits that x or y has; integers or bools. No gradient.
func (x *Tensor) BitwiseOr(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bitwise_or(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// BitwiseXor: The bits that one of x and y has; integers or bools. No gradient.
func (x *Tensor) BitwiseXor(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bitwise_xor(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// BitwiseNot: The bits that x has not; integers or bools. No gradient.
func (x *Tensor) BitwiseNot() (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bitwise_not(x.ptr(), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// BitwiseLeftShift: x 2^y, integers; bits that leave the dtype are lost, all of them if y is
// negative or no less than their number. No gradient.
func (x *Tensor) BitwiseLeftShift(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bitwise_left_shift(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// BitwiseRightShift: x / 2^y rounded down, integers; 0, or -1 for a negative x, if y is negative or
// no less than the number of x's bits. No gradient.
func (x *Tensor) BitwiseRightShift(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bitwise_right_shift(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Where: x where the condition is true, y elsewhere. All three broadcast.
func (condition *Tensor) Where(x *Tensor, y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_where(condition.ptr(), x.ptr(), y.ptr(), &outZ)
	})
	runtime.KeepAlive(condition)
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// MaskedFill: x with a number wherever the mask is true, in x's dtype.
func (x *Tensor) MaskedFill(mask *Tensor, value float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_masked_fill(x.ptr(), mask.ptr(), C.double(value), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(mask)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Clamp: x limited to low at least and high at most; where low > high every element becomes high.
// The gradient passes where low <= x <= high.
func (x *Tensor) Clamp(low float64, high float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_clamp(x.ptr(), C.double(low), C.double(high), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ClampI64: The same with integer bounds, which leave an integer tensor's dtype as it is.
func (x *Tensor) ClampI64(low int64, high int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_clamp_i64(x.ptr(), C.int64_t(low), C.int64_t(high), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Isnan: Whether each element is NaN.
func (x *Tensor) Isnan() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_isnan(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Isinf: Whether each element is infinite.
func (x *Tensor) Isinf() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_isinf(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Isfinite: Whether each element is neither infinite nor NaN.
func (x *Tensor) Isfinite() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_isfinite(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Isclose: Whether x == y, or both are finite and |x - y| <= atol + rtol |y|, or with equal_nan
// both are NaN. x and y have one dtype and broadcast.
func (x *Tensor) Isclose(y *Tensor, rtol float64, atol float64, equalNan bool) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_isclose(x.ptr(), y.ptr(), C.double(rtol), C.double(atol), asFlag(equalNan), &outZ)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Allclose: Whether dl_isclose is true everywhere. Waits for the device.
func (x *Tensor) Allclose(y *Tensor, rtol float64, atol float64, equalNan bool) (bool, error) {
	var outClose C.int32_t
	err := call(func() C.dl_status {
		return C.dl_allclose(x.ptr(), y.ptr(), C.double(rtol), C.double(atol), asFlag(equalNan),
			&outClose)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return false, err
	}
	return outClose != 0, nil
}

// Equal: Whether x and y have one shape and equal elements. Waits for the device.
func (x *Tensor) Equal(y *Tensor) (bool, error) {
	var outEqual C.int32_t
	err := call(func() C.dl_status { return C.dl_equal(x.ptr(), y.ptr(), &outEqual) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return false, err
	}
	return outEqual != 0, nil
}
