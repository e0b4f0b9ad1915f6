// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Version: The library's version, "major.minor.patch".
func Version() string {
	return C.GoString(C.dl_version())
}

// VersionNumber: The library's version as major * 10000 + minor * 100 + patch.
func VersionNumber() int32 {
	return int32(C.dl_version_number())
}

// BuildInfo: One "name: value" line for each fact about this build and machine: version, compiler,
// the instruction sets in use, who multiplies matrices, threads, backends.
func BuildInfo() (string, error) {
	var outInfoCount C.int64_t
	outInfo := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_build_info(&outInfo[0], C.int64_t(len(outInfo)-1), &outInfoCount)
	})
	if err != nil {
		return "", err
	}
	outInfo = make([]C.char, int(outInfoCount)+2)
	err = call(func() C.dl_status {
		return C.dl_build_info(&outInfo[0], C.int64_t(len(outInfo)-1), &outInfoCount)
	})
	if err != nil {
		return "", err
	}
	return C.GoString(&outInfo[0]), nil
}

// HasFeature: Whether the library can do something on this machine: "cpu", "cuda",
// "virtual_devices". A name it does not know is a feature it does not have.
func HasFeature(name string) (bool, error) {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	var outHas C.int32_t
	if t.err != nil {
		return false, t.err
	}
	err := call(func() C.dl_status { return C.dl_has_feature(nameRaw, &outHas) })
	if err != nil {
		return false, err
	}
	return outHas != 0, nil
}

// NumThreads: How many threads share out the work of one operation, the calling one included.
func NumThreads() int32 {
	return int32(C.dl_num_threads())
}

// SetNumThreads: Sets how many threads share out the work of one operation. Results do not depend
// on it.
func SetNumThreads(count int32) error {
	err := call(func() C.dl_status { return C.dl_set_num_threads(C.int32_t(count)) })
	return err
}

// DeviceCount: How many devices of a kind there are now.
func DeviceCount(kind DeviceKind) (int32, error) {
	var outCount C.int32_t
	err := call(func() C.dl_status {
		return C.dl_device_count(C.dl_device_kind(kind), &outCount)
	})
	if err != nil {
		return 0, err
	}
	return int32(outCount), nil
}

// DeviceIsAvailable: Whether there is a device of a kind.
func DeviceIsAvailable(kind DeviceKind) (bool, error) {
	var outAvailable C.int32_t
	err := call(func() C.dl_status {
		return C.dl_device_is_available(C.dl_device_kind(kind), &outAvailable)
	})
	if err != nil {
		return false, err
	}
	return outAvailable != 0, nil
}

// DeviceParse: Reads a device's name such as "cpu", "cpu:1" or "cuda:0". The device need not exist.
func DeviceParse(name string) (Device, error) {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	var outDevice C.dl_device
	if t.err != nil {
		return 0, t.err
	}
	err := call(func() C.dl_status { return C.dl_device_parse(nameRaw, &outDevice) })
	if err != nil {
		return 0, err
	}
	return Device(outDevice), nil
}

// DeviceFormat: The name of a device, such as "cpu:0".
func DeviceFormat(device Device) (string, error) {
	var outNameCount C.int64_t
	outName := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_device_format(C.dl_device(device), &outName[0], C.int64_t(len(outName)-1),
			&outNameCount)
	})
	if err != nil {
		return "", err
	}
	outName = make([]C.char, int(outNameCount)+2)
	err = call(func() C.dl_status {
		return C.dl_device_format(C.dl_device(device), &outName[0], C.int64_t(len(outName)-1),
			&outNameCount)
	})
	if err != nil {
		return "", err
	}
	return C.GoString(&outName[0]), nil
}

// DeviceSynchronize: Waits for all work given to a device. Reports what went wrong in it: an index
// or a label out of range, say, under the name of its operation. So does every call that copies
// from a device.
func DeviceSynchronize(device Device) error {
	err := call(func() C.dl_status { return C.dl_device_synchronize(C.dl_device(device)) })
	return err
}

// DeviceProperties: What a device is. Memory counts bytes, other programs' share included; a CPU
// device shows the host's. The compute capability is CUDA's, as major * 10 + minor; 0 for CPU
// devices.
func DeviceProperties(device Device) (string, int64, int64, int32, int32, error) {
	var outNameCount C.int64_t
	outName := make([]C.char, 1)
	var outTotalMemory C.int64_t
	var outFreeMemory C.int64_t
	var outProcessors C.int32_t
	var outComputeCapability C.int32_t
	err := call(func() C.dl_status {
		return C.dl_device_properties(C.dl_device(device), &outName[0], C.int64_t(len(outName)-1),
			&outNameCount, &outTotalMemory, &outFreeMemory, &outProcessors, &outComputeCapability)
	})
	if err != nil {
		return "", 0, 0, 0, 0, err
	}
	outName = make([]C.char, int(outNameCount)+2)
	err = call(func() C.dl_status {
		return C.dl_device_properties(C.dl_device(device), &outName[0], C.int64_t(len(outName)-1),
			&outNameCount, &outTotalMemory, &outFreeMemory, &outProcessors, &outComputeCapability)
	})
	if err != nil {
		return "", 0, 0, 0, 0, err
	}
	return C.GoString(&outName[0]), int64(outTotalMemory), int64(outFreeMemory), int32(outProcessors),
		int32(outComputeCapability), nil
}

// DefaultDevice: The device of new tensors on this thread.
func DefaultDevice() Device {
	return Device(C.dl_default_device())
}

// SetCPUDeviceCount: Makes devices cpu:0 to cpu:count-1. All but the first are virtual: the host's
// memory, with accounting of their own, and tensors move between them only when asked to. Devices
// that hold memory cannot be taken away.
func SetCPUDeviceCount(count int32) error {
	err := call(func() C.dl_status { return C.dl_set_cpu_device_count(C.int32_t(count)) })
	return err
}

// DefaultDType: The dtype of new floating tensors.
func DefaultDType() DType {
	return DType(C.dl_default_dtype())
}

// SetDefaultDType: Sets the dtype of new floating tensors; it must be floating.
func SetDefaultDType(dtype DType) error {
	err := call(func() C.dl_status { return C.dl_set_default_dtype(C.dl_dtype(dtype)) })
	return err
}

// Tf32Allowed: Whether products of f32 matrices may use TF32 on GPUs (dl_allow_tf32).
func Tf32Allowed() (bool, error) {
	var outAllowed C.int32_t
	err := call(func() C.dl_status { return C.dl_tf32_allowed(&outAllowed) })
	if err != nil {
		return false, err
	}
	return outAllowed != 0, nil
}

// AllowTf32: Lets GPUs round the factors of f32 matrix products to TF32, which keeps 10 bits of the
// fraction in place of 23, or forbids it, as it is at first. PyTorch's
// torch.backends.cuda.matmul.allow_tf32. For all threads; no effect without CUDA.
func AllowTf32(allowed bool) error {
	err := call(func() C.dl_status { return C.dl_allow_tf32(asFlag(allowed)) })
	return err
}

// MemoryStats: What a device's memory holds, in bytes.
func MemoryStats(device Device) (int64, int64, int64, int64, error) {
	var outAllocated C.int64_t
	var outPeak C.int64_t
	var outCached C.int64_t
	var outAllocations C.int64_t
	err := call(func() C.dl_status {
		return C.dl_memory_stats(C.dl_device(device), &outAllocated, &outPeak, &outCached,
			&outAllocations)
	})
	if err != nil {
		return 0, 0, 0, 0, err
	}
	return int64(outAllocated), int64(outPeak), int64(outCached), int64(outAllocations), nil
}

// MemoryResetPeak: Sets a device's peak to what is in use now.
func MemoryResetPeak(device Device) error {
	err := call(func() C.dl_status { return C.dl_memory_reset_peak(C.dl_device(device)) })
	return err
}

// MemorySetLimit: The most bytes that a device may have in use or cached; 0 for as much as there
// is. What is cached makes way; beyond it DL_ERROR_OUT_OF_MEMORY comes. CPU devices take 0 alone.
func MemorySetLimit(device Device, bytes int64) error {
	err := call(func() C.dl_status {
		return C.dl_memory_set_limit(C.dl_device(device), C.int64_t(bytes))
	})
	return err
}

// MemoryTrim: Gives a device's cached memory back to the system.
func MemoryTrim(device Device) error {
	err := call(func() C.dl_status { return C.dl_memory_trim(C.dl_device(device)) })
	return err
}

// LiveHandleCount: How many objects of a kind ("tensor", "module", ...) have a live handle.
func LiveHandleCount(kind string) (int64, error) {
	var t texts
	defer t.free()
	kindRaw := t.optional(kind)
	var outCount C.int64_t
	if t.err != nil {
		return 0, t.err
	}
	err := call(func() C.dl_status { return C.dl_live_handle_count(kindRaw, &outCount) })
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// MisusedHandleCount: How many retains and releases were given a handle that was not live (released
// before, of another kind, or none at all). They do no harm; each is an error in the calling
// program.
func MisusedHandleCount() int64 {
	return int64(C.dl_misused_handle_count())
}

// ManualSeed: Seeds the generators that operations use unless they are given one: the CPU's, and
// one for each GPU. On the CPU the low 32 bits count, as in PyTorch, and the same seed gives
// PyTorch's numbers.
func ManualSeed(seed uint64) error {
	err := call(func() C.dl_status { return C.dl_manual_seed(C.uint64_t(seed)) })
	return err
}

// DefaultGenerator: The generator that operations on the CPU use unless they are given one.
func DefaultGenerator() (*Generator, error) {
	var outGenerator *C.dl_generator
	err := call(func() C.dl_status { return C.dl_default_generator(&outGenerator) })
	if err != nil {
		return nil, err
	}
	return ownGenerator(outGenerator), nil
}

// NewGenerator: Makes a generator with a seed.
func NewGenerator(seed uint64) (*Generator, error) {
	var outGenerator *C.dl_generator
	err := call(func() C.dl_status {
		return C.dl_generator_create(C.uint64_t(seed), &outGenerator)
	})
	if err != nil {
		return nil, err
	}
	return ownGenerator(outGenerator), nil
}

// ManualSeed: Starts a generator's sequence anew.
func (generator *Generator) ManualSeed(seed uint64) error {
	err := call(func() C.dl_status {
		return C.dl_generator_manual_seed(generator.ptr(), C.uint64_t(seed))
	})
	runtime.KeepAlive(generator)
	return err
}

// InitialSeed: The seed that a generator was last given.
func (generator *Generator) InitialSeed() (uint64, error) {
	var outSeed C.uint64_t
	err := call(func() C.dl_status {
		return C.dl_generator_initial_seed(generator.ptr(), &outSeed)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return 0, err
	}
	return uint64(outSeed), nil
}

// State: A generator's place in its sequence, as PyTorch's torch.Generator.get_state() writes it.
func (generator *Generator) State() ([]uint8, error) {
	var outStateCount C.int64_t
	outState := make([]C.uint8_t, 1)
	err := call(func() C.dl_status {
		return C.dl_generator_state(generator.ptr(), &outState[0], C.int64_t(len(outState)-1),
			&outStateCount)
	})
	if err != nil {
		return nil, err
	}
	outState = make([]C.uint8_t, int(outStateCount)+2)
	err = call(func() C.dl_status {
		return C.dl_generator_state(generator.ptr(), &outState[0], C.int64_t(len(outState)-1),
			&outStateCount)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return goUint8s(outState[:int(outStateCount)]), nil
}
