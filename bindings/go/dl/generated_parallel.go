// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// ParallelScatter: Cuts x along dim into pieces of ceil(size / device_count), as torch.chunk does,
// and copies piece i to devices[i]; 5 rows on 4 devices give 2, 2 and 1, so there may be fewer
// pieces than devices. An empty x gives an empty piece to each device. A piece whose device x is on
// shares x's memory. The gradient of x is gathered from those of the pieces.
func (x *Tensor) ParallelScatter(devices []Device, dim int64) ([]*Tensor, error) {
	var outPiecesCount C.int64_t
	outPieces := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_parallel_scatter(x.ptr(), asDevices(devices), C.int64_t(len(devices)),
			C.int64_t(dim), &outPieces[0], C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	if err != nil {
		return nil, err
	}
	outPieces = make([]*C.dl_tensor, int(outPiecesCount)+2)
	err = call(func() C.dl_status {
		return C.dl_parallel_scatter(x.ptr(), asDevices(devices), C.int64_t(len(devices)),
			C.int64_t(dim), &outPieces[0], C.int64_t(len(outPieces)-1), &outPiecesCount)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensors(outPieces[:int(outPiecesCount)]), nil
}

// ParallelGather: Copies the tensors to a device and joins them along dim; 0-d ones become a
// vector. Each gets its part of the gradient back, on its own device.
func ParallelGather(xs []*Tensor, device Device, dim int64) (*Tensor, error) {
	xsRaw := rawsTensor(xs)
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_parallel_gather(&xsRaw[0], C.int64_t(len(xs)), C.dl_device(device), C.int64_t(dim),
			&outY)
	})
	runtime.KeepAlive(xs)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// ParallelReplicate: Copies of a module for several devices. Replica 0 shares the module's memory;
// the parameters of all are results of the module's (no leaves), whose gradients are the sums over
// the replicas; buffers carry no gradient, and what a forward pass does to those of replica 1 and
// on is lost. A module of the caller's own keeps its forward and user_data: dl_module_parameter
// gives the replica's parameters there.
func (module *Module) ParallelReplicate(devices []Device) ([]*Module, error) {
	outModules := make([]*C.dl_module, len(devices)+1)
	err := call(func() C.dl_status {
		return C.dl_parallel_replicate(module.ptr(), asDevices(devices), C.int64_t(len(devices)),
			&outModules[0])
	})
	runtime.KeepAlive(module)
	if err != nil {
		return nil, err
	}
	return ownModules(outModules[:len(devices)]), nil
}

// ParallelApply: Calls each module with inputs of its own, each on a thread of its own with its
// first input's device as the default, and with the caller's grad mode and default dtype. Random
// numbers of module i > 0 follow from the default generator's state and i. Where a tree holds a
// module that only the calling thread may call (dl_module_set_any_thread), all run on it, one after
// another.
func ParallelApply(modules []*Module, inputs []*Tensor) ([]*Tensor, error) {
	modulesRaw := rawsModule(modules)
	inputsRaw := rawsTensor(inputs)
	outOutputs := make([]*C.dl_tensor, len(modules)+1)
	err := call(func() C.dl_status {
		return C.dl_parallel_apply(&modulesRaw[0], C.int64_t(len(modules)), &inputsRaw[0],
			C.int64_t(len(inputs)), &outOutputs[0])
	})
	runtime.KeepAlive(modules)
	runtime.KeepAlive(inputs)
	if err != nil {
		return nil, err
	}
	return ownTensors(outOutputs[:len(modules)]), nil
}

// DataParallel: The module's output for inputs that several devices share: each input is scattered
// along dim, replicas compute at the same time, and the outputs are gathered on the output device.
// Inputs that come to different numbers of pieces are an error. One device computes without
// replicas; no devices stand for all CUDA devices or, where there are none, for a plain call.
func (module *Module) DataParallel(inputs []*Tensor, devices []Device,
	change ...func(*DataParallelOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	inputsRaw := rawsTensor(inputs)
	o := optionsDataParallel(change)
	raw := o.c(&t)
	var outY *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_data_parallel(module.ptr(), &inputsRaw[0], C.int64_t(len(inputs)),
			asDevices(devices), C.int64_t(len(devices)), &raw, &outY)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(inputs)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// NewDataParallel: A module that does what dl_data_parallel does, with the module as its child
// "module". A thread for each device but the first and the replicas' memory live as long as it
// does; parameters are copied to the devices only after they changed. Train the module's parameters
// as ever. One device takes the module over; with several, move it to devices[0] first.
func NewDataParallel(module *Module, devices []Device,
	change ...func(*DataParallelOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsDataParallel(change)
	raw := o.c(&t)
	var outParallel *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_data_parallel_create(module.ptr(), asDevices(devices), C.int64_t(len(devices)), &raw,
			&outParallel)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outParallel), nil
}

// NewCommunicators: A group of ranks in this process: communicators[i] is rank i, on devices[i],
// for a thread of its own. Every rank makes the same collective calls in the same order; each
// returns when its part is done. A collective that fails, is aborted or takes longer than the
// timeout is an error for every rank that waits, and for each later call: make a new group then.
// Collectives are not recorded for gradients. Where each rank has a GPU of its own and NCCL is
// installed, it moves the numbers; else the ranks read each other's memory.
func NewCommunicators(devices []Device, change ...func(*CommunicatorsOptions)) ([]*Communicator,
	error) {
	var t texts
	defer t.free()
	o := optionsCommunicators(change)
	raw := o.c(&t)
	outCommunicators := make([]*C.dl_communicator, len(devices)+1)
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_communicators_create(asDevices(devices), C.int64_t(len(devices)), &raw,
			&outCommunicators[0])
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownCommunicators(outCommunicators[:len(devices)]), nil
}

// Rank: The number of this rank, from 0.
func (communicator *Communicator) Rank() (int32, error) {
	var outRank C.int32_t
	err := call(func() C.dl_status {
		return C.dl_communicator_rank(communicator.ptr(), &outRank)
	})
	runtime.KeepAlive(communicator)
	if err != nil {
		return 0, err
	}
	return int32(outRank), nil
}

// Size: How many ranks the group has.
func (communicator *Communicator) Size() (int32, error) {
	var outSize C.int32_t
	err := call(func() C.dl_status {
		return C.dl_communicator_size(communicator.ptr(), &outSize)
	})
	runtime.KeepAlive(communicator)
	if err != nil {
		return 0, err
	}
	return int32(outSize), nil
}

// Broadcast: x of every rank becomes the root's, in place.
func (communicator *Communicator) Broadcast(x *Tensor, root int32) error {
	err := call(func() C.dl_status {
		return C.dl_communicator_broadcast(communicator.ptr(), x.ptr(), C.int32_t(root))
	})
	runtime.KeepAlive(communicator)
	runtime.KeepAlive(x)
	return err
}

// AllReduce: x of every rank becomes the reduction over all ranks, in place: added up in a fixed
// order, the same bits on each rank and in each run.
func (communicator *Communicator) AllReduce(x *Tensor, op ReduceOp) error {
	err := call(func() C.dl_status {
		return C.dl_communicator_all_reduce(communicator.ptr(), x.ptr(), C.dl_reduce_op(op))
	})
	runtime.KeepAlive(communicator)
	runtime.KeepAlive(x)
	return err
}

// Reduce: The same for the root's x alone; those of the other ranks stay as they are.
func (communicator *Communicator) Reduce(x *Tensor, root int32, op ReduceOp) error {
	err := call(func() C.dl_status {
		return C.dl_communicator_reduce(communicator.ptr(), x.ptr(), C.int32_t(root), C.dl_reduce_op(op))
	})
	runtime.KeepAlive(communicator)
	runtime.KeepAlive(x)
	return err
}

// AllGather: New tensors on this rank's device: the i-th holds rank i's x.
func (communicator *Communicator) AllGather(x *Tensor) ([]*Tensor, error) {
	var outYsCount C.int64_t
	outYs := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_communicator_all_gather(communicator.ptr(), x.ptr(), &outYs[0],
			C.int64_t(len(outYs)-1), &outYsCount)
	})
	if err != nil {
		return nil, err
	}
	outYs = make([]*C.dl_tensor, int(outYsCount)+2)
	err = call(func() C.dl_status {
		return C.dl_communicator_all_gather(communicator.ptr(), x.ptr(), &outYs[0],
			C.int64_t(len(outYs)-1), &outYsCount)
	})
	runtime.KeepAlive(communicator)
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensors(outYs[:int(outYsCount)]), nil
}

// Barrier: Returns when all ranks have come.
func (communicator *Communicator) Barrier() error {
	err := call(func() C.dl_status { return C.dl_communicator_barrier(communicator.ptr()) })
	runtime.KeepAlive(communicator)
	return err
}

// Abort: Wakes every rank that waits in a collective, with an error that gives the reason; the
// group is of no use from then on.
func (communicator *Communicator) Abort(reason string) error {
	var t texts
	defer t.free()
	reasonRaw := t.add(reason)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_communicator_abort(communicator.ptr(), reasonRaw)
	})
	runtime.KeepAlive(communicator)
	return err
}
