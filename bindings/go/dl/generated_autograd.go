// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// RequiresGrad: Whether the tensor is a leaf that asks for gradients or depends on one.
func (x *Tensor) RequiresGrad() (bool, error) {
	var outRequiresGrad C.int32_t
	err := call(func() C.dl_status {
		return C.dl_tensor_requires_grad(x.ptr(), &outRequiresGrad)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return false, err
	}
	return outRequiresGrad != 0, nil
}

// SetRequiresGrad: Asks for gradients of a leaf, or stops asking. The tensor must be floating; the
// result of a recorded operation cannot be told to stop (dl_detach it).
func (x *Tensor) SetRequiresGrad(requiresGrad bool) error {
	err := call(func() C.dl_status {
		return C.dl_tensor_set_requires_grad(x.ptr(), asFlag(requiresGrad))
	})
	runtime.KeepAlive(x)
	return err
}

// IsLeaf: Whether the tensor is no result of a recorded operation.
func (x *Tensor) IsLeaf() (bool, error) {
	var outIsLeaf C.int32_t
	err := call(func() C.dl_status { return C.dl_tensor_is_leaf(x.ptr(), &outIsLeaf) })
	runtime.KeepAlive(x)
	if err != nil {
		return false, err
	}
	return outIsLeaf != 0, nil
}

// Grad: The gradient that backward passes have accumulated, NULL if there is none.
func (x *Tensor) Grad() (*Tensor, error) {
	var outGrad *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_tensor_grad(x.ptr(), &outGrad) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outGrad), nil
}

// SetGrad: Puts a gradient in the place of what was accumulated; NULL for none.
func (x *Tensor) SetGrad(grad *Tensor) error {
	err := call(func() C.dl_status { return C.dl_tensor_set_grad(x.ptr(), grad.ptr()) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(grad)
	return err
}

// RetainGrad: Has backward keep the gradient of a tensor that is no leaf, too.
func (x *Tensor) RetainGrad() error {
	err := call(func() C.dl_status { return C.dl_tensor_retain_grad(x.ptr()) })
	runtime.KeepAlive(x)
	return err
}

// Detach: The same data as a tensor that asks for no gradients. They share memory: changing one in
// place changes the other.
func (x *Tensor) Detach() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_detach(x.ptr(), &outY) })
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Backward: Adds the gradient of a one-element tensor to every leaf it depends on that asks for
// gradients, and frees the graph.
func (loss *Tensor) Backward() error {
	err := call(func() C.dl_status { return C.dl_backward(loss.ptr()) })
	runtime.KeepAlive(loss)
	return err
}

// BackwardFrom: The same from several outputs of any shape, each with its gradient; where none are
// given, each output has one element and its gradient is 1.
func BackwardFrom(outputs []*Tensor, outputGrads []*Tensor,
	change ...func(*BackwardOptions)) error {
	var t texts
	defer t.free()
	outputsRaw := rawsTensor(outputs)
	outputGradsRaw := rawsTensor(outputGrads)
	o := optionsBackward(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_backward_from(&outputsRaw[0], C.int64_t(len(outputs)), &outputGradsRaw[0],
			C.int64_t(len(outputGrads)), &raw)
	})
	runtime.KeepAlive(outputs)
	runtime.KeepAlive(outputGrads)
	runtime.KeepAlive(o)
	return err
}

// Grad: The gradients of some inputs alone; no leaf's gradient changes. With create_graph they can
// be differentiated again.
func Grad(outputs []*Tensor, outputGrads []*Tensor, inputs []*Tensor,
	change ...func(*GradOptions)) ([]*Tensor, error) {
	var t texts
	defer t.free()
	outputsRaw := rawsTensor(outputs)
	outputGradsRaw := rawsTensor(outputGrads)
	inputsRaw := rawsTensor(inputs)
	o := optionsGrad(change)
	raw := o.c(&t)
	outGrads := make([]*C.dl_tensor, len(inputs)+1)
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_grad(&outputsRaw[0], C.int64_t(len(outputs)), &outputGradsRaw[0],
			C.int64_t(len(outputGrads)), &inputsRaw[0], C.int64_t(len(inputs)), &raw, &outGrads[0])
	})
	runtime.KeepAlive(outputs)
	runtime.KeepAlive(outputGrads)
	runtime.KeepAlive(inputs)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensors(outGrads[:len(inputs)]), nil
}

// GradEnabled: Whether this thread records operations.
func GradEnabled() bool {
	return C.dl_grad_enabled() != 0
}
