//! Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
//! gradient descent written out.
//!
//!     softmax_regression [folder of the data set]

use libdl::{autograd, no_grad, DataSplit, LoaderOptions, Result, Tensor};

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

    /// Learns from a batch and gives its scores and loss.
    fn step(&self, x: &Tensor, y: &Tensor) -> Result<(Tensor, Tensor)> {
        let scores = self.forward(x)?;
        let loss = scores.cross_entropy(y)?;
        self.descend(&loss, 0.1)?;
        Ok((scores, loss))
    }
}

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).unwrap_or("data".to_string());
    libdl::manual_seed(0)?;
    let shuffled = LoaderOptions { batch_size: 256, shuffle: true, ..Default::default() };
    let mut training = fashion::loader(&folder, DataSplit::TRAIN, 60000, &shuffled)?;
    let ordered = LoaderOptions { batch_size: 1000, ..Default::default() };
    let mut testing = fashion::loader(&folder, DataSplit::TEST, 60000, &ordered)?;
    let model = Model::new()?;
    for epoch in 1..=3 {
        let (loss, accuracy) = fashion::train(&mut training, |x, y| model.step(x, y))?;
        let tested = fashion::test(&mut testing, |x| model.forward(x))?;
        println!("epoch {epoch}, loss {loss:.4}, accuracy {accuracy:.4}, test accuracy {tested:.4}");
    }
    Ok(())
}
