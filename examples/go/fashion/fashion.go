// Package fashion is what the programs that learn Fashion-MNIST share.
package fashion

import "libdl/dl"

// Loader serves the first images of a part of the data, as many as are asked for.
func Loader(folder string, split dl.DataSplit, samples, batch int64, shuffle bool) (
	*dl.Loader, error) {
	images, err := dl.NewFashionMNIST(folder, split, func(o *dl.MNISTOptions) { o.Download = true })
	if err != nil {
		return nil, err
	}
	size, err := images.Size()
	if err != nil {
		return nil, err
	}
	if size > samples {
		first := make([]int64, samples)
		for i := range first {
			first[i] = int64(i)
		}
		if images, err = images.Subset(first...); err != nil {
			return nil, err
		}
	}
	return dl.NewLoader(images, func(o *dl.LoaderOptions) { o.BatchSize, o.Shuffle = batch, shuffle })
}

// Tally is what an epoch has come to.
type Tally struct {
	loss, right, samples float64 // summed over the samples
}

// Add counts a batch: its scores [B, 10], labels y [B], and the mean loss, nil if there is none.
func (t *Tally) Add(scores, y, loss *dl.Tensor) error {
	share, err := scores.Accuracy(y)
	if err != nil {
		return err
	}
	count, err := y.Numel()
	if err != nil {
		return err
	}
	samples := float64(count)
	t.right += share * samples
	t.samples += samples
	if loss == nil {
		return nil
	}
	mean, err := loss.Item()
	t.loss += mean * samples
	return err
}

// Loss is the mean over the samples.
func (t *Tally) Loss() float64 { return t.loss / t.samples }

// Accuracy is the share that was right.
func (t *Tally) Accuracy() float64 { return t.right / t.samples }

// Test counts what is right, with forward giving the scores of images.
func Test(loader *dl.Loader, forward func(x *dl.Tensor) (*dl.Tensor, error)) (Tally, error) {
	var t Tally
	err := dl.NoGrad(func() error {
		batches := loader.Batches()
		for batches.Next() {
			scores, err := forward(batches.X)
			if err != nil {
				return err
			}
			if err := t.Add(scores, batches.Y, nil); err != nil {
				return err
			}
		}
		return batches.Err()
	})
	return t, err
}
