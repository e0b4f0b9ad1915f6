// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import "runtime"

// NewTensorDataset: A dataset of tensors on cpu:0 whose rows are the samples: field f of sample i
// is tensors[f][i]. All have the same size in dimension 0. Nothing is copied: later changes in
// place show.
func NewTensorDataset(tensors []*Tensor) (*Dataset, error) {
	tensorsRaw := rawsTensor(tensors)
	var outDataset *C.dl_dataset
	err := call(func() C.dl_status {
		return C.dl_tensor_dataset_create(&tensorsRaw[0], C.int64_t(len(tensors)), &outDataset)
	})
	runtime.KeepAlive(tensors)
	if err != nil {
		return nil, err
	}
	return ownDataset(outDataset), nil
}

// Size: The number of samples.
func (dataset *Dataset) Size() (int64, error) {
	var outSize C.int64_t
	err := call(func() C.dl_status { return C.dl_dataset_size(dataset.ptr(), &outSize) })
	runtime.KeepAlive(dataset)
	if err != nil {
		return 0, err
	}
	return int64(outSize), nil
}

// Fields: The fields of a sample, such as "image f32[1,28,28], label i64[]".
func (dataset *Dataset) Fields() (string, error) {
	var outTextCount C.int64_t
	outText := make([]C.char, 1)
	err := call(func() C.dl_status {
		return C.dl_dataset_fields(dataset.ptr(), &outText[0], C.int64_t(len(outText)-1), &outTextCount)
	})
	if err != nil {
		return "", err
	}
	outText = make([]C.char, int(outTextCount)+2)
	err = call(func() C.dl_status {
		return C.dl_dataset_fields(dataset.ptr(), &outText[0], C.int64_t(len(outText)-1), &outTextCount)
	})
	runtime.KeepAlive(dataset)
	if err != nil {
		return "", err
	}
	return C.GoString(&outText[0]), nil
}

// Get: One sample, a tensor per field, without a batch dimension. `fields` needs room for all of
// them: dl_dataset_field_count.
func (dataset *Dataset) Get(index int64) ([]*Tensor, error) {
	var outFieldsCount C.int64_t
	outFields := make([]*C.dl_tensor, 1)
	err := call(func() C.dl_status {
		return C.dl_dataset_get(dataset.ptr(), C.int64_t(index), &outFields[0],
			C.int64_t(len(outFields)-1), &outFieldsCount)
	})
	if err != nil {
		return nil, err
	}
	outFields = make([]*C.dl_tensor, int(outFieldsCount)+2)
	err = call(func() C.dl_status {
		return C.dl_dataset_get(dataset.ptr(), C.int64_t(index), &outFields[0],
			C.int64_t(len(outFields)-1), &outFieldsCount)
	})
	runtime.KeepAlive(dataset)
	if err != nil {
		return nil, err
	}
	return ownTensors(outFields[:int(outFieldsCount)]), nil
}

// FieldCount: The number of fields of a sample.
func (dataset *Dataset) FieldCount() (int64, error) {
	var outCount C.int64_t
	err := call(func() C.dl_status {
		return C.dl_dataset_field_count(dataset.ptr(), &outCount)
	})
	runtime.KeepAlive(dataset)
	if err != nil {
		return 0, err
	}
	return int64(outCount), nil
}

// Subset: Some samples of a dataset, in the order of `indices`, which count from the end if
// negative.
func (dataset *Dataset) Subset(indices ...int64) (*Dataset, error) {
	var outPart *C.dl_dataset
	err := call(func() C.dl_status {
		return C.dl_subset(dataset.ptr(), asInt64s(indices), C.int64_t(len(indices)), &outPart)
	})
	runtime.KeepAlive(dataset)
	if err != nil {
		return nil, err
	}
	return ownDataset(outPart), nil
}

// Concat: Datasets one after the other. They must agree in the number, dtypes and shapes of their
// fields.
func Concat(datasets []*Dataset) (*Dataset, error) {
	datasetsRaw := rawsDataset(datasets)
	var outJoined *C.dl_dataset
	err := call(func() C.dl_status {
		return C.dl_concat(&datasetsRaw[0], C.int64_t(len(datasets)), &outJoined)
	})
	runtime.KeepAlive(datasets)
	if err != nil {
		return nil, err
	}
	return ownDataset(outJoined), nil
}

// RandomSplit: Cuts a dataset at random into parts of the given lengths, whose sum is the dataset's
// size.
func (dataset *Dataset) RandomSplit(lengths ...int64) ([]*Dataset, error) {
	outParts := make([]*C.dl_dataset, len(lengths)+1)
	err := call(func() C.dl_status {
		return C.dl_random_split(dataset.ptr(), asInt64s(lengths), C.int64_t(len(lengths)), nil,
			&outParts[0])
	})
	runtime.KeepAlive(dataset)
	if err != nil {
		return nil, err
	}
	return ownDatasets(outParts[:len(lengths)]), nil
}

// RandomSplitWith: RandomSplit with what has a default.
func (dataset *Dataset) RandomSplitWith(lengths []int64, generator *Generator) ([]*Dataset, error) {
	outParts := make([]*C.dl_dataset, len(lengths)+1)
	err := call(func() C.dl_status {
		return C.dl_random_split(dataset.ptr(), asInt64s(lengths), C.int64_t(len(lengths)),
			generator.ptr(), &outParts[0])
	})
	runtime.KeepAlive(dataset)
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownDatasets(outParts[:len(lengths)]), nil
}

// RandomSplitFractions: Cuts a dataset at random into parts by fractions that add up to 1: a part
// gets the whole number of samples below its share, and the samples left over are dealt out from
// the first part on.
func (dataset *Dataset) RandomSplitFractions(fractions ...float64) ([]*Dataset, error) {
	outParts := make([]*C.dl_dataset, len(fractions)+1)
	err := call(func() C.dl_status {
		return C.dl_random_split_fractions(dataset.ptr(), asFloat64s(fractions),
			C.int64_t(len(fractions)), nil, &outParts[0])
	})
	runtime.KeepAlive(dataset)
	if err != nil {
		return nil, err
	}
	return ownDatasets(outParts[:len(fractions)]), nil
}

// RandomSplitFractionsWith: RandomSplitFractions with what has a default.
func (dataset *Dataset) RandomSplitFractionsWith(fractions []float64,
	generator *Generator) ([]*Dataset, error) {
	outParts := make([]*C.dl_dataset, len(fractions)+1)
	err := call(func() C.dl_status {
		return C.dl_random_split_fractions(dataset.ptr(), asFloat64s(fractions),
			C.int64_t(len(fractions)), generator.ptr(), &outParts[0])
	})
	runtime.KeepAlive(dataset)
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownDatasets(outParts[:len(fractions)]), nil
}

// CSVRead: Reads a table of numbers, packed by gzip or not, as a tensor [rows, columns]. Every line
// must have the same number of cells and every cell must be a number that the dtype can hold; the
// message names line and column. Lines end with LF or CRLF; blanks around a number are ignored.
func CSVRead(path string, change ...func(*CSVOptions)) (*Tensor, error) {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	o := optionsCSV(change)
	raw := o.c(&t)
	var outY *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_csv_read(pathRaw, &raw, &outY) })
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// IDXRead: Reads a file in the IDX format of MNIST, packed by gzip or not. Unsigned bytes, 32-bit
// integers and floating numbers keep their type; i8 and i16 become i32.
func IDXRead(path string) (*Tensor, error) {
	var t texts
	defer t.free()
	pathRaw := t.add(path)
	var outY *C.dl_tensor
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status { return C.dl_idx_read(pathRaw, &outY) })
	if err != nil {
		return nil, err
	}
	return ownTensor(outY), nil
}

// NewFashionMNIST: Fashion-MNIST: 60,000 images of clothes to train with, 10,000 to test; fields
// "image" f32[1,28,28] in [0, 1] and "label" i64. Files are looked for in root/FashionMNIST/raw,
// packed or not, then in the folder of Debian's package dataset-fashion-mnist, then, with the
// option download, fetched to root. Size and SHA-256 of the unpacked bytes are checked.
func NewFashionMNIST(root string, split DataSplit, change ...func(*MNISTOptions)) (*Dataset,
	error) {
	var t texts
	defer t.free()
	rootRaw := t.add(root)
	o := optionsMNIST(change)
	raw := o.c(&t)
	var outDataset *C.dl_dataset
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_fashion_mnist_create(rootRaw, C.dl_data_split(split), &raw, &outDataset)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownDataset(outDataset), nil
}

// NewMNIST: MNIST, the handwritten digits, as dl_fashion_mnist_create; the files are in
// root/MNIST/raw.
func NewMNIST(root string, split DataSplit, change ...func(*MNISTOptions)) (*Dataset, error) {
	var t texts
	defer t.free()
	rootRaw := t.add(root)
	o := optionsMNIST(change)
	raw := o.c(&t)
	var outDataset *C.dl_dataset
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_mnist_create(rootRaw, C.dl_data_split(split), &raw, &outDataset)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownDataset(outDataset), nil
}

// FashionMNISTClass: The name of a class, from "T-shirt/top" for 0 to "Ankle boot" for 9.
func FashionMNISTClass(label int64) (string, error) {
	var outName *C.char
	err := call(func() C.dl_status {
		return C.dl_fashion_mnist_class(C.int64_t(label), &outName)
	})
	if err != nil {
		return "", err
	}
	return C.GoString(outName), nil
}

// NewSequentialSampler: The indices 0 to size - 1 in order.
func NewSequentialSampler(size int64) (*Sampler, error) {
	var outSampler *C.dl_sampler
	err := call(func() C.dl_status {
		return C.dl_sequential_sampler_create(C.int64_t(size), &outSampler)
	})
	if err != nil {
		return nil, err
	}
	return ownSampler(outSampler), nil
}

// NewRandomSampler: The indices 0 to size - 1 in random order, a new one for each epoch.
func NewRandomSampler(size int64, change ...func(*RandomSamplerOptions)) (*Sampler, error) {
	var t texts
	defer t.free()
	o := optionsRandomSampler(change)
	raw := o.c(&t)
	var outSampler *C.dl_sampler
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_random_sampler_create(C.int64_t(size), &raw, &outSampler)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownSampler(outSampler), nil
}

// NewSubsetRandomSampler: The given indices in random order, a new one for each epoch.
func NewSubsetRandomSampler(indices ...int64) (*Sampler, error) {
	var outSampler *C.dl_sampler
	err := call(func() C.dl_status {
		return C.dl_subset_random_sampler_create(asInt64s(indices), C.int64_t(len(indices)), nil,
			&outSampler)
	})
	if err != nil {
		return nil, err
	}
	return ownSampler(outSampler), nil
}

// NewSubsetRandomSamplerWith: NewSubsetRandomSampler with what has a default.
func NewSubsetRandomSamplerWith(indices []int64, generator *Generator) (*Sampler, error) {
	var outSampler *C.dl_sampler
	err := call(func() C.dl_status {
		return C.dl_subset_random_sampler_create(asInt64s(indices), C.int64_t(len(indices)),
			generator.ptr(), &outSampler)
	})
	runtime.KeepAlive(generator)
	if err != nil {
		return nil, err
	}
	return ownSampler(outSampler), nil
}

// NewWeightedRandomSampler: num_samples indices, each drawn with the probability of its weight.
func NewWeightedRandomSampler(weights []float64, numSamples int64,
	change ...func(*WeightedRandomSamplerOptions)) (*Sampler, error) {
	var t texts
	defer t.free()
	o := optionsWeightedRandomSampler(change)
	raw := o.c(&t)
	var outSampler *C.dl_sampler
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_weighted_random_sampler_create(asFloat64s(weights), C.int64_t(len(weights)),
			C.int64_t(numSamples), &raw, &outSampler)
	})
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownSampler(outSampler), nil
}

// Draw: The order of an epoch, i64 [n]; the draws are those of one who goes through all of it.
func (sampler *Sampler) Draw() (*Tensor, error) {
	var outOrder *C.dl_tensor
	err := call(func() C.dl_status { return C.dl_sampler_draw(sampler.ptr(), &outOrder) })
	runtime.KeepAlive(sampler)
	if err != nil {
		return nil, err
	}
	return ownTensor(outOrder), nil
}

// NewLoader: A loader of a dataset. Its arguments and their defaults are those of PyTorch's
// DataLoader; workers are threads.
func NewLoader(dataset *Dataset, change ...func(*LoaderOptions)) (*Loader, error) {
	var t texts
	defer t.free()
	o := optionsLoader(change)
	raw := o.c(&t)
	var outLoader *C.dl_loader
	if t.err != nil {
		return nil, t.err
	}
	err := call(func() C.dl_status {
		return C.dl_loader_create(dataset.ptr(), &raw, &outLoader)
	})
	runtime.KeepAlive(dataset)
	runtime.KeepAlive(o)
	if err != nil {
		return nil, err
	}
	return ownLoader(outLoader), nil
}

// Reset: Drops what is left of the epoch; the next batch begins a new one.
func (loader *Loader) Reset() error {
	err := call(func() C.dl_status { return C.dl_loader_reset(loader.ptr()) })
	runtime.KeepAlive(loader)
	return err
}

// Length: The number of batches in an epoch.
func (loader *Loader) Length() (int64, error) {
	var outLength C.int64_t
	err := call(func() C.dl_status { return C.dl_loader_length(loader.ptr(), &outLength) })
	runtime.KeepAlive(loader)
	if err != nil {
		return 0, err
	}
	return int64(outLength), nil
}

// Epoch: The number of epochs begun.
func (loader *Loader) Epoch() (int64, error) {
	var outEpoch C.int64_t
	err := call(func() C.dl_status { return C.dl_loader_epoch(loader.ptr(), &outEpoch) })
	runtime.KeepAlive(loader)
	if err != nil {
		return 0, err
	}
	return int64(outEpoch), nil
}

// Position: The number of batches given, or failed, in this epoch.
func (loader *Loader) Position() (int64, error) {
	var outPosition C.int64_t
	err := call(func() C.dl_status { return C.dl_loader_position(loader.ptr(), &outPosition) })
	runtime.KeepAlive(loader)
	if err != nil {
		return 0, err
	}
	return int64(outPosition), nil
}
