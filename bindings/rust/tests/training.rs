//! Networks, optimizers, data and files.

use libdl::{data, io, nn, optim, AdamOptions, CsvOptions, DType, LoaderOptions, Tensor};
use std::fs;
use std::path::PathBuf;

fn scratch(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("libdl_rust_{}_{name}", std::process::id()))
}

#[test]
fn sgd_takes_the_step_of_the_formula() {
    let w = Tensor::from_slice(&[1.0f32, -2.0], &[2]).unwrap();
    w.set_requires_grad(true).unwrap();
    let options = libdl::SgdOptions { lr: 0.25, ..Default::default() };
    let sgd = optim::sgd_from_parameters_with(&[&w], &options).unwrap();
    w.square().unwrap().sum().unwrap().backward().unwrap();
    sgd.step().unwrap();
    assert_eq!(w.to_vec::<f32>().unwrap(), [0.5, -1.0]);
    sgd.zero_grad().unwrap();
    assert!(w.grad().unwrap().is_none());
}

#[test]
fn a_plan_replays_its_step() {
    let x = Tensor::from_slice(&[1.0f32, 2.0], &[2]).unwrap();
    let mut y = None;
    let plan = libdl::plan::capture(|| {
        y = Some(x.square()?);
        Ok(())
    })
    .unwrap();
    let y = y.unwrap();
    x.copy_(&Tensor::from_slice(&[3.0f32, -4.0], &[2]).unwrap()).unwrap();
    plan.replay(1).unwrap();
    assert_eq!(y.to_vec::<f32>().unwrap(), [9.0, 16.0]);
    let error = libdl::plan::capture(|| y.to_vec::<f32>().map(|_| ())).unwrap_err();
    assert!(error.to_string().contains("cannot be part of a plan"), "{error}");
    assert_eq!(y.square().unwrap().to_vec::<f32>().unwrap(), [81.0, 256.0]);
}

#[test]
fn defaults_are_pytorchs() {
    let net = nn::linear(1, 1).unwrap();
    let adam = optim::adam(&net).unwrap();
    assert_eq!(adam.get(0, "lr").unwrap(), 1e-3);
    let set = optim::adam_with(&net, &AdamOptions { lr: 0.5, ..Default::default() }).unwrap();
    assert_eq!(set.get(0, "lr").unwrap(), 0.5);
    assert_eq!(set.get(0, "beta2").unwrap(), 0.999);
}

/// The gain is that of a leaky ReLU, sqrt(2 / (1 + a^2)), and not a ReLU's, sqrt(2).
#[test]
fn kaiming_takes_a_leaky_relu_for_granted() {
    let w = libdl::ones(&[2, 3]).unwrap();
    let options = libdl::KaimingOptions { a: 1e6, ..Default::default() };
    w.init_kaiming_uniform_with(&options).unwrap();
    assert!(w.abs().unwrap().max().unwrap().item().unwrap() < 1e-5);
}

#[test]
fn networks_print_and_name_their_parameters() {
    let net = nn::named_sequential([
        ("fc", nn::linear(2, 3).unwrap()),
        ("relu", nn::relu().unwrap()),
    ])
    .unwrap();
    assert!(net.to_string().contains("(fc): Linear"), "{net}");
    assert_eq!(net.parameter("fc.weight").unwrap().shape().unwrap(), [3, 2]);
    assert_eq!(net.parameter_name(1).unwrap(), "fc.bias");
    assert!(net.parameter("none").unwrap_err().to_string().contains("none"));
}

#[test]
fn weights_survive_a_file() {
    let file = scratch("net.safetensors");
    let path = file.to_str().unwrap();
    let (net, other) = (nn::linear(3, 2).unwrap(), nn::linear(3, 2).unwrap());
    net.save(path).unwrap();
    other.load(path).unwrap();
    let weight = |m: &libdl::Module| m.parameter("weight").unwrap().to_vec::<f32>().unwrap();
    assert_eq!(weight(&net), weight(&other));
    assert_eq!(io::safetensors_load(path).unwrap().count().unwrap(), 2);
    fs::remove_file(&file).unwrap();
}

#[test]
fn tables_become_batches() {
    let file = scratch("table.csv");
    fs::write(&file, "a;b\n1;10\n2;20\n3;30\n").unwrap();
    let options =
        CsvOptions { delimiter: Some(";".to_string()), skip_rows: 1, ..Default::default() };
    let table = data::csv_read_with(file.to_str().unwrap(), &options).unwrap();
    fs::remove_file(&file).unwrap();
    assert_eq!(table.shape().unwrap(), [3, 2]);

    let x = table.narrow(1, 0, 1).unwrap();
    let y = table.narrow(1, 1, 1).unwrap();
    let pairs = data::tensor_dataset(&[&x, &y]).unwrap();
    let options = LoaderOptions { batch_size: 2, num_workers: 2, ..Default::default() };
    let mut loader = data::loader_with(&pairs, &options).unwrap();
    for _ in 0..2 {
        let sums: Vec<_> = loader
            .batches()
            .map(|batch| batch.and_then(|(x, y)| (&x + &y)?.sum()?.item()).unwrap())
            .collect();
        assert_eq!(sums, [33.0, 33.0]);
    }
}

#[test]
fn batches_of_one_field_are_no_pairs() {
    let numbers = libdl::arange_i64_with(0, 3, 1, DType::I64, libdl::Device::CPU).unwrap();
    let dataset = data::tensor_dataset(&[&numbers]).unwrap();
    let mut loader = data::loader(&dataset).unwrap();
    let error = loader.batches().next().unwrap().unwrap_err();
    assert!(error.to_string().contains("2 fields, not 1"), "{error}");
    assert_eq!(loader.next_batch().unwrap().unwrap()[0].to_vec::<i64>().unwrap(), [1]);
}

#[test]
fn a_bad_option_is_named() {
    let dataset = data::tensor_dataset(&[&libdl::zeros(&[3]).unwrap()]).unwrap();
    let options = LoaderOptions { batch_size: -1, ..Default::default() };
    let message = data::loader_with(&dataset, &options).unwrap_err().to_string();
    assert!(message.contains("batch_size") && message.contains("-1"), "{message}");
}
