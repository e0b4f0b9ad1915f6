package dl

// #include <dl/dl.h>
import "C"

import (
	"fmt"
	"runtime"
)

// mostFields is how many fields a batch can have.
const mostFields = 64

// Batches are the batches of an epoch:
//
//	batches := loader.Batches()
//	for batches.Next() {
//		use(batches.X, batches.Y)
//	}
//	if err := batches.Err(); err != nil {
type Batches struct {
	X, Y   *Tensor   // the first two fields; Y is nil where there is one
	Fields []*Tensor // all of them
	loader *Loader
	err    error
}

// Batches gives the rest of this epoch. After its last batch the next epoch begins.
func (loader *Loader) Batches() *Batches { return &Batches{loader: loader} }

// Next fetches a batch; false at the end and after an error.
func (b *Batches) Next() bool {
	b.X, b.Y, b.Fields = nil, nil, nil
	if b.err != nil {
		return false
	}
	raws := make([]*C.dl_tensor, mostFields)
	var count C.int64_t
	ended, err := news(func() C.dl_status {
		return C.dl_loader_next_batch(b.loader.ptr(), &raws[0], mostFields, &count)
	})
	runtime.KeepAlive(b.loader)
	if err != nil || ended {
		b.err = err
		return false
	}
	return b.take(raws, int(count))
}

func (b *Batches) take(raws []*C.dl_tensor, count int) bool {
	if count > mostFields {
		ownTensors(raws)
		message := fmt.Sprintf("Batches: at most %d fields, not %d", mostFields, count)
		b.err = &Error{StatusErrorLimit, message}
		return false
	}
	b.Fields = ownTensors(raws[:count])
	b.X = b.Fields[0]
	if count > 1 {
		b.Y = b.Fields[1]
	}
	return true
}

// Err is what ended the batches before the epoch's end.
func (b *Batches) Err() error { return b.err }
