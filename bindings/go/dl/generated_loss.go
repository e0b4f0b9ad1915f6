// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// MSELoss: (x - y)^2; the mean is over all elements.
func (x *Tensor) MSELoss(y *Tensor, change ...func(*MSELossOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	o := optionsMSELoss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_mse_loss(x.ptr(), y.ptr(), &raw, &outLoss) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// L1Loss: |x - y|; the mean is over all elements.
func (x *Tensor) L1Loss(y *Tensor, change ...func(*L1LossOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	o := optionsL1Loss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_l1_loss(x.ptr(), y.ptr(), &raw, &outLoss) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// SmoothL1Loss: (x - y)^2 / (2 beta) where |x - y| is below beta, else |x - y| - beta / 2.
func (x *Tensor) SmoothL1Loss(y *Tensor, change ...func(*SmoothL1LossOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	o := optionsSmoothL1Loss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_smooth_l1_loss(x.ptr(), y.ptr(), &raw, &outLoss)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// HuberLoss: (x - y)^2 / 2 where |x - y| is at most delta, else delta (|x - y| - delta / 2).
func (x *Tensor) HuberLoss(y *Tensor, change ...func(*HuberLossOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	o := optionsHuberLoss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_huber_loss(x.ptr(), y.ptr(), &raw, &outLoss) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// BCELoss: -(y log x + (1 - y) log(1 - x)), logarithms cut off at -100. The mean divides by the
// number of elements, weighted or not.
func (x *Tensor) BCELoss(y *Tensor, change ...func(*BCELossOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	o := optionsBCELoss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_bce_loss(x.ptr(), y.ptr(), &raw, &outLoss) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// BCEWithLogitsLoss: dl_bce_loss of sigmoid(x), computed without overflow.
func (x *Tensor) BCEWithLogitsLoss(y *Tensor, change ...func(*BCEWithLogitsLossOptions)) (*Tensor,
	error) {
	var t texts
	defer t.free()
	o := optionsBCEWithLogitsLoss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_bce_with_logits_loss(x.ptr(), y.ptr(), &raw, &outLoss)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(y)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// CrossEntropy: -log softmax(scores)[target], times the weight of the target's class. The mean
// divides by the weights of the targets that count, with probabilities as targets by the number of
// samples.
func (scores *Tensor) CrossEntropy(target *Tensor, change ...func(*CrossEntropyOptions)) (*Tensor,
	error) {
	var t texts
	defer t.free()
	o := optionsCrossEntropy(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_cross_entropy(scores.ptr(), target.ptr(), &raw, &outLoss)
	})
	runtime.KeepAlive(scores)
	runtime.KeepAlive(target)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}

// NLLLoss: -x[target] times the weight of the target's class, for logarithms of probabilities.
func (x *Tensor) NLLLoss(target *Tensor, change ...func(*NLLLossOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	o := optionsNLLLoss(change)
	raw := o.c(&t)
	var outLoss *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_nll_loss(x.ptr(), target.ptr(), &raw, &outLoss)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(target)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outLoss), nil
}
