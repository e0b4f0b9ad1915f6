//! Steps that are captured once and replayed.

pub use crate::generated::plan::*;

use crate::error::Result;
use crate::Plan;

/// Ends an open capture, also when the step panics.
struct Open;

impl Drop for Open {
    fn drop(&mut self) {
        let _ = plan_abandon();
    }
}

/// Runs a step and gives a plan of what it computed: [`Plan::replay`] does it again on what then
/// stands in the tensors that it used.
pub fn capture(step: impl FnOnce() -> Result<()>) -> Result<Plan> {
    plan_begin()?;
    let _ends = Open;
    step()?;
    plan_end()
}
