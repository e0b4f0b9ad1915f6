//! Handles go with their owners. One test alone: it counts those of the whole process.

use libdl::{nn, no_grad, optim, Result, SgdOptions, Tensor};

fn live() -> i64 {
    libdl::live_handle_count(None).unwrap()
}

fn step() -> Result<f64> {
    let net = nn::named_sequential([("one", nn::linear(3, 4)?), ("two", nn::linear(4, 1)?)])?;
    let sgd = optim::sgd_with(&net, &SgdOptions { momentum: 0.9, ..Default::default() })?;
    let x = libdl::ones(&[5, 3])?;
    let loss = net.forward(&x)?.mse_loss(&libdl::zeros(&[5, 1])?)?;
    loss.backward()?;
    sgd.step()?;
    assert_eq!(net.parameters()?.len(), 4);
    loss.item()
}

#[test]
fn live_handles_return_to_zero() {
    assert_eq!(live(), 0);
    step().unwrap();
    assert_eq!(live(), 0);

    let x = Tensor::from_slice(&[1.0f32, 2.0], &[2]).unwrap();
    let same = x.clone();
    drop(x);
    assert_eq!(same.to_vec::<f32>().unwrap(), [1.0, 2.0]);
    let pieces = same.unbind(0).unwrap();
    assert_eq!(live(), 3);
    drop(pieces);

    assert!(same.matmul(&libdl::ones(&[3]).unwrap()).is_err());
    assert!(no_grad(|| (&same + &same * 2.0)? / libdl::zeros(&[7])).is_err());
    assert_eq!(live(), 1);
    drop(same);
    assert_eq!(live(), 0);
    assert_eq!(libdl::misused_handle_count(), 0);
}
