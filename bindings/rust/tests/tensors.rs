//! Values, operators, errors and ownership of tensors. Expected values are arithmetic by hand.

use libdl::{autograd, no_grad, DType, Device, Element, Generator, Result, Status, Tensor};

fn matrix() -> Tensor {
    Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], &[2, 2]).unwrap()
}

fn same<T: Element + PartialEq + std::fmt::Debug>(x: Result<Tensor>, values: &[T]) {
    assert_eq!(x.unwrap().to_vec::<T>().unwrap(), values);
}

#[test]
fn slices_go_in_and_come_out() {
    let x = Tensor::from_slice(&[1i64, -2, 3], &[3]).unwrap();
    assert_eq!(x.to_vec::<i64>().unwrap(), [1, -2, 3]);
    assert_eq!(x.dtype().unwrap(), DType::I64);
    assert_eq!(x.shape().unwrap(), [3]);
    assert_eq!(matrix().t().unwrap().to_vec::<f32>().unwrap(), [1.0, 3.0, 2.0, 4.0]);
    assert_eq!(matrix().sum().unwrap().item().unwrap(), 10.0);
}

#[test]
fn operators_compute() {
    let (x, y) = (matrix(), libdl::ones(&[2]).unwrap());
    same(&x + &y, &[2.0f32, 3.0, 4.0, 5.0]);
    same(&x - &y * 3.0, &[-2.0f32, -1.0, 0.0, 1.0]);
    same(10 - &x, &[9.0f32, 8.0, 7.0, 6.0]);
    same(2.0 / &x, &[2.0f32, 1.0, 2.0 / 3.0, 0.5]);
    same(-&x, &[-1.0f32, -2.0, -3.0, -4.0]);
    same(x.matmul(&x), &[7.0f32, 10.0, 15.0, 22.0]);
}

#[test]
fn whole_numbers_stay_whole() {
    let x = Tensor::from_slice(&[1i64, 2], &[2]).unwrap();
    same(&x * 3, &[3i64, 6]);
    assert_eq!((&x * 3.0).unwrap().dtype().unwrap(), DType::F32);
}

#[test]
fn several_results_come_back() {
    let (values, indices) = matrix().max_dim(1, false).unwrap();
    assert_eq!(values.to_vec::<f32>().unwrap(), [2.0, 4.0]);
    assert_eq!(indices.to_vec::<i64>().unwrap(), [1, 1]);
    let rows = matrix().unbind(0).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1].to_vec::<f32>().unwrap(), [3.0, 4.0]);
}

#[test]
fn gradients_flow() {
    let x = matrix();
    x.set_requires_grad(true).unwrap();
    x.square().unwrap().sum().unwrap().backward().unwrap();
    assert_eq!(x.grad().unwrap().unwrap().to_vec::<f32>().unwrap(), [2.0, 4.0, 6.0, 8.0]);
    let y = x.mul_scalar(5.0).unwrap().sum().unwrap();
    let grads = autograd::grad(&[&y], &[], &[&x]).unwrap();
    assert_eq!(grads[0].as_ref().unwrap().to_vec::<f32>().unwrap(), [5.0; 4]);
}

#[test]
fn no_grad_ends_with_its_block() {
    let x = matrix();
    x.set_requires_grad(true).unwrap();
    let y = no_grad(|| &x * 2).unwrap();
    assert!(!y.requires_grad().unwrap());
    let failed = no_grad(|| x.matmul(&libdl::zeros(&[3])?));
    assert!(failed.is_err() && libdl::autograd::grad_enabled());
    let panicked = std::panic::catch_unwind(|| no_grad::<()>(|| panic!("in the block")));
    assert!(panicked.is_err() && libdl::autograd::grad_enabled());
}

#[test]
fn errors_name_operation_and_shapes() {
    let error = matrix().matmul(&libdl::ones(&[3]).unwrap()).unwrap_err();
    assert_eq!(error.status(), Status::ERROR_SHAPE);
    assert_eq!(error.status().to_string(), "DL_ERROR_SHAPE");
    let message = error.to_string();
    assert!(message.starts_with("matmul: "), "{message}");
    assert!(message.contains("f32[2,2]") && message.contains("f32[3]"), "{message}");
}

#[test]
fn bad_input_is_an_error() {
    assert_eq!(
        Tensor::from_slice(&[1.0f32], &[2]).unwrap_err().status(),
        Status::ERROR_INVALID_ARGUMENT
    );
    assert!(Tensor::from_slice::<f32>(&[], &[-1]).is_err());
    assert!(libdl::zeros(&[i64::MAX, 2]).is_err());
    let error = matrix().to_vec::<i64>().unwrap_err();
    assert_eq!(error.status(), Status::ERROR_DTYPE);
    assert!(matrix().select(0, 7).is_err());
    assert!("gpu:99".parse::<Device>().is_err());
    assert!(libdl::data::csv_read("a\0b").unwrap_err().to_string().contains("NUL"));
    assert_eq!(
        libdl::data::csv_read("no such file.csv").unwrap_err().status(),
        Status::ERROR_NOT_FOUND
    );
}

#[test]
fn devices_and_tensors_print() {
    assert_eq!("cpu".parse::<Device>().unwrap().to_string(), "cpu:0");
    let x = Tensor::from_slice(&[1i64, 2], &[2]).unwrap();
    assert_eq!(x.to_string(), "tensor([1, 2])");
}

#[test]
fn generators_cross_threads() {
    let shared = libdl::generator(7).unwrap();
    let seed = std::thread::spawn({
        let generator: Generator = shared.clone();
        move || generator.initial_seed().unwrap()
    });
    assert_eq!(seed.join().unwrap(), 7);
    let draw = || libdl::randn_with(&[3], DType::F32, Device::CPU, Some(&shared)).unwrap();
    let first = draw().to_vec::<f32>().unwrap();
    shared.manual_seed(7).unwrap();
    assert_eq!(draw().to_vec::<f32>().unwrap(), first);
}
