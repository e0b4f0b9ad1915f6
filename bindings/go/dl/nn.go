package dl

// Layer is a module on its way into Sequential, or the error that came instead.
type Layer struct {
	name   string
	module *Module
	err    error
}

// AsLayer takes what a constructor gives: AsLayer(NewLinear(784, 430)).
func AsLayer(module *Module, err error) Layer { return Layer{"", module, err} }

// Named gives the layer a name; without one it is its number.
func (layer Layer) Named(name string) Layer {
	layer.name = name
	return layer
}

// Sequential gives a module that calls layers one after another.
func Sequential(layers ...Layer) (*Module, error) {
	net, err := NewSequential()
	if err != nil {
		return nil, err
	}
	for _, layer := range layers {
		if layer.err != nil {
			return nil, layer.err
		}
		if err := net.SequentialAppend(layer.name, layer.module); err != nil {
			return nil, err
		}
	}
	return net, nil
}
