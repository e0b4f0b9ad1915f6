// Linear regression: finds y = 2 a - 3.4 b + 4.2 in a thousand noisy points (a, b).
package main

import (
	"fmt"
	"log"

	"libdl/dl"
)

// points gives x [1000, 2] and y [1000, 1].
func points() (x, y *dl.Tensor, err error) {
	if x, err = dl.Randn(1000, 2); err != nil {
		return nil, nil, err
	}
	truth, err := dl.FromSlice([]float32{2, -3.4}, 2, 1)
	if err != nil {
		return nil, nil, err
	}
	noise, err := dl.Randn(1000, 1)
	if err != nil {
		return nil, nil, err
	}
	if y, err = x.Matmul(truth); err != nil {
		return nil, nil, err
	}
	if err = y.AddScalar_(4.2); err != nil {
		return nil, nil, err
	}
	return x, y, y.AddScaled_(noise, 0.01)
}

func makeLoader(x, y *dl.Tensor) (*dl.Loader, error) {
	samples, err := dl.NewTensorDataset([]*dl.Tensor{x, y})
	if err != nil {
		return nil, err
	}
	return dl.NewLoader(samples, func(o *dl.LoaderOptions) {
		o.BatchSize = 10
		o.Shuffle = true
	})
}

type model struct {
	net  *dl.Module
	w, b *dl.Tensor
}

func makeModel() (m model, err error) {
	if m.net, err = dl.NewLinear(2, 1); err != nil {
		return m, err
	}
	if m.w, err = m.net.Parameter("weight"); err != nil {
		return m, err
	}
	if m.b, err = m.net.Parameter("bias"); err != nil {
		return m, err
	}
	if err = m.w.InitNormal(0, 0.01); err != nil {
		return m, err
	}
	return m, m.b.InitConstant(0)
}

func (m model) loss(x, y *dl.Tensor) (*dl.Tensor, error) {
	prediction, err := m.net.Forward(x)
	if err != nil {
		return nil, err
	}
	return prediction.MSELoss(y)
}

func (m model) trainEpoch(loader *dl.Loader, sgd *dl.Optimizer) error {
	batches := loader.Batches()
	for batches.Next() {
		loss, err := m.loss(batches.X, batches.Y)
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
	}
	return batches.Err()
}

func (m model) print() error {
	w, err := dl.Values[float32](m.w)
	if err != nil {
		return err
	}
	b, err := m.b.Item()
	if err != nil {
		return err
	}
	fmt.Printf("w = %.5f %.5f (true: 2 -3.4), b = %.5f (true: 4.2)\n", w[0], w[1], b)
	return nil
}

func run() error {
	if err := dl.ManualSeed(0); err != nil {
		return err
	}
	x, y, err := points()
	if err != nil {
		return err
	}
	loader, err := makeLoader(x, y)
	if err != nil {
		return err
	}
	m, err := makeModel()
	if err != nil {
		return err
	}
	sgd, err := dl.NewSGD(m.net, func(o *dl.SGDOptions) { o.LR = 0.03 })
	if err != nil {
		return err
	}
	for epoch := 1; epoch <= 3; epoch++ {
		if err := m.trainEpoch(loader, sgd); err != nil {
			return err
		}
		loss, err := m.loss(x, y)
		if err != nil {
			return err
		}
		value, err := loss.Item()
		if err != nil {
			return err
		}
		fmt.Printf("epoch %d, loss %.8f\n", epoch, value)
	}
	return m.print()
}

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}
