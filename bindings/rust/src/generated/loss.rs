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
    /// (x - y)^2; the mean is over all elements. [`Self::mse_loss_with`] changes defaults.
    pub fn mse_loss(&self, y: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_mse_loss(self.raw(), y.raw(), raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `mse_loss` with what has a default.
    pub fn mse_loss_with(&self, y: &Tensor, options: &MseLossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_mse_loss(self.raw(), y.raw(), &raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// |x - y|; the mean is over all elements. [`Self::l1_loss_with`] changes defaults.
    pub fn l1_loss(&self, y: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_l1_loss(self.raw(), y.raw(), raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `l1_loss` with what has a default.
    pub fn l1_loss_with(&self, y: &Tensor, options: &L1LossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_l1_loss(self.raw(), y.raw(), &raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// (x - y)^2 / (2 beta) where |x - y| is below beta, else |x - y| - beta / 2.
    /// [`Self::smooth_l1_loss_with`] changes defaults.
    pub fn smooth_l1_loss(&self, y: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_smooth_l1_loss(self.raw(), y.raw(), raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `smooth_l1_loss` with what has a default.
    pub fn smooth_l1_loss_with(&self, y: &Tensor, options: &SmoothL1LossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_smooth_l1_loss(self.raw(), y.raw(), &raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// (x - y)^2 / 2 where |x - y| is at most delta, else delta (|x - y| - delta / 2).
    /// [`Self::huber_loss_with`] changes defaults.
    pub fn huber_loss(&self, y: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_huber_loss(self.raw(), y.raw(), raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `huber_loss` with what has a default.
    pub fn huber_loss_with(&self, y: &Tensor, options: &HuberLossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_huber_loss(self.raw(), y.raw(), &raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// -(y log x + (1 - y) log(1 - x)), logarithms cut off at -100. The mean divides by the number
    /// of elements, weighted or not. [`Self::bce_loss_with`] changes defaults.
    pub fn bce_loss(&self, y: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_bce_loss(self.raw(), y.raw(), raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `bce_loss` with what has a default.
    pub fn bce_loss_with(&self, y: &Tensor, options: &BceLossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_bce_loss(self.raw(), y.raw(), &raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// dl_bce_loss of sigmoid(x), computed without overflow. [`Self::bce_with_logits_loss_with`]
    /// changes defaults.
    pub fn bce_with_logits_loss(&self, y: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_bce_with_logits_loss(self.raw(), y.raw(), raw_options,
            &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `bce_with_logits_loss` with what has a default.
    pub fn bce_with_logits_loss_with(&self, y: &Tensor,
        options: &BceWithLogitsLossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_bce_with_logits_loss(self.raw(), y.raw(), &raw_options,
            &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// -log softmax(scores)[target], times the weight of the target's class. The mean divides by
    /// the weights of the targets that count, with probabilities as targets by the number of
    /// samples. [`Self::cross_entropy_with`] changes defaults.
    pub fn cross_entropy(&self, target: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_cross_entropy(self.raw(), target.raw(), raw_options,
            &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `cross_entropy` with what has a default.
    pub fn cross_entropy_with(&self, target: &Tensor,
        options: &CrossEntropyOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_cross_entropy(self.raw(), target.raw(), &raw_options,
            &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// -x[target] times the weight of the target's class, for logarithms of probabilities.
    /// [`Self::nll_loss_with`] changes defaults.
    pub fn nll_loss(&self, target: &Tensor) -> Result<Tensor> {
        let raw_options = ptr::null();
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_nll_loss(self.raw(), target.raw(), raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }

    /// `nll_loss` with what has a default.
    pub fn nll_loss_with(&self, target: &Tensor, options: &NllLossOptions) -> Result<Tensor> {
        let mut texts = Texts::new();
        let raw_options = options.raw(&mut texts)?;
        let mut out_loss = ptr::null_mut();
        check(unsafe { ffi::dl_nll_loss(self.raw(), target.raw(), &raw_options, &mut out_loss) })?;
        Ok(Tensor::own(out_loss))
    }
}
