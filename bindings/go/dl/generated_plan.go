// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// PlanBegin: Begins to capture what this thread computes, up to dl_plan_end: one step, which is
// done as always. The plan's inputs are the tensors that were there before: a replay works on what
// then stands in them.
func PlanBegin() error {
	err := call(func() C.dl_status { return C.dl_plan_begin() })
	return err
}

// PlanEnd: The plan of what was computed since dl_plan_begin. It has no outputs: results stand in
// the tensors that the step made and the caller has kept, gradients among them, and each replay
// writes into them. A call that failed meanwhile asks for dl_plan_abandon.
func PlanEnd() (*Plan, error) {
	var outPlan *C.dl_plan
	err := call(func() C.dl_status { return C.dl_plan_end(&outPlan) })
	if err != nil {
		return nil, err
	}
	return ownPlan(outPlan), nil
}

// PlanAbandon: Ends a capture, if this thread has begun one, without a plan.
func PlanAbandon() error {
	err := call(func() C.dl_status { return C.dl_plan_abandon() })
	return err
}

// Replay: The plan's last step again, `count` times, on what stands in its inputs. Fails where that
// takes another capture, as above: a step that makes gradients has to clear them
// (dl_optimizer_zero_grad), before or after.
func (plan *Plan) Replay(count int64) error {
	err := call(func() C.dl_status { return C.dl_plan_replay(plan.ptr(), C.int64_t(count)) })
	runtime.KeepAlive(plan)
	return err
}

// Run: One step on copies of the inputs: captured where it is the first with inputs like these,
// else replayed. dl_plan_output gives its results. An error in the middle of a step, such as a
// label out of range, leaves the plan usable, and done what was done before it.
func (plan *Plan) Run(inputs []*Tensor) error {
	inputsRaw := rawsTensor(inputs)
	err := call(func() C.dl_status {
		return C.dl_plan_run(plan.ptr(), &inputsRaw[0], C.int64_t(len(inputs)))
	})
	runtime.KeepAlive(plan)
	runtime.KeepAlive(inputs)
	return err
}

// OutputCount: How many outputs the last step gave.
func (plan *Plan) OutputCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status { return C.dl_plan_output_count(plan.ptr(), &outCount) })
	runtime.KeepAlive(plan)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// Output: An output of the last step, as a fresh tensor without a graph.
func (plan *Plan) Output(index int64) (*Tensor, error) {
	var outOutput *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_plan_output(plan.ptr(), C.int64_t(index), &outOutput)
	})
	runtime.KeepAlive(plan)
	if err != nil {
		return nil, err
	}
	return ownTensor(outOutput), nil
}

// Losses: The losses of the last call of dl_plan_run_over, a number for each step.
func (plan *Plan) Losses() ([]float64, error) {
	var outLossesCount C.int64_t
	outLosses := make([]C.double, 1)
	err := call(func() C.dl_status {
		return C.dl_plan_losses(plan.ptr(), &outLosses[0], C.int64_t(len(outLosses)-1), &outLossesCount)
	})
	if err != nil {
		return nil, err
	}
	outLosses = make([]C.double, int(outLossesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_plan_losses(plan.ptr(), &outLosses[0], C.int64_t(len(outLosses)-1), &outLossesCount)
	})
	runtime.KeepAlive(plan)
	if err != nil {
		return nil, err
	}
	return goFloat64s(outLosses[:int(outLossesCount)]), nil
}

// CaptureCount: How many captures were made.
func (plan *Plan) CaptureCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status { return C.dl_plan_capture_count(plan.ptr(), &outCount) })
	runtime.KeepAlive(plan)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// ToString: What was captured: a line for each step with its operands, the constants among them,
// and where in the plan's memory they lie; the bytes that the step asked for and those that it is
// given.
func (plan *Plan) ToString() (string, error) {
	var outStringCount C.int64_t
	outString := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_plan_to_string(plan.ptr(), &outString[0], C.int64_t(len(outString)-1),
			&outStringCount)
	})
	if err != nil {
		return "", err
	}
	outString = make([]C.char, int(outStringCount)+2)
	err = call(func() C.dl_status {
		return C.dl_plan_to_string(plan.ptr(), &outString[0], C.int64_t(len(outString)-1),
			&outStringCount)
	})
	runtime.KeepAlive(plan)
	if err != nil {
		return "", err
	}
	return C.GoString(&outString[0]), nil
}
