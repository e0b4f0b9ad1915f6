#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "device/backend.h"
#include "device/device.h"
#include "tensor/tensor.h"

// No plug-in lies beside the tests' program.
namespace dlcore {
namespace {

TEST(PlugIn, WithoutItThereAreNoCudaDevices) {
  EXPECT_EQ(device_count(DeviceKind::kCuda), 0);
  EXPECT_EQ(backend(DeviceKind::kCuda), nullptr);
}

TEST(PlugIn, AskingForADeviceSaysWhatIsMissing) {
  try {
    empty("zeros", {2}, DType::kF32, {DeviceKind::kCuda, 0});
    FAIL() << "there is no such device";
  } catch (const Error& error) {
    EXPECT_TRUE(error.code() == Code::kBackendUnavailable);
    EXPECT_THAT(error.message(), testing::HasSubstr("the CUDA plug-in of libdl cannot be loaded"));
    EXPECT_THAT(error.message(), testing::HasSubstr("dlcore/dlcore_cuda.so"));
  }
}

}  // namespace
}  // namespace dlcore
