// Softmax regression on Fashion-MNIST with nothing but tensors: two parameters, one formula, and
// gradient descent written out.
//
//	softmax_regression [folder of the data set]
package main

import (
	"fmt"
	"log"
	"os"

	"examples/fashion"
	"libdl/dl"
)

type model struct {
	w, b *dl.Tensor // [784, 10] and [10]
}

func makeModel() (m model, err error) {
	if m.w, err = dl.Empty(784, 10); err != nil {
		return m, err
	}
	if err = m.w.InitNormal(0, 0.01); err != nil {
		return m, err
	}
	if m.b, err = dl.Zeros(10); err != nil {
		return m, err
	}
	if err = m.w.SetRequiresGrad(true); err != nil {
		return m, err
	}
	return m, m.b.SetRequiresGrad(true)
}

// forward gives the scores [B, 10] of images [B, 1, 28, 28].
func (m model) forward(x *dl.Tensor) (*dl.Tensor, error) {
	flat, err := x.Flatten(1, -1)
	if err != nil {
		return nil, err
	}
	product, err := flat.Matmul(m.w)
	if err != nil {
		return nil, err
	}
	return product.Add(m.b)
}

// descend takes lr times its gradient off each parameter.
func (m model) descend(loss *dl.Tensor, lr float64) error {
	parameters := []*dl.Tensor{m.w, m.b}
	gradients, err := dl.Grad([]*dl.Tensor{loss}, nil, parameters)
	if err != nil {
		return err
	}
	return dl.NoGrad(func() error {
		for i, parameter := range parameters {
			if err := parameter.AddScaled_(gradients[i], -lr); err != nil {
				return err
			}
		}
		return nil
	})
}

func (m model) train(loader *dl.Loader, lr float64) (t fashion.Tally, err error) {
	batches := loader.Batches()
	for batches.Next() {
		scores, err := m.forward(batches.X)
		if err != nil {
			return t, err
		}
		loss, err := scores.CrossEntropy(batches.Y)
		if err != nil {
			return t, err
		}
		if err := m.descend(loss, lr); err != nil {
			return t, err
		}
		if err := t.Add(scores, batches.Y, loss); err != nil {
			return t, err
		}
	}
	return t, batches.Err()
}

func run(folder string) error {
	if err := dl.ManualSeed(0); err != nil {
		return err
	}
	training, err := fashion.Loader(folder, dl.DataSplitTrain, 60000, 256, true)
	if err != nil {
		return err
	}
	testing, err := fashion.Loader(folder, dl.DataSplitTest, 60000, 1000, false)
	if err != nil {
		return err
	}
	m, err := makeModel()
	if err != nil {
		return err
	}
	for epoch := 1; epoch <= 3; epoch++ {
		trained, err := m.train(training, 0.1)
		if err != nil {
			return err
		}
		tested, err := fashion.Test(testing, m.forward)
		if err != nil {
			return err
		}
		fmt.Printf("epoch %d, loss %.4f, accuracy %.4f, test accuracy %.4f\n", epoch,
			trained.Loss(), trained.Accuracy(), tested.Accuracy())
	}
	return nil
}

func main() {
	folder := "data"
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := run(folder); err != nil {
		log.Fatal(err)
	}
}
