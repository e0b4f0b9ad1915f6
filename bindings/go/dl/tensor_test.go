package dl

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"sync"
	"testing"
)

// must ends the test where a call failed.
func must[T any](value T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func matrix(t *testing.T) *Tensor {
	t.Helper()
	return must(FromSlice([]float32{1, 2, 3, 4}, 2, 2))(t)
}

// same compares with values that are arithmetic by hand.
func same[T Element](t *testing.T, x *Tensor, err error, want ...T) {
	t.Helper()
	values := must(Values[T](must(x, err)(t)))(t)
	if !reflect.DeepEqual(values, want) {
		t.Errorf("%v, not %v", values, want)
	}
}

// fails wants an error whose message has these words.
func fails(t *testing.T, err error, status Status, words string) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) || e.Status != status || !strings.Contains(e.Message, words) {
		t.Errorf("%v, not %v with %q", err, status, words)
	}
}

func TestSlicesGoInAndComeOut(t *testing.T) {
	x, err := FromSlice([]int64{1, -2, 3}, 3)
	same[int64](t, x, err, 1, -2, 3)
	if must(x.DType())(t) != I64 || must(x.Numel())(t) != 3 {
		t.Error(x)
	}
	y, err := matrix(t).T()
	same[float32](t, y, err, 1, 3, 2, 4)
	if shape := must(must(Zeros(2, 0, 3))(t).Shape())(t); !reflect.DeepEqual(shape, []int64{2, 0, 3}) {
		t.Error(shape)
	}
	scalar, err := FromSlice([]float64{2.5})
	same[float64](t, scalar, err, 2.5)
}

func TestOperationsCompute(t *testing.T) {
	x, ones := matrix(t), must(Ones(2))(t)
	y, err := x.Add(ones)
	same[float32](t, y, err, 2, 3, 4, 5)
	y, err = x.MulScalar(0.5)
	same[float32](t, y, err, 0.5, 1, 1.5, 2)
	y, err = x.Matmul(x)
	same[float32](t, y, err, 7, 10, 15, 22)
	y, err = x.Reshape(-1)
	same[float32](t, y, err, 1, 2, 3, 4)
	whole := must(must(FromSlice([]int64{1, 2}, 2))(t).MulScalarI64(3))
	same[int64](t, whole(t), nil, 3, 6)
	values, indices, err := x.MaxDim(1, false)
	same[float32](t, values, err, 2, 4)
	same[int64](t, indices, err, 1, 1)
	rows := must(x.Unbind(0))(t)
	same[float32](t, rows[1], nil, 3, 4)
}

func TestGradientsFlow(t *testing.T) {
	x := matrix(t)
	if err := x.SetRequiresGrad(true); err != nil {
		t.Fatal(err)
	}
	square := must(x.Square())(t)
	if err := must(square.Sum())(t).Backward(); err != nil {
		t.Fatal(err)
	}
	grad, err := x.Grad()
	same[float32](t, grad, err, 2, 4, 6, 8)
	fives := must(must(x.MulScalar(5))(t).Sum())(t)
	grads := must(Grad([]*Tensor{fives}, nil, []*Tensor{x}))(t)
	same[float32](t, grads[0], nil, 5, 5, 5, 5)
}

func TestNoGradEndsWithItsBlock(t *testing.T) {
	x := matrix(t)
	if err := x.SetRequiresGrad(true); err != nil {
		t.Fatal(err)
	}
	mine := errors.New("of mine")
	err := NoGrad(func() error {
		y := must(x.Exp())(t)
		if must(y.RequiresGrad())(t) || GradEnabled() {
			t.Error("recorded")
		}
		return mine
	})
	if err != mine || !GradEnabled() {
		t.Error(err)
	}
}

func TestErrorsNameOperationAndShapes(t *testing.T) {
	_, err := matrix(t).Matmul(must(Ones(3))(t))
	fails(t, err, StatusErrorShape, "matmul: ")
	fails(t, err, StatusErrorShape, "f32[2,2]")
	if StatusErrorShape.String() != "DL_ERROR_SHAPE" {
		t.Error(StatusErrorShape)
	}
}

func TestBadInputIsAnError(t *testing.T) {
	var none *Tensor
	_, err := matrix(t).Add(none)
	fails(t, err, StatusErrorNullArgument, "add")
	_, err = none.Add(matrix(t))
	fails(t, err, StatusErrorNullArgument, "add")
	_, err = FromSlice([]float32{1}, 2)
	fails(t, err, StatusErrorInvalidArgument, "data")
	_, err = Zeros(-1)
	fails(t, err, StatusErrorShape, "zeros")
	if _, err = Zeros(math.MaxInt64, 2); err == nil {
		t.Error("made")
	}
	_, err = Values[int64](matrix(t))
	fails(t, err, StatusErrorDType, "int64")
	_, err = matrix(t).Select(0, 7)
	fails(t, err, StatusErrorIndex, "7")
	_, err = CSVRead("a\x00b")
	fails(t, err, StatusErrorInvalidArgument, "NUL")
	_, err = CSVRead("no such file.csv")
	fails(t, err, StatusErrorNotFound, "no such file.csv")
	_, err = DeviceParse("gpu:9")
	fails(t, err, StatusErrorDevice, "gpu:9")
	_, err = Stack(nil, 0)
	fails(t, err, StatusErrorInvalidArgument, "stack")
}

func TestErrorsBelongToTheirGoroutine(t *testing.T) {
	x := matrix(t)
	var all sync.WaitGroup
	for size := int64(3); size < 10; size++ {
		all.Add(1)
		go func(size int64) {
			defer all.Done()
			other, err := Ones(size)
			for i := 0; i < 200 && err == nil; i++ {
				_, wrong := x.Matmul(other)
				fails(t, wrong, StatusErrorShape, fmt.Sprintf("f32[%d]", size))
			}
		}(size)
	}
	all.Wait()
}

func TestTensorsPrint(t *testing.T) {
	x := must(FromSlice([]int64{1, 2}, 2))(t)
	if x.String() != "tensor([1, 2])" || CPU.String() != "cpu:0" {
		t.Error(x, CPU)
	}
}
