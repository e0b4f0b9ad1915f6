#include "data/destination.h"

#include <algorithm>
#include <utility>

#include "device/gpu_backend.h"
#include "ops/copy/pinned.h"

namespace dlcore::data {

Destination::Destination(Device device, bool pinned)
    : device_(device), pinned_((pinned || !device.is_cpu()) && gpu_backend()) {
  check_device("loader", device);
  if (!device.is_cpu()) stream_ = Stream::create(device);
}

namespace {

bool fits(const Tensor& x, const Field& field, int64_t count) {
  const Dims& shape = x.shape();
  return x.dtype() == field.dtype && x.is_contiguous() && x.device() == kHost &&
         shape.size() == field.shape.size() + 1 && shape[0] == count &&
         std::equal(field.shape.begin(), field.shape.end(), shape.begin() + 1);
}

bool fits(const std::vector<Tensor>& room, const Dataset& dataset, int64_t count) {
  const std::vector<Field>& fields = dataset.fields();
  return room.size() == fields.size() &&
         std::equal(room.begin(), room.end(), fields.begin(),
                    [count](const Tensor& x, const Field& field) { return fits(x, field, count); });
}

}  // namespace

Shipment Destination::empty_shipment(const Dataset& dataset, int64_t count,
                                     const std::vector<Tensor>& room) const {
  if (device_ == kHost && !pinned_ && fits(room, dataset, count)) {
    return {Batch(room.begin(), room.end()), nullptr};
  }
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
