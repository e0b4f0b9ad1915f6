//! libdl in Rust: tensors, gradients, networks, optimizers and data with PyTorch's semantics.
//!
//! ```
//! use libdl::{nn, optim, randn, Result, SgdOptions};
//!
//! fn main() -> Result<()> {
//!     libdl::manual_seed(0)?;
//!     let net = nn::sequential([nn::linear(2, 8)?, nn::relu()?, nn::linear(8, 1)?])?;
//!     let sgd = optim::sgd_with(&net, &SgdOptions { lr: 0.1, ..Default::default() })?;
//!     let loss = net.forward(&randn(&[4, 2])?)?.square()?.mean()?;
//!     loss.backward()?;
//!     sgd.step()
//! }
//! ```
//!
//! Tensors, and all that can reach one, stay on their thread: functions that change an object must
//! not meet others on the same memory, and handles share it.
//!
//! ```compile_fail
//! let x = libdl::zeros(&[2]).unwrap();
//! std::thread::spawn(move || x.zero_());
//! ```

#[macro_use]
mod handle;
pub mod autograd;
pub mod data;
mod device;
mod error;
mod generated;
pub mod nn;
mod ops;
pub mod plan;
mod tensor;

pub use autograd::no_grad;
pub use device::Device;
pub use error::{Error, Result};
pub use generated::create::*;
pub use generated::index::*;
pub use generated::random::*;
pub use generated::runtime::*;
pub use generated::types::*;
pub use generated::{ffi, io, optim, parallel};
pub use tensor::Element;
