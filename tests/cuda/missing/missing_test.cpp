#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "device/backend.h"
#include "device/device.h"

// Where CUDA is missing, the reason is told. Run once for each reason: DLCORE_TEST_WHY holds it.
namespace dlcore {
namespace {

TEST(CudaMissing, TheReasonIsTold) {
  EXPECT_EQ(device_count(DeviceKind::kCuda), 0);
  EXPECT_EQ(backend(DeviceKind::kCuda), nullptr);
  EXPECT_THAT(why_missing(DeviceKind::kCuda), testing::HasSubstr(std::getenv("DLCORE_TEST_WHY")));
}

}  // namespace
}  // namespace dlcore
