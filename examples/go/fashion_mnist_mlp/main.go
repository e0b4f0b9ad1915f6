// A multilayer perceptron, 784-430-10 with ReLU, learns to name the clothes of Fashion-MNIST.
//
//	fashion_mnist_mlp --help
//
// Every parameter starts from the normal distribution N(0, 0.01^2); plain SGD on the cross-entropy
// of shuffled batches.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"examples/fashion"
	"libdl/dl"
)

var (
	lr      = flag.Float64("lr", 0.1, "learning rate")
	epochs  = flag.Int("epochs", 10, "passes over the training data")
	batch   = flag.Int64("batch", 30, "samples per step")
	seed    = flag.Uint64("seed", 0, "seed of weights and shuffles")
	samples = flag.Int64("samples", 60000, "train and test on the first images, this many at most")
	data    = flag.String("data", "data", "where Fashion-MNIST lies or goes")
	out     = flag.String("out", "out", "where mlp.safetensors goes")
)

func makeNet() (*dl.Module, error) {
	net, err := dl.Sequential(
		dl.AsLayer(dl.NewFlatten(1, -1)).Named("flatten"),
		dl.AsLayer(dl.NewLinear(784, 430)).Named("fc1"),
		dl.AsLayer(dl.NewReLU()).Named("relu"),
		dl.AsLayer(dl.NewLinear(430, 10)).Named("fc2"),
	)
	if err != nil {
		return nil, err
	}
	parameters, err := net.Parameters()
	for _, parameter := range parameters {
		if err := parameter.InitNormal(0, 0.01); err != nil {
			return nil, err
		}
	}
	return net, err
}

func trainStep(net *dl.Module, sgd *dl.Optimizer, x, y *dl.Tensor, t *fashion.Tally) error {
	scores, err := net.Forward(x)
	if err != nil {
		return err
	}
	loss, err := scores.CrossEntropy(y)
	if err != nil {
		return err
	}
	if err := sgd.ZeroGrad(); err != nil {
		return err
	}
	if err := loss.Backward(); err != nil {
		return err
	}
	if err := sgd.Step(); err != nil {
		return err
	}
	return t.Add(scores, y, loss)
}

func train(net *dl.Module, sgd *dl.Optimizer, loader *dl.Loader) (t fashion.Tally, err error) {
	batches := loader.Batches()
	for batches.Next() {
		if err := trainStep(net, sgd, batches.X, batches.Y, &t); err != nil {
			return t, err
		}
	}
	return t, batches.Err()
}

func run() error {
	training, err := fashion.Loader(*data, dl.DataSplitTrain, *samples, *batch, true)
	if err != nil {
		return err
	}
	testing, err := fashion.Loader(*data, dl.DataSplitTest, *samples, 1000, false)
	if err != nil {
		return err
	}
	if err := dl.ManualSeed(*seed); err != nil {
		return err
	}
	net, err := makeNet()
	if err != nil {
		return err
	}
	sgd, err := dl.NewSGD(net, func(o *dl.SGDOptions) { o.LR = *lr })
	if err != nil {
		return err
	}
	for epoch := 1; epoch <= *epochs; epoch++ {
		start := time.Now()
		trained, err := train(net, sgd, training)
		if err != nil {
			return err
		}
		seconds := time.Since(start).Seconds()
		tested, err := fashion.Test(testing, net.Forward)
		if err != nil {
			return err
		}
		fmt.Printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f, %.3f s\n", epoch,
			trained.Loss(), trained.Accuracy(), tested.Accuracy(), seconds)
	}
	if err := os.MkdirAll(*out, 0o777); err != nil {
		return err
	}
	return net.Save(filepath.Join(*out, "mlp.safetensors"))
}

func main() {
	flag.Parse()
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
