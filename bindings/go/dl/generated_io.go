// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// SafetensorsSave: Writes the tensors and the metadata of a state dict; returns when they are on
// the disk.
func (state *StateDict) SafetensorsSave(path string) error {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_safetensors_save(state.ptr(), pathRaw) })
	runtime.KeepAlive(state)
	return err
}

// SafetensorsLoad: Reads a file that is right in every detail; never takes more memory than the
// file holds.
func SafetensorsLoad(path string, change ...func(*SafetensorsLoadOptions)) (*StateDict, error) {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	o := optionsSafetensorsLoad(change)
	raw := o.c(&t)
	var outState *C.dl_state_dict
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_safetensors_load(pathRaw, &raw, &outState) })
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownStateDict(outState), nil
}

// Save: Writes the module's state dict as safetensors; returns when it is on the disk.
func (module *Module) Save(path string) error {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_module_save(module.ptr(), pathRaw) })
	runtime.KeepAlive(module)
	return err
}

// Load: Reads a safetensors file into the module, as dl_module_load_state_dict does.
func (module *Module) Load(path string, change ...func(*ModuleLoadOptions)) error {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	o := optionsModuleLoad(change)
	raw := o.c(&t)
	if t.err != nil {
		return t.err
	}
	err := call(func() C.dl_status { return C.dl_module_load(module.ptr(), pathRaw, &raw) })
	runtime.KeepAlive(module)
	runtime.KeepAlive(o)
	return err
}
