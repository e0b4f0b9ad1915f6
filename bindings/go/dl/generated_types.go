// Generated from bindings/dl_api.json by bindings/generate; do not edit.

package dl

// #include <dl/dl.h>
// #include <stdlib.h>
import "C"

import (
	"runtime"
	"unsafe"
)

// Status: What a call returns: negative is an error, DL_OK is 0, positive is news that is no error.
// dl_last_error_message says what was wrong.
type Status int32

const (
	StatusOk                      Status = 0
	StatusEnd                     Status = 1
	StatusErrorInvalidArgument    Status = -1
	StatusErrorNullArgument       Status = -2
	StatusErrorInvalidHandle      Status = -3
	StatusErrorShape              Status = -4
	StatusErrorDType              Status = -5
	StatusErrorDevice             Status = -6
	StatusErrorIndex              Status = -7
	StatusErrorState              Status = -8
	StatusErrorUnsupported        Status = -9
	StatusErrorOutOfMemory        Status = -100
	StatusErrorLimit              Status = -101
	StatusErrorIo                 Status = -200
	StatusErrorNotFound           Status = -201
	StatusErrorCorruptData        Status = -202
	StatusErrorNetwork            Status = -203
	StatusErrorBackendUnavailable Status = -204
	StatusErrorNumeric            Status = -300
	StatusErrorCallback           Status = -400
	StatusErrorInternal           Status = -500
)

// DType: The type of a tensor's elements.
type DType int32

const (
	DTypeDefault DType = 0
	F32          DType = 1
	F64          DType = 2
	I64          DType = 3
	I32          DType = 4
	U8           DType = 5
	Bool         DType = 6
)

type DeviceKind int32

const (
	DeviceKindCPU  DeviceKind = 0
	DeviceKindCuda DeviceKind = 1
)

// Reduction: What becomes of the losses of the elements.
type Reduction int32

const (
	ReductionNone Reduction = 0
	ReductionMean Reduction = 1
	ReductionSum  Reduction = 2
)

// Fan: The side of a weight whose variance an initialiser keeps.
type Fan int32

const (
	FanIn  Fan = 0
	FanOut Fan = 1
)

// Nonlinearity: What follows a layer.
type Nonlinearity int32

const (
	NonlinearityLinear    Nonlinearity = 0
	NonlinearitySigmoid   Nonlinearity = 1
	NonlinearityTanh      Nonlinearity = 2
	NonlinearityReLU      Nonlinearity = 3
	NonlinearityLeakyReLU Nonlinearity = 4
	NonlinearitySelu      Nonlinearity = 5
)

// ReduceOp: How the ranks' tensors become one. The mean is of floating tensors; NaN wins in min and
// max.
type ReduceOp int32

const (
	ReduceOpSum     ReduceOp = 0
	ReduceOpMean    ReduceOp = 1
	ReduceOpMin     ReduceOp = 2
	ReduceOpMax     ReduceOp = 3
	ReduceOpProduct ReduceOp = 4
)

// DataSplit: Which part of a published data set.
type DataSplit int32

const (
	DataSplitTrain DataSplit = 0
	DataSplitTest  DataSplit = 1
)

// Generator: A source of random numbers. On the CPU its sequence is that of PyTorch's generator;
// other devices draw from a sequence of their own (Philox) of the same seed.
type Generator struct{ raw *C.dl_generator }

// ownGenerator takes over a reference; nil for NULL.
func ownGenerator(raw *C.dl_generator) *Generator {
	if raw == nil {
		return nil
	}
	x := &Generator{raw}
	runtime.SetFinalizer(x, (*Generator).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Generator) ptr() *C.dl_generator {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Generator) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_generator_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsGenerator(xs []*Generator) []*C.dl_generator {
	raws := make([]*C.dl_generator, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownGenerators(raws []*C.dl_generator) []*Generator {
	xs := make([]*Generator, len(raws))
	for i, raw := range raws {
		xs[i] = ownGenerator(raw)
	}
	return xs
}

// Stream: A queue of a device's work. Streams that were released serve again.
type Stream struct{ raw *C.dl_stream }

// ownStream takes over a reference; nil for NULL.
func ownStream(raw *C.dl_stream) *Stream {
	if raw == nil {
		return nil
	}
	x := &Stream{raw}
	runtime.SetFinalizer(x, (*Stream).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Stream) ptr() *C.dl_stream {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Stream) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_stream_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsStream(xs []*Stream) []*C.dl_stream {
	raws := make([]*C.dl_stream, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownStreams(raws []*C.dl_stream) []*Stream {
	xs := make([]*Stream, len(raws))
	for i, raw := range raws {
		xs[i] = ownStream(raw)
	}
	return xs
}

// Event: A place in the work of a stream.
type Event struct{ raw *C.dl_event }

// ownEvent takes over a reference; nil for NULL.
func ownEvent(raw *C.dl_event) *Event {
	if raw == nil {
		return nil
	}
	x := &Event{raw}
	runtime.SetFinalizer(x, (*Event).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Event) ptr() *C.dl_event {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Event) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_event_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsEvent(xs []*Event) []*C.dl_event {
	raws := make([]*C.dl_event, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownEvents(raws []*C.dl_event) []*Event {
	xs := make([]*Event, len(raws))
	for i, raw := range raws {
		xs[i] = ownEvent(raw)
	}
	return xs
}

// Tensor: An array of numbers with a shape, on a device.
type Tensor struct{ raw *C.dl_tensor }

// ownTensor takes over a reference; nil for NULL.
func ownTensor(raw *C.dl_tensor) *Tensor {
	if raw == nil {
		return nil
	}
	x := &Tensor{raw}
	runtime.SetFinalizer(x, (*Tensor).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Tensor) ptr() *C.dl_tensor {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Tensor) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_tensor_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsTensor(xs []*Tensor) []*C.dl_tensor {
	raws := make([]*C.dl_tensor, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownTensors(raws []*C.dl_tensor) []*Tensor {
	xs := make([]*Tensor, len(raws))
	for i, raw := range raws {
		xs[i] = ownTensor(raw)
	}
	return xs
}

// Module: A function with parameters, or a tree of them.
type Module struct{ raw *C.dl_module }

// ownModule takes over a reference; nil for NULL.
func ownModule(raw *C.dl_module) *Module {
	if raw == nil {
		return nil
	}
	x := &Module{raw}
	runtime.SetFinalizer(x, (*Module).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Module) ptr() *C.dl_module {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Module) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_module_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsModule(xs []*Module) []*C.dl_module {
	raws := make([]*C.dl_module, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownModules(raws []*C.dl_module) []*Module {
	xs := make([]*Module, len(raws))
	for i, raw := range raws {
		xs[i] = ownModule(raw)
	}
	return xs
}

// StateDict: Tensors by name, and texts about them; what a module or an optimizer is made of.
type StateDict struct{ raw *C.dl_state_dict }

// ownStateDict takes over a reference; nil for NULL.
func ownStateDict(raw *C.dl_state_dict) *StateDict {
	if raw == nil {
		return nil
	}
	x := &StateDict{raw}
	runtime.SetFinalizer(x, (*StateDict).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *StateDict) ptr() *C.dl_state_dict {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *StateDict) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_state_dict_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsStateDict(xs []*StateDict) []*C.dl_state_dict {
	raws := make([]*C.dl_state_dict, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownStateDicts(raws []*C.dl_state_dict) []*StateDict {
	xs := make([]*StateDict, len(raws))
	for i, raw := range raws {
		xs[i] = ownStateDict(raw)
	}
	return xs
}

// Communicator: One rank's end of a group of threads that compute together.
type Communicator struct{ raw *C.dl_communicator }

// ownCommunicator takes over a reference; nil for NULL.
func ownCommunicator(raw *C.dl_communicator) *Communicator {
	if raw == nil {
		return nil
	}
	x := &Communicator{raw}
	runtime.SetFinalizer(x, (*Communicator).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Communicator) ptr() *C.dl_communicator {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Communicator) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_communicator_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsCommunicator(xs []*Communicator) []*C.dl_communicator {
	raws := make([]*C.dl_communicator, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownCommunicators(raws []*C.dl_communicator) []*Communicator {
	xs := make([]*Communicator, len(raws))
	for i, raw := range raws {
		xs[i] = ownCommunicator(raw)
	}
	return xs
}

// Optimizer: Parameters, and how they change.
type Optimizer struct{ raw *C.dl_optimizer }

// ownOptimizer takes over a reference; nil for NULL.
func ownOptimizer(raw *C.dl_optimizer) *Optimizer {
	if raw == nil {
		return nil
	}
	x := &Optimizer{raw}
	runtime.SetFinalizer(x, (*Optimizer).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Optimizer) ptr() *C.dl_optimizer {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Optimizer) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_optimizer_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsOptimizer(xs []*Optimizer) []*C.dl_optimizer {
	raws := make([]*C.dl_optimizer, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownOptimizers(raws []*C.dl_optimizer) []*Optimizer {
	xs := make([]*Optimizer, len(raws))
	for i, raw := range raws {
		xs[i] = ownOptimizer(raw)
	}
	return xs
}

// Scheduler: Changes the learning rates of an optimizer from epoch to epoch. It keeps the
// optimizer. Several may work on one optimizer: but for dl_lambda_lr_create they compute the next
// rate from the present one, as PyTorch does.
type Scheduler struct{ raw *C.dl_scheduler }

// ownScheduler takes over a reference; nil for NULL.
func ownScheduler(raw *C.dl_scheduler) *Scheduler {
	if raw == nil {
		return nil
	}
	x := &Scheduler{raw}
	runtime.SetFinalizer(x, (*Scheduler).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Scheduler) ptr() *C.dl_scheduler {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Scheduler) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_scheduler_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsScheduler(xs []*Scheduler) []*C.dl_scheduler {
	raws := make([]*C.dl_scheduler, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownSchedulers(raws []*C.dl_scheduler) []*Scheduler {
	xs := make([]*Scheduler, len(raws))
	for i, raw := range raws {
		xs[i] = ownScheduler(raw)
	}
	return xs
}

// Plan: A step and what was captured of it.
type Plan struct{ raw *C.dl_plan }

// ownPlan takes over a reference; nil for NULL.
func ownPlan(raw *C.dl_plan) *Plan {
	if raw == nil {
		return nil
	}
	x := &Plan{raw}
	runtime.SetFinalizer(x, (*Plan).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Plan) ptr() *C.dl_plan {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Plan) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_plan_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsPlan(xs []*Plan) []*C.dl_plan {
	raws := make([]*C.dl_plan, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownPlans(raws []*C.dl_plan) []*Plan {
	xs := make([]*Plan, len(raws))
	for i, raw := range raws {
		xs[i] = ownPlan(raw)
	}
	return xs
}

// Dataset: A finite list of samples. A sample has one or more fields, such as an image and a label;
// each has a name, a dtype and a shape. A dataset does not change once made.
type Dataset struct{ raw *C.dl_dataset }

// ownDataset takes over a reference; nil for NULL.
func ownDataset(raw *C.dl_dataset) *Dataset {
	if raw == nil {
		return nil
	}
	x := &Dataset{raw}
	runtime.SetFinalizer(x, (*Dataset).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Dataset) ptr() *C.dl_dataset {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Dataset) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_dataset_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsDataset(xs []*Dataset) []*C.dl_dataset {
	raws := make([]*C.dl_dataset, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownDatasets(raws []*C.dl_dataset) []*Dataset {
	xs := make([]*Dataset, len(raws))
	for i, raw := range raws {
		xs[i] = ownDataset(raw)
	}
	return xs
}

// Sampler: The order in which an epoch visits a dataset.
type Sampler struct{ raw *C.dl_sampler }

// ownSampler takes over a reference; nil for NULL.
func ownSampler(raw *C.dl_sampler) *Sampler {
	if raw == nil {
		return nil
	}
	x := &Sampler{raw}
	runtime.SetFinalizer(x, (*Sampler).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Sampler) ptr() *C.dl_sampler {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Sampler) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_sampler_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsSampler(xs []*Sampler) []*C.dl_sampler {
	raws := make([]*C.dl_sampler, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownSamplers(raws []*C.dl_sampler) []*Sampler {
	xs := make([]*Sampler, len(raws))
	for i, raw := range raws {
		xs[i] = ownSampler(raw)
	}
	return xs
}

// Loader: Serves a dataset in batches, epoch after epoch.
type Loader struct{ raw *C.dl_loader }

// ownLoader takes over a reference; nil for NULL.
func ownLoader(raw *C.dl_loader) *Loader {
	if raw == nil {
		return nil
	}
	x := &Loader{raw}
	runtime.SetFinalizer(x, (*Loader).Close)
	collectWhenGrown()
	return x
}

// ptr is the handle; NULL for nil and for what is closed, which every call refuses.
func (x *Loader) ptr() *C.dl_loader {
	if x == nil {
		return nil
	}
	return x.raw
}

// Close releases the object now instead of when it is collected. It cannot be used any more.
func (x *Loader) Close() {
	if x == nil || x.raw == nil {
		return
	}
	C.dl_loader_release(x.raw)
	x.raw = nil
	runtime.SetFinalizer(x, nil)
}

func rawsLoader(xs []*Loader) []*C.dl_loader {
	raws := make([]*C.dl_loader, len(xs)+1)
	for i, x := range xs {
		raws[i] = x.ptr()
	}
	return raws
}

func ownLoaders(raws []*C.dl_loader) []*Loader {
	xs := make([]*Loader, len(raws))
	for i, raw := range raws {
		xs[i] = ownLoader(raw)
	}
	return xs
}

// MSELossOptions: Options of dl_mse_loss.
type MSELossOptions struct {
	Reduction Reduction
}

// optionsMSELoss are the defaults, changed by the caller's functions.
func optionsMSELoss(change []func(*MSELossOptions)) *MSELossOptions {
	o := &MSELossOptions{Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *MSELossOptions) c(t *texts) C.dl_mse_loss_options {
	return C.dl_mse_loss_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_mse_loss_options{})),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// L1LossOptions: Options of dl_l1_loss.
type L1LossOptions struct {
	Reduction Reduction
}

// optionsL1Loss are the defaults, changed by the caller's functions.
func optionsL1Loss(change []func(*L1LossOptions)) *L1LossOptions {
	o := &L1LossOptions{Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *L1LossOptions) c(t *texts) C.dl_l1_loss_options {
	return C.dl_l1_loss_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_l1_loss_options{})),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// SmoothL1LossOptions: Options of dl_smooth_l1_loss.
//
//   - Beta: where the square ends and the line begins
type SmoothL1LossOptions struct {
	Beta      float64
	Reduction Reduction
}

// optionsSmoothL1Loss are the defaults, changed by the caller's functions.
func optionsSmoothL1Loss(change []func(*SmoothL1LossOptions)) *SmoothL1LossOptions {
	o := &SmoothL1LossOptions{Beta: 1, Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *SmoothL1LossOptions) c(t *texts) C.dl_smooth_l1_loss_options {
	return C.dl_smooth_l1_loss_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_smooth_l1_loss_options{})),
		beta:        C.double(o.Beta),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// HuberLossOptions: Options of dl_huber_loss.
//
//   - Delta: where the square ends and the line begins
type HuberLossOptions struct {
	Delta     float64
	Reduction Reduction
}

// optionsHuberLoss are the defaults, changed by the caller's functions.
func optionsHuberLoss(change []func(*HuberLossOptions)) *HuberLossOptions {
	o := &HuberLossOptions{Delta: 1, Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *HuberLossOptions) c(t *texts) C.dl_huber_loss_options {
	return C.dl_huber_loss_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_huber_loss_options{})),
		delta:       C.double(o.Delta),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// BCELossOptions: Options of dl_bce_loss.
//
//   - Weight: of each element; broadcasts to x
type BCELossOptions struct {
	Weight    *Tensor
	Reduction Reduction
}

// optionsBCELoss are the defaults, changed by the caller's functions.
func optionsBCELoss(change []func(*BCELossOptions)) *BCELossOptions {
	o := &BCELossOptions{Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *BCELossOptions) c(t *texts) C.dl_bce_loss_options {
	return C.dl_bce_loss_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_bce_loss_options{})),
		weight:      o.Weight.ptr(),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// BCEWithLogitsLossOptions: Options of dl_bce_with_logits_loss.
//
//   - Weight: of each element; broadcasts to x
//   - PosWeight: of the positive targets; broadcasts to x
type BCEWithLogitsLossOptions struct {
	Weight    *Tensor
	PosWeight *Tensor
	Reduction Reduction
}

// optionsBCEWithLogitsLoss are the defaults, changed by the caller's functions.
func optionsBCEWithLogitsLoss(change []func(*BCEWithLogitsLossOptions)) *BCEWithLogitsLossOptions {
	o := &BCEWithLogitsLossOptions{Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *BCEWithLogitsLossOptions) c(t *texts) C.dl_bce_with_logits_loss_options {
	return C.dl_bce_with_logits_loss_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_bce_with_logits_loss_options{})),
		weight:      o.Weight.ptr(),
		pos_weight:  o.PosWeight.ptr(),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// CrossEntropyOptions: Options of dl_cross_entropy.
//
//   - Weight: of each class, [C]
//   - IgnoreIndex: samples with this target do not count
//   - LabelSmoothing: how much of the target goes to all classes alike
type CrossEntropyOptions struct {
	Weight         *Tensor
	IgnoreIndex    int64
	LabelSmoothing float64
	Reduction      Reduction
}

// optionsCrossEntropy are the defaults, changed by the caller's functions.
func optionsCrossEntropy(change []func(*CrossEntropyOptions)) *CrossEntropyOptions {
	o := &CrossEntropyOptions{IgnoreIndex: -100, Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *CrossEntropyOptions) c(t *texts) C.dl_cross_entropy_options {
	return C.dl_cross_entropy_options{
		struct_size:     C.uint32_t(unsafe.Sizeof(C.dl_cross_entropy_options{})),
		weight:          o.Weight.ptr(),
		ignore_index:    C.int64_t(o.IgnoreIndex),
		label_smoothing: C.double(o.LabelSmoothing),
		reduction:       C.dl_reduction(o.Reduction),
	}
}

// NLLLossOptions: Options of dl_nll_loss.
//
//   - Weight: of each class, [C]
//   - IgnoreIndex: samples with this target do not count
type NLLLossOptions struct {
	Weight      *Tensor
	IgnoreIndex int64
	Reduction   Reduction
}

// optionsNLLLoss are the defaults, changed by the caller's functions.
func optionsNLLLoss(change []func(*NLLLossOptions)) *NLLLossOptions {
	o := &NLLLossOptions{IgnoreIndex: -100, Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *NLLLossOptions) c(t *texts) C.dl_nll_loss_options {
	return C.dl_nll_loss_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_nll_loss_options{})),
		weight:       o.Weight.ptr(),
		ignore_index: C.int64_t(o.IgnoreIndex),
		reduction:    C.dl_reduction(o.Reduction),
	}
}

// BackwardOptions: Options of dl_backward_from.
//
//   - RetainGraph: keep what was saved, so that the graph can be walked again
//   - CreateGraph: record the backward pass too, so that it can be differentiated
type BackwardOptions struct {
	RetainGraph bool
	CreateGraph bool
}

// optionsBackward are the defaults, changed by the caller's functions.
func optionsBackward(change []func(*BackwardOptions)) *BackwardOptions {
	o := &BackwardOptions{}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *BackwardOptions) c(t *texts) C.dl_backward_options {
	return C.dl_backward_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_backward_options{})),
		retain_graph: asFlag(o.RetainGraph),
		create_graph: asFlag(o.CreateGraph),
	}
}

// GradOptions: Options of dl_grad.
//
//   - RetainGraph: keep what was saved, so that the graph can be walked again
//   - CreateGraph: record the backward pass too, so that it can be differentiated
//   - AllowUnused: give NULL for an input that the outputs do not depend on
type GradOptions struct {
	RetainGraph bool
	CreateGraph bool
	AllowUnused bool
}

// optionsGrad are the defaults, changed by the caller's functions.
func optionsGrad(change []func(*GradOptions)) *GradOptions {
	o := &GradOptions{}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *GradOptions) c(t *texts) C.dl_grad_options {
	return C.dl_grad_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_grad_options{})),
		retain_graph: asFlag(o.RetainGraph),
		create_graph: asFlag(o.CreateGraph),
		allow_unused: asFlag(o.AllowUnused),
	}
}

// LinearOptions: Options of a linear layer.
//
//   - Bias: whether b is added
//   - DType: of the parameters
//   - Device: of the parameters
type LinearOptions struct {
	Bias   bool
	DType  DType
	Device Device
}

// optionsLinear are the defaults, changed by the caller's functions.
func optionsLinear(change []func(*LinearOptions)) *LinearOptions {
	o := &LinearOptions{Bias: true}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *LinearOptions) c(t *texts) C.dl_linear_options {
	return C.dl_linear_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_linear_options{})),
		bias:        asFlag(o.Bias),
		dtype:       C.dl_dtype(o.DType),
		device:      C.dl_device(o.Device),
	}
}

// EmbeddingOptions: Options of an embedding.
//
//   - HasPadding: whether there is a row of padding
//   - PaddingIndex: the row, from the end if negative; zeros at first, and gets no gradient
//   - DType: of the parameters
//   - Device: of the parameters
type EmbeddingOptions struct {
	HasPadding   bool
	PaddingIndex int64
	DType        DType
	Device       Device
}

// optionsEmbedding are the defaults, changed by the caller's functions.
func optionsEmbedding(change []func(*EmbeddingOptions)) *EmbeddingOptions {
	o := &EmbeddingOptions{}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *EmbeddingOptions) c(t *texts) C.dl_embedding_options {
	return C.dl_embedding_options{
		struct_size:   C.uint32_t(unsafe.Sizeof(C.dl_embedding_options{})),
		has_padding:   asFlag(o.HasPadding),
		padding_index: C.int64_t(o.PaddingIndex),
		dtype:         C.dl_dtype(o.DType),
		device:        C.dl_device(o.Device),
	}
}

// LayerNormOptions: Options of a layer normalisation.
//
//   - Eps: added to the variance
//   - ElementwiseAffine: whether there is a weight
//   - Bias: whether there is a bias, beside a weight
//   - DType: of the parameters
//   - Device: of the parameters
type LayerNormOptions struct {
	Eps               float64
	ElementwiseAffine bool
	Bias              bool
	DType             DType
	Device            Device
}

// optionsLayerNorm are the defaults, changed by the caller's functions.
func optionsLayerNorm(change []func(*LayerNormOptions)) *LayerNormOptions {
	o := &LayerNormOptions{Eps: 1e-5, ElementwiseAffine: true, Bias: true}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *LayerNormOptions) c(t *texts) C.dl_layer_norm_options {
	return C.dl_layer_norm_options{
		struct_size:        C.uint32_t(unsafe.Sizeof(C.dl_layer_norm_options{})),
		eps:                C.double(o.Eps),
		elementwise_affine: asFlag(o.ElementwiseAffine),
		bias:               asFlag(o.Bias),
		dtype:              C.dl_dtype(o.DType),
		device:             C.dl_device(o.Device),
	}
}

// BatchNorm1dOptions: Options of a batch normalisation.
//
//   - Eps: added to the variance
//   - Momentum: what a batch's statistics count in the running ones
//   - Cumulative: whether these are means over all batches, whatever momentum is
//   - Affine: whether there is a weight
//   - Bias: whether there is a bias, beside a weight
//   - TrackRunningStats: whether there are running statistics
//   - DType: of the parameters and the statistics
//   - Device: of these
type BatchNorm1dOptions struct {
	Eps               float64
	Momentum          float64
	Cumulative        bool
	Affine            bool
	Bias              bool
	TrackRunningStats bool
	DType             DType
	Device            Device
}

// optionsBatchNorm1d are the defaults, changed by the caller's functions.
func optionsBatchNorm1d(change []func(*BatchNorm1dOptions)) *BatchNorm1dOptions {
	o := &BatchNorm1dOptions{Eps: 1e-5, Momentum: 0.1, Affine: true, Bias: true,
		TrackRunningStats: true}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *BatchNorm1dOptions) c(t *texts) C.dl_batch_norm1d_options {
	return C.dl_batch_norm1d_options{
		struct_size:         C.uint32_t(unsafe.Sizeof(C.dl_batch_norm1d_options{})),
		eps:                 C.double(o.Eps),
		momentum:            C.double(o.Momentum),
		cumulative:          asFlag(o.Cumulative),
		affine:              asFlag(o.Affine),
		bias:                asFlag(o.Bias),
		track_running_stats: asFlag(o.TrackRunningStats),
		dtype:               C.dl_dtype(o.DType),
		device:              C.dl_device(o.Device),
	}
}

// LoadStateDictOptions: Options of dl_module_load_state_dict.
//
//   - Strict: whether missing and unexpected names are errors
type LoadStateDictOptions struct {
	Strict bool
}

// optionsLoadStateDict are the defaults, changed by the caller's functions.
func optionsLoadStateDict(change []func(*LoadStateDictOptions)) *LoadStateDictOptions {
	o := &LoadStateDictOptions{Strict: true}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *LoadStateDictOptions) c(t *texts) C.dl_load_state_dict_options {
	return C.dl_load_state_dict_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_load_state_dict_options{})),
		strict:      asFlag(o.Strict),
	}
}

// KaimingOptions: Options of the Kaiming initialisers.
//
//   - A: the slope of a leaky ReLU
type KaimingOptions struct {
	A            float64
	Mode         Fan
	Nonlinearity Nonlinearity
}

// optionsKaiming are the defaults, changed by the caller's functions.
func optionsKaiming(change []func(*KaimingOptions)) *KaimingOptions {
	o := &KaimingOptions{Mode: FanIn, Nonlinearity: NonlinearityLeakyReLU}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *KaimingOptions) c(t *texts) C.dl_kaiming_options {
	return C.dl_kaiming_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_kaiming_options{})),
		a:            C.double(o.A),
		mode:         C.dl_fan(o.Mode),
		nonlinearity: C.dl_nonlinearity(o.Nonlinearity),
	}
}

// BCELossModuleOptions: Options of dl_bce_loss_create.
//
//   - Weight: of each element; broadcasts to x
type BCELossModuleOptions struct {
	Weight    *Tensor
	Reduction Reduction
}

// optionsBCELossModule are the defaults, changed by the caller's functions.
func optionsBCELossModule(change []func(*BCELossModuleOptions)) *BCELossModuleOptions {
	o := &BCELossModuleOptions{Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *BCELossModuleOptions) c(t *texts) C.dl_bce_loss_module_options {
	return C.dl_bce_loss_module_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_bce_loss_module_options{})),
		weight:      o.Weight.ptr(),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// BCEWithLogitsLossModuleOptions: Options of dl_bce_with_logits_loss_create.
//
//   - Weight: of each element; broadcasts to x
//   - PosWeight: of the positive targets; broadcasts to x
type BCEWithLogitsLossModuleOptions struct {
	Weight    *Tensor
	PosWeight *Tensor
	Reduction Reduction
}

// optionsBCEWithLogitsLossModule are the defaults, changed by the caller's functions.
func optionsBCEWithLogitsLossModule(change []func(*BCEWithLogitsLossModuleOptions)) *BCEWithLogitsLossModuleOptions {
	o := &BCEWithLogitsLossModuleOptions{Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *BCEWithLogitsLossModuleOptions) c(t *texts) C.dl_bce_with_logits_loss_module_options {
	return C.dl_bce_with_logits_loss_module_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_bce_with_logits_loss_module_options{})),
		weight:      o.Weight.ptr(),
		pos_weight:  o.PosWeight.ptr(),
		reduction:   C.dl_reduction(o.Reduction),
	}
}

// CrossEntropyLossModuleOptions: Options of dl_cross_entropy_loss_create.
//
//   - Weight: of each class
//   - IgnoreIndex: the target of samples that do not count
type CrossEntropyLossModuleOptions struct {
	Weight         *Tensor
	IgnoreIndex    int64
	LabelSmoothing float64
	Reduction      Reduction
}

// optionsCrossEntropyLossModule are the defaults, changed by the caller's functions.
func optionsCrossEntropyLossModule(change []func(*CrossEntropyLossModuleOptions)) *CrossEntropyLossModuleOptions {
	o := &CrossEntropyLossModuleOptions{IgnoreIndex: -100, Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *CrossEntropyLossModuleOptions) c(t *texts) C.dl_cross_entropy_loss_module_options {
	return C.dl_cross_entropy_loss_module_options{
		struct_size:     C.uint32_t(unsafe.Sizeof(C.dl_cross_entropy_loss_module_options{})),
		weight:          o.Weight.ptr(),
		ignore_index:    C.int64_t(o.IgnoreIndex),
		label_smoothing: C.double(o.LabelSmoothing),
		reduction:       C.dl_reduction(o.Reduction),
	}
}

// NLLLossModuleOptions: Options of dl_nll_loss_create.
//
//   - Weight: of each class
//   - IgnoreIndex: the target of samples that do not count
type NLLLossModuleOptions struct {
	Weight      *Tensor
	IgnoreIndex int64
	Reduction   Reduction
}

// optionsNLLLossModule are the defaults, changed by the caller's functions.
func optionsNLLLossModule(change []func(*NLLLossModuleOptions)) *NLLLossModuleOptions {
	o := &NLLLossModuleOptions{IgnoreIndex: -100, Reduction: ReductionMean}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *NLLLossModuleOptions) c(t *texts) C.dl_nll_loss_module_options {
	return C.dl_nll_loss_module_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_nll_loss_module_options{})),
		weight:       o.Weight.ptr(),
		ignore_index: C.int64_t(o.IgnoreIndex),
		reduction:    C.dl_reduction(o.Reduction),
	}
}

// DataParallelOptions: Options of dl_data_parallel and dl_data_parallel_create.
//
//   - OutputDevice: where the output is gathered; devices[0] is the default
//   - Dim: along which inputs are cut and outputs joined, counted from the end if negative
//   - Timeout: seconds that a collective between the devices may take
type DataParallelOptions struct {
	OutputDevice Device
	Dim          int64
	Timeout      float64
}

// optionsDataParallel are the defaults, changed by the caller's functions.
func optionsDataParallel(change []func(*DataParallelOptions)) *DataParallelOptions {
	o := &DataParallelOptions{OutputDevice: DeviceDefault, Timeout: 600}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *DataParallelOptions) c(t *texts) C.dl_data_parallel_options {
	return C.dl_data_parallel_options{
		struct_size:   C.uint32_t(unsafe.Sizeof(C.dl_data_parallel_options{})),
		output_device: C.dl_device(o.OutputDevice),
		dim:           C.int64_t(o.Dim),
		timeout:       C.double(o.Timeout),
	}
}

// CommunicatorsOptions: Options of dl_communicators_create.
//
//   - Timeout: seconds that a collective may take
type CommunicatorsOptions struct {
	Timeout float64
}

// optionsCommunicators are the defaults, changed by the caller's functions.
func optionsCommunicators(change []func(*CommunicatorsOptions)) *CommunicatorsOptions {
	o := &CommunicatorsOptions{Timeout: 600}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *CommunicatorsOptions) c(t *texts) C.dl_communicators_options {
	return C.dl_communicators_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_communicators_options{})),
		timeout:     C.double(o.Timeout),
	}
}

// SGDOptions: Options of stochastic gradient descent. g = grad + weight_decay x (-grad to
// maximize); with momentum v = momentum v + (1 - dampening) g, at the first step v = g, and g
// becomes v, or g + momentum v with nesterov; x -= lr g.
//
//   - LR: the learning rate
//   - Nesterov: needs a momentum and no dampening
type SGDOptions struct {
	LR          float64
	Momentum    float64
	Dampening   float64
	WeightDecay float64
	Nesterov    bool
	Maximize    bool
}

// optionsSGD are the defaults, changed by the caller's functions.
func optionsSGD(change []func(*SGDOptions)) *SGDOptions {
	o := &SGDOptions{LR: 1e-3}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *SGDOptions) c(t *texts) C.dl_sgd_options {
	return C.dl_sgd_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_sgd_options{})),
		lr:           C.double(o.LR),
		momentum:     C.double(o.Momentum),
		dampening:    C.double(o.Dampening),
		weight_decay: C.double(o.WeightDecay),
		nesterov:     asFlag(o.Nesterov),
		maximize:     asFlag(o.Maximize),
	}
}

// AdamOptions: Options of Adam: g = grad + weight_decay x (-grad to maximize), m += (1 - beta1) (g
// - m), v = beta2 v + (1 - beta2) g^2, x -= lr / (1 - beta1^t) m / (sqrt(v / (1 - beta2^t)) + eps).
//
//   - LR: the learning rate
type AdamOptions struct {
	LR          float64
	Beta1       float64
	Beta2       float64
	Eps         float64
	WeightDecay float64
	Maximize    bool
}

// optionsAdam are the defaults, changed by the caller's functions.
func optionsAdam(change []func(*AdamOptions)) *AdamOptions {
	o := &AdamOptions{LR: 1e-3, Beta1: 0.9, Beta2: 0.999, Eps: 1e-8}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *AdamOptions) c(t *texts) C.dl_adam_options {
	return C.dl_adam_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_adam_options{})),
		lr:           C.double(o.LR),
		beta1:        C.double(o.Beta1),
		beta2:        C.double(o.Beta2),
		eps:          C.double(o.Eps),
		weight_decay: C.double(o.WeightDecay),
		maximize:     asFlag(o.Maximize),
	}
}

// AdamwOptions: Options of AdamW: as Adam, but the decay is x -= lr weight_decay x and not part of
// g.
//
//   - LR: the learning rate
type AdamwOptions struct {
	LR          float64
	Beta1       float64
	Beta2       float64
	Eps         float64
	WeightDecay float64
	Maximize    bool
}

// optionsAdamw are the defaults, changed by the caller's functions.
func optionsAdamw(change []func(*AdamwOptions)) *AdamwOptions {
	o := &AdamwOptions{LR: 1e-3, Beta1: 0.9, Beta2: 0.999, Eps: 1e-8, WeightDecay: 1e-2}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *AdamwOptions) c(t *texts) C.dl_adamw_options {
	return C.dl_adamw_options{
		struct_size:  C.uint32_t(unsafe.Sizeof(C.dl_adamw_options{})),
		lr:           C.double(o.LR),
		beta1:        C.double(o.Beta1),
		beta2:        C.double(o.Beta2),
		eps:          C.double(o.Eps),
		weight_decay: C.double(o.WeightDecay),
		maximize:     asFlag(o.Maximize),
	}
}

// ReduceLROnPlateauOptions: Options of dl_reduce_lr_on_plateau_create.
//
//   - Maximize: whether larger metrics are better
//   - AbsoluteThreshold: whether threshold is a difference and no fraction of the best metric
//   - Factor: that rates are multiplied by
//   - Patience: epochs without a better metric that change nothing
//   - Threshold: by how much a metric must be better
//   - Cooldown: epochs after a change that count as good
//   - Eps: smaller changes of a rate are not made
type ReduceLROnPlateauOptions struct {
	Maximize          bool
	AbsoluteThreshold bool
	Factor            float64
	Patience          int64
	Threshold         float64
	Cooldown          int64
	MinLR             float64
	Eps               float64
}

// optionsReduceLROnPlateau are the defaults, changed by the caller's functions.
func optionsReduceLROnPlateau(change []func(*ReduceLROnPlateauOptions)) *ReduceLROnPlateauOptions {
	o := &ReduceLROnPlateauOptions{Factor: 0.1, Patience: 10, Threshold: 1e-4, Eps: 1e-8}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *ReduceLROnPlateauOptions) c(t *texts) C.dl_reduce_lr_on_plateau_options {
	return C.dl_reduce_lr_on_plateau_options{
		struct_size:        C.uint32_t(unsafe.Sizeof(C.dl_reduce_lr_on_plateau_options{})),
		maximize:           asFlag(o.Maximize),
		absolute_threshold: asFlag(o.AbsoluteThreshold),
		factor:             C.double(o.Factor),
		patience:           C.int64_t(o.Patience),
		threshold:          C.double(o.Threshold),
		cooldown:           C.int64_t(o.Cooldown),
		min_lr:             C.double(o.MinLR),
		eps:                C.double(o.Eps),
	}
}

// CSVOptions: Options of dl_csv_read.
//
//   - DType: 0 is f32
//   - Delimiter: one character; NULL is a comma
//   - SkipRows: lines before the first row, such as a header
//   - Columns: those to take, in this order, such as "0,2,-1"; NULL takes all
//   - AllowNonfinite: whether nan and inf are numbers
type CSVOptions struct {
	DType          DType
	Delimiter      string
	SkipRows       int64
	Columns        string
	AllowNonfinite bool
}

// optionsCSV are the defaults, changed by the caller's functions.
func optionsCSV(change []func(*CSVOptions)) *CSVOptions {
	o := &CSVOptions{}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *CSVOptions) c(t *texts) C.dl_csv_options {
	return C.dl_csv_options{
		struct_size:     C.uint32_t(unsafe.Sizeof(C.dl_csv_options{})),
		dtype:           C.dl_dtype(o.DType),
		delimiter:       t.optional(o.Delimiter),
		skip_rows:       C.int64_t(o.SkipRows),
		columns:         t.optional(o.Columns),
		allow_nonfinite: asFlag(o.AllowNonfinite),
	}
}

// MNISTOptions: Options of dl_fashion_mnist_create and dl_mnist_create.
//
//   - Download: fetch files that are missing or damaged
//   - Mirror: URL of a folder with the .gz files; NULL tries the usual mirrors one by one
//   - AsBytes: images as u8 instead of f32 in [0, 1]
//   - Normalize: images become (x - mean) / std
type MNISTOptions struct {
	Download  bool
	Mirror    string
	AsBytes   bool
	Normalize bool
	Mean      float64
	Std       float64
}

// optionsMNIST are the defaults, changed by the caller's functions.
func optionsMNIST(change []func(*MNISTOptions)) *MNISTOptions {
	o := &MNISTOptions{Std: 1}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *MNISTOptions) c(t *texts) C.dl_mnist_options {
	return C.dl_mnist_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_mnist_options{})),
		download:    asFlag(o.Download),
		mirror:      t.optional(o.Mirror),
		as_bytes:    asFlag(o.AsBytes),
		normalize:   asFlag(o.Normalize),
		mean:        C.double(o.Mean),
		std:         C.double(o.Std),
	}
}

// RandomSamplerOptions: Options of dl_random_sampler_create.
//
//   - Replacement: draw each index on its own, instead of in permutations
//   - NumSamples: indices in an epoch; 0 means as many as there are samples
//   - Generator: NULL seeds one from the default generator for each epoch
type RandomSamplerOptions struct {
	Replacement bool
	NumSamples  int64
	Generator   *Generator
}

// optionsRandomSampler are the defaults, changed by the caller's functions.
func optionsRandomSampler(change []func(*RandomSamplerOptions)) *RandomSamplerOptions {
	o := &RandomSamplerOptions{}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *RandomSamplerOptions) c(t *texts) C.dl_random_sampler_options {
	return C.dl_random_sampler_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_random_sampler_options{})),
		replacement: asFlag(o.Replacement),
		num_samples: C.int64_t(o.NumSamples),
		generator:   o.Generator.ptr(),
	}
}

// WeightedRandomSamplerOptions: Options of dl_weighted_random_sampler_create.
//
//   - Generator: NULL is the default generator
type WeightedRandomSamplerOptions struct {
	Replacement bool
	Generator   *Generator
}

// optionsWeightedRandomSampler are the defaults, changed by the caller's functions.
func optionsWeightedRandomSampler(change []func(*WeightedRandomSamplerOptions)) *WeightedRandomSamplerOptions {
	o := &WeightedRandomSamplerOptions{Replacement: true}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *WeightedRandomSamplerOptions) c(t *texts) C.dl_weighted_random_sampler_options {
	return C.dl_weighted_random_sampler_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_weighted_random_sampler_options{})),
		replacement: asFlag(o.Replacement),
		generator:   o.Generator.ptr(),
	}
}

// LoaderOptions: Options of dl_loader_create, with PyTorch's defaults.
//
//   - Shuffle: a new order for each epoch
//   - DropLast: leave out a last batch that is not full
//   - Sampler: the order, instead of shuffle
//   - Generator: draws the order; NULL uses the default generator as PyTorch does
//   - NumWorkers: threads that gather batches ahead
//   - PrefetchFactor: batches ahead per worker; 0 means 2
//   - PersistentWorkers: keep the threads between epochs
//   - Timeout: the longest wait for a worker's batch, in seconds; 0 waits for ever
//   - NoBatching: samples without a batch dimension, PyTorch's batch_size=None
//   - PinMemory: batches in pinned memory (dl_to_device_async); no effect without CUDA
//   - Device: of the batches; copied ahead to a GPU, on a stream of the loader's own
type LoaderOptions struct {
	BatchSize         int64
	Shuffle           bool
	DropLast          bool
	Sampler           *Sampler
	Generator         *Generator
	NumWorkers        int64
	PrefetchFactor    int64
	PersistentWorkers bool
	Timeout           float64
	NoBatching        bool
	PinMemory         bool
	Device            Device
}

// optionsLoader are the defaults, changed by the caller's functions.
func optionsLoader(change []func(*LoaderOptions)) *LoaderOptions {
	o := &LoaderOptions{BatchSize: 1}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *LoaderOptions) c(t *texts) C.dl_loader_options {
	return C.dl_loader_options{
		struct_size:        C.uint32_t(unsafe.Sizeof(C.dl_loader_options{})),
		batch_size:         C.int64_t(o.BatchSize),
		shuffle:            asFlag(o.Shuffle),
		drop_last:          asFlag(o.DropLast),
		sampler:            o.Sampler.ptr(),
		generator:          o.Generator.ptr(),
		num_workers:        C.int64_t(o.NumWorkers),
		prefetch_factor:    C.int64_t(o.PrefetchFactor),
		persistent_workers: asFlag(o.PersistentWorkers),
		timeout:            C.double(o.Timeout),
		no_batching:        asFlag(o.NoBatching),
		pin_memory:         asFlag(o.PinMemory),
		device:             C.dl_device(o.Device),
	}
}

// SafetensorsLoadOptions: Options of dl_safetensors_load.
//
//   - Device: where the tensors go
type SafetensorsLoadOptions struct {
	Device Device
}

// optionsSafetensorsLoad are the defaults, changed by the caller's functions.
func optionsSafetensorsLoad(change []func(*SafetensorsLoadOptions)) *SafetensorsLoadOptions {
	o := &SafetensorsLoadOptions{}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *SafetensorsLoadOptions) c(t *texts) C.dl_safetensors_load_options {
	return C.dl_safetensors_load_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_safetensors_load_options{})),
		device:      C.dl_device(o.Device),
	}
}

// ModuleLoadOptions: Options of dl_module_load.
//
//   - Strict: whether missing and unexpected names are errors
type ModuleLoadOptions struct {
	Strict bool
}

// optionsModuleLoad are the defaults, changed by the caller's functions.
func optionsModuleLoad(change []func(*ModuleLoadOptions)) *ModuleLoadOptions {
	o := &ModuleLoadOptions{Strict: true}
	for _, f := range change {
		f(o)
	}
	return o
}

func (o *ModuleLoadOptions) c(t *texts) C.dl_module_load_options {
	return C.dl_module_load_options{
		struct_size: C.uint32_t(unsafe.Sizeof(C.dl_module_load_options{})),
		strict:      asFlag(o.Strict),
	}
}
