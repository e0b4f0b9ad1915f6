package dl

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

func do(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestSGDTakesTheStepOfTheFormula(t *testing.T) {
	w := must(FromSlice([]float32{1, -2}, 2))(t)
	do(t, w.SetRequiresGrad(true))
	sgd := must(NewSGDFromParameters([]*Tensor{w}, func(o *SGDOptions) { o.LR = 0.25 }))(t)
	square := must(w.Square())(t)
	do(t, must(square.Sum())(t).Backward(), sgd.Step())
	same[float32](t, w, nil, 0.5, -1)
	do(t, sgd.ZeroGrad())
	if grad := must(w.Grad())(t); grad != nil {
		t.Error(grad)
	}
}

func TestAPlanReplaysItsStep(t *testing.T) {
	x := must(FromSlice([]float32{1, 2}, 2))(t)
	var y *Tensor
	plan := must(Capture(func() (err error) {
		y, err = x.Square()
		return err
	}))(t)
	do(t, x.Copy_(must(FromSlice([]float32{3, -4}, 2))(t)), plan.Replay(1))
	same[float32](t, y, nil, 9, 16)
	_, err := Capture(func() error {
		_, err := Values[float32](y)
		return err
	})
	fails(t, err, StatusErrorState, "cannot be part of a plan")
	same[float32](t, must(y.Square())(t), nil, 81, 256)
}

func TestDefaultsArePyTorchs(t *testing.T) {
	net := must(NewLinear(1, 1))(t)
	if lr := must(must(NewAdam(net))(t).Get(0, "lr"))(t); lr != 1e-3 {
		t.Error(lr)
	}
	adam := must(NewAdam(net, func(o *AdamOptions) { o.LR = 0.5 }))(t)
	if must(adam.Get(0, "lr"))(t) != 0.5 || must(adam.Get(0, "beta2"))(t) != 0.999 {
		t.Error(adam)
	}
}

// The gain is that of a leaky ReLU, sqrt(2 / (1 + a^2)), and not a ReLU's, sqrt(2).
func TestKaimingTakesALeakyReLUForGranted(t *testing.T) {
	w := must(Ones(2, 3))(t)
	do(t, w.InitKaimingUniform(func(o *KaimingOptions) { o.A = 1e6 }))
	if largest := must(must(must(w.Abs())(t).Max())(t).Item())(t); largest > 1e-5 {
		t.Error(largest)
	}
}

func TestNetworksPrintAndNameTheirParameters(t *testing.T) {
	net := must(Sequential(AsLayer(NewLinear(2, 3)).Named("fc"), AsLayer(NewReLU())))(t)
	if !strings.Contains(net.String(), "(fc): Linear") {
		t.Error(net)
	}
	weight := must(net.Parameter("fc.weight"))(t)
	if shape := must(weight.Shape())(t); !reflect.DeepEqual(shape, []int64{3, 2}) {
		t.Error(shape)
	}
	if name := must(net.ParameterName(1))(t); name != "fc.bias" {
		t.Error(name)
	}
	if parameters := must(net.Parameters())(t); len(parameters) != 2 {
		t.Error(parameters)
	}
	_, err := net.Parameter("none")
	fails(t, err, StatusErrorNotFound, "none")
}

func TestWeightsSurviveAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "net.safetensors")
	net, other := must(NewLinear(3, 2))(t), must(NewLinear(3, 2))(t)
	do(t, net.Save(path), other.Load(path))
	weight := must(Values[float32](must(net.Parameter("weight"))(t)))(t)
	read, err := other.Parameter("weight")
	same(t, read, err, weight...)
	state := must(SafetensorsLoad(path))(t)
	if count := must(state.Count())(t); count != 2 {
		t.Error(count)
	}
}

func TestTablesBecomeBatches(t *testing.T) {
	path := filepath.Join(t.TempDir(), "table.csv")
	do(t, os.WriteFile(path, []byte("a;b\n1;10\n2;20\n3;30\n"), 0o600))
	table := must(CSVRead(path, func(o *CSVOptions) { o.Delimiter, o.SkipRows = ";", 1 }))(t)
	x, y := must(table.Narrow(1, 0, 1))(t), must(table.Narrow(1, 1, 1))(t)
	samples := must(NewTensorDataset([]*Tensor{x, y}))(t)
	loader := must(NewLoader(samples, func(o *LoaderOptions) { o.BatchSize, o.NumWorkers = 2, 2 }))(t)
	for epoch := 0; epoch < 2; epoch++ {
		var sums []float64
		batches := loader.Batches()
		for batches.Next() {
			sum := must(must(batches.X.Add(batches.Y))(t).Sum())(t)
			sums = append(sums, must(sum.Item())(t))
		}
		do(t, batches.Err())
		if !reflect.DeepEqual(sums, []float64{33, 33}) {
			t.Error(sums)
		}
	}
}

func TestOneFieldHasNoTarget(t *testing.T) {
	samples := must(NewTensorDataset([]*Tensor{must(ArangeI64(0, 3, 1))(t)}))(t)
	batches := must(NewLoader(samples))(t).Batches()
	if !batches.Next() || batches.Y != nil || len(batches.Fields) != 1 {
		t.Error(batches)
	}
	var none *Loader
	nothing := none.Batches()
	if nothing.Next() {
		t.Error("a batch of nothing")
	}
	fails(t, nothing.Err(), StatusErrorNullArgument, "loader")
}

func TestOptionsAreCheckedAndUsed(t *testing.T) {
	samples := must(NewTensorDataset([]*Tensor{must(Zeros(3))(t)}))(t)
	_, err := NewLoader(samples, func(o *LoaderOptions) { o.BatchSize = -1 })
	fails(t, err, StatusErrorInvalidArgument, "batch_size")
	x, y := must(FromSlice([]float32{1, 2}, 2))(t), must(FromSlice([]float32{3, 5}, 2))(t)
	loss, err := x.MSELoss(y, func(o *MSELossOptions) { o.Reduction = ReductionSum })
	same[float32](t, loss, err, 13)
}
