// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

impl Tensor {
    /// x + y.
    pub fn add(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_add(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x + y.
    pub fn add_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_add_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x + y.
    pub fn add_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_add_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x - y.
    pub fn sub(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_sub(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x - y.
    pub fn sub_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_sub_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x - y.
    pub fn sub_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_sub_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// y - x.
    pub fn rsub_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_rsub_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// y - x.
    pub fn rsub_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_rsub_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x y.
    pub fn mul(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_mul(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x y.
    pub fn mul_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_mul_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x y.
    pub fn mul_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_mul_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x / y; of integers it gives floating numbers.
    pub fn div(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_div(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x / y; of integers it gives floating numbers.
    pub fn div_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_div_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x / y; of integers it gives floating numbers.
    pub fn div_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_div_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// y / x; of integers it gives floating numbers.
    pub fn rdiv_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_rdiv_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// y / x; of integers it gives floating numbers.
    pub fn rdiv_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_rdiv_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The floor of x / y. It has no gradient; an integer y that holds a zero is an error.
    pub fn floor_divide(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_floor_divide(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The floor of x / y. It has no gradient.
    pub fn floor_divide_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_floor_divide_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The floor of x / y. It has no gradient.
    pub fn floor_divide_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_floor_divide_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x - y floor(x / y), which has y's sign.
    pub fn remainder(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_remainder(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x - y floor(x / y), which has y's sign.
    pub fn remainder_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_remainder_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x - y floor(x / y), which has y's sign.
    pub fn remainder_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_remainder_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x to the power of y.
    pub fn pow(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_pow(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x to the power of y.
    pub fn pow_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_pow_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// x to the power of y; an integer x to a negative y is an error.
    pub fn pow_scalar_i64(&self, y: i64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_pow_scalar_i64(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// y to the power of x.
    pub fn rpow_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_rpow_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The larger of x and y; NaN wins. Equal elements share the gradient evenly.
    pub fn maximum(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_maximum(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The larger of x and y; NaN wins.
    pub fn maximum_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_maximum_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The smaller of x and y; NaN wins. Equal elements share the gradient evenly.
    pub fn minimum(&self, y: &Tensor) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_minimum(self.raw(), y.raw(), &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// The smaller of x and y; NaN wins.
    pub fn minimum_scalar(&self, y: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_minimum_scalar(self.raw(), y, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// -x.
    pub fn neg(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_neg(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x += y.
    pub fn add_(&self, y: &Tensor) -> Result<()> {
        check(unsafe { ffi::dl_add_(self.raw(), y.raw()) })?;
        Ok(())
    }

    /// x += alpha y.
    pub fn add_scaled_(&self, y: &Tensor, alpha: f64) -> Result<()> {
        check(unsafe { ffi::dl_add_scaled_(self.raw(), y.raw(), alpha) })?;
        Ok(())
    }

    /// x += y.
    pub fn add_scalar_(&self, y: f64) -> Result<()> {
        check(unsafe { ffi::dl_add_scalar_(self.raw(), y) })?;
        Ok(())
    }

    /// x += y.
    pub fn add_scalar_i64_(&self, y: i64) -> Result<()> {
        check(unsafe { ffi::dl_add_scalar_i64_(self.raw(), y) })?;
        Ok(())
    }

    /// x -= y.
    pub fn sub_(&self, y: &Tensor) -> Result<()> {
        check(unsafe { ffi::dl_sub_(self.raw(), y.raw()) })?;
        Ok(())
    }

    /// x -= y.
    pub fn sub_scalar_(&self, y: f64) -> Result<()> {
        check(unsafe { ffi::dl_sub_scalar_(self.raw(), y) })?;
        Ok(())
    }

    /// x -= y.
    pub fn sub_scalar_i64_(&self, y: i64) -> Result<()> {
        check(unsafe { ffi::dl_sub_scalar_i64_(self.raw(), y) })?;
        Ok(())
    }

    /// x *= y.
    pub fn mul_(&self, y: &Tensor) -> Result<()> {
        check(unsafe { ffi::dl_mul_(self.raw(), y.raw()) })?;
        Ok(())
    }

    /// x *= y.
    pub fn mul_scalar_(&self, y: f64) -> Result<()> {
        check(unsafe { ffi::dl_mul_scalar_(self.raw(), y) })?;
        Ok(())
    }

    /// x *= y.
    pub fn mul_scalar_i64_(&self, y: i64) -> Result<()> {
        check(unsafe { ffi::dl_mul_scalar_i64_(self.raw(), y) })?;
        Ok(())
    }

    /// x /= y.
    pub fn div_(&self, y: &Tensor) -> Result<()> {
        check(unsafe { ffi::dl_div_(self.raw(), y.raw()) })?;
        Ok(())
    }

    /// x /= y.
    pub fn div_scalar_(&self, y: f64) -> Result<()> {
        check(unsafe { ffi::dl_div_scalar_(self.raw(), y) })?;
        Ok(())
    }

    /// e to the power of x; of integers it gives floating numbers.
    pub fn exp(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_exp(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// e to the power of x, minus 1, exact for small x.
    pub fn expm1(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_expm1(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The natural logarithm; of integers it gives floating numbers.
    pub fn log(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_log(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The natural logarithm of 1 + x, exact for small x.
    pub fn log1p(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_log1p(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The square root; its gradient at 0 is infinite.
    pub fn sqrt(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_sqrt(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// 1 divided by the square root.
    pub fn rsqrt(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_rsqrt(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// 1 / x.
    pub fn reciprocal(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_reciprocal(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x x.
    pub fn square(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_square(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The absolute value; its gradient at 0 is 0.
    pub fn abs(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_abs(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// -1, 0 or 1; its gradient is 0.
    pub fn sign(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_sign(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The largest integer that is not above x; its gradient is 0.
    pub fn floor(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_floor(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The smallest integer that is not below x; its gradient is 0.
    pub fn ceil(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_ceil(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The nearest integer, halves to the even one; its gradient is 0.
    pub fn round(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_round(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x without its fraction; its gradient is 0.
    pub fn trunc(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_trunc(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The sine, x in radians.
    pub fn sin(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_sin(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The cosine, x in radians.
    pub fn cos(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_cos(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The tangent, x in radians.
    pub fn tan(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_tan(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The error function.
    pub fn erf(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_erf(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The logarithm to base 2; of integers it gives floating numbers.
    pub fn log2(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_log2(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The logarithm to base 10; of integers it gives floating numbers.
    pub fn log10(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_log10(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x + weight (y - x); x and y are floating, of one dtype, and broadcast.
    pub fn lerp(&self, y: &Tensor, weight: f64) -> Result<Tensor> {
        let mut out_z = ptr::null_mut();
        check(unsafe { ffi::dl_lerp(self.raw(), y.raw(), weight, &mut out_z) })?;
        Ok(Tensor::own(out_z))
    }

    /// max(x, 0); NaN stays NaN; the gradient at 0 is 0.
    pub fn relu(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_relu(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// 1 / (1 + exp(-x)); of integers it gives floating numbers.
    pub fn sigmoid(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_sigmoid(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// The hyperbolic tangent; of integers it gives floating numbers.
    pub fn tanh(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_tanh(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x, but slope x below 0.
    pub fn leaky_relu(&self, slope: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_leaky_relu(self.raw(), slope, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x, but alpha (exp(x) - 1) below 0.
    pub fn elu(&self, alpha: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_elu(self.raw(), alpha, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x times the probability that a normal variable is below x; x must be floating.
    pub fn gelu(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_gelu(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// gelu's approximation x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2; x must be floating.
    pub fn gelu_tanh(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_gelu_tanh(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// x sigmoid(x).
    pub fn silu(&self) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_silu(self.raw(), &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }

    /// log(1 + exp(beta x)) / beta, but x where beta x is above the threshold.
    pub fn softplus(&self, beta: f64, threshold: f64) -> Result<Tensor> {
        let mut out_y = ptr::null_mut();
        check(unsafe { ffi::dl_softplus(self.raw(), beta, threshold, &mut out_y) })?;
        Ok(Tensor::own(out_y))
    }
}
