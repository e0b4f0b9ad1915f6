// A test at whose end every handle that it made must be gone.
#pragma once

#include <gtest/gtest.h>
#include <dl/dl.hpp>

class CountedTest : public ::testing::Test {
 protected:
  void TearDown() override {
    EXPECT_EQ(dl::live_handle_count(), before_) << "handles were leaked";
    EXPECT_EQ(dl::misused_handle_count(), misused_before_) << "a handle was released twice";
  }

 private:
  int64_t before_ = dl::live_handle_count(), misused_before_ = dl::misused_handle_count();
};

// Several CPU devices while it lives.
struct CpuDevices {
  explicit CpuDevices(int count) { dl::set_cpu_device_count(count); }
  ~CpuDevices() { (void)dl_set_cpu_device_count(1); }
};

// The elements of x, as text that failures show.
inline std::vector<double> values(const dl::Tensor& x) {
  return x.to(dl::kFloat64).to_vector<double>();
}
using Values = std::vector<double>;

// The message of the dl::Error with this code that action() throws.
template <class Action>
std::string message_of(dl::Code code, const Action& action) {
  try {
    action();
  } catch (const dl::Error& error) {
    EXPECT_EQ(error.code(), code) << error.what();
    return error.what();
  }
  ADD_FAILURE() << "nothing was thrown";
  return "";
}
