//! Linear regression: finds y = 2 a - 3.4 b + 4.2 in a thousand noisy points (a, b).

use libdl::{data, nn, optim, LoaderOptions, Result, SgdOptions, Tensor};

fn main() -> Result<()> {
    libdl::manual_seed(0)?;
    let x = libdl::randn(&[1000, 2])?;
    let truth = Tensor::from_slice(&[2.0f32, -3.4], &[2, 1])?;
    let noise = libdl::randn(&[1000, 1])?;
    let y = (x.matmul(&truth)? + 4.2)?;
    y.add_scaled_(&noise, 0.01)?;

    let points = data::tensor_dataset(&[&x, &y])?;
    let options = LoaderOptions { batch_size: 10, shuffle: true, ..Default::default() };
    let mut batches = data::loader_with(&points, &options)?;

    let net = nn::linear(2, 1)?;
    net.parameter("weight")?.init_normal(0.0, 0.01)?;
    net.parameter("bias")?.init_constant(0.0)?;
    let sgd = optim::sgd_with(&net, &SgdOptions { lr: 0.03, ..Default::default() })?;

    for epoch in 1..=3 {
        for batch in batches.batches() {
            let (x, y) = batch?;
            let loss = net.forward(&x)?.mse_loss(&y)?;
            sgd.zero_grad()?;
            loss.backward()?;
            sgd.step()?;
        }
        println!("epoch {epoch}, loss {:.8}", net.forward(&x)?.mse_loss(&y)?.item()?);
    }

    let w = net.parameter("weight")?.to_vec::<f32>()?;
    let b = net.parameter("bias")?.item()?;
    println!("w = {:.5} {:.5} (true: 2 -3.4), b = {b:.5} (true: 4.2)", w[0], w[1]);
    Ok(())
}
