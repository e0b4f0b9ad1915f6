//! Layers and networks. A layer is a [`Module`], whatever it computes.

pub use crate::generated::nn::*;

use crate::error::Result;
use crate::generated::nn as generated;
use crate::Module;

/// A module that calls `layers` one after another; they are named "0", "1", ...
pub fn sequential<const N: usize>(layers: [Module; N]) -> Result<Module> {
    let net = generated::sequential()?;
    for layer in &layers {
        net.sequential_append(None, layer)?;
    }
    Ok(net)
}

/// The same with names of the caller's.
pub fn named_sequential<const N: usize>(layers: [(&str, Module); N]) -> Result<Module> {
    let net = generated::sequential()?;
    for (name, layer) in &layers {
        net.sequential_append(Some(name), layer)?;
    }
    Ok(net)
}
