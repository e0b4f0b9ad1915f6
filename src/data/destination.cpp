#include "data/destination.h"

#include <utility>

#include "device/gpu_backend.h"
#include "ops/copy/pinned.h"

namespace dlcore::data {

Destination::Destination(Device device, bool pinned)
    : device_(device), pinned_((pinned || !device.is_cpu()) && gpu_backend()) {
  check_device("loader", device);
  if (!device.is_cpu()) stream_ = Stream::create(device);
}

Shipment Destination::empty_shipment(const Dataset& dataset, int64_t count) const {
  return {empty_batch("loader", dataset, count, pinned_), nullptr};
}

void Destination::send(Shipment* shipment) const {
  if (device_ == kHost) return;
  const WithStream with(stream_);
  for (Tensor& x : shipment->batch) x = ops::to_async(x, device_);
  if (!stream_) return;
  shipment->arrival = make_ref<Event>(device_, false);
  shipment->arrival->record(*stream_);
}

Batch Destination::receive(Shipment&& shipment) const {
  if (shipment.arrival) {
    const Ref<Stream> current = Stream::current(device_);
    current->wait(*shipment.arrival);
    for (const Tensor& x : shipment.batch) {
      record_stream_use(x.impl()->storage->data(), *current);
    }
  }
  return std::move(shipment.batch);
}

}  // namespace dlcore::data
