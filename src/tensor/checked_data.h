#pragma once

#include <memory>
#include <utility>

#include "device/data_check.h"
#include "tensor/recorder.h"

namespace dlcore {

template <class Describe>
void expect_nowhere(int64_t position, Code code, const Describe& describe) {
  if (position != kNowhere) throw Error(code, describe(position));
}

// Has `search(finding)` look for bad data: a kernel that lowers *finding to the position of the
// first bad element. The failure, describe(position), is this call's on the CPU and in the replays
// of a plan; elsewhere that of the call that waits for the device.
template <class Describe, class Search>
void check_data(const char* name, Device device, Code code, const Describe& describe,
                const Search& search) {
  if (!device.is_cpu()) {
    return search(backend(device.kind)->await_check(device.index, {code, describe}));
  }
  if (!recording()) {
    int64_t position = kNowhere;
    search(&position);
    return expect_nowhere(position, code, describe);
  }
  const auto finding = std::make_shared<int64_t>(kNowhere);
  search(finding.get());
  run_in_replays(name, [finding, code, describe] {
    expect_nowhere(std::exchange(*finding, kNowhere), code, describe);
  });
}

}  // namespace dlcore
