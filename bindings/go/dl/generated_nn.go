// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// SetAnyThread: Says whether replicas of a module of the caller's own (dl_data_parallel,
// dl_parallel_apply) may call its forward on threads that the library made, several at a time; at
// first they may not, and a tree that holds the module then runs its replicas one after another on
// the calling thread. Such threads have no scope open: forward releases what it makes.
func (module *Module) SetAnyThread(allowed bool) error {
	err := call(func() C.dl_status {
		return C.dl_module_set_any_thread(module.ptr(), asFlag(allowed))
	})
	runtime.KeepAlive(module)
	return err
}

// RegisterParameter: The tensor itself becomes a parameter: a leaf that asks for gradients. A name
// holds no '.' and is given once in a module.
func (module *Module) RegisterParameter(name string, parameter *Tensor) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_register_parameter(module.ptr(), nameRaw, parameter.ptr())
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(parameter)
	return err
}

// RegisterBuffer: The tensor becomes part of the module's state; it is not trained.
func (module *Module) RegisterBuffer(name string, buffer *Tensor, persistent bool) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_register_buffer(module.ptr(), nameRaw, buffer.ptr(), asFlag(persistent))
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(buffer)
	return err
}

// RegisterModule: Adds a child. A module that would contain itself is an error.
func (module *Module) RegisterModule(name string, child *Module) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_register_module(module.ptr(), nameRaw, child.ptr())
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(child)
	return err
}

// ReplaceParameter: Puts another tensor, a leaf that asks for gradients from now on, in the place
// of a parameter.
func (module *Module) ReplaceParameter(name string, parameter *Tensor) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_replace_parameter(module.ptr(), nameRaw, parameter.ptr())
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(parameter)
	return err
}

// ReplaceBuffer: Puts another tensor in the place of a buffer.
func (module *Module) ReplaceBuffer(name string, buffer *Tensor) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_replace_buffer(module.ptr(), nameRaw, buffer.ptr())
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(buffer)
	return err
}

// ReplaceModule: Puts another module in the place of a child.
func (module *Module) ReplaceModule(name string, child *Module) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_replace_module(module.ptr(), nameRaw, child.ptr())
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(child)
	return err
}

// Remove: Forgets a parameter, buffer or child of the module's own.
func (module *Module) Remove(name string) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_module_remove(module.ptr(), nameRaw) })
	runtime.KeepAlive(module)
	return err
}

// Forward: The module's output for one input.
func (module *Module) Forward(x *Tensor) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_module_forward(module.ptr(), x.ptr(), &outY) })
	runtime.KeepAlive(module)
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Call: The module's output for any number of inputs.
func (module *Module) Call(inputs []*Tensor) (*Tensor, error) {
	inputsRaw := rawsTensor(inputs)
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_module_call(module.ptr(), &inputsRaw[0], C.int64_t(len(inputs)), &outY)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(inputs)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Train: Training mode for the whole tree; new modules are in it.
func (module *Module) Train() error {
	err := call(func() C.dl_status { return C.dl_module_train(module.ptr()) })
	runtime.KeepAlive(module)
	return err
}

// Eval: Evaluation mode for the whole tree: dropout does nothing.
func (module *Module) Eval() error {
	err := call(func() C.dl_status { return C.dl_module_eval(module.ptr()) })
	runtime.KeepAlive(module)
	return err
}

// IsTraining: Whether the module is in training mode.
func (module *Module) IsTraining() (bool, error) {
	var outTraining C.int32_t
	err := call(func() C.dl_status {
		return C.dl_module_is_training(module.ptr(), &outTraining)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return false, err
	}
	return outTraining != 0, nil
}

// ToString: The printed form, as PyTorch prints a module.
func (module *Module) ToString() (string, error) {
	var outStringCount C.int64_t
	outString := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_module_to_string(module.ptr(), &outString[0], C.int64_t(len(outString)-1),
			&outStringCount)
	})
	if err != nil {
		return "", err
	}
	outString = make([]C.char, int(outStringCount)+2)
	err = call(func() C.dl_status {
		return C.dl_module_to_string(module.ptr(), &outString[0], C.int64_t(len(outString)-1),
			&outStringCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return "", err
	}
	return C.GoString(&outString[0]), nil
}

// Summary: A table of the layers with their numbers of parameters, and the total.
func (module *Module) Summary() (string, error) {
	var outSummaryCount C.int64_t
	outSummary := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_module_summary(module.ptr(), &outSummary[0], C.int64_t(len(outSummary)-1),
			&outSummaryCount)
	})
	if err != nil {
		return "", err
	}
	outSummary = make([]C.char, int(outSummaryCount)+2)
	err = call(func() C.dl_status {
		return C.dl_module_summary(module.ptr(), &outSummary[0], C.int64_t(len(outSummary)-1),
			&outSummaryCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return "", err
	}
	return C.GoString(&outSummary[0]), nil
}

// TypeName: What kind of module this is, such as "Linear".
func (module *Module) TypeName() (string, error) {
	var outNameCount C.int64_t
	outName := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_module_type_name(module.ptr(), &outName[0], C.int64_t(len(outName)-1), &outNameCount)
	})
	if err != nil {
		return "", err
	}
	outName = make([]C.char, int(outNameCount)+2)
	err = call(func() C.dl_status {
		return C.dl_module_type_name(module.ptr(), &outName[0], C.int64_t(len(outName)-1), &outNameCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return "", err
	}
	return C.GoString(&outName[0]), nil
}

// Parameters: The parameters of the whole tree, each once, in PyTorch's order. Every handle written
// is a new reference.
func (module *Module) Parameters() ([]*Tensor, error) {
	var outParametersCount C.int64_t
	outParameters := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_module_parameters(module.ptr(), &outParameters[0], C.int64_t(len(outParameters)-1),
			&outParametersCount)
	})
	if err != nil {
		return nil, err
	}
	outParameters = make([]*C.dl_tensor, int(outParametersCount)+2)
	err = call(func() C.dl_status {
		return C.dl_module_parameters(module.ptr(), &outParameters[0], C.int64_t(len(outParameters)-1),
			&outParametersCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return nil, err
	}
	return ownTensors(outParameters[:int(outParametersCount)]), nil
}

// ParameterCount: How many parameters dl_module_parameters gives.
func (module *Module) ParameterCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status {
		return C.dl_module_parameter_count(module.ptr(), &outCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// ParameterName: The path of a parameter, by its place in dl_module_parameters.
func (module *Module) ParameterName(index int64) (string, error) {
	var outPathCount C.int64_t
	outPath := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_module_parameter_name(module.ptr(), C.int64_t(index), &outPath[0],
			C.int64_t(len(outPath)-1), &outPathCount)
	})
	if err != nil {
		return "", err
	}
	outPath = make([]C.char, int(outPathCount)+2)
	err = call(func() C.dl_status {
		return C.dl_module_parameter_name(module.ptr(), C.int64_t(index), &outPath[0],
			C.int64_t(len(outPath)-1), &outPathCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return "", err
	}
	return C.GoString(&outPath[0]), nil
}

// Parameter: A parameter by its path, such as "fc1.weight".
func (module *Module) Parameter(path string) (*Tensor, error) {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	var outParameter *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_parameter(module.ptr(), pathRaw, &outParameter)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return nil, err
	}
	return ownTensor(outParameter), nil
}

// Buffer: A buffer by its path.
func (module *Module) Buffer(path string) (*Tensor, error) {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	var outBuffer *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_buffer(module.ptr(), pathRaw, &outBuffer)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return nil, err
	}
	return ownTensor(outBuffer), nil
}

// Child: A module of the tree by its path; "" is the module itself.
func (module *Module) Child(path string) (*Module, error) {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	var outChild *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_child(module.ptr(), pathRaw, &outChild)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return nil, err
	}
	return ownModule(outChild), nil
}

// ChildCount: How many children the module itself has.
func (module *Module) ChildCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status { return C.dl_module_child_count(module.ptr(), &outCount) })
	runtime.KeepAlive(module)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// ChildName: The name of a child, in the order of registration.
func (module *Module) ChildName(index int64) (string, error) {
	var outNameCount C.int64_t
	outName := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_module_child_name(module.ptr(), C.int64_t(index), &outName[0],
			C.int64_t(len(outName)-1), &outNameCount)
	})
	if err != nil {
		return "", err
	}
	outName = make([]C.char, int(outNameCount)+2)
	err = call(func() C.dl_status {
		return C.dl_module_child_name(module.ptr(), C.int64_t(index), &outName[0],
			C.int64_t(len(outName)-1), &outNameCount)
	})
	runtime.KeepAlive(module)
	if err != nil {
		return "", err
	}
	return C.GoString(&outName[0]), nil
}

// RequiresGrad: Whether the parameters of the whole tree ask for gradients from now on.
func (module *Module) RequiresGrad(requiresGrad bool) error {
	err := call(func() C.dl_status {
		return C.dl_module_requires_grad(module.ptr(), asFlag(requiresGrad))
	})
	runtime.KeepAlive(module)
	return err
}

// ZeroGrad: Forgets the gradients of the whole tree's parameters.
func (module *Module) ZeroGrad() error {
	err := call(func() C.dl_status { return C.dl_module_zero_grad(module.ptr()) })
	runtime.KeepAlive(module)
	return err
}

// ToDType: Converts the floating parameters and buffers of the whole tree, in place: the handles of
// parameters, and the optimizers that have them, stay good.
func (module *Module) ToDType(dtype DType) error {
	err := call(func() C.dl_status {
		return C.dl_module_to_dtype(module.ptr(), C.dl_dtype(dtype))
	})
	runtime.KeepAlive(module)
	return err
}

// ToDevice: Moves the parameters and buffers of the whole tree, in place as dl_module_to_dtype
// does.
func (module *Module) ToDevice(device Device) error {
	err := call(func() C.dl_status {
		return C.dl_module_to_device(module.ptr(), C.dl_device(device))
	})
	runtime.KeepAlive(module)
	return err
}

// StateDict: Parameters and persistent buffers by path, sharing their memory.
func (module *Module) StateDict() (*StateDict, error) {
	var outState *C.dl_state_dict
	err := call(func() C.dl_status { return C.dl_module_state_dict(module.ptr(), &outState) })
	runtime.KeepAlive(module)
	if err != nil {
		return nil, err
	}
	return ownStateDict(outState), nil
}

// LoadStateDict: Copies values into the parameters and buffers. One error names every missing and
// unexpected name and every wrong shape; then nothing has been changed.
func (module *Module) LoadStateDict(state *StateDict, change ...func(*LoadStateDictOptions)) error {
	var t texts
	defer t.free()
	o := optionsLoadStateDict(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_module_load_state_dict(module.ptr(), state.ptr(), &raw)
	})
	runtime.KeepAlive(module)
	runtime.KeepAlive(state)
	runtime.KeepAlive(o)
	return err
}

// NewStateDict: An empty state dict.
func NewStateDict() (*StateDict, error) {
	var outState *C.dl_state_dict
	err := call(func() C.dl_status { return C.dl_state_dict_create(&outState) })
	if err != nil {
		return nil, err
	}
	return ownStateDict(outState), nil
}

// Set: Adds a tensor, or replaces the one of this name.
func (state *StateDict) Set(name string, x *Tensor) error {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_state_dict_set(state.ptr(), nameRaw, x.ptr())
	})
	runtime.KeepAlive(state)
	runtime.KeepAlive(x)
	return err
}

// Get: A tensor by name.
func (state *StateDict) Get(name string) (*Tensor, error) {
	var t texts
	defer t.free()
	nameRaw := t.add(name)
	var outX *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_state_dict_get(state.ptr(), nameRaw, &outX) })
	runtime.KeepAlive(state)
	if err != nil {
		return nil, err
	}
	return ownTensor(outX), nil
}

// Count: How many tensors there are.
func (state *StateDict) Count() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status { return C.dl_state_dict_count(state.ptr(), &outCount) })
	runtime.KeepAlive(state)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// Name: The name of a tensor, by its place.
func (state *StateDict) Name(index int64) (string, error) {
	var outNameCount C.int64_t
	outName := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_state_dict_name(state.ptr(), C.int64_t(index), &outName[0],
			C.int64_t(len(outName)-1), &outNameCount)
	})
	if err != nil {
		return "", err
	}
	outName = make([]C.char, int(outNameCount)+2)
	err = call(func() C.dl_status {
		return C.dl_state_dict_name(state.ptr(), C.int64_t(index), &outName[0],
			C.int64_t(len(outName)-1), &outNameCount)
	})
	runtime.KeepAlive(state)
	if err != nil {
		return "", err
	}
	return C.GoString(&outName[0]), nil
}

// SetMetadata: Adds a text, or replaces the one of this key.
func (state *StateDict) SetMetadata(key string, text string) error {
	var t texts
	defer t.free()
	keyRaw := t.add(key)
	textRaw := t.add(text)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_state_dict_set_metadata(state.ptr(), keyRaw, textRaw)
	})
	runtime.KeepAlive(state)
	return err
}

// Metadata: A text by its key.
func (state *StateDict) Metadata(key string) (string, error) {
	var t texts
	defer t.free()
	keyRaw := t.add(key)
	var outTextCount C.int64_t
	outText := make([]C.char, 1)
	if t.err != nil {
		return "", t.err
	}
	err := call(func() C.dl_status {
		return C.dl_state_dict_metadata(state.ptr(), keyRaw, &outText[0], C.int64_t(len(outText)-1),
			&outTextCount)
	})
	if err != nil {
		return "", err
	}
	outText = make([]C.char, int(outTextCount)+2)
	err = call(func() C.dl_status {
		return C.dl_state_dict_metadata(state.ptr(), keyRaw, &outText[0], C.int64_t(len(outText)-1),
			&outTextCount)
	})
	runtime.KeepAlive(state)
	if err != nil {
		return "", err
	}
	return C.GoString(&outText[0]), nil
}

// NewSequential: An empty module that calls its children in turn, each with the result of the one
// before.
func NewSequential() (*Module, error) {
	var outNet *C.dl_module
	err := call(func() C.dl_status { return C.dl_sequential_create(&outNet) })
	if err != nil {
		return nil, err
	}
	return ownModule(outNet), nil
}

// SequentialAppend: Adds a module at the end.
func (net *Module) SequentialAppend(name string, module *Module) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_append(net.ptr(), nameRaw, module.ptr())
	})
	runtime.KeepAlive(net)
	runtime.KeepAlive(module)
	return err
}

// SequentialCount: How many modules there are.
func (net *Module) SequentialCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status { return C.dl_sequential_count(net.ptr(), &outCount) })
	runtime.KeepAlive(net)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// SequentialAt: The module at a place, counted from the end if negative.
func (net *Module) SequentialAt(index int64) (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status {
		return C.dl_sequential_at(net.ptr(), C.int64_t(index), &outModule)
	})
	runtime.KeepAlive(net)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// NewLinear: y = x W^T + b for the last dimension of x. W, then b, are drawn from
// U(-1/sqrt(in_features), 1/sqrt(in_features)) with the default generator.
func NewLinear(inFeatures int64, outFeatures int64, change ...func(*LinearOptions)) (*Module,
	error) {
	var t texts
	defer t.free()
	o := optionsLinear(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_linear_create(C.int64_t(inFeatures), C.int64_t(outFeatures), &raw, &outModule)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddLinear: Adds what dl_linear_create makes to the end of net.
func (net *Module) SequentialAddLinear(name string, inFeatures int64, outFeatures int64,
	change ...func(*LinearOptions)) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	o := optionsLinear(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_linear(net.ptr(), nameRaw, C.int64_t(inFeatures),
			C.int64_t(outFeatures), &raw)
	})
	runtime.KeepAlive(net)
	runtime.KeepAlive(o)
	return err
}

// NewFlatten: Makes the dimensions from start_dim to end_dim, inclusive, one.
func NewFlatten(startDim int64, endDim int64) (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status {
		return C.dl_flatten_create(C.int64_t(startDim), C.int64_t(endDim), &outModule)
	})
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddFlatten: Makes all dimensions but the first one. Adds the layer to the end of net.
func (net *Module) SequentialAddFlatten(name string) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_sequential_add_flatten(net.ptr(), nameRaw) })
	runtime.KeepAlive(net)
	return err
}

// NewReLU: max(x, 0).
func NewReLU() (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status { return C.dl_relu_create(&outModule) })
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddReLU: Adds what dl_relu_create makes to the end of net.
func (net *Module) SequentialAddReLU(name string) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_sequential_add_relu(net.ptr(), nameRaw) })
	runtime.KeepAlive(net)
	return err
}

// NewSigmoid: 1 / (1 + e^-x).
func NewSigmoid() (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status { return C.dl_sigmoid_create(&outModule) })
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddSigmoid: Adds what dl_sigmoid_create makes to the end of net.
func (net *Module) SequentialAddSigmoid(name string) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_sequential_add_sigmoid(net.ptr(), nameRaw) })
	runtime.KeepAlive(net)
	return err
}

// NewTanh: The hyperbolic tangent.
func NewTanh() (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status { return C.dl_tanh_create(&outModule) })
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddTanh: Adds what dl_tanh_create makes to the end of net.
func (net *Module) SequentialAddTanh(name string) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_sequential_add_tanh(net.ptr(), nameRaw) })
	runtime.KeepAlive(net)
	return err
}

// NewSoftmax: e^x, divided by its sum along a dimension.
func NewSoftmax(dim int64) (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status { return C.dl_softmax_create(C.int64_t(dim), &outModule) })
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddSoftmax: Adds what dl_softmax_create makes to the end of net.
func (net *Module) SequentialAddSoftmax(name string, dim int64) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_softmax(net.ptr(), nameRaw, C.int64_t(dim))
	})
	runtime.KeepAlive(net)
	return err
}

// NewLogSoftmax: The logarithm of softmax along a dimension.
func NewLogSoftmax(dim int64) (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status {
		return C.dl_log_softmax_create(C.int64_t(dim), &outModule)
	})
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddLogSoftmax: Adds what dl_log_softmax_create makes to the end of net.
func (net *Module) SequentialAddLogSoftmax(name string, dim int64) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_log_softmax(net.ptr(), nameRaw, C.int64_t(dim))
	})
	runtime.KeepAlive(net)
	return err
}

// NewDropout: In training sets each element to 0 with probability p and divides the others by 1 -
// p.
func NewDropout(p float64) (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status { return C.dl_dropout_create(C.double(p), &outModule) })
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddDropout: Adds what dl_dropout_create makes to the end of net.
func (net *Module) SequentialAddDropout(name string, p float64) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_dropout(net.ptr(), nameRaw, C.double(p))
	})
	runtime.KeepAlive(net)
	return err
}

// NewEmbedding: The rows of a table [num_embeddings, embedding_dim] that x, integers, names, one
// after another in a new last dimension. The table is drawn from N(0, 1) with the default
// generator.
func NewEmbedding(numEmbeddings int64, embeddingDim int64,
	change ...func(*EmbeddingOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsEmbedding(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_embedding_create(C.int64_t(numEmbeddings), C.int64_t(embeddingDim), &raw, &outModule)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddEmbedding: Adds what dl_embedding_create makes to the end of net.
func (net *Module) SequentialAddEmbedding(name string, numEmbeddings int64, embeddingDim int64,
	change ...func(*EmbeddingOptions)) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	o := optionsEmbedding(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_embedding(net.ptr(), nameRaw, C.int64_t(numEmbeddings),
			C.int64_t(embeddingDim), &raw)
	})
	runtime.KeepAlive(net)
	runtime.KeepAlive(o)
	return err
}

// NewLayerNorm: (x - mean) / sqrt(var + eps) weight + bias, mean and variance (without correction)
// over the last dimensions, whose sizes are `shape`. weight is ones and bias zeros at first.
func NewLayerNorm(shape []int64, change ...func(*LayerNormOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsLayerNorm(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_layer_norm_create(asInt64s(shape), C.int64_t(len(shape)), &raw, &outModule)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddLayerNorm: Adds what dl_layer_norm_create makes to the end of net.
func (net *Module) SequentialAddLayerNorm(name string, shape []int64,
	change ...func(*LayerNormOptions)) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	o := optionsLayerNorm(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_layer_norm(net.ptr(), nameRaw, asInt64s(shape), C.int64_t(len(shape)),
			&raw)
	})
	runtime.KeepAlive(net)
	runtime.KeepAlive(o)
	return err
}

// NewBatchNorm1d: (x - mean) / sqrt(var + eps) weight + bias for each channel of x [N, C] or [N, C,
// L]. In training mean and variance are the batch's, and the buffers running_mean, running_var
// (with the corrected variance) and num_batches_tracked follow them; in evaluation they are the
// running ones, where these are kept. weight is ones and bias zeros at first. A call in training
// changes the buffers: one thread at a time.
func NewBatchNorm1d(numFeatures int64, change ...func(*BatchNorm1dOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsBatchNorm1d(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_batch_norm1d_create(C.int64_t(numFeatures), &raw, &outModule)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddBatchNorm1d: Adds what dl_batch_norm1d_create makes to the end of net.
func (net *Module) SequentialAddBatchNorm1d(name string, numFeatures int64,
	change ...func(*BatchNorm1dOptions)) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	o := optionsBatchNorm1d(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status {
		return C.dl_sequential_add_batch_norm1d(net.ptr(), nameRaw, C.int64_t(numFeatures), &raw)
	})
	runtime.KeepAlive(net)
	runtime.KeepAlive(o)
	return err
}

// NewIdentity: x itself.
func NewIdentity() (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status { return C.dl_identity_create(&outModule) })
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// SequentialAddIdentity: Adds what dl_identity_create makes to the end of net.
func (net *Module) SequentialAddIdentity(name string) error {
	var t texts
	defer t.free()
	nameRaw := t.optional(name)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_sequential_add_identity(net.ptr(), nameRaw) })
	runtime.KeepAlive(net)
	return err
}

// NewMSELoss: dl_mse_loss as a module of two inputs, prediction and target; see dl_module_call.
func NewMSELoss(reduction Reduction) (*Module, error) {
	var outModule *C.dl_module
	err := call(func() C.dl_status {
		return C.dl_mse_loss_create(C.dl_reduction(reduction), &outModule)
	})
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// NewBCELoss: dl_bce_loss as a module of two inputs. The weight is a buffer.
func NewBCELoss(change ...func(*BCELossModuleOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsBCELossModule(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_bce_loss_create(&raw, &outModule) })
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// NewBCEWithLogitsLoss: dl_bce_with_logits_loss as a module of two inputs. The weights are buffers.
func NewBCEWithLogitsLoss(change ...func(*BCEWithLogitsLossModuleOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsBCEWithLogitsLossModule(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_bce_with_logits_loss_create(&raw, &outModule)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// NewCrossEntropyLoss: dl_cross_entropy as a module of two inputs. The weight is a buffer.
func NewCrossEntropyLoss(change ...func(*CrossEntropyLossModuleOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsCrossEntropyLossModule(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_cross_entropy_loss_create(&raw, &outModule) })
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// NewNLLLoss: dl_nll_loss as a module of two inputs. The weight is a buffer.
func NewNLLLoss(change ...func(*NLLLossModuleOptions)) (*Module, error) {
	var t texts
	defer t.free()
	o := optionsNLLLossModule(change)
	raw := o.c(&t)
	var outModule *C.dl_module
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_nll_loss_create(&raw, &outModule) })
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownModule(outModule), nil
}

// InitNormal: Fills x from N(mean, std^2). Draws from the default generator, in PyTorch's order.
// Nothing is recorded.
func (x *Tensor) InitNormal(mean float64, std float64) error {
	err := call(func() C.dl_status {
		return C.dl_init_normal(x.ptr(), C.double(mean), C.double(std))
	})
	runtime.KeepAlive(x)
	return err
}

// InitUniform: Fills x from U(low, high). Draws from the default generator, in PyTorch's order.
// Nothing is recorded.
func (x *Tensor) InitUniform(low float64, high float64) error {
	err := call(func() C.dl_status {
		return C.dl_init_uniform(x.ptr(), C.double(low), C.double(high))
	})
	runtime.KeepAlive(x)
	return err
}

// InitTruncNormal: Fills x from N(mean, std^2), values outside [low, high] drawn again. Draws from
// the default generator, in PyTorch's order. Nothing is recorded.
func (x *Tensor) InitTruncNormal(mean float64, std float64, low float64, high float64) error {
	err := call(func() C.dl_status {
		return C.dl_init_trunc_normal(x.ptr(), C.double(mean), C.double(std), C.double(low),
			C.double(high))
	})
	runtime.KeepAlive(x)
	return err
}

// InitConstant: Fills x with a value. Nothing is recorded.
func (x *Tensor) InitConstant(value float64) error {
	err := call(func() C.dl_status { return C.dl_init_constant(x.ptr(), C.double(value)) })
	runtime.KeepAlive(x)
	return err
}

// InitZeros: Fills x with 0. Nothing is recorded.
func (x *Tensor) InitZeros() error {
	err := call(func() C.dl_status { return C.dl_init_zeros(x.ptr()) })
	runtime.KeepAlive(x)
	return err
}

// InitOnes: Fills x with 1. Nothing is recorded.
func (x *Tensor) InitOnes() error {
	err := call(func() C.dl_status { return C.dl_init_ones(x.ptr()) })
	runtime.KeepAlive(x)
	return err
}

// InitXavierUniform: Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(6 /
// (fan_in + fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
func (x *Tensor) InitXavierUniform(gain float64) error {
	err := call(func() C.dl_status { return C.dl_init_xavier_uniform(x.ptr(), C.double(gain)) })
	runtime.KeepAlive(x)
	return err
}

// InitXavierNormal: Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain sqrt(2
// / (fan_in + fan_out)). Draws from the default generator, in PyTorch's order. Nothing is recorded.
func (x *Tensor) InitXavierNormal(gain float64) error {
	err := call(func() C.dl_status { return C.dl_init_xavier_normal(x.ptr(), C.double(gain)) })
	runtime.KeepAlive(x)
	return err
}

// InitKaimingUniform: Fills x, a weight of shape [out, in, ...], from U(-b, b), b = gain sqrt(3 /
// fan). Draws from the default generator, in PyTorch's order. Nothing is recorded.
func (x *Tensor) InitKaimingUniform(change ...func(*KaimingOptions)) error {
	var t texts
	defer t.free()
	o := optionsKaiming(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_init_kaiming_uniform(x.ptr(), &raw) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(o)
	return err
}

// InitKaimingNormal: Fills x, a weight of shape [out, in, ...], from N(0, std^2), std = gain /
// sqrt(fan). Draws from the default generator, in PyTorch's order. Nothing is recorded.
func (x *Tensor) InitKaimingNormal(change ...func(*KaimingOptions)) error {
	var t texts
	defer t.free()
	o := optionsKaiming(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_init_kaiming_normal(x.ptr(), &raw) })
	runtime.KeepAlive(x)
	runtime.KeepAlive(o)
	return err
}

// CalculateGain: How much a nonlinearity shrinks the standard deviation of what goes through it, to
// make up for.
func CalculateGain(nonlinearity Nonlinearity, slope float64) (float64, error) {
	var outGain C.double
	err := call(func() C.dl_status {
		return C.dl_calculate_gain(C.dl_nonlinearity(nonlinearity), C.double(slope), &outGain)
	})
	if err != nil {
		return 0, err
	}
	return float64(outGain), nil
}

// Accuracy: The share of samples whose largest score is that of the target: scores [N, C], target
// [N] of class numbers. NaN without samples.
func (scores *Tensor) Accuracy(target *Tensor) (float64, error) {
	var outAccuracy C.double
	err := call(func() C.dl_status {
		return C.dl_accuracy(scores.ptr(), target.ptr(), &outAccuracy)
	})
	runtime.KeepAlive(scores)
	runtime.KeepAlive(target)
	if err != nil {
		return 0, err
	}
	return float64(outAccuracy), nil
}

// ConfusionMatrix: i64 [C, C]: row t, column p counts the samples of class t whose largest score is
// that of p; scores [N, C], target [N] of class numbers. Matrices of batches are added up with
// dl_add.
func (scores *Tensor) ConfusionMatrix(target *Tensor) (*Tensor, error) {
	var outMatrix *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_confusion_matrix(scores.ptr(), target.ptr(), &outMatrix)
	})
	runtime.KeepAlive(scores)
	runtime.KeepAlive(target)
	if err != nil {
		return nil, err
	}
	return ownTensor(outMatrix), nil
}
