//! Arithmetic operators between tensors, references to them, numbers (`i64` and `f64`) and, on the
//! right, the `Result` of another operation: `(&x + &y * 2.0)?`. (On the left of an operator Rust
//! allows no `Result` of ours; `((&x * 2.0)? + &y)?`.)

use crate::error::Result;
use crate::generated::types::Tensor;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// What stands on a side of an operator: a tensor, or the result of an operation on tensors.
macro_rules! operands {
    ($op:ident, $method:ident, [$($left:ty),*], $right:tt) => {
        $(operands!(@left $op, $method, $left, $right);)*
    };
    (@left $op:ident, $method:ident, $left:ty, [$($right:ty),*]) => {
        $(impl $op<$right> for $left {
            type Output = Result<Tensor>;
            fn $method(self, y: $right) -> Result<Tensor> {
                Tensor::$method(&operand(self)?, &operand(y)?)
            }
        })*
    };
}

/// Numbers on the right, whole ones and others.
macro_rules! numbers {
    ($op:ident, $method:ident, $real:ident, $whole:ident, [$($left:ty),*]) => {
        $(impl $op<f64> for $left {
            type Output = Result<Tensor>;
            fn $method(self, y: f64) -> Result<Tensor> {
                operand(self)?.$real(y)
            }
        }
        impl $op<i64> for $left {
            type Output = Result<Tensor>;
            fn $method(self, y: i64) -> Result<Tensor> {
                operand(self)?.$whole(y)
            }
        })*
    };
}

/// Numbers on the left; $real and $whole take the tensor first.
macro_rules! reversed {
    ($op:ident, $method:ident, $real:ident, $whole:ident, [$($right:ty),*]) => {
        $(impl $op<$right> for f64 {
            type Output = Result<Tensor>;
            fn $method(self, x: $right) -> Result<Tensor> {
                operand(x)?.$real(self)
            }
        }
        impl $op<$right> for i64 {
            type Output = Result<Tensor>;
            fn $method(self, x: $right) -> Result<Tensor> {
                operand(x)?.$whole(self)
            }
        })*
    };
}

trait Operand {
    fn tensor(self) -> Result<Tensor>;
}

impl Operand for &Tensor {
    fn tensor(self) -> Result<Tensor> {
        Ok(self.clone())
    }
}

impl Operand for Tensor {
    fn tensor(self) -> Result<Tensor> {
        Ok(self)
    }
}

impl Operand for Result<Tensor> {
    fn tensor(self) -> Result<Tensor> {
        self
    }
}

fn operand(x: impl Operand) -> Result<Tensor> {
    x.tensor()
}

macro_rules! arithmetic {
    ($op:ident, $method:ident, $real:ident, $whole:ident, $real_left:ident, $whole_left:ident) => {
        operands!($op, $method, [&Tensor, Tensor], [&Tensor, Tensor, Result<Tensor>]);
        numbers!($op, $method, $real, $whole, [&Tensor, Tensor]);
        reversed!($op, $method, $real_left, $whole_left, [&Tensor, Tensor]);
    };
}
arithmetic!(Add, add, add_scalar, add_scalar_i64, add_scalar, add_scalar_i64);
arithmetic!(Sub, sub, sub_scalar, sub_scalar_i64, rsub_scalar, rsub_scalar_i64);
arithmetic!(Mul, mul, mul_scalar, mul_scalar_i64, mul_scalar, mul_scalar_i64);
arithmetic!(Div, div, div_scalar, div_scalar_i64, rdiv_scalar, rdiv_scalar_i64);

impl Neg for &Tensor {
    type Output = Result<Tensor>;
    fn neg(self) -> Result<Tensor> {
        Tensor::neg(self)
    }
}

impl Neg for Tensor {
    type Output = Result<Tensor>;
    fn neg(self) -> Result<Tensor> {
        Tensor::neg(&self)
    }
}
