//! Logistic regression with two hidden layers, 8-7-3-1: which of 759 people have diabetes?
//!
//!     logistic_regression [diabetes.csv]

use libdl::{data, nn, no_grad, optim, DType};
use libdl::{Loader, LoaderOptions, Module, Optimizer, Result, SgdOptions, Tensor};

/// One pass over the data; the mean of its batches' losses.
fn train_epoch(net: &Module, sgd: &Optimizer, batches: &mut Loader) -> Result<f64> {
    let mut losses = Vec::new();
    for batch in batches.batches() {
        let (x, y) = batch?;
        let loss = net.forward(&x)?.bce_loss(&y)?;
        sgd.zero_grad()?;
        loss.backward()?;
        sgd.step()?;
        losses.push(loss.item()?);
    }
    Ok(losses.iter().sum::<f64>() / losses.len() as f64)
}

/// The share of people on whose side of 0.5 the network is.
fn accuracy(net: &Module, x: &Tensor, y: &Tensor) -> Result<f64> {
    no_grad(|| {
        let said = net.forward(x)?.gt_scalar(0.5)?;
        let right = said.eq(&y.gt_scalar(0.5)?)?;
        right.to_dtype(DType::F32)?.mean()?.item()
    })
}

fn main() -> Result<()> {
    let file = std::env::args().nth(1).unwrap_or("examples/data/diabetes.csv".to_string());
    let table = data::csv_read(&file)?; // [759, 9]; the last column is the label
    let (x, y) = (table.narrow(1, 0, 8)?, table.narrow(1, 8, 1)?);
    let people = data::tensor_dataset(&[&x, &y])?;
    let options =
        LoaderOptions { batch_size: 32, shuffle: true, num_workers: 3, ..Default::default() };
    let mut batches = data::loader_with(&people, &options)?;

    libdl::manual_seed(0)?;
    let net = nn::sequential([
        nn::linear(8, 7)?,
        nn::relu()?,
        nn::linear(7, 3)?,
        nn::relu()?,
        nn::linear(3, 1)?,
        nn::sigmoid()?,
    ])?;
    let options = SgdOptions { lr: 0.1, momentum: 0.9, ..Default::default() };
    let sgd = optim::sgd_with(&net, &options)?;
    for epoch in 1..=100 {
        let loss = train_epoch(&net, &sgd, &mut batches)?;
        if epoch == 1 || epoch % 10 == 0 {
            println!("epoch {epoch}, loss {loss:.4}, accuracy {:.4}", accuracy(&net, &x, &y)?);
        }
    }
    Ok(())
}
