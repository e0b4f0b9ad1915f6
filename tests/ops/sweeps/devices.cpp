#include <set>

#include "ops/sweeps/operation.h"

namespace dlcore::optest {
namespace {

// The second device of the kind that is tested.
Device other_device() { return {test_device().kind, 1}; }

// While alive there are two devices, and tensors without inputs are made on the second.
class TwoDevices {
 public:
  TwoDevices() {
    if (test_device().is_cpu()) set_cpu_device_count(2);
    creation_device() = other_device();
  }
  ~TwoDevices() { creation_device() = test_device(); }
};

// A 0-d tensor of the host stands for a number and joins any device.
bool are_numbers_but_one_device(const Tensors& tensors) {
  std::set<int> devices;
  for (const Tensor& x : tensors) {
    if (x.ndim() > 0 || x.device() != kHost) devices.insert(x.device().index);
  }
  return devices.size() < 2;
}

TEST_P(Operation, Devices) {
  TwoDevices two;
  each_case([&](const golden::Case& c) {
    const Tensors here = [&] {
      creation_device() = test_device();
      return run(c, make_args(c));
    }();
    creation_device() = other_device();
    const Tensors there = run(c, make_args(c, Layout::kContiguous, other_device()));
    ASSERT_EQ(here.size(), there.size());
    for (size_t i = 0; i < here.size(); ++i) {
      EXPECT_EQ(there[i].device(), other_device());
      EXPECT_TRUE(same_bits(there[i], here[i]));
    }
  });
}

TEST_P(Operation, DevicesOfGradients) {
  TwoDevices two;
  each_case([&](const golden::Case& c) {
    if (c.dx.empty()) return;
    const auto f = [&](const Args& args) { return run(c, args); };
    const Differentiated d = differentiate(c, make_args(c, Layout::kContiguous, other_device()), f,
                                           row().order() > 1, Layout::kContiguous, other_device());
    EXPECT_TRUE(close(d.dx, c.dx, row()));
    for (const Tensor& dx : d.dx) {
      EXPECT_TRUE(!dx.defined() || dx.device() == other_device()) << dx.device();
    }
  });
}

// Each tensor alone on another device is refused.
TEST_P(Operation, MixedDevices) {
  if (row().does_cross_devices()) GTEST_SKIP() << "is there to cross devices";
  TwoDevices two;
  each_case([&](const golden::Case& c) {
    const size_t tensors = flatten(make_args(c)).size();
    if (tensors < 2) return;
    for (size_t moved = 0; moved < tensors; ++moved) {
      size_t i = 0;
      const Args args = map_tensors(c.args, [&](const golden::Array& array, int) {
        return make(array, Layout::kContiguous, i++ == moved ? other_device() : test_device());
      });
      if (are_numbers_but_one_device(flatten(args))) continue;
      try {
        run(c, args);
        ADD_FAILURE() << "tensor " << moved << " on " << other_device() << " is accepted";
      } catch (const Error& error) {
        EXPECT_TRUE(error.code() == Code::kDevice) << error.what();
        EXPECT_EQ(error.message().rfind(row().op() + ":", 0), 0u) << error.what();
      }
    }
  });
}

}  // namespace
}  // namespace dlcore::optest
