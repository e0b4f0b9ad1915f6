package dl

// #include <dl/dl.h>
import "C"

import "runtime"

// NoGrad runs f with its operations not recorded. They must run on f's own goroutine, which stays
// on its thread meanwhile.
func NoGrad(f func() error) error { return withGradMode(false, f) }

// EnableGrad runs f with its operations recorded, also inside of NoGrad.
func EnableGrad(f func() error) error { return withGradMode(true, f) }

func withGradMode(enabled bool, f func() error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	err := call(func() C.dl_status { return C.dl_grad_mode_push(asFlag(enabled)) })
	if err != nil {
		return err
	}
	defer C.dl_grad_mode_pop()
	return f()
}
