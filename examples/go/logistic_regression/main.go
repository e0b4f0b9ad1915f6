// Logistic regression with two hidden layers, 8-7-3-1: which of 759 people have diabetes?
//
//	logistic_regression [diabetes.csv]
package main

import (
	"fmt"
	"log"
	"os"

	"libdl/dl"
)

// readPeople gives x [759, 8] and the label y [759, 1], the table's last column.
func readPeople(file string) (x, y *dl.Tensor, err error) {
	table, err := dl.CSVRead(file)
	if err != nil {
		return nil, nil, err
	}
	if x, err = table.Narrow(1, 0, 8); err != nil {
		return nil, nil, err
	}
	y, err = table.Narrow(1, 8, 1)
	return x, y, err
}

func makeLoader(x, y *dl.Tensor) (*dl.Loader, error) {
	people, err := dl.NewTensorDataset([]*dl.Tensor{x, y})
	if err != nil {
		return nil, err
	}
	return dl.NewLoader(people, func(o *dl.LoaderOptions) {
		o.BatchSize = 32
		o.Shuffle = true
		o.NumWorkers = 3
	})
}

func makeNet() (*dl.Module, error) {
	return dl.Sequential(
		dl.AsLayer(dl.NewLinear(8, 7)),
		dl.AsLayer(dl.NewReLU()),
		dl.AsLayer(dl.NewLinear(7, 3)),
		dl.AsLayer(dl.NewReLU()),
		dl.AsLayer(dl.NewLinear(3, 1)),
		dl.AsLayer(dl.NewSigmoid()),
	)
}

func trainStep(net *dl.Module, sgd *dl.Optimizer, x, y *dl.Tensor) (float64, error) {
	p, err := net.Forward(x) // [B, 1], the probability of diabetes
	if err != nil {
		return 0, err
	}
	loss, err := p.BCELoss(y)
	if err != nil {
		return 0, err
	}
	if err := sgd.ZeroGrad(); err != nil {
		return 0, err
	}
	if err := loss.Backward(); err != nil {
		return 0, err
	}
	if err := sgd.Step(); err != nil {
		return 0, err
	}
	return loss.Item()
}

// trainEpoch passes once over the data and gives the mean of its batches' losses.
func trainEpoch(net *dl.Module, sgd *dl.Optimizer, loader *dl.Loader) (float64, error) {
	sum, count := 0.0, 0
	batches := loader.Batches()
	for batches.Next() {
		loss, err := trainStep(net, sgd, batches.X, batches.Y)
		if err != nil {
			return 0, err
		}
		sum += loss
		count++
	}
	return sum / float64(count), batches.Err()
}

// accuracy is the share of people on whose side of 0.5 the network is.
func accuracy(net *dl.Module, x, y *dl.Tensor) (share float64, err error) {
	err = dl.NoGrad(func() error {
		p, err := net.Forward(x)
		if err != nil {
			return err
		}
		probabilities, err := dl.Values[float32](p)
		if err != nil {
			return err
		}
		labels, err := dl.Values[float32](y)
		if err != nil {
			return err
		}
		for i, probability := range probabilities {
			if (probability > 0.5) == (labels[i] > 0.5) {
				share += 1 / float64(len(labels))
			}
		}
		return nil
	})
	return share, err
}

func run(file string) error {
	x, y, err := readPeople(file)
	if err != nil {
		return err
	}
	loader, err := makeLoader(x, y)
	if err != nil {
		return err
	}
	if err := dl.ManualSeed(0); err != nil {
		return err
	}
	net, err := makeNet()
	if err != nil {
		return err
	}
	sgd, err := dl.NewSGD(net, func(o *dl.SGDOptions) { o.LR, o.Momentum = 0.1, 0.9 })
	if err != nil {
		return err
	}
	for epoch := 1; epoch <= 100; epoch++ {
		loss, err := trainEpoch(net, sgd, loader)
		if err != nil {
			return err
		}
		if epoch > 1 && epoch%10 != 0 {
			continue
		}
		share, err := accuracy(net, x, y)
		if err != nil {
			return err
		}
		fmt.Printf("epoch %d, loss %.4f, accuracy %.4f\n", epoch, loss, share)
	}
	return nil
}

func main() {
	file := "examples/data/diabetes.csv"
	if len(os.Args) > 1 {
		file = os.Args[1]
	}
	if err := run(file); err != nil {
		log.Fatal(err)
	}
}
