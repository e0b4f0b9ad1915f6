// Trains the logistic model for 50 steps and prints the bits of its parameters.
package main

import (
	"fmt"
	"log"
	"math"
	"os"

	"libdl/dl"
)

// check ends the program where a call failed.
func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// the is the value of a call that did not fail.
func the[T any](value T, err error) T {
	check(err)
	return value
}

func makeNet() *dl.Module {
	return the(dl.Sequential(
		dl.AsLayer(dl.NewLinear(8, 7)),
		dl.AsLayer(dl.NewReLU()),
		dl.AsLayer(dl.NewLinear(7, 3)),
		dl.AsLayer(dl.NewReLU()),
		dl.AsLayer(dl.NewLinear(3, 1)),
		dl.AsLayer(dl.NewSigmoid()),
	))
}

func train(net *dl.Module, sgd *dl.Optimizer, loader *dl.Loader, steps int) {
	for steps > 0 {
		batches := loader.Batches()
		for ; steps > 0 && batches.Next(); steps-- {
			loss := the(the(net.Forward(batches.X)).BCELoss(batches.Y))
			check(sgd.ZeroGrad())
			check(loss.Backward())
			check(sgd.Step())
		}
		check(batches.Err())
	}
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: one_seed diabetes.csv")
	}
	table := the(dl.CSVRead(os.Args[1]))
	x, y := the(table.Narrow(1, 0, 8)), the(table.Narrow(1, 8, 1))
	people := the(dl.NewTensorDataset([]*dl.Tensor{x, y}))
	loader := the(dl.NewLoader(people, func(o *dl.LoaderOptions) {
		o.BatchSize, o.Shuffle, o.NumWorkers = 32, true, 3
	}))
	check(dl.ManualSeed(0))
	net := makeNet()
	sgd := the(dl.NewSGD(net, func(o *dl.SGDOptions) { o.LR, o.Momentum = 0.1, 0.9 }))
	train(net, sgd, loader, 50)
	for _, parameter := range the(net.Parameters()) {
		for _, value := range the(dl.Values[float32](parameter)) {
			fmt.Printf("%08x\n", math.Float32bits(value))
		}
	}
}
