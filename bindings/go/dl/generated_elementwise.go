// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Add: x + y.
func (x *Tensor) Add(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_add(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// AddScalar: x + y.
func (x *Tensor) AddScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_add_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// AddScalarI64: x + y.
func (x *Tensor) AddScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_add_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Sub: x - y.
func (x *Tensor) Sub(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sub(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// SubScalar: x - y.
func (x *Tensor) SubScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sub_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// SubScalarI64: x - y.
func (x *Tensor) SubScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sub_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RsubScalar: y - x.
func (x *Tensor) RsubScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_rsub_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RsubScalarI64: y - x.
func (x *Tensor) RsubScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_rsub_scalar_i64(x.ptr(), C.int64_t(y), &outZ)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Mul: x y.
func (x *Tensor) Mul(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_mul(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// MulScalar: x y.
func (x *Tensor) MulScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_mul_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// MulScalarI64: x y.
func (x *Tensor) MulScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_mul_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Div: x / y; of integers it gives floating numbers.
func (x *Tensor) Div(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_div(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// DivScalar: x / y; of integers it gives floating numbers.
func (x *Tensor) DivScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_div_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// DivScalarI64: x / y; of integers it gives floating numbers.
func (x *Tensor) DivScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_div_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RdivScalar: y / x; of integers it gives floating numbers.
func (x *Tensor) RdivScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_rdiv_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RdivScalarI64: y / x; of integers it gives floating numbers.
func (x *Tensor) RdivScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_rdiv_scalar_i64(x.ptr(), C.int64_t(y), &outZ)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// FloorDivide: The floor of x / y. It has no gradient; an integer y that holds a zero is an error.
func (x *Tensor) FloorDivide(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_floor_divide(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// FloorDivideScalar: The floor of x / y. It has no gradient.
func (x *Tensor) FloorDivideScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_floor_divide_scalar(x.ptr(), C.double(y), &outZ)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// FloorDivideScalarI64: The floor of x / y. It has no gradient.
func (x *Tensor) FloorDivideScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_floor_divide_scalar_i64(x.ptr(), C.int64_t(y), &outZ)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Remainder: x - y floor(x / y), which has y's sign.
func (x *Tensor) Remainder(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_remainder(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RemainderScalar: x - y floor(x / y), which has y's sign.
func (x *Tensor) RemainderScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_remainder_scalar(x.ptr(), C.double(y), &outZ)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RemainderScalarI64: x - y floor(x / y), which has y's sign.
func (x *Tensor) RemainderScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_remainder_scalar_i64(x.ptr(), C.int64_t(y), &outZ)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Pow: x to the power of y.
func (x *Tensor) Pow(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_pow(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// PowScalar: x to the power of y.
func (x *Tensor) PowScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_pow_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// PowScalarI64: x to the power of y; an integer x to a negative y is an error.
func (x *Tensor) PowScalarI64(y int64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_pow_scalar_i64(x.ptr(), C.int64_t(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// RpowScalar: y to the power of x.
func (x *Tensor) RpowScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_rpow_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Maximum: The larger of x and y; NaN wins. Equal elements share the gradient evenly.
func (x *Tensor) Maximum(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_maximum(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// MaximumScalar: The larger of x and y; NaN wins.
func (x *Tensor) MaximumScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_maximum_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Minimum: The smaller of x and y; NaN wins. Equal elements share the gradient evenly.
func (x *Tensor) Minimum(y *Tensor) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_minimum(x.ptr(), y.ptr(), &outZ) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// MinimumScalar: The smaller of x and y; NaN wins.
func (x *Tensor) MinimumScalar(y float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_minimum_scalar(x.ptr(), C.double(y), &outZ) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// Neg: -x.
func (x *Tensor) Neg() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_neg(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Add_: x += y.
func (x *Tensor) Add_(y *Tensor) error {
	err := call(func() C.dl_status { return C.dl_add_(x.ptr(), y.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	return err
}

// AddScaled_: x += alpha y.
func (x *Tensor) AddScaled_(y *Tensor, alpha float64) error {
	err := call(func() C.dl_status {
		return C.dl_add_scaled_(x.ptr(), y.ptr(), C.double(alpha))
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	return err
}

// AddScalar_: x += y.
func (x *Tensor) AddScalar_(y float64) error {
	err := call(func() C.dl_status { return C.dl_add_scalar_(x.ptr(), C.double(y)) })
	runtime.KeepAlive(x)
	return err
}

// AddScalarI64_: x += y.
func (x *Tensor) AddScalarI64_(y int64) error {
	err := call(func() C.dl_status { return C.dl_add_scalar_i64_(x.ptr(), C.int64_t(y)) })
	runtime.KeepAlive(x)
	return err
}

// Sub_: x -= y.
func (x *Tensor) Sub_(y *Tensor) error {
	err := call(func() C.dl_status { return C.dl_sub_(x.ptr(), y.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	return err
}

// SubScalar_: x -= y.
func (x *Tensor) SubScalar_(y float64) error {
	err := call(func() C.dl_status { return C.dl_sub_scalar_(x.ptr(), C.double(y)) })
	runtime.KeepAlive(x)
	return err
}

// SubScalarI64_: x -= y.
func (x *Tensor) SubScalarI64_(y int64) error {
	err := call(func() C.dl_status { return C.dl_sub_scalar_i64_(x.ptr(), C.int64_t(y)) })
	runtime.KeepAlive(x)
	return err
}

// Mul_: x *= y.
func (x *Tensor) Mul_(y *Tensor) error {
	err := call(func() C.dl_status { return C.dl_mul_(x.ptr(), y.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	return err
}

// MulScalar_: x *= y.
func (x *Tensor) MulScalar_(y float64) error {
	err := call(func() C.dl_status { return C.dl_mul_scalar_(x.ptr(), C.double(y)) })
	runtime.KeepAlive(x)
	return err
}

// MulScalarI64_: x *= y.
func (x *Tensor) MulScalarI64_(y int64) error {
	err := call(func() C.dl_status { return C.dl_mul_scalar_i64_(x.ptr(), C.int64_t(y)) })
	runtime.KeepAlive(x)
	return err
}

// Div_: x /= y.
func (x *Tensor) Div_(y *Tensor) error {
	err := call(func() C.dl_status { return C.dl_div_(x.ptr(), y.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	return err
}

// DivScalar_: x /= y.
func (x *Tensor) DivScalar_(y float64) error {
	err := call(func() C.dl_status { return C.dl_div_scalar_(x.ptr(), C.double(y)) })
	runtime.KeepAlive(x)
	return err
}

// Exp: e to the power of x; of integers it gives floating numbers.
func (x *Tensor) Exp() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_exp(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Expm1: e to the power of x, minus 1, exact for small x.
func (x *Tensor) Expm1() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_expm1(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Log: The natural logarithm; of integers it gives floating numbers.
func (x *Tensor) Log() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_log(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Log1p: The natural logarithm of 1 + x, exact for small x.
func (x *Tensor) Log1p() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_log1p(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Sqrt: The square root; its gradient at 0 is infinite.
func (x *Tensor) Sqrt() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sqrt(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Rsqrt: 1 divided by the square root.
func (x *Tensor) Rsqrt() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_rsqrt(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Reciprocal: 1 / x.
func (x *Tensor) Reciprocal() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_reciprocal(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Square: x x.
func (x *Tensor) Square() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_square(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Abs: The absolute value; its gradient at 0 is 0.
func (x *Tensor) Abs() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_abs(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Sign: -1, 0 or 1; its gradient is 0.
func (x *Tensor) Sign() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sign(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Floor: The largest integer that is not above x; its gradient is 0.
func (x *Tensor) Floor() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_floor(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Ceil: The smallest integer that is not below x; its gradient is 0.
func (x *Tensor) Ceil() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_ceil(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Round: The nearest integer, halves to the even one; its gradient is 0.
func (x *Tensor) Round() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_round(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Trunc: x without its fraction; its gradient is 0.
func (x *Tensor) Trunc() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_trunc(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Sin: The sine, x in radians.
func (x *Tensor) Sin() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sin(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Cos: The cosine, x in radians.
func (x *Tensor) Cos() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_cos(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Tan: The tangent, x in radians.
func (x *Tensor) Tan() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_tan(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Erf: The error function.
func (x *Tensor) Erf() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_erf(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Log2: The logarithm to base 2; of integers it gives floating numbers.
func (x *Tensor) Log2() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_log2(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Log10: The logarithm to base 10; of integers it gives floating numbers.
func (x *Tensor) Log10() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_log10(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Lerp: x + weight (y - x); x and y are floating, of one dtype, and broadcast.
func (x *Tensor) Lerp(y *Tensor, weight float64) (*Tensor, error) {
	var outZ *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_lerp(x.ptr(), y.ptr(), C.double(weight), &outZ)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	if err != nil {
		return nil, err
	}
	return ownTensor(outZ), nil
}

// ReLU: max(x, 0); NaN stays NaN; the gradient at 0 is 0.
func (x *Tensor) ReLU() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_relu(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Sigmoid: 1 / (1 + exp(-x)); of integers it gives floating numbers.
func (x *Tensor) Sigmoid() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sigmoid(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Tanh: The hyperbolic tangent; of integers it gives floating numbers.
func (x *Tensor) Tanh() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_tanh(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// LeakyReLU: x, but slope x below 0.
func (x *Tensor) LeakyReLU(slope float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_leaky_relu(x.ptr(), C.double(slope), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ELU: x, but alpha (exp(x) - 1) below 0.
func (x *Tensor) ELU(alpha float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_elu(x.ptr(), C.double(alpha), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// GELU: x times the probability that a normal variable is below x; x must be floating.
func (x *Tensor) GELU() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_gelu(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// GELUTanh: gelu's approximation x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2; x must be
// floating.
func (x *Tensor) GELUTanh() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_gelu_tanh(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// SiLU: x sigmoid(x).
func (x *Tensor) SiLU() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_silu(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Softplus: log(1 + exp(beta x)) / beta, but x where beta x is above the threshold.
func (x *Tensor) Softplus(beta float64, threshold float64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_softplus(x.ptr(), C.double(beta), C.double(threshold), &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}
