// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// NewSGD: Stochastic gradient descent on all parameters of a module.
func NewSGD(module *Module, change ...func(*SGDOptions)) (*Optimizer, error) {
	var t texts
	defer t.free()
	o := optionsSGD(change)
	raw := o.c(&t)
	var outOptimizer *C.dl_optimizer
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sgd_create(module.ptr(), &raw, &outOptimizer)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownOptimizer(outOptimizer), nil
}

// NewSGDFromParameters: Stochastic gradient descent on a list of floating leaf tensors.
func NewSGDFromParameters(parameters []*Tensor, change ...func(*SGDOptions)) (*Optimizer, error) {
	var t texts
	defer t.free()
	parametersRaw := rawsTensor(parameters)
	o := optionsSGD(change)
	raw := o.c(&t)
	var outOptimizer *C.dl_optimizer
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sgd_create_from_parameters(&parametersRaw[0], C.int64_t(len(parameters)), &raw,
			&outOptimizer)
	})
	runtime.KeepAlive(parameters)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownOptimizer(outOptimizer), nil
}

// SGDAddGroup: Adds a group of parameters with options of their own to an SGD optimizer.
func (optimizer *Optimizer) SGDAddGroup(parameters []*Tensor, change ...func(*SGDOptions)) error {
	var t texts
	defer t.free()
	parametersRaw := rawsTensor(parameters)
	o := optionsSGD(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sgd_add_group(optimizer.ptr(), &parametersRaw[0], C.int64_t(len(parameters)), &raw)
	})
	runtime.KeepAlive(optimizer)
	runtime.KeepAlive(parameters)
	runtime.KeepAlive(o)
	return err
}

// NewAdam: Adam on all parameters of a module.
func NewAdam(module *Module, change ...func(*AdamOptions)) (*Optimizer, error) {
	var t texts
	defer t.free()
	o := optionsAdam(change)
	raw := o.c(&t)
	var outOptimizer *C.dl_optimizer
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_adam_create(module.ptr(), &raw, &outOptimizer)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownOptimizer(outOptimizer), nil
}

// NewAdamFromParameters: Adam on a list of floating leaf tensors.
func NewAdamFromParameters(parameters []*Tensor, change ...func(*AdamOptions)) (*Optimizer, error) {
	var t texts
	defer t.free()
	parametersRaw := rawsTensor(parameters)
	o := optionsAdam(change)
	raw := o.c(&t)
	var outOptimizer *C.dl_optimizer
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_adam_create_from_parameters(&parametersRaw[0], C.int64_t(len(parameters)), &raw,
			&outOptimizer)
	})
	runtime.KeepAlive(parameters)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownOptimizer(outOptimizer), nil
}

// NewAdamw: AdamW on all parameters of a module.
func NewAdamw(module *Module, change ...func(*AdamwOptions)) (*Optimizer, error) {
	var t texts
	defer t.free()
	o := optionsAdamw(change)
	raw := o.c(&t)
	var outOptimizer *C.dl_optimizer
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_adamw_create(module.ptr(), &raw, &outOptimizer)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownOptimizer(outOptimizer), nil
}

// NewAdamwFromParameters: AdamW on a list of floating leaf tensors.
func NewAdamwFromParameters(parameters []*Tensor, change ...func(*AdamwOptions)) (*Optimizer,
	error) {
	var t texts
	defer t.free()
	parametersRaw := rawsTensor(parameters)
	o := optionsAdamw(change)
	raw := o.c(&t)
	var outOptimizer *C.dl_optimizer
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_adamw_create_from_parameters(&parametersRaw[0], C.int64_t(len(parameters)), &raw,
			&outOptimizer)
	})
	runtime.KeepAlive(parameters)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownOptimizer(outOptimizer), nil
}

// AdamAddGroup: Adds a group of parameters with options of their own to an Adam or AdamW optimizer.
func (optimizer *Optimizer) AdamAddGroup(parameters []*Tensor, change ...func(*AdamOptions)) error {
	var t texts
	defer t.free()
	parametersRaw := rawsTensor(parameters)
	o := optionsAdam(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_adam_add_group(optimizer.ptr(), &parametersRaw[0], C.int64_t(len(parameters)), &raw)
	})
	runtime.KeepAlive(optimizer)
	runtime.KeepAlive(parameters)
	runtime.KeepAlive(o)
	return err
}

// ClipGradNorm: Scales the gradients of the parameters, in place, so that their common 2-norm is at
// most max_norm; gives the norm before. While a plan is captured it is not known: *norm becomes
// NaN.
func ClipGradNorm(parameters []*Tensor, maxNorm float64) (float64, error) {
	parametersRaw := rawsTensor(parameters)
	var outNorm C.double
	err := call(func() C.dl_status {
		return C.dl_clip_grad_norm(&parametersRaw[0], C.int64_t(len(parameters)), C.double(maxNorm),
			&outNorm)
	})
	runtime.KeepAlive(parameters)
	if err != nil {
		return 0, err
	}
	return float64(outNorm), nil
}

// ClipGradValue: Cuts each element of the parameters' gradients to [-limit, limit], in place.
func ClipGradValue(parameters []*Tensor, limit float64) error {
	parametersRaw := rawsTensor(parameters)
	err := call(func() C.dl_status {
		return C.dl_clip_grad_value(&parametersRaw[0], C.int64_t(len(parameters)), C.double(limit))
	})
	runtime.KeepAlive(parameters)
	return err
}

// Step: Changes every parameter that has a gradient; the others and their state stay as they are.
// Nothing is recorded.
func (optimizer *Optimizer) Step() error {
	err := call(func() C.dl_status { return C.dl_optimizer_step(optimizer.ptr()) })
	runtime.KeepAlive(optimizer)
	return err
}

// ZeroGrad: Forgets the gradients of all parameters.
func (optimizer *Optimizer) ZeroGrad() error {
	err := call(func() C.dl_status { return C.dl_optimizer_zero_grad(optimizer.ptr()) })
	runtime.KeepAlive(optimizer)
	return err
}

// GroupCount: The number of groups.
func (optimizer *Optimizer) GroupCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status {
		return C.dl_optimizer_group_count(optimizer.ptr(), &outCount)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// Parameters: The parameters of a group. Every handle written is a new reference.
func (optimizer *Optimizer) Parameters(group int64) ([]*Tensor, error) {
	var outParametersCount C.int64_t
	outParameters := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_optimizer_parameters(optimizer.ptr(), C.int64_t(group), &outParameters[0],
			C.int64_t(len(outParameters)-1), &outParametersCount)
	})
	if err != nil {
		return nil, err
	}
	outParameters = make([]*C.dl_tensor, int(outParametersCount)+2)
	err = call(func() C.dl_status {
		return C.dl_optimizer_parameters(optimizer.ptr(), C.int64_t(group), &outParameters[0],
			C.int64_t(len(outParameters)-1), &outParametersCount)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownTensors(outParameters[:int(outParametersCount)]), nil
}

// Get: A setting of a group by PyTorch's name, such as "lr" or "momentum"; flags are 0 and 1.
func (optimizer *Optimizer) Get(group int64, name string) (float64, error) {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	var outValue C.double
	if t.err != nil {
		return 0, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_optimizer_get(optimizer.ptr(), C.int64_t(group), nameRaw, &outValue)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return 0, err
	}
	return float64(outValue), nil
}

// Set: Changes a setting of a group; a value that the optimizer could not be made with is refused.
func (optimizer *Optimizer) Set(group int64, name string, value float64) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_optimizer_set(optimizer.ptr(), C.int64_t(group), nameRaw, C.double(value))
	})
	runtime.KeepAlive(optimizer)
	return err
}

// LR: The learning rate of the first group.
func (optimizer *Optimizer) LR() (float64, error) {
	var outLR C.double
	err := call(func() C.dl_status { return C.dl_optimizer_lr(optimizer.ptr(), &outLR) })
	runtime.KeepAlive(optimizer)
	if err != nil {
		return 0, err
	}
	return float64(outLR), nil
}

// SetLR: Sets the learning rate of all groups.
func (optimizer *Optimizer) SetLR(lr float64) error {
	err := call(func() C.dl_status {
		return C.dl_optimizer_set_lr(optimizer.ptr(), C.double(lr))
	})
	runtime.KeepAlive(optimizer)
	return err
}

// ToString: The printed form, as PyTorch prints an optimizer.
func (optimizer *Optimizer) ToString() (string, error) {
	var outStringCount C.int64_t
	outString := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_optimizer_to_string(optimizer.ptr(), &outString[0], C.int64_t(len(outString)-1),
			&outStringCount)
	})
	if err != nil {
		return "", err
	}
	outString = make([]C.char, int(outStringCount)+2)
	err = call(func() C.dl_status {
		return C.dl_optimizer_to_string(optimizer.ptr(), &outString[0], C.int64_t(len(outString)-1),
			&outStringCount)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return "", err
	}
	return C.GoString(&outString[0]), nil
}

// StateDict: All that the optimizer goes on from: tensors as "state.<parameter>.<name>", parameters
// counted over all groups, and settings as metadata "group.<group>.<name>". The tensors share
// memory.
func (optimizer *Optimizer) StateDict() (*StateDict, error) {
	var outState *C.dl_state_dict
	err := call(func() C.dl_status {
		return C.dl_optimizer_state_dict(optimizer.ptr(), &outState)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownStateDict(outState), nil
}

// LoadStateDict: Takes over the state of an optimizer with the same groups and shapes, and goes on
// from there bit for bit. On an error nothing has been changed.
func (optimizer *Optimizer) LoadStateDict(state *StateDict) error {
	err := call(func() C.dl_status {
		return C.dl_optimizer_load_state_dict(optimizer.ptr(), state.ptr())
	})
	runtime.KeepAlive(optimizer)
	runtime.KeepAlive(state)
	return err
}

// NewStepLR: Multiplies the rates by gamma every step_size epochs.
func NewStepLR(optimizer *Optimizer, stepSize int64, gamma float64) (*Scheduler, error) {
	var outScheduler *C.dl_scheduler
	err := call(func() C.dl_status {
		return C.dl_step_lr_create(optimizer.ptr(), C.int64_t(stepSize), C.double(gamma), &outScheduler)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownScheduler(outScheduler), nil
}

// NewMultiStepLR: Multiplies the rates by gamma at each epoch that is one of the milestones, by
// gamma^n where it stands n times.
func NewMultiStepLR(optimizer *Optimizer, milestones []int64, gamma float64) (*Scheduler, error) {
	var outScheduler *C.dl_scheduler
	err := call(func() C.dl_status {
		return C.dl_multi_step_lr_create(optimizer.ptr(), asInt64s(milestones),
			C.int64_t(len(milestones)), C.double(gamma), &outScheduler)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownScheduler(outScheduler), nil
}

// NewExponentialLR: Multiplies the rates by gamma at each epoch.
func NewExponentialLR(optimizer *Optimizer, gamma float64) (*Scheduler, error) {
	var outScheduler *C.dl_scheduler
	err := call(func() C.dl_status {
		return C.dl_exponential_lr_create(optimizer.ptr(), C.double(gamma), &outScheduler)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownScheduler(outScheduler), nil
}

// NewCosineAnnealingLR: Takes the rates along half a cosine down to eta_min over t_max epochs, and
// back up.
func NewCosineAnnealingLR(optimizer *Optimizer, tMax int64, etaMin float64) (*Scheduler, error) {
	var outScheduler *C.dl_scheduler
	err := call(func() C.dl_status {
		return C.dl_cosine_annealing_lr_create(optimizer.ptr(), C.int64_t(tMax), C.double(etaMin),
			&outScheduler)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownScheduler(outScheduler), nil
}

// NewLinearLR: Multiplies the base rates by a factor that goes in a straight line from
// start_factor, in (0, 1], at epoch 0 to end_factor at epoch total_iters.
func NewLinearLR(optimizer *Optimizer, startFactor float64, endFactor float64,
	totalIters int64) (*Scheduler, error) {
	var outScheduler *C.dl_scheduler
	err := call(func() C.dl_status {
		return C.dl_linear_lr_create(optimizer.ptr(), C.double(startFactor), C.double(endFactor),
			C.int64_t(totalIters), &outScheduler)
	})
	runtime.KeepAlive(optimizer)
	if err != nil {
		return nil, err
	}
	return ownScheduler(outScheduler), nil
}

// NewReduceLROnPlateau: Multiplies the rates by a factor when a metric has not become better for
// more than `patience` epochs; its steps are dl_scheduler_step_metric.
func NewReduceLROnPlateau(optimizer *Optimizer,
	change ...func(*ReduceLROnPlateauOptions)) (*Scheduler, error) {
	var t texts
	defer t.free()
	o := optionsReduceLROnPlateau(change)
	raw := o.c(&t)
	var outScheduler *C.dl_scheduler
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_reduce_lr_on_plateau_create(optimizer.ptr(), &raw, &outScheduler)
	})
	runtime.KeepAlive(optimizer)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownScheduler(outScheduler), nil
}

// Step: Goes on to the next epoch. On an error nothing has been changed.
func (scheduler *Scheduler) Step() error {
	err := call(func() C.dl_status { return C.dl_scheduler_step(scheduler.ptr()) })
	runtime.KeepAlive(scheduler)
	return err
}

// StepMetric: Goes on to the next epoch; metric is what the scheduler follows, such as the loss.
func (scheduler *Scheduler) StepMetric(metric float64) error {
	err := call(func() C.dl_status {
		return C.dl_scheduler_step_metric(scheduler.ptr(), C.double(metric))
	})
	runtime.KeepAlive(scheduler)
	return err
}

// LastEpoch: The number of steps taken since the scheduler was made.
func (scheduler *Scheduler) LastEpoch() (int64, error) {
	var outEpoch C.int64_t
	err := call(func() C.dl_status {
		return C.dl_scheduler_last_epoch(scheduler.ptr(), &outEpoch)
	})
	runtime.KeepAlive(scheduler)
	if err != nil {
		return 0, err
	}
	return int64(outEpoch), nil
}

// LastLR: The rate of a group as the last step left it.
func (scheduler *Scheduler) LastLR(group int64) (float64, error) {
	var outLR C.double
	err := call(func() C.dl_status {
		return C.dl_scheduler_last_lr(scheduler.ptr(), C.int64_t(group), &outLR)
	})
	runtime.KeepAlive(scheduler)
	if err != nil {
		return 0, err
	}
	return float64(outLR), nil
}

// StateDict: What the scheduler goes on from and its options, as metadata by PyTorch's names:
// "last_epoch", "base_lr.<group>", "gamma". The optimizer's state is not part of it.
func (scheduler *Scheduler) StateDict() (*StateDict, error) {
	var outState *C.dl_state_dict
	err := call(func() C.dl_status {
		return C.dl_scheduler_state_dict(scheduler.ptr(), &outState)
	})
	runtime.KeepAlive(scheduler)
	if err != nil {
		return nil, err
	}
	return ownStateDict(outState), nil
}

// LoadStateDict: Takes over the state, options included, of a scheduler of the same kind with as
// many groups. On an error nothing has been changed.
func (scheduler *Scheduler) LoadStateDict(state *StateDict) error {
	err := call(func() C.dl_status {
		return C.dl_scheduler_load_state_dict(scheduler.ptr(), state.ptr())
	})
	runtime.KeepAlive(scheduler)
	runtime.KeepAlive(state)
	return err
}
