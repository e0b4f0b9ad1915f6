// Package dl is libdl in Go: tensors, gradients, networks, optimizers and data with PyTorch's
// semantics.
//
// Objects are released when they are collected, or at once by Close. Functions that change an
// object must not run while another goroutine uses it or shares its memory.
package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"unsafe"
)

// Error says what was wrong with a call in one line: operation, argument, value.
type Error struct {
	Status  Status
	Message string
}

func (e *Error) Error() string { return e.Message }

// String is the constant's name in C, such as "DL_ERROR_SHAPE".
func (s Status) String() string { return C.GoString(C.dl_status_name(C.int32_t(s))) }

// call runs a call of the library. The message of an error belongs to the thread, which the
// goroutine must not leave before it is read.
func call(f func() C.dl_status) error {
	_, err := news(f)
	return err
}

// news is call for functions with a positive status, which is true here.
func news(f func() C.dl_status) (bool, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	status := f()
	if status < 0 {
		return false, &Error{Status(status), C.GoString(C.dl_last_error_message())}
	}
	return status > 0, nil
}

// ---- Memory ----

// Go's collector sees a few bytes where a tensor may hold megabytes. So it is run whenever the
// library's memory has grown to more than twice of what was in use after the last time.
const memorySlack = 64 << 20

var memory struct {
	sync.Mutex
	base int64
	made int
}

func allocated() int64 {
	var sum int64
	for kind := DeviceKindCPU; kind <= DeviceKindCuda; kind++ {
		count, _ := DeviceCount(kind)
		for i := int32(0); i < count; i++ {
			bytes, _, _, _, _ := MemoryStats(Device(int32(kind)*65536 + i))
			sum += bytes
		}
	}
	return sum
}

func collectWhenGrown() {
	memory.Lock()
	defer memory.Unlock()
	memory.made++
	if memory.made%8 != 0 {
		return
	}
	now := allocated()
	if now < memory.base {
		memory.base = now
	}
	if now <= 2*memory.base+memorySlack {
		return
	}
	runtime.GC()
	runtime.Gosched() // to the finalizers
	memory.base = allocated()
}

// ---- Go to C and back ----

func asFlag(b bool) C.int32_t {
	if b {
		return 1
	}
	return 0
}

// address is where the elements lie; NULL where there are none.
func address[T any](values []T) unsafe.Pointer {
	if len(values) == 0 {
		return nil
	}
	return unsafe.Pointer(&values[0])
}

func asInt64s(values []int64) *C.int64_t     { return (*C.int64_t)(address(values)) }
func asFloat64s(values []float64) *C.double  { return (*C.double)(address(values)) }
func asDevices(values []Device) *C.dl_device { return (*C.dl_device)(address(values)) }

// As numbers of Go's.
func goNumbers[G, N ~int64 | ~uint8 | ~float64](values []N) []G {
	numbers := make([]G, len(values))
	for i, value := range values {
		numbers[i] = G(value)
	}
	return numbers
}

func goInt64s(values []C.int64_t) []int64    { return goNumbers[int64](values) }
func goUint8s(values []C.uint8_t) []uint8    { return goNumbers[uint8](values) }
func goFloat64s(values []C.double) []float64 { return goNumbers[float64](values) }

// texts are C strings that live until a call returns; err says that one cannot be.
type texts struct {
	made []*C.char
	err  error
}

func (t *texts) add(text string) *C.char {
	if strings.IndexByte(text, 0) >= 0 {
		t.err = &Error{StatusErrorInvalidArgument, fmt.Sprintf("a text holds a NUL: %q", text)}
	}
	made := C.CString(text)
	t.made = append(t.made, made)
	return made
}

// optional is NULL for "".
func (t *texts) optional(text string) *C.char {
	if text == "" {
		return nil
	}
	return t.add(text)
}

func (t *texts) free() {
	for _, text := range t.made {
		C.free(unsafe.Pointer(text))
	}
}
