//! What the programs that learn Fashion-MNIST share.

use libdl::{data, no_grad, DataSplit, Loader, LoaderOptions, MnistOptions, Result, Tensor};

/// Serves the first images of a part of the data, as many as are asked for.
pub fn loader(
    folder: &str,
    split: DataSplit,
    samples: i64,
    options: &LoaderOptions,
) -> Result<Loader> {
    let files = MnistOptions { download: true, ..Default::default() };
    let mut images = data::fashion_mnist_with(folder, split, &files)?;
    if images.size()? > samples {
        images = images.subset(&(0..samples).collect::<Vec<_>>())?;
    }
    data::loader_with(&images, options)
}

/// An epoch of `step`, which learns from a batch (x, y) and gives its scores [B, 10] and mean loss:
/// the mean loss, and the share that was right before each step.
pub fn train(
    batches: &mut Loader,
    step: impl Fn(&Tensor, &Tensor) -> Result<(Tensor, Tensor)>,
) -> Result<(f64, f64)> {
    let (mut loss_sum, mut right, mut samples) = (0.0, 0.0, 0.0);
    for batch in batches.batches() {
        let (x, y) = batch?;
        let (scores, loss) = step(&x, &y)?;
        let count = y.numel()? as f64;
        loss_sum += loss.item()? * count;
        right += scores.accuracy(&y)? * count;
        samples += count;
    }
    Ok((loss_sum / samples, right / samples))
}

/// The share that is right, with `forward` giving the scores of images.
pub fn test(batches: &mut Loader, forward: impl Fn(&Tensor) -> Result<Tensor>) -> Result<f64> {
    let (mut right, mut samples) = (0.0, 0.0);
    for batch in batches.batches() {
        let (x, y) = batch?;
        let count = y.numel()? as f64;
        right += no_grad(|| forward(&x)?.accuracy(&y))? * count;
        samples += count;
    }
    Ok(right / samples)
}
