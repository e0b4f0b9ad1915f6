#include "base/number_text.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dlcore {
namespace {

// Expected texts: Python 3.11's repr.
TEST(NumberText, IsPythons) {
  EXPECT_EQ(python_text(0.1), "0.1");
  EXPECT_EQ(python_text(1), "1.0");
  EXPECT_EQ(python_text(0), "0.0");
  EXPECT_EQ(python_text(-0.0), "-0.0");
  EXPECT_EQ(python_text(1e-4), "0.0001");
  EXPECT_EQ(python_text(1e-5), "1e-05");
  EXPECT_EQ(python_text(1.5e-7), "1.5e-07");
  EXPECT_EQ(python_text(1e15), "1000000000000000.0");
  EXPECT_EQ(python_text(1e16), "1e+16");
  EXPECT_EQ(python_text(1e300), "1e+300");
  EXPECT_EQ(python_text(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(python_text(5e-324), "5e-324");
  EXPECT_EQ(python_text(-INFINITY), "-inf");
  EXPECT_EQ(python_text(NAN), "nan");
  EXPECT_EQ(python_text_or_zero(0), "0");
  EXPECT_EQ(python_text_or_zero(0.9), "0.9");
}

TEST(NumberText, ReadsBack) {
  double value = 0;
  for (const double x : {0.1, 1e-5, -3.0, 1e300, 0.1 + 0.2}) {
    ASSERT_TRUE(parse_number(python_text(x), &value));
    EXPECT_EQ(value, x);
  }
  EXPECT_FALSE(parse_number("", &value));
  EXPECT_FALSE(parse_number("1x", &value));
  EXPECT_FALSE(parse_number(" 1", &value));
}

}  // namespace
}  // namespace dlcore
