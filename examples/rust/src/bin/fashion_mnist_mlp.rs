//! A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
//!
//!     fashion_mnist_mlp [--lr 0.1] [--epochs 10] [--batch 30] [--seed 0] [--samples 60000]
//!                       [--data data] [--out out]
//!
//! Every parameter starts from the normal distribution N(0, 0.01^2); plain SGD on the cross-entropy
//! of shuffled batches. The weights go to OUT/mlp.safetensors.

use libdl::{nn, optim, DataSplit, LoaderOptions, Module, Optimizer, SgdOptions, Tensor};
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

/// Learns from a batch and gives its scores and loss.
fn step(net: &Module, sgd: &Optimizer, x: &Tensor, y: &Tensor) -> libdl::Result<(Tensor, Tensor)> {
    let scores = net.forward(x)?;
    let loss = scores.cross_entropy(y)?;
    sgd.zero_grad()?;
    loss.backward()?;
    sgd.step()?;
    Ok((scores, loss))
}

fn main() -> Result<(), Box<dyn Error>> {
    let s = read_settings()?;
    std::fs::create_dir_all(&s.out)?;
    let shuffled = LoaderOptions { batch_size: s.batch, shuffle: true, ..Default::default() };
    let mut training = fashion::loader(&s.data, DataSplit::TRAIN, s.samples, &shuffled)?;
    let ordered = LoaderOptions { batch_size: 1000, ..Default::default() };
    let mut testing = fashion::loader(&s.data, DataSplit::TEST, s.samples, &ordered)?;
    libdl::manual_seed(s.seed)?;
    let net = make_net()?;
    let sgd = optim::sgd_with(&net, &SgdOptions { lr: s.lr, ..Default::default() })?;
    for epoch in 1..=s.epochs {
        let start = Instant::now();
        let (loss, accuracy) = fashion::train(&mut training, |x, y| step(&net, &sgd, x, y))?;
        let seconds = start.elapsed().as_secs_f64();
        let tested = fashion::test(&mut testing, |x| net.forward(x))?;
        println!(
            "epoch {epoch}, loss {loss:.4}, accuracy {accuracy:.4}, \
             test accuracy {tested:.4}, {seconds:.3} s"
        );
    }
    net.save(&format!("{}/mlp.safetensors", s.out))?;
    Ok(())
}
