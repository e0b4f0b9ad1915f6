//! Datasets and the loader.

pub use crate::generated::data::*;

use crate::error::{check, Error, Result};
use crate::ffi;
use crate::generated::types::{Loader, Status, Tensor};
use std::ptr;

/// Most fields that a batch of [`Loader::next_batch`] can have.
const MOST_FIELDS: usize = 64;

impl Loader {
    /// The rest of this epoch's batches, inputs and targets; after the last one an epoch begins.
    /// The dataset must have two fields; [`Loader::next_batch`] takes any number.
    pub fn batches(&mut self) -> Batches<'_> {
        Batches { loader: self }
    }

    /// The fields of the next batch; None after an epoch's last one.
    pub fn next_batch(&mut self) -> Result<Option<Vec<Tensor>>> {
        let mut fields = [ptr::null_mut(); MOST_FIELDS];
        let mut count = 0;
        let status = check(unsafe {
            let capacity = MOST_FIELDS as i64;
            ffi::dl_loader_next_batch(self.raw(), fields.as_mut_ptr(), capacity, &mut count)
        })?;
        if status == Status::END {
            return Ok(None);
        }
        let batch: Vec<_> = fields.into_iter().filter_map(Tensor::own_optional).collect();
        if batch.len() as i64 == count {
            return Ok(Some(batch));
        }
        let message = format!("next_batch: at most {MOST_FIELDS} fields, not {count}");
        Err(Error::new(Status::ERROR_LIMIT, message))
    }
}

/// See [`Loader::batches`].
pub struct Batches<'a> {
    loader: &'a mut Loader,
}

impl Iterator for Batches<'_> {
    type Item = Result<(Tensor, Tensor)>;

    fn next(&mut self) -> Option<Self::Item> {
        let fields = match self.loader.next_batch() {
            Ok(fields) => fields?,
            Err(error) => return Some(Err(error)),
        };
        let count = fields.len();
        let pair: std::result::Result<[Tensor; 2], _> = fields.try_into();
        Some(pair.map(|[x, y]| (x, y)).map_err(|_| {
            let message = format!("batches: the dataset must have 2 fields, not {count}");
            Error::new(Status::ERROR_INVALID_ARGUMENT, message)
        }))
    }
}
