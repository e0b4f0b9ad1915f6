package dl

import (
	"runtime"
	"testing"
	"time"
)

// live counts handles after finalizers had their time; they run on a goroutine of their own.
func live(t *testing.T, want int64) {
	t.Helper()
	var count int64
	for i := 0; i < 200; i++ {
		runtime.GC()
		if count = must(LiveHandleCount(""))(t); count == want {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	if count != want {
		t.Errorf("%d live handles, not %d", count, want)
	}
	if misused := MisusedHandleCount(); misused != 0 {
		t.Errorf("%d misused handles", misused)
	}
}

func trainOnce(t *testing.T) {
	net := must(Sequential(AsLayer(NewLinear(3, 4)), AsLayer(NewLinear(4, 1))))(t)
	sgd := must(NewSGD(net, func(o *SGDOptions) { o.Momentum = 0.9 }))(t)
	scores := must(net.Forward(must(Ones(5, 3))(t)))(t)
	loss := must(scores.MSELoss(must(Zeros(5, 1))(t)))(t)
	if err := loss.Backward(); err != nil {
		t.Fatal(err)
	}
	if err := sgd.Step(); err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsCollectedIsReleased(t *testing.T) {
	live(t, 0)
	trainOnce(t)
	live(t, 0)
}

func TestCloseReleasesAtOnceAndOnce(t *testing.T) {
	live(t, 0)
	x := matrix(t)
	x.Close()
	if count := must(LiveHandleCount("tensor"))(t); count != 0 {
		t.Error(count)
	}
	x.Close()
	_, err := x.Exp()
	fails(t, err, StatusErrorNullArgument, "exp")
	live(t, 0)
}

func TestFailedCallsLeaveNothingBehind(t *testing.T) {
	if _, err := matrix(t).Matmul(must(Ones(3))(t)); err == nil {
		t.Error("multiplied")
	}
	_, err := Sequential(AsLayer(NewReLU()), AsLayer(NewLinear(-1, 1)))
	fails(t, err, StatusErrorInvalidArgument, "in_features")
	live(t, 0)
}

func TestTheCollectorRunsWhenMemoryHasGrown(t *testing.T) {
	var most int64
	for i := 0; i < 400; i++ {
		must(Zeros(1024, 1024))(t) // 4 MB
		bytes, _, _, _, err := MemoryStats(CPU)
		if err != nil {
			t.Fatal(err)
		}
		if bytes > most {
			most = bytes
		}
	}
	if most > 800<<20 {
		t.Errorf("memory grew to %d", most)
	}
	live(t, 0)
}
