//! A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
//!
//!     fashion_mnist_mlp [--lr 0.1] [--epochs 10] [--batch 30] [--seed 0] [--samples 60000]
//!                       [--data data] [--out out]
//!
//! Every parameter starts from the normal distribution N(0, 0.01^2); plain SGD on the cross-entropy
//! of shuffled batches. The weights go to OUT/mlp.safetensors.

use libdl::{data, nn, no_grad, optim};
use libdl::{DataSplit, Loader, LoaderOptions, MnistOptions, Module, Optimizer, SgdOptions, Tensor};
use std::error::Error;
use std::str::FromStr;
use std::time::Instant;

struct Settings {
    lr: f64,
    epochs: i64,
    batch: i64,
    seed: u64,
    samples: i64, // of the training and of the test images, at most
    data: String,
    out: String,
}

fn number<T: FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name} must be a number, not {text}"))
}

fn read_settings() -> Result<Settings, String> {
    let mut s = Settings {
        lr: 0.1,
        epochs: 10,
        batch: 30,
        seed: 0,
        samples: 60000,
        data: "data".to_string(),
        out: "out".to_string(),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(format!("{name} needs a value"))?;
        match name.as_str() {
            "--lr" => s.lr = number(&name, &value)?,
            "--epochs" => s.epochs = number(&name, &value)?,
            "--batch" => s.batch = number(&name, &value)?,
            "--seed" => s.seed = number(&name, &value)?,
            "--samples" => s.samples = number(&name, &value)?,
            "--data" => s.data = value,
            "--out" => s.out = value,
            _ => return Err(format!("no option {name}")),
        }
    }
    Ok(s)
}

fn loader(s: &Settings, split: DataSplit, batch_size: i64, shuffle: bool) -> libdl::Result<Loader> {
    let files = MnistOptions { download: true, ..Default::default() };
    let mut images = data::fashion_mnist_with(&s.data, split, &files)?;
    if images.size()? > s.samples {
        images = images.subset(&(0..s.samples).collect::<Vec<_>>())?;
    }
    data::loader_with(&images, &LoaderOptions { batch_size, shuffle, ..Default::default() })
}

fn make_net() -> libdl::Result<Module> {
    let net = nn::named_sequential([
        ("flatten", nn::flatten(1, -1)?),
        ("fc1", nn::linear(784, 430)?),
        ("relu", nn::relu()?),
        ("fc2", nn::linear(430, 10)?),
    ])?;
    net.parameters()?.iter().try_for_each(|p| p.init_normal(0.0, 0.01))?;
    Ok(net)
}

fn right(scores: &Tensor, y: &Tensor) -> libdl::Result<f64> {
    scores.argmax_dim(1, false)?.eq(y)?.sum()?.item()
}

/// The mean loss, and the share that was right before each step.
fn train(net: &Module, sgd: &Optimizer, batches: &mut Loader) -> libdl::Result<(f64, f64)> {
    let (mut loss_sum, mut hits, mut samples) = (0.0, 0.0, 0.0);
    for batch in batches.batches() {
        let (x, y) = batch?;
        let scores = net.forward(&x)?;
        let loss = scores.cross_entropy(&y)?;
        sgd.zero_grad()?;
        loss.backward()?;
        sgd.step()?;
        let count = y.numel()? as f64;
        loss_sum += loss.item()? * count;
        hits += right(&scores, &y)?;
        samples += count;
    }
    Ok((loss_sum / samples, hits / samples))
}

fn test(net: &Module, batches: &mut Loader) -> libdl::Result<f64> {
    let (mut hits, mut samples) = (0.0, 0.0);
    for batch in batches.batches() {
        let (x, y) = batch?;
        hits += no_grad(|| right(&net.forward(&x)?, &y))?;
        samples += y.numel()? as f64;
    }
    Ok(hits / samples)
}

fn main() -> Result<(), Box<dyn Error>> {
    let s = read_settings()?;
    std::fs::create_dir_all(&s.out)?;
    let mut training = loader(&s, DataSplit::TRAIN, s.batch, true)?;
    let mut testing = loader(&s, DataSplit::TEST, 1000, false)?;
    libdl::manual_seed(s.seed)?;
    let net = make_net()?;
    let sgd = optim::sgd_with(&net, &SgdOptions { lr: s.lr, ..Default::default() })?;
    for epoch in 1..=s.epochs {
        let start = Instant::now();
        let (loss, accuracy) = train(&net, &sgd, &mut training)?;
        let seconds = start.elapsed().as_secs_f64();
        let tested = test(&net, &mut testing)?;
        println!(
            "epoch {epoch}, loss {loss:.4}, accuracy {accuracy:.4}, \
             test accuracy {tested:.4}, {seconds:.3} s"
        );
    }
    net.save(&format!("{}/mlp.safetensors", s.out))?;
    Ok(())
}
