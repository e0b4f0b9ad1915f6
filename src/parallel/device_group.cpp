#include "parallel/device_group.h"

#include <algorithm>
#include <atomic>

#include "base/error.h"
#include "parallel/bucket.h"

namespace dlcore::parallel {
namespace {

std::vector<Device> checked(const char* operation, std::vector<Device> devices) {
  DL_CHECK(!devices.empty(), Code::kInvalidArgument, operation, ": devices must hold at least one");
  for (size_t i = 0; i < devices.size(); ++i) {
    check_device(operation, devices[i]);
    DL_CHECK(devices[i].kind == devices[0].kind, Code::kDevice, operation,
             ": devices must be of one kind; devices[0] is ", devices[0], ", devices[", i, "] is ",
             devices[i]);
    const auto first = std::find(devices.begin(), devices.end(), devices[i]);
    DL_CHECK(first == devices.begin() + static_cast<ptrdiff_t>(i), Code::kInvalidArgument,
             operation, ": devices[", i, "] (", devices[i], ") is named already, as devices[",
             first - devices.begin(), "]");
  }
  return devices;
}

}  // namespace

DeviceGroup::DeviceGroup(const char* operation, std::vector<Device> devices, double timeout)
    : threads_(checked(operation, std::move(devices))), timeout_(timeout) {}

std::vector<std::vector<Tensor>> DeviceGroup::broadcast(const std::vector<Tensor>& xs,
                                                        int64_t bucket_bytes) {
  for (const Device device : devices()) check_device("data_parallel", device);
  if (ranks_.empty()) ranks_ = make_communicators(devices(), timeout_);
  const std::vector<Bucket> buckets = make_buckets(xs, bucket_bytes);
  std::vector<std::vector<Tensor>> copies(devices().size(), std::vector<Tensor>(xs.size()));
  std::atomic<int> cause{-1};  // who failed first; the others' errors only say that someone did
  const auto errors = threads_.run(size(), [&](int i) {
    const Ref<Communicator>& rank = ranks_[static_cast<size_t>(i)];
    try {
      for (const Bucket& bucket : buckets) {
        const Tensor packed = i == 0 ? bucket.pack(xs) : bucket.make_room(rank->device());
        rank->broadcast(packed, 0);
        if (i > 0) bucket.unpack(packed, xs, &copies[static_cast<size_t>(i)]);
      }
    } catch (...) {
      int none = -1;
      cause.compare_exchange_strong(none, i);
      rank->abort("another device failed");
      throw;
    }
  });
  if (cause >= 0) {
    ranks_.clear();
    std::rethrow_exception(errors[static_cast<size_t>(cause)]);
  }
  throw_first(errors);
  return copies;
}

}  // namespace dlcore::parallel
