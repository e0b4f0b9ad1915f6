//! Trains the logistic model for 50 steps and prints the bits of its parameters.

use libdl::{data, nn, optim, Loader, LoaderOptions, Module, Optimizer, Result, SgdOptions};

fn make_net() -> Result<Module> {
    nn::sequential([
        nn::linear(8, 7)?,
        nn::relu()?,
        nn::linear(7, 3)?,
        nn::relu()?,
        nn::linear(3, 1)?,
        nn::sigmoid()?,
    ])
}

fn train(net: &Module, sgd: &Optimizer, batches: &mut Loader, steps: usize) -> Result<()> {
    let mut done = 0;
    while done < steps {
        for batch in batches.batches().take(steps - done) {
            let (x, y) = batch?;
            let loss = net.forward(&x)?.bce_loss(&y)?;
            sgd.zero_grad()?;
            loss.backward()?;
            sgd.step()?;
            done += 1;
        }
    }
    Ok(())
}

fn main() -> Result<()> {
    let file = std::env::args().nth(1).expect("usage: one_seed diabetes.csv");
    let table = data::csv_read(&file)?;
    let people = data::tensor_dataset(&[&table.narrow(1, 0, 8)?, &table.narrow(1, 8, 1)?])?;
    let options =
        LoaderOptions { batch_size: 32, shuffle: true, num_workers: 3, ..Default::default() };
    let mut batches = data::loader_with(&people, &options)?;
    libdl::manual_seed(0)?;
    let net = make_net()?;
    let options = SgdOptions { lr: 0.1, momentum: 0.9, ..Default::default() };
    let sgd = optim::sgd_with(&net, &options)?;
    train(&net, &sgd, &mut batches, 50)?;
    for parameter in net.parameters()? {
        for value in parameter.to_vec::<f32>()? {
            println!("{:08x}", value.to_bits());
        }
    }
    Ok(())
}
