package dl

import "runtime"

// Capture runs step and gives a plan of what it computed: Replay does it again on what then stands in
// the tensors that it used. All of it must run on step's own goroutine, which stays on its thread
// meanwhile.
func Capture(step func() error) (*Plan, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := PlanBegin(); err != nil {
		return nil, err
	}
	done := false
	defer func() {
		if !done {
			PlanAbandon()
		}
	}()
	if err := step(); err != nil {
		return nil, err
	}
	done = true
	return PlanEnd()
}
