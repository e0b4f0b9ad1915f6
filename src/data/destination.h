#pragma once

#include "data/dataset.h"
#include "device/stream.h"

namespace dlcore::data {

// A gathered batch and, while it is copied to a GPU, the end of the copy.
struct Shipment {
  Batch batch;
  Ref<Event> arrival;
};

// Where a loader's batches go. They are gathered on the host; those for another device are copied
// there on a stream of their own, beside the device's other work. Any thread.
class Destination {
 public:
  // pinned: to gather into pinned memory where there is CUDA; on the way to a GPU it always is.
  Destination(Device device, bool pinned);

  // Memory of the host to gather `count` samples into: `room` where it fits and is the destination.
  Shipment empty_shipment(const Dataset& dataset, int64_t count,
                          const std::vector<Tensor>& room = {}) const;
  // Starts the copy of what has been gathered.
  void send(Shipment* shipment) const;
  // The batch, for the work that the calling thread gives to its current stream from now on.
  Batch receive(Shipment&& shipment) const;

 private:
  Device device_;
  bool pinned_;
  Ref<Stream> stream_;  // of a GPU
};

}  // namespace dlcore::data
