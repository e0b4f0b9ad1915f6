//! Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
//! gradient descent written out.
//!
//!     softmax_regression [folder of the data set]

use libdl::{autograd, data, no_grad};
use libdl::{DataSplit, Loader, LoaderOptions, MnistOptions, Result, Tensor};

struct Model {
    w: Tensor, // [784, 10]
    b: Tensor, // [10]
}

impl Model {
    fn new() -> Result<Model> {
        let (w, b) = (libdl::empty(&[784, 10])?, libdl::zeros(&[10])?);
        w.init_normal(0.0, 0.01)?;
        w.set_requires_grad(true)?;
        b.set_requires_grad(true)?;
        Ok(Model { w, b })
    }

    /// scores [B, 10] of images [B, 1, 28, 28]
    fn forward(&self, x: &Tensor) -> Result<Tensor> {
        x.flatten(1, -1)?.matmul(&self.w)? + &self.b
    }

    /// parameter -= lr gradient, for both
    fn descend(&self, loss: &Tensor, lr: f64) -> Result<()> {
        let parameters = [&self.w, &self.b];
        let gradients = autograd::grad(&[loss], &[], &parameters)?;
        no_grad(|| {
            parameters
                .iter()
                .zip(gradients.iter().flatten())
                .try_for_each(|(parameter, gradient)| parameter.add_scaled_(gradient, -lr))
        })
    }
}

fn right(scores: &Tensor, y: &Tensor) -> Result<f64> {
    scores.argmax_dim(1, false)?.eq(y)?.sum()?.item()
}

/// The mean loss, and the share that was right before each step.
fn train(model: &Model, batches: &mut Loader, lr: f64) -> Result<(f64, f64)> {
    let (mut loss_sum, mut hits, mut samples) = (0.0, 0.0, 0.0);
    for batch in batches.batches() {
        let (x, y) = batch?;
        let scores = model.forward(&x)?;
        let loss = scores.cross_entropy(&y)?;
        model.descend(&loss, lr)?;
        let count = y.numel()? as f64;
        loss_sum += loss.item()? * count;
        hits += right(&scores, &y)?;
        samples += count;
    }
    Ok((loss_sum / samples, hits / samples))
}

fn test(model: &Model, batches: &mut Loader) -> Result<f64> {
    let (mut hits, mut samples) = (0.0, 0.0);
    for batch in batches.batches() {
        let (x, y) = batch?;
        hits += no_grad(|| right(&model.forward(&x)?, &y))?;
        samples += y.numel()? as f64;
    }
    Ok(hits / samples)
}

fn loader(folder: &str, split: DataSplit, batch_size: i64, shuffle: bool) -> Result<Loader> {
    let files = MnistOptions { download: true, ..Default::default() };
    let images = data::fashion_mnist_with(folder, split, &files)?;
    data::loader_with(&images, &LoaderOptions { batch_size, shuffle, ..Default::default() })
}

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).unwrap_or("data".to_string());
    libdl::manual_seed(0)?;
    let mut training = loader(&folder, DataSplit::TRAIN, 256, true)?;
    let mut testing = loader(&folder, DataSplit::TEST, 1000, false)?;
    let model = Model::new()?;
    for epoch in 1..=3 {
        let (loss, accuracy) = train(&model, &mut training, 0.1)?;
        let tested = test(&model, &mut testing)?;
        println!("epoch {epoch}, loss {loss:.4}, accuracy {accuracy:.4}, test accuracy {tested:.4}");
    }
    Ok(())
}
