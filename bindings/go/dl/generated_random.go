// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// Rand: Numbers from [0, 1), all equally likely.
func Rand(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_rand(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), nil, &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// RandWith: Rand with what has a default.
func RandWith(shape []int64, dtype DType, device Device, generator *Generator) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_rand(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(dtype), C.dl_device(device),
			generator.ptr(), &outY)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Randn: Numbers from the normal distribution of mean 0 and standard deviation 1.
func Randn(shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_randn(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(DTypeDefault),
			C.dl_device(DeviceDefault), nil, &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// RandnWith: Randn with what has a default.
func RandnWith(shape []int64, dtype DType, device Device, generator *Generator) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_randn(asInt64s(shape), C.int64_t(len(shape)), C.dl_dtype(dtype), C.dl_device(device),
			generator.ptr(), &outY)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Randint: Integers from low up to, without, high; i64 by default.
func Randint(low int64, high int64, shape ...int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_randint(C.int64_t(low), C.int64_t(high), asInt64s(shape), C.int64_t(len(shape)),
			C.dl_dtype(DTypeDefault), C.dl_device(DeviceDefault), nil, &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// RandintWith: Randint with what has a default.
func RandintWith(low int64, high int64, shape []int64, dtype DType, device Device,
	generator *Generator) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_randint(C.int64_t(low), C.int64_t(high), asInt64s(shape), C.int64_t(len(shape)),
			C.dl_dtype(dtype), C.dl_device(device), generator.ptr(), &outY)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Randperm: 0 to n - 1 in random order, i64.
func Randperm(n int64) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_randperm(C.int64_t(n), C.dl_device(DeviceDefault), nil, &outY)
	})
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// RandpermWith: Randperm with what has a default.
func RandpermWith(n int64, device Device, generator *Generator) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_randperm(C.int64_t(n), C.dl_device(device), generator.ptr(), &outY)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Bernoulli: 1 with the probability that stands in p, else 0; p's shape and dtype.
func (p *Tensor) Bernoulli() (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bernoulli(p.ptr(), nil, &outY) })
	runtime.KeepAlive(p)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// BernoulliWith: Bernoulli with what has a default.
func (p *Tensor) BernoulliWith(generator *Generator) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_bernoulli(p.ptr(), generator.ptr(), &outY) })
	runtime.KeepAlive(p)
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Multinomial: `count` indices per row of weights, each drawn with the probability of its weight
// over the row's sum. Without replacement each index comes at most once.
func (weights *Tensor) Multinomial(count int64, replacement bool) (*Tensor, error) {
	var outIndex *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_multinomial(weights.ptr(), C.int64_t(count), asFlag(replacement), nil, &outIndex)
	})
	runtime.KeepAlive(weights)
	if err != nil {
		return nil, err
	}
	return ownTensor(outIndex), nil
}

// MultinomialWith: Multinomial with what has a default.
func (weights *Tensor) MultinomialWith(count int64, replacement bool,
	generator *Generator) (*Tensor, error) {
	var outIndex *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_multinomial(weights.ptr(), C.int64_t(count), asFlag(replacement), generator.ptr(),
			&outIndex)
	})
	runtime.KeepAlive(weights)
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outIndex), nil
}

// Dropout: x with each element set to 0 with probability p, the others divided by 1 - p; x itself
// if not training.
func (x *Tensor) Dropout(p float64, training bool) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_dropout(x.ptr(), C.double(p), asFlag(training), nil, &outY)
	})
	runtime.KeepAlive(x)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// DropoutWith: Dropout with what has a default.
func (x *Tensor) DropoutWith(p float64, training bool, generator *Generator) (*Tensor, error) {
	var outY *C.dl_tensor
	err := call(func() C.dl_status {
		return C.dl_dropout(x.ptr(), C.double(p), asFlag(training), generator.ptr(), &outY)
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// Uniform_: Fills x with numbers from [from, to), all equally likely.
func (x *Tensor) Uniform_(from float64, to float64) error {
	err := call(func() C.dl_status {
		return C.dl_uniform_(x.ptr(), C.double(from), C.double(to), nil)
	})
	runtime.KeepAlive(x)
	return err
}

// UniformWith_: Uniform_ with what has a default.
func (x *Tensor) UniformWith_(from float64, to float64, generator *Generator) error {
	err := call(func() C.dl_status {
		return C.dl_uniform_(x.ptr(), C.double(from), C.double(to), generator.ptr())
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Normal_: Fills x from the normal distribution.
func (x *Tensor) Normal_(mean float64, std float64) error {
	err := call(func() C.dl_status {
		return C.dl_normal_(x.ptr(), C.double(mean), C.double(std), nil)
	})
	runtime.KeepAlive(x)
	return err
}

// NormalWith_: Normal_ with what has a default.
func (x *Tensor) NormalWith_(mean float64, std float64, generator *Generator) error {
	err := call(func() C.dl_status {
		return C.dl_normal_(x.ptr(), C.double(mean), C.double(std), generator.ptr())
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Exponential_: Fills x from the exponential distribution.
func (x *Tensor) Exponential_(rate float64) error {
	err := call(func() C.dl_status {
		return C.dl_exponential_(x.ptr(), C.double(rate), nil)
	})
	runtime.KeepAlive(x)
	return err
}

// ExponentialWith_: Exponential_ with what has a default.
func (x *Tensor) ExponentialWith_(rate float64, generator *Generator) error {
	err := call(func() C.dl_status {
		return C.dl_exponential_(x.ptr(), C.double(rate), generator.ptr())
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Random_: Fills x with integers from `from` up to, without, `to`.
func (x *Tensor) Random_(from int64, to int64) error {
	err := call(func() C.dl_status {
		return C.dl_random_(x.ptr(), C.int64_t(from), C.int64_t(to), nil)
	})
	runtime.KeepAlive(x)
	return err
}

// RandomWith_: Random_ with what has a default.
func (x *Tensor) RandomWith_(from int64, to int64, generator *Generator) error {
	err := call(func() C.dl_status {
		return C.dl_random_(x.ptr(), C.int64_t(from), C.int64_t(to), generator.ptr())
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}

// Bernoulli_: Fills x with 1 with probability p, else 0.
func (x *Tensor) Bernoulli_(p float64) error {
	err := call(func() C.dl_status { return C.dl_bernoulli_(x.ptr(), C.double(p), nil) })
	runtime.KeepAlive(x)
	return err
}

// BernoulliWith_: Bernoulli_ with what has a default.
func (x *Tensor) BernoulliWith_(p float64, generator *Generator) error {
	err := call(func() C.dl_status {
		return C.dl_bernoulli_(x.ptr(), C.double(p), generator.ptr())
	})
	runtime.KeepAlive(x)
	runtime.KeepAlive(generator)
	return err
}
