// Generated from bindings/dl_api.json by bindings/generate; do not edit.
#![allow(unused_imports)]

use super::types::*;
use crate::device::Device;
use crate::error::{check, Result};
use crate::ffi;
use crate::handle::{text_of, text_of_bytes, Texts};
use std::os::raw::c_char;
use std::ptr;

/// A dataset of tensors on cpu:0 whose rows are the samples: field f of sample i is tensors[f][i].
/// All have the same size in dimension 0. Nothing is copied: later changes in place show.
pub fn tensor_dataset(tensors: &[&Tensor]) -> Result<Dataset> {
    let tensors_raw: Vec<_> = tensors.iter().map(|v| v.raw()).collect();
    let mut out_dataset = ptr::null_mut();
    check(unsafe { ffi::dl_tensor_dataset_create(tensors_raw.as_ptr(), tensors.len() as i64,
        &mut out_dataset) })?;
    Ok(Dataset::own(out_dataset))
}

/// Datasets one after the other. They must agree in the number, dtypes and shapes of their fields.
pub fn concat(datasets: &[&Dataset]) -> Result<Dataset> {
    let datasets_raw: Vec<_> = datasets.iter().map(|v| v.raw()).collect();
    let mut out_joined = ptr::null_mut();
    check(unsafe { ffi::dl_concat(datasets_raw.as_ptr(), datasets.len() as i64,
        &mut out_joined) })?;
    Ok(Dataset::own(out_joined))
}

/// Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. Every line must
/// have the same number of cells and every cell must be a number that the dtype can hold; the
/// message names line and column. Lines end with LF or CRLF; blanks around a number are ignored.
/// [`csv_read_with`] changes defaults.
pub fn csv_read(path: &str) -> Result<Tensor> {
    let mut texts = Texts::new();
    let path_raw = texts.add(path)?;
    let raw_options = ptr::null();
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_csv_read(path_raw, raw_options, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// `csv_read` with what has a default.
pub fn csv_read_with(path: &str, options: &CsvOptions) -> Result<Tensor> {
    let mut texts = Texts::new();
    let path_raw = texts.add(path)?;
    let raw_options = options.raw(&mut texts)?;
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_csv_read(path_raw, &raw_options, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// Reads a file in the IDX format of MNIST, packed by gzip or not. Unsigned bytes, 32-bit integers
/// and floating numbers keep their type; i8 and i16 become i32.
pub fn idx_read(path: &str) -> Result<Tensor> {
    let mut texts = Texts::new();
    let path_raw = texts.add(path)?;
    let mut out_y = ptr::null_mut();
    check(unsafe { ffi::dl_idx_read(path_raw, &mut out_y) })?;
    Ok(Tensor::own(out_y))
}

/// Fashion-MNIST: 60,000 images of clothes to train with, 10,000 to test; fields "image"
/// f32[1,28,28] in [0, 1] and "label" i64. Files are looked for in root/FashionMNIST/raw, packed or
/// not, then in the folder of Debian's package dataset-fashion-mnist, then, with the option
/// download, fetched to root. Size and SHA-256 of the unpacked bytes are checked.
/// [`fashion_mnist_with`] changes defaults.
pub fn fashion_mnist(root: &str, split: DataSplit) -> Result<Dataset> {
    let mut texts = Texts::new();
    let root_raw = texts.add(root)?;
    let raw_options = ptr::null();
    let mut out_dataset = ptr::null_mut();
    check(unsafe { ffi::dl_fashion_mnist_create(root_raw, split.0, raw_options,
        &mut out_dataset) })?;
    Ok(Dataset::own(out_dataset))
}

/// `fashion_mnist` with what has a default.
pub fn fashion_mnist_with(root: &str, split: DataSplit, options: &MnistOptions) -> Result<Dataset> {
    let mut texts = Texts::new();
    let root_raw = texts.add(root)?;
    let raw_options = options.raw(&mut texts)?;
    let mut out_dataset = ptr::null_mut();
    check(unsafe { ffi::dl_fashion_mnist_create(root_raw, split.0, &raw_options,
        &mut out_dataset) })?;
    Ok(Dataset::own(out_dataset))
}

/// MNIST, the handwritten digits, as dl_fashion_mnist_create; the files are in root/MNIST/raw.
/// [`mnist_with`] changes defaults.
pub fn mnist(root: &str, split: DataSplit) -> Result<Dataset> {
    let mut texts = Texts::new();
    let root_raw = texts.add(root)?;
    let raw_options = ptr::null();
    let mut out_dataset = ptr::null_mut();
    check(unsafe { ffi::dl_mnist_create(root_raw, split.0, raw_options, &mut out_dataset) })?;
    Ok(Dataset::own(out_dataset))
}

/// `mnist` with what has a default.
pub fn mnist_with(root: &str, split: DataSplit, options: &MnistOptions) -> Result<Dataset> {
    let mut texts = Texts::new();
    let root_raw = texts.add(root)?;
    let raw_options = options.raw(&mut texts)?;
    let mut out_dataset = ptr::null_mut();
    check(unsafe { ffi::dl_mnist_create(root_raw, split.0, &raw_options, &mut out_dataset) })?;
    Ok(Dataset::own(out_dataset))
}

/// The name of a class, from "T-shirt/top" for 0 to "Ankle boot" for 9.
pub fn fashion_mnist_class(label: i64) -> Result<String> {
    let mut out_name = ptr::null();
    check(unsafe { ffi::dl_fashion_mnist_class(label, &mut out_name) })?;
    Ok(text_of(out_name))
}

/// The indices 0 to size - 1 in order.
pub fn sequential_sampler(size: i64) -> Result<Sampler> {
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_sequential_sampler_create(size, &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// The indices 0 to size - 1 in random order, a new one for each epoch. [`random_sampler_with`]
/// changes defaults.
pub fn random_sampler(size: i64) -> Result<Sampler> {
    let raw_options = ptr::null();
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_random_sampler_create(size, raw_options, &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// `random_sampler` with what has a default.
pub fn random_sampler_with(size: i64, options: &RandomSamplerOptions) -> Result<Sampler> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_random_sampler_create(size, &raw_options, &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// The given indices in random order, a new one for each epoch. [`subset_random_sampler_with`]
/// changes defaults.
pub fn subset_random_sampler(indices: &[i64]) -> Result<Sampler> {
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_subset_random_sampler_create(indices.as_ptr(), indices.len() as i64,
        ptr::null_mut(), &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// `subset_random_sampler` with what has a default.
pub fn subset_random_sampler_with(indices: &[i64],
    generator: Option<&Generator>) -> Result<Sampler> {
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_subset_random_sampler_create(indices.as_ptr(), indices.len() as i64,
        generator.map_or(ptr::null_mut(), |v| v.raw()), &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// num_samples indices, each drawn with the probability of its weight.
/// [`weighted_random_sampler_with`] changes defaults.
pub fn weighted_random_sampler(weights: &[f64], num_samples: i64) -> Result<Sampler> {
    let raw_options = ptr::null();
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_weighted_random_sampler_create(weights.as_ptr(), weights.len() as i64,
        num_samples, raw_options, &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// `weighted_random_sampler` with what has a default.
pub fn weighted_random_sampler_with(weights: &[f64], num_samples: i64,
    options: &WeightedRandomSamplerOptions) -> Result<Sampler> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_sampler = ptr::null_mut();
    check(unsafe { ffi::dl_weighted_random_sampler_create(weights.as_ptr(), weights.len() as i64,
        num_samples, &raw_options, &mut out_sampler) })?;
    Ok(Sampler::own(out_sampler))
}

/// A loader of a dataset. Its arguments and their defaults are those of PyTorch's DataLoader;
/// workers are threads. [`loader_with`] changes defaults.
pub fn loader(dataset: &Dataset) -> Result<Loader> {
    let raw_options = ptr::null();
    let mut out_loader = ptr::null_mut();
    check(unsafe { ffi::dl_loader_create(dataset.raw(), raw_options, &mut out_loader) })?;
    Ok(Loader::own(out_loader))
}

/// `loader` with what has a default.
pub fn loader_with(dataset: &Dataset, options: &LoaderOptions) -> Result<Loader> {
    let mut texts = Texts::new();
    let raw_options = options.raw(&mut texts)?;
    let mut out_loader = ptr::null_mut();
    check(unsafe { ffi::dl_loader_create(dataset.raw(), &raw_options, &mut out_loader) })?;
    Ok(Loader::own(out_loader))
}

impl Dataset {
    /// The number of samples.
    pub fn size(&self) -> Result<i64> {
        let mut out_size = 0i64;
        check(unsafe { ffi::dl_dataset_size(self.raw(), &mut out_size) })?;
        Ok(out_size)
    }

    /// The fields of a sample, such as "image f32[1,28,28], label i64[]".
    pub fn fields(&self) -> Result<String> {
        let mut out_text = Vec::new();
        let mut out_text_count = 0i64;
        check(unsafe { ffi::dl_dataset_fields(self.raw(), out_text.as_mut_ptr() as *mut c_char,
            out_text.len() as i64, &mut out_text_count) })?;
        out_text.resize(out_text_count as usize + 1, 0u8);
        check(unsafe { ffi::dl_dataset_fields(self.raw(), out_text.as_mut_ptr() as *mut c_char,
            out_text.len() as i64, &mut out_text_count) })?;
        Ok(text_of_bytes(out_text))
    }

    /// One sample, a tensor per field, without a batch dimension. `fields` needs room for all of
    /// them: dl_dataset_field_count.
    pub fn get(&self, index: i64) -> Result<Vec<Tensor>> {
        let mut out_fields = Vec::new();
        let mut out_fields_count = 0i64;
        check(unsafe { ffi::dl_dataset_get(self.raw(), index, out_fields.as_mut_ptr(),
            out_fields.len() as i64, &mut out_fields_count) })?;
        out_fields.resize(out_fields_count as usize, ptr::null_mut::<ffi::dl_tensor>());
        check(unsafe { ffi::dl_dataset_get(self.raw(), index, out_fields.as_mut_ptr(),
            out_fields.len() as i64, &mut out_fields_count) })?;
        Ok(out_fields.into_iter().map(|v| Tensor::own(v)).collect())
    }

    /// The number of fields of a sample.
    pub fn field_count(&self) -> Result<i64> {
        let mut out_count = 0i64;
        check(unsafe { ffi::dl_dataset_field_count(self.raw(), &mut out_count) })?;
        Ok(out_count)
    }

    /// Some samples of a dataset, in the order of `indices`, which count from the end if negative.
    pub fn subset(&self, indices: &[i64]) -> Result<Dataset> {
        let mut out_part = ptr::null_mut();
        check(unsafe { ffi::dl_subset(self.raw(), indices.as_ptr(), indices.len() as i64,
            &mut out_part) })?;
        Ok(Dataset::own(out_part))
    }

    /// Cuts a dataset at random into parts of the given lengths, whose sum is the dataset's size.
    /// [`Self::random_split_with`] changes defaults.
    pub fn random_split(&self, lengths: &[i64]) -> Result<Vec<Dataset>> {
        let mut out_parts = vec![ptr::null_mut::<ffi::dl_dataset>(); lengths.len()];
        check(unsafe { ffi::dl_random_split(self.raw(), lengths.as_ptr(), lengths.len() as i64,
            ptr::null_mut(), out_parts.as_mut_ptr()) })?;
        Ok(out_parts.into_iter().map(|v| Dataset::own(v)).collect())
    }

    /// `random_split` with what has a default.
    pub fn random_split_with(&self, lengths: &[i64],
        generator: Option<&Generator>) -> Result<Vec<Dataset>> {
        let mut out_parts = vec![ptr::null_mut::<ffi::dl_dataset>(); lengths.len()];
        check(unsafe { ffi::dl_random_split(self.raw(), lengths.as_ptr(), lengths.len() as i64,
            generator.map_or(ptr::null_mut(), |v| v.raw()), out_parts.as_mut_ptr()) })?;
        Ok(out_parts.into_iter().map(|v| Dataset::own(v)).collect())
    }

    /// Cuts a dataset at random into parts by fractions that add up to 1: a part gets the whole
    /// number of samples below its share, and the samples left over are dealt out from the first
    /// part on. [`Self::random_split_fractions_with`] changes defaults.
    pub fn random_split_fractions(&self, fractions: &[f64]) -> Result<Vec<Dataset>> {
        let mut out_parts = vec![ptr::null_mut::<ffi::dl_dataset>(); fractions.len()];
        check(unsafe { ffi::dl_random_split_fractions(self.raw(), fractions.as_ptr(),
            fractions.len() as i64, ptr::null_mut(), out_parts.as_mut_ptr()) })?;
        Ok(out_parts.into_iter().map(|v| Dataset::own(v)).collect())
    }

    /// `random_split_fractions` with what has a default.
    pub fn random_split_fractions_with(&self, fractions: &[f64],
        generator: Option<&Generator>) -> Result<Vec<Dataset>> {
        let mut out_parts = vec![ptr::null_mut::<ffi::dl_dataset>(); fractions.len()];
        check(unsafe { ffi::dl_random_split_fractions(self.raw(), fractions.as_ptr(),
            fractions.len() as i64, generator.map_or(ptr::null_mut(), |v| v.raw()),
            out_parts.as_mut_ptr()) })?;
        Ok(out_parts.into_iter().map(|v| Dataset::own(v)).collect())
    }
}

impl Sampler {
    /// The order of an epoch, i64 [n]; the draws are those of one who goes through all of it.
    pub fn draw(&self) -> Result<Tensor> {
        let mut out_order = ptr::null_mut();
        check(unsafe { ffi::dl_sampler_draw(self.raw(), &mut out_order) })?;
        Ok(Tensor::own(out_order))
    }
}

impl Loader {
    /// Drops what is left of the epoch; the next batch begins a new one.
    pub fn reset(&self) -> Result<()> {
        check(unsafe { ffi::dl_loader_reset(self.raw()) })?;
        Ok(())
    }

    /// The number of batches in an epoch.
    pub fn length(&self) -> Result<i64> {
        let mut out_length = 0i64;
        check(unsafe { ffi::dl_loader_length(self.raw(), &mut out_length) })?;
        Ok(out_length)
    }

    /// The number of epochs begun.
    pub fn epoch(&self) -> Result<i64> {
        let mut out_epoch = 0i64;
        check(unsafe { ffi::dl_loader_epoch(self.raw(), &mut out_epoch) })?;
        Ok(out_epoch)
    }

    /// The number of batches given, or failed, in this epoch.
    pub fn position(&self) -> Result<i64> {
        let mut out_position = 0i64;
        check(unsafe { ffi::dl_loader_position(self.raw(), &mut out_position) })?;
        Ok(out_position)
    }
}
